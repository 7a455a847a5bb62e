$version: "2.0"

namespace com.amazonaws.toys

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsQuery
use aws.protocols#awsQueryError

@service(
    sdkId: "Toys"
    endpointPrefix: "toys"
)
@sigv4(
    name: "toys"
)
@awsQuery
@title("Toy Service")
@xmlNamespace(
    uri: "https://toys.example.com/doc/"
)
service Toys {
    version: "2026-01-01"
    operations: [
        PutToy
    ]
}

operation PutToy {
    input: PutToyInput
    output: PutToyOutput
    errors: [
        Busy
    ]
}

@awsQueryError(
    code: "ToyBusy"
    httpResponseCode: 503
)
@error("server")
@httpError(503)
structure Busy {}

structure PutToyInput {
    @xmlFlattened
    @xmlName("Attribute")
    Attributes: Attributes
    @xmlName("items")
    Items: Items
    @xmlName("name")
    Name: Text
}

structure PutToyOutput {
    Id: Text
}

list Attributes {
    @xmlName("Attribute")
    member: Text
}

list Items {
    @xmlName("item")
    member: Text
}

list Unnamed {
    member: Text
}

string Text
