package dev.keysmith.randommodels.model;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Values that members have when nobody sets them. */
final class Defaults {
  private final Draft draft;
  private final Choices choices;

  Defaults(Draft draft) {
    this.draft = draft;
    this.choices = draft.choices;
  }

  /** Adds a default, if the target allows one that is known to be allowed. */
  void addTo(ObjectNode member, Target target) {
    if (target.type().equals("enum") || target.type().equals("intEnum")) {
      Ast.traits(member).set("smithy.api#default", firstValue(target.id()));
    } else if (!target.bounded()) {
      put(Ast.traits(member), target);
    }
  }

  private JsonNode firstValue(String id) {
    return draft
        .ast
        .shape(id)
        .get("members")
        .values()
        .iterator()
        .next()
        .get("traits")
        .get("smithy.api#enumValue");
  }

  private void put(ObjectNode traits, Target target) {
    String name = "smithy.api#default";
    switch (target.type()) {
      case "string" ->
          traits.put(name, choices.pick("", "x", "\"\\u0041\n$T", "a\u00e9\ud83d\ude00", "*/"));
      case "boolean" -> traits.put(name, choices.oneIn(2));
      case "byte" -> traits.put(name, choices.pick(0, 1, -128, 127));
      case "short" -> traits.put(name, choices.pick(0, 1, -32_768, 32_767));
      case "integer" -> traits.put(name, choices.pick(0, 1, -1, Integer.MIN_VALUE));
      case "long" -> traits.put(name, choices.pick(0L, 1L, -1L, Long.MAX_VALUE, Long.MIN_VALUE));
      case "float" -> traits.put(name, choices.pick(0.0, 1.5, -0.25, 1024.0));
      case "double" -> traits.put(name, choices.pick(0.0, 0.1, -1.0e-7, 1.0e300, Double.MIN_VALUE));
      case "bigInteger" ->
          traits.put(
              name,
              choices.pick(
                  new java.math.BigInteger("0"),
                  new java.math.BigInteger("-987654321098765432109876543210")));
      case "bigDecimal" ->
          traits.put(
              name,
              choices.pick(
                  new java.math.BigDecimal("0"),
                  new java.math.BigDecimal("1.25"),
                  new java.math.BigDecimal("-9876543210.0123456789")));
      case "blob" -> traits.put(name, choices.pick("", "AQID", "/+8="));
      case "timestamp" -> putTimestamp(traits, target);
      case "document" -> putDocument(traits);
      case "list" -> traits.putArray(name);
      case "map" -> traits.putObject(name);
      default -> {
        // Structures and unions have none.
      }
    }
  }

  private void putTimestamp(ObjectNode traits, Target target) {
    JsonNode format =
        target.id().startsWith("smithy.api#")
            ? null
            : draft.ast.shape(target.id()).path("traits").get("smithy.api#timestampFormat");
    switch (format == null ? "" : format.asString()) {
      case "date-time" -> traits.put("smithy.api#default", "1985-04-12T23:20:50.52Z");
      case "http-date" -> traits.put("smithy.api#default", "Tue, 29 Apr 2014 18:30:38 GMT");
      default -> traits.put("smithy.api#default", choices.pick(0, 1_515_531_081));
    }
  }

  private void putDocument(ObjectNode traits) {
    switch (choices.between(0, 4)) {
      case 0 -> traits.put("smithy.api#default", true);
      case 1 -> traits.put("smithy.api#default", "text $T");
      case 2 -> traits.put("smithy.api#default", 7);
      case 3 -> traits.putArray("smithy.api#default");
      default -> traits.putObject("smithy.api#default");
    }
  }
}
