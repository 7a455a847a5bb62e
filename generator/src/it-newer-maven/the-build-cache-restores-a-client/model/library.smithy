$version: "2"

namespace com.example.library

use aws.protocols#awsJson1_0

@awsJson1_0
service Library {
    version: "2026-01-01"
    operations: [LendBook, ReturnBook]
}

operation LendBook {
    input := {
        @required
        title: String
    }
    output := {
        due: Timestamp
    }
    errors: [NoSuchBook]
}

operation ReturnBook {
    input := {
        @required
        title: String
    }
    output := {
        thanks: String
    }
}

@error("client")
structure NoSuchBook {
    message: String
}
