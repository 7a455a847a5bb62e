$version: "2"
namespace example
use aws.protocols#restJson1
@restJson1
service S { operations: [Watch] }
@http(method: "POST", uri: "/watch")
operation Watch {
    output := {
        @httpPayload
        events: Events
    }
}
@streaming
union Events {
    seen: Seen
}
structure Seen {}
