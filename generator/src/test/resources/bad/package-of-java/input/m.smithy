$version: "2.0"
namespace example
use aws.protocols#awsJson1_1
@awsJson1_1
service S {}
