$version: "2"

namespace golden

use aws.api#service
use aws.protocols#awsJson1_1

@service(sdkId: "Golden")
@awsJson1_1
service GoldenService {
    version: "2026-11-24"
    operations: [Exercise]
}

operation Exercise {
    input: ExerciseInput
    output: ExerciseInput
}

structure ExerciseInput {
    holder: Holder
}

structure Holder {
    choices: Choices

    @required
    always: Choice
}

list Choices {
    member: Choice
}

/// One of many kinds.
union Choice {
    /// A text.
    s: String

    n: Integer

    string: String

    list: Texts

    map: Counts

    matrix: Matrix

    structure: Point

    choice: Choice

    none: Unit

    unknown: Long

    default: Boolean
}

structure Point {
    @required
    x: Integer

    y: Integer
}

list Texts {
    member: String
}

list Matrix {
    member: Texts
}

map Counts {
    key: String
    value: Integer
}
