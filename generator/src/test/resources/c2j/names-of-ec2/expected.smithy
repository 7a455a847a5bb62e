$version: "2.0"

namespace com.amazonaws.toys

use aws.api#service
use aws.auth#sigv4
use aws.protocols#ec2Query
use aws.protocols#ec2QueryName

@service(
    sdkId: "Toys"
    endpointPrefix: "toys"
)
@sigv4(
    name: "toys"
)
@ec2Query
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
    output: Unit
}

structure PutToyInput {
    @xmlName("toyName")
    ToyName: Text
    @ec2QueryName("Kind")
    @xmlName("kindSet")
    Kinds: Kinds
    @xmlName("other")
    Others: Others
}

list Kinds {
    @xmlName("item")
    member: Text
}

list Others {
    @xmlName("item")
    member: Text
}

string Text
