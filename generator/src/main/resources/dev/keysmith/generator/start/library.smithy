$version: "2.0"

namespace com.example.library

use aws.protocols#restJson1

/// Lends books.
@restJson1
service Library {
    version: "2026-01-01"
    operations: [LendBook]
}

/// Lends a book to a reader.
@http(method: "POST", uri: "/books/{title}/loans")
operation LendBook {
    input := {
        @required
        @httpLabel
        title: String
    }
    output := {
        /// The day by which it has to be back.
        due: String
    }
    errors: [NoSuchBook]
}

/// There is no book of this title.
@error("client")
@httpError(404)
structure NoSuchBook {
    message: String
}
