// Rotation: giving a symmetric encryption key new material on a schedule or on demand, while older
// material still decrypts.

$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.kms

/// Lets KMS replace the material of a symmetric encryption key regularly, or changes the period if
/// it does so already. Callers notice nothing: the key keeps its ID, and what older material has
/// encrypted can still be decrypted.
///
/// Not for asymmetric or HMAC keys, imported material or custom key stores. For multi-Region keys,
/// call it on the primary key.
operation EnableKeyRotation {
    input :=
        /// Which key to rotate, and how often.
        {
            /// The symmetric encryption key to rotate. Give the key ID or the key ARN; aliases are
            /// not accepted, and the key must belong to the calling account.
            @required
            KeyId: KeyIdType

            /// The number of days from now to the first rotation, and then between rotations,
            /// 90-2,560. Default: 365.
            RotationPeriodInDays: RotationPeriodInDaysType
        }

    errors: [
        DependencyTimeoutException
        DisabledException
        InvalidArnException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
        UnsupportedOperationException
    ]
}

/// Ends the automatic rotation of a symmetric encryption key. Rotation on demand is still possible.
/// For multi-Region keys, call it on the primary key.
operation DisableKeyRotation {
    input :=
        /// Which key to stop rotating.
        {
            /// The symmetric encryption key whose automatic rotation to end. Give the key ID or the
            /// key ARN; aliases are not accepted, and the key must belong to the calling account.
            @required
            KeyId: KeyIdType
        }

    errors: [
        DependencyTimeoutException
        DisabledException
        InvalidArnException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
        UnsupportedOperationException
    ]
}

/// Tells whether a KMS key is rotated automatically, how often and when next, and whether a
/// rotation on demand is under way. A disabled key keeps its setting but is not rotated; a key that
/// waits for deletion reports no rotation.
operation GetKeyRotationStatus {
    input :=
        /// Which key to look up.
        {
            /// The key to look up. Give the key ID or the key ARN; aliases are not accepted. A key
            /// that belongs to another account can only be named by its ARN.
            @required
            KeyId: KeyIdType
        }

    output :=
        /// How a key is rotated.
        {
            /// `true` if the key is rotated automatically. Always `true` for AWS managed keys.
            /// Default: `false`.
            KeyRotationEnabled: BooleanType = false

            /// Identifies the key that was asked about.
            KeyId: KeyIdType

            /// The number of days between automatic rotations.
            RotationPeriodInDays: RotationPeriodInDaysType

            /// When the next automatic rotation is due.
            NextRotationDate: DateType

            /// When the rotation on demand that is still running was started. Absent when none is;
            /// finished ones are listed by `ListKeyRotations`.
            OnDemandRotationStartDate: DateType
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

/// Starts a rotation of a symmetric encryption key at once, whether or not it is also rotated
/// automatically; the schedule stays as it is. A key can be rotated on demand 25 times in all.
///
/// A key with imported material must have new material in the state `PENDING_ROTATION` first, which
/// for multi-Region keys means imported into the primary and every replica. Call it on the primary
/// key.
operation RotateKeyOnDemand {
    input :=
        /// Which key to rotate.
        {
            /// The symmetric encryption key to rotate; not one in a custom key store. Give the key
            /// ID or the key ARN; aliases are not accepted, and the key must belong to the calling
            /// account.
            @required
            KeyId: KeyIdType
        }

    output :=
        /// The key whose rotation has begun.
        {
            /// Identifies the key that is being rotated.
            KeyId: KeyIdType
        }

    errors: [
        ConflictException
        DependencyTimeoutException
        DisabledException
        InvalidArnException
        KMSInternalException
        KMSInvalidStateException
        LimitExceededException
        NotFoundException
        UnsupportedOperationException
    ]
}

/// Lists the finished rotations of a KMS key, page by page, or on request all of its key materials,
/// including the first and any that are still to be rotated in.
@paginated(inputToken: "Marker", outputToken: "NextMarker", items: "Rotations", pageSize: "Limit")
operation ListKeyRotations {
    input :=
        /// Whose rotations to list, how much of them, and which page.
        {
            /// The key whose rotations to list. Give the key ID or the key ARN; aliases are not
            /// accepted, and the key must belong to the calling account.
            @required
            KeyId: KeyIdType

            /// Whether to list rotations only or all key material. Default: `ROTATIONS_ONLY`. Only
            /// for keys that can be rotated.
            IncludeKeyMaterial: IncludeKeyMaterial

            /// The largest number of entries to return, 1-1,000. Default: 100. A page may hold
            /// fewer.
            Limit: LimitType

            /// The `NextMarker` of the page before this one. Leave it out to get the first page.
            Marker: MarkerType
        }

    output :=
        /// One page of rotations or key materials.
        {
            /// The entries of this page.
            Rotations: RotationsList

            /// Pass this value as `Marker` to get the next page. It is there only when `Truncated`
            /// is `true`; treat it as opaque.
            NextMarker: MarkerType

            /// `true` when there are more items than this page holds. Default: `false`.
            Truncated: BooleanType = false
        }

    errors: [
        InvalidArnException
        InvalidMarkerException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
        UnsupportedOperationException
    ]
}

/// How much `ListKeyRotations` lists.
enum IncludeKeyMaterial {
    /// Every key material, with the first one and those that wait to be rotated in.
    ALL_KEY_MATERIAL

    /// Only material that a rotation brought into use.
    ROTATIONS_ONLY
}

/// What a key material is used for now.
enum KeyMaterialState {
    /// It decrypts, but no longer encrypts.
    NON_CURRENT

    /// It encrypts and decrypts.
    CURRENT

    /// It has been imported and takes over with the next rotation on demand.
    PENDING_ROTATION

    /// It has been imported into the primary key of a multi-Region key, and must be imported into
    /// every replica before it can be rotated in.
    PENDING_MULTI_REGION_IMPORT_AND_ROTATION
}

/// A number of days between rotations, 90-2,560.
@range(min: 90, max: 2560)
integer RotationPeriodInDaysType

/// What set off a rotation.
enum RotationType {
    /// The schedule of the key.
    AUTOMATIC

    /// A call of `RotateKeyOnDemand`.
    ON_DEMAND
}

/// Rotations or key materials of one key.
list RotationsList {
    member: RotationsListEntry
}

/// One key material, and the rotation that brought it into use.
structure RotationsListEntry {
    /// Identifies the key.
    KeyId: KeyIdType

    /// Identifies the key material.
    KeyMaterialId: BackingKeyIdType

    /// The description given when the material was imported. Only for symmetric encryption keys of
    /// origin `EXTERNAL`.
    KeyMaterialDescription: KeyMaterialDescriptionType

    /// Whether the material is in KMS at present. Only for symmetric encryption keys of origin
    /// `EXTERNAL`.
    ImportState: ImportState

    /// What the material is used for now.
    KeyMaterialState: KeyMaterialState

    /// Whether the material expires. Only for symmetric encryption keys of origin `EXTERNAL`.
    ExpirationModel: ExpirationModelType

    /// When the material expires. Only if `ExpirationModel` is `KEY_MATERIAL_EXPIRES`.
    ValidTo: DateType

    /// When the rotation was completed. Absent for the first material, and for material that has
    /// not been rotated in.
    RotationDate: DateType

    /// What set off the rotation. Absent for the first material, and for material that has not been
    /// rotated in.
    RotationType: RotationType
}
