$version: "2.0"

namespace example.two

use aws.protocols#awsJson1_0

@awsJson1_0
service Left {
    version: "1"
}

@awsJson1_0
service Right {
    version: "1"
}
