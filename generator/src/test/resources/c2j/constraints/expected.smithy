$version: "2.0"

namespace com.amazonaws.toys

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

@service(
    sdkId: "Toys"
    endpointPrefix: "toys"
)
@sigv4(
    name: "toys"
)
@awsJson1_1
@title("Toy Service")
service ToyShop {
    version: "2026-01-01"
    operations: [
        PutToy
    ]
}

operation PutToy {
    input: PutToyInput
    output: Unit
}

structure PutToyInput {
    @pattern("^[a-z]+$")
    Name: Name
    Both: Both
    Either: Either
    Odd: Odd
    Start: Start
    Count: Count
    Part: Part
    Bytes: Bytes
    Names: Names
    Map: Map
    Big: Big
}

@length(
    min: 1
)
list Names {
    member: Name
}

@length(
    max: 2
)
map Map {
    key: Name
    value: Name
}

@range(
    min: 0
)
bigDecimal Big

@pattern("^a|b$")
string Both

@length(
    max: 4
)
blob Bytes

@range(
    min: -5
    max: 5000000000
)
long Count

@pattern("^(?:a|b(c|d))$")
string Either

@length(
    min: 1
    max: 10
)
@pattern("^[\\w-]+$")
string Name

string Odd

@range(
    min: 0.5
)
double Part

@pattern("^[a|b]+$")
string Start
