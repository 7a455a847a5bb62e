$version: "2.0"

namespace com.amazonaws.dynamodb

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

@service(
    sdkId: "DynamoDB"
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
    Value: AttributeValue
}

union AttributeValue {
    S: Text
    L: Values
}

list Values {
    member: AttributeValue
}

string Text
