package dev.keysmith.services.tests;

import dev.keysmith.differential.DifferentialContract;
import dev.keysmith.differential.Generated;
import dev.keysmith.differential.OurService;
import dev.keysmith.differential.SdkService;
import dev.keysmith.differential.ServiceAst;
import dev.keysmith.runtime.client.CallOptions;
import dev.keysmith.runtime.http.HttpTransport;
import dev.keysmith.services.dynamodb.DynamoDbClient;

/** DynamoDB, by our client and by the official one. */
class DynamoDbDifferentialTest extends DifferentialContract {
  DynamoDbDifferentialTest() {
    super(
        ServiceAst.ofResource(
            "/META-INF/smithy/2012-08-10/dynamodb-2012-08-10.json",
            "com.amazonaws.dynamodb#DynamoDB_20120810"),
        new Generated(DynamoDbClient.class),
        SdkService.of(
            software.amazon.awssdk.services.dynamodb.DynamoDbClient.class,
            software.amazon.awssdk.services.dynamodb.DynamoDbClient.builder()),
        DynamoDbDifferentialTest::ours);
  }

  private static OurService ours(HttpTransport over) {
    DynamoDbClient dynamoDb = settings(DynamoDbClient.builder(), over).build();
    return (operation, input) -> dynamoDb.call(operation, input, CallOptions.none());
  }
}
