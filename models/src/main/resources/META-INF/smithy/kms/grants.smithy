// Grants: permissions on one KMS key that are given to one principal, and can be retired or revoked
// without touching a policy.

$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.kms

/// Gives a principal the right to use a KMS key in certain operations, optionally only under
/// constraints. Grants add to key policies and IAM policies, and suit permissions that are
/// temporary or handed on by programs.
///
/// Until the grant is known everywhere in KMS, usually within five minutes, the grantee can rely on
/// it by sending the returned `GrantToken` along.
operation CreateGrant {
    input :=
        /// Who may do what with which key. Name exactly one grantee: `GranteePrincipal` or
        /// `GranteeServicePrincipal`.
        {
            /// The key to grant the use of. Give the key ID or the key ARN; aliases are not
            /// accepted. A key that belongs to another account can only be named by its ARN.
            @required
            KeyId: KeyIdType

            /// The ARN of the principal that gets the permissions: an account, IAM user, role,
            /// federated user or assumed-role session. Not together with `GranteeServicePrincipal`.
            GranteePrincipal: PrincipalIdType

            /// The ARN of a principal that may end the grant by `RetireGrant`. Not together with
            /// `RetiringServicePrincipal`.
            RetiringPrincipal: PrincipalIdType

            /// What the grantee may do with the key. The key must support every operation in the
            /// list, or the request fails validation; an asymmetric key, for one, cannot grant
            /// `GenerateDataKey`.
            @required
            Operations: GrantOperationList

            /// Conditions under which the permissions hold. Encryption context constraints take up
            /// to 8 pairs, with values of at most 384 characters, and are for symmetric encryption
            /// keys. May appear in the clear in CloudTrail logs: no place for secrets.
            Constraints: GrantConstraints

            /// Tokens of recently created grants that this call relies on, at most 10. They are
            /// needed only until a new grant is known everywhere in KMS, which normally takes less
            /// than five minutes.
            GrantTokens: GrantTokenList

            /// A name that makes retries safe: repeating a request with the same name and
            /// parameters returns the existing grant's ID rather than creating a second grant. The
            /// grant token differs each time, and every one works. May appear in the clear in
            /// CloudTrail logs: no place for secrets.
            Name: GrantNameType

            /// If `true`, KMS checks whether the call is allowed but does not carry it out. A call
            /// that would have succeeded is then answered with `DryRunOperationException`. Default:
            /// `false`.
            DryRun: NullableBooleanType

            /// The AWS service, such as `service.amazonaws.com`, that gets the permissions. It
            /// needs a `SourceArn` constraint and a retiring principal of either kind. Not together
            /// with `GranteePrincipal`.
            GranteeServicePrincipal: ServicePrincipalType

            /// The AWS service that may end the grant by `RetireGrant`. Not together with
            /// `RetiringPrincipal`.
            RetiringServicePrincipal: ServicePrincipalType
        }

    output :=
        /// The grant that was created, or found by its name.
        {
            /// Lets the grantee rely on the grant at once: pass it in `GrantTokens` of the
            /// following calls.
            GrantToken: GrantTokenType

            /// Identifies the grant in `ListGrants`, `RetireGrant` and `RevokeGrant`.
            GrantId: GrantIdType
        }

    errors: [
        DependencyTimeoutException
        DisabledException
        DryRunOperationException
        InvalidArnException
        InvalidGrantTokenException
        KMSInternalException
        KMSInvalidStateException
        LimitExceededException
        NotFoundException
    ]
}

/// Lists the grants on one KMS key, page by page, all of them or those that match a filter. For a
/// grantee that is an AWS service, `GranteePrincipal` may show a service principal that stands for
/// several grantees.
@paginated(inputToken: "Marker", outputToken: "NextMarker", items: "Grants", pageSize: "Limit")
operation ListGrants {
    input :=
        /// Whose grants to list, and which page.
        {
            /// The largest number of grants to return, 1-100. Default: 50. A page may hold fewer.
            Limit: LimitType

            /// The `NextMarker` of the page before this one. Leave it out to get the first page.
            Marker: MarkerType

            /// The key whose grants to list. Give the key ID or the key ARN; aliases are not
            /// accepted. A key that belongs to another account can only be named by its ARN.
            @required
            KeyId: KeyIdType

            /// Only the grant with this ID.
            GrantId: GrantIdType

            /// Only grants to this principal. Not together with `GranteeServicePrincipal`.
            GranteePrincipal: PrincipalIdType

            /// Only grants to this AWS service; for callers that are service principals. Not
            /// together with `GranteePrincipal`.
            GranteeServicePrincipal: ServicePrincipalType
        }

    output: ListGrantsResponse

    errors: [
        DependencyTimeoutException
        InvalidArnException
        InvalidGrantIdException
        InvalidMarkerException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
    ]
}

/// One page of grants. `ListGrants` and `ListRetirableGrants` both return it.
structure ListGrantsResponse {
    /// The grants of this page.
    Grants: GrantList

    /// Pass this value as `Marker` to get the next page. It is there only when `Truncated` is
    /// `true`; treat it as opaque.
    NextMarker: MarkerType

    /// `true` when there are more items than this page holds. Default: `false`.
    Truncated: BooleanType = false
}

/// Lists the grants, page by page, that a given principal may retire. The principal must belong to
/// the calling account; the grants may be on keys of other accounts. Permission on those keys is
/// not needed.
@paginated(inputToken: "Marker", outputToken: "NextMarker", items: "Grants", pageSize: "Limit")
operation ListRetirableGrants {
    input :=
        /// Which retiring principal to look for, and which page. Name exactly one principal.
        {
            /// The largest number of grants to return, 1-100. Default: 50. A page may hold fewer.
            Limit: LimitType

            /// The `NextMarker` of the page before this one. Leave it out to get the first page.
            Marker: MarkerType

            /// The ARN of the principal whose retirable grants to list, in the calling account. Not
            /// together with `RetiringServicePrincipal`.
            RetiringPrincipal: PrincipalIdType

            /// The AWS service whose retirable grants to list; for callers that are service
            /// principals. Not together with `RetiringPrincipal`.
            RetiringServicePrincipal: ServicePrincipalType
        }

    output: ListGrantsResponse

    errors: [
        DependencyTimeoutException
        InvalidArnException
        InvalidMarkerException
        KMSInternalException
        NotFoundException
    ]
}

/// Ends a grant when it is no longer needed. The retiring principal may do this, the grantee if the
/// grant includes `RetireGrant`, and the account in which the grant was made. Name the grant by its
/// token, or by key ARN and grant ID.
operation RetireGrant {
    input :=
        /// Which grant to end: either `GrantToken`, or `KeyId` and `GrantId`.
        {
            /// The token that `CreateGrant` returned; the way to name a grant too new to be known
            /// everywhere.
            GrantToken: GrantTokenType

            /// The ARN of the key that the grant is on. Goes with `GrantId`.
            KeyId: KeyIdType

            /// The ID of the grant. Goes with `KeyId`.
            GrantId: GrantIdType

            /// If `true`, KMS checks whether the call is allowed but does not carry it out. A call
            /// that would have succeeded is then answered with `DryRunOperationException`. Default:
            /// `false`.
            DryRun: NullableBooleanType
        }

    errors: [
        DependencyTimeoutException
        DryRunOperationException
        InvalidArnException
        InvalidGrantIdException
        InvalidGrantTokenException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
    ]
}

/// Takes back a grant, and with it the permissions, on behalf of whoever administers the key. It
/// can be up to five minutes until the permissions have ended everywhere.
operation RevokeGrant {
    input :=
        /// Which grant to take back.
        {
            /// The key that the grant is on. Give the key ID or the key ARN; aliases are not
            /// accepted. A key that belongs to another account can only be named by its ARN.
            @required
            KeyId: KeyIdType

            /// The ID of the grant.
            @required
            GrantId: GrantIdType

            /// If `true`, KMS checks whether the call is allowed but does not carry it out. A call
            /// that would have succeeded is then answered with `DryRunOperationException`. Default:
            /// `false`.
            DryRun: NullableBooleanType
        }

    errors: [
        DependencyTimeoutException
        DryRunOperationException
        InvalidArnException
        InvalidGrantIdException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
    ]
}

/// Conditions on the use of a grant. In the two encryption context constraints, names of pairs are
/// compared without regard to case and values exactly. They apply to operations that have an
/// encryption context, and not to `DescribeKey` or `RetireGrant`.
structure GrantConstraints {
    /// The encryption context of the call has to include these pairs; it may have more.
    EncryptionContextSubset: EncryptionContextType

    /// The encryption context of the call has to consist of exactly these pairs.
    EncryptionContextEquals: EncryptionContextType

    /// The call has to be made on behalf of the resource with this ARN, as with the condition key
    /// `aws:SourceArn`. Works for all types of keys, and for all operations but `RetireGrant`.
    SourceArn: GrantConstraintSourceArnType
}

/// The ARN of a resource in an AWS account, 20-512 characters.
@length(min: 20, max: 512)
@pattern("^arn:aws[a-z0-9-]*:[a-z0-9-]+:[a-z0-9-]*:[0-9]{12}:.+$")
string GrantConstraintSourceArnType

/// The ID of a grant, 1-128 characters.
@length(min: 1, max: 128)
string GrantIdType

/// The name of a grant: 1-256 letters, digits, slashes, underscores, dashes and colons.
@length(min: 1, max: 256)
@pattern("^[a-zA-Z0-9:/_-]+$")
string GrantNameType

/// Grants.
list GrantList {
    member: GrantListEntry
}

/// One grant.
structure GrantListEntry {
    /// The key that the grant is on.
    KeyId: KeyIdType

    /// The ID of the grant.
    GrantId: GrantIdType

    /// The name that was given when the grant was created. Absent if there was none.
    Name: GrantNameType

    /// When the grant was created.
    CreationDate: DateType

    /// The principal that has the permissions. If that is an AWS service, this may be a service
    /// principal that stands for several grantees.
    GranteePrincipal: PrincipalIdType

    /// The principal that may end the grant. Absent if there is none.
    RetiringPrincipal: PrincipalIdType

    /// The account in which the grant was made.
    IssuingAccount: PrincipalIdType

    /// What the grant permits.
    Operations: GrantOperationList

    /// The conditions under which it permits that. Absent if there are none.
    Constraints: GrantConstraints

    /// The AWS service that has the permissions, if the grant was made for a service.
    GranteeServicePrincipal: ServicePrincipalType

    /// The AWS service that may end the grant, if there is one.
    RetiringServicePrincipal: ServicePrincipalType
}

/// An operation that a grant can permit.
enum GrantOperation {
    /// Decrypt with the key.
    Decrypt

    /// Encrypt with the key.
    Encrypt

    /// Have data keys made, encrypted under the key.
    GenerateDataKey

    /// Have data keys made that are returned in encrypted form only.
    GenerateDataKeyWithoutPlaintext

    /// Use the key as the source of `ReEncrypt`.
    ReEncryptFrom

    /// Use the key as the destination of `ReEncrypt`.
    ReEncryptTo

    /// Sign with the key.
    Sign

    /// Verify signatures with the key.
    Verify

    /// Download the public key.
    GetPublicKey

    /// Make further grants that permit no more than this one does.
    CreateGrant

    /// End this grant.
    RetireGrant

    /// Read the metadata of the key.
    DescribeKey

    /// Have data key pairs made, with the private key encrypted under the key.
    GenerateDataKeyPair

    /// Have data key pairs made whose private key is returned in encrypted form only.
    GenerateDataKeyPairWithoutPlaintext

    /// Make message authentication codes with the key.
    GenerateMac

    /// Verify message authentication codes with the key.
    VerifyMac

    /// Derive shared secrets with the key.
    DeriveSharedSecret
}

/// The operations that a grant permits.
list GrantOperationList {
    member: GrantOperation
}

/// Grant tokens, at most 10.
@length(min: 0, max: 10)
list GrantTokenList {
    member: GrantTokenType
}

/// The token of a grant: an opaque text of 1-8,192 characters. It is not a secret: it gives nothing
/// that the grant itself does not give.
@length(min: 1, max: 8192)
string GrantTokenType

/// The ARN of a principal, 1-256 characters.
@length(min: 1, max: 256)
@pattern("^[\\w+=,.@:/-]+$")
string PrincipalIdType

/// The name of an AWS service as a principal, such as `service.amazonaws.com`; 1-128 characters.
@length(min: 1, max: 128)
@pattern("^([A-Za-z0-9\\-]+)\\.([A-Za-z0-9\\-]+)(\\.[A-Za-z0-9\\-]+)+$")
string ServicePrincipalType
