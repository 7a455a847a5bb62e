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
        holder: Holder
    }
}

structure Holder {
    open: String

    @sensitive
    secret: String

    password: Password
    keys: Keys
    vault: Vault
    choice: Choice
}

@sensitive
string Password

list Keys {
    member: Password
}

@sensitive
structure Vault {
    content: String
}

union Choice {
    open: String

    @sensitive
    secret: String
}
