$version: "2"

namespace golden

use aws.api#service
use aws.protocols#awsJson1_1

@service(sdkId: "Golden")
@awsJson1_1
service GoldenService {
    version: "2026-11-24"
    operations: [Exercise]
}

operation Exercise {
    input: ExerciseInput
    output: ExerciseInput
}

structure ExerciseInput {
    members: Members
    nested: Nested
    required: RequiredMembers
}

/// One member of each kind.
structure Members {
    /// Told once, on the accessor.
    text: String
    blob: Blob
    flag: Boolean
    tiny: Byte
    small: Short
    count: Integer
    big: Long
    ratio: Float
    precise: Double
    whenever: Timestamp
    @timestampFormat("date-time")
    created: Timestamp
    @timestampFormat("http-date")
    expires: HttpDate
    @timestampFormat("epoch-seconds")
    seen: Timestamp
    names: Names
    labels: Labels
    other: Nested
}

@timestampFormat("http-date")
timestamp HttpDate

list Names {
    member: String
}

map Labels {
    key: String
    value: String
}

/// Collections of collections, and those with nulls.
structure Nested {
    matrix: Matrix
    deep: Deep
    sparseNames: SparseNames
    sparseCounts: SparseCounts
    sparseMatrix: SparseMatrix
    structures: Structures
    byName: ByName
    blobs: Blobs
    numbers: Numbers
    times: Times
}

list Numbers {
    member: Integer
}

list Times {
    member: HttpDate
}

list Blobs {
    member: Blob
}

list Matrix {
    member: Names
}

map Deep {
    key: String
    value: Matrix
}

@sparse
list SparseNames {
    member: String
}

@sparse
map SparseCounts {
    key: String
    value: Integer
}

@sparse
list SparseMatrix {
    member: SparseNames
}

list Structures {
    member: Members
}

map ByName {
    key: String
    value: Members
}

structure RequiredMembers {
    @required
    text: String

    @required
    blob: Blob

    @required
    flag: Boolean

    @required
    tiny: Byte

    @required
    count: Integer

    @required
    big: Long

    @required
    ratio: Float

    @required
    precise: Double

    @required
    created: Timestamp

    @required
    names: Names

    @required
    labels: Labels

    @required
    inner: Inner

    @required
    @clientOptional
    optional: String
}

structure Inner {
    @required
    text: String
}
