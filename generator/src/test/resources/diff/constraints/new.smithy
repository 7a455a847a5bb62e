$version: "2.0"
namespace example
use aws.protocols#awsJson1_1

@awsJson1_1
service Library { version: "1", operations: [LendBook, CloseShelf] }

operation LendBook { input: LendBookInput, output: LendBookOutput, errors: [BookIsOut] }

operation CloseShelf {}

structure LendBookInput {
    @required
    @length(min: 2, max: 30)
    title: String
    reader: Reader
}

structure LendBookOutput {
    due: Timestamp
    @range(max: 5)
    copies: Integer
    state: State
    tags: Tags
}

structure Reader { name: String, contact: Contact }

union Contact { mail: String, phone: String }

enum State {
    LENT = "lent"
    OVERDUE = "overdue"
}

@length(max: 10)
list Tags { member: Tag }

list Copies { member: Integer }

structure Tag { key: String, value: String }

@error("client")
structure BookIsOut { message: String, until: Timestamp }
