// Message authentication codes (HMAC, RFC 2104) by KMS keys that never leave the service.

$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.kms

/// Computes the HMAC of a message with an HMAC key. Whoever may use the same key can check by
/// `VerifyMac` that the message is unchanged. An HMAC does not expire; put a time into the message
/// if one is needed.
operation GenerateMac {
    input :=
        /// What to authenticate, and how.
        {
            /// The message, at most 4,096 bytes. It is taken as it is; a digest is just another
            /// message.
            @required
            Message: PlaintextType

            /// The HMAC key. Give the key ID, key ARN, alias name (starting with `alias/`) or alias
            /// ARN. A key that belongs to another account can only be named by one of its ARNs.
            @required
            KeyId: KeyIdType

            /// The algorithm, which must be the one of the key's spec.
            @required
            MacAlgorithm: MacAlgorithmSpec

            /// Tokens of recently created grants that this call relies on, at most 10. They are
            /// needed only until a new grant is known everywhere in KMS, which normally takes less
            /// than five minutes.
            GrantTokens: GrantTokenList

            /// If `true`, KMS checks whether the call is allowed but does not carry it out. A call
            /// that would have succeeded is then answered with `DryRunOperationException`. Default:
            /// `false`.
            DryRun: NullableBooleanType
        }

    output :=
        /// A message authentication code and how it was made.
        {
            /// The HMAC, raw as in RFC 2104.
            Mac: CiphertextType

            /// The algorithm that was used.
            MacAlgorithm: MacAlgorithmSpec

            /// The ARN of the key that was used.
            KeyId: KeyIdType
        }

    errors: [
        DisabledException
        DryRunOperationException
        InvalidGrantTokenException
        InvalidKeyUsageException
        KeyUnavailableException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
    ]
}

/// Computes the HMAC of a message anew and compares it with the one given. A difference is reported
/// as `KMSInvalidMacException`, not as a `false` result.
operation VerifyMac {
    input :=
        /// The message, the HMAC and how it was made.
        {
            /// The message that the HMAC was made for, at most 4,096 bytes.
            @required
            Message: PlaintextType

            /// The HMAC key that made it. Give the key ID, key ARN, alias name (starting with
            /// `alias/`) or alias ARN. A key that belongs to another account can only be named by
            /// one of its ARNs.
            @required
            KeyId: KeyIdType

            /// The algorithm that was used.
            @required
            MacAlgorithm: MacAlgorithmSpec

            /// The HMAC that the message is said to have.
            @required
            Mac: CiphertextType

            /// Tokens of recently created grants that this call relies on, at most 10. They are
            /// needed only until a new grant is known everywhere in KMS, which normally takes less
            /// than five minutes.
            GrantTokens: GrantTokenList

            /// If `true`, KMS checks whether the call is allowed but does not carry it out. A call
            /// that would have succeeded is then answered with `DryRunOperationException`. Default:
            /// `false`.
            DryRun: NullableBooleanType
        }

    output :=
        /// The outcome of a verification that succeeded.
        {
            /// The ARN of the key that was used.
            KeyId: KeyIdType

            /// `true` if the HMAC matches; when it does not, the call fails instead. Default:
            /// `false`.
            MacValid: BooleanType = false

            /// The algorithm that was used.
            MacAlgorithm: MacAlgorithmSpec
        }

    errors: [
        DisabledException
        DryRunOperationException
        InvalidGrantTokenException
        InvalidKeyUsageException
        KeyUnavailableException
        KMSInternalException
        KMSInvalidMacException
        KMSInvalidStateException
        NotFoundException
    ]
}

/// An algorithm for message authentication codes. Each goes with the key spec of the same number.
enum MacAlgorithmSpec {
    /// HMAC with SHA-224; 28 bytes.
    HMAC_SHA_224

    /// HMAC with SHA-256; 32 bytes.
    HMAC_SHA_256

    /// HMAC with SHA-384; 48 bytes.
    HMAC_SHA_384

    /// HMAC with SHA-512; 64 bytes.
    HMAC_SHA_512
}

/// MAC algorithms.
list MacAlgorithmSpecList {
    member: MacAlgorithmSpec
}
