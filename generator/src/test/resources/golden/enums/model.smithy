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
    color: Color
    level: Level
    colors: Colors
    levels: Levels
    byColor: ByColor

    @required
    always: Color

    @required
    alwaysLevel: Level
}

/// A color.
enum Color {
    /// Like blood.
    RED = "red"

    darkGreen = "dark-green"

    sky_blue = "Sky \"Blue\" \\"

    VALUES

    NAME

    UNKNOWN
}

intEnum Level {
    LOW = 1
    high = 10
    NEGATIVE = -1
}

list Colors {
    member: Color
}

list Levels {
    member: Level
}

map ByColor {
    key: Color
    value: Color
}
