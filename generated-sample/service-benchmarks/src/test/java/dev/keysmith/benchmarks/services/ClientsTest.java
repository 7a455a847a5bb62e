package dev.keysmith.benchmarks.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.annotations.Param;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.cbor.CBORMapper;

/** What is measured is the same work. */
class ClientsTest {
  static Stream<String> operations() throws NoSuchFieldException {
    return Arrays.stream(
        ServiceBenchmark.class.getField("operation").getAnnotation(Param.class).value());
  }

  @ParameterizedTest
  @MethodSource("operations")
  void bothClientsSendTheSame(String operation) throws Exception {
    Wire.Sent ours = Clients.of(operation).keysmith().sent();
    Wire.Sent theirs = Clients.of(operation).awsSdk().sent();
    assertEquals(theirs.method(), ours.method());
    assertEquals(content(theirs), content(ours));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void bothClientsReadTheSame(String operation) throws Exception {
    Object ours = Clients.of(operation).keysmith().unmarshal();
    Object theirs = Clients.of(operation).awsSdk().unmarshal();
    assertNotNull(ours);
    assertNotNull(theirs);
    for (String text : List.of("2026-100003", "volume-999.pdf", "assumed-role/reader", "fafb00f")) {
      assertEquals(count(text, theirs), count(text, ours), text);
    }
  }

  @Test
  void whatIsReadIsThere() throws Exception {
    Map<String, Integer> counts =
        Map.of(
            "GetItem-small", count("Lovelace", Clients.of("GetItem-small").keysmith().unmarshal()),
            "GetItem-large", count("2026-100", Clients.of("GetItem-large").keysmith().unmarshal()),
            "Receive", count("fafb00f", Clients.of("ReceiveMessage-10").keysmith().unmarshal()),
            "List", count("books/2026/", Clients.of("ListObjectsV2-1000").keysmith().unmarshal()),
            "Assume", count("assumed-role/", Clients.of("AssumeRole").keysmith().unmarshal()));
    assertEquals(
        Map.of("GetItem-small", 1, "GetItem-large", 400, "Receive", 10, "List", 1000, "Assume", 1),
        counts);
  }

  private static int count(String text, Object in) {
    Matcher matcher = Pattern.compile(Pattern.quote(text)).matcher(in.toString());
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }

  /**
   * Query, form and body, without regard to the order of members. Both leave a bucket to be placed
   * later.
   */
  private static Map<String, Object> content(Wire.Sent sent) {
    Map<String, Object> content = new TreeMap<>();
    int query = sent.target().indexOf('?');
    if (query >= 0) {
      addParameters(content, sent.target().substring(query + 1));
    }
    byte[] body = sent.body().toByteArray();
    if (body.length > 0 && body[0] == 'A') {
      addParameters(content, new String(body, StandardCharsets.UTF_8));
    } else if (body.length > 0) {
      ObjectMapper reader = body[0] == '{' ? new JsonMapper() : new CBORMapper();
      content.put("", tree(reader.readTree(body)));
    }
    return content;
  }

  private static void addParameters(Map<String, Object> to, String form) {
    for (String parameter : form.split("&", -1)) {
      int equals = parameter.indexOf('=');
      assertTrue(equals > 0, form);
      to.put(
          parameter.substring(0, equals),
          URLDecoder.decode(parameter.substring(equals + 1), StandardCharsets.UTF_8));
    }
  }

  /** The same number may be written as an integer or not. */
  private static Object tree(JsonNode node) {
    if (node.isObject()) {
      Map<String, Object> members = new TreeMap<>();
      node.properties().forEach(member -> members.put(member.getKey(), tree(member.getValue())));
      return members;
    }
    if (node.isArray()) {
      return node.valueStream().map(ClientsTest::tree).toList();
    }
    return node.isNumber() ? node.doubleValue() : node;
  }
}
