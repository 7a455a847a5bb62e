$version: "2.0"

namespace random.models

use aws.protocols#awsJson1_0

@awsJson1_0
service Station {
    operations: [
        Listen
        Talk
    ]
}

operation Listen {
    input: Unit
    output := {
        events: OldWords
    }
}

operation Talk {
    input := {
        events: OldWords
    }
    output: Unit
}

@deprecated
@streaming
union OldWords {
    word: Word
}

structure Word {
    text: String
}
