// Key policies: the one policy document that every KMS key has, and that decides first who may do
// what with it.

$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.kms

/// Returns the key policy of a KMS key as a JSON document.
operation GetKeyPolicy {
    input :=
        /// Whose policy to return.
        {
            /// The key whose policy to return. Give the key ID or the key ARN; aliases are not
            /// accepted, and the key must belong to the calling account.
            @required
            KeyId: KeyIdType

            /// The name of the policy. Only `default` exists, which is also the default.
            PolicyName: PolicyNameType
        }

    output :=
        /// A key policy.
        {
            /// The policy as a JSON document.
            Policy: PolicyType

            /// The name of the policy, `default`.
            PolicyName: PolicyNameType
        }

    errors: [
        DependencyTimeoutException
        InvalidArnException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
    ]
}

/// Replaces the key policy of a KMS key as a whole.
operation PutKeyPolicy {
    input :=
        /// The key and its new policy.
        {
            /// The key to set the policy of. Give the key ID or the key ARN; aliases are not
            /// accepted, and the key must belong to the calling account.
            @required
            KeyId: KeyIdType

            /// The name of the policy. Only `default` exists, which is also the default.
            PolicyName: PolicyNameType

            /// The new policy, a JSON document of at most 32 kilobytes. It must leave the caller
            /// able to call `PutKeyPolicy` again, unless `BypassPolicyLockoutSafetyCheck` is set,
            /// and the principals in it must exist and be visible to KMS.
            @required
            Policy: PolicyType

            /// If `true`, KMS accepts a policy that locks the caller out of further changes. That
            /// can leave the key unmanageable, so use it on purpose only. Default: `false`.
            BypassPolicyLockoutSafetyCheck: BooleanType = false
        }

    errors: [
        DependencyTimeoutException
        InvalidArnException
        KMSInternalException
        KMSInvalidStateException
        LimitExceededException
        MalformedPolicyDocumentException
        NotFoundException
        UnsupportedOperationException
    ]
}

/// Lists the names of the policies of a KMS key. Since a key has exactly one, the answer is always
/// `default`.
@paginated(inputToken: "Marker", outputToken: "NextMarker", items: "PolicyNames", pageSize: "Limit")
operation ListKeyPolicies {
    input :=
        /// Whose policies to list, and which page.
        {
            /// The key whose policies to list. Give the key ID or the key ARN; aliases are not
            /// accepted, and the key must belong to the calling account.
            @required
            KeyId: KeyIdType

            /// The largest number of names to return, 1-1,000. Default: 100. A key has only one
            /// policy, so it hardly matters.
            Limit: LimitType

            /// The `NextMarker` of the page before this one. Leave it out to get the first page.
            Marker: MarkerType
        }

    output :=
        /// One page of policy names.
        {
            /// The names of the policies: `default`.
            PolicyNames: PolicyNameList

            /// Pass this value as `Marker` to get the next page. It is there only when `Truncated`
            /// is `true`; treat it as opaque.
            NextMarker: MarkerType

            /// `true` when there are more items than this page holds. Default: `false`.
            Truncated: BooleanType = false
        }

    errors: [
        DependencyTimeoutException
        InvalidArnException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
    ]
}

/// Names of key policies.
list PolicyNameList {
    member: PolicyNameType
}

/// The name of a key policy, 1-128 word characters. Only `default` is in use.
@length(min: 1, max: 128)
@pattern("^[\\w]+$")
string PolicyNameType

/// A policy document in JSON. The model allows 131,072 characters; KMS accepts key policies of up
/// to 32 kilobytes.
@length(min: 1, max: 131072)
@pattern("^[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+$")
string PolicyType
