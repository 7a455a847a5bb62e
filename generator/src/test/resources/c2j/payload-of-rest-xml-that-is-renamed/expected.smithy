$version: "2.0"

namespace com.amazonaws.toys

use aws.api#service
use aws.auth#sigv4
use aws.protocols#restXml

@service(
    sdkId: "Toys"
    endpointPrefix: "toys"
)
@sigv4(
    name: "toys"
)
@restXml
@title("Toy Service")
service Toys {
    version: "2026-01-01"
    operations: [
        PutToy
    ]
}

@http(
    method: "PUT"
    uri: "/toys"
    code: 200
)
operation PutToy {
    input: PutToyInput
    output: Unit
}

structure PutToyInput {
    @httpPayload
    Toy: PutToyShape
}

@xmlName("PutToy")
structure PutToyShape {
    Name: Text
}

string Text
