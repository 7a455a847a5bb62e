package dev.keysmith.generator.emit;

import dev.keysmith.generator.source.ClassName;
import dev.keysmith.generator.source.CodeBlock;
import java.util.Optional;
import software.amazon.smithy.aws.traits.HttpChecksumTrait;
import software.amazon.smithy.aws.traits.auth.UnsignedPayloadTrait;
import software.amazon.smithy.aws.traits.customizations.S3UnwrappedXmlOutputTrait;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.traits.AuthTrait;
import software.amazon.smithy.model.traits.EndpointTrait;
import software.amazon.smithy.model.traits.HttpChecksumRequiredTrait;
import software.amazon.smithy.model.traits.HttpTrait;
import software.amazon.smithy.model.traits.MediaTypeTrait;
import software.amazon.smithy.model.traits.OptionalAuthTrait;
import software.amazon.smithy.model.traits.RequestCompressionTrait;
import software.amazon.smithy.model.traits.RequiresLengthTrait;

/** What the protocols and the call must know of an operation beside its name. */
final class OperationFacts {
  private final Context context;
  private final ProtocolFacts protocols;

  OperationFacts(Context context) {
    this.context = context;
    this.protocols = new ProtocolFacts(context);
  }

  /** The expression of the operation's schema; empty for one that needs none. */
  Optional<CodeBlock> of(OperationShape operation) {
    CodeBlock facts = facts(operation);
    return facts.isEmpty() && !protocols.needOperationSchemas()
        ? Optional.empty()
        : Optional.of(
            CodeBlock.of(
                "$T.of($T.SCHEMA, $T.SCHEMA)$L",
                RuntimeTypes.OPERATION_SCHEMA,
                input(operation),
                output(operation),
                facts));
  }

  private ClassName input(OperationShape operation) {
    return context.plan().operation(operation).input();
  }

  private ClassName output(OperationShape operation) {
    return context.plan().operation(operation).output();
  }

  private CodeBlock facts(OperationShape operation) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (protocols.bindHttp()) {
      operation
          .getTrait(HttpTrait.class)
          .ifPresent(
              http ->
                  code.add(
                      "$Z.withHttp($S, $S)",
                      http.getMethod(),
                      new Customizations(context).path(http.getUri().toString())));
    }
    operation
        .getTrait(EndpointTrait.class)
        .ifPresent(
            endpoint -> code.add("$Z.withHostPrefix($S)", endpoint.getHostPrefix().toString()));
    if (isUnsigned(operation)) {
      code.add("$Z.withoutSignature()");
    }
    if (operation.hasTrait(UnsignedPayloadTrait.class)) {
      code.add("$Z.withUnsignedPayload()");
    }
    if (operation.hasTrait(S3UnwrappedXmlOutputTrait.class)) {
      code.add("$Z.withUnwrappedOutput()");
    }
    addChecksums(code, operation);
    operation
        .getTrait(RequestCompressionTrait.class)
        .ifPresent(
            trait -> code.add("$Z.withCompression($L)", CodeBlock.strings(trait.getEncodings())));
    addStreams(code, operation);
    return code.add(new EndpointContext(context).of(operation))
        .add(new Customizations(context).of(operation))
        .build();
  }

  private void addStreams(CodeBlock.Builder code, OperationShape operation) {
    context.plan().stream(context.model().expectShape(operation.getInputShape()))
        .ifPresent(member -> code.add(sent(member)));
    context.plan().stream(context.model().expectShape(operation.getOutputShape()))
        .ifPresent(
            member ->
                code.add(
                    context.plan().isEvents(member)
                        ? "$Z.withResponseEvents()"
                        : "$Z.withResponseStream()"));
  }

  private CodeBlock sent(MemberShape member) {
    if (context.plan().isEvents(member)) {
      return CodeBlock.of("$Z.withRequestEvents($S)", member.getMemberName());
    }
    return CodeBlock.of(
        "$Z.withRequestStream($S, $L, $L)",
        member.getMemberName(),
        name(
            member
                .getMemberTrait(context.model(), MediaTypeTrait.class)
                .map(MediaTypeTrait::getValue)),
        member.getMemberTrait(context.model(), RequiresLengthTrait.class).isPresent());
  }

  /**
   * An operation that may go without a signature does, since its callers may have no credentials.
   */
  private boolean isUnsigned(OperationShape operation) {
    return operation.hasTrait(OptionalAuthTrait.class)
        || operation
            .getTrait(AuthTrait.class)
            .or(() -> context.selection().service().getTrait(AuthTrait.class))
            .filter(auth -> auth.getValueSet().isEmpty())
            .isPresent();
  }

  /** Without a member that chooses the algorithm, it is MD5, whichever trait asks for it. */
  private static void addChecksums(CodeBlock.Builder code, OperationShape operation) {
    Optional<HttpChecksumTrait> checksum = operation.getTrait(HttpChecksumTrait.class);
    boolean required =
        operation.hasTrait(HttpChecksumRequiredTrait.class)
            || checksum.filter(HttpChecksumTrait::isRequestChecksumRequired).isPresent();
    Optional<String> algorithm = checksum.flatMap(HttpChecksumTrait::getRequestAlgorithmMember);
    if (algorithm.isPresent()) {
      code.add("$Z.withRequestChecksum($L, $L)", name(algorithm), required);
    } else if (required) {
      code.add("$Z.withContentMd5()");
    }
    checksum
        .filter(trait -> trait.getRequestValidationModeMember().isPresent())
        .filter(trait -> !trait.getResponseAlgorithms().isEmpty())
        .ifPresent(
            trait ->
                code.add(
                    "$Z.withResponseChecksum($L, $L)",
                    name(trait.getRequestValidationModeMember()),
                    CodeBlock.strings(trait.getResponseAlgorithms())));
  }

  private static CodeBlock name(Optional<String> member) {
    return member.map(name -> CodeBlock.of("$S", name)).orElseGet(() -> CodeBlock.of("null"));
  }
}
