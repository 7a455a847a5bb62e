$version: "2.0"

namespace com.amazonaws.toys

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

@service(
    sdkId: "Toys"
    endpointPrefix: "toys"
)
@sigv4(
    name: "toys"
)
@awsJson1_1
@title("Toy Service")
service ToyShop {
    version: "2026-01-01"
    operations: [
        Notify
        Object
    ]
}

operation Notify {
    input: NotifyRequest
    output: NotifyOutput
    errors: [
        Error
        ToysException
        UnsupportedOperationException
    ]
}

operation Object {
    input: Unit
    output: Unit
}

structure __Odd {
    text: Text
}

structure Document {
    text: Text
}

@error("client")
structure Error {
    Message: Text
    code: Text
    cause: Text
}

structure lower {
    text: Text
}

structure NotifyOutput {
    string: String
    toysService: ToysService
}

structure NotifyRequest {
    package: Text
    static: Text
    int: Text
    notify: Text
    wait: Text
    getClass: Text
    class: Text
    value: Text
    builder: Text
    copy: Text
    record: Record
    runtime: Runtime
    kind: Kind
    lower: lower
    odd: __Odd
    list: __listOf__Odd
    type: Type
    service: Service
    operation: Operation
    document: Document
}

structure Operation {
    text: Text
}

structure Record {
    text: Text
}

structure Runtime {
    text: Text
}

structure Service {
    text: Text
}

structure String {
    text: Text
}

@error("client")
structure ToysException {
    Message: Text
    code: Text
    cause: Text
}

structure ToysService {
    text: Text
}

structure Type {
    text: Text
}

@error("client")
structure UnsupportedOperationException {
    Message: Text
    code: Text
    cause: Text
}

list __listOf__Odd {
    member: __Odd
}

/// <p>Ends */ here, and \\u0041 or \\uXYZ or @nothing.</p>
enum Kind {
    private
    static
    int
    UNKNOWN
    NAME
    VALUES
    _1st = "1st"
    u0041 = "\\u0041"
    ASTERISK_SOLIDUS = "*/"
}

string Text
