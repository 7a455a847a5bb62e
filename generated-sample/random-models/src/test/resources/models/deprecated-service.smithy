$version: "2.0"

namespace random.models

use aws.protocols#ec2Query

@ec2Query
@deprecated
@xmlNamespace(
    uri: "http://example.com/doc/2026-11-26/"
)
service Client {
}
