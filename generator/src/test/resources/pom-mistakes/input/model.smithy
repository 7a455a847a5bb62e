$version: "2.0"

namespace example.notes

use aws.protocols#awsJson1_0

@awsJson1_0
service Notes {
    version: "1"
    operations: [ReadNote, WriteNote]
    resources: [Folder]
}

resource Folder {
    operations: [ListFolder]
}

@tags(["reading"])
operation ReadNote {}

operation WriteNote {}

operation ListFolder {}
