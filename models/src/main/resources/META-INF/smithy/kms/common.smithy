// Types used throughout the service: identifiers, dates, flags, paging, and the payloads that
// cryptographic operations take and give.

$version: "2.0"

namespace com.amazonaws.kms

/// The number of an AWS account, twelve digits.
string AWSAccountIdType

/// The number of an AWS account: exactly twelve digits, no dashes.
@length(min: 12, max: 12)
@pattern("^[0-9]{12}$")
string AccountIdType

/// An Amazon Resource Name (ARN), 20-2,048 characters.
@length(min: 20, max: 2048)
string ArnType

/// Identifies one of the key materials that a KMS key has or had: 64 lower-case hexadecimal digits.
/// It is derived from the KMS key and the material itself, so it stays the same when that material
/// is imported again.
@length(min: 64, max: 64)
@pattern("^[a-f0-9]+$")
string BackingKeyIdType

/// A yes-or-no value that is `false` unless the service sends it.
@default(false)
boolean BooleanType

/// A yes-or-no value that may be absent; what absence means is said at each member.
boolean NullableBooleanType

/// Encrypted, signed or otherwise opaque bytes, 1-6,144 bytes long. Base64 text in the JSON of a
/// request or response.
@length(min: 1, max: 6144)
blob CiphertextType

/// Unencrypted bytes, 1-4,096 bytes long. Base64 text in the JSON of a request or response, and
/// sensitive: it must not be logged.
@length(min: 1, max: 4096)
@sensitive
blob PlaintextType

/// A public key as DER-encoded X.509 SubjectPublicKeyInfo (RFC 5280), 1-8,192 bytes.
@length(min: 1, max: 8192)
blob PublicKeyType

/// A point in time, on the wire as seconds since 1970-01-01T00:00:00Z, possibly with a fraction.
timestamp DateType

/// Free text of up to 8,192 characters that says what a key is for.
@length(min: 0, max: 8192)
string DescriptionType

/// The text of an error, meant for people.
string ErrorMessageType

/// Names a KMS key, 1-2,048 characters. The forms are key ID, key ARN, alias name and alias ARN;
/// not every operation takes all four. A key ID looks like `1234abcd-12ab-34cd-56ef-1234567890ab`,
/// and begins with `mrk-` for a multi-Region key.
@length(min: 1, max: 2048)
string KeyIdType

/// The code of an AWS Region, such as `eu-central-1`; at most 32 characters.
@length(min: 1, max: 32)
@pattern("^([a-z]+-){2,3}\\d+$")
string RegionType

/// How many items a page may hold at most, 1-1,000. Several operations allow less and say so.
@range(min: 1, max: 1000)
integer LimitType

/// The opaque position at which a list continues, up to 1,024 characters.
@length(min: 1, max: 1024)
@pattern("^[\\u0020-\\u00FF]*$")
string MarkerType

/// A count of bytes, 1-1,024.
@range(min: 1, max: 1024)
integer NumberOfBytesType
