package dev.keysmith.randommodels.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/** What all parts of one model's making share. */
final class Draft {
  static final String NAMESPACE = "random.models";

  final Choices choices;
  final Ast ast = Ast.empty();
  final NameSet names;
  final Documentation documentation;
  final Set<String> protocols;

  /** Whether the service has endpoint rules that operations tell something. */
  final boolean hasContext;

  /** What members may hold. */
  final List<Target> targets = new ArrayList<>();

  /** Ids of errors. */
  final List<String> errors = new ArrayList<>();

  Draft(Choices choices, Set<String> protocols) {
    this.choices = choices;
    this.protocols = protocols;
    this.hasContext = choices.oneIn(4);
    this.names = new NameSet(choices);
    this.documentation = new Documentation(choices);
  }

  boolean speaksAny(String... some) {
    return Set.of(some).stream().anyMatch(protocols::contains);
  }

  boolean isRest() {
    return speaksAny("aws.protocols#restJson1", "aws.protocols#restXml");
  }

  /** Whether values meet XML, which has no documents, nor most control characters. */
  boolean isXml() {
    return speaksAny("aws.protocols#restXml", "aws.protocols#awsQuery", "aws.protocols#ec2Query");
  }

  /** Whether all protocols have values without a schema. */
  boolean hasDocuments() {
    return !isXml() && !speaksAny("smithy.protocols#rpcv2Cbor");
  }

  boolean isQuery() {
    return speaksAny("aws.protocols#awsQuery", "aws.protocols#ec2Query");
  }

  /** A shape id of a name that no shape has. */
  String claim(List<String> wanted) {
    return NAMESPACE + '#' + names.claim(wanted);
  }

  static String name(String id) {
    return id.substring(id.indexOf('#') + 1);
  }

  ObjectNode add(String id, String type) {
    ObjectNode shape = ast.add(id, type);
    documentation.addTo(shape);
    return shape;
  }

  Target any(Predicate<Target> which) {
    return choices.pick(targets.stream().filter(which).toList());
  }
}
