package dev.keysmith.runtime.codec.json;

import dev.keysmith.runtime.value.Value;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Jackson makes of a document, set to our limits. Three differences are ours on purpose, and
 * made up for here:
 *
 * <ul>
 *   <li>Jackson passes some malformed UTF-8 (overlong forms, surrogates); the JDK's strict decoder
 *       judges that part.
 *   <li>Jackson keeps escaped surrogates without a partner; such a string cannot be sent back, and
 *       two systems that replace it differently no longer agree on it, so we refuse.
 *   <li>Jackson takes any power of ten; we stop at 9,999 so that no number costs more than its
 *       bytes.
 * </ul>
 */
final class JacksonOracle {
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(JsonScanner.MAX_DEPTH)
                          .maxNumberLength(1000)
                          .build())
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private static final JsonMapper TOKENS =
      MAPPER.rebuild().disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private JacksonOracle() {}

  /** The document's tree, or null when it is to be refused. */
  static @Nullable JsonNode read(byte[] document) {
    try {
      String text = decode(document);
      JsonNode node = MAPPER.readTree(text);
      return node.isMissingNode() || text.startsWith("\uFEFF") || !isWritable(node) ? null : node;
    } catch (CharacterCodingException | JacksonException | NumberFormatException refused) {
      return null;
    }
  }

  /** Whether the document follows the grammar, whatever its numbers amount to and names repeat. */
  static boolean isWellFormed(byte[] document) {
    try (JsonParser parser = TOKENS.createParser(decode(document))) {
      int depth = 0;
      int roots = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        roots += depth == 0 ? 1 : 0;
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        boolean text = token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME;
        if (roots > 1 || (text && !canEncode(parser.getString()))) {
          return false;
        }
      }
      return roots == 1;
    } catch (CharacterCodingException | JacksonException refused) {
      return false;
    }
  }

  private static String decode(byte[] document) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
  }

  private static boolean canEncode(String text) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  private static boolean isWritable(JsonNode node) {
    if (node.isString()) {
      return canEncode(node.stringValue());
    }
    if (node.isBigDecimal()) {
      return Math.abs((long) node.decimalValue().scale()) <= 9999;
    }
    for (JsonNode child : node) {
      if (!isWritable(child)) {
        return false;
      }
    }
    for (String name : node.propertyNames()) {
      if (!canEncode(name)) {
        return false;
      }
    }
    return true;
  }

  /** Whether our tree says the same as Jackson's. */
  static boolean same(Value ours, JsonNode theirs) {
    if (ours instanceof Value.Map map) {
      return theirs.isObject() && sameEntries(map, theirs);
    } else if (ours instanceof Value.List list) {
      return theirs.isArray() && sameElements(list, theirs);
    } else if (ours instanceof Value.String string) {
      return theirs.isString() && theirs.stringValue().equals(string.value());
    } else if (ours instanceof Value.Boolean bool) {
      return theirs.isBoolean() && theirs.booleanValue() == bool.value();
    } else if (ours instanceof Value.Null) {
      return theirs.isNull();
    }
    // The exact decimal: doubles are chosen only where their shortest form is what was written.
    return theirs.isNumber() && new BigDecimal(ours.toJson()).compareTo(theirs.decimalValue()) == 0;
  }

  private static boolean sameEntries(Value.Map ours, JsonNode theirs) {
    if (ours.size() != theirs.size()) {
      return false;
    }
    for (Map.Entry<String, Value> entry : ours.entries().entrySet()) {
      JsonNode other = theirs.get(entry.getKey());
      if (other == null || !same(entry.getValue(), other)) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameElements(Value.List ours, JsonNode theirs) {
    if (ours.size() != theirs.size()) {
      return false;
    }
    for (int i = 0; i < ours.size(); i++) {
      if (!same(ours.get(i), theirs.get(i))) {
        return false;
      }
    }
    return true;
  }
}
