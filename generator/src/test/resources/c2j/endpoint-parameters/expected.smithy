$version: "2.0"

namespace com.amazonaws.toys

use aws.api#clientDiscoveredEndpoint
use aws.api#clientEndpointDiscovery
use aws.api#clientEndpointDiscoveryId
use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1
use smithy.rules#clientContextParams
use smithy.rules#contextParam
use smithy.rules#endpointRuleSet
use smithy.rules#operationContextParams
use smithy.rules#staticContextParams

@clientEndpointDiscovery(
    operation: FindEndpoints
)
@service(
    sdkId: "Toys"
    endpointPrefix: "toys"
)
@sigv4(
    name: "toys"
)
@awsJson1_1
@title("Toy Service")
@clientContextParams(
    UseShop: {
        documentation: "<p>Whether.</p>"
        type: "boolean"
    }
)
@endpointRuleSet(
    version: "1.0"
    parameters: {
        Kind: {
            type: "string"
            documentation: "A parameter."
        }
        Deep: {
            type: "boolean"
            documentation: "A parameter."
        }
        Names: {
            type: "stringArray"
            documentation: "A parameter."
        }
        ShopName: {
            type: "string"
            documentation: "A parameter."
        }
        UseShop: {
            type: "boolean"
            documentation: "A parameter."
        }
    }
    rules: [
        {
            conditions: [
                {
                    fn: "isSet"
                    argv: [
                        {
                            ref: "Kind"
                        }
                    ]
                }
            ]
            endpoint: {
                url: "https://toys.example.com"
                properties: {}
                headers: {}
            }
            type: "endpoint"
        }
        {
            conditions: []
            error: "No kind"
            type: "error"
        }
    ]
)
service ToyShop {
    version: "2026-01-01"
    operations: [
        FindEndpoints
        GetToy
        PutToy
    ]
}

operation FindEndpoints {
    input: Unit
    output: FindOutput
}

@clientDiscoveredEndpoint(
    required: false
)
operation GetToy {
    input: Unit
    output: Unit
}

@clientDiscoveredEndpoint(
    required: true
)
@endpoint(
    hostPrefix: "{Shop}.data-"
)
@operationContextParams(
    Names: {
        path: "Toys[*].Name"
    }
)
@staticContextParams(
    Kind: {
        value: "control"
    }
    Deep: {
        value: true
    }
)
operation PutToy {
    input: PutToyInput
    output: Unit
}

structure Endpoint {
    @required
    Address: Text
    @required
    CachePeriodInMinutes: Minutes
}

structure FindOutput {
    Endpoints: Endpoints
}

structure PutToyInput {
    @hostLabel
    @required
    @contextParam(
        name: "ShopName"
    )
    Shop: Text
    @clientEndpointDiscoveryId
    @required
    Id: Text
    Toys: Toys
}

structure Toy {
    Name: Text
}

list Endpoints {
    member: Endpoint
}

list Toys {
    member: Toy
}

long Minutes

string Text
