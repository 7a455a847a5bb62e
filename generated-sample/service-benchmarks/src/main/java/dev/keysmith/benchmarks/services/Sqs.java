package dev.keysmith.benchmarks.services;

import software.amazon.awssdk.protocols.json.AwsJsonProtocol;
import software.amazon.awssdk.protocols.json.AwsJsonProtocolFactory;
import software.amazon.awssdk.services.sqs.model.SqsException;

/** What both operations of SQS have alike. */
final class Sqs {
  static final String QUEUE = "https://sqs.us-east-1.amazonaws.com/123456789012/orders";
  static final String BODY = "{\"order\":\"2026-100017\",\"lines\":[\"a book\",\"ink\"]}";

  private Sqs() {}

  static AwsJsonProtocolFactory protocol() {
    return AwsJsonProtocolFactory.builder()
        .clientConfiguration(AwsSdkWire.configuration())
        .defaultServiceExceptionSupplier(SqsException::builder)
        .protocol(AwsJsonProtocol.AWS_JSON)
        .protocolVersion("1.0")
        .build();
  }
}
