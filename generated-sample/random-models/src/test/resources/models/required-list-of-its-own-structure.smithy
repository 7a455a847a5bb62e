$version: "2.0"

namespace random.models

use aws.protocols#awsQuery

@awsQuery
@xmlNamespace(
    uri: "http://example.com/doc/2026-11-26/"
)
service GoldenService {
    resources: [
        NonNull
    ]
}

resource NonNull {
    operations: [
        alias2
    ]
}

operation alias2 {
    input: B
    output: Unit
}

structure B {
    @required
    @xmlFlattened
    result: ShapeWriter
}

list ShapeWriter {
    member: B
}
