$version: "2.0"

namespace random.models

use aws.protocols#awsJson1_0

@awsJson1_0
service _3scale {
    operations: [
        Character
    ]
}

operation Character {
    input: Exception
    output: Unit
}

structure Exception {
    __1: String
}
