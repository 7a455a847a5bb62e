$version: "2"

namespace golden

use aws.api#service
use aws.protocols#awsJson1_1

@service(sdkId: "Golden")
@awsJson1_1
service GoldenService {
    version: "2026-11-24"
    operations: [Object, Call, Notify, List, Exercise, GoldenAsyncClient]
}

operation Call {
    input := {
        wait: String
    }
}

operation Notify {}

operation GoldenAsyncClient {}

operation Exercise {
    input: ExerciseInput
    output: ExerciseInput
    errors: [Error, UnsupportedOperationException, GoldenException, IllegalStateException]
}

operation List {
    output := {
        list: ListOfString
    }
}

operation Object {
    input := {
        object: String
    }
}

structure ExerciseInput {
    words: Words
    locals: Locals
    string: String
    map: Map
    value: Value
    shape: Shape
    builder: Builder
    known: Known
    unknown: Unknown
    record: Record
    override: Override
    nullable: Nullable
    integer: Integer_
    service: GoldenService_
    listError: ListError
    goldenClient: GoldenClient
    exerciseRequest: ExerciseError_
    choice: ChoiceReader
    twins: Twins
    throwable: Throwable
    unitName: NotifyRequest
    VPC: VPC
}

structure VPC {
    VPC: VPC
    CSV: CSV
}

union CSV {
    CSV: CSV
    VPC: VPC
}

structure Words {
    package: smithy.api#String
    static: smithy.api#String
    int: Integer
    notify: smithy.api#String
    getClass: smithy.api#String
    hashCode: Integer
    toString: smithy.api#String
    toValue: smithy.api#String
    ofValue: smithy.api#String
    write: smithy.api#String
    builder: smithy.api#String
    toBuilder: smithy.api#String
    build: smithy.api#String
    _2fast: smithy.api#String
}

structure Locals {
    writer: ListOfString
    reader: MapOfInteger
    index: Integer
    other: smithy.api#String
    that: smithy.api#String
    builder: smithy.api#String
    value: smithy.api#String
    entry: MapOfInteger
    entry1: DeepMap
    element: ListOfInteger
    element1: DeepList
    copy: DeepList
    copy2: DeepMap
    list: ListOfInteger
    map: MapOfInteger
    key: MapOfInteger
    hash: smithy.api#String
    member: ListOfInteger
    SCHEMA: smithy.api#String
    item: smithy.api#String
}

list DeepList {
    member: ListOfInteger
}

map DeepMap {
    key: smithy.api#String
    value: DeepList
}

list ListOfInteger {
    member: smithy.api#Integer
}

list ListOfString {
    member: smithy.api#String
}

map MapOfInteger {
    key: smithy.api#String
    value: smithy.api#Integer
}

structure Twins {
    Foo: smithy.api#String
    foo: smithy.api#String
    foo_: smithy.api#String
    FOO: smithy.api#String
}

structure Map {
    map: MapOfInteger
    list: ListOfString
}

structure Value {
    value: smithy.api#Document
}

structure Shape {
    shape: String
}

structure Builder {
    builder: Builder
}

enum Known {
    KNOWN
}

union Unknown {
    unknown: smithy.api#String
    map: MapOfInteger
    list: ListOfString
    object: smithy.api#Long
    string: smithy.api#Boolean
    override: smithy.api#Integer
    builder: Builder
}

structure Record {
    record: smithy.api#String
    yield: smithy.api#String
    var: smithy.api#String
}

structure Override {
    override: smithy.api#String
}

structure Nullable {
    nullable: smithy.api#String
}

structure Integer_ {
    number: smithy.api#Integer
}

structure GoldenService_ {
    x: smithy.api#String
}

structure ListError {
    x: smithy.api#String
}

structure GoldenClient {
    x: smithy.api#String
}

structure ExerciseError_ {
    x: smithy.api#String
}

union ChoiceReader {
    choiceReader: smithy.api#String
}

structure Throwable {
    @required
    x: smithy.api#String
}

structure NotifyRequest {
    x: smithy.api#String
}

structure String {
    string: smithy.api#String
}

@error("client")
structure Error {
    message: smithy.api#String
    unknown: Unknown
}

@error("client")
structure UnsupportedOperationException {
    message: smithy.api#String
    getMessage: smithy.api#String
    suppressed: smithy.api#String
}

@error("client")
structure IllegalStateException {
    message: smithy.api#String
}

@error("client")
structure GoldenException {
    message: smithy.api#String
}
