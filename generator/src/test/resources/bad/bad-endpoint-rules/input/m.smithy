$version: "2.0"
namespace example
use aws.protocols#awsJson1_1
use smithy.rules#endpointRuleSet
@awsJson1_1
@endpointRuleSet({ version: "1.0", parameters: {}, rules: [{ type: "error" }] })
service S {}
