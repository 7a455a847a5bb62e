$version: "2.0"

namespace random.models

use aws.protocols#awsJson1_0

/// *@code}
@awsJson1_0
service Star {
    operations: [
        Shine
    ]
}

/// **@see stars
operation Shine {
    /// * @param none
    input := {
        /// *
        star: String

        /// ```
        /// * @since now
        /// ```
        stars: String
    }
    output: Unit
}
