$version: "2.0"

namespace com.amazonaws.toys

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1
use aws.protocols#awsQueryError

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
    input: Unit
    output: Unit
    errors: [
        Broken
        Inline
        NoToy
        Plain
        Slow
    ]
}

@error("server")
structure Broken {}

@awsQueryError(
    code: "Inline.Code"
    httpResponseCode: 409
)
@error("server")
@httpError(409)
structure Inline {}

@error("client")
@httpError(404)
structure NoToy {
    message: Text
}

@error("client")
structure Plain {}

@error("server")
@httpError(529)
@retryable(
    throttling: true
)
structure Slow {}

string Text
