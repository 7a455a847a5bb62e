$version: "2"

namespace golden

use aws.api#service
use aws.auth#sigv4
use aws.protocols#restXml

/// Lets people talk.
@service(sdkId: "Golden")
@restXml
@sigv4(name: "golden")
service GoldenService {
    version: "2026-11-26"
    operations: [Listen, Talk]
}

/// Gives what is said.
@http(method: "GET", uri: "/rooms/{room}")
@readonly
operation Listen {
    input := {
        @required
        @httpLabel
        room: String
    }
    output := {
        /// Who is there.
        @required
        @httpHeader("X-Guests")
        guests: Integer

        /// What they say.
        @httpPayload
        words: Words
    }
    errors: [NoSuchRoom]
}

/// Says something and hears the answers: one shape is input and output.
@http(method: "POST", uri: "/talk")
operation Talk {
    input: Conversation
    output: Conversation
}

structure Conversation {
    @httpHeader("X-Topic")
    topic: String

    @httpPayload
    words: Words
}

/// Something that is said.
@streaming
union Words {
    /// A word.
    word: Word

    /// A part of a text.
    text: Text

    /// No more will come.
    quiet: Quiet
}

structure Word {
    @eventHeader
    loud: Boolean

    text: String
}

structure Text {
    @eventPayload
    part: Part
}

@xmlName("TextPart")
structure Part {
    text: String
}

/// All have left.
@error("client")
structure Quiet {
    message: String
}

@error("client")
structure NoSuchRoom {
    message: String
}
