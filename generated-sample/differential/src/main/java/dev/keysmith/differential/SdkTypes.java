package dev.keysmith.differential;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the SDK has in other types than the model: some numbers are texts, some texts are numbers or
 * times, and a time may be there as a text too.
 */
final class SdkTypes {
  private SdkTypes() {}

  static Map<String, Object> asModelled(
      ServiceAst ast, String structure, Map<String, Object> tree) {
    Map<String, Object> modelled = new LinkedHashMap<>(tree);
    modelled.keySet().retainAll(ast.members(structure));
    modelled.replaceAll((name, value) -> value(ast, ast.target(structure, name), value));
    return modelled;
  }

  @SuppressWarnings("unchecked") // the model says that it is a structure
  private static Object value(ServiceAst ast, String id, Object value) {
    String type = ast.type(id);
    if (type.equals("structure")) {
      return asModelled(ast, id, (Map<String, Object>) value);
    }
    if (type.equals("integer") && value instanceof String text) {
      return Integer.valueOf(text);
    }
    if (type.equals("string") && value instanceof Integer number) {
      return number.toString();
    }
    if (type.equals("string") && value instanceof Instant instant) {
      return XmlDocument.httpDate(instant);
    }
    return value;
  }
}
