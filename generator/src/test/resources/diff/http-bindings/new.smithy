$version: "2.0"
namespace example
use aws.protocols#restJson1

@restJson1
service Library { version: "1", operations: [LendBook, CloseShelf] }

@http(method: "POST", uri: "/lend")
operation LendBook { input: LendBookInput, output: LendBookOutput, errors: [BookIsOut] }

@http(method: "POST", uri: "/shelf/close")
operation CloseShelf {}

structure LendBookInput {
    @required
    title: String
    reader: Reader
}

structure LendBookOutput {
    @httpHeader("X-Due")
    due: Timestamp
    state: State
    tags: Tags
    content: Content
}

structure Reader { name: String, contact: Contact }

union Contact { mail: String, phone: String }

enum State {
    LENT = "lent"
    OVERDUE = "overdue"
}

list Tags { member: Tag }

structure Tag { key: String, value: String }

@error("client")
structure BookIsOut { message: String, until: Timestamp }

blob Content
