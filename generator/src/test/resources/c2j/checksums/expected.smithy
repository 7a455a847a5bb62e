$version: "2.0"

namespace com.amazonaws.toys

use aws.api#service
use aws.auth#sigv4
use aws.protocols#httpChecksum
use aws.protocols#restJson1

@service(
    sdkId: "Toys"
    endpointPrefix: "toys"
)
@sigv4(
    name: "toys"
)
@restJson1
@title("Toy Service")
service Toys {
    version: "2026-01-01"
    operations: [
        DropToy
        PackToy
        PutToy
    ]
}

@http(
    method: "POST"
    uri: "/drop"
    code: 200
)
@httpChecksumRequired
operation DropToy {
    input: Unit
    output: Unit
}

@http(
    method: "POST"
    uri: "/pack"
    code: 200
)
@requestCompression(
    encodings: [
        "gzip"
    ]
)
operation PackToy {
    input: PackToyInput
    output: Unit
}

@httpChecksum(
    requestAlgorithmMember: "Algorithm"
    requestChecksumRequired: true
    requestValidationModeMember: "Mode"
    responseAlgorithms: [
        "CRC32"
        "SHA1"
    ]
)
@http(
    method: "PUT"
    uri: "/toys"
    code: 200
)
operation PutToy {
    input: PutToyInput
    output: Unit
}

structure PackToyInput {
    Mode: Mode
}

structure PutToyInput {
    @httpHeader("x-algorithm")
    Algorithm: Algorithm
    @httpHeader("x-mode")
    Mode: Mode
    @httpPayload
    Body: Body = ""
}

enum Algorithm {
    CRC32
}

@requiresLength
@streaming
blob Body

enum Mode {
    ENABLED
}
