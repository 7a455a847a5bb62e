$version: "2.0"
namespace example
use aws.protocols#awsJson1_1

@awsJson1_1
service Library { version: "1", operations: [LendBook, CloseShelf] }

operation LendBook { input: LendBookInput, output: LendBookOutput, errors: [BookIsOut] }

/// Closes a shelf.
@idempotent
operation CloseShelf {}

structure LendBookInput {
    @required
    @length(min: 1)
    @pattern("^[a-z |]+$")
    title: String
    @recommended
    reader: Reader
}

structure LendBookOutput {
    due: Timestamp
    state: State
    tags: Tags
}

structure Reader { name: String, contact: Contact }

union Contact { mail: String, phone: String }

enum State {
    LENT = "lent"
    OVERDUE = "overdue"
}

list Tags { member: Tag }

/// A label.
@tags(["old"])
structure Tag {
    @deprecated
    @length(max: 9)
    key: String

    value: Label
}

@error("client")
structure BookIsOut { message: String, until: Timestamp }

@sensitive
string Label
