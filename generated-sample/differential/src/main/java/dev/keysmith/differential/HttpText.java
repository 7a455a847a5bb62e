package dev.keysmith.differential;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Values of {@link RandomTrees} as texts in the head of a message. */
public final class HttpText {
  private HttpText() {}

  /**
   * A scalar as text.
   *
   * @param member the member that holds it, which tells the format of timestamps
   * @param usual the format that they have if it does not
   */
  public static String of(ServiceAst ast, JsonNode member, Object value, String usual) {
    return XmlDocument.text(
        ast,
        member.get("target").asString(),
        member.path("traits").get(XmlDocument.FORMAT),
        value,
        usual);
  }

  /** A field of a header: of a list, elements that need it are quoted. */
  public static String field(List<String> values, boolean list) {
    return list
        ? values.stream().map(HttpText::quoted).collect(Collectors.joining(", "))
        : values.get(0);
  }

  private static String quoted(String value) {
    boolean plain =
        value.indexOf(',') < 0
            && value.indexOf('"') < 0
            && value.equals(value.strip())
            && !value.isEmpty();
    return plain || value.endsWith(" GMT")
        ? value
        : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
