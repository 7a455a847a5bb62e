// Encrypt, Decrypt and ReEncrypt, and the types that cryptographic operations share: encryption
// context, dry run, attested recipients.

$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.kms

/// Encrypts a small plaintext with a KMS key of usage `ENCRYPT_DECRYPT`. Larger data is encrypted
/// outside of KMS with a data key, see `GenerateDataKey`.
///
/// Symmetric encryption keys take up to 4,096 bytes. RSA keys take less, with OAEP and SHA-256: 190
/// bytes for 2,048 bits, 318 for 3,072 and 446 for 4,096.
operation Encrypt {
    input :=
        /// What to encrypt, and how.
        {
            /// The key to encrypt with. Give the key ID, key ARN, alias name (starting with
            /// `alias/`) or alias ARN. A key that belongs to another account can only be named by
            /// one of its ARNs.
            @required
            KeyId: KeyIdType

            /// The bytes to encrypt, at most 4,096; asymmetric keys take less.
            @required
            Plaintext: PlaintextType

            /// Non-secret name-value pairs that are bound to the ciphertext as additional
            /// authenticated data. Exactly the same pairs, case included, must be given to decrypt.
            /// Only for symmetric encryption keys. May appear in the clear in CloudTrail logs: no
            /// place for secrets.
            EncryptionContext: EncryptionContextType

            /// Tokens of recently created grants that this call relies on, at most 10. They are
            /// needed only until a new grant is known everywhere in KMS, which normally takes less
            /// than five minutes.
            GrantTokens: GrantTokenList

            /// The algorithm, which must suit the key. Default: `SYMMETRIC_DEFAULT`; asymmetric
            /// keys need another one. Remember it, because decrypting takes the same.
            EncryptionAlgorithm: EncryptionAlgorithmSpec

            /// If `true`, KMS checks whether the call is allowed but does not carry it out. A call
            /// that would have succeeded is then answered with `DryRunOperationException`. Default:
            /// `false`.
            DryRun: NullableBooleanType
        }

    output :=
        /// The result of an encryption.
        {
            /// The ciphertext. For a symmetric encryption key it also tells which key and material
            /// made it.
            CiphertextBlob: CiphertextType

            /// The ARN of the key that encrypted.
            KeyId: KeyIdType

            /// The algorithm that was used.
            EncryptionAlgorithm: EncryptionAlgorithmSpec
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

/// Decrypts what a KMS key has encrypted, in `Encrypt` or as a data key. A ciphertext of a
/// symmetric encryption key names its key, so `KeyId` may be left out, though giving it guards
/// against decrypting with a key you did not expect. For an asymmetric key, both key and algorithm
/// are required.
operation Decrypt {
    input :=
        /// What to decrypt, and how.
        {
            /// The ciphertext, at most 6,144 bytes. Required, except in a dry run with the modifier
            /// `IGNORE_CIPHERTEXT`.
            CiphertextBlob: CiphertextType

            /// The encryption context that was given at encryption, pair for pair and with the same
            /// case. If it differs, the call fails with `InvalidCiphertextException`.
            EncryptionContext: EncryptionContextType

            /// Tokens of recently created grants that this call relies on, at most 10. They are
            /// needed only until a new grant is known everywhere in KMS, which normally takes less
            /// than five minutes.
            GrantTokens: GrantTokenList

            /// The key that encrypted. Required for asymmetric keys, and in a dry run with
            /// `IGNORE_CIPHERTEXT`; otherwise a safeguard, since another key's ciphertext is
            /// refused with `IncorrectKeyException`. Give the key ID, key ARN, alias name (starting
            /// with `alias/`) or alias ARN. A key that belongs to another account can only be named
            /// by one of its ARNs.
            KeyId: KeyIdType

            /// The algorithm that was used to encrypt. Default: `SYMMETRIC_DEFAULT`; required for
            /// asymmetric keys.
            EncryptionAlgorithm: EncryptionAlgorithmSpec

            /// An attestation document from a Nitro enclave or NitroTPM, with the algorithm for its
            /// public key. With it, the secret comes back only as `CiphertextForRecipient`,
            /// readable by the attested environment alone.
            Recipient: RecipientInfo

            /// If `true`, KMS checks whether the call is allowed but does not carry it out. A call
            /// that would have succeeded is then answered with `DryRunOperationException`. Default:
            /// `false`.
            DryRun: NullableBooleanType

            /// Changes what a dry run checks. Only with `DryRun`.
            DryRunModifiers: DryRunModifierList
        }

    output :=
        /// The result of a decryption.
        {
            /// The ARN of the key that decrypted.
            KeyId: KeyIdType

            /// The decrypted bytes. Absent or empty if the request had a `Recipient`.
            Plaintext: PlaintextType

            /// The algorithm that was used.
            EncryptionAlgorithm: EncryptionAlgorithmSpec

            /// The secret result, encrypted under the public key of the attestation document so
            /// that only the attested environment can read it. Present only if the request had a
            /// `Recipient`. The format is CMS EnvelopedData (RFC 5652).
            CiphertextForRecipient: CiphertextType

            /// Identifies the key material that decrypted. Only for symmetric encryption keys, and
            /// absent if the request had a `Recipient`.
            KeyMaterialId: BackingKeyIdType
        }

    errors: [
        DependencyTimeoutException
        DisabledException
        DryRunOperationException
        IncorrectKeyException
        InvalidCiphertextException
        InvalidGrantTokenException
        InvalidKeyUsageException
        KeyUnavailableException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
    ]
}

/// Decrypts a ciphertext and encrypts the content anew, under another key, algorithm or encryption
/// context, without the plaintext ever leaving KMS. The caller needs permission on both keys
/// (`kms:ReEncryptFrom` and `kms:ReEncryptTo`).
operation ReEncrypt {
    input :=
        /// What to encrypt anew: how it was encrypted, and how it shall be.
        {
            /// The ciphertext, at most 6,144 bytes. Required, except in a dry run with the modifier
            /// `IGNORE_CIPHERTEXT`.
            CiphertextBlob: CiphertextType

            /// The encryption context that was given at encryption, pair for pair and with the same
            /// case.
            SourceEncryptionContext: EncryptionContextType

            /// The key that encrypted. Required for asymmetric keys, and in a dry run with
            /// `IGNORE_CIPHERTEXT`; otherwise a safeguard against a ciphertext of another key. Give
            /// the key ID, key ARN, alias name (starting with `alias/`) or alias ARN. A key that
            /// belongs to another account can only be named by one of its ARNs.
            SourceKeyId: KeyIdType

            /// The key to encrypt with, of usage `ENCRYPT_DECRYPT`. Give the key ID, key ARN, alias
            /// name (starting with `alias/`) or alias ARN. A key that belongs to another account
            /// can only be named by one of its ARNs.
            @required
            DestinationKeyId: KeyIdType

            /// The encryption context for the new ciphertext; it is not taken over from the old
            /// one. Only if the destination is a symmetric encryption key. May appear in the clear
            /// in CloudTrail logs: no place for secrets.
            DestinationEncryptionContext: EncryptionContextType

            /// The algorithm that was used to encrypt. Default: `SYMMETRIC_DEFAULT`; required for
            /// asymmetric source keys.
            SourceEncryptionAlgorithm: EncryptionAlgorithmSpec

            /// The algorithm for the new ciphertext. Default: `SYMMETRIC_DEFAULT`; required for
            /// asymmetric destination keys.
            DestinationEncryptionAlgorithm: EncryptionAlgorithmSpec

            /// Tokens of recently created grants that this call relies on, at most 10. They are
            /// needed only until a new grant is known everywhere in KMS, which normally takes less
            /// than five minutes.
            GrantTokens: GrantTokenList

            /// If `true`, KMS checks whether the call is allowed but does not carry it out. A call
            /// that would have succeeded is then answered with `DryRunOperationException`. Default:
            /// `false`.
            DryRun: NullableBooleanType

            /// Changes what a dry run checks. Only with `DryRun`.
            DryRunModifiers: DryRunModifierList
        }

    output :=
        /// The new ciphertext and how it was made.
        {
            /// The new ciphertext.
            CiphertextBlob: CiphertextType

            /// Identifies the key that had encrypted the data.
            SourceKeyId: KeyIdType

            /// The ARN of the key that the data is encrypted under now.
            KeyId: KeyIdType

            /// The algorithm that decrypted.
            SourceEncryptionAlgorithm: EncryptionAlgorithmSpec

            /// The algorithm that encrypted anew.
            DestinationEncryptionAlgorithm: EncryptionAlgorithmSpec

            /// Identifies the key material of the old ciphertext. Only for symmetric encryption
            /// keys.
            SourceKeyMaterialId: BackingKeyIdType

            /// Identifies the key material of the new ciphertext. Only for symmetric encryption
            /// keys.
            DestinationKeyMaterialId: BackingKeyIdType
        }

    errors: [
        DependencyTimeoutException
        DisabledException
        DryRunOperationException
        IncorrectKeyException
        InvalidCiphertextException
        InvalidGrantTokenException
        InvalidKeyUsageException
        KeyUnavailableException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
    ]
}

/// A signed attestation document, 1-262,144 bytes.
@length(min: 1, max: 262144)
blob AttestationDocumentType

/// What a dry run does differently.
list DryRunModifierList {
    member: DryRunModifierType
}

/// Something that a dry run does differently.
enum DryRunModifierType {
    /// Checks permissions only, so that no valid ciphertext is needed.
    IGNORE_CIPHERTEXT
}

/// An algorithm to encrypt and decrypt with.
enum EncryptionAlgorithmSpec {
    /// AES-256-GCM, or SM4 in the China Regions: the algorithm of symmetric encryption keys.
    SYMMETRIC_DEFAULT

    /// RSA-OAEP with SHA-1.
    RSAES_OAEP_SHA_1

    /// RSA-OAEP with SHA-256. The better choice for RSA keys.
    RSAES_OAEP_SHA_256

    /// SM2 public key encryption. China Regions only.
    SM2PKE
}

/// Encryption algorithms.
list EncryptionAlgorithmSpecList {
    member: EncryptionAlgorithmSpec
}

/// The name in a pair of an encryption context.
string EncryptionContextKey

/// An encryption context: non-secret pairs that are authenticated together with a ciphertext and
/// must be the same at decryption. The order of pairs is of no importance, the case of letters is.
map EncryptionContextType {
    key: EncryptionContextKey
    value: EncryptionContextValue
}

/// The value in a pair of an encryption context.
string EncryptionContextValue

/// How a result is encrypted for an attested recipient.
enum KeyEncryptionMechanism {
    /// RSA-OAEP with SHA-256, the only mechanism there is.
    RSAES_OAEP_SHA_256
}

/// The party that a secret result is meant for: a Nitro enclave, or an instance with a NitroTPM,
/// that proves what it runs by an attestation document.
structure RecipientInfo {
    /// How to encrypt for the recipient's public key. Only `RSAES_OAEP_SHA_256` exists.
    KeyEncryptionAlgorithm: KeyEncryptionMechanism

    /// The attestation document, which includes the recipient's public key.
    AttestationDocument: AttestationDocumentType
}
