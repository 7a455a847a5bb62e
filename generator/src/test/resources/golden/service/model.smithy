$version: "2"

namespace golden

use aws.api#service
use aws.protocols#awsJson1_1

use aws.auth#sigv4

/// Keeps things.
@service(sdkId: "Golden")
@awsJson1_1
@sigv4(name: "golden")
@xmlNamespace(uri: "https://golden.example/")
service GoldenService {
    version: "2026-11-24"
    operations: [Ping, PutThing, DropThing]
}

/// Answers.
operation Ping {}

/// Keeps a thing.
operation PutThing {
    input: PutThingInput
    output: PutThingOutput
    errors: [Full]
}

/// Drops a thing.
@deprecated(message: "nothing is dropped any more", since: "2025-01-01")
operation DropThing {
    input: DropThingInput
}

@input
structure PutThingInput {
    @required
    name: String

    @required
    @idempotencyToken
    token: String
}

@output
structure PutThingOutput {
    name: String
}

@input
structure DropThingInput {
    name: String
}

/// No room is left.
@error("server")
structure Full {
    message: String
}
