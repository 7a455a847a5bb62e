$version: "2.0"

namespace com.amazonaws.toys

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_0
use dev.keysmith.traits#targetPrefix

/// <p>All toys.</p>
@service(
    sdkId: "Toys"
    endpointPrefix: "toys"
)
@sigv4(
    name: "toysigning"
)
@awsJson1_0
@targetPrefix("com.amazonaws.toys.v1.ToyShop_20260101")
@title("Toy Service")
service ToyShop_20260101 {
    version: "2026-01-01"
    operations: [
        Ping
    ]
}

/// <p>Says nothing.</p>
operation Ping {
    input: Unit
    output: Unit
}
