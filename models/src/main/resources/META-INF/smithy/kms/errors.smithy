// The errors of keys, grants, aliases, policies and cryptographic operations. Those of custom key
// stores are in custom-key-store-errors.smithy.

$version: "2.0"

namespace com.amazonaws.kms

use aws.protocols#awsQueryError

/// Something with that name, or in that place, exists already: an alias, or a replica in that
/// Region.
@awsQueryError(code: "AlreadyExists", httpResponseCode: 409)
@error("client")
@httpError(409)
structure AlreadyExistsException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// An automatic rotation of the key is running or begins within the next 20 minutes, so that it
/// cannot be rotated on demand now.
@awsQueryError(code: "ConflictException", httpResponseCode: 409)
@error("client")
@httpError(409)
structure ConflictException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// KMS could not complete the request in time. Try again.
@awsQueryError(code: "DependencyTimeout", httpResponseCode: 503)
@error("server")
@httpError(503)
structure DependencyTimeoutException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// The key is not enabled.
@awsQueryError(code: "Disabled", httpResponseCode: 409)
@error("client")
@httpError(409)
structure DisabledException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// The request was a dry run and would have succeeded. Nothing has been done.
@awsQueryError(code: "DryRunOperation", httpResponseCode: 412)
@error("client")
@httpError(412)
structure DryRunOperationException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// The import token has expired. Call `GetParametersForImport` again, and wrap the material with
/// the new public key.
@awsQueryError(code: "ExpiredImportTokenException", httpResponseCode: 400)
@error("client")
@httpError(400)
structure ExpiredImportTokenException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// The key that was named is not the one that encrypted the ciphertext.
@awsQueryError(code: "IncorrectKeyException", httpResponseCode: 400)
@error("client")
@httpError(400)
structure IncorrectKeyException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// The key material of an import is invalid, expired or not what was expected: other material than
/// the key had before, or material it has already where new material was announced.
@awsQueryError(code: "IncorrectKeyMaterialException", httpResponseCode: 400)
@error("client")
@httpError(400)
structure IncorrectKeyMaterialException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// The alias name is not allowed.
@awsQueryError(code: "InvalidAliasName", httpResponseCode: 400)
@error("client")
@httpError(400)
structure InvalidAliasNameException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// An ARN in the request, or in a policy that it holds, is not valid.
@awsQueryError(code: "InvalidArn", httpResponseCode: 400)
@error("client")
@httpError(400)
structure InvalidArnException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// The ciphertext is damaged, or the encryption context is not the one it was encrypted with. From
/// `ImportKeyMaterial`: the wrapped material could not be unwrapped.
@awsQueryError(code: "InvalidCiphertext", httpResponseCode: 400)
@error("client")
@httpError(400)
structure InvalidCiphertextException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// The grant ID is not valid.
@awsQueryError(code: "InvalidGrantId", httpResponseCode: 400)
@error("client")
@httpError(400)
structure InvalidGrantIdException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// A grant token is not valid.
@awsQueryError(code: "InvalidGrantToken", httpResponseCode: 400)
@error("client")
@httpError(400)
structure InvalidGrantTokenException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// The import token is not valid, or belongs to another key.
@awsQueryError(code: "InvalidImportTokenException", httpResponseCode: 400)
@error("client")
@httpError(400)
structure InvalidImportTokenException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// The key cannot be used like that: its usage does not fit the operation, or the algorithm does
/// not fit its spec. `DescribeKey` tells the usage and the algorithms of a key.
@awsQueryError(code: "InvalidKeyUsage", httpResponseCode: 400)
@error("client")
@httpError(400)
structure InvalidKeyUsageException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// The marker of a list request is not valid. Use `NextMarker` of the page before, unchanged.
@awsQueryError(code: "InvalidMarker", httpResponseCode: 400)
@error("client")
@httpError(400)
structure InvalidMarkerException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// KMS had an internal failure. Try again.
@awsQueryError(code: "KMSInternal", httpResponseCode: 500)
@error("server")
@httpError(500)
structure KMSInternalException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// The HMAC does not match the message, the key and the algorithm.
@awsQueryError(code: "KMSInvalidMac", httpResponseCode: 400)
@error("client")
@httpError(400)
structure KMSInvalidMacException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// The signature does not match the message, the key and the algorithm.
@awsQueryError(code: "KMSInvalidSignature", httpResponseCode: 400)
@error("client")
@httpError(400)
structure KMSInvalidSignatureException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// The key, or another resource, is in a state that does not allow the operation; `DescribeKey`
/// shows it. For keys in custom key stores this stands for many kinds of failure, and the message
/// says which.
@awsQueryError(code: "KMSInvalidStateException", httpResponseCode: 409)
@error("client")
@httpError(409)
structure KMSInvalidStateException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// The key is not available at the moment. Try again.
@awsQueryError(code: "KeyUnavailable", httpResponseCode: 500)
@error("server")
@httpError(500)
structure KeyUnavailableException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// A quota or a length limit has been reached.
@awsQueryError(code: "LimitExceeded", httpResponseCode: 400)
@error("client")
@httpError(400)
structure LimitExceededException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// The policy is not correct, in form or in content.
@awsQueryError(code: "MalformedPolicyDocument", httpResponseCode: 400)
@error("client")
@httpError(400)
structure MalformedPolicyDocumentException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// There is no such key, alias, grant or other resource, at least not in this account and Region.
@awsQueryError(code: "NotFound", httpResponseCode: 404)
@error("client")
@httpError(404)
structure NotFoundException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// A tag is not allowed.
@awsQueryError(code: "TagException", httpResponseCode: 400)
@error("client")
@httpError(400)
structure TagException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// The operation does not support a parameter that was given, or this kind of key.
@awsQueryError(code: "UnsupportedOperation", httpResponseCode: 400)
@error("client")
@httpError(400)
structure UnsupportedOperationException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}
