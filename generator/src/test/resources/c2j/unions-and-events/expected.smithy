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
@restJson1(
    http: [
        "http/1.1"
        "h2"
    ]
    eventStreamHttp: [
        "h2"
    ]
)
@title("Toy Service")
service Toys {
    version: "2026-01-01"
    operations: [
        Listen
    ]
}

@http(
    method: "POST"
    uri: "/listen"
    code: 200
)
operation Listen {
    input: ListenInput
    output: ListenOutput
}

structure ListenInput {
    choice: Choice
}

structure ListenOutput {
    @httpPayload
    events: Events
}

@error("client")
structure Lost {
    message: Text
}

structure Note {
    @eventHeader
    time: Text
    @eventPayload
    body: Bytes
}

union Choice {
    text: Text
    bytes: Bytes
}

@streaming
union Events {
    note: Note
    lost: Lost
}

blob Bytes

string Text
