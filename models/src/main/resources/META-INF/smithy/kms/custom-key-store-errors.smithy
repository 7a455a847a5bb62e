// The errors of custom key stores: of their CloudHSM clusters, and of external key stores and their
// proxies.

$version: "2.0"

namespace com.amazonaws.kms

use aws.protocols#awsQueryError

/// The cluster, or one that comes from the same backup, is already behind a custom key store of the
/// account.
@awsQueryError(code: "CloudHsmClusterInUseException", httpResponseCode: 400)
@error("client")
@httpError(400)
structure CloudHsmClusterInUseException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// The cluster does not meet the conditions: private subnets in two or more Availability Zones; a
/// security group, the cluster's own, that lets TCP ports 2223-2225 in and out; enough active HSMs,
/// which means one to connect and two, in different zones, for everything else.
@awsQueryError(code: "CloudHsmClusterInvalidConfigurationException", httpResponseCode: 400)
@error("client")
@httpError(400)
structure CloudHsmClusterInvalidConfigurationException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// The cluster is not initialized and activated.
@awsQueryError(code: "CloudHsmClusterNotActiveException", httpResponseCode: 400)
@error("client")
@httpError(400)
structure CloudHsmClusterNotActiveException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// There is no cluster with that ID.
@awsQueryError(code: "CloudHsmClusterNotFoundException", httpResponseCode: 400)
@error("client")
@httpError(400)
structure CloudHsmClusterNotFoundException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// The cluster does not come from the same backup as the one before, which shows by its
/// certificate. Only related clusters can replace each other.
@awsQueryError(code: "CloudHsmClusterNotRelatedException", httpResponseCode: 400)
@error("client")
@httpError(400)
structure CloudHsmClusterNotRelatedException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// The custom key store still has KMS keys. They must be deleted first.
@awsQueryError(code: "CustomKeyStoreHasCMKsException", httpResponseCode: 400)
@error("client")
@httpError(400)
structure CustomKeyStoreHasCMKsException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// The connection state of the custom key store does not allow the operation. Creating keys and
/// random bytes needs a connected store; deleting it, and most updates, need a disconnected one; a
/// store that failed to connect has to be disconnected before the next attempt.
@awsQueryError(code: "CustomKeyStoreInvalidStateException", httpResponseCode: 400)
@error("client")
@httpError(400)
structure CustomKeyStoreInvalidStateException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// Another custom key store of the account has that name.
@awsQueryError(code: "CustomKeyStoreNameInUseException", httpResponseCode: 400)
@error("client")
@httpError(400)
structure CustomKeyStoreNameInUseException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// There is no custom key store with that ID or name.
@awsQueryError(code: "CustomKeyStoreNotFoundException", httpResponseCode: 400)
@error("client")
@httpError(400)
structure CustomKeyStoreNotFoundException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// The certificate is not the trust anchor of that cluster. It is in `customerCA.crt`, which was
/// made when the cluster was initialized.
@awsQueryError(code: "IncorrectTrustAnchorException", httpResponseCode: 400)
@error("client")
@httpError(400)
structure IncorrectTrustAnchorException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// Another KMS key of the store has that external key already.
@awsQueryError(code: "XksKeyAlreadyInUse", httpResponseCode: 400)
@error("client")
@httpError(400)
structure XksKeyAlreadyInUseException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// The external key does not meet the conditions: AES-256, enabled, and allowed to encrypt and
/// decrypt.
@awsQueryError(code: "XksKeyInvalidConfiguration", httpResponseCode: 400)
@error("client")
@httpError(400)
structure XksKeyInvalidConfigurationException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// The proxy knows no external key with that ID.
@awsQueryError(code: "XksKeyNotFoundException", httpResponseCode: 400)
@error("client")
@httpError(400)
structure XksKeyNotFoundException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// The proxy did not accept the credential. It may be wrong, or the address may be that of another
/// proxy.
@awsQueryError(code: "XksProxyIncorrectAuthenticationCredentialException", httpResponseCode: 400)
@error("client")
@httpError(400)
structure XksProxyIncorrectAuthenticationCredentialException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// The proxy is set up wrongly. The message says how.
@awsQueryError(code: "XksProxyInvalidConfigurationException", httpResponseCode: 400)
@error("client")
@httpError(400)
structure XksProxyInvalidConfigurationException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// KMS does not understand the proxy's response. This may be passing network trouble; if it happens
/// again, the vendor of the proxy should know.
@awsQueryError(code: "XksProxyInvalidResponseException", httpResponseCode: 400)
@error("client")
@httpError(400)
structure XksProxyInvalidResponseException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// The proxy endpoint is in use by another external key store of the Region, in a way that excludes
/// this one. The message says why.
@awsQueryError(code: "XksProxyUriEndpointInUseException", httpResponseCode: 400)
@error("client")
@httpError(400)
structure XksProxyUriEndpointInUseException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// Another external key store of the Region has the same endpoint and path.
@awsQueryError(code: "XksProxyUriInUseException", httpResponseCode: 400)
@error("client")
@httpError(400)
structure XksProxyUriInUseException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// KMS cannot reach the proxy at that URI, or the proxy reports that all instances of the external
/// key manager are down.
@awsQueryError(code: "XksProxyUriUnreachableException", httpResponseCode: 400)
@error("client")
@httpError(400)
structure XksProxyUriUnreachableException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// Another external key store of the Region has that VPC endpoint service.
@awsQueryError(code: "XksProxyVpcEndpointServiceInUseException", httpResponseCode: 400)
@error("client")
@httpError(400)
structure XksProxyVpcEndpointServiceInUseException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// The VPC endpoint service does not meet the conditions for an external key store. The message
/// says which.
@awsQueryError(
    code: "XksProxyVpcEndpointServiceInvalidConfigurationException"
    httpResponseCode: 400
)
@error("client")
@httpError(400)
structure XksProxyVpcEndpointServiceInvalidConfigurationException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}

/// There is no such VPC endpoint service, or it does not allow the KMS principal of the Region,
/// such as `cks.kms.eu-west-1.amazonaws.com`.
@awsQueryError(code: "XksProxyVpcEndpointServiceNotFoundException", httpResponseCode: 400)
@error("client")
@httpError(400)
structure XksProxyVpcEndpointServiceNotFoundException {
    /// A text for people that says what was wrong. Do not parse it: its wording may change.
    message: ErrorMessageType
}
