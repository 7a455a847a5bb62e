$version: "2"

namespace dev.keysmith.conformance

use smithy.rules#contextParam
use smithy.rules#endpointRuleSet

// The conformance model of Amazon S3 has cases of how buckets are addressed, but no endpoint rules. These are the least that
// give what its cases ask for; the real ones do far more.
apply com.amazonaws.s3#AmazonS3 @endpointRuleSet({
    version: "1.0"
    parameters: {
        Region: { type: "string", builtIn: "AWS::Region", required: true, documentation: "The region." }
        UseDualStack: {
            type: "boolean", builtIn: "AWS::UseDualStack", required: true, default: false, documentation: "IPv6 too."
        }
        Endpoint: { type: "string", builtIn: "SDK::Endpoint", documentation: "In place of S3's own." }
        Bucket: { type: "string", documentation: "The bucket, where there is one." }
        ForcePathStyle: {
            type: "boolean"
            builtIn: "AWS::S3::ForcePathStyle"
            required: true
            default: false
            documentation: "Whether buckets go into the path."
        }
        Accelerate: {
            type: "boolean"
            builtIn: "AWS::S3::Accelerate"
            required: true
            default: false
            documentation: "Whether to use the accelerated endpoint."
        }
    }
    rules: [
        {
            type: "endpoint"
            conditions: [
                { fn: "isSet", argv: [{ ref: "Endpoint" }] }
                { fn: "isSet", argv: [{ ref: "Bucket" }] }
            ]
            endpoint: { url: "{Endpoint}/{Bucket}" }
        }
        {
            type: "endpoint"
            conditions: [{ fn: "isSet", argv: [{ ref: "Endpoint" }] }]
            endpoint: { url: { ref: "Endpoint" } }
        }
        {
            type: "endpoint"
            conditions: [
                { fn: "isSet", argv: [{ ref: "Bucket" }] }
                { fn: "booleanEquals", argv: [{ ref: "ForcePathStyle" }, true] }
            ]
            endpoint: { url: "https://s3.{Region}.amazonaws.com/{Bucket}" }
        }
        {
            type: "endpoint"
            conditions: [
                { fn: "isSet", argv: [{ ref: "Bucket" }] }
                { fn: "booleanEquals", argv: [{ ref: "Accelerate" }, true] }
                { fn: "booleanEquals", argv: [{ ref: "UseDualStack" }, true] }
            ]
            endpoint: { url: "https://{Bucket}.s3-accelerate.dualstack.amazonaws.com" }
        }
        {
            type: "endpoint"
            conditions: [
                { fn: "isSet", argv: [{ ref: "Bucket" }] }
                { fn: "booleanEquals", argv: [{ ref: "Accelerate" }, true] }
            ]
            endpoint: { url: "https://{Bucket}.s3-accelerate.amazonaws.com" }
        }
        {
            type: "endpoint"
            conditions: [
                { fn: "isSet", argv: [{ ref: "Bucket" }] }
                { fn: "booleanEquals", argv: [{ ref: "UseDualStack" }, true] }
            ]
            endpoint: { url: "https://{Bucket}.s3.dualstack.{Region}.amazonaws.com" }
        }
        {
            type: "endpoint"
            conditions: [{ fn: "isSet", argv: [{ ref: "Bucket" }] }]
            endpoint: { url: "https://{Bucket}.s3.{Region}.amazonaws.com" }
        }
        { type: "endpoint", conditions: [], endpoint: { url: "https://s3.{Region}.amazonaws.com" } }
    ]
})

apply com.amazonaws.s3#ListObjectsV2Request$Bucket @contextParam(name: "Bucket")
apply com.amazonaws.s3#DeleteObjectTaggingRequest$Bucket @contextParam(name: "Bucket")
apply com.amazonaws.s3#GetObjectRequest$Bucket @contextParam(name: "Bucket")
apply com.amazonaws.s3#GetBucketLocationRequest$Bucket @contextParam(name: "Bucket")
