// Multi-Region keys: one primary key and its replicas in other Regions, with the same key ID and
// material, so that each decrypts what another has encrypted.

$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.kms

/// Copies a multi-Region primary key into another Region of the same partition. Key ID, material,
/// spec, usage, origin and rotation stay in step with the primary; policy, tags, aliases,
/// description and state are the replica's own. Call it in the Region of the primary key.
///
/// The replica is in the state `Creating` for a few seconds and cannot be used until that has
/// passed. A replica of a key with imported material needs the same material imported on its own.
operation ReplicateKey {
    input :=
        /// What to replicate, where to, and the properties that are the replica's own.
        {
            /// The multi-Region primary key. Give the key ID or the key ARN; aliases are not
            /// accepted, and the key must belong to the calling account.
            @required
            KeyId: KeyIdType

            /// The Region of the new replica, such as `eu-west-1`. It must be enabled for the
            /// account, in the same partition, and hold neither the primary key nor another replica
            /// of it.
            @required
            ReplicaRegion: RegionType

            /// The key policy of the replica, a JSON document under the same conditions as in
            /// `CreateKey`. It is not kept in step with that of the primary. Default: the default
            /// key policy.
            Policy: PolicyType

            /// If `true`, KMS accepts a policy that leaves the caller unable to change it later.
            /// The replica may then be beyond anyone's control. Default: `false`.
            BypassPolicyLockoutSafetyCheck: BooleanType = false

            /// Says what the replica is for. Not copied from the primary. Default: an empty string.
            /// May appear in the clear in CloudTrail logs: no place for secrets.
            Description: DescriptionType

            /// Tags for the replica; those of the primary are not copied. They can grant or take
            /// away access when policies refer to them. May appear in the clear in CloudTrail logs:
            /// no place for secrets.
            Tags: TagList
        }

    output :=
        /// The replica that was created.
        {
            /// Everything KMS tells about the new replica, including its ARN, its state and the
            /// other keys of the set.
            ReplicaKeyMetadata: KeyMetadata

            /// The key policy of the replica as a JSON document.
            ReplicaPolicy: PolicyType

            /// The tags on the replica.
            ReplicaTags: TagList
        }

    errors: [
        AlreadyExistsException
        DisabledException
        InvalidArnException
        KMSInternalException
        KMSInvalidStateException
        LimitExceededException
        MalformedPolicyDocumentException
        NotFoundException
        TagException
        UnsupportedOperationException
    ]
}

/// Makes a replica of a multi-Region key its primary key, and the former primary a replica. Call it
/// in the Region of the present primary. Both keys are in the state `Updating` for a moment; they
/// can be used meanwhile, but not managed in every way.
operation UpdatePrimaryRegion {
    input :=
        /// Which multi-Region key to change, and its new primary Region.
        {
            /// The present primary key, which becomes a replica. Give the key ID or the key ARN;
            /// aliases are not accepted, and the key must belong to the calling account.
            @required
            KeyId: KeyIdType

            /// The Region of the replica that becomes primary, such as `eu-west-1`. A replica has
            /// to exist there.
            @required
            PrimaryRegion: RegionType
        }

    errors: [
        DisabledException
        InvalidArnException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
        UnsupportedOperationException
    ]
}

/// The keys that form a multi-Region set, and the role of the key at hand.
structure MultiRegionConfiguration {
    /// Whether the key at hand is the primary key or a replica.
    MultiRegionKeyType: MultiRegionKeyType

    /// The primary key of the set. It is the key at hand if that is primary.
    PrimaryKey: MultiRegionKey

    /// All replicas of the set. The key at hand is among them if it is one.
    ReplicaKeys: MultiRegionKeyList
}

/// One key of a multi-Region set.
structure MultiRegionKey {
    /// The ARN of the key.
    Arn: ArnType

    /// The Region the key is in.
    Region: RegionType
}

/// Keys of one multi-Region set.
list MultiRegionKeyList {
    member: MultiRegionKey
}

/// The role of a key in its multi-Region set.
enum MultiRegionKeyType {
    /// The key that can be replicated, and on which the shared properties are changed.
    PRIMARY

    /// A copy in another Region.
    REPLICA
}
