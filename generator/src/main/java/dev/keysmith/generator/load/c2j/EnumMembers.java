package dev.keysmith.generator.load.c2j;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.node.StringNode;

/**
 * The members of an enum, which C2J does not name: each is called as its value, with {@code _} for
 * what no name may have. A value of signs alone is called as Unicode calls these.
 */
final class EnumMembers {
  private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9_]+");
  private static final Pattern ENDS = Pattern.compile("^_+|_+$");

  private EnumMembers() {}

  /** The members in the AST. A value that is listed twice is one; Smithy allows no empty one. */
  static ObjectNode of(ObjectNode shape) {
    ObjectNode.Builder members = Nodes.builder(shape);
    Set<String> values = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (StringNode value : shape.expectArrayMember("enum").getElementsAs(StringNode.class)) {
      if (!value.getValue().isEmpty() && values.add(value.getValue())) {
        members.withMember(free(name(value.getValue()), names), member(value));
      }
    }
    return members.build();
  }

  private static ObjectNode member(StringNode value) {
    return Nodes.builder(value)
        .withMember("target", "smithy.api#Unit")
        .withMember(
            "traits", Nodes.builder(value).withMember("smithy.api#enumValue", value).build())
        .build();
  }

  static String name(String value) {
    String plain = OTHER.matcher(value).replaceAll("_");
    String name = ENDS.matcher(plain).replaceAll("");
    if (name.isEmpty()) {
      name = spelled(value);
    }
    return Character.isDigit(name.charAt(0)) ? '_' + name : name;
  }

  private static String spelled(String value) {
    String names = value.codePoints().mapToObj(Character::getName).collect(Collectors.joining(" "));
    return OTHER.matcher(names.toUpperCase(Locale.ROOT)).replaceAll("_");
  }

  private static String free(String wanted, Set<String> taken) {
    String name = wanted;
    while (!taken.add(name)) {
      name += "_";
    }
    return name;
  }
}
