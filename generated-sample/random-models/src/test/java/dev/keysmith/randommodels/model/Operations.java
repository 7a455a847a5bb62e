package dev.keysmith.randommodels.model;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Operations with their inputs and outputs. */
final class Operations {
  private final Draft draft;
  private final Choices choices;
  private final Members members;
  private final Events events;
  private final List<String> ids = new ArrayList<>();

  private Operations(Draft draft) {
    this.draft = draft;
    this.choices = draft.choices;
    this.members = new Members(draft);
    this.events = new Events(draft);
  }

  /** Adds some, and gives their ids. */
  static List<String> addTo(Draft draft) {
    Operations operations = new Operations(draft);
    for (int n = draft.choices.between(1, 3); n > 0; n--) {
      operations.add();
    }
    return operations.ids;
  }

  private void add() {
    String id = draft.claim(Words.OPERATIONS);
    ids.add(id);
    ObjectNode operation = draft.add(id, "operation");
    if (draft.isRest()) {
      addBound(id, operation);
    } else {
      addPlain(id, operation);
    }
    if (choices.oneIn(6)) {
      events.addTo(operation, draft.isRest());
    }
    if (choices.oneIn(5)) {
      addHostLabel(operation);
    }
    if (draft.hasContext && hasInputOfItsOwn(operation)) {
      ObjectNode input = input(operation);
      EndpointContext.tell(operation, input, hasPayload(input), choices.oneIn(2));
    }
    addErrors(operation);
    addCallTraits(operation);
  }

  private void addErrors(ObjectNode operation) {
    ArrayNode errors = operation.putArray("errors");
    for (String each : draft.errors) {
      if (choices.oneIn(2)) {
        errors.add(Ast.target(each));
      }
    }
  }

  private void addPlain(String id, ObjectNode operation) {
    operation.set("input", Ast.target(message(id, "input")));
    operation.set("output", Ast.target(message(id, "output")));
  }

  /** The id of a structure: none, one that is used elsewhere, or one of its own. */
  private String message(String operation, String side) {
    if (choices.oneIn(5)) {
      return "smithy.api#Unit";
    }
    if (choices.oneIn(5)) {
      return draft.any(target -> target.type().equals("structure")).id();
    }
    String id = newMessage(operation, side);
    ObjectNode structure = draft.ast.shape(id);
    members.addTo(structure, new NameSet(choices), choices.between(0, 6), side.equals("input"));
    return id;
  }

  /** A structure without members, whose name may be one that Keysmith would make up. */
  private String newMessage(String operation, String side) {
    String name = Draft.name(operation);
    boolean input = side.equals("input");
    String id =
        draft.claim(
            List.of(
                name + (input ? "Request" : "Response"),
                name + (input ? "Input" : "Output"),
                name + (input ? "Error" : "Reader"),
                choices.pick(Words.SHAPES)));
    ObjectNode structure = draft.add(id, "structure");
    structure.putObject("members");
    if (choices.oneIn(2)) {
      Ast.mark(structure, "smithy.api#" + side);
    }
    return id;
  }

  private void addBound(String id, ObjectNode operation) {
    String input = newMessage(id, "input");
    String output = newMessage(id, "output");
    operation.set("input", Ast.target(input));
    operation.set("output", Ast.target(output));
    HttpBindings bindings = new HttpBindings(draft, members, ids.size());
    bindings.bind(operation, draft.ast.shape(input), draft.ast.shape(output));
  }

  private void addHostLabel(ObjectNode operation) {
    if (!hasInputOfItsOwn(operation) || input(operation).get("members").has("hostLabel")) {
      return;
    }
    boolean bound = hasPayload(input(operation));
    ObjectNode member = Ast.member(input(operation), "hostLabel", "smithy.api#String");
    Ast.mark(member, "smithy.api#required");
    Ast.mark(member, "smithy.api#hostLabel");
    if (bound) {
      Ast.put(member, "smithy.api#httpHeader", "X-Host-Label");
    }
    Ast.traits(operation)
        .putObject("smithy.api#endpoint")
        .put("hostPrefix", choices.pick("{hostLabel}.", "x-{hostLabel}.data."));
  }

  /** Whether no member or other operation has the structure. */
  private boolean hasInputOfItsOwn(ObjectNode operation) {
    String id = operation.get("input").get("target").asString();
    return !id.startsWith("smithy.api#")
        && draft.targets.stream().noneMatch(target -> target.id().equals(id));
  }

  private ObjectNode input(ObjectNode operation) {
    return draft.ast.shape(operation.get("input").get("target").asString());
  }

  /** Lets the caller choose the checksum of the request. */
  private void addAlgorithm(ObjectNode operation) {
    ObjectNode input = input(operation);
    if (input.path("members").has("algorithm")) {
      return;
    }
    String id = draft.claim(List.of("ChecksumAlgorithm"));
    ObjectNode algorithms = draft.add(id, "enum");
    for (String each : List.of("CRC32", "CRC32C", "SHA1", "SHA256")) {
      Ast.put(Ast.member(algorithms, each, "smithy.api#Unit"), "smithy.api#enumValue", each);
    }
    ObjectNode member = Ast.member(input, "algorithm", id);
    Ast.put(member, "smithy.api#httpHeader", "x-amz-sdk-checksum-algorithm");
    Ast.traits(operation)
        .putObject("aws.protocols#httpChecksum")
        .put("requestAlgorithmMember", "algorithm")
        .put("requestChecksumRequired", choices.oneIn(2));
  }

  /** Compressing changes the length, and there must be something to compress. */
  private boolean mayBeCompressed(ObjectNode operation) {
    String input = operation.get("input").get("target").asString();
    return !input.equals("smithy.api#Unit")
        && draft.ast.shape(input).get("members").values().stream()
            .map(member -> draft.ast.shapes().path(member.get("target").asString()))
            .noneMatch(target -> target.path("traits").has("smithy.api#requiresLength"));
  }

  private static boolean hasPayload(ObjectNode structure) {
    return structure.get("members").values().stream()
        .anyMatch(member -> member.path("traits").has("smithy.api#httpPayload"));
  }

  /** What the call heeds, whatever the protocol. */
  private void addCallTraits(ObjectNode operation) {
    ObjectNode traits = Ast.traits(operation);
    if (choices.oneIn(8)) {
      traits.putArray("smithy.api#auth");
    } else if (choices.oneIn(8)) {
      Ast.mark(operation, "smithy.api#optionalAuth");
    }
    if (choices.oneIn(8)) {
      Ast.mark(operation, "aws.auth#unsignedPayload");
    }
    if (mayBeCompressed(operation) && choices.oneIn(10)) {
      traits.putObject("smithy.api#requestCompression").putArray("encodings").add("gzip");
    }
    if (draft.isRest() && hasInputOfItsOwn(operation) && choices.oneIn(6)) {
      addAlgorithm(operation);
    } else if (choices.oneIn(10)) {
      Ast.mark(operation, "smithy.api#httpChecksumRequired");
    } else if (choices.oneIn(10)) {
      traits.putObject("aws.protocols#httpChecksum").put("requestChecksumRequired", true);
    }
  }
}
