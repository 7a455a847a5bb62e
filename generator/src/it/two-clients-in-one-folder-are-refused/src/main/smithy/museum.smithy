$version: "2"

namespace com.example.museum

use aws.protocols#restJson1

@restJson1
service Museum {
    version: "2026-01-01"
    operations: [ShowPicture]
}

@http(method: "GET", uri: "/pictures/{name}")
@readonly
operation ShowPicture {
    input := {
        @required
        @httpLabel
        name: String
    }
    output := {
        painter: String
    }
}
