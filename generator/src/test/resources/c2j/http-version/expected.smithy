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
@awsJson1_1(
    http: [
        "http/1.1"
        "h2"
    ]
)
@title("Toy Service")
service ToyShop {
    version: "2026-01-01"
    operations: [
        Ping
    ]
}

operation Ping {
    input: Unit
    output: Unit
}
