$version: "2.0"

namespace random.models

use aws.protocols#restJson1

@restJson1
service __x {
    operations: [
        ChoiceReader
    ]
}

@http(method: "POST", uri: "/r1")
operation ChoiceReader {
    input: Unit
    output: CallOptions2
}

structure CallOptions2 {
    events: Events
}

structure Error {
    requestId: String
    @jsonName("$Stry\"")
    try: String
}

structure Event2 {
    B: String
    describeConstable: Error
}

union Events {
    finalize: Event2
}
