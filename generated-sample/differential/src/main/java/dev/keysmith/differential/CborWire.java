package dev.keysmith.differential;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.cbor.CBORGenerator;
import tools.jackson.dataformat.cbor.CBORMapper;

/** rpcv2Cbor, written and read by Jackson. */
final class CborWire implements Wire {
  private static final String MEDIA_TYPE = "application/cbor";
  private static final byte[] NOTHING = {};
  private static final CBORMapper MAPPER = new CBORMapper();

  private final ServiceAst ast;

  CborWire(ServiceAst ast) {
    this.ast = ast;
  }

  @Override
  public CannedAnswer answer(String operation, Map<String, Object> output) {
    return answer(200, output);
  }

  private static CannedAnswer answer(int status, Map<String, Object> tree) {
    return CannedAnswer.of(status, MEDIA_TYPE, bytes(tree)).with("smithy-protocol", "rpc-v2-cbor");
  }

  private static byte[] bytes(Map<String, Object> tree) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator generator = MAPPER.createGenerator(bytes)) {
      write((CBORGenerator) generator, tree);
    }
    return bytes.toByteArray();
  }

  @Override
  public Object expectedBody(String operation, Map<String, Object> input) {
    return body(operation, ast.input(operation).equals("smithy.api#Unit") ? NOTHING : bytes(input));
  }

  @Override
  public List<CannedAnswer> errors(String error, Map<String, Object> members) {
    Map<String, Object> body = new LinkedHashMap<>(members);
    body.put("__type", error);
    CannedAnswer answer = answer(ast.status(error), body);
    JsonNode query = ast.trait(error, "aws.protocols#awsQueryError");
    return query == null
        ? List.of(answer)
        : List.of(
            answer, answer.with("x-amzn-query-error", query.get("code").asString() + ";Sender"));
  }

  @Override
  public CannedAnswer unknownError(String code, String message) {
    return answer(400, Map.of("__type", code, "message", message));
  }

  private static void write(CBORGenerator cbor, @Nullable Object value) {
    if (value == null) {
      cbor.writeNull();
    } else if (value instanceof Map<?, ?> map) {
      cbor.writeStartObject();
      map.forEach(
          (name, member) -> {
            cbor.writeName((String) name);
            write(cbor, member);
          });
      cbor.writeEndObject();
    } else if (value instanceof List<?> list) {
      cbor.writeStartArray();
      list.forEach(each -> write(cbor, each));
      cbor.writeEndArray();
    } else if (value instanceof ByteBuffer bytes) {
      byte[] copy = new byte[bytes.remaining()];
      bytes.duplicate().get(copy);
      cbor.writeBinary(copy);
    } else if (value instanceof Instant instant) {
      cbor.writeTag(1);
      cbor.writeNumber(instant.toEpochMilli() / 1000.0);
    } else if (value instanceof Boolean flag) {
      cbor.writeBoolean(flag);
    } else if (value instanceof Integer number) {
      cbor.writeNumber(number);
    } else if (value instanceof Byte || value instanceof Short) {
      cbor.writeNumber(((Number) value).intValue());
    } else if (value instanceof Float number) {
      cbor.writeNumber(number);
    } else if (value instanceof BigInteger number) {
      cbor.writeNumber(number);
    } else if (value instanceof BigDecimal number) {
      cbor.writeNumber(number);
    } else if (value instanceof Long number) {
      cbor.writeNumber(number);
    } else if (value instanceof Double number) {
      cbor.writeNumber(number);
    } else {
      cbor.writeString((String) value);
    }
  }

  /** Numbers are numbers here, however wide each client writes them. */
  @Override
  public Object body(String operation, byte[] body) {
    return body.length == 0 ? Map.of() : comparable(MAPPER.readTree(body));
  }

  private static Object comparable(JsonNode node) {
    if (node.isObject()) {
      Map<String, Object> map = new LinkedHashMap<>();
      node.properties().forEach(entry -> map.put(entry.getKey(), comparable(entry.getValue())));
      return map;
    }
    if (node.isArray()) {
      return node.values().stream().map(CborWire::comparable).toList();
    }
    if (node.isNumber()) {
      return node.decimalValue().stripTrailingZeros();
    }
    return node;
  }
}
