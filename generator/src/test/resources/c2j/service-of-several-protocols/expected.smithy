$version: "2.0"

namespace com.amazonaws.toys

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_0
use aws.protocols#awsQuery
use aws.protocols#awsQueryCompatible
use aws.protocols#awsQueryError
use smithy.protocols#rpcv2Cbor

@service(
    sdkId: "Toys"
    endpointPrefix: "toys"
)
@sigv4(
    name: "toys"
)
@awsJson1_0
@awsQuery
@awsQueryCompatible
@title("Toy Service")
@xmlNamespace(
    uri: "https://toys.example.com/doc/"
)
@rpcv2Cbor
service ToyShop {
    version: "2026-01-01"
    operations: [
        Ping
    ]
}

operation Ping {
    input: PingInput
    output: Unit
    errors: [
        NoToy
    ]
}

@awsQueryError(
    code: "Toys.NoToy"
    httpResponseCode: 404
)
@error("client")
@httpError(404)
structure NoToy {
    message: Name
}

structure PingInput {
    @xmlName("names")
    Names: Names
}

list Names {
    @xmlName("name")
    member: Name
}

string Name
