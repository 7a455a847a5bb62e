// The life of a KMS key: create, describe, list, enable, disable, delete, and when it was last
// used. Here too are the types that say what a key is: spec, usage, state, origin.

$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.kms

/// Creates a KMS key in the calling account and Region, and returns its metadata. Without
/// parameters this gives a symmetric encryption key whose material KMS generates, under the default
/// key policy.
///
/// Spec, usage, origin, custom key store and the multi-Region property are fixed for good at
/// creation; description, policy, tags, aliases and state can be changed later. Retrying this call
/// after a lost response creates a second key.
operation CreateKey {
    input :=
        /// The properties of the new key. All of them are optional.
        {
            /// The key policy, a JSON document of at most 32 kilobytes. It must leave the caller
            /// able to call `PutKeyPolicy` later, unless `BypassPolicyLockoutSafetyCheck` is set,
            /// and the principals in it must exist and be visible to KMS. Default: a policy that
            /// gives the account full control and leaves the rest to IAM.
            Policy: PolicyType

            /// Says what the key is for. Default: an empty string. May appear in the clear in
            /// CloudTrail logs: no place for secrets.
            Description: DescriptionType

            /// What the key will be used for; a key has exactly one usage. Default:
            /// `ENCRYPT_DECRYPT`. It may be left out for symmetric encryption keys only; every
            /// other key spec needs it.
            KeyUsage: KeyUsageType

            /// The former name of `KeySpec`. New code should not use it.
            @deprecated(
                message: "This parameter has been deprecated. Instead, use the KeySpec parameter."
            )
            CustomerMasterKeySpec: CustomerMasterKeySpec

            /// The type and size of the key. Default: `SYMMETRIC_DEFAULT`, a 256-bit AES-GCM key
            /// (in the China Regions, a 128-bit SM4 key). The spec also settles which usages and
            /// algorithms are possible.
            KeySpec: KeySpec

            /// Where the key material comes from. Default: `AWS_KMS`. Choose `EXTERNAL` for a key
            /// without material that you import later, `AWS_CLOUDHSM` or `EXTERNAL_KEY_STORE` for a
            /// key in a custom key store, which then needs `CustomKeyStoreId`.
            Origin: OriginType

            /// The custom key store that is to hold the key. It must be connected. Only
            /// single-Region symmetric encryption keys can live in one; a key in an external key
            /// store also needs `XksKeyId`.
            CustomKeyStoreId: CustomKeyStoreIdType

            /// If `true`, KMS accepts a policy that shuts the caller out of changing it. A key that
            /// nobody can manage may be the result, so set it only when that is what you want.
            /// Default: `false`.
            BypassPolicyLockoutSafetyCheck: BooleanType = false

            /// Tags to put on the key right away; otherwise see `TagResource`. Tags can grant or
            /// take away access when policies refer to them. May appear in the clear in CloudTrail
            /// logs: no place for secrets.
            Tags: TagList

            /// If `true`, the key becomes the primary key of a multi-Region key, which
            /// `ReplicateKey` can copy to other Regions. Not possible in a custom key store.
            /// Default: `false`.
            MultiRegion: NullableBooleanType

            /// The external key behind a key in an external key store, by the ID that the external
            /// key store proxy knows. Required for origin `EXTERNAL_KEY_STORE` and forbidden
            /// otherwise. It must be an enabled AES-256 key that no other KMS key of that store
            /// uses.
            XksKeyId: XksKeyIdType
        }

    output :=
        /// The key that was created.
        {
            /// Everything KMS knows about the new key, its ID and ARN among it.
            KeyMetadata: KeyMetadata
        }

    errors: [
        CloudHsmClusterInvalidConfigurationException
        CustomKeyStoreInvalidStateException
        CustomKeyStoreNotFoundException
        DependencyTimeoutException
        InvalidArnException
        KMSInternalException
        LimitExceededException
        MalformedPolicyDocumentException
        TagException
        UnsupportedOperationException
        XksKeyAlreadyInUseException
        XksKeyInvalidConfigurationException
        XksKeyNotFoundException
    ]
}

/// Returns the metadata of a KMS key, customer managed or AWS managed: its ARN, spec, usage,
/// algorithms, state and dates, and where its material comes from. Aliases, tags, rotation status,
/// key policy and grants are not part of it; `ListAliases`, `ListResourceTags`,
/// `GetKeyRotationStatus`, `GetKeyPolicy` and `ListGrants` return those.
operation DescribeKey {
    input :=
        /// Which key to describe.
        {
            /// The key to describe. Give the key ID, key ARN, alias name (starting with `alias/`)
            /// or alias ARN. A key that belongs to another account can only be named by one of its
            /// ARNs. Naming a predefined AWS alias that has no key yet makes KMS create the AWS
            /// managed key behind it.
            @required
            KeyId: KeyIdType

            /// Tokens of recently created grants that this call relies on, at most 10. They are
            /// needed only until a new grant is known everywhere in KMS, which normally takes less
            /// than five minutes.
            GrantTokens: GrantTokenList
        }

    output :=
        /// The description of a key.
        {
            /// Everything KMS tells about the key.
            KeyMetadata: KeyMetadata
        }

    errors: [
        DependencyTimeoutException
        InvalidArnException
        KMSInternalException
        NotFoundException
    ]
}

/// Lists all KMS keys of the account in this Region, page by page, as IDs and ARNs only. AWS
/// managed keys are among them.
@paginated(inputToken: "Marker", outputToken: "NextMarker", items: "Keys", pageSize: "Limit")
operation ListKeys {
    input :=
        /// Which page of the list to return.
        {
            /// The largest number of keys to return, 1-1,000. Default: 100. A page may hold fewer.
            Limit: LimitType

            /// The `NextMarker` of the page before this one. Leave it out to get the first page.
            Marker: MarkerType
        }

    output :=
        /// One page of keys.
        {
            /// The keys of this page.
            Keys: KeyList

            /// Pass this value as `Marker` to get the next page. It is there only when `Truncated`
            /// is `true`; treat it as opaque.
            NextMarker: MarkerType

            /// `true` when there are more items than this page holds. Default: `false`.
            Truncated: BooleanType = false
        }

    errors: [
        DependencyTimeoutException
        InvalidMarkerException
        KMSInternalException
    ]
}

/// Puts a disabled KMS key into the state `Enabled`, so that it can be used in cryptographic
/// operations again.
operation EnableKey {
    input :=
        /// Which key to enable.
        {
            /// The key to enable. Give the key ID or the key ARN; aliases are not accepted, and the
            /// key must belong to the calling account.
            @required
            KeyId: KeyIdType
        }

    errors: [
        DependencyTimeoutException
        InvalidArnException
        KMSInternalException
        KMSInvalidStateException
        LimitExceededException
        NotFoundException
    ]
}

/// Puts a KMS key into the state `Disabled`: until it is enabled again, cryptographic operations
/// with it fail with `DisabledException`. This is the safe way to find out whether anybody still
/// needs a key before deleting it.
operation DisableKey {
    input :=
        /// Which key to disable.
        {
            /// The key to disable. Give the key ID or the key ARN; aliases are not accepted, and
            /// the key must belong to the calling account.
            @required
            KeyId: KeyIdType
        }

    errors: [
        DependencyTimeoutException
        InvalidArnException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
    ]
}

/// Replaces the description of a customer managed KMS key.
operation UpdateKeyDescription {
    input :=
        /// A key and its new description.
        {
            /// The key to change. Give the key ID or the key ARN; aliases are not accepted, and the
            /// key must belong to the calling account.
            @required
            KeyId: KeyIdType

            /// The new text; an empty string removes the description. May appear in the clear in
            /// CloudTrail logs: no place for secrets.
            @required
            Description: DescriptionType
        }

    errors: [
        DependencyTimeoutException
        InvalidArnException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
    ]
}

/// Starts the waiting period after which a KMS key, its material and its aliases are deleted.
/// Meanwhile the key is in the state `PendingDeletion`, refuses all cryptographic use, and can be
/// saved by `CancelKeyDeletion`.
///
/// Deletion cannot be undone, and what the key has encrypted is then lost; only multi-Region
/// replicas, and asymmetric or HMAC keys whose imported material you still hold, can be made again.
/// A multi-Region primary key waits in `PendingReplicaDeletion` until its last replica is gone.
operation ScheduleKeyDeletion {
    input :=
        /// Which key to delete, and when.
        {
            /// The key to delete. Give the key ID or the key ARN; aliases are not accepted, and the
            /// key must belong to the calling account.
            @required
            KeyId: KeyIdType

            /// How many days to wait, 7-30. Default: 30. For a multi-Region primary key that has
            /// replicas, the count starts when the last replica has been deleted.
            PendingWindowInDays: PendingWindowInDaysType
        }

    output :=
        /// What was scheduled.
        {
            /// The ARN of the key that is going to be deleted.
            KeyId: KeyIdType

            /// The earliest time of deletion. Absent for a multi-Region primary key that has
            /// replicas, since the waiting has not begun.
            DeletionDate: DateType

            /// The state the key is in now: `PendingDeletion` or `PendingReplicaDeletion`.
            KeyState: KeyState

            /// The length of the waiting period in days.
            PendingWindowInDays: PendingWindowInDaysType
        }

    errors: [
        DependencyTimeoutException
        InvalidArnException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
    ]
}

/// Stops the scheduled deletion of a KMS key. The key is in the state `Disabled` afterwards; call
/// `EnableKey` to use it again.
operation CancelKeyDeletion {
    input :=
        /// Which key to keep.
        {
            /// The key whose deletion is to be stopped. Give the key ID or the key ARN; aliases are
            /// not accepted, and the key must belong to the calling account.
            @required
            KeyId: KeyIdType
        }

    output :=
        /// The key that was kept.
        {
            /// The ARN of the key that is no longer going to be deleted.
            KeyId: KeyIdType
        }

    errors: [
        DependencyTimeoutException
        InvalidArnException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
    ]
}

/// Tells when a KMS key was last used successfully in a cryptographic operation, and in which one.
/// Records start at `TrackingStartDate`; an older key without a record may have been used before
/// that, which only CloudTrail logs can tell.
///
/// Each key of a multi-Region set keeps its own record. Do not delete a key on this evidence alone:
/// disable it first, and watch for `DisabledException` in CloudTrail.
operation GetKeyLastUsage {
    input :=
        /// Which key to look up.
        {
            /// The key to look up. Give the key ID or the key ARN; aliases are not accepted, and
            /// the key must belong to the calling account.
            @required
            KeyId: KeyIdType
        }

    output :=
        /// What is known about the use of a key.
        {
            /// Identifies the key that was asked about.
            KeyId: KeyIdType

            /// The last use on record. Empty if there was none since `TrackingStartDate`.
            KeyLastUsage: KeyLastUsageData

            /// From when on uses of this key are recorded: the day KMS began to keep such records,
            /// or the creation of the key if that came later.
            TrackingStartDate: DateType

            /// When the key was created. If this is before `TrackingStartDate`, a missing record
            /// does not prove that the key was never used.
            KeyCreationDate: DateType
        }

    errors: [
        DependencyTimeoutException
        InvalidArnException
        KMSInternalException
        NotFoundException
    ]
}

/// The last successful cryptographic use of a key. All members are absent if no use has been
/// recorded.
structure KeyLastUsageData {
    /// The operation the key was used in.
    Operation: KeyLastUsageTrackingOperation

    /// When that happened.
    Timestamp: DateType

    /// The ID of the event in the CloudTrail log of the account that owns the key.
    CloudTrailEventId: CloudTrailEventIdType

    /// The request ID that KMS gave to that call.
    KmsRequestId: KmsRequestIdType
}

/// The cryptographic operations whose last use is recorded for a key.
enum KeyLastUsageTrackingOperation {
    /// The key decrypted something.
    Decrypt

    /// The key took part in a key agreement.
    DeriveSharedSecret

    /// The key encrypted something.
    Encrypt

    /// The key encrypted a new data key, which was also returned in plaintext.
    GenerateDataKey

    /// The key encrypted a new private key, which was also returned in plaintext.
    GenerateDataKeyPair

    /// The key encrypted a new private key.
    GenerateDataKeyPairWithoutPlaintext

    /// The key encrypted a new data key.
    GenerateDataKeyWithoutPlaintext

    /// The key made a message authentication code.
    GenerateMac

    /// The key was the source or the destination of a re-encryption.
    ReEncrypt

    /// The key signed something.
    Sign

    /// The key verified a signature.
    Verify

    /// The key verified a message authentication code.
    VerifyMac
}

/// The `eventID` of an event in CloudTrail.
string CloudTrailEventIdType

/// The ID that KMS gives to a request and returns in the header `x-amzn-RequestId`.
string KmsRequestIdType

/// What KMS knows about a KMS key, as returned by `CreateKey`, `DescribeKey` and `ReplicateKey`.
/// Which members are present depends on the type, origin and state of the key.
structure KeyMetadata {
    /// The account that owns the key, as twelve digits.
    AWSAccountId: AWSAccountIdType

    /// The key ID, unique within a Region. The keys of a multi-Region set share it.
    @required
    KeyId: KeyIdType

    /// The key ARN, which is unique everywhere.
    Arn: ArnType

    /// When the key was created.
    CreationDate: DateType

    /// `true` exactly when `KeyState` is `Enabled`.
    Enabled: BooleanType = false

    /// The text that says what the key is for; empty if none was given.
    Description: DescriptionType

    /// What the key can be used for.
    KeyUsage: KeyUsageType

    /// The state the key is in.
    KeyState: KeyState

    /// After this time KMS deletes the key. Present only in the state `PendingDeletion`.
    DeletionDate: DateType

    /// The earliest time at which imported material of this key expires; KMS then deletes that
    /// material and the key cannot be used until it is imported again. Present only for origin
    /// `EXTERNAL` with material that expires.
    ValidTo: DateType

    /// Where the key material comes from.
    Origin: OriginType

    /// The custom key store that holds the key. Absent if the key is not in one.
    CustomKeyStoreId: CustomKeyStoreIdType

    /// The CloudHSM cluster that holds the key material. Present only for keys in a CloudHSM key
    /// store.
    CloudHsmClusterId: CloudHsmClusterIdType

    /// Whether imported material expires. Present only for origin `EXTERNAL`.
    ExpirationModel: ExpirationModelType

    /// Who manages the key: its owner, or an AWS service.
    KeyManager: KeyManagerType

    /// The former name of `KeySpec`, with the same value as far as the older enum has it. New code
    /// should not use it.
    @deprecated(message: "This field has been deprecated. Instead, use the KeySpec field.")
    CustomerMasterKeySpec: CustomerMasterKeySpec

    /// The type and size of the key.
    KeySpec: KeySpec

    /// The algorithms that the key can encrypt and decrypt with. Present only for usage
    /// `ENCRYPT_DECRYPT`.
    EncryptionAlgorithms: EncryptionAlgorithmSpecList

    /// The algorithms that the key can sign and verify with. Present only for usage `SIGN_VERIFY`.
    SigningAlgorithms: SigningAlgorithmSpecList

    /// The key agreement algorithms that the key supports. Present only for usage `KEY_AGREEMENT`.
    KeyAgreementAlgorithms: KeyAgreementAlgorithmSpecList

    /// `true` for the primary key and the replicas of a multi-Region key, `false` for a key of one
    /// Region.
    MultiRegion: NullableBooleanType

    /// The whole multi-Region set that the key belongs to. Present only if `MultiRegion` is `true`.
    MultiRegionConfiguration: MultiRegionConfiguration

    /// How many days this primary key will wait to be deleted once its last replica is gone.
    /// Present only in the state `PendingReplicaDeletion`.
    PendingDeletionWindowInDays: PendingWindowInDaysType

    /// The MAC algorithms that the key supports. Present only for usage `GENERATE_VERIFY_MAC`.
    MacAlgorithms: MacAlgorithmSpecList

    /// The external key behind this key. Present only for keys in an external key store.
    XksKeyConfiguration: XksKeyConfigurationType

    /// The key material in use for encryption now; older materials still decrypt. Present only for
    /// symmetric encryption keys of origin `AWS_KMS` or `EXTERNAL`.
    CurrentKeyMaterialId: BackingKeyIdType
}

/// KMS keys, each by ID and ARN.
list KeyList {
    member: KeyListEntry
}

/// One key in a list of keys.
structure KeyListEntry {
    /// The key ID.
    KeyId: KeyIdType

    /// The key ARN.
    KeyArn: ArnType
}

/// Who is in charge of a key.
enum KeyManagerType {
    /// An AWS service manages the key for the account; its policy and rotation cannot be changed.
    AWS

    /// The account that owns the key manages it.
    CUSTOMER
}

/// The type and size of a KMS key. It settles which usages and algorithms the key can have, and
/// cannot be changed.
enum KeySpec {
    /// RSA, 2,048-bit modulus; to encrypt or to sign.
    RSA_2048

    /// RSA, 3,072-bit modulus; to encrypt or to sign.
    RSA_3072

    /// RSA, 4,096-bit modulus; to encrypt or to sign.
    RSA_4096

    /// NIST curve P-256 (secp256r1); to sign or for key agreement.
    ECC_NIST_P256

    /// NIST curve P-384 (secp384r1); to sign or for key agreement.
    ECC_NIST_P384

    /// NIST curve P-521 (secp521r1); to sign or for key agreement.
    ECC_NIST_P521

    /// SECG curve secp256k1, usual for crypto-currencies; to sign only.
    ECC_SECG_P256K1

    /// A symmetric encryption key: AES-256-GCM, or SM4 in the China Regions. The default.
    SYMMETRIC_DEFAULT

    /// An HMAC key for SHA-224.
    HMAC_224

    /// An HMAC key for SHA-256.
    HMAC_256

    /// An HMAC key for SHA-384.
    HMAC_384

    /// An HMAC key for SHA-512.
    HMAC_512

    /// SM2 elliptic curve; to encrypt, to sign or for key agreement. China Regions only.
    SM2

    /// Post-quantum signatures, ML-DSA parameter set 44 (FIPS 204).
    ML_DSA_44

    /// Post-quantum signatures, ML-DSA parameter set 65 (FIPS 204).
    ML_DSA_65

    /// Post-quantum signatures, ML-DSA parameter set 87 (FIPS 204).
    ML_DSA_87

    /// Edwards25519 curve for Ed25519 signatures; to sign only.
    ECC_NIST_EDWARDS25519
}

/// The former name of `KeySpec`, kept for old callers. It does not have the newer key specs.
@deprecated(message: "This enum has been deprecated. Instead, use the KeySpec enum.")
enum CustomerMasterKeySpec {
    /// As in `KeySpec`.
    RSA_2048

    /// As in `KeySpec`.
    RSA_3072

    /// As in `KeySpec`.
    RSA_4096

    /// As in `KeySpec`.
    ECC_NIST_P256

    /// As in `KeySpec`.
    ECC_NIST_P384

    /// As in `KeySpec`.
    ECC_NIST_P521

    /// As in `KeySpec`.
    ECC_SECG_P256K1

    /// As in `KeySpec`.
    SYMMETRIC_DEFAULT

    /// As in `KeySpec`.
    HMAC_224

    /// As in `KeySpec`.
    HMAC_256

    /// As in `KeySpec`.
    HMAC_384

    /// As in `KeySpec`.
    HMAC_512

    /// As in `KeySpec`.
    SM2
}

/// Where a key stands in its life. Most operations work in some states only, and otherwise fail
/// with `KMSInvalidStateException` or `DisabledException`.
enum KeyState {
    /// A replica key is being set up. It can be managed, but not used yet; this passes within
    /// seconds.
    Creating

    /// The key can be used.
    Enabled

    /// The key has been switched off and can be switched on again.
    Disabled

    /// The key waits to be deleted and cannot be used. The deletion can be cancelled.
    PendingDeletion

    /// The key has no usable material: it was never imported, was deleted or has expired.
    PendingImport

    /// A multi-Region primary key is to be deleted, but still has replicas.
    PendingReplicaDeletion

    /// The custom key store of the key is not connected.
    Unavailable

    /// The primary Region of the multi-Region key is being changed.
    Updating
}

/// What a key may be used for. A key has one usage, and keeps it.
enum KeyUsageType {
    /// To sign and to verify signatures: RSA, elliptic curve, ML-DSA and SM2 keys.
    SIGN_VERIFY

    /// To encrypt and decrypt, and for data keys: symmetric encryption, RSA and SM2 keys.
    ENCRYPT_DECRYPT

    /// To make and verify message authentication codes: HMAC keys.
    GENERATE_VERIFY_MAC

    /// To derive shared secrets: NIST elliptic curve (P-256, P-384, P-521) and SM2 keys.
    KEY_AGREEMENT
}

/// Where the material of a key comes from.
enum OriginType {
    /// KMS generates it and keeps it in its own hardware security modules.
    AWS_KMS

    /// The owner imports it; until then the key has none.
    EXTERNAL

    /// It is generated and kept in the CloudHSM cluster of a custom key store.
    AWS_CLOUDHSM

    /// An external key manager, outside of AWS, keeps it.
    EXTERNAL_KEY_STORE
}

/// A waiting period in days. `ScheduleKeyDeletion` takes 7-30.
@range(min: 1, max: 365)
integer PendingWindowInDaysType

/// The key outside of AWS that stands behind a KMS key in an external key store. Encryption is done
/// twice, by KMS with material of its own and then by the external key manager with this key.
structure XksKeyConfigurationType {
    /// The ID by which the external key store proxy knows the external key.
    Id: XksKeyIdType
}

/// The ID of a key in an external key manager: 1-128 letters, digits, dashes, underscores and dots.
@length(min: 1, max: 128)
@pattern("^[a-zA-Z0-9-_.]+$")
string XksKeyIdType
