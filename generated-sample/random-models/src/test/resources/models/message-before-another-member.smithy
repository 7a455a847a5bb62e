$version: "2.0"

namespace random.models

use aws.protocols#awsJson1_0

@awsJson1_0
service Client {
    operations: [
        Builder
    ]
}

operation Builder {
    input: Unit
    output: Unit
    errors: [
        Iterator
    ]
}

@error("client")
structure Iterator {
    Message: String
    interface: String
}
