package dev.keysmith.benchmarks.services;

import dev.keysmith.benchmarks.dynamodb.model.AttributeValue;
import dev.keysmith.benchmarks.dynamodb.model.PutItemInput;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.protocol.AwsJsonProtocol;
import dev.keysmith.runtime.protocol.Protocol;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.protocols.json.AwsJsonProtocolFactory;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Plain values as attributes of both clients. */
final class DynamoDb {
  static final String TABLE = "customers";

  private DynamoDb() {}

  static Map<String, AttributeValue> ours(Map<String, ?> item) {
    Map<String, AttributeValue> attributes = new LinkedHashMap<>();
    item.forEach((name, value) -> attributes.put(name, ours(value)));
    return attributes;
  }

  private static AttributeValue ours(Object value) {
    if (value instanceof Map<?, ?> map) {
      return AttributeValue.m(ours(named(map)));
    }
    if (value instanceof List<?> list) {
      List<AttributeValue> elements = new ArrayList<>();
      list.forEach(element -> elements.add(ours(element)));
      return AttributeValue.l(elements);
    }
    if (value instanceof Boolean truth) {
      return AttributeValue.bool(truth);
    }
    return value instanceof Integer number
        ? AttributeValue.n(number.toString())
        : AttributeValue.s(value.toString());
  }

  static Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue> theirs(
      Map<String, ?> item) {
    Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue> attributes =
        new LinkedHashMap<>();
    item.forEach((name, value) -> attributes.put(name, theirs(value)));
    return attributes;
  }

  private static software.amazon.awssdk.services.dynamodb.model.AttributeValue theirs(
      Object value) {
    if (value instanceof Map<?, ?> map) {
      return software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM(
          theirs(named(map)));
    }
    if (value instanceof List<?> list) {
      List<software.amazon.awssdk.services.dynamodb.model.AttributeValue> elements =
          new ArrayList<>();
      list.forEach(element -> elements.add(theirs(element)));
      return software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromL(elements);
    }
    if (value instanceof Boolean truth) {
      return software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromBool(truth);
    }
    return value instanceof Integer number
        ? software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN(number.toString())
        : software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS(value.toString());
  }

  private static Map<String, Object> named(Map<?, ?> map) {
    Map<String, Object> named = new LinkedHashMap<>();
    map.forEach((name, value) -> named.put((String) name, value));
    return named;
  }

  /** How GetItem answers with this item. */
  static Answer itemFound(Map<String, ?> item) {
    HttpRequest put =
        Protocol.of(AwsJsonProtocol.AWS_JSON_1_0)
            .request(
                dev.keysmith.benchmarks.dynamodb.model.PutItem.OPERATION,
                PutItemInput.builder().tableName(TABLE).item(ours(item)).build())
            .origin("https", Answer.HOST, -1)
            .build();
    String body = new String(put.body(), StandardCharsets.UTF_8);
    return Answer.json('{' + body.substring(body.indexOf("\"Item\"")));
  }

  static AwsJsonProtocolFactory protocol() {
    return AwsJsonProtocolFactory.builder()
        .clientConfiguration(AwsSdkWire.configuration())
        .defaultServiceExceptionSupplier(DynamoDbException::builder)
        .protocol(software.amazon.awssdk.protocols.json.AwsJsonProtocol.AWS_JSON)
        .protocolVersion("1.0")
        .build();
  }
}
