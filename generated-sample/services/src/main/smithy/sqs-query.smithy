$version: "2"

namespace dev.keysmith.services

use aws.protocols#awsQuery

// What the service spoke before, and its servers still do. A client speaks awsJson1_0, which the
// model itself lists, unless it is told to speak this.
apply com.amazonaws.sqs#AmazonSQS @awsQuery
apply com.amazonaws.sqs#AmazonSQS @xmlNamespace(uri: "http://queue.amazonaws.com/doc/2012-11-05/")
