package dev.keysmith.generator.emit;

import dev.keysmith.generator.select.ProtocolChoice;
import dev.keysmith.generator.source.CodeBlock;
import dev.keysmith.generator.source.FieldSpec;
import dev.keysmith.generator.source.MethodSpec;
import dev.keysmith.generator.source.TypeSpec;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import software.amazon.smithy.aws.traits.ServiceTrait;
import software.amazon.smithy.aws.traits.auth.SigV4Trait;
import software.amazon.smithy.aws.traits.protocols.AwsQueryCompatibleTrait;
import software.amazon.smithy.aws.traits.protocols.RestXmlTrait;
import software.amazon.smithy.model.knowledge.ServiceIndex;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.XmlNamespaceTrait;

/** Emits the class that holds a service's schema. */
final class ServiceEmitter {
  /**
   * A trait of our own: Smithy has none for it, but old services of awsJson have longer targets.
   */
  private static final String TARGET_PREFIX = "dev.keysmith.traits#targetPrefix";

  private final Context context;
  private final ServiceShape service;

  ServiceEmitter(Context context) {
    this.context = context;
    this.service = context.selection().service();
  }

  TypeSpec emit() {
    return TypeSpec.classBuilder(context.plan().service().schema())
        .addJavadoc("What a client must know of the service beside its operations.")
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addField(
            FieldSpec.builder(
                    RuntimeTypes.SERVICE_SCHEMA,
                    "SCHEMA",
                    Modifier.PUBLIC,
                    Modifier.STATIC,
                    Modifier.FINAL)
                .addJavadoc("The service's schema.")
                .initializer(schema())
                .build())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .build();
  }

  private CodeBlock schema() {
    String sdkId =
        service
            .getTrait(ServiceTrait.class)
            .map(ServiceTrait::getSdkId)
            .orElseGet(() -> service.getId().getName());
    String signingName = service.getTrait(SigV4Trait.class).map(SigV4Trait::getName).orElse("");
    CodeBlock namespace =
        service
            .getTrait(XmlNamespaceTrait.class)
            .map(trait -> CodeBlock.of("$S", trait.getUri()))
            .orElseGet(() -> CodeBlock.of("null"));
    return CodeBlock.of(
        "new $T($S, $S, $S, $S, $L, $L)$L$L$L",
        RuntimeTypes.SERVICE_SCHEMA,
        service.getId(),
        sdkId,
        signingName,
        service.getVersion(),
        namespace,
        protocols(),
        service.hasTrait(AwsQueryCompatibleTrait.class) ? ".withQueryCompatibility()" : "",
        service.getTrait(RestXmlTrait.class).filter(RestXmlTrait::isNoErrorWrapping).isPresent()
            ? ".withUnwrappedErrors()"
            : "",
        target());
  }

  private CodeBlock target() {
    return service
        .findTrait(TARGET_PREFIX)
        .map(trait -> CodeBlock.of(".withTarget($S)", trait.toNode().expectStringNode().getValue()))
        .orElseGet(() -> CodeBlock.of(""));
  }

  private String protocols() {
    Set<ShapeId> protocols = new LinkedHashSet<>();
    protocols.add(context.selection().protocol());
    protocols.addAll(ServiceIndex.of(context.model()).getProtocols(service).keySet());
    protocols.addAll(ProtocolChoice.known(service));
    return protocols.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(", "));
  }
}
