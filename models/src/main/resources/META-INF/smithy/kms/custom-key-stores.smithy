// Custom key stores: KMS keys whose material is held by the owner's CloudHSM cluster, or by a key
// manager outside of AWS that KMS reaches through an external key store proxy (XKS proxy).

$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.kms

/// Creates a custom key store over an existing CloudHSM cluster or an existing external key store
/// proxy, both of which must be up and set up already. The new store is not connected; call
/// `ConnectCustomKeyStore` next.
///
/// A CloudHSM key store needs name, cluster ID, password and trust anchor certificate. An external
/// key store needs name, type, and the `XksProxy` parameters: connectivity, credential, URI
/// endpoint and path, and for a VPC endpoint service also the name of that.
operation CreateCustomKeyStore {
    input :=
        /// The properties of the new custom key store. Which are needed depends on its type.
        {
            /// A name for the store, unique in the account and Region. May appear in the clear in
            /// CloudTrail logs: no place for secrets.
            @required
            CustomKeyStoreName: CustomKeyStoreNameType

            /// The CloudHSM cluster, which must be active and in no other custom key store.
            /// Required for `AWS_CLOUDHSM`.
            CloudHsmClusterId: CloudHsmClusterIdType

            /// The content of `customerCA.crt`, the certificate made when the cluster was
            /// initialized. Required for `AWS_CLOUDHSM`.
            TrustAnchorCertificate: TrustAnchorCertificateType

            /// The password of the crypto user `kmsuser` in the cluster, 7-32 characters. KMS logs
            /// in as this user, and changes the password when it connects. Required for
            /// `AWS_CLOUDHSM`.
            KeyStorePassword: KeyStorePasswordType

            /// What kind of store to create; it cannot be changed. Default: `AWS_CLOUDHSM`.
            CustomKeyStoreType: CustomKeyStoreType

            /// Where KMS reaches the proxy: `https://` and a host name, without port (443 is used)
            /// or path. For a VPC endpoint service, its private DNS name. Required for
            /// `EXTERNAL_KEY_STORE`.
            XksProxyUriEndpoint: XksProxyUriEndpointType

            /// The base path of the proxy's API, which ends in `/kms/xks/v1`; a prefix may come
            /// before that. Together with the endpoint it must be unique in the account and Region.
            /// Required for `EXTERNAL_KEY_STORE`.
            XksProxyUriPath: XksProxyUriPathType

            /// The VPC endpoint service that leads to the proxy; every store needs one of its own.
            /// Required for the connectivity `VPC_ENDPOINT_SERVICE`.
            XksProxyVpcEndpointServiceName: XksProxyVpcEndpointServiceNameType

            /// The account that owns the VPC endpoint service. Default: the calling account.
            XksProxyVpcEndpointServiceOwner: AccountIdType

            /// The credential with which KMS signs its requests to the proxy. It has been set up at
            /// the proxy before; KMS is only told. Required for `EXTERNAL_KEY_STORE`.
            XksProxyAuthenticationCredential: XksProxyAuthenticationCredentialType

            /// Whether KMS reaches the proxy over the internet or through a VPC endpoint service.
            /// Required for `EXTERNAL_KEY_STORE`.
            XksProxyConnectivity: XksProxyConnectivityType
        }

    output :=
        /// The custom key store that was created.
        {
            /// The ID of the new store.
            CustomKeyStoreId: CustomKeyStoreIdType
        }

    errors: [
        CloudHsmClusterInUseException
        CloudHsmClusterInvalidConfigurationException
        CloudHsmClusterNotActiveException
        CloudHsmClusterNotFoundException
        CustomKeyStoreNameInUseException
        IncorrectTrustAnchorException
        KMSInternalException
        LimitExceededException
        XksProxyIncorrectAuthenticationCredentialException
        XksProxyInvalidConfigurationException
        XksProxyInvalidResponseException
        XksProxyUriEndpointInUseException
        XksProxyUriInUseException
        XksProxyUriUnreachableException
        XksProxyVpcEndpointServiceInUseException
        XksProxyVpcEndpointServiceInvalidConfigurationException
        XksProxyVpcEndpointServiceNotFoundException
    ]
}

/// Describes the custom key stores of the account in this Region, page by page, or a single one.
/// Look here for the connection state, and for the reason why a connection failed.
@paginated(
    inputToken: "Marker"
    outputToken: "NextMarker"
    items: "CustomKeyStores"
    pageSize: "Limit"
)
operation DescribeCustomKeyStores {
    input :=
        /// Which custom key stores to describe, and which page. Give an ID or a name, not both, to
        /// ask for a single one.
        {
            /// Only the store with this ID. Not together with `CustomKeyStoreName`.
            CustomKeyStoreId: CustomKeyStoreIdType

            /// Only the store with this name. Not together with `CustomKeyStoreId`.
            CustomKeyStoreName: CustomKeyStoreNameType

            /// The largest number of stores to return, 1-1,000. A page may hold fewer.
            Limit: LimitType

            /// The `NextMarker` of the page before this one. Leave it out to get the first page.
            Marker: MarkerType
        }

    output :=
        /// One page of custom key stores.
        {
            /// The stores of this page.
            CustomKeyStores: CustomKeyStoresList

            /// Pass this value as `Marker` to get the next page. It is there only when `Truncated`
            /// is `true`; treat it as opaque.
            NextMarker: MarkerType

            /// `true` when there are more items than this page holds. Default: `false`.
            Truncated: BooleanType = false
        }

    errors: [
        CustomKeyStoreNotFoundException
        InvalidMarkerException
        KMSInternalException
    ]
}

/// Gives a custom key store other properties. Most changes require that it is disconnected; the
/// name, and for external key stores the URI path and the credential, can be changed in the
/// connected state too.
///
/// The new settings must lead to the same keys as the old ones. If KMS loses the way to them, what
/// they have encrypted is lost.
operation UpdateCustomKeyStore {
    input :=
        /// The custom key store and its new properties. What is left out stays as it is.
        {
            /// The store to change.
            @required
            CustomKeyStoreId: CustomKeyStoreIdType

            /// A new name, unique in the account and Region. The store may be connected. May appear
            /// in the clear in CloudTrail logs: no place for secrets.
            NewCustomKeyStoreName: CustomKeyStoreNameType

            /// The present password of `kmsuser` in the cluster. This tells KMS about it and
            /// changes nothing in the cluster. Only for `AWS_CLOUDHSM`, and only while
            /// disconnected.
            KeyStorePassword: KeyStorePasswordType

            /// A cluster related to the former one: made from a backup of it, or from the same
            /// backup, with the same certificate. Only for `AWS_CLOUDHSM`, and only while
            /// disconnected.
            CloudHsmClusterId: CloudHsmClusterIdType

            /// A new address of the proxy, under the same rules as in `CreateCustomKeyStore`. Only
            /// for `EXTERNAL_KEY_STORE`, and only while disconnected.
            XksProxyUriEndpoint: XksProxyUriEndpointType

            /// A new base path of the proxy's API, under the same rules as in
            /// `CreateCustomKeyStore`. Only for `EXTERNAL_KEY_STORE`; the store may be connected.
            XksProxyUriPath: XksProxyUriPathType

            /// Another VPC endpoint service. Only for the connectivity `VPC_ENDPOINT_SERVICE`, and
            /// only while disconnected.
            XksProxyVpcEndpointServiceName: XksProxyVpcEndpointServiceNameType

            /// Another owner of the VPC endpoint service. Left out, it stays the same. Only while
            /// disconnected.
            XksProxyVpcEndpointServiceOwner: AccountIdType

            /// A new credential for the proxy, always both parts of it. It must have been set up at
            /// the proxy. Only for `EXTERNAL_KEY_STORE`; the store may be connected.
            XksProxyAuthenticationCredential: XksProxyAuthenticationCredentialType

            /// Another way to reach the proxy, which also takes a new `XksProxyUriEndpoint`, and
            /// for `VPC_ENDPOINT_SERVICE` a service name. Only for `EXTERNAL_KEY_STORE`, and only
            /// while disconnected.
            XksProxyConnectivity: XksProxyConnectivityType
        }

    output :=
        /// Empty: the change is confirmed by there being no error.
        {}

    errors: [
        CloudHsmClusterInvalidConfigurationException
        CloudHsmClusterNotActiveException
        CloudHsmClusterNotFoundException
        CloudHsmClusterNotRelatedException
        CustomKeyStoreInvalidStateException
        CustomKeyStoreNameInUseException
        CustomKeyStoreNotFoundException
        KMSInternalException
        XksProxyIncorrectAuthenticationCredentialException
        XksProxyInvalidConfigurationException
        XksProxyInvalidResponseException
        XksProxyUriEndpointInUseException
        XksProxyUriInUseException
        XksProxyUriUnreachableException
        XksProxyVpcEndpointServiceInUseException
        XksProxyVpcEndpointServiceInvalidConfigurationException
        XksProxyVpcEndpointServiceNotFoundException
    ]
}

/// Deletes a custom key store that has no KMS keys and is disconnected. The cluster, the proxy and
/// the external keys are not touched.
operation DeleteCustomKeyStore {
    input :=
        /// Which custom key store to delete.
        {
            /// The store to delete.
            @required
            CustomKeyStoreId: CustomKeyStoreIdType
        }

    output :=
        /// Empty: the deletion is confirmed by there being no error.
        {}

    errors: [
        CustomKeyStoreHasCMKsException
        CustomKeyStoreInvalidStateException
        CustomKeyStoreNotFoundException
        KMSInternalException
    ]
}

/// Starts to connect a custom key store to its cluster or proxy, without waiting for the end, which
/// may take many minutes. `DescribeCustomKeyStores` shows the state. After a failure, disconnect
/// the store and correct the cause before trying again.
operation ConnectCustomKeyStore {
    input :=
        /// Which custom key store to connect.
        {
            /// The store to connect.
            @required
            CustomKeyStoreId: CustomKeyStoreIdType
        }

    output :=
        /// Empty: the attempt to connect has begun.
        {}

    errors: [
        CloudHsmClusterInvalidConfigurationException
        CloudHsmClusterNotActiveException
        CustomKeyStoreInvalidStateException
        CustomKeyStoreNotFoundException
        KMSInternalException
    ]
}

/// Disconnects a custom key store. Until it is connected again, its keys cannot be used and new
/// ones cannot be created in it.
operation DisconnectCustomKeyStore {
    input :=
        /// Which custom key store to disconnect.
        {
            /// The store to disconnect.
            @required
            CustomKeyStoreId: CustomKeyStoreIdType
        }

    output :=
        /// Empty: the call is confirmed by there being no error.
        {}

    errors: [
        CustomKeyStoreInvalidStateException
        CustomKeyStoreNotFoundException
        KMSInternalException
    ]
}

/// The ID of a CloudHSM cluster: `cluster-` and 11-16 letters and digits.
@length(min: 19, max: 24)
@pattern("^cluster-[2-7a-zA-Z]{11,16}$")
string CloudHsmClusterIdType

/// Why a custom key store could not be connected.
enum ConnectionErrorCodeType {
    /// The password of `kmsuser` that KMS has is not the right one.
    INVALID_CREDENTIALS

    /// There is no cluster with the ID that KMS has.
    CLUSTER_NOT_FOUND

    /// The cluster could not be reached because of network trouble.
    NETWORK_ERRORS

    /// KMS failed to complete the request. Try again, after disconnecting if it was about
    /// connecting.
    INTERNAL_ERROR

    /// The cluster has no active HSM.
    INSUFFICIENT_CLOUDHSM_HSMS

    /// `kmsuser` is locked out of the cluster after too many wrong passwords. Change its password
    /// there and tell KMS.
    USER_LOCKED_OUT

    /// The cluster has no crypto user `kmsuser`.
    USER_NOT_FOUND

    /// `kmsuser` is logged in to the cluster elsewhere, which keeps KMS from taking over the
    /// account. Log it out.
    USER_LOGGED_IN

    /// A subnet of the cluster has been deleted. A new cluster, made from a backup, is required.
    SUBNET_NOT_FOUND

    /// A subnet of the cluster has no free IP address.
    INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET

    /// The proxy turns KMS away: wrong credentials, or a rule of the proxy.
    XKS_PROXY_ACCESS_DENIED

    /// KMS cannot reach the proxy at its address.
    XKS_PROXY_NOT_REACHABLE

    /// There is no such VPC endpoint service, or KMS is not among its allowed principals.
    XKS_VPC_ENDPOINT_SERVICE_NOT_FOUND

    /// The proxy's answers make no sense to KMS.
    XKS_PROXY_INVALID_RESPONSE

    /// The proxy is set up wrongly, or the URI path is not right.
    XKS_PROXY_INVALID_CONFIGURATION

    /// The VPC endpoint service does not meet the conditions for an external key store.
    XKS_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION

    /// The proxy does not answer in time.
    XKS_PROXY_TIMED_OUT

    /// No TLS connection to the proxy is possible: its TLS version is not supported, or its
    /// certificate is expired, untrusted or made for another name.
    XKS_PROXY_INVALID_TLS_CONFIGURATION
}

/// Whether a custom key store is connected.
enum ConnectionStateType {
    /// Connected: its keys can be used.
    CONNECTED

    /// KMS is about to connect it.
    CONNECTING

    /// The attempt to connect did not succeed. Disconnect it before the next one.
    FAILED

    /// Not connected.
    DISCONNECTED

    /// KMS is about to disconnect it.
    DISCONNECTING
}

/// The ID of a custom key store, such as `cks-1234567890abcdef0`; 1-64 characters.
@length(min: 1, max: 64)
string CustomKeyStoreIdType

/// The name of a custom key store, 1-256 characters.
@length(min: 1, max: 256)
string CustomKeyStoreNameType

/// Where a custom key store has its keys.
enum CustomKeyStoreType {
    /// In a CloudHSM cluster of the owner.
    AWS_CLOUDHSM

    /// In a key manager outside of AWS.
    EXTERNAL_KEY_STORE
}

/// Custom key stores.
list CustomKeyStoresList {
    member: CustomKeyStoresListEntry
}

/// One custom key store.
structure CustomKeyStoresListEntry {
    /// The ID of the store.
    CustomKeyStoreId: CustomKeyStoreIdType

    /// The name of the store.
    CustomKeyStoreName: CustomKeyStoreNameType

    /// The cluster behind the store. Present only for `AWS_CLOUDHSM`.
    CloudHsmClusterId: CloudHsmClusterIdType

    /// The trust anchor certificate of the cluster. Present only for `AWS_CLOUDHSM`.
    TrustAnchorCertificate: TrustAnchorCertificateType

    /// Whether the store is connected. Its keys can be used, and keys created in it, only in the
    /// state `CONNECTED`.
    ConnectionState: ConnectionStateType

    /// Why the last attempt to connect failed. Present only in the state `FAILED`.
    ConnectionErrorCode: ConnectionErrorCodeType

    /// When the store was created.
    CreationDate: DateType

    /// Where the store has its keys.
    CustomKeyStoreType: CustomKeyStoreType

    /// How KMS reaches the proxy. Present only for `EXTERNAL_KEY_STORE`.
    XksProxyConfiguration: XksProxyConfigurationType
}

/// The password of the crypto user `kmsuser`, 7-32 characters. Sensitive.
@length(min: 7, max: 32)
@sensitive
string KeyStorePasswordType

/// A certificate in PEM form, 1-5,000 characters.
@length(min: 1, max: 5000)
string TrustAnchorCertificateType

/// The access key ID of a proxy credential: 20-30 characters of A-Z and 2-7. Sensitive.
@length(min: 20, max: 30)
@pattern("^[A-Z2-7]+$")
@sensitive
string XksProxyAuthenticationAccessKeyIdType

/// A credential with which KMS signs its requests to an external key store proxy. It is issued at
/// the proxy, and has nothing to do with AWS credentials.
structure XksProxyAuthenticationCredentialType {
    /// Names the secret: 20-30 characters of A-Z and 2-7.
    @required
    AccessKeyId: XksProxyAuthenticationAccessKeyIdType

    /// The secret: 43-64 characters of A-Z, a-z, 0-9, `/`, `+` and `=`.
    @required
    RawSecretAccessKey: XksProxyAuthenticationRawSecretAccessKeyType
}

/// The secret of a proxy credential: 43-64 characters of A-Z, a-z, 0-9, `/`, `+` and `=`.
/// Sensitive.
@length(min: 43, max: 64)
@pattern("^[a-zA-Z0-9\\/+=]+$")
@sensitive
string XksProxyAuthenticationRawSecretAccessKeyType

/// How KMS reaches the external key store proxy of a store.
structure XksProxyConfigurationType {
    /// Whether that is over the internet or through a VPC endpoint service.
    Connectivity: XksProxyConnectivityType

    /// The access key ID of the credential that KMS signs with.
    AccessKeyId: XksProxyAuthenticationAccessKeyIdType

    /// The address of the proxy, or the private DNS name of the VPC endpoint service as an
    /// `https://` URI.
    UriEndpoint: XksProxyUriEndpointType

    /// The base path of the proxy's API.
    UriPath: XksProxyUriPathType

    /// The VPC endpoint service. Present only for the connectivity `VPC_ENDPOINT_SERVICE`.
    VpcEndpointServiceName: XksProxyVpcEndpointServiceNameType

    /// The account that owns the VPC endpoint service. Present only for the connectivity
    /// `VPC_ENDPOINT_SERVICE`.
    VpcEndpointServiceOwner: AccountIdType
}

/// How KMS reaches an external key store proxy.
enum XksProxyConnectivityType {
    /// At a public address, over the internet.
    PUBLIC_ENDPOINT

    /// Through a VPC endpoint service, without the internet.
    VPC_ENDPOINT_SERVICE
}

/// The address of a proxy: `https://` and a host name, 10-128 characters.
@length(min: 10, max: 128)
@pattern("^https://[a-zA-Z0-9.-]+$")
string XksProxyUriEndpointType

/// The base path of a proxy's API, ending in `/kms/xks/v` and a version of one or two digits;
/// 10-128 characters.
@length(min: 10, max: 128)
@pattern("^(/[a-zA-Z0-9\\/_-]+/kms/xks/v\\d{1,2})$|^(/kms/xks/v\\d{1,2})$")
string XksProxyUriPathType

/// The name of a VPC endpoint service, such as
/// `com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0`; 20-64 characters.
@length(min: 20, max: 64)
@pattern("^(com|eu)\\.amazonaws\\.vpce\\.([a-z]+-){2,3}\\d+\\.vpce-svc-[0-9a-z]+$")
string XksProxyVpcEndpointServiceNameType
