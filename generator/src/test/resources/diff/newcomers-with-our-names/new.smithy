$version: "2.0"
namespace example
use aws.protocols#awsJson1_1

@awsJson1_1
service Library { version: "1", operations: [LendBook, CloseShelf, Call, Builder] }

operation LendBook { input: LendBookInput, output: LendBookOutput, errors: [BookIsOut] }

operation CloseShelf {}

structure LendBookInput {
    @required
    title: String
    reader: Reader
}

structure LendBookOutput {
    due: Timestamp
    a: CloseShelfRequest
    b: LibraryClient
    c: Unknown
    d: LibraryException
    e: LibraryErrors
    f: LendBookError
    g: ContactReader
    h: Known
    i: LibraryService
    j: CloseShelfResponse
    k: Object
    toBuilder: String
    build: Integer
    class: String
    getClass: String
    value: String
    builder: String
    state: State
    tags: Tags
}

structure Reader { name: String, contact: Contact }

union Contact { mail: String, phone: String, unknown: String, ofValue: String, contact: String }

enum State {
    LENT = "lent"
    OVERDUE = "overdue"
    KNOWN = "known"
    value = "value"
}

list Tags { member: Tag }

structure Tag { key: String, value: String }

@error("client")
structure BookIsOut { message: String, until: Timestamp, code: String, cause: String, requestId: String, statusCode: Integer, body: String }

operation Call {}

operation Builder { input := { call: String } }

structure CloseShelfRequest { number: Integer }

structure CloseShelfResponse { number: Integer }

structure LibraryClient { name: String }

structure LibraryException { name: String }

structure LibraryErrors { name: String }

structure LibraryService { name: String }

structure LendBookError { name: String }

structure ContactReader { name: String }

structure Unknown { name: String }

enum Known { A }

structure Object { name: String }
