$version: "2.0"

namespace com.amazonaws.toys

use aws.api#service
use aws.auth#sigv4
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
service ToysService {
    version: "2026-01-01"
    operations: [
        Ping
    ]
}

@http(
    method: "GET"
    uri: "/ping"
    code: 200
)
operation Ping {
    input: Unit
    output: PingOutput
}

structure PingOutput {
    toys: Toys
}

structure Toys {
    name: Name
}

string Name
