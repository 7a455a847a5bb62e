$version: "2.0"

namespace random.models

use aws.protocols#restXml

@restXml
service Service {
    operations: [
        UnsupportedOperationException
    ]
    resources: [
        ShapeWriter
    ]
    rename: {
        "smithy.api#BigInteger": "PreludeBigInteger"
    }
}

resource ShapeWriter {
    operations: [
        BigInteger
    ]
}

@http(
    method: "PUT"
    uri: "/r2/{hash}/_~./{value+}?lit=a%20b&x"
)
operation BigInteger {
    input: BigIntegerError
    output: Unit
}

@http(
    method: "PATCH"
    uri: "/r1/{options}/a/{of}/_~."
)
operation UnsupportedOperationException {
    input: UnsupportedOperationExceptionInput
    output: UnsupportedOperationExceptionResponse
}

structure BigIntegerError {
    @httpLabel
    @required
    hash: String
    @httpLabel
    @required
    value: String
    member: smithy.api#BigInteger
}

structure UnsupportedOperationExceptionInput {
    @httpLabel
    @required
    options: String
    @httpLabel
    @required
    of: String
}

structure UnsupportedOperationExceptionResponse {
    @httpHeader("ETag-3")
    Success: Page
}

list Page {
    @timestampFormat("epoch-seconds")
    member: Timestamp
}
