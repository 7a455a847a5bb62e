// Data keys and data key pairs: keys for use outside of KMS, returned together with a copy that a
// KMS key has encrypted.

$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.kms

/// Makes a random symmetric key for use outside of KMS, and returns it twice: in plaintext to
/// encrypt data with, and encrypted under a KMS key to be stored beside that data. Wipe the
/// plaintext after use; `Decrypt` turns the encrypted copy back into it.
operation GenerateDataKey {
    input :=
        /// How long the key shall be, and what to encrypt it under. Give exactly one of `KeySpec`
        /// and `NumberOfBytes`.
        {
            /// The symmetric encryption key to encrypt the data key under. Give the key ID, key
            /// ARN, alias name (starting with `alias/`) or alias ARN. A key that belongs to another
            /// account can only be named by one of its ARNs.
            @required
            KeyId: KeyIdType

            /// Non-secret name-value pairs that are bound to the ciphertext as additional
            /// authenticated data. Exactly the same pairs, case included, must be given to decrypt.
            /// Only for symmetric encryption keys. May appear in the clear in CloudTrail logs: no
            /// place for secrets.
            EncryptionContext: EncryptionContextType

            /// The length of the data key in bytes, 1-1,024. For 16 and 32 bytes, prefer `KeySpec`.
            NumberOfBytes: NumberOfBytesType

            /// The length of the data key by name.
            KeySpec: DataKeySpec

            /// Tokens of recently created grants that this call relies on, at most 10. They are
            /// needed only until a new grant is known everywhere in KMS, which normally takes less
            /// than five minutes.
            GrantTokens: GrantTokenList

            /// An attestation document from a Nitro enclave or NitroTPM, with the algorithm for its
            /// public key. With it, the secret comes back only as `CiphertextForRecipient`,
            /// readable by the attested environment alone.
            Recipient: RecipientInfo

            /// If `true`, KMS checks whether the call is allowed but does not carry it out. A call
            /// that would have succeeded is then answered with `DryRunOperationException`. Default:
            /// `false`.
            DryRun: NullableBooleanType
        }

    output :=
        /// A data key in two forms.
        {
            /// The data key, encrypted. Store this one.
            CiphertextBlob: CiphertextType

            /// The data key itself. Wipe it from memory as soon as possible. Absent or empty if the
            /// request had a `Recipient`.
            Plaintext: PlaintextType

            /// The ARN of the key that the data key is encrypted under.
            KeyId: KeyIdType

            /// The secret result, encrypted under the public key of the attestation document so
            /// that only the attested environment can read it. Present only if the request had a
            /// `Recipient`. The format is CMS EnvelopedData (RFC 5652).
            CiphertextForRecipient: CiphertextType

            /// Identifies the key material that the data key is encrypted under. Absent if the
            /// request had a `Recipient`.
            KeyMaterialId: BackingKeyIdType
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

/// Makes a random symmetric key for later use outside of KMS, and returns it encrypted under a KMS
/// key only. For systems in which one part prepares keys and another, with the right to `Decrypt`,
/// uses them.
operation GenerateDataKeyWithoutPlaintext {
    input :=
        /// How long the key shall be, and what to encrypt it under. Give exactly one of `KeySpec`
        /// and `NumberOfBytes`.
        {
            /// The symmetric encryption key to encrypt the data key under. Give the key ID, key
            /// ARN, alias name (starting with `alias/`) or alias ARN. A key that belongs to another
            /// account can only be named by one of its ARNs.
            @required
            KeyId: KeyIdType

            /// Non-secret name-value pairs that are bound to the ciphertext as additional
            /// authenticated data. Exactly the same pairs, case included, must be given to decrypt.
            /// Only for symmetric encryption keys. May appear in the clear in CloudTrail logs: no
            /// place for secrets.
            EncryptionContext: EncryptionContextType

            /// The length of the data key by name.
            KeySpec: DataKeySpec

            /// The length of the data key in bytes, 1-1,024. For 16 and 32 bytes, prefer `KeySpec`.
            NumberOfBytes: NumberOfBytesType

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
        /// An encrypted data key.
        {
            /// The data key, encrypted.
            CiphertextBlob: CiphertextType

            /// The ARN of the key that the data key is encrypted under.
            KeyId: KeyIdType

            /// Identifies the key material that the data key is encrypted under.
            KeyMaterialId: BackingKeyIdType
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

/// Makes an asymmetric key pair for use outside of KMS: public key, private key in plaintext, and
/// private key encrypted under a KMS key. Keep the encrypted copy and wipe the plaintext; `Decrypt`
/// brings it back.
operation GenerateDataKeyPair {
    input :=
        /// What kind of pair to make, and what to encrypt the private key under.
        {
            /// Non-secret name-value pairs that are bound to the ciphertext as additional
            /// authenticated data. Exactly the same pairs, case included, must be given to decrypt.
            /// Only for symmetric encryption keys. May appear in the clear in CloudTrail logs: no
            /// place for secrets.
            EncryptionContext: EncryptionContextType

            /// The symmetric encryption key to encrypt the private key under; not one in a custom
            /// key store. Give the key ID, key ARN, alias name (starting with `alias/`) or alias
            /// ARN. A key that belongs to another account can only be named by one of its ARNs.
            @required
            KeyId: KeyIdType

            /// The type of the key pair. KMS does not restrict what a data key pair is used for.
            @required
            KeyPairSpec: DataKeyPairSpec

            /// Tokens of recently created grants that this call relies on, at most 10. They are
            /// needed only until a new grant is known everywhere in KMS, which normally takes less
            /// than five minutes.
            GrantTokens: GrantTokenList

            /// An attestation document from a Nitro enclave or NitroTPM, with the algorithm for its
            /// public key. With it, the secret comes back only as `CiphertextForRecipient`,
            /// readable by the attested environment alone.
            Recipient: RecipientInfo

            /// If `true`, KMS checks whether the call is allowed but does not carry it out. A call
            /// that would have succeeded is then answered with `DryRunOperationException`. Default:
            /// `false`.
            DryRun: NullableBooleanType
        }

    output :=
        /// A data key pair, with the private key in two forms.
        {
            /// The private key, encrypted. Store this one.
            PrivateKeyCiphertextBlob: CiphertextType

            /// The private key itself, a DER-encoded PKCS #8 PrivateKeyInfo (RFC 5958). Absent or
            /// empty if the request had a `Recipient`.
            PrivateKeyPlaintext: PlaintextType

            /// The public key, a DER-encoded SubjectPublicKeyInfo (RFC 5280).
            PublicKey: PublicKeyType

            /// The ARN of the key that the private key is encrypted under.
            KeyId: KeyIdType

            /// The type of the key pair.
            KeyPairSpec: DataKeyPairSpec

            /// The secret result, encrypted under the public key of the attestation document so
            /// that only the attested environment can read it. Present only if the request had a
            /// `Recipient`. The format is CMS EnvelopedData (RFC 5652).
            CiphertextForRecipient: CiphertextType

            /// Identifies the key material that the private key is encrypted under.
            KeyMaterialId: BackingKeyIdType
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
        UnsupportedOperationException
    ]
}

/// Makes an asymmetric key pair for use outside of KMS, and returns the public key and the
/// encrypted private key only. `Decrypt` returns the private key when it is needed.
operation GenerateDataKeyPairWithoutPlaintext {
    input :=
        /// What kind of pair to make, and what to encrypt the private key under.
        {
            /// Non-secret name-value pairs that are bound to the ciphertext as additional
            /// authenticated data. Exactly the same pairs, case included, must be given to decrypt.
            /// Only for symmetric encryption keys. May appear in the clear in CloudTrail logs: no
            /// place for secrets.
            EncryptionContext: EncryptionContextType

            /// The symmetric encryption key to encrypt the private key under; not one in a custom
            /// key store. Give the key ID, key ARN, alias name (starting with `alias/`) or alias
            /// ARN. A key that belongs to another account can only be named by one of its ARNs.
            @required
            KeyId: KeyIdType

            /// The type of the key pair. KMS does not restrict what a data key pair is used for.
            @required
            KeyPairSpec: DataKeyPairSpec

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
        /// A data key pair whose private key is encrypted.
        {
            /// The private key, encrypted.
            PrivateKeyCiphertextBlob: CiphertextType

            /// The public key, a DER-encoded SubjectPublicKeyInfo (RFC 5280).
            PublicKey: PublicKeyType

            /// The ARN of the key that the private key is encrypted under.
            KeyId: KeyIdType

            /// The type of the key pair.
            KeyPairSpec: DataKeyPairSpec

            /// Identifies the key material that the private key is encrypted under.
            KeyMaterialId: BackingKeyIdType
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
        UnsupportedOperationException
    ]
}

/// The type of a data key pair.
enum DataKeyPairSpec {
    /// RSA, 2,048-bit modulus.
    RSA_2048

    /// RSA, 3,072-bit modulus.
    RSA_3072

    /// RSA, 4,096-bit modulus.
    RSA_4096

    /// NIST curve P-256 (secp256r1).
    ECC_NIST_P256

    /// NIST curve P-384 (secp384r1).
    ECC_NIST_P384

    /// NIST curve P-521 (secp521r1).
    ECC_NIST_P521

    /// SECG curve secp256k1.
    ECC_SECG_P256K1

    /// SM2. China Regions only.
    SM2

    /// Edwards25519 curve, for Ed25519 signatures.
    ECC_NIST_EDWARDS25519
}

/// The length of a data key.
enum DataKeySpec {
    /// 256 bits, 32 bytes.
    AES_256

    /// 128 bits, 16 bytes.
    AES_128
}
