package dev.keysmith.randommodels.model;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Streams of events. */
final class Events {
  private final Draft draft;
  private final Choices choices;

  Events(Draft draft) {
    this.draft = draft;
    this.choices = draft.choices;
  }

  /**
   * Adds events to the output, and sometimes to the input too.
   *
   * @param bound whether they are the payload
   */
  void addTo(ObjectNode operation, boolean bound) {
    if (draft.isQuery()) {
      return;
    }
    String union = union();
    addTo(operation, "output", union, bound);
    if (choices.oneIn(3)) {
      addTo(operation, "input", choices.oneIn(2) ? union : union(), bound);
    }
  }

  private void addTo(ObjectNode operation, String side, String union, boolean bound) {
    String id = operation.get(side).get("target").asString();
    if (id.startsWith("smithy.api#")
        || draft.targets.stream().anyMatch(target -> target.id().equals(id))) {
      return;
    }
    ObjectNode structure = draft.ast.shape(id);
    ObjectNode members = structure.withObjectProperty("members");
    if (bound) {
      List.copyOf(members.propertyNames()).stream()
          .filter(name -> !isInHead(members, name))
          .forEach(members::remove);
    }
    ObjectNode member = Ast.member(structure, "events", union);
    if (bound) {
      Ast.mark(member, "smithy.api#httpPayload");
    }
  }

  private static boolean isInHead(ObjectNode members, String name) {
    ObjectNode traits = Ast.traits((ObjectNode) members.get(name));
    return traits.has("smithy.api#httpHeader")
        || traits.has("smithy.api#httpLabel")
        || traits.has("smithy.api#httpQuery")
        || traits.has("smithy.api#httpQueryParams")
        || traits.has("smithy.api#httpPrefixHeaders")
        || traits.has("smithy.api#httpResponseCode");
  }

  private String union() {
    String id = draft.claim(List.of("Events", "EventStream", "Stream", "Happening"));
    ObjectNode union = draft.add(id, "union");
    Ast.mark(union, "smithy.api#streaming");
    NameSet names = new NameSet(choices);
    for (int n = choices.between(1, 3); n > 0; n--) {
      Ast.member(union, names.claim(Words.MEMBERS), event());
    }
    if (!draft.errors.isEmpty() && choices.oneIn(2)) {
      Ast.member(union, names.claim(Words.MEMBERS), choices.pick(draft.errors));
    }
    return id;
  }

  private String event() {
    String id = draft.claim(List.of("Event", "Message", "Part", "Word"));
    ObjectNode event = draft.add(id, "structure");
    event.putObject("members");
    NameSet names = new NameSet(choices);
    for (int n = choices.between(0, 2); n > 0; n--) {
      Target target = draft.any(Events::mayBeHeader);
      ObjectNode header = Ast.member(event, names.claim(Words.MEMBERS), target.id());
      Ast.mark(header, "smithy.api#eventHeader");
    }
    if (choices.oneIn(2)) {
      Target target = draft.any(Events::mayBePayload);
      ObjectNode payload = Ast.member(event, names.claim(Words.MEMBERS), target.id());
      Ast.mark(payload, "smithy.api#eventPayload");
    } else if (choices.oneIn(2)) {
      new Members(draft).addTo(event, names, choices.between(1, 3), false);
    }
    return id;
  }

  private static boolean mayBeHeader(Target target) {
    return switch (target.type()) {
      case "boolean", "byte", "short", "integer", "long", "blob", "string", "timestamp" -> true;
      default -> false;
    };
  }

  private static boolean mayBePayload(Target target) {
    return switch (target.type()) {
      case "blob", "string", "structure", "union" -> true;
      default -> false;
    };
  }
}
