$version: "2.0"

namespace random.models

use aws.protocols#awsJson1_0
use smithy.protocols#rpcv2Cbor

/// Members called as words of Java, methods of its classes, and names of generated code.
@awsJson1_0
@rpcv2Cbor
service Words {
    operations: [Say, Mean, Default, Switch, Call]
}

operation Say {
    input: Members
    output: Members
    errors: [Problem]
}

operation Mean {
    input := {
        words: Variants
    }
    output := {
        @required
        words: Members
    }
}

operation Default {
    input: Constants
}

operation Switch {
    input: Required
    output: Required
}

operation Call {}

structure Members {
    abstract: String
    assert: Integer
    boolean: Strings
    break: Numbers
    byte: Boolean
    case: Timestamp
    catch: String
    char: Integer
    class: Strings
    const: Numbers
    continue: Boolean
    default: Timestamp
    do: String
    double: Integer
    else: Strings
    enum: Numbers
    extends: Boolean
    false: Timestamp
    final: String
    finally: Integer
    float: Strings
    for: Numbers
    goto: Boolean
    if: Timestamp
    implements: String
    import: Integer
    instanceof: Strings
    int: Numbers
    interface: Boolean
    long: Timestamp
    native: String
    new: Integer
    null: Strings
    package: Numbers
    private: Boolean
    protected: Timestamp
    public: String
    return: Integer
    short: Strings
    static: Numbers
    strictfp: Boolean
    super: Timestamp
    switch: String
    synchronized: Integer
    this: Strings
    throw: Numbers
    throws: Boolean
    transient: Timestamp
    true: String
    try: Integer
    void: Strings
    volatile: Numbers
    while: Boolean
    yield: Timestamp
    var: String
    record: Integer
    sealed: Strings
    permits: Numbers
    clone: Boolean
    equals: Timestamp
    finalize: String
    getClass: Integer
    hashCode: Strings
    notify: Numbers
    notifyAll: Boolean
    toString: Timestamp
    wait: String
    build: Integer
    builder: Strings
    ofValue: Numbers
    read: Boolean
    readMember: Timestamp
    toBuilder: String
    toValue: Integer
    write: Strings
    close: Numbers
    withEvents: Boolean
    withResponseBody: Timestamp
    readInitial: String
    value: Integer
    unknown: Strings
    tag: Numbers
    element: Boolean
    entry: Timestamp
    item: String
    key: Integer
    list: Strings
    map: Numbers
    code: Boolean
    hash: Timestamp
    index: String
    message: Integer
    other: Strings
    reader: Numbers
    response: Boolean
    member: Timestamp
    that: String
    tokens: Integer
    writer: Strings
    element1: Numbers
    entry2: Boolean
    list3: Timestamp
    SCHEMA: String
    KeyId: Integer
    ARN: Strings
    KMSKeyId: Numbers
    X509Certificate: Boolean
    snake_case: Timestamp
    __type: String
    _2fast: Integer
    _1: Strings
    __1: Numbers
    A1: Boolean
    aB: Timestamp
}

union Variants {
    abstract: String
    assert: Integer
    boolean: Strings
    break: Numbers
    byte: Boolean
    case: Timestamp
    catch: String
    char: Integer
    class: Strings
    const: Numbers
    continue: Boolean
    default: Timestamp
    do: String
    double: Integer
    else: Strings
    enum: Numbers
    extends: Boolean
    false: Timestamp
    final: String
    finally: Integer
    float: Strings
    for: Numbers
    goto: Boolean
    if: Timestamp
    implements: String
    import: Integer
    instanceof: Strings
    int: Numbers
    interface: Boolean
    long: Timestamp
    native: String
    new: Integer
    null: Strings
    package: Numbers
    private: Boolean
    protected: Timestamp
    public: String
    return: Integer
    short: Strings
    static: Numbers
    strictfp: Boolean
    super: Timestamp
    switch: String
    synchronized: Integer
    this: Strings
    throw: Numbers
    throws: Boolean
    transient: Timestamp
    true: String
    try: Integer
    void: Strings
    volatile: Numbers
    while: Boolean
    yield: Timestamp
    var: String
    record: Integer
    sealed: Strings
    permits: Numbers
    clone: Boolean
    equals: Timestamp
    finalize: String
    getClass: Integer
    hashCode: Strings
    notify: Numbers
    notifyAll: Boolean
    toString: Timestamp
    wait: String
    build: Integer
    builder: Strings
    ofValue: Numbers
    read: Boolean
    readMember: Timestamp
    toBuilder: String
    toValue: Integer
    write: Strings
    close: Numbers
    withEvents: Boolean
    withResponseBody: Timestamp
    readInitial: String
    value: Integer
    unknown: Strings
    tag: Numbers
    element: Boolean
    entry: Timestamp
    item: String
    key: Integer
    list: Strings
    map: Numbers
    code: Boolean
    hash: Timestamp
    index: String
    message: Integer
    other: Strings
    reader: Numbers
    response: Boolean
    member: Timestamp
    that: String
    tokens: Integer
    writer: Strings
    element1: Numbers
    entry2: Boolean
    list3: Timestamp
    SCHEMA: String
    KeyId: Integer
    ARN: Strings
    KMSKeyId: Numbers
    X509Certificate: Boolean
    snake_case: Timestamp
    __type: String
    _2fast: Integer
    _1: Strings
    __1: Numbers
    A1: Boolean
    aB: Timestamp
}

@error("client")
structure Problem {
    Message: String
    abstract: String
    assert: Integer
    boolean: String
    break: String
    byte: Integer
    case: String
    catch: String
    char: Integer
    class: String
    const: String
    continue: Integer
    default: String
    do: String
    double: Integer
    else: String
    enum: String
    extends: Integer
    false: String
    final: String
    finally: Integer
    float: String
    for: String
    goto: Integer
    if: String
    implements: String
    import: Integer
    instanceof: String
    int: String
    interface: Integer
    long: String
    native: String
    new: Integer
    null: String
    package: String
    private: Integer
    protected: String
    public: String
    return: Integer
    short: String
    static: String
    strictfp: Integer
    super: String
    switch: String
    synchronized: Integer
    this: String
    throw: String
    throws: Integer
    transient: String
    true: String
    try: Integer
    void: String
    volatile: String
    while: Integer
    yield: String
    var: String
    record: Integer
    sealed: String
    permits: String
    clone: Integer
    equals: String
    finalize: String
    getClass: Integer
    hashCode: String
    notify: String
    notifyAll: Integer
    toString: String
    wait: String
    build: Integer
    builder: String
    ofValue: String
    read: Integer
    readMember: String
    toBuilder: String
    toValue: Integer
    write: String
    close: String
    withEvents: Integer
    withResponseBody: String
    readInitial: String
    value: Integer
    unknown: String
    tag: String
    addSuppressed: Integer
    fillInStackTrace: String
    getCause: String
    getLocalizedMessage: Integer
    getMessage: String
    getStackTrace: String
    getSuppressed: Integer
    initCause: String
    printStackTrace: String
    setStackTrace: Integer
    body: String
    cause: String
    code: Integer
    errorOf: String
    exception: String
    isRetryable: Integer
    isThrottling: String
    requestId: String
    serialVersionUID: Integer
    statusCode: String
    suppressed: String
    KeyId: Integer
    ARN: String
    KMSKeyId: String
    X509Certificate: Integer
    snake_case: String
    _2fast: Integer
    _1: String
    __1: String
    A1: Integer
    aB: String
}

structure Constants {
    constants: Constant
    numbers: Number
}

/// Names that are one after Java's conventions.
structure Required {
    @required
    builder: String

    @required
    value: Integer

    @required
    writer: Strings

    @required
    list: Numbers

    @required
    map: Boolean

    @required
    key: Timestamp

    @required
    hash: String

    @required
    index: Integer

    @required
    member: Strings

    @required
    tokens: Numbers

    @required
    element: Boolean

    @required
    entry: Timestamp

    @required
    other: String

    @required
    that: Integer

    @required
    reader: Strings

    @required
    SCHEMA: Numbers

    @required
    _1: Boolean

    @required
    class: Timestamp
}

enum Constant {
    abstract
    assert
    boolean
    break
    byte
    case
    catch
    char
    class
    const
    continue
    default
    do
    double
    else
    enum
    extends
    false
    final
    finally
    float
    for
    goto
    if
    implements
    import
    instanceof
    int
    interface
    long
    native
    new
    null
    package
    private
    protected
    public
    return
    short
    static
    strictfp
    super
    switch
    synchronized
    this
    throw
    throws
    transient
    true
    try
    void
    volatile
    while
    yield
    var
    record
    sealed
    permits
    keyId
    KEY_ID
    key_ID_
    AES_256
    _2xlarge
    known
    values
    name
    of
    SCHEMA
    a_B
    aB
}

intEnum Number {
    class = 0
    int = 1
    known = 2
    of = 3
    VALUE = 4
    keyId = 5
    KEY_ID = 6
}

list Strings {
    member: String
}

map Numbers {
    key: String
    value: Integer
}
