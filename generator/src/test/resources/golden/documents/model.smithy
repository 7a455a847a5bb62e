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
    document: Document
    documents: Documents
    bigInteger: BigInteger
    bigDecimal: BigDecimal
    bigs: Bigs

    @required
    requiredDocument: Document

    @required
    requiredInteger: BigInteger

    @required
    requiredDecimal: BigDecimal
}

list Documents {
    member: Document
}

map Bigs {
    key: String
    value: BigDecimal
}
