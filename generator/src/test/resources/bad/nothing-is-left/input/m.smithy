$version: "2.0"
namespace example
use aws.protocols#awsJson1_1
@awsJson1_1
service Zoo { version: "1", operations: [Open], resources: [House] }
@tags(["public"])
operation Open {}
resource House { operations: [Clean] }
operation Clean {}
