$version: "2.0"
namespace example
use aws.protocols#awsJson1_1

@awsJson1_1
@cors(origin: "*")
service Library { version: "1", operations: [LendBook, CloseShelf, ListBooks] }

@httpChecksumRequired
operation LendBook { input: LendBookInput, output: LendBookOutput, errors: [BookIsOut] }

@idempotent
operation CloseShelf {}

@readonly
@paginated(inputToken: "next", outputToken: "next", items: "books", pageSize: "size")
operation ListBooks { input: ListBooksInput, output: ListBooksOutput }

@input
structure ListBooksInput { next: String, size: Integer }

structure ListBooksOutput {
    next: String
    books: Books
    owners: Owners
    room: Room
    @addedDefault
    @range(max: 9)
    shelf: Integer = 1
}

structure LendBookInput {
    @length(max: 9)
    title: String
    @recommended
    reader: String
}

structure LendBookOutput {
    @deprecated
    @required
    @clientOptional
    due: Timestamp
    label: Label
}

@uniqueItems
list Books { member: String }

list Owners { member: String }

string Room

@sensitive
@internal
string Label

@error("client")
@retryable
structure BookIsOut { message: String, until: Timestamp }
