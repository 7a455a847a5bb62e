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
    output: ExerciseOutput
}

@input
structure ExerciseInput {
    text: String = "top"
    count: Integer = 5

    @required
    needed: Boolean = false

    nested: Defaults
}

@output
structure ExerciseOutput {
    text: String = "top"
    defaults: Defaults
}

structure Defaults {
    text: String = "t"
    empty: String = ""
    flag: Boolean = true
    tiny: Byte = 1
    small: Short = 2
    count: Integer = 3
    big: Long = 4
    ratio: Float = 1.5
    precise: Double = 2.5
    bigInteger: BigInteger = 0
    bigDecimal: BigDecimal = 1.25
    blob: Blob = "eHl6"
    noBytes: Blob = ""
    epoch: Timestamp = 0
    later: Timestamp = 1.5

    @timestampFormat("date-time")
    date: Timestamp = "1985-04-12T23:20:50.52Z"

    list: Texts = []
    map: TextMap = {}
    color: Color = "RED"
    level: Level = 1
    document: Document = true
    textDocument: Document = "d"
    numberDocument: Document = 7
    listDocument: Document = []
    mapDocument: Document = {}

    @clientOptional
    optional: String = "unused"

    none: String = null
}

list Texts {
    member: String
}

map TextMap {
    key: String
    value: String
}

enum Color {
    RED
}

intEnum Level {
    LOW = 1
}
