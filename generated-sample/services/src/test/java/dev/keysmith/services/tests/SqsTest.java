package dev.keysmith.services.tests;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.auth.AwsCredentials;
import dev.keysmith.runtime.client.Outcome;
import dev.keysmith.runtime.protocol.Protocol;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.services.sqs.SqsAsyncClient;
import dev.keysmith.services.sqs.SqsClient;
import dev.keysmith.services.sqs.model.BatchResultErrorEntry;
import dev.keysmith.services.sqs.model.DeleteMessageBatchRequestEntry;
import dev.keysmith.services.sqs.model.DeleteMessageBatchResult;
import dev.keysmith.services.sqs.model.Message;
import dev.keysmith.services.sqs.model.MessageAttributeValue;
import dev.keysmith.services.sqs.model.MessageSystemAttributeName;
import dev.keysmith.services.sqs.model.QueueAttributeName;
import dev.keysmith.services.sqs.model.QueueDoesNotExist;
import dev.keysmith.services.sqs.model.ReceiveMessage;
import dev.keysmith.services.sqs.model.ReceiveMessageError;
import dev.keysmith.services.sqs.model.ReceiveMessageRequest;
import dev.keysmith.services.sqs.model.ReceiveMessageResult;
import dev.keysmith.services.sqs.model.SendMessageBatchRequestEntry;
import dev.keysmith.services.sqs.model.SendMessageBatchResult;
import dev.keysmith.services.sqs.model.SendMessageResult;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** The generated SQS client against a server, in each protocol that both speak. */
@ParameterizedClass
@ValueSource(strings = {"aws.protocols#awsJson1_0", "aws.protocols#awsQuery"})
class SqsTest {
  private static final AwsCredentials CREDENTIALS = AwsCredentials.of("AKIDEXAMPLE", "secret");
  private static SqsServer server;

  private final String protocol;

  private SqsClient sqs;
  private String queue;

  SqsTest(String protocol) {
    this.protocol = protocol;
  }

  @BeforeAll
  static void startServer() {
    server = SqsServer.start();
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  @BeforeEach
  void makeQueue() {
    sqs =
        SqsClient.builder()
            .region("us-east-1")
            .endpoint(server.endpoint())
            .credentials(CREDENTIALS)
            .protocol(Protocol.of(protocol))
            .build();
    queue =
        requireNonNull(
            sqs.createQueue(
                    in -> in.queueName("things").attributes(Map.of("VisibilityTimeout", "17")))
                .queueUrl());
  }

  @AfterEach
  void deleteQueue() {
    sqs.deleteQueue(in -> in.queueUrl(queue));
    sqs.close();
  }

  @Test
  void findsAndDescribesItsQueue() {
    assertEquals(queue, sqs.getQueueUrl(in -> in.queueName("things")).queueUrl());
    assertEquals(List.of(queue), sqs.listQueues(in -> in.queueNamePrefix("thi")).queueUrls());
    sqs.tagQueue(in -> in.queueUrl(queue).tags(Map.of("colour", "green & <blue>")));
    assertEquals(
        Map.of("colour", "green & <blue>"), sqs.listQueueTags(in -> in.queueUrl(queue)).tags());
    Map<String, String> attributes =
        requireNonNull(
            sqs.getQueueAttributes(in -> in.queueUrl(queue).attributeNames(QueueAttributeName.ALL))
                .attributes());
    assertEquals("17", attributes.get("VisibilityTimeout"));
    assertEquals("0", attributes.get("ApproximateNumberOfMessages"));
  }

  @Test
  void messagesComeBackAsTheyWere() {
    String body = "<a href=\"x\">\u00e9 \u4e2d \ud83d\udd11 + & % = ;</a>\n\t";
    Map<String, MessageAttributeValue> attributes =
        Map.of(
            "text", attribute("String").stringValue("caf\u00e9 & <tea>").build(),
            "number", attribute("Number.long").stringValue("-12345678901234567890").build(),
            "bytes", attribute("Binary").binaryValue(Blob.of((byte) 0, (byte) -1)).build());
    SendMessageResult sent =
        sqs.sendMessage(in -> in.queueUrl(queue).messageBody(body).messageAttributes(attributes));
    assertEquals(md5(body), sent.md5OfMessageBody());

    Message received = receive(1).get(0);
    assertEquals(sent.messageId(), received.messageId());
    assertEquals(body, received.body());
    assertEquals(sent.md5OfMessageBody(), received.md5OfBody());
    assertEquals(attributes, received.messageAttributes());
    assertEquals(sent.md5OfMessageAttributes(), received.md5OfMessageAttributes());
    assertEquals("1", requireNonNull(received.attributes()).get("ApproximateReceiveCount"));

    sqs.changeMessageVisibility(
        in -> in.queueUrl(queue).receiptHandle(received.receiptHandle()).visibilityTimeout(0));
    Message again = receive(1).get(0);
    assertEquals("2", requireNonNull(again.attributes()).get("ApproximateReceiveCount"));
    sqs.deleteMessage(in -> in.queueUrl(queue).receiptHandle(again.receiptHandle()));
    assertEquals(List.of(), receive(1));
  }

  @Test
  void batchesTellWhichEntriesFailed() {
    List<SendMessageBatchRequestEntry> entries = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      entries.add(SendMessageBatchRequestEntry.builder().id("n" + i).messageBody("m" + i).build());
    }
    entries.add(SendMessageBatchRequestEntry.builder().id("bad").messageBody("\u0000").build());
    SendMessageBatchResult sent = sqs.sendMessageBatch(in -> in.queueUrl(queue).entries(entries));
    assertEquals(9, sent.successful().size());
    assertEquals(1, sent.failed().size());
    BatchResultErrorEntry failed = sent.failed().get(0);
    assertEquals("bad", failed.id());
    assertTrue(failed.senderFault());

    List<Message> received = receive(10);
    TreeSet<String> bodies = new TreeSet<>();
    received.forEach(message -> bodies.add(requireNonNull(message.body())));
    assertEquals(
        new TreeSet<>(List.of("m0", "m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8")), bodies);

    List<DeleteMessageBatchRequestEntry> deletions = new ArrayList<>();
    for (Message message : received) {
      deletions.add(
          DeleteMessageBatchRequestEntry.builder()
              .id("d" + deletions.size())
              .receiptHandle(message.receiptHandle())
              .build());
    }
    DeleteMessageBatchResult deleted =
        sqs.deleteMessageBatch(in -> in.queueUrl(queue).entries(deletions));
    assertEquals(9, deleted.successful().size());
    assertEquals(List.of(), deleted.failed());
  }

  /** The code is what awsQuery says; in JSON this server leaves it at the error's name. */
  @Test
  void aMissingQueueIsItsTypedError() {
    String missing = queue + "-not";
    QueueDoesNotExist thrown =
        assertThrows(
            QueueDoesNotExist.class,
            () -> sqs.sendMessage(in -> in.queueUrl(missing).messageBody("m")));
    assertEquals(
        protocol.endsWith("Query")
            ? "AWS.SimpleQueueService.NonExistentQueue"
            : "QueueDoesNotExist",
        thrown.code());
    assertEquals(400, thrown.statusCode());
    assertTrue(requireNonNull(thrown.getMessage()).contains("does not exist"), thrown.getMessage());
    Outcome<ReceiveMessageResult, ReceiveMessageError> outcome =
        sqs.attempt(
            ReceiveMessage.OPERATION, ReceiveMessageRequest.builder().queueUrl(missing).build());
    Outcome.Failure<?, ?> failure = assertInstanceOf(Outcome.Failure.class, outcome);
    assertInstanceOf(QueueDoesNotExist.class, failure.error());
  }

  @Test
  void theAsyncClientWaitsForAMessageThatIsSentLater() {
    try (SqsAsyncClient async =
        SqsAsyncClient.builder()
            .region("us-east-1")
            .endpoint(server.endpoint())
            .credentials(CREDENTIALS)
            .protocol(Protocol.of(protocol))
            .build()) {
      var received = async.receiveMessage(in -> in.queueUrl(queue).waitTimeSeconds(20));
      async.sendMessage(in -> in.queueUrl(queue).messageBody("late")).join();
      Message message = requireNonNull(received.join().messages()).get(0);
      assertEquals("late", message.body());
    }
  }

  private List<Message> receive(int most) {
    ReceiveMessageResult result =
        sqs.receiveMessage(
            in ->
                in.queueUrl(queue)
                    .maxNumberOfMessages(most)
                    .messageAttributeNames("All")
                    .messageSystemAttributeNames(MessageSystemAttributeName.ALL));
    return result.messages() == null ? List.of() : result.messages();
  }

  private static MessageAttributeValue.Builder attribute(String dataType) {
    return MessageAttributeValue.builder().dataType(dataType);
  }

  private static String md5(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
