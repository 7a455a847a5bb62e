// Aliases: names for KMS keys that callers may use in place of key IDs, and that can be pointed at
// another key.

$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.kms

/// Gives a customer managed KMS key another name, which many operations accept in place of the key
/// ID. An alias belongs to one key at a time; a key may have many aliases. Creating, moving or
/// deleting an alias can grant or take away access where policies refer to aliases.
operation CreateAlias {
    input :=
        /// The new alias and the key it stands for.
        {
            /// The name, beginning with `alias/` and unique in the account and Region, at most 256
            /// characters: letters, digits, `/`, `_` and `-`. Names that begin with `alias/aws/`
            /// are reserved. May appear in the clear in CloudTrail logs: no place for secrets.
            @required
            AliasName: AliasNameType

            /// The key that the alias stands for: a customer managed key of the same account and
            /// Region. Give the key ID or the key ARN; aliases are not accepted.
            @required
            TargetKeyId: KeyIdType
        }

    errors: [
        AlreadyExistsException
        DependencyTimeoutException
        InvalidAliasNameException
        KMSInternalException
        KMSInvalidStateException
        LimitExceededException
        NotFoundException
    ]
}

/// Points an existing alias at another KMS key of the same account and Region. Old and new key must
/// be of the same kind (symmetric, asymmetric or HMAC) and have the same usage. An alias cannot be
/// renamed; create a new one and delete the old.
operation UpdateAlias {
    input :=
        /// The alias and the key it shall stand for.
        {
            /// The alias to move, beginning with `alias/`. Aliases under `alias/aws/` cannot be
            /// moved. May appear in the clear in CloudTrail logs: no place for secrets.
            @required
            AliasName: AliasNameType

            /// The customer managed key the alias shall stand for from now on. Give the key ID or
            /// the key ARN; aliases are not accepted.
            @required
            TargetKeyId: KeyIdType
        }

    errors: [
        DependencyTimeoutException
        KMSInternalException
        KMSInvalidStateException
        LimitExceededException
        NotFoundException
    ]
}

/// Deletes an alias. The key it stood for is not touched, but callers that use the alias can no
/// longer find it.
operation DeleteAlias {
    input :=
        /// Which alias to delete.
        {
            /// The alias to delete, beginning with `alias/`.
            @required
            AliasName: AliasNameType
        }

    errors: [
        DependencyTimeoutException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
    ]
}

/// Lists the aliases of the account in this Region, page by page, or those of one key. Aliases that
/// AWS services made are included; predefined ones that no key stands behind yet have no
/// `TargetKeyId`.
@paginated(inputToken: "Marker", outputToken: "NextMarker", items: "Aliases", pageSize: "Limit")
operation ListAliases {
    input :=
        /// Which aliases to list, and which page.
        {
            /// Only aliases of this key. Left out, all aliases of the account in the Region are
            /// listed. Give the key ID or the key ARN; aliases are not accepted, and the key must
            /// belong to the calling account.
            KeyId: KeyIdType

            /// The largest number of aliases to return, 1-100. Default: 50. A page may hold fewer.
            Limit: LimitType

            /// The `NextMarker` of the page before this one. Leave it out to get the first page.
            Marker: MarkerType
        }

    output :=
        /// One page of aliases.
        {
            /// The aliases of this page.
            Aliases: AliasList

            /// Pass this value as `Marker` to get the next page. It is there only when `Truncated`
            /// is `true`; treat it as opaque.
            NextMarker: MarkerType

            /// `true` when there are more items than this page holds. Default: `false`.
            Truncated: BooleanType = false
        }

    errors: [
        DependencyTimeoutException
        InvalidArnException
        InvalidMarkerException
        KMSInternalException
        NotFoundException
    ]
}

/// Aliases, with the keys they stand for.
list AliasList {
    member: AliasListEntry
}

/// One alias.
structure AliasListEntry {
    /// The name, beginning with `alias/`.
    AliasName: AliasNameType

    /// The ARN of the alias itself.
    AliasArn: ArnType

    /// The ID of the key that the alias stands for. Absent for a predefined AWS alias without a
    /// key.
    TargetKeyId: KeyIdType

    /// When the alias was created, in its latest life if it has been deleted and made again.
    CreationDate: DateType

    /// When the alias was last given to a key.
    LastUpdatedDate: DateType
}

/// The name of an alias, beginning with `alias/`: 1-256 letters, digits, slashes, underscores,
/// dashes and colons.
@length(min: 1, max: 256)
@pattern("^[a-zA-Z0-9:/_-]+$")
string AliasNameType
