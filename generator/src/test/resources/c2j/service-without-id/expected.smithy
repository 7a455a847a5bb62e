$version: "2.0"

namespace com.amazonaws.toyshop

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsQuery

@service(
    sdkId: "Toy Shop"
    endpointPrefix: "toys"
)
@sigv4(
    name: "toys"
)
@awsQuery
@title("AWS Toy/Shop")
@xmlNamespace(
    uri: "https://toys.example.com/doc/"
)
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
