// Key agreement: a secret that two parties derive from each other's public keys.

$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.kms

/// Derives the secret that a KMS key pair shares with the key pair of a peer, by cofactor ECDH
/// (NIST SP 800-56A). The peer gets the same secret from its private key and the public key that
/// `GetPublicKey` returns.
///
/// The result is raw: put it through a key derivation function before using it as a key, and make
/// sure that the public key really is the peer's.
operation DeriveSharedSecret {
    input :=
        /// One's own key, the peer's public key, and the algorithm.
        {
            /// One's own key pair, of usage `KEY_AGREEMENT`. Give the key ID, key ARN, alias name
            /// (starting with `alias/`) or alias ARN. A key that belongs to another account can
            /// only be named by one of its ARNs.
            @required
            KeyId: KeyIdType

            /// The key agreement algorithm. Only `ECDH` exists.
            @required
            KeyAgreementAlgorithm: KeyAgreementAlgorithmSpec

            /// The peer's public key on the same curve, a DER-encoded SubjectPublicKeyInfo (RFC
            /// 5280).
            @required
            PublicKey: PublicKeyType

            /// Tokens of recently created grants that this call relies on, at most 10. They are
            /// needed only until a new grant is known everywhere in KMS, which normally takes less
            /// than five minutes.
            GrantTokens: GrantTokenList

            /// If `true`, KMS checks whether the call is allowed but does not carry it out. A call
            /// that would have succeeded is then answered with `DryRunOperationException`. Default:
            /// `false`.
            DryRun: NullableBooleanType

            /// An attestation document from a Nitro enclave or NitroTPM, with the algorithm for its
            /// public key. With it, the secret comes back only as `CiphertextForRecipient`,
            /// readable by the attested environment alone.
            Recipient: RecipientInfo
        }

    output :=
        /// A shared secret and how it was made.
        {
            /// The ARN of the key that was used.
            KeyId: KeyIdType

            /// The raw shared secret. Absent or empty if the request had a `Recipient`.
            SharedSecret: PlaintextType

            /// The secret result, encrypted under the public key of the attestation document so
            /// that only the attested environment can read it. Present only if the request had a
            /// `Recipient`. The format is CMS EnvelopedData (RFC 5652).
            CiphertextForRecipient: CiphertextType

            /// The algorithm that was used.
            KeyAgreementAlgorithm: KeyAgreementAlgorithmSpec

            /// Where the material of the key comes from: `AWS_KMS` or `EXTERNAL`. Keys in custom
            /// key stores cannot take part.
            KeyOrigin: OriginType
        }

    errors: [
        DependencyTimeoutException
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

/// A key agreement algorithm.
enum KeyAgreementAlgorithmSpec {
    /// Elliptic curve Diffie-Hellman, with cofactor.
    ECDH
}

/// Key agreement algorithms.
list KeyAgreementAlgorithmSpecList {
    member: KeyAgreementAlgorithmSpec
}
