$version: "2.0"
namespace example
use aws.protocols#awsJson1_1
use smithy.rules#endpointRuleSet

@awsJson1_1
@endpointRuleSet({
    version: "1.0"
    parameters: {}
    rules: [{ conditions: [], endpoint: { url: "https://old.example.com" }, type: "endpoint" }]
})
service Library { version: "1", operations: [LendBook, CloseShelf] }

operation LendBook { input: LendBookInput, output: LendBookOutput, errors: [BookIsOut] }

operation CloseShelf {}

structure LendBookInput {
    @required
    title: String
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

structure Tag { key: String, value: String }

@error("client")
structure BookIsOut { message: String, until: Timestamp }
