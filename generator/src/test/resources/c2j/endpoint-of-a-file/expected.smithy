$version: "2.0"

namespace com.amazonaws.toys

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1
use smithy.rules#endpointRuleSet
use smithy.rules#endpointTests

@service(
    sdkId: "Toys"
    endpointPrefix: "toys"
)
@sigv4(
    name: "toys"
)
@awsJson1_1
@title("Toy Service")
@endpointRuleSet(
    version: "1.0"
    parameters: {}
    rules: [
        {
            conditions: []
            endpoint: {
                url: "https://toys.example.com"
                properties: {}
                headers: {}
            }
            type: "endpoint"
        }
    ]
)
@endpointTests(
    version: "1.0"
    testCases: [
        {
            documentation: "The only one."
            params: {}
            expect: {
                endpoint: {
                    url: "https://toys.example.com"
                }
            }
        }
    ]
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
