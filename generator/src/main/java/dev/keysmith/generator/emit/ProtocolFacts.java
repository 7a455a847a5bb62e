package dev.keysmith.generator.emit;

import dev.keysmith.generator.source.CodeBlock;
import java.util.Optional;
import java.util.Set;
import software.amazon.smithy.aws.traits.protocols.Ec2QueryNameTrait;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.traits.EventHeaderTrait;
import software.amazon.smithy.model.traits.EventPayloadTrait;
import software.amazon.smithy.model.traits.HostLabelTrait;
import software.amazon.smithy.model.traits.HttpHeaderTrait;
import software.amazon.smithy.model.traits.HttpLabelTrait;
import software.amazon.smithy.model.traits.HttpPayloadTrait;
import software.amazon.smithy.model.traits.HttpPrefixHeadersTrait;
import software.amazon.smithy.model.traits.HttpQueryParamsTrait;
import software.amazon.smithy.model.traits.HttpQueryTrait;
import software.amazon.smithy.model.traits.HttpResponseCodeTrait;
import software.amazon.smithy.model.traits.JsonNameTrait;
import software.amazon.smithy.model.traits.MediaTypeTrait;
import software.amazon.smithy.model.traits.StreamingTrait;
import software.amazon.smithy.model.traits.XmlAttributeTrait;
import software.amazon.smithy.model.traits.XmlFlattenedTrait;
import software.amazon.smithy.model.traits.XmlNameTrait;
import software.amazon.smithy.model.traits.XmlNamespaceTrait;

/**
 * What the protocols of a service must know of members and documents beside names and types. A fact
 * that none of them heeds is left out: it would be dead weight in every client.
 */
final class ProtocolFacts {
  private static final ShapeId AWS_QUERY = ShapeId.from("aws.protocols#awsQuery");
  private static final ShapeId EC2_QUERY = ShapeId.from("aws.protocols#ec2Query");
  private static final ShapeId REST_JSON = ShapeId.from("aws.protocols#restJson1");
  private static final ShapeId REST_XML = ShapeId.from("aws.protocols#restXml");
  private static final ShapeId RPC_CBOR = ShapeId.from("smithy.protocols#rpcv2Cbor");

  private final Context context;
  private final ServiceShape service;
  private final boolean rest;
  private final boolean json;
  private final boolean xml;

  ProtocolFacts(Context context) {
    this.context = context;
    this.service = context.selection().service();
    this.rest = speaksAny(Set.of(REST_JSON, REST_XML));
    this.json = service.hasTrait(REST_JSON);
    this.xml = speaksAny(Set.of(REST_XML, AWS_QUERY, EC2_QUERY));
  }

  /** Whether each operation needs a schema, because of how the protocols build requests. */
  boolean needOperationSchemas() {
    return rest || service.hasTrait(RPC_CBOR);
  }

  boolean bindHttp() {
    return rest;
  }

  private boolean speaksAny(Set<ShapeId> protocols) {
    return protocols.stream().anyMatch(service::hasTrait);
  }

  /** The calls on a member's schema that add the facts. */
  CodeBlock of(MemberShape member) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (member.hasTrait(HostLabelTrait.class)) {
      code.add(".withHostLabel()");
    }
    if (rest) {
      addHttp(code, member);
      member
          .getMemberTrait(context.model(), MediaTypeTrait.class)
          .ifPresent(type -> code.add(".withMediaType($S)", type.getValue()));
    }
    if (json) {
      member
          .getTrait(JsonNameTrait.class)
          .ifPresent(name -> code.add(".withJsonName($S)", name.getValue()));
    }
    if (xml) {
      addXml(code, member);
    }
    addEvents(code, member);
    return code.build();
  }

  private void addEvents(CodeBlock.Builder code, MemberShape member) {
    member.getTrait(EventHeaderTrait.class).ifPresent(trait -> location(code, "EVENT_HEADER"));
    if (member.hasTrait(EventPayloadTrait.class) || isEventWithDocument(member)) {
      location(code, "EVENT_PAYLOAD");
    }
    if (isEvent(member) && context.isError(member)) {
      code.add(".withErrorName($S)", context.target(member).getId().getName());
    }
  }

  private boolean isEvent(MemberShape member) {
    Shape container = context.model().expectShape(member.getContainer());
    return container.isUnionShape() && container.hasTrait(StreamingTrait.class);
  }

  /** Whether the event has members that are bound neither to headers nor to the payload. */
  private boolean isEventWithDocument(MemberShape member) {
    return isEvent(member)
        && context.target(member).members().stream()
            .anyMatch(
                part ->
                    !part.hasTrait(EventHeaderTrait.class)
                        && !part.hasTrait(EventPayloadTrait.class));
  }

  private static void addHttp(CodeBlock.Builder code, MemberShape member) {
    member
        .getTrait(HttpHeaderTrait.class)
        .ifPresent(header -> location(code, "HEADER", header.getValue()));
    member
        .getTrait(HttpPrefixHeadersTrait.class)
        .ifPresent(prefix -> location(code, "PREFIX_HEADERS", prefix.getValue()));
    member
        .getTrait(HttpQueryTrait.class)
        .ifPresent(query -> location(code, "QUERY", query.getValue()));
    member.getTrait(HttpLabelTrait.class).ifPresent(trait -> location(code, "LABEL"));
    member.getTrait(HttpQueryParamsTrait.class).ifPresent(trait -> location(code, "QUERY_PARAMS"));
    member.getTrait(HttpPayloadTrait.class).ifPresent(trait -> location(code, "PAYLOAD"));
    member
        .getTrait(HttpResponseCodeTrait.class)
        .ifPresent(trait -> location(code, "RESPONSE_CODE"));
  }

  private static void location(CodeBlock.Builder code, String part) {
    code.add(".withLocation($T.$L)", RuntimeTypes.MEMBER_SCHEMA, part);
  }

  private static void location(CodeBlock.Builder code, String part, String called) {
    code.add(".withLocation($T.$L, $S)", RuntimeTypes.MEMBER_SCHEMA, part, called);
  }

  private void addXml(CodeBlock.Builder code, MemberShape member) {
    Shape target = context.target(member);
    if (isPayload(member) && (target.isStructureShape() || target.isUnionShape())) {
      addPayloadRoot(code, member, target);
      return;
    }
    member
        .getTrait(XmlNameTrait.class)
        .ifPresent(name -> code.add(".withXmlName($S)", name.getValue()));
    member
        .getMemberTrait(context.model(), XmlNamespaceTrait.class)
        .ifPresent(namespace -> addNamespace(code, namespace));
    if (member.hasTrait(XmlAttributeTrait.class)) {
      code.add(".withXmlAttribute()");
    }
    if (member.hasTrait(XmlFlattenedTrait.class)) {
      code.add(".withXmlFlattened()");
    }
    if (service.hasTrait(EC2_QUERY)) {
      member
          .getTrait(Ec2QueryNameTrait.class)
          .ifPresent(name -> code.add(".withEc2QueryName($S)", name.getValue()));
    }
  }

  private boolean isPayload(MemberShape member) {
    return member.hasTrait(HttpPayloadTrait.class)
        || member.hasTrait(EventPayloadTrait.class)
        || isEventWithDocument(member);
  }

  /** A payload's element is called as the member says, else as its shape does. */
  private void addPayloadRoot(CodeBlock.Builder code, MemberShape member, Shape target) {
    String name =
        member
            .getMemberTrait(context.model(), XmlNameTrait.class)
            .map(XmlNameTrait::getValue)
            .orElseGet(() -> target.getId().getName(service));
    code.add(".withXmlName($S)", name);
    member
        .getMemberTrait(context.model(), XmlNamespaceTrait.class)
        .or(() -> service.getTrait(XmlNamespaceTrait.class))
        .ifPresent(namespace -> addNamespace(code, namespace));
  }

  /** The calls on a structure's schema that add what makes it a document of its own. */
  CodeBlock ofDocument(Shape shape) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (xml && shape instanceof StructureShape) {
      shape
          .getTrait(XmlNameTrait.class)
          .ifPresent(name -> code.add(".withXmlName($S)", name.getValue()));
      shape
          .getTrait(XmlNamespaceTrait.class)
          .or(
              () ->
                  context.plan().isInput(shape) && rest
                      ? service.getTrait(XmlNamespaceTrait.class)
                      : Optional.empty())
          .ifPresent(namespace -> addNamespace(code, namespace));
    }
    return code.build();
  }

  private static void addNamespace(CodeBlock.Builder code, XmlNamespaceTrait namespace) {
    code.add(
        ".withXmlNamespace($L, $S)",
        namespace
            .getPrefix()
            .map(prefix -> CodeBlock.of("$S", prefix))
            .orElseGet(() -> CodeBlock.of("null")),
        namespace.getUri());
  }
}
