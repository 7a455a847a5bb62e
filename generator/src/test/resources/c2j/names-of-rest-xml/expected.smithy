$version: "2.0"

namespace com.amazonaws.s3

use aws.api#service
use aws.auth#sigv4
use aws.customizations#s3UnwrappedXmlOutput
use aws.protocols#restXml

@service(
    sdkId: "S3"
    endpointPrefix: "toys"
)
@sigv4(
    name: "toys"
)
@restXml(
    noErrorWrapping: true
)
@title("Toy Service")
service S3 {
    version: "2026-01-01"
    operations: [
        GetBucketLocation
        PutToy
    ]
}

@s3UnwrappedXmlOutput
@http(
    method: "GET"
    uri: "/"
    code: 200
)
operation GetBucketLocation {
    input: Unit
    output: Toy
}

@http(
    method: "PUT"
    uri: "/toys"
    code: 200
)
operation PutToy {
    input: PutToyInput
    output: Unit
}

@xmlName("PutToyRequest")
@xmlNamespace(
    uri: "https://toys.example.com/"
)
structure PutToyInput {
    @xmlFlattened
    @xmlName("Part")
    Parts: Parts
    @xmlName("words")
    Words: Words
    @xmlFlattened
    @xmlName("member")
    Flat: Words
    @xmlName("toy")
    @xmlNamespace(
        prefix: "t"
        uri: "https://toys.example.com/toy"
    )
    Toy: Toy
    @xmlAttribute
    @xmlName("t:attribute")
    Attribute: Text
    @xmlFlattened
    Keys: Keys
    @xmlName("SPECIAL-TOY")
    Special: Special
}

@xmlName("SPECIAL-TOY")
structure Special {
    Name: Text
}

structure Toy {
    Name: Text
}

list Parts {
    @xmlName("Part")
    member: Toy
}

list Words {
    member: Text
}

map Keys {
    @xmlName("Name")
    key: Text
    @xmlName("Value")
    value: Text
}

string Text
