$version: "2.0"

namespace com.amazonaws.toys

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

@service(
    sdkId: "Toys"
    endpointPrefix: "toys"
)
@sigv4(
    name: "toys"
)
@awsJson1_1
@title("Toy Service")
service ToyShop {
    version: "2026-01-01"
    operations: [
        PutToy
    ]
}

operation PutToy {
    input: PutToyInput
    output: Unit
}

structure PutToyInput {
    Kind: Kind
}

/// <p>Kinds.</p>
enum Kind {
    AES_256
    t2_micro = "t2.micro"
    CreateComplete
    aws_kms = "aws:kms"
    _2xlarge = "2xlarge"
    ASTERISK = "*"
    LESS_THAN_SIGN_EQUALS_SIGN = "<="
    a_b = "a-b"
    a_b_ = "a.b"
    enabled
    s3_ObjectCreated = "s3:ObjectCreated:*"
}
