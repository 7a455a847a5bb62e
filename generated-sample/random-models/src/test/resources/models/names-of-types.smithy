$version: "2.0"

namespace random.models

use aws.api#service
use aws.protocols#awsJson1_1

/// Names of java.lang, java.util, the runtime and of what is generated, for every kind of shape.
@awsJson1_1
@service(sdkId: "KMS")
service Trent {
    version: "2026-11-26"
    operations: [Object, Operation, Notify, Wait, GetClass, KmsClient, Decrypt, _2Go]
    errors: [InternalError, KmsException]
    rename: {
        "smithy.api#String": "PreludeString"
        "smithy.api#Integer": "PreludeInteger"
        "smithy.api#Boolean": "PreludeBoolean"
        "smithy.api#Blob": "PreludeBlob"
        "smithy.api#Timestamp": "PreludeTimestamp"
        "smithy.api#Document": "PreludeDocument"
        "smithy.api#BigDecimal": "PreludeBigDecimal"
    }
}

operation Object {
    input: ObjectRequest
    output: ObjectResponse
    errors: [Error, UnsupportedOperationException, IllegalArgumentException, Throwable]
}

operation Operation {
    input: ObjectError
    output: Record
}

/// Its input and output have names that its shapes have taken.
operation Notify {}

operation Wait {
    input: NotifyRequest
    output: NotifyResponse
}

operation GetClass {}

operation KmsClient {
    input: KmsClientBuilder
}

operation Decrypt {
    input: DecryptInput
    output: DecryptOutput
    errors: [DecryptError]
}

operation _2Go {}

structure ObjectRequest {
    string: String
    integer: Integer
    boolean: Boolean
    override: Override
    deprecated: Deprecated
    list: List
    map: Map
    set: Set
    value: Value
    blob: Blob
    shape: Shape
    shapeReader: ShapeReader
    choice: Choice
    choiceReader: ChoiceReader
    builder: Builder
    known: Known
    unknown: Unknown
    nullable: Nullable
    objects: Objects
    instant: Instant
    lower: lowerCase
    score: __score
    service: KmsService
    rules: KmsEndpointRules
    errors: KmsErrors
    plainString: smithy.api#String
    plainInteger: smithy.api#Integer
    plainBoolean: smithy.api#Boolean
    plainBlob: smithy.api#Blob
    plainTimestamp: smithy.api#Timestamp
    plainDocument: smithy.api#Document
    plainBigDecimal: smithy.api#BigDecimal
}

structure ObjectResponse {
    @required
    string: String

    @required
    list: List

    @required
    throwable: smithy.api#String
}

structure ObjectError {}

structure Record {
    record: Record
    enum: Enum
    class: Class
}

structure NotifyRequest {}

structure NotifyResponse {
    notifyError: NotifyError
}

structure NotifyError {}

structure KmsClientBuilder {}

structure DecryptInput {}

structure DecryptOutput {}

structure String {
    string: smithy.api#String
}

structure Integer {
    integer: smithy.api#Integer
}

structure Boolean {
    boolean: smithy.api#Boolean
}

structure Override {}

structure Deprecated {
    @deprecated
    deprecated: smithy.api#String
}

structure List {
    list: ListOfMaps
}

list ListOfMaps {
    member: Map
}

structure Map {
    map: MapOfLists
}

map MapOfLists {
    key: smithy.api#String
    value: ListOfMaps
}

structure Set {}

structure Value {
    value: smithy.api#Document
}

structure Blob {
    blob: smithy.api#Blob
}

structure Shape {}

structure ShapeReader {
    shape: Shape
}

union Choice {
    choice: Choice
    string: smithy.api#String
    unknown: smithy.api#String
    builder: Builder
    object: smithy.api#String
}

structure ChoiceReader {}

structure Builder {
    builder: smithy.api#String
}

enum Known {
    KNOWN
    UNKNOWN
    VALUES
    NAME
}

union Unknown {
    unknown: smithy.api#String
}

structure Nullable {}

structure Objects {}

structure Instant {
    instant: smithy.api#Timestamp
}

structure lowerCase {}

structure __score {}

structure KmsService {}

structure KmsEndpointRules {}

structure KmsErrors {}

enum Enum {
    private
    static
    int
    double
    camelCase
    CAMEL_CASE_
    _2xlarge = "2xlarge"
    unknown = "a\"b\\c"
    Upper = "\\u0041"
}

intEnum Class {
    ZERO = 0
    known = 1
}

@error("client")
structure Error {
    message: smithy.api#String
}

@error("client")
structure UnsupportedOperationException {
    Message: smithy.api#String
    getMessage: smithy.api#String
    cause: smithy.api#String
}

@error("client")
structure IllegalArgumentException {}

@error("server")
structure Throwable {
    message: smithy.api#Integer
}

@error("server")
structure InternalError {
    MESSAGE: smithy.api#String
    code: smithy.api#String
    requestId: smithy.api#String
    statusCode: smithy.api#Integer
    body: smithy.api#Blob
}

@error("server")
structure KmsException {
    exception: smithy.api#String
}

@error("client")
structure DecryptError {}
