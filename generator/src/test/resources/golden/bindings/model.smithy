$version: "2"

namespace golden

use aws.api#service
use aws.auth#sigv4
use aws.auth#unsignedPayload
use aws.protocols#ec2Query
use aws.protocols#ec2QueryName
use aws.protocols#httpChecksum
use aws.protocols#restJson1
use aws.protocols#restXml

/// Speaks three protocols.
@service(sdkId: "Golden")
@restXml(noErrorWrapping: true)
@restJson1
@ec2Query
@sigv4(name: "golden")
@xmlNamespace(uri: "https://golden.example/")
service GoldenService {
    version: "2026-11-26"
    operations: [PutShelf, GetShelf]
}

/// Puts a shelf up.
@http(method: "PUT", uri: "/halls/{hall}/shelves/{path+}?kind=wood", code: 201)
@endpoint(hostPrefix: "{hall}.data.")
@httpChecksum(requestAlgorithmMember: "checksum", requestChecksumRequired: true)
@httpChecksumRequired
@requestCompression(encodings: ["gzip"])
@unsignedPayload
operation PutShelf {
    input: PutShelfInput
    output: Unit
    errors: [HallClosed]
}

/// Looks at a shelf.
@http(method: "GET", uri: "/halls/{hall}")
@readonly
@auth([])
@httpChecksumRequired
@httpChecksum(requestValidationModeMember: "mode", responseAlgorithms: ["SHA256", "CRC32"])
operation GetShelf {
    input: GetShelfInput
    output: GetShelfOutput
}

@input
structure PutShelfInput {
    @required
    @httpLabel
    @hostLabel
    hall: String

    @required
    @httpLabel
    path: String

    @httpHeader("X-Checksum-Algorithm")
    checksum: Checksum

    @httpQuery("dry-run")
    dryRun: Boolean

    @httpQueryParams
    more: Notes

    @httpPrefixHeaders("x-note-")
    notes: Notes

    @httpPayload
    shelf: Shelf
}

@input
@xmlName("Look")
structure GetShelfInput {
    @required
    @httpLabel
    hall: String

    @httpHeader("X-Checksum-Mode")
    mode: ChecksumMode
}

@output
structure GetShelfOutput {
    @httpResponseCode
    status: Integer

    @httpHeader("Last-Modified")
    @timestampFormat("date-time")
    changed: Timestamp

    shelf: Shelf
}

/// A shelf.
@xmlName("Bookshelf")
@xmlNamespace(uri: "https://golden.example/shelf", prefix: "s")
structure Shelf {
    @xmlAttribute
    @xmlName("s:wood")
    wood: String

    @xmlFlattened
    @jsonName("books")
    Books: Books

    @ec2QueryName("Remarks")
    notes: Notes

    cover: Svg
}

list Books {
    @xmlName("book")
    member: String
}

map Notes {
    @xmlName("about")
    key: String

    value: String
}

@mediaType("image/svg+xml")
string Svg

enum Checksum {
    CRC32
    SHA256
}

enum ChecksumMode {
    ENABLED
}

/// The hall is closed.
@error("client")
@httpError(423)
structure HallClosed {
    message: String

    @httpHeader("Retry-After")
    seconds: Integer
}
