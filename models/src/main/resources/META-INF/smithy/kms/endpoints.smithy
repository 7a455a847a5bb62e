// Where the service is reached: rules that turn Region, FIPS, dual-stack and a custom endpoint into
// a URL, and cases to test an implementation of them with. The error texts are behaviour: callers
// get to see them.

$version: "2.0"

namespace com.amazonaws.kms

use smithy.rules#endpointRuleSet
use smithy.rules#endpointTests

apply TrentService @endpointRuleSet(
    version: "1.0"
    parameters: {
        Region: {
            builtIn: "AWS::Region"
            required: false
            documentation: "The Region of the service, such as eu-central-1."
            type: "string"
        }
        UseDualStack: {
            builtIn: "AWS::UseDualStack"
            required: true
            default: false
            documentation: "Whether to choose a host that answers on IPv4 and IPv6 alike."
            type: "boolean"
        }
        UseFIPS: {
            builtIn: "AWS::UseFIPS"
            required: true
            default: false
            documentation: "Whether to choose a host that uses FIPS-validated cryptography."
            type: "boolean"
        }
        Endpoint: {
            builtIn: "SDK::Endpoint"
            required: false
            documentation: "An address to use instead of the one that the rules would find."
            type: "string"
        }
    }
    rules: [
        {
            conditions: [{ fn: "isSet", argv: [{ ref: "Endpoint" }] }]
            rules: [
                {
                    conditions: [{ fn: "booleanEquals", argv: [{ ref: "UseFIPS" }, true] }]
                    error: "Invalid Configuration: FIPS and custom endpoint are not supported"
                    type: "error"
                }
                {
                    conditions: [{ fn: "booleanEquals", argv: [{ ref: "UseDualStack" }, true] }]
                    error: "Invalid Configuration: Dualstack and custom endpoint are not supported"
                    type: "error"
                }
                {
                    conditions: []
                    endpoint: { url: { ref: "Endpoint" }, properties: {}, headers: {} }
                    type: "endpoint"
                }
            ]
            type: "tree"
        }
        {
            conditions: [{ fn: "isSet", argv: [{ ref: "Region" }] }]
            rules: [
                {
                    conditions: [
                        {
                            fn: "aws.partition"
                            argv: [{ ref: "Region" }]
                            assign: "PartitionResult"
                        }
                    ]
                    rules: [
                        {
                            conditions: [
                                { fn: "booleanEquals", argv: [{ ref: "UseFIPS" }, true] }
                                { fn: "booleanEquals", argv: [{ ref: "UseDualStack" }, true] }
                            ]
                            rules: [
                                {
                                    conditions: [
                                        {
                                            fn: "booleanEquals"
                                            argv: [
                                                true
                                                {
                                                    fn: "getAttr"
                                                    argv: [
                                                        { ref: "PartitionResult" }
                                                        "supportsFIPS"
                                                    ]
                                                }
                                            ]
                                        }
                                        {
                                            fn: "booleanEquals"
                                            argv: [
                                                true
                                                {
                                                    fn: "getAttr"
                                                    argv: [
                                                        { ref: "PartitionResult" }
                                                        "supportsDualStack"
                                                    ]
                                                }
                                            ]
                                        }
                                    ]
                                    rules: [
                                        {
                                            conditions: []
                                            endpoint: {
                                                url: "https://kms-fips.{Region}.{PartitionResult#dualStackDnsSuffix}"
                                                properties: {}
                                                headers: {}
                                            }
                                            type: "endpoint"
                                        }
                                    ]
                                    type: "tree"
                                }
                                {
                                    conditions: []
                                    error: "FIPS and DualStack are enabled, but this partition does not support one or both"
                                    type: "error"
                                }
                            ]
                            type: "tree"
                        }
                        {
                            conditions: [{ fn: "booleanEquals", argv: [{ ref: "UseFIPS" }, true] }]
                            rules: [
                                {
                                    conditions: [
                                        {
                                            fn: "booleanEquals"
                                            argv: [
                                                {
                                                    fn: "getAttr"
                                                    argv: [
                                                        { ref: "PartitionResult" }
                                                        "supportsFIPS"
                                                    ]
                                                }
                                                true
                                            ]
                                        }
                                    ]
                                    rules: [
                                        {
                                            conditions: []
                                            endpoint: {
                                                url: "https://kms-fips.{Region}.{PartitionResult#dnsSuffix}"
                                                properties: {}
                                                headers: {}
                                            }
                                            type: "endpoint"
                                        }
                                    ]
                                    type: "tree"
                                }
                                {
                                    conditions: []
                                    error: "FIPS is enabled but this partition does not support FIPS"
                                    type: "error"
                                }
                            ]
                            type: "tree"
                        }
                        {
                            conditions: [
                                { fn: "booleanEquals", argv: [{ ref: "UseDualStack" }, true] }
                            ]
                            rules: [
                                {
                                    conditions: [
                                        {
                                            fn: "booleanEquals"
                                            argv: [
                                                true
                                                {
                                                    fn: "getAttr"
                                                    argv: [
                                                        { ref: "PartitionResult" }
                                                        "supportsDualStack"
                                                    ]
                                                }
                                            ]
                                        }
                                    ]
                                    rules: [
                                        {
                                            conditions: []
                                            endpoint: {
                                                url: "https://kms.{Region}.{PartitionResult#dualStackDnsSuffix}"
                                                properties: {}
                                                headers: {}
                                            }
                                            type: "endpoint"
                                        }
                                    ]
                                    type: "tree"
                                }
                                {
                                    conditions: []
                                    error: "DualStack is enabled but this partition does not support DualStack"
                                    type: "error"
                                }
                            ]
                            type: "tree"
                        }
                        {
                            conditions: []
                            endpoint: {
                                url: "https://kms.{Region}.{PartitionResult#dnsSuffix}"
                                properties: {}
                                headers: {}
                            }
                            type: "endpoint"
                        }
                    ]
                    type: "tree"
                }
            ]
            type: "tree"
        }
        { conditions: [], error: "Invalid Configuration: Missing Region", type: "error" }
    ]
)

apply TrentService @endpointTests(
    version: "1.0"
    testCases: [
        {
            documentation: "af-south-1"
            params: { Region: "af-south-1", UseFIPS: false, UseDualStack: false }
            expect: { endpoint: { url: "https://kms.af-south-1.amazonaws.com" } }
        }
        {
            documentation: "af-south-1, FIPS"
            params: { Region: "af-south-1", UseFIPS: true, UseDualStack: false }
            expect: { endpoint: { url: "https://kms-fips.af-south-1.amazonaws.com" } }
        }
        {
            documentation: "ap-east-1"
            params: { Region: "ap-east-1", UseFIPS: false, UseDualStack: false }
            expect: { endpoint: { url: "https://kms.ap-east-1.amazonaws.com" } }
        }
        {
            documentation: "ap-east-1, FIPS"
            params: { Region: "ap-east-1", UseFIPS: true, UseDualStack: false }
            expect: { endpoint: { url: "https://kms-fips.ap-east-1.amazonaws.com" } }
        }
        {
            documentation: "ap-northeast-1"
            params: { Region: "ap-northeast-1", UseFIPS: false, UseDualStack: false }
            expect: { endpoint: { url: "https://kms.ap-northeast-1.amazonaws.com" } }
        }
        {
            documentation: "ap-northeast-1, FIPS"
            params: { Region: "ap-northeast-1", UseFIPS: true, UseDualStack: false }
            expect: { endpoint: { url: "https://kms-fips.ap-northeast-1.amazonaws.com" } }
        }
        {
            documentation: "ap-northeast-2"
            params: { Region: "ap-northeast-2", UseFIPS: false, UseDualStack: false }
            expect: { endpoint: { url: "https://kms.ap-northeast-2.amazonaws.com" } }
        }
        {
            documentation: "ap-northeast-2, FIPS"
            params: { Region: "ap-northeast-2", UseFIPS: true, UseDualStack: false }
            expect: { endpoint: { url: "https://kms-fips.ap-northeast-2.amazonaws.com" } }
        }
        {
            documentation: "ap-northeast-3"
            params: { Region: "ap-northeast-3", UseFIPS: false, UseDualStack: false }
            expect: { endpoint: { url: "https://kms.ap-northeast-3.amazonaws.com" } }
        }
        {
            documentation: "ap-northeast-3, FIPS"
            params: { Region: "ap-northeast-3", UseFIPS: true, UseDualStack: false }
            expect: { endpoint: { url: "https://kms-fips.ap-northeast-3.amazonaws.com" } }
        }
        {
            documentation: "ap-south-1"
            params: { Region: "ap-south-1", UseFIPS: false, UseDualStack: false }
            expect: { endpoint: { url: "https://kms.ap-south-1.amazonaws.com" } }
        }
        {
            documentation: "ap-south-1, FIPS"
            params: { Region: "ap-south-1", UseFIPS: true, UseDualStack: false }
            expect: { endpoint: { url: "https://kms-fips.ap-south-1.amazonaws.com" } }
        }
        {
            documentation: "ap-southeast-1"
            params: { Region: "ap-southeast-1", UseFIPS: false, UseDualStack: false }
            expect: { endpoint: { url: "https://kms.ap-southeast-1.amazonaws.com" } }
        }
        {
            documentation: "ap-southeast-1, FIPS"
            params: { Region: "ap-southeast-1", UseFIPS: true, UseDualStack: false }
            expect: { endpoint: { url: "https://kms-fips.ap-southeast-1.amazonaws.com" } }
        }
        {
            documentation: "ap-southeast-2"
            params: { Region: "ap-southeast-2", UseFIPS: false, UseDualStack: false }
            expect: { endpoint: { url: "https://kms.ap-southeast-2.amazonaws.com" } }
        }
        {
            documentation: "ap-southeast-2, FIPS"
            params: { Region: "ap-southeast-2", UseFIPS: true, UseDualStack: false }
            expect: { endpoint: { url: "https://kms-fips.ap-southeast-2.amazonaws.com" } }
        }
        {
            documentation: "ap-southeast-3"
            params: { Region: "ap-southeast-3", UseFIPS: false, UseDualStack: false }
            expect: { endpoint: { url: "https://kms.ap-southeast-3.amazonaws.com" } }
        }
        {
            documentation: "ap-southeast-3, FIPS"
            params: { Region: "ap-southeast-3", UseFIPS: true, UseDualStack: false }
            expect: { endpoint: { url: "https://kms-fips.ap-southeast-3.amazonaws.com" } }
        }
        {
            documentation: "ca-central-1"
            params: { Region: "ca-central-1", UseFIPS: false, UseDualStack: false }
            expect: { endpoint: { url: "https://kms.ca-central-1.amazonaws.com" } }
        }
        {
            documentation: "ca-central-1, FIPS"
            params: { Region: "ca-central-1", UseFIPS: true, UseDualStack: false }
            expect: { endpoint: { url: "https://kms-fips.ca-central-1.amazonaws.com" } }
        }
        {
            documentation: "eu-central-1"
            params: { Region: "eu-central-1", UseFIPS: false, UseDualStack: false }
            expect: { endpoint: { url: "https://kms.eu-central-1.amazonaws.com" } }
        }
        {
            documentation: "eu-central-1, FIPS"
            params: { Region: "eu-central-1", UseFIPS: true, UseDualStack: false }
            expect: { endpoint: { url: "https://kms-fips.eu-central-1.amazonaws.com" } }
        }
        {
            documentation: "eu-north-1"
            params: { Region: "eu-north-1", UseFIPS: false, UseDualStack: false }
            expect: { endpoint: { url: "https://kms.eu-north-1.amazonaws.com" } }
        }
        {
            documentation: "eu-north-1, FIPS"
            params: { Region: "eu-north-1", UseFIPS: true, UseDualStack: false }
            expect: { endpoint: { url: "https://kms-fips.eu-north-1.amazonaws.com" } }
        }
        {
            documentation: "eu-south-1"
            params: { Region: "eu-south-1", UseFIPS: false, UseDualStack: false }
            expect: { endpoint: { url: "https://kms.eu-south-1.amazonaws.com" } }
        }
        {
            documentation: "eu-south-1, FIPS"
            params: { Region: "eu-south-1", UseFIPS: true, UseDualStack: false }
            expect: { endpoint: { url: "https://kms-fips.eu-south-1.amazonaws.com" } }
        }
        {
            documentation: "eu-west-1"
            params: { Region: "eu-west-1", UseFIPS: false, UseDualStack: false }
            expect: { endpoint: { url: "https://kms.eu-west-1.amazonaws.com" } }
        }
        {
            documentation: "eu-west-1, FIPS"
            params: { Region: "eu-west-1", UseFIPS: true, UseDualStack: false }
            expect: { endpoint: { url: "https://kms-fips.eu-west-1.amazonaws.com" } }
        }
        {
            documentation: "eu-west-2"
            params: { Region: "eu-west-2", UseFIPS: false, UseDualStack: false }
            expect: { endpoint: { url: "https://kms.eu-west-2.amazonaws.com" } }
        }
        {
            documentation: "eu-west-2, FIPS"
            params: { Region: "eu-west-2", UseFIPS: true, UseDualStack: false }
            expect: { endpoint: { url: "https://kms-fips.eu-west-2.amazonaws.com" } }
        }
        {
            documentation: "eu-west-3"
            params: { Region: "eu-west-3", UseFIPS: false, UseDualStack: false }
            expect: { endpoint: { url: "https://kms.eu-west-3.amazonaws.com" } }
        }
        {
            documentation: "eu-west-3, FIPS"
            params: { Region: "eu-west-3", UseFIPS: true, UseDualStack: false }
            expect: { endpoint: { url: "https://kms-fips.eu-west-3.amazonaws.com" } }
        }
        {
            documentation: "me-south-1"
            params: { Region: "me-south-1", UseFIPS: false, UseDualStack: false }
            expect: { endpoint: { url: "https://kms.me-south-1.amazonaws.com" } }
        }
        {
            documentation: "me-south-1, FIPS"
            params: { Region: "me-south-1", UseFIPS: true, UseDualStack: false }
            expect: { endpoint: { url: "https://kms-fips.me-south-1.amazonaws.com" } }
        }
        {
            documentation: "sa-east-1"
            params: { Region: "sa-east-1", UseFIPS: false, UseDualStack: false }
            expect: { endpoint: { url: "https://kms.sa-east-1.amazonaws.com" } }
        }
        {
            documentation: "sa-east-1, FIPS"
            params: { Region: "sa-east-1", UseFIPS: true, UseDualStack: false }
            expect: { endpoint: { url: "https://kms-fips.sa-east-1.amazonaws.com" } }
        }
        {
            documentation: "us-east-1"
            params: { Region: "us-east-1", UseFIPS: false, UseDualStack: false }
            expect: { endpoint: { url: "https://kms.us-east-1.amazonaws.com" } }
        }
        {
            documentation: "us-east-1, FIPS"
            params: { Region: "us-east-1", UseFIPS: true, UseDualStack: false }
            expect: { endpoint: { url: "https://kms-fips.us-east-1.amazonaws.com" } }
        }
        {
            documentation: "us-east-2"
            params: { Region: "us-east-2", UseFIPS: false, UseDualStack: false }
            expect: { endpoint: { url: "https://kms.us-east-2.amazonaws.com" } }
        }
        {
            documentation: "us-east-2, FIPS"
            params: { Region: "us-east-2", UseFIPS: true, UseDualStack: false }
            expect: { endpoint: { url: "https://kms-fips.us-east-2.amazonaws.com" } }
        }
        {
            documentation: "us-west-1"
            params: { Region: "us-west-1", UseFIPS: false, UseDualStack: false }
            expect: { endpoint: { url: "https://kms.us-west-1.amazonaws.com" } }
        }
        {
            documentation: "us-west-1, FIPS"
            params: { Region: "us-west-1", UseFIPS: true, UseDualStack: false }
            expect: { endpoint: { url: "https://kms-fips.us-west-1.amazonaws.com" } }
        }
        {
            documentation: "us-west-2"
            params: { Region: "us-west-2", UseFIPS: false, UseDualStack: false }
            expect: { endpoint: { url: "https://kms.us-west-2.amazonaws.com" } }
        }
        {
            documentation: "us-west-2, FIPS"
            params: { Region: "us-west-2", UseFIPS: true, UseDualStack: false }
            expect: { endpoint: { url: "https://kms-fips.us-west-2.amazonaws.com" } }
        }
        {
            documentation: "us-east-1, FIPS, dual-stack"
            params: { Region: "us-east-1", UseFIPS: true, UseDualStack: true }
            expect: { endpoint: { url: "https://kms-fips.us-east-1.api.aws" } }
        }
        {
            documentation: "us-east-1, dual-stack"
            params: { Region: "us-east-1", UseFIPS: false, UseDualStack: true }
            expect: { endpoint: { url: "https://kms.us-east-1.api.aws" } }
        }
        {
            documentation: "cn-north-1"
            params: { Region: "cn-north-1", UseFIPS: false, UseDualStack: false }
            expect: { endpoint: { url: "https://kms.cn-north-1.amazonaws.com.cn" } }
        }
        {
            documentation: "cn-northwest-1"
            params: { Region: "cn-northwest-1", UseFIPS: false, UseDualStack: false }
            expect: { endpoint: { url: "https://kms.cn-northwest-1.amazonaws.com.cn" } }
        }
        {
            documentation: "cn-north-1, FIPS, dual-stack"
            params: { Region: "cn-north-1", UseFIPS: true, UseDualStack: true }
            expect: {
                endpoint: { url: "https://kms-fips.cn-north-1.api.amazonwebservices.com.cn" }
            }
        }
        {
            documentation: "cn-north-1, FIPS"
            params: { Region: "cn-north-1", UseFIPS: true, UseDualStack: false }
            expect: { endpoint: { url: "https://kms-fips.cn-north-1.amazonaws.com.cn" } }
        }
        {
            documentation: "cn-north-1, dual-stack"
            params: { Region: "cn-north-1", UseFIPS: false, UseDualStack: true }
            expect: { endpoint: { url: "https://kms.cn-north-1.api.amazonwebservices.com.cn" } }
        }
        {
            documentation: "us-gov-east-1"
            params: { Region: "us-gov-east-1", UseFIPS: false, UseDualStack: false }
            expect: { endpoint: { url: "https://kms.us-gov-east-1.amazonaws.com" } }
        }
        {
            documentation: "us-gov-east-1, FIPS"
            params: { Region: "us-gov-east-1", UseFIPS: true, UseDualStack: false }
            expect: { endpoint: { url: "https://kms-fips.us-gov-east-1.amazonaws.com" } }
        }
        {
            documentation: "us-gov-west-1"
            params: { Region: "us-gov-west-1", UseFIPS: false, UseDualStack: false }
            expect: { endpoint: { url: "https://kms.us-gov-west-1.amazonaws.com" } }
        }
        {
            documentation: "us-gov-west-1, FIPS"
            params: { Region: "us-gov-west-1", UseFIPS: true, UseDualStack: false }
            expect: { endpoint: { url: "https://kms-fips.us-gov-west-1.amazonaws.com" } }
        }
        {
            documentation: "us-gov-east-1, FIPS, dual-stack"
            params: { Region: "us-gov-east-1", UseFIPS: true, UseDualStack: true }
            expect: { endpoint: { url: "https://kms-fips.us-gov-east-1.api.aws" } }
        }
        {
            documentation: "us-gov-east-1, dual-stack"
            params: { Region: "us-gov-east-1", UseFIPS: false, UseDualStack: true }
            expect: { endpoint: { url: "https://kms.us-gov-east-1.api.aws" } }
        }
        {
            documentation: "us-iso-east-1"
            params: { Region: "us-iso-east-1", UseFIPS: false, UseDualStack: false }
            expect: { endpoint: { url: "https://kms.us-iso-east-1.c2s.ic.gov" } }
        }
        {
            documentation: "us-iso-east-1, FIPS"
            params: { Region: "us-iso-east-1", UseFIPS: true, UseDualStack: false }
            expect: { endpoint: { url: "https://kms-fips.us-iso-east-1.c2s.ic.gov" } }
        }
        {
            documentation: "us-iso-west-1"
            params: { Region: "us-iso-west-1", UseFIPS: false, UseDualStack: false }
            expect: { endpoint: { url: "https://kms.us-iso-west-1.c2s.ic.gov" } }
        }
        {
            documentation: "us-iso-west-1, FIPS"
            params: { Region: "us-iso-west-1", UseFIPS: true, UseDualStack: false }
            expect: { endpoint: { url: "https://kms-fips.us-iso-west-1.c2s.ic.gov" } }
        }
        {
            documentation: "us-isob-east-1"
            params: { Region: "us-isob-east-1", UseFIPS: false, UseDualStack: false }
            expect: { endpoint: { url: "https://kms.us-isob-east-1.sc2s.sgov.gov" } }
        }
        {
            documentation: "us-isob-east-1, FIPS"
            params: { Region: "us-isob-east-1", UseFIPS: true, UseDualStack: false }
            expect: { endpoint: { url: "https://kms-fips.us-isob-east-1.sc2s.sgov.gov" } }
        }
        {
            documentation: "custom endpoint, us-east-1"
            params: {
                Region: "us-east-1"
                UseFIPS: false
                UseDualStack: false
                Endpoint: "https://example.com"
            }
            expect: { endpoint: { url: "https://example.com" } }
        }
        {
            documentation: "custom endpoint, no Region"
            params: { UseFIPS: false, UseDualStack: false, Endpoint: "https://example.com" }
            expect: { endpoint: { url: "https://example.com" } }
        }
        {
            documentation: "custom endpoint, us-east-1, FIPS"
            params: {
                Region: "us-east-1"
                UseFIPS: true
                UseDualStack: false
                Endpoint: "https://example.com"
            }
            expect: { error: "Invalid Configuration: FIPS and custom endpoint are not supported" }
        }
        {
            documentation: "custom endpoint, us-east-1, dual-stack"
            params: {
                Region: "us-east-1"
                UseFIPS: false
                UseDualStack: true
                Endpoint: "https://example.com"
            }
            expect: {
                error: "Invalid Configuration: Dualstack and custom endpoint are not supported"
            }
        }
        { documentation: "no Region", expect: { error: "Invalid Configuration: Missing Region" } }
    ]
)
