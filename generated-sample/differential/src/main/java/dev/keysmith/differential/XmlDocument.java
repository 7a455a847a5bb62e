package dev.keysmith.differential;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Writes trees of {@link RandomTrees} as XML, by the XML traits of the model. */
final class XmlDocument {
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private static final Pattern TRAILING_ZEROS = Pattern.compile("(\\.\\d*[1-9])0+Z");

  static final String FORMAT = "smithy.api#timestampFormat";
  private static final String NIL =
      " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/>";

  private static final String NAMESPACE = "smithy.api#xmlNamespace";

  private final ServiceAst ast;
  private final StringBuilder xml = new StringBuilder();

  XmlDocument(ServiceAst ast) {
    this.ast = ast;
  }

  XmlDocument open(String name) {
    xml.append('<').append(name).append('>');
    return this;
  }

  XmlDocument close(String name) {
    xml.append("</").append(name).append('>');
    return this;
  }

  XmlDocument element(String name, String text) {
    open(name);
    escape(text);
    return close(name);
  }

  /** The members of a structure that are elements. */
  XmlDocument members(String structure, Map<String, Object> tree) {
    for (String member : ast.members(structure)) {
      Object value = tree.get(member);
      if (value != null && ast.memberTrait(structure, member, "smithy.api#xmlAttribute") == null) {
        member(structure, member, value);
      }
    }
    return this;
  }

  /** The members of an error, of which services write the message with a capital in any case. */
  XmlDocument errorMembers(String error, Map<String, Object> tree) {
    Map<String, Object> rest = new LinkedHashMap<>(tree);
    Object message = rest.remove("message");
    if (message != null) {
      element("Message", (String) message);
    }
    return members(error, rest);
  }

  /** A structure as an element of this name, its attributes too. */
  XmlDocument structure(String name, String structure, Map<String, Object> tree) {
    return structure(name, structure, ast.trait(structure, NAMESPACE), tree);
  }

  private XmlDocument structure(
      String name, String structure, @Nullable JsonNode namespace, Map<String, Object> tree) {
    xml.append('<').append(name);
    if (namespace != null) {
      namespace(namespace);
    }
    for (String member : ast.members(structure)) {
      Object value = tree.get(member);
      if (value != null && ast.memberTrait(structure, member, "smithy.api#xmlAttribute") != null) {
        xml.append(' ').append(nameOf(structure, member)).append("=\"");
        JsonNode traits = ast.shape(structure).get("members").get(member).get("traits");
        escape(text(ast, ast.target(structure, member), traits.get(FORMAT), value, "date-time"));
        xml.append('"');
      }
    }
    xml.append('>');
    return members(structure, tree).close(name);
  }

  private void namespace(JsonNode namespace) {
    JsonNode prefix = namespace.get("prefix");
    xml.append(" xmlns").append(prefix == null ? "" : ":" + prefix.asString()).append("=\"");
    escape(namespace.get("uri").asString());
    xml.append('"');
  }

  @SuppressWarnings("unchecked") // the model says what the value is
  private void member(String structure, String member, Object value) {
    String target = ast.target(structure, member);
    String name = nameOf(structure, member);
    boolean flattened = ast.memberTrait(structure, member, "smithy.api#xmlFlattened") != null;
    switch (ast.type(target)) {
      case "list" -> list(name, flattened, target, (List<Object>) value);
      case "map" -> map(name, flattened, target, (Map<String, Object>) value);
      case "structure", "union" ->
          structure(
              name,
              target,
              ast.memberTrait(structure, member, NAMESPACE),
              (Map<String, Object>) value);
      default -> value(name, target, ast.memberTrait(structure, member, FORMAT), value);
    }
  }

  private void list(String name, boolean flattened, String list, List<Object> values) {
    JsonNode element = ast.shape(list).get("member");
    if (!flattened) {
      open(name);
    }
    for (Object each : values) {
      value(
          flattened ? name : xmlName(element, "member"),
          element.get("target").asString(),
          element.path("traits").get(FORMAT),
          each);
    }
    if (!flattened) {
      close(name);
    }
  }

  private void map(String name, boolean flattened, String map, Map<String, Object> entries) {
    JsonNode key = ast.shape(map).get("key");
    JsonNode value = ast.shape(map).get("value");
    if (!flattened) {
      open(name);
    }
    entries.forEach(
        (k, v) -> {
          open(flattened ? name : "entry");
          element(xmlName(key, "key"), k);
          value(
              xmlName(value, "value"),
              value.get("target").asString(),
              value.path("traits").get(FORMAT),
              v);
          close(flattened ? name : "entry");
        });
    if (!flattened) {
      close(name);
    }
  }

  @SuppressWarnings("unchecked") // the model says what the value is
  private void value(
      String name, String target, @Nullable JsonNode format, @Nullable Object value) {
    if (value == null) {
      xml.append('<').append(name).append(NIL);
      return;
    }
    switch (ast.type(target)) {
      case "structure", "union" -> structure(name, target, (Map<String, Object>) value);
      case "list" -> list(name, false, target, (List<Object>) value);
      case "map" -> map(name, false, target, (Map<String, Object>) value);
      default -> element(name, text(ast, target, format, value, "date-time"));
    }
  }

  /** A scalar as text, wherever it stands. */
  static String text(
      ServiceAst ast, String target, @Nullable JsonNode format, Object value, String usual) {
    if (value instanceof Instant instant) {
      JsonNode own = format == null ? ast.trait(target, FORMAT) : format;
      return timestamp(own == null ? usual : own.asString(), instant);
    }
    if (value instanceof ByteBuffer bytes) {
      byte[] copy = new byte[bytes.remaining()];
      bytes.duplicate().get(copy);
      return Base64.getEncoder().encodeToString(copy);
    }
    return value.toString();
  }

  static String timestamp(String format, Instant instant) {
    return switch (format) {
      case "date-time" -> TRAILING_ZEROS.matcher(instant.toString()).replaceFirst("$1Z");
      case "http-date" -> httpDate(instant);
      case "epoch-seconds" -> epochSeconds(instant);
      default -> throw new IllegalArgumentException(format);
    };
  }

  /** Whole seconds without a fraction, as clients write them. */
  static String epochSeconds(Instant instant) {
    BigDecimal seconds = BigDecimal.valueOf(instant.toEpochMilli()).movePointLeft(3);
    return seconds.signum() == 0 ? "0" : seconds.stripTrailingZeros().toPlainString();
  }

  static String httpDate(Instant instant) {
    return HTTP_DATE.format(instant);
  }

  private String nameOf(String structure, String member) {
    return xmlName(ast.shape(structure).get("members").get(member), member);
  }

  private static String xmlName(JsonNode member, String usual) {
    return member.path("traits").path("smithy.api#xmlName").asString(usual);
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<' || c == '&' || c == '>' || c == '"' || c < ' ') {
        xml.append("&#").append((int) c).append(';');
      } else {
        xml.append(c);
      }
    }
  }

  @Override
  public String toString() {
    return xml.toString();
  }
}
