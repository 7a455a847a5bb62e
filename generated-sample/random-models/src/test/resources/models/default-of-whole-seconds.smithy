$version: "2.0"

namespace random.models

use aws.protocols#awsJson1_1

@awsJson1_1
service GoldenService {
    operations: [
        Call
    ]
}

operation Call {
    input: CallError
    output: Unit
}

structure CallError {
    _2fast: String
    readInput: BigDecimal
    value: FunctionalInterface
}

structure Error {
    throws: URI
    ETag: Error
}

structure FunctionalInterface {
    initCause: String
    URL: a
}

structure URI {
    withEvents: Timestamp = 1515531081
}

list a {
    member: Error
}
