package dev.keysmith.randommodels.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A random model of one service that Smithy calls valid: shapes of all kinds that hold one another,
 * names and texts that have broken generators, and every trait that ours reads.
 */
public final class RandomModel {
  private static final List<String> RPC =
      List.of(
          "smithy.protocols#rpcv2Cbor",
          "aws.protocols#awsJson1_0",
          "aws.protocols#awsJson1_1",
          "aws.protocols#awsQuery",
          "aws.protocols#ec2Query");

  private static final List<String> ALL =
      List.of(
          "smithy.protocols#rpcv2Cbor",
          "aws.protocols#awsJson1_0",
          "aws.protocols#awsJson1_1",
          "aws.protocols#awsQuery",
          "aws.protocols#ec2Query",
          "aws.protocols#restJson1",
          "aws.protocols#restJson1",
          "aws.protocols#restXml",
          "aws.protocols#restXml");

  private final Draft draft;
  private final Choices choices;

  private RandomModel(Choices choices) {
    this.choices = choices;
    this.draft = new Draft(choices, protocols(choices));
  }

  /** The model of this seed, always the same. */
  public static Ast of(long seed) {
    return new RandomModel(new Choices(seed)).make();
  }

  /** One, and sometimes a second one that needs no other bindings. */
  private static Set<String> protocols(Choices choices) {
    Set<String> protocols = new LinkedHashSet<>();
    String first = choices.pick(ALL);
    protocols.add(first);
    if (RPC.contains(first) && choices.oneIn(4)) {
      protocols.add(choices.pick(RPC));
    }
    return protocols;
  }

  private Ast make() {
    String service =
        draft.claim(
            List.of("GoldenService", "Trent", "kms", "Service", "Client", "_3scale", "__x"));
    String sdkId = choices.pick(Words.SDK_IDS);
    reserveStems(sdkId);
    SimpleShapes.addTo(draft);
    Aggregates.addTo(draft);
    List<String> operations = Operations.addTo(draft);
    addService(service, sdkId, operations);
    Reach.prune(draft.ast);
    renamePrelude(service);
    return draft.ast;
  }

  /** Now and then a shape has a name that Keysmith makes up of the service's. */
  private void reserveStems(String sdkId) {
    if (!choices.oneIn(4)) {
      return;
    }
    String stem = sdkId.replaceAll("[^A-Za-z]", "");
    String id =
        draft.claim(
            List.of(
                stem + "Client",
                stem + "Service",
                stem + "Exception",
                stem + "Errors",
                "Kms" + "Exception",
                stem + "AsyncClient",
                stem + "EndpointRules",
                stem));
    ObjectNode shape = draft.add(id, "structure");
    shape.putObject("members");
    draft.targets.add(new Target(id, "structure", true, true, true));
  }

  private void addService(String id, String sdkId, List<String> operations) {
    ObjectNode service = draft.add(id, "service");
    service.put("version", choices.pick("2026-11-26", "1", ""));
    if (choices.oneIn(4)) {
      addResource(service, operations);
    } else {
      targets(service.putArray("operations"), operations);
    }
    if (!draft.errors.isEmpty() && choices.oneIn(3)) {
      service.putArray("errors").add(Ast.target(choices.pick(draft.errors)));
    }
    if (!choices.oneIn(4)) {
      Ast.traits(service).putObject("aws.api#service").put("sdkId", sdkId);
    }
    addProtocols(service);
    addAuth(service);
    if (draft.hasContext) {
      EndpointContext.addTo(service);
    }
  }

  private void addResource(ObjectNode service, List<String> operations) {
    String id = draft.claim(Words.SHAPES);
    ObjectNode resource = draft.add(id, "resource");
    targets(resource.putArray("operations"), operations.subList(1, operations.size()));
    targets(service.putArray("operations"), operations.subList(0, 1));
    service.putArray("resources").add(Ast.target(id));
  }

  /** Lets shapes be called as those of the prelude are. */
  private void renamePrelude(String service) {
    Set<String> names = new LinkedHashSet<>();
    Set<String> reached = Reach.of(draft.ast, service);
    reached.stream()
        .filter(each -> each.startsWith(Draft.NAMESPACE))
        .forEach(each -> names.add(Draft.name(each).toLowerCase(Locale.ROOT)));
    reached.stream()
        .filter(each -> each.startsWith("smithy.api#") && !each.equals("smithy.api#Unit"))
        .filter(each -> names.contains(Draft.name(each).toLowerCase(Locale.ROOT)))
        .forEach(
            each ->
                draft
                    .ast
                    .shape(service)
                    .withObjectProperty("rename")
                    .put(each, "Prelude" + Draft.name(each)));
  }

  private static void targets(ArrayNode array, List<String> ids) {
    ids.forEach(each -> array.add(Ast.target(each)));
  }

  private void addProtocols(ObjectNode service) {
    draft.protocols.forEach(each -> Ast.mark(service, each));
    if (draft.isXml()) {
      ObjectNode namespace =
          Ast.traits(service)
              .putObject("smithy.api#xmlNamespace")
              .put("uri", "http://example.com/doc/2026-11-26/");
      if (!draft.isQuery() && choices.oneIn(3)) {
        namespace.put("prefix", "svc");
      }
    }
    if (draft.speaksAny("aws.protocols#restXml") && choices.oneIn(4)) {
      Ast.traits(service).putObject("aws.protocols#restXml").put("noErrorWrapping", true);
    }
    if (!draft.isQuery()
        && draft.speaksAny("aws.protocols#awsJson1_0", "smithy.protocols#rpcv2Cbor")
        && choices.oneIn(4)) {
      Ast.mark(service, "aws.protocols#awsQueryCompatible");
    }
  }

  private void addAuth(ObjectNode service) {
    if (!choices.oneIn(5)) {
      Ast.traits(service).putObject("aws.auth#sigv4").put("name", "golden");
    }
  }
}
