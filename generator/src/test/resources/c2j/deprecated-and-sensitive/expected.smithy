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
@deprecated(
    message: "Closed."
)
@title("Toy Service")
service ToyShop {
    version: "2026-01-01"
    operations: [
        PutToy
    ]
}

@deprecated(
    message: "Use another."
    since: "2025-01-01"
)
operation PutToy {
    input: PutToyInput
    output: Unit
}

@deprecated
@sensitive
structure PutToyInput {
    /// <p>A member.</p>
    @deprecated(
        message: "Old."
    )
    Old: Secret
    New: Text
}

@sensitive
string Secret

string Text
