package dev.keysmith.benchmarks.services;

import dev.keysmith.benchmarks.sqs.model.ReceiveMessageRequest;
import dev.keysmith.runtime.protocol.AwsJsonProtocol;
import software.amazon.awssdk.protocols.json.AwsJsonProtocolFactory;
import software.amazon.awssdk.services.sqs.model.ReceiveMessageResponse;
import software.amazon.awssdk.services.sqs.transform.ReceiveMessageRequestMarshaller;

/** Ten messages from a queue, in awsJson1_0. */
record ReceiveMessage() implements Clients {
  private static Answer answer() {
    StringBuilder body = new StringBuilder("{\"Messages\":[");
    for (int i = 0; i < 10; i++) {
      body.append(i == 0 ? "" : ",")
          .append("{\"MessageId\":\"219f8380-5770-4cc2-8c3e-5c715e145f0")
          .append(i)
          .append("\",\"ReceiptHandle\":\"")
          .append("AQEBaZ+j5qUoOAoxlmrCQPkBm9njMWXqemmIG6shMHCO6fV20JrQYg/AiZ8JELwL".repeat(4))
          .append("\",\"MD5OfBody\":\"fafb00f5732ab283681e124bf8747ed1\",\"Body\":\"")
          .append(Sqs.BODY.replace("\"", "\\\""))
          .append("\",\"Attributes\":{\"SentTimestamp\":\"1764165600000\",")
          .append("\"ApproximateReceiveCount\":\"1\"},\"MessageAttributes\":{\"kind\":")
          .append("{\"DataType\":\"String\",\"StringValue\":\"order\"}}}");
    }
    return Answer.json(body.append("]}").toString());
  }

  @Override
  public Wire keysmith() {
    return new KeysmithWire<>(
        AwsJsonProtocol.AWS_JSON_1_0,
        dev.keysmith.benchmarks.sqs.model.ReceiveMessage.OPERATION,
        ReceiveMessageRequest.builder()
            .queueUrl(Sqs.QUEUE)
            .maxNumberOfMessages(10)
            .waitTimeSeconds(20)
            .messageAttributeNames("All")
            .build(),
        answer());
  }

  @Override
  public Wire awsSdk() {
    AwsJsonProtocolFactory protocol = Sqs.protocol();
    return new AwsSdkWire<>(
        new ReceiveMessageRequestMarshaller(protocol),
        software.amazon.awssdk.services.sqs.model.ReceiveMessageRequest.builder()
            .queueUrl(Sqs.QUEUE)
            .maxNumberOfMessages(10)
            .waitTimeSeconds(20)
            .messageAttributeNames("All")
            .build(),
        protocol.createResponseHandler(AwsSdkWire.inTheBody(), ReceiveMessageResponse::builder),
        answer(),
        "Sqs");
  }
}
