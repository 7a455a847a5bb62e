package dev.keysmith.generator.load.c2j;

import dev.keysmith.generator.error.GenerationException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.node.StringNode;

/** An object with known keys, of which some must be there. */
final class Keys implements Format {
  private final Map<String, Format> allowed = new LinkedHashMap<>();
  private final List<String> needed = new ArrayList<>();

  /** Keys with text. */
  Keys text(String... names) {
    return with(TEXT, names);
  }

  /** Keys that are true or false. */
  Keys flag(String... names) {
    return with(FLAG, names);
  }

  Keys with(Format format, String... names) {
    for (String name : names) {
      allowed.put(name, format);
    }
    return this;
  }

  Keys with(Keys others) {
    allowed.putAll(others.allowed);
    return this;
  }

  Keys needs(String... names) {
    needed.addAll(Arrays.asList(names));
    return this;
  }

  @Override
  public void check(Node value, String path) {
    OBJECT.check(value, path);
    ObjectNode object = value.expectObjectNode();
    for (Map.Entry<StringNode, Node> each : object.getMembers().entrySet()) {
      String key = each.getKey().getValue();
      Format format = allowed.get(key);
      if (format == null) {
        throw new GenerationException(
            each.getKey(),
            Allowed.path(path, key)
                + ": C2J has no such key here; "
                + Allowed.instead(key, allowed.keySet()));
      }
      format.check(each.getValue(), Allowed.path(path, key));
    }
    for (String key : needed) {
      if (!object.containsMember(key)) {
        throw new GenerationException(
            object, (path.isEmpty() ? "" : path + ": ") + "the key " + key + " is missing.");
      }
    }
  }
}
