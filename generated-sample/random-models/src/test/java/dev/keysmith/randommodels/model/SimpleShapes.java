package dev.keysmith.randommodels.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Simple shapes with their traits, enums, and those of the prelude. */
final class SimpleShapes {
  private static final List<String> PRELUDE =
      List.of(
          "string",
          "boolean",
          "byte",
          "short",
          "integer",
          "long",
          "float",
          "double",
          "bigInteger",
          "bigDecimal",
          "blob",
          "timestamp");

  private static final List<String> HOSTILE_VALUES =
      List.of(
          "a\"b",
          "back\\slash",
          "\\u0041",
          "$T",
          "%s",
          "new\nline",
          "*/",
          "\u00e9\u4e2d",
          "\ud83d\ude00",
          " leading",
          "<x>&",
          "tab\t",
          "'",
          "null",
          "{@code",
          "true",
          "0",
          "1a");

  /** Fit for everywhere, and still no names of Java. */
  private static final List<String> PLAIN_VALUES =
      List.of("a", "A", "b-c", "aws:kms", "t2.micro", "2xlarge", "AES_256", "x/y", "private", "a1");

  private final Draft draft;
  private final Choices choices;

  private SimpleShapes(Draft draft) {
    this.draft = draft;
    this.choices = draft.choices;
  }

  static void addTo(Draft draft) {
    SimpleShapes shapes = new SimpleShapes(draft);
    for (String type : PRELUDE) {
      shapes.draft.targets.add(Target.free("smithy.api#" + capitalized(type), type));
    }
    if (draft.hasDocuments()) {
      draft.targets.add(Target.free("smithy.api#Document", "document"));
    }
    for (int n = draft.choices.between(2, 6); n > 0; n--) {
      shapes.addSimple(draft.choices.pick(PRELUDE));
    }
    for (int n = draft.choices.between(1, 2); n > 0; n--) {
      shapes.addEnum();
    }
    if (draft.choices.oneIn(2)) {
      shapes.addIntEnum();
    }
  }

  private static String capitalized(String type) {
    return Character.toUpperCase(type.charAt(0)) + type.substring(1);
  }

  private void addSimple(String type) {
    String id = draft.claim(Words.SHAPES);
    ObjectNode shape = draft.add(id, type);
    boolean bounded = choices.oneIn(2) && addBounds(shape, type);
    if (choices.oneIn(5)) {
      Ast.mark(shape, "smithy.api#sensitive");
    }
    if (type.equals("timestamp") && choices.oneIn(2)) {
      Ast.put(
          shape,
          "smithy.api#timestampFormat",
          choices.pick("date-time", "epoch-seconds", "http-date"));
    }
    boolean media = (type.equals("string") || type.equals("blob")) && choices.oneIn(8);
    if (media) {
      Ast.put(shape, "smithy.api#mediaType", choices.pick("application/json", "text/plain"));
    }
    draft.targets.add(new Target(id, type, !media, bounded, true));
  }

  private boolean addBounds(ObjectNode shape, String type) {
    ObjectNode traits = Ast.traits(shape);
    switch (type) {
      case "string" -> {
        if (choices.oneIn(2)) {
          traits.putObject("smithy.api#length").put("min", 1).put("max", 30);
        } else {
          traits.put(
              "smithy.api#pattern",
              choices.pick("^[a-z]{1,9}$", "^\\\\?\"?[\\u0041-z]*$", "^(a|\\*/|b)+$", "^\\d+$"));
        }
      }
      case "blob" -> traits.putObject("smithy.api#length").put("min", 1);
      case "byte", "short", "integer", "long" ->
          traits.putObject("smithy.api#range").put("min", -3).put("max", 100);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void addEnum() {
    String id = draft.claim(Words.SHAPES);
    ObjectNode shape = draft.add(id, "enum");
    boolean plain = choices.oneIn(2);
    Set<String> values = new LinkedHashSet<>();
    NameSet members = new NameSet(choices);
    for (int n = choices.between(1, 5); n > 0; n--) {
      String value = choices.pick(plain ? PLAIN_VALUES : HOSTILE_VALUES);
      if (values.add(value)) {
        addMember(shape, members).put("smithy.api#enumValue", value);
      }
    }
    draft.targets.add(new Target(id, "enum", plain, true, true));
  }

  private ObjectNode addMember(ObjectNode shape, NameSet members) {
    ObjectNode member = Ast.member(shape, members.claim(Words.ENUM_MEMBERS), "smithy.api#Unit");
    draft.documentation.addTo(member);
    return Ast.traits(member);
  }

  private void addIntEnum() {
    String id = draft.claim(Words.SHAPES);
    ObjectNode shape = draft.add(id, "intEnum");
    NameSet members = new NameSet(choices);
    List<Integer> values =
        new ArrayList<>(Arrays.asList(0, -1, 7, Integer.MAX_VALUE, Integer.MIN_VALUE));
    for (int n = choices.between(1, 4); n > 0; n--) {
      addMember(shape, members).put("smithy.api#enumValue", values.remove(0));
    }
    draft.targets.add(new Target(id, "intEnum", true, true, true));
  }
}
