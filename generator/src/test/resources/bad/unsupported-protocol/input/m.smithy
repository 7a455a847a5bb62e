$version: "2.0"
namespace example
use aws.protocols#restJson1
@restJson1
service S {}
