$version: "2"

namespace golden

use aws.api#service
use aws.protocols#awsJson1_1

@service(sdkId: "Golden")
@awsJson1_1
service GoldenService {
    version: "2026-11-24"
    operations: [Exercise, Old]
}

@deprecated
operation Old {
    input: OldInput
    output: OldOutput
    errors: [OldProblem]
}

operation Exercise {
    input := {
        holder: Holder
    }

    output: OldOutput

    errors: [OldProblem]
}

@deprecated
structure OldInput {
    kind: OldKind
}

@deprecated
structure OldOutput {
    kind: OldKind
}

@error("client")
@deprecated
structure OldProblem {
    message: String
    kind: OldKind
}

@since("1.2")
structure Holder {
    kind: OldKind

    kinds: OldKinds

    /// Not used any more.
    @deprecated(message: "use kind", since: "1.1")
    older: OldKind

    @deprecated
    names: Names

    choice: Choice

    old: OldChoice
}

list OldKinds {
    member: OldKind
}

list Names {
    member: String
}

@deprecated
enum OldKind {
    A

    @deprecated
    B
}

union Choice {
    kind: OldKind

    @deprecated
    old: String
}

@deprecated
union OldChoice {
    kind: OldKind
}
