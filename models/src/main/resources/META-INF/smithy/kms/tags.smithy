// Tags on KMS keys, for cost allocation, for searching, and for access control by attributes.

$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.kms

/// Adds tags to a customer managed KMS key, and replaces the values of those it already has. Tags
/// can grant or take away access when policies refer to them. AWS managed keys, aliases and custom
/// key stores cannot be tagged.
operation TagResource {
    input :=
        /// The key and the tags to put on it.
        {
            /// The key to tag. Give the key ID or the key ARN; aliases are not accepted, and the
            /// key must belong to the calling account.
            @required
            KeyId: KeyIdType

            /// The tags to set; each tag key at most once. May appear in the clear in CloudTrail
            /// logs: no place for secrets.
            @required
            Tags: TagList
        }

    errors: [
        InvalidArnException
        KMSInternalException
        KMSInvalidStateException
        LimitExceededException
        NotFoundException
        TagException
    ]
}

/// Removes tags from a customer managed KMS key. Tags that the key does not have are passed over
/// without an error. Losing a tag can change who has access when policies refer to it.
operation UntagResource {
    input :=
        /// The key and the tags to remove.
        {
            /// The key to remove tags from. Give the key ID or the key ARN; aliases are not
            /// accepted, and the key must belong to the calling account.
            @required
            KeyId: KeyIdType

            /// The tag keys to remove, without values.
            @required
            TagKeys: TagKeyList
        }

    errors: [
        InvalidArnException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
        TagException
    ]
}

/// Lists the tags of a KMS key, page by page.
@paginated(inputToken: "Marker", outputToken: "NextMarker", items: "Tags", pageSize: "Limit")
operation ListResourceTags {
    input :=
        /// Whose tags to list, and which page.
        {
            /// The key whose tags to list. Give the key ID or the key ARN; aliases are not
            /// accepted, and the key must belong to the calling account.
            @required
            KeyId: KeyIdType

            /// The largest number of tags to return, 1-50. Default: 50. A page may hold fewer.
            Limit: LimitType

            /// The `NextMarker` of the page before this one. Leave it out to get the first page.
            Marker: MarkerType
        }

    output :=
        /// One page of tags.
        {
            /// The tags of this page.
            Tags: TagList

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
        NotFoundException
    ]
}

/// A label of a key: a tag key and its value. May appear in the clear in CloudTrail logs: no place
/// for secrets.
structure Tag {
    /// The tag key, 1-128 characters, case-sensitive. The prefix `aws:` is reserved.
    @required
    TagKey: TagKeyType

    /// The value, up to 256 characters, case-sensitive. It is required but may be empty.
    @required
    TagValue: TagValueType
}

/// Tag keys.
list TagKeyList {
    member: TagKeyType
}

/// The key of a tag, 1-128 characters.
@length(min: 1, max: 128)
string TagKeyType

/// Tags.
list TagList {
    member: Tag
}

/// The value of a tag, up to 256 characters.
@length(min: 0, max: 256)
string TagValueType
