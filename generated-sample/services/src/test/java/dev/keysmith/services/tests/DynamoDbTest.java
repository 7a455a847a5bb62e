package dev.keysmith.services.tests;

import static dev.keysmith.services.dynamodb.model.AttributeValue.n;
import static dev.keysmith.services.dynamodb.model.AttributeValue.s;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.auth.AwsCredentials;
import dev.keysmith.runtime.client.Outcome;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.services.dynamodb.DynamoDbAsyncClient;
import dev.keysmith.services.dynamodb.DynamoDbClient;
import dev.keysmith.services.dynamodb.model.AttributeDefinition;
import dev.keysmith.services.dynamodb.model.AttributeValue;
import dev.keysmith.services.dynamodb.model.BillingMode;
import dev.keysmith.services.dynamodb.model.ConditionalCheckFailedException;
import dev.keysmith.services.dynamodb.model.DynamoDbException;
import dev.keysmith.services.dynamodb.model.GetItem;
import dev.keysmith.services.dynamodb.model.GetItemError;
import dev.keysmith.services.dynamodb.model.GetItemInput;
import dev.keysmith.services.dynamodb.model.GetItemOutput;
import dev.keysmith.services.dynamodb.model.KeySchemaElement;
import dev.keysmith.services.dynamodb.model.KeyType;
import dev.keysmith.services.dynamodb.model.KeysAndAttributes;
import dev.keysmith.services.dynamodb.model.PutRequest;
import dev.keysmith.services.dynamodb.model.QueryOutput;
import dev.keysmith.services.dynamodb.model.ResourceNotFoundException;
import dev.keysmith.services.dynamodb.model.ReturnValue;
import dev.keysmith.services.dynamodb.model.ScalarAttributeType;
import dev.keysmith.services.dynamodb.model.TableDescription;
import dev.keysmith.services.dynamodb.model.TableStatus;
import dev.keysmith.services.dynamodb.model.WriteRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The generated DynamoDB client against a server. */
class DynamoDbTest {
  private static final String TABLE = "things";
  private static final AwsCredentials CREDENTIALS = AwsCredentials.of("AKIDEXAMPLE", "secret");
  private static DynamoDbServer server;
  private static DynamoDbClient db;

  @BeforeAll
  static void startServer() throws IOException {
    server = DynamoDbServer.start();
    db =
        DynamoDbClient.builder()
            .region("us-east-1")
            .endpoint(server.endpoint())
            .credentials(CREDENTIALS)
            .build();
  }

  @AfterAll
  static void stopServer() throws IOException {
    db.close();
    server.close();
  }

  @BeforeEach
  void makeTable() {
    db.createTable(
        in ->
            in.tableName(TABLE)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(
                    definition("id", ScalarAttributeType.S),
                    definition("place", ScalarAttributeType.N))
                .keySchema(key("id", KeyType.HASH), key("place", KeyType.RANGE)));
    TableDescription made = awaitTable(TableStatus.ACTIVE);
    assertEquals(List.of(key("id", KeyType.HASH), key("place", KeyType.RANGE)), made.keySchema());
    assertTrue(requireNonNull(made.creationDateTime()).isBefore(Instant.now().plusSeconds(60)));
    assertEquals(0L, made.itemCount());
  }

  @AfterEach
  void deleteTable() {
    db.deleteTable(in -> in.tableName(TABLE));
    awaitTable(null);
  }

  @Test
  void everyKindOfAttributeComesBackAsItWas() {
    Map<String, AttributeValue> kinds =
        Map.ofEntries(
            Map.entry("text", s("\"quoted\" \\ \u0001 \u00e9 \u4e2d \ud83d\udd11")),
            Map.entry("number", n("-0.000012345678901234567890123456789012345678")),
            Map.entry("bytes", AttributeValue.b(everyByte())),
            Map.entry("texts", AttributeValue.ss(List.of("a", "b", "\u00e9"))),
            Map.entry("numbers", AttributeValue.ns(List.of("1", "2.5", "-3"))),
            Map.entry("blobs", AttributeValue.bs(List.of(Blob.ofUtf8("x"), Blob.ofUtf8("y")))),
            Map.entry("nothing", AttributeValue.null_(true)),
            Map.entry("yes", AttributeValue.bool(true)),
            Map.entry("no", AttributeValue.bool(false)),
            Map.entry("emptyText", s("")),
            Map.entry("emptyBytes", AttributeValue.b(Blob.empty())),
            Map.entry("emptyMap", AttributeValue.m(Map.of())),
            Map.entry("emptyList", AttributeValue.l(List.of())));
    Map<String, AttributeValue> item = item("kinds", 1);
    item.putAll(kinds);
    item.put("map", AttributeValue.m(kinds));
    item.put(
        "list",
        AttributeValue.l(
            List.of(s("a"), AttributeValue.l(List.of(AttributeValue.m(kinds), n("7"))))));
    db.putItem(in -> in.tableName(TABLE).item(item));
    assertEquals(item, get("kinds", 1));
  }

  /** A number is text on the way there and back; how a server writes it is its own affair. */
  @Test
  void numbersKeepTheirValue() {
    for (String number : List.of("1.5E-100", "-9.9E125", "007", "1e2", "0.10")) {
      Map<String, AttributeValue> item = item("number", 1);
      item.put("n", n(number));
      db.putItem(in -> in.tableName(TABLE).item(item));
      AttributeValue.N read =
          assertInstanceOf(
              AttributeValue.N.class, requireNonNull(get("number", 1)).get("n"), number);
      assertEquals(0, new BigDecimal(number).compareTo(new BigDecimal(read.value())), number);
    }
  }

  @Test
  void aLongItemComesBackAsItWas() {
    Map<String, AttributeValue> item = item("long", 1);
    item.put("text", s("\u4e2d\"".repeat(90_000)));
    db.putItem(in -> in.tableName(TABLE).item(item));
    assertEquals(item, get("long", 1));
  }

  @Test
  void batchesAndPages() {
    writeTwentyFive();
    List<Map<String, AttributeValue>> read = new ArrayList<>();
    int pages = 0;
    Map<String, AttributeValue> from = null;
    do {
      QueryOutput page = page(from);
      read.addAll(requireNonNull(page.items()));
      from = page.lastEvaluatedKey();
      pages++;
    } while (from != null);
    assertEquals(4, pages);
    List<Map<String, AttributeValue>> expected = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      expected.add(item("many", i));
    }
    assertEquals(expected, read);
    assertEquals(25, db.scan(in -> in.tableName(TABLE)).count());

    Map<String, List<Map<String, AttributeValue>>> found =
        requireNonNull(
            db.batchGetItem(
                    in ->
                        in.requestItems(
                            Map.of(
                                TABLE,
                                KeysAndAttributes.builder()
                                    .keys(List.of(item("many", 3), item("many", 99)))
                                    .build())))
                .responses());
    assertEquals(Map.of(TABLE, List.of(item("many", 3))), found);
  }

  @Test
  void aFailedConditionIsItsTypedError() {
    db.putItem(in -> in.tableName(TABLE).item(item("once", 1)));
    ConditionalCheckFailedException thrown =
        assertThrows(
            ConditionalCheckFailedException.class,
            () ->
                db.putItem(
                    in ->
                        in.tableName(TABLE)
                            .item(item("once", 1))
                            .conditionExpression("attribute_not_exists(id)")));
    assertEquals("ConditionalCheckFailedException", thrown.code());
    assertEquals(400, thrown.statusCode());
    assertEquals("The conditional request failed", thrown.getMessage());
    assertNotNull(thrown.requestId());
  }

  @Test
  void updatesAndDeletesTellWhatWas() {
    db.putItem(in -> in.tableName(TABLE).item(item("counter", 1)));
    Map<String, AttributeValue> updated =
        requireNonNull(
            db.updateItem(
                    in ->
                        in.tableName(TABLE)
                            .key(item("counter", 1))
                            .updateExpression("SET #n = if_not_exists(#n, :zero) + :step")
                            .expressionAttributeNames(Map.of("#n", "n"))
                            .expressionAttributeValues(Map.of(":zero", n("40"), ":step", n("2")))
                            .returnValues(ReturnValue.ALL_NEW))
                .attributes());
    assertEquals(n("42"), updated.get("n"));
    assertEquals(
        updated,
        db.deleteItem(
                in -> in.tableName(TABLE).key(item("counter", 1)).returnValues(ReturnValue.ALL_OLD))
            .attributes());
    assertNull(get("counter", 1));
  }

  @Test
  void aMissingTableIsItsTypedError() {
    Outcome<GetItemOutput, GetItemError> outcome =
        db.attempt(
            GetItem.OPERATION,
            GetItemInput.builder().tableName("no-such-table").key(item("x", 1)).build());
    Outcome.Failure<?, ?> failure = assertInstanceOf(Outcome.Failure.class, outcome);
    ResourceNotFoundException missing =
        assertInstanceOf(ResourceNotFoundException.class, failure.error());
    assertEquals("ResourceNotFoundException", missing.code());
    assertThrows(
        ResourceNotFoundException.class, () -> db.describeTable(in -> in.tableName("nope")));
  }

  @Test
  void anErrorThatNoModelListsKeepsItsCode() {
    DynamoDbException thrown =
        assertThrows(
            DynamoDbException.class,
            () -> db.getItem(in -> in.tableName(TABLE).key(Map.of("wrong", s("key")))));
    assertEquals("ValidationException", thrown.code());
    assertInstanceOf(GetItemError.Unknown.class, thrown);
  }

  @Test
  void theAsyncClientDoesTheSame() {
    try (DynamoDbAsyncClient async =
        DynamoDbAsyncClient.builder()
            .region("us-east-1")
            .endpoint(server.endpoint())
            .credentials(CREDENTIALS)
            .build()) {
      Map<String, AttributeValue> read =
          async
              .putItem(in -> in.tableName(TABLE).item(item("async", 1)))
              .thenCompose(done -> async.getItem(in -> in.tableName(TABLE).key(item("async", 1))))
              .join()
              .item();
      assertEquals(item("async", 1), read);
    }
  }

  private static void writeTwentyFive() {
    List<WriteRequest> writes = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      PutRequest put = PutRequest.builder().item(item("many", i)).build();
      writes.add(WriteRequest.builder().putRequest(put).build());
    }
    assertEquals(
        Map.of(),
        db.batchWriteItem(in -> in.requestItems(Map.of(TABLE, writes))).unprocessedItems());
  }

  private static QueryOutput page(@Nullable Map<String, AttributeValue> from) {
    return db.query(
        in ->
            in.tableName(TABLE)
                .keyConditionExpression("id = :id")
                .expressionAttributeValues(Map.of(":id", s("many")))
                .limit(7)
                .exclusiveStartKey(from));
  }

  private static @Nullable Map<String, AttributeValue> get(String id, int place) {
    return db.getItem(in -> in.tableName(TABLE).key(item(id, place)).consistentRead(true)).item();
  }

  /** An item of nothing but its key. */
  private static Map<String, AttributeValue> item(String id, int place) {
    Map<String, AttributeValue> item = new java.util.HashMap<>();
    item.put("id", s(id));
    item.put("place", n(Integer.toString(place)));
    return item;
  }

  private static Blob everyByte() {
    byte[] bytes = new byte[256];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }
    return Blob.of(bytes);
  }

  private static AttributeDefinition definition(String name, ScalarAttributeType type) {
    return AttributeDefinition.builder().attributeName(name).attributeType(type).build();
  }

  private static KeySchemaElement key(String name, KeyType type) {
    return KeySchemaElement.builder().attributeName(name).keyType(type).build();
  }

  /**
   * Asks until the table has the status, which takes the server no time; null: until it is gone.
   */
  private static TableDescription awaitTable(@Nullable TableStatus status) {
    TableDescription last = TableDescription.builder().build();
    for (int i = 0; i < 1_000; i++) {
      try {
        last = requireNonNull(db.describeTable(in -> in.tableName(TABLE)).table());
        if (status != null && status.equals(last.tableStatus())) {
          return last;
        }
      } catch (ResourceNotFoundException e) {
        if (status == null) {
          return last;
        }
        throw e;
      }
    }
    throw new AssertionError("the table is " + last.tableStatus() + ", not " + status);
  }
}
