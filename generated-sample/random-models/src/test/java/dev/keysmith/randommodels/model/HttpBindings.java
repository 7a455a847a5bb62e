package dev.keysmith.randommodels.model;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Binds the members of an input and an output to the parts of HTTP messages. */
final class HttpBindings {
  private final Draft draft;
  private final Choices choices;
  private final Members members;
  private final int number;
  private final List<String> segments = new ArrayList<>();
  private int fields;

  /**
   * @param number of the operation, which makes its path differ from the others
   */
  HttpBindings(Draft draft, Members members, int number) {
    this.draft = draft;
    this.choices = draft.choices;
    this.members = members;
    this.number = number;
  }

  void bind(ObjectNode operation, ObjectNode input, ObjectNode output) {
    boolean body = choices.oneIn(2);
    NameSet inputNames = new NameSet(choices);
    inputNames.take("hostLabel");
    inputNames.take("events");
    segments.add("r" + number);
    addLabels(input, inputNames);
    addQuery(input, inputNames);
    addHeaders(input, inputNames);
    if (body) {
      addBody(input, inputNames, true);
    }
    NameSet outputNames = new NameSet(choices);
    outputNames.take("events");
    addHeaders(output, outputNames);
    if (choices.oneIn(5)) {
      mark(output, outputNames, Target.free("smithy.api#Integer", "integer"), "httpResponseCode");
    }
    addBody(output, outputNames, false);
    ObjectNode http = Ast.traits(operation).putObject("smithy.api#http");
    http.put("method", choices.pick("POST", "PUT", "PATCH"));
    http.put("uri", "/" + String.join("/", segments) + choices.pick("", "?lit", "?lit=a%20b&x"));
    http.put("code", choices.pick(200, 201, 202));
  }

  private void addLabels(ObjectNode input, NameSet names) {
    for (int n = choices.between(0, 2); n > 0; n--) {
      String name = labelName(names);
      ObjectNode member = Ast.member(input, name, draft.any(this::mayBeLabel).id());
      Ast.mark(member, "smithy.api#required");
      Ast.mark(member, "smithy.api#httpLabel");
      segments.add('{' + name + '}');
      if (choices.oneIn(2)) {
        segments.add(choices.pick("a", "x-y", "_~."));
      }
    }
    if (choices.oneIn(5)) {
      String name = labelName(names);
      ObjectNode member = Ast.member(input, name, "smithy.api#String");
      Ast.mark(member, "smithy.api#required");
      Ast.mark(member, "smithy.api#httpLabel");
      segments.add('{' + name + "+}");
    }
  }

  private String labelName(NameSet names) {
    return names.claim(Words.MEMBERS);
  }

  private boolean mayBeLabel(Target target) {
    return target.isText()
        && target.plain()
        && !target.type().equals("float")
        && !target.type().equals("double");
  }

  private void addQuery(ObjectNode input, NameSet names) {
    for (int n = choices.between(0, 2); n > 0; n--) {
      Target target = draft.any(each -> mayBeField(each) || isListOfTexts(each));
      ObjectNode member = members.addToStructure(input, names, target, true);
      plain(member);
      Ast.put(
          member,
          "smithy.api#httpQuery",
          choices.pick("q", "a b", "x&y=z", "\u00e9", "$T\"\\") + ++fields);
    }
    if (choices.oneIn(5)) {
      mark(input, names, mapOfStrings(), "httpQueryParams");
    }
  }

  /** What has no place in the head of a message. */
  private static void plain(ObjectNode member) {
    ObjectNode traits = Ast.traits(member);
    for (String trait :
        List.of("xmlAttribute", "xmlFlattened", "xmlNamespace", "xmlName", "jsonName", "default")) {
      traits.remove("smithy.api#" + trait);
    }
  }

  private boolean mayBeField(Target target) {
    return target.isText() && target.plain();
  }

  private boolean isListOfTexts(Target target) {
    if (!target.type().equals("list") || !target.plain()) {
      return false;
    }
    String element = draft.ast.shape(target.id()).get("member").get("target").asString();
    return draft.targets.stream()
        .anyMatch(
            each -> each.id().equals(element) && mayBeField(each) && !each.type().equals("enum"));
  }

  private Target mapOfStrings() {
    String id = draft.claim(List.of("StringMap", "Map"));
    ObjectNode map = draft.add(id, "map");
    map.set("key", Ast.target("smithy.api#String"));
    map.set("value", Ast.target("smithy.api#String"));
    return new Target(id, "map", true, false, true);
  }

  private void addHeaders(ObjectNode structure, NameSet names) {
    for (int n = choices.between(0, 3); n > 0; n--) {
      Target target = draft.any(each -> mayBeField(each) || isListOfTexts(each));
      ObjectNode member = members.addToStructure(structure, names, target, false);
      plain(member);
      Ast.put(member, "smithy.api#httpHeader", choices.pick("X-H", "x_h", "ETag-") + ++fields);
    }
    if (choices.oneIn(5)) {
      ObjectNode member = mark(structure, names, mapOfStrings(), null);
      Ast.put(member, "smithy.api#httpPrefixHeaders", "X-Meta-" + ++fields + "-");
    }
  }

  private ObjectNode mark(
      ObjectNode structure,
      NameSet names,
      Target target,
      @org.jspecify.annotations.Nullable String trait) {
    ObjectNode member = Ast.member(structure, names.claim(Words.MEMBERS), target.id());
    if (trait != null) {
      Ast.mark(member, "smithy.api#" + trait);
    }
    return member;
  }

  /** A payload, a stream, or members of a document. */
  private void addBody(ObjectNode structure, NameSet names, boolean input) {
    switch (choices.between(0, 4)) {
      case 0 -> addPayload(structure, names);
      case 1 -> addStream(structure, names, input);
      default -> members.addTo(structure, names, choices.between(0, 5), input);
    }
  }

  private void addPayload(ObjectNode structure, NameSet names) {
    Target target = draft.any(this::mayBePayload);
    ObjectNode member = mark(structure, names, target, "httpPayload");
    draft.documentation.addTo(member);
  }

  private boolean mayBePayload(Target target) {
    return switch (target.type()) {
      case "structure", "union", "blob", "document", "string", "enum" -> true;
      default -> false;
    };
  }

  private void addStream(ObjectNode structure, NameSet names, boolean input) {
    String id = draft.claim(List.of("Stream", "Bytes", "Body"));
    ObjectNode blob = draft.add(id, "blob");
    Ast.mark(blob, "smithy.api#streaming");
    if (input && choices.oneIn(2)) {
      Ast.mark(blob, "smithy.api#requiresLength");
    }
    Target target = new Target(id, "blob", true, false, true);
    ObjectNode member = mark(structure, names, target, "httpPayload");
    if (choices.oneIn(2)) {
      Ast.mark(member, "smithy.api#required");
    } else {
      Ast.put(member, "smithy.api#default", "");
    }
  }
}
