$version: "2.0"
namespace example
use aws.protocols#awsJson1_1
integer Key
