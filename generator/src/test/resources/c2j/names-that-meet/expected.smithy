$version: "2.0"

namespace com.amazonaws.toys

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1
use aws.protocols#awsQueryError

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
        DropToy
        PutToy
    ]
}

operation DropToy {
    input: Unit
    output: Unit
    errors: [
        DropToyShape
    ]
}

operation PutToy {
    input: PutToyInput
    output: Unit
}

@awsQueryError(
    code: "DropToy"
    httpResponseCode: 400
)
@error("client")
structure DropToyShape {}

structure PutToyInput {
    Toy: PutToyShapeShape
    Number: __integer
    All: textShape
    Text: Text
    Types: eventTypeListShape
    Others: EventTypeList
    Drop: dropToyShapeShape
}

structure PutToyShapeShape {
    Text: textShape
    Type: eventTypeShape
}

list EventTypeList {
    member: EventType
}

list eventTypeListShape {
    member: eventTypeShape
}

integer __integer

boolean dropToyShapeShape

enum EventType {
    A
}

string eventTypeShape

string PutToyShape

string Text

@length(
    min: 1
)
string textShape
