// Random bytes from the hardware of the service.

$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.kms

/// Returns cryptographically secure random bytes, from KMS or from the CloudHSM cluster of a custom
/// key store. No KMS key takes part.
operation GenerateRandom {
    input :=
        /// How many random bytes, and where from.
        {
            /// How many bytes, 1-1,024. The model leaves it optional, but the service insists on
            /// it.
            NumberOfBytes: NumberOfBytesType

            /// The CloudHSM key store whose cluster shall make the bytes. Default: KMS makes them.
            /// An external key store is refused with `UnsupportedOperationException`.
            CustomKeyStoreId: CustomKeyStoreIdType

            /// An attestation document from a Nitro enclave or NitroTPM, with the algorithm for its
            /// public key. With it, the secret comes back only as `CiphertextForRecipient`,
            /// readable by the attested environment alone.
            Recipient: RecipientInfo
        }

    output :=
        /// Random bytes.
        {
            /// The random bytes. Absent or empty if the request had a `Recipient`.
            Plaintext: PlaintextType

            /// The secret result, encrypted under the public key of the attestation document so
            /// that only the attested environment can read it. Present only if the request had a
            /// `Recipient`. The format is CMS EnvelopedData (RFC 5652).
            CiphertextForRecipient: CiphertextType
        }

    errors: [
        CustomKeyStoreInvalidStateException
        CustomKeyStoreNotFoundException
        DependencyTimeoutException
        KMSInternalException
        UnsupportedOperationException
    ]
}
