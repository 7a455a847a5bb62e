$version: "2.0"

namespace com.amazonaws.toys

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1
use smithy.waiters#waitable

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
        ListOdd
        ListParts
        ListToys
    ]
}

operation ListOdd {
    input: Unit
    output: Unit
}

operation ListParts {
    input: Unit
    output: Unit
}

@paginated(
    inputToken: "Token"
    outputToken: "Token"
    items: "Toys"
    pageSize: "Limit"
)
@waitable(
    ToyReady: {
        documentation: "Until it is."
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "State"
                        expected: "READY"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Toys[]"
                        expected: "ready"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Toys[]"
                        expected: "broken"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "length(Toys) == `0`"
                        expected: "true"
                        comparator: "booleanEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Done"
                        expected: "true"
                        comparator: "booleanEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    errorType: "NoToy"
                }
            }
            {
                state: "success"
                matcher: {
                    success: true
                }
            }
        ]
        minDelay: 15
    }
    ToyGone: {
        acceptors: [
            {
                state: "retry"
                matcher: {
                    success: true
                }
            }
            {
                state: "success"
                matcher: {
                    errorType: "NotFound"
                }
            }
        ]
        minDelay: 150
        maxDelay: 150
    }
)
operation ListToys {
    input: ListInput
    output: ListOutput
}

structure ListInput {
    Token: Text
    Limit: Size
}

structure ListOutput {
    Token: Text
    Toys: Toys
    State: Text
    Done: Flag
}

list Toys {
    member: Text
}

boolean Flag

integer Size

string Text
