package dev.keysmith.randommodels.model;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Members with all that the generator reads of them. */
final class Members {
  private final Draft draft;
  private final Choices choices;
  private final Defaults defaults;

  Members(Draft draft) {
    this.draft = draft;
    this.choices = draft.choices;
    this.defaults = new Defaults(draft);
  }

  /** The element of a list, the key or value of a map. */
  ObjectNode ofCollection(Target target) {
    ObjectNode member = Ast.target(target.id());
    if (draft.isXml() && choices.oneIn(3)) {
      Ast.put(member, "smithy.api#xmlName", choices.pick("item", "Item", "m-1", "_x", "member"));
    }
    if (target.type().equals("timestamp") && choices.oneIn(4)) {
      addTimestampFormat(member);
    }
    return member;
  }

  private void addTimestampFormat(ObjectNode member) {
    Ast.put(
        member,
        "smithy.api#timestampFormat",
        choices.pick("date-time", "epoch-seconds", "http-date"));
  }

  /**
   * Adds members to a structure.
   *
   * @param input whether it is the input of an operation
   */
  void addTo(ObjectNode structure, NameSet names, int count, boolean input) {
    for (int i = 0; i < count; i++) {
      addToStructure(structure, names, draft.any(target -> true), input);
    }
    if (draft.isXml() && choices.oneIn(6)) {
      addNamespace(structure);
    }
  }

  ObjectNode addToStructure(ObjectNode structure, NameSet names, Target target, boolean input) {
    String name = names.claim(Words.MEMBERS);
    ObjectNode member = Ast.member(structure, name, target.id());
    draft.documentation.addTo(member);
    if (target.earlier() && choices.oneIn(4)) {
      Ast.mark(member, "smithy.api#required");
    }
    if (choices.oneIn(6)) {
      defaults.addTo(member, target);
    }
    if (choices.oneIn(10)) {
      Ast.mark(member, "smithy.api#clientOptional");
    }
    if (input
        && target.type().equals("string")
        && target.plain()
        && choices.oneIn(4)
        && names.take("an idempotency token")) {
      Ast.mark(member, "smithy.api#idempotencyToken");
    }
    addWireTraits(member, name, target);
    return member;
  }

  private void addWireTraits(ObjectNode member, String name, Target target) {
    if (target.type().equals("timestamp")
        && choices.oneIn(3)
        && !Ast.traits(member).has("smithy.api#default")) {
      addTimestampFormat(member);
    }
    if (choices.oneIn(6)) {
      Ast.put(
          member,
          "smithy.api#jsonName",
          choices.pick("", "j \"", "\\", "\u00e9", "$S", "<&>") + name + choices.pick("J", "\""));
    }
    if (draft.isXml()) {
      addXmlTraits(member, name, target);
    }
    if (draft.speaksAny("aws.protocols#ec2Query") && choices.oneIn(6)) {
      Ast.put(member, "aws.protocols#ec2QueryName", "Ec" + name);
    }
  }

  private void addXmlTraits(ObjectNode member, String name, Target target) {
    if (choices.oneIn(6)) {
      Ast.put(member, "smithy.api#xmlName", choices.pick("X", "x-") + name);
    }
    if (target.isCollection() && choices.oneIn(3)) {
      Ast.mark(member, "smithy.api#xmlFlattened");
    } else if (target.isText() && choices.oneIn(8)) {
      Ast.mark(member, "smithy.api#xmlAttribute");
    } else if (choices.oneIn(10)) {
      addNamespace(member);
    }
  }

  private void addNamespace(ObjectNode shape) {
    ObjectNode namespace =
        Ast.traits(shape)
            .putObject("smithy.api#xmlNamespace")
            .put("uri", choices.pick("http://example.com/", "https://example.com/a?b=c&d=e"));
    if (choices.oneIn(3)) {
      namespace.put("prefix", "pre");
    }
  }

  /** Adds a member to a union. */
  void addOne(ObjectNode union, NameSet names, Target target) {
    String name = names.claim(Words.MEMBERS);
    ObjectNode member = Ast.member(union, name, target.id());
    draft.documentation.addTo(member);
    addWireTraits(member, name, target);
    for (String trait : List.of("smithy.api#xmlAttribute", "aws.protocols#ec2QueryName")) {
      Ast.traits(member).remove(trait);
    }
    if (target.isCollection()) {
      Ast.traits(member).remove("smithy.api#xmlFlattened");
    }
  }

  /** An error with its own traits. */
  void addError(String id) {
    ObjectNode error = draft.add(id, "structure");
    error.putObject("members");
    boolean client = choices.oneIn(2);
    Ast.put(error, "smithy.api#error", client ? "client" : "server");
    NameSet names = new NameSet(choices);
    if (!choices.oneIn(4)) {
      String name = choices.pick("message", "Message", "MESSAGE");
      names.take(name);
      ObjectNode message = Ast.member(error, name, "smithy.api#String");
      if (choices.oneIn(4)) {
        Ast.mark(message, "smithy.api#required");
      }
    }
    names.take("message");
    names.take("code");
    names.take("type");
    names.take("__type"); // It is the error's own name in JSON and CBOR.
    addTo(error, names, choices.between(0, 3), false);
    error
        .get("members")
        .values()
        .forEach(each -> Ast.traits((ObjectNode) each).remove("smithy.api#xmlAttribute"));
    ObjectNode traits = Ast.traits(error);
    if (choices.oneIn(3)) {
      traits.put("smithy.api#httpError", client ? choices.between(400, 499) : 503);
    }
    if (choices.oneIn(3)) {
      traits.putObject("smithy.api#retryable").put("throttling", choices.oneIn(2));
    }
    if (draft.isQuery() || choices.oneIn(4)) {
      traits
          .putObject("aws.protocols#awsQueryError")
          .put("code", choices.pick("Old.", "AWS.Gone.", "") + Draft.name(id))
          .put("httpResponseCode", client ? 402 : 502);
    }
  }
}
