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
    input := {
        tree: Tree
    }
}

structure Tree {
    name: String
    left: Tree
    children: Trees
    named: NamedTrees
    branch: Branch
}

list Trees {
    member: Tree
}

map NamedTrees {
    key: String
    value: Trees
}

union Branch {
    tree: Tree
    branches: Branches
}

list Branches {
    member: Branch
}
