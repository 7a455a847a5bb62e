package dev.keysmith.generator.load.c2j;

import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.node.StringNode;

/** Gathers the traits of a shape or member. */
final class TraitNodes {
  private final Map<StringNode, Node> traits = new LinkedHashMap<>();
  private final ObjectNode at;

  /**
   * @param at the part of the C2J document that the traits come from
   */
  TraitNodes(ObjectNode at) {
    this.at = at;
  }

  TraitNodes add(String id, Node value) {
    traits.put(Nodes.text(id, at), value);
    return this;
  }

  TraitNodes add(String id, String value) {
    return add(id, Nodes.text(value, at));
  }

  /** A trait without a value. */
  TraitNodes add(String id) {
    return add(id, Nodes.builder(at).build());
  }

  /** A trait without a value, if the flag is true. */
  TraitNodes addIf(String flag, String id) {
    return Nodes.isOn(at, flag) ? add(id) : this;
  }

  /** A trait with the value of a key, if that is there. */
  TraitNodes copy(String key, String id) {
    at.getMember(key).ifPresent(value -> add(id, value));
    return this;
  }

  /** A trait of one member with the value of a key, if that is there. */
  TraitNodes addNamed(String id, String member, Node value) {
    return add(id, Nodes.builder(at).withMember(member, value).build());
  }

  /** What all parts of a document may have. */
  TraitNodes documentation() {
    copy("documentation", "smithy.api#documentation");
    if (Nodes.isOn(at, "deprecated")) {
      ObjectNode.Builder deprecated = Nodes.builder(at);
      at.getMember("deprecatedMessage").ifPresent(text -> deprecated.withMember("message", text));
      at.getMember("deprecatedSince").ifPresent(text -> deprecated.withMember("since", text));
      add("smithy.api#deprecated", deprecated.build());
    }
    return this;
  }

  /** A pattern of C2J is of the whole text; one of Smithy is, if it says so. */
  TraitNodes pattern() {
    Nodes.text(at, "pattern").ifPresent(this::addPattern);
    return this;
  }

  private void addPattern(String pattern) {
    String anchored = Patterns.anchored(pattern);
    if (Patterns.isValid(anchored)) {
      add("smithy.api#pattern", anchored);
    }
  }

  boolean isEmpty() {
    return traits.isEmpty();
  }

  ObjectNode node() {
    return new ObjectNode(traits, at.getSourceLocation());
  }
}
