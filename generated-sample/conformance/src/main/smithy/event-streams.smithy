$version: "2"

// The same operations in each protocol that has event streams but restJson1: Smithy has cases of that
// one alone. The HTTP bindings mean nothing to the others.
namespace keysmith.eventstreams

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1
use aws.protocols#restXml
use smithy.protocols#rpcv2Cbor

@service(sdkId: "Json Talk")
@awsJson1_1
@sigv4(name: "talk")
service JsonTalk {
    version: "2026-11-26"
    operations: [Talk, Listen, Say]
}

@service(sdkId: "Cbor Talk")
@rpcv2Cbor
@sigv4(name: "talk")
service CborTalk {
    version: "2026-11-26"
    operations: [Talk, Listen, Say]
}

@service(sdkId: "Xml Talk")
@restXml
@sigv4(name: "talk")
@xmlNamespace(uri: "https://talk.example/")
service XmlTalk {
    version: "2026-11-26"
    operations: [Talk, Listen, Say]
}

/// Both sides speak.
@http(method: "POST", uri: "/talk/{topic}")
operation Talk {
    input := {
        @required
        @httpLabel
        topic: String

        @httpPayload
        words: Words
    }
    output := {
        @required
        @httpHeader("X-Greeting")
        greeting: String

        @httpPayload
        words: Words
    }
    errors: [Refused]
}

/// The service alone speaks.
@http(method: "POST", uri: "/listen/{topic}")
operation Listen {
    input := {
        @required
        @httpLabel
        topic: String
    }
    output := {
        @httpPayload
        words: Words
    }
}

/// The client alone speaks.
@http(method: "POST", uri: "/say/{topic}")
operation Say {
    input := {
        @required
        @httpLabel
        topic: String

        @httpPayload
        words: Words
    }
    output := {
        @httpHeader("X-Count")
        count: Integer
    }
}

@streaming
union Words {
    word: Word
    sentence: Sentence
    sound: Sound
    pause: Pause
    interrupted: Interrupted
}

/// Members in a document, and one in a header.
structure Word {
    text: String
    loud: Boolean

    @eventHeader
    at: Timestamp
}

/// A structure that is the payload.
structure Sentence {
    @eventPayload
    words: WordList
}

structure WordList {
    first: String
    rest: Rest
}

list Rest {
    member: String
}

/// Bytes that are the payload.
structure Sound {
    @eventPayload
    samples: Blob

    @eventHeader
    rate: Integer
}

/// No payload at all.
structure Pause {
    @eventHeader
    millis: Long
}

@error("client")
structure Interrupted {
    message: String
    by: String
}

@error("client")
structure Refused {
    message: String
}
