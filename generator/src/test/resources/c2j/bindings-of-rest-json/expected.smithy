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
service Toys {
    version: "2026-01-01"
    operations: [
        GetToy
        PutToy
    ]
}

@http(
    method: "GET"
    uri: "/toys"
    code: 200
)
@readonly
operation GetToy {
    input: Unit
    output: GetToyOutput
}

@http(
    method: "PUT"
    uri: "/shops/{ShopId}/{Path+}?force=true"
    code: 201
)
@idempotent
operation PutToy {
    input: PutToyInput
    output: PutToyOutput
}

structure GetToyOutput {
    @httpPayload
    Body: BytesStream = ""
    @httpHeader("x-copy")
    Copy: Text
}

structure PutToyInput {
    @httpLabel
    @required
    ShopId: Text
    @httpLabel
    @required
    Path: Text
    @httpQuery("size")
    Size: Size
    @httpQueryParams
    More: Texts
    @httpHeader("x-toy-kind")
    Kind: Text
    @httpPrefixHeaders("x-toy-meta-")
    Meta: Texts
    @httpHeader("x-toy-labels")
    Labels: TextJson
    @httpPayload
    Toy: Toy
}

structure PutToyOutput {
    @httpResponseCode
    Status: Size
    @httpHeader("ETag")
    Etag: Text
}

structure Toy {
    @jsonName("name")
    Name: Text
    @idempotencyToken
    Token: Text
    @timestampFormat("http-date")
    Made: Time
    Facts: TextJson
    FactList: JsonList
}

list JsonList {
    member: TextJson
}

map Texts {
    key: Text
    value: Text
}

blob Bytes

@streaming
blob BytesStream

integer Size

string Text

@mediaType("application/json")
string TextJson

@timestampFormat("date-time")
timestamp Time
