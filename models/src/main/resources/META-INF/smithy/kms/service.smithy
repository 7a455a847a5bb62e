// The service itself: what it is called, which protocol it speaks, how requests are signed, and its
// operations. The operations are defined by topic in the files next to this one; the endpoint rules
// are in endpoints.smithy.

$version: "2.0"

namespace com.amazonaws.kms

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

/// Key Management Service (KMS) creates and guards cryptographic keys, and uses them on behalf of
/// its callers: to encrypt, decrypt, sign, verify, compute MACs, agree on secrets and make data
/// keys. The material of a key it generates never leaves the service unencrypted.
///
/// Requests are JSON over HTTPS, signed with Signature Version 4 under the service name `kms`.
/// Every call is recorded in CloudTrail, including key identifiers, encryption contexts and
/// descriptions, so none of those should hold a secret.
///
/// Changes to keys, aliases, grants and policies are eventually consistent: a call that follows
/// directly after a change may still see the former state.
@service(
    sdkId: "KMS"
    arnNamespace: "kms"
    cloudFormationName: "KMS"
    cloudTrailEventSource: "kms.amazonaws.com"
    endpointPrefix: "kms"
)
@sigv4(name: "kms")
@awsJson1_1
@title("AWS Key Management Service")
@xmlNamespace(uri: "https://trent.amazonaws.com/doc/2014-11-01/")
service TrentService {
    version: "2014-11-01"
    operations: [
        CancelKeyDeletion
        ConnectCustomKeyStore
        CreateAlias
        CreateCustomKeyStore
        CreateGrant
        CreateKey
        Decrypt
        DeleteAlias
        DeleteCustomKeyStore
        DeleteImportedKeyMaterial
        DeriveSharedSecret
        DescribeCustomKeyStores
        DescribeKey
        DisableKey
        DisableKeyRotation
        DisconnectCustomKeyStore
        EnableKey
        EnableKeyRotation
        Encrypt
        GenerateDataKey
        GenerateDataKeyPair
        GenerateDataKeyPairWithoutPlaintext
        GenerateDataKeyWithoutPlaintext
        GenerateMac
        GenerateRandom
        GetKeyLastUsage
        GetKeyPolicy
        GetKeyRotationStatus
        GetParametersForImport
        GetPublicKey
        ImportKeyMaterial
        ListAliases
        ListGrants
        ListKeyPolicies
        ListKeyRotations
        ListKeys
        ListResourceTags
        ListRetirableGrants
        PutKeyPolicy
        ReEncrypt
        ReplicateKey
        RetireGrant
        RevokeGrant
        RotateKeyOnDemand
        ScheduleKeyDeletion
        Sign
        TagResource
        UntagResource
        UpdateAlias
        UpdateCustomKeyStore
        UpdateKeyDescription
        UpdatePrimaryRegion
        Verify
        VerifyMac
    ]
}
