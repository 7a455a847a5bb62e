$version: "2"

namespace golden

use aws.api#service
use aws.protocols#awsJson1_1
use aws.protocols#awsQueryError

@service(sdkId: "Golden")
@awsJson1_1
service GoldenService {
    version: "2026-11-24"
    operations: [First, Second]
    errors: [EveryOperation]
}

operation First {
    input := {}
    output := {}
    errors: [Plain, Detailed, Twin, Busy]
}

operation Second {
    input := {}
    output := {}
    errors: [Plain, OtherTwin, Silent]
}

@error("server")
structure EveryOperation {
    Message: String
}

/// Nothing but a message.
@error("client")
@awsQueryError(code: "PlainQuery", httpResponseCode: 404)
@httpError(404)
structure Plain {
    message: String
}

/// Members that meet those of exceptions.
@error("client")
structure Detailed {
    @required
    MESSAGE: String

    code: String

    cause: String

    requestId: Integer

    statusCode: Integer

    stackTrace: Names

    @required
    detail: Detail

    body: Blob
}

structure Detail {
    reason: Reason
}

enum Reason {
    OLD
    NEW
}

list Names {
    member: String
}

@error("client")
@awsQueryError(code: "Shared", httpResponseCode: 400)
structure Twin {
    message: String
}

@error("client")
@awsQueryError(code: "Shared", httpResponseCode: 400)
structure OtherTwin {
    message: String
}

@error("server")
@retryable(throttling: true)
structure Busy {
    message: Detail
}

@error("client")
structure Silent {
    @sensitive
    message: String
}
