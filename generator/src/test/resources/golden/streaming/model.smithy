$version: "2"

namespace golden

use aws.api#service
use aws.auth#sigv4
use aws.protocols#restJson1

/// Keeps records.
@service(sdkId: "Golden")
@restJson1
@sigv4(name: "golden")
service GoldenService {
    version: "2026-11-26"
    operations: [PutRecord, GetRecord, EchoRecord]
}

/// Keeps a record.
@http(method: "PUT", uri: "/records/{name}")
operation PutRecord {
    input: PutRecordInput
    output: Unit
}

/// Gives a record.
@http(method: "GET", uri: "/records/{name}")
@readonly
operation GetRecord {
    input: GetRecordInput
    output: GetRecordOutput
}

/// Gives a record back: one shape is input and output.
@http(method: "POST", uri: "/echo")
operation EchoRecord {
    input: Echo
    output: Echo
}

@input
structure PutRecordInput {
    @required
    @httpLabel
    name: String

    /// The music.
    @required
    @httpPayload
    music: Music

    @httpHeader("X-Artist")
    artist: String
}

@input
structure GetRecordInput {
    @required
    @httpLabel
    name: String
}

@output
structure GetRecordOutput {
    /// The music.
    @httpPayload
    music: Music = ""

    @httpHeader("X-Artist")
    artist: String

    /// Whether the shop is about to.
    @httpHeader("X-Close")
    close: Boolean
}

structure Echo {
    @httpHeader("X-Note")
    note: String

    @httpPayload
    body: Bytes = ""
}

@streaming
@requiresLength
@mediaType("audio/flac")
blob Music

@streaming
blob Bytes
