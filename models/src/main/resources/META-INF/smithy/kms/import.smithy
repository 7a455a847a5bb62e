// Key material of one's own: KMS keys of origin EXTERNAL are created empty, and filled by
// GetParametersForImport and ImportKeyMaterial.

$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.kms

/// Returns what is needed to import key material: a public key to wrap the material with, and a
/// token to send along. Both belong together, are good for this KMS key only, and expire after 24
/// hours.
operation GetParametersForImport {
    input :=
        /// Which key to import into, and how the material will be wrapped.
        {
            /// The key to import into, of origin `EXTERNAL`. Give the key ID or the key ARN;
            /// aliases are not accepted, and the key must belong to the calling account.
            @required
            KeyId: KeyIdType

            /// How the material will be wrapped. The `RSAES` algorithms encrypt short material
            /// directly; the `RSA_AES` ones wrap an AES key that in turn wraps the material, and
            /// are needed for RSA private keys.
            @required
            WrappingAlgorithm: AlgorithmSpec

            /// The type of the wrapping key. Take the longest RSA key you can handle; `RSA_2048` is
            /// too short to wrap an `ECC_NIST_P521` private key directly.
            @required
            WrappingKeySpec: WrappingKeySpec
        }

    output :=
        /// The wrapping key and the token for one import.
        {
            /// The ARN of the key to import into.
            KeyId: KeyIdType

            /// The token to pass to `ImportKeyMaterial`, unchanged.
            ImportToken: CiphertextType

            /// The public key to wrap the material with, DER-encoded SubjectPublicKeyInfo.
            PublicKey: PlaintextType

            /// When the token and the public key expire. Afterwards, get new ones.
            ParametersValidTo: DateType
        }

    errors: [
        DependencyTimeoutException
        InvalidArnException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
        UnsupportedOperationException
    ]
}

/// Imports wrapped key material into a KMS key of origin `EXTERNAL`, or imports the same material
/// again to restore it or to change when it expires. Asymmetric and HMAC keys only ever accept the
/// material of their first import; symmetric encryption keys accept further material, which
/// `RotateKeyOnDemand` brings into use.
///
/// KMS does not keep imported material as durably as its own. Keep a copy.
operation ImportKeyMaterial {
    input :=
        /// The wrapped material and how long it may be used.
        {
            /// The key to import into: the one given to `GetParametersForImport`. Give the key ID
            /// or the key ARN; aliases are not accepted, and the key must belong to the calling
            /// account.
            @required
            KeyId: KeyIdType

            /// The token from the same `GetParametersForImport` response as the wrapping key.
            @required
            ImportToken: CiphertextType

            /// The material, wrapped with the public key and algorithm of that
            /// `GetParametersForImport` call.
            @required
            EncryptedKeyMaterial: CiphertextType

            /// When the material expires, at most 365 days ahead. KMS then deletes it, and the key
            /// is unusable until it is imported again. Required for `KEY_MATERIAL_EXPIRES`,
            /// forbidden for `KEY_MATERIAL_DOES_NOT_EXPIRE`.
            ValidTo: DateType

            /// Whether the material expires. Default: `KEY_MATERIAL_EXPIRES`. To change it later,
            /// import the material again.
            ExpirationModel: ExpirationModelType

            /// Whether the material is new to this key or known to it. Default: `NEW_KEY_MATERIAL`
            /// at the first import, and `EXISTING_KEY_MATERIAL` after that. Only for symmetric
            /// encryption keys; a replica of a multi-Region key only takes existing material, after
            /// its primary.
            ImportType: ImportType

            /// A description of the material, up to 256 characters. Left out on a repeated import,
            /// the former one stays. Only for symmetric encryption keys.
            KeyMaterialDescription: KeyMaterialDescriptionType

            /// The ID that the material is expected to have. The import fails if it differs or is
            /// not known to the key. Only for symmetric encryption keys, and not with
            /// `NEW_KEY_MATERIAL`.
            KeyMaterialId: BackingKeyIdType
        }

    output :=
        /// The key and the material it now has.
        {
            /// The ARN of the key that the material was imported into.
            KeyId: KeyIdType

            /// Identifies the imported material.
            KeyMaterialId: BackingKeyIdType
        }

    errors: [
        DependencyTimeoutException
        ExpiredImportTokenException
        IncorrectKeyMaterialException
        InvalidArnException
        InvalidCiphertextException
        InvalidImportTokenException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
        UnsupportedOperationException
    ]
}

/// Deletes imported material from a KMS key, which is unusable until the same material is imported
/// again. Its state becomes `PendingImport`, unless it waits for deletion.
///
/// For a multi-Region primary key, deleting material that still waits for rotation also deletes it
/// from the replicas; deleting from a replica affects that replica only.
operation DeleteImportedKeyMaterial {
    input :=
        /// Which material of which key to delete.
        {
            /// The key to delete material from, of origin `EXTERNAL`. Give the key ID or the key
            /// ARN; aliases are not accepted, and the key must belong to the calling account.
            @required
            KeyId: KeyIdType

            /// The material to delete. Default: the current one. `ListKeyRotations` lists the IDs.
            KeyMaterialId: BackingKeyIdType
        }

    output :=
        /// What was deleted.
        {
            /// The ARN of the key that the material was deleted from.
            KeyId: KeyIdType

            /// Identifies the deleted material.
            KeyMaterialId: BackingKeyIdResponseType
        }

    errors: [
        DependencyTimeoutException
        InvalidArnException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
        UnsupportedOperationException
    ]
}

/// How key material is wrapped for an import.
enum AlgorithmSpec {
    /// RSA with PKCS #1 v1.5 padding. KMS stopped accepting it in October 2023.
    RSAES_PKCS1_V1_5

    /// RSA-OAEP with SHA-1.
    RSAES_OAEP_SHA_1

    /// RSA-OAEP with SHA-256.
    RSAES_OAEP_SHA_256

    /// AES key wrap under a fresh AES key, which is encrypted by RSA-OAEP with SHA-1.
    RSA_AES_KEY_WRAP_SHA_1

    /// AES key wrap under a fresh AES key, which is encrypted by RSA-OAEP with SHA-256.
    RSA_AES_KEY_WRAP_SHA_256

    /// SM2 public key encryption. China Regions only.
    SM2PKE
}

/// Identifies a key material, as `BackingKeyIdType` does, but may be empty.
@length(min: 0, max: 64)
@pattern("^[a-f0-9]+$")
string BackingKeyIdResponseType

/// Whether imported key material expires.
enum ExpirationModelType {
    /// KMS deletes the material at a set time.
    KEY_MATERIAL_EXPIRES

    /// The material stays until it is deleted by a call.
    KEY_MATERIAL_DOES_NOT_EXPIRE
}

/// Whether a key material is in KMS at present.
enum ImportState {
    /// It has been imported and is there.
    IMPORTED

    /// It is known but not there: it has expired or was deleted, and has to be imported again.
    PENDING_IMPORT
}

/// Whether the material of an import is new to the key.
enum ImportType {
    /// The key has never had this material.
    NEW_KEY_MATERIAL

    /// The key has had this material before, or its primary key has it.
    EXISTING_KEY_MATERIAL
}

/// A description of imported material: up to 256 letters, digits, white space and `:`, `/`, `_`,
/// `.`, `-`.
@length(min: 0, max: 256)
@pattern("^[a-zA-Z0-9:/_\\s.-]+$")
string KeyMaterialDescriptionType

/// The type of the key that wraps material for an import.
enum WrappingKeySpec {
    /// RSA, 2,048 bits.
    RSA_2048

    /// RSA, 3,072 bits.
    RSA_3072

    /// RSA, 4,096 bits.
    RSA_4096

    /// SM2. China Regions only.
    SM2
}
