$version: "2.0"
namespace example
use aws.protocols#awsJson1_1

@awsJson1_1
service Library { version: "1", operations: [LendBook, CloseShelf, ListBooks] }

operation LendBook { input: LendBookInput, output: LendBookOutput, errors: [BookIsOut] }

operation CloseShelf {}

operation ListBooks { input: ListBooksInput, output: ListBooksOutput }

structure ListBooksInput { next: String, size: Integer }

@output
structure ListBooksOutput {
    next: String
    books: Books
    owners: Owners
    room: Room
    
    shelf: Integer = 1
}

structure LendBookInput {

    title: String

    reader: String
}

structure LendBookOutput {
    @required
    due: Timestamp
    label: Label
}

list Books { member: String }

@uniqueItems
list Owners { member: String }

@pattern("^[a-z]+$")
string Room

string Label

@error("client")
structure BookIsOut { message: String, until: Timestamp }
