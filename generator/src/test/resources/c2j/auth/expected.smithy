$version: "2.0"

namespace com.amazonaws.toys

use aws.api#service
use aws.auth#sigv4
use aws.auth#unsignedPayload
use aws.protocols#awsJson1_1

@service(
    sdkId: "Toys"
    endpointPrefix: "toys"
)
@sigv4(
    name: "toys"
)
@awsJson1_1
@auth([
    sigv4
    httpBearerAuth
])
@httpBearerAuth
@title("Toy Service")
service ToyShop {
    version: "2026-01-01"
    operations: [
        Bearer
        Either
        NoAuth
        None
        UnsignedBody
        UnsignedPayload
        Usual
    ]
}

@auth([
    httpBearerAuth
])
operation Bearer {
    input: Unit
    output: Unit
}

@auth([
    sigv4
])
@optionalAuth
operation Either {
    input: Unit
    output: Unit
}

@auth([])
@optionalAuth
operation NoAuth {
    input: Unit
    output: Unit
}

@auth([])
@optionalAuth
operation None {
    input: Unit
    output: Unit
}

@unsignedPayload
operation UnsignedBody {
    input: Unit
    output: Unit
}

@unsignedPayload
operation UnsignedPayload {
    input: Unit
    output: Unit
}

operation Usual {
    input: Unit
    output: Unit
}
