// Digital signatures: Sign and Verify with asymmetric KMS keys, and GetPublicKey to verify, encrypt
// or agree on secrets elsewhere.

$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.kms

/// Signs a message or its digest with the private key of an asymmetric KMS key of usage
/// `SIGN_VERIFY`. To verify, use `Verify`, or the public key outside of KMS. Signatures have no
/// expiry of their own; put a time into the message if one is needed.
operation Sign {
    input :=
        /// What to sign, and how.
        {
            /// The asymmetric key to sign with. Give the key ID, key ARN, alias name (starting with
            /// `alias/`) or alias ARN. A key that belongs to another account can only be named by
            /// one of its ARNs.
            @required
            KeyId: KeyIdType

            /// The message, at most 4,096 bytes, or its digest. Say by `MessageType` which of them
            /// it is; longer messages have to be sent as digests.
            @required
            Message: PlaintextType

            /// What `Message` holds. Default: `RAW`, which is then hashed by KMS. A digest sent as
            /// `RAW` is hashed twice, and then verifies only where the same is done.
            MessageType: MessageType

            /// Tokens of recently created grants that this call relies on, at most 10. They are
            /// needed only until a new grant is known everywhere in KMS, which normally takes less
            /// than five minutes.
            GrantTokens: GrantTokenList

            /// The algorithm, which must suit the key. For RSA keys, prefer the PSS ones.
            @required
            SigningAlgorithm: SigningAlgorithmSpec

            /// If `true`, KMS checks whether the call is allowed but does not carry it out. A call
            /// that would have succeeded is then answered with `DryRunOperationException`. Default:
            /// `false`.
            DryRun: NullableBooleanType
        }

    output :=
        /// A signature and how it was made.
        {
            /// The ARN of the key that signed.
            KeyId: KeyIdType

            /// The signature. RSA signatures are encoded as in PKCS #1 (RFC 8017), ECDSA signatures
            /// as DER (ANSI X9.62, RFC 3279 section 2.2.3).
            Signature: CiphertextType

            /// The algorithm that was used.
            SigningAlgorithm: SigningAlgorithmSpec
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

/// Verifies a signature with the public key of the asymmetric KMS key that made it. A signature
/// that does not match is reported as `KMSInvalidSignatureException`, not as a `false` result.
operation Verify {
    input :=
        /// The message, the signature and how it was made.
        {
            /// The asymmetric key that signed. Give the key ID, key ARN, alias name (starting with
            /// `alias/`) or alias ARN. A key that belongs to another account can only be named by
            /// one of its ARNs.
            @required
            KeyId: KeyIdType

            /// The message that was signed, at most 4,096 bytes, or its digest; `MessageType` says
            /// which. The message and its digest may be used in turn: one can be signed and the
            /// other verified.
            @required
            Message: PlaintextType

            /// What `Message` holds. Default: `RAW`. It need not be what it was when signing, as
            /// long as both describe the same message.
            MessageType: MessageType

            /// The signature to verify.
            @required
            Signature: CiphertextType

            /// The algorithm that was used to sign.
            @required
            SigningAlgorithm: SigningAlgorithmSpec

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
            /// The ARN of the key that verified.
            KeyId: KeyIdType

            /// `true` if the signature matches; when it does not, the call fails instead. Default:
            /// `false`.
            SignatureValid: BooleanType = false

            /// The algorithm that was used.
            SigningAlgorithm: SigningAlgorithmSpec
        }

    errors: [
        DependencyTimeoutException
        DisabledException
        DryRunOperationException
        InvalidGrantTokenException
        InvalidKeyUsageException
        KeyUnavailableException
        KMSInternalException
        KMSInvalidSignatureException
        KMSInvalidStateException
        NotFoundException
    ]
}

/// Hands out the public half of an asymmetric KMS key, for use outside of KMS, with the usage and
/// the algorithms that KMS would allow. Keep to those: KMS cannot decrypt what was encrypted in
/// another way.
operation GetPublicKey {
    input :=
        /// Which public key to return.
        {
            /// The asymmetric key whose public key to return. Give the key ID, key ARN, alias name
            /// (starting with `alias/`) or alias ARN. A key that belongs to another account can
            /// only be named by one of its ARNs.
            @required
            KeyId: KeyIdType

            /// Tokens of recently created grants that this call relies on, at most 10. They are
            /// needed only until a new grant is known everywhere in KMS, which normally takes less
            /// than five minutes.
            GrantTokens: GrantTokenList
        }

    output :=
        /// A public key and what it is for.
        {
            /// The ARN of the key that the public key belongs to.
            KeyId: KeyIdType

            /// The public key, a DER-encoded SubjectPublicKeyInfo (RFC 5280).
            PublicKey: PublicKeyType

            /// The former name of `KeySpec`, with the same value as far as the older enum has it.
            /// New code should not use it.
            @deprecated(message: "This field has been deprecated. Instead, use the KeySpec field.")
            CustomerMasterKeySpec: CustomerMasterKeySpec

            /// The type and size of the key.
            KeySpec: KeySpec

            /// What the key may be used for: `ENCRYPT_DECRYPT`, `SIGN_VERIFY` or `KEY_AGREEMENT`.
            KeyUsage: KeyUsageType

            /// The algorithms that KMS can decrypt. Present only for usage `ENCRYPT_DECRYPT`.
            EncryptionAlgorithms: EncryptionAlgorithmSpecList

            /// The algorithms that the key signs with. Present only for usage `SIGN_VERIFY`.
            SigningAlgorithms: SigningAlgorithmSpecList

            /// The key agreement algorithms that the key supports. Present only for usage
            /// `KEY_AGREEMENT`.
            KeyAgreementAlgorithms: KeyAgreementAlgorithmSpecList
        }

    errors: [
        DependencyTimeoutException
        DisabledException
        InvalidArnException
        InvalidGrantTokenException
        InvalidKeyUsageException
        KeyUnavailableException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
        UnsupportedOperationException
    ]
}

/// What the message of a signature consists of.
enum MessageType {
    /// The message itself, which KMS hashes. Required for `ED25519_SHA_512`.
    RAW

    /// A digest, made with the hash function of the signing algorithm, which is not hashed again.
    /// `ED25519_PH_SHA_512` requires it, and there the digest does get hashed once more.
    DIGEST

    /// The 64-byte representative of the message in ML-DSA (FIPS 204, section 6.2).
    EXTERNAL_MU
}

/// An algorithm to sign and verify with.
enum SigningAlgorithmSpec {
    /// RSASSA-PSS with SHA-256.
    RSASSA_PSS_SHA_256

    /// RSASSA-PSS with SHA-384.
    RSASSA_PSS_SHA_384

    /// RSASSA-PSS with SHA-512.
    RSASSA_PSS_SHA_512

    /// RSASSA-PKCS1-v1_5 with SHA-256, for systems that cannot do PSS.
    RSASSA_PKCS1_V1_5_SHA_256

    /// RSASSA-PKCS1-v1_5 with SHA-384, for systems that cannot do PSS.
    RSASSA_PKCS1_V1_5_SHA_384

    /// RSASSA-PKCS1-v1_5 with SHA-512, for systems that cannot do PSS.
    RSASSA_PKCS1_V1_5_SHA_512

    /// ECDSA with SHA-256, for P-256 and secp256k1 keys.
    ECDSA_SHA_256

    /// ECDSA with SHA-384, for P-384 keys.
    ECDSA_SHA_384

    /// ECDSA with SHA-512, for P-521 keys.
    ECDSA_SHA_512

    /// SM2 signatures. China Regions only.
    SM2DSA

    /// ML-DSA (FIPS 204) with SHAKE-256.
    ML_DSA_SHAKE_256

    /// Ed25519 (FIPS 186-5), pure. Takes messages as `RAW` only.
    ED25519_SHA_512

    /// Ed25519 with pre-hashing (Ed25519ph, FIPS 186-5). Takes messages as `DIGEST` only.
    ED25519_PH_SHA_512
}

/// Signing algorithms.
list SigningAlgorithmSpecList {
    member: SigningAlgorithmSpec
}
