$version: "2.0"
namespace example
use aws.protocols#awsJson1_1
structure S {
  key String
}
