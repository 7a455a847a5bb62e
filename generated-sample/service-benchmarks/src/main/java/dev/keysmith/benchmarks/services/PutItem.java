package dev.keysmith.benchmarks.services;

import dev.keysmith.benchmarks.dynamodb.model.PutItemInput;
import dev.keysmith.runtime.protocol.AwsJsonProtocol;
import java.util.Map;
import software.amazon.awssdk.protocols.json.AwsJsonProtocolFactory;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.transform.PutItemRequestMarshaller;

/** One item into DynamoDB, in awsJson1_0. */
record PutItem(Map<String, Object> item) implements Clients {
  @Override
  public Wire keysmith() {
    return new KeysmithWire<>(
        AwsJsonProtocol.AWS_JSON_1_0,
        dev.keysmith.benchmarks.dynamodb.model.PutItem.OPERATION,
        PutItemInput.builder().tableName(DynamoDb.TABLE).item(DynamoDb.ours(item)).build(),
        Answer.json("{}"));
  }

  @Override
  public Wire awsSdk() {
    AwsJsonProtocolFactory protocol = DynamoDb.protocol();
    return new AwsSdkWire<>(
        new PutItemRequestMarshaller(protocol),
        PutItemRequest.builder().tableName(DynamoDb.TABLE).item(DynamoDb.theirs(item)).build(),
        protocol.createResponseHandler(AwsSdkWire.inTheBody(), PutItemResponse::builder),
        Answer.json("{}"),
        "DynamoDb");
  }
}
