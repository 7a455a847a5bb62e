package dev.keysmith.benchmarks.services;

import dev.keysmith.benchmarks.sqs.model.MessageAttributeValue;
import dev.keysmith.benchmarks.sqs.model.SendMessageRequest;
import dev.keysmith.runtime.protocol.AwsJsonProtocol;
import java.util.Map;
import software.amazon.awssdk.protocols.json.AwsJsonProtocolFactory;
import software.amazon.awssdk.services.sqs.model.SendMessageResponse;
import software.amazon.awssdk.services.sqs.transform.SendMessageRequestMarshaller;

/** A message with an attribute to a queue, in awsJson1_0. */
record SendMessage() implements Clients {
  private static final Answer ANSWER =
      Answer.json(
          "{\"MD5OfMessageBody\":\"fafb00f5732ab283681e124bf8747ed1\","
              + "\"MD5OfMessageAttributes\":\"3ae8f24a165a8cedc005670c81a27295\","
              + "\"MessageId\":\"219f8380-5770-4cc2-8c3e-5c715e145f5e\"}");

  @Override
  public Wire keysmith() {
    return new KeysmithWire<>(
        AwsJsonProtocol.AWS_JSON_1_0,
        dev.keysmith.benchmarks.sqs.model.SendMessage.OPERATION,
        SendMessageRequest.builder()
            .queueUrl(Sqs.QUEUE)
            .messageBody(Sqs.BODY)
            .messageAttributes(
                Map.of(
                    "kind",
                    MessageAttributeValue.builder()
                        .dataType("String")
                        .stringValue("order")
                        .build()))
            .build(),
        ANSWER);
  }

  @Override
  public Wire awsSdk() {
    AwsJsonProtocolFactory protocol = Sqs.protocol();
    return new AwsSdkWire<>(
        new SendMessageRequestMarshaller(protocol),
        software.amazon.awssdk.services.sqs.model.SendMessageRequest.builder()
            .queueUrl(Sqs.QUEUE)
            .messageBody(Sqs.BODY)
            .messageAttributes(
                Map.of(
                    "kind",
                    software.amazon.awssdk.services.sqs.model.MessageAttributeValue.builder()
                        .dataType("String")
                        .stringValue("order")
                        .build()))
            .build(),
        protocol.createResponseHandler(AwsSdkWire.inTheBody(), SendMessageResponse::builder),
        ANSWER,
        "Sqs");
  }
}
