package dev.keysmith.benchmarks.services;

import dev.keysmith.benchmarks.dynamodb.model.GetItemInput;
import dev.keysmith.runtime.protocol.AwsJsonProtocol;
import java.util.Map;
import software.amazon.awssdk.protocols.json.AwsJsonProtocolFactory;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.transform.GetItemRequestMarshaller;

/** One item of DynamoDB, in awsJson1_0. */
record GetItem(Map<String, Object> item) implements Clients {
  private static final Map<String, String> KEY = Map.of("id", "customer-000017");

  @Override
  public Wire keysmith() {
    return new KeysmithWire<>(
        AwsJsonProtocol.AWS_JSON_1_0,
        dev.keysmith.benchmarks.dynamodb.model.GetItem.OPERATION,
        GetItemInput.builder().tableName(DynamoDb.TABLE).key(DynamoDb.ours(KEY)).build(),
        DynamoDb.itemFound(item));
  }

  @Override
  public Wire awsSdk() {
    AwsJsonProtocolFactory protocol = DynamoDb.protocol();
    return new AwsSdkWire<>(
        new GetItemRequestMarshaller(protocol),
        GetItemRequest.builder().tableName(DynamoDb.TABLE).key(DynamoDb.theirs(KEY)).build(),
        protocol.createResponseHandler(AwsSdkWire.inTheBody(), GetItemResponse::builder),
        DynamoDb.itemFound(item),
        "DynamoDb");
  }
}
