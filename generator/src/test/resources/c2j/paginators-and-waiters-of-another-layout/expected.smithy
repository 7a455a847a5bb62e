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
        ListToys
    ]
}

@paginated(
    inputToken: "Token"
    outputToken: "Token"
    items: "Toys"
    pageSize: "Limit"
)
@waitable(
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
