package dev.keysmith.generator.emit;

import dev.keysmith.generator.source.ClassName;
import dev.keysmith.generator.source.CodeBlock;
import dev.keysmith.generator.source.MethodSpec;
import dev.keysmith.generator.source.PrimitiveName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.traits.RetryableTrait;

/** What an error does that a plain structure does not: its message, and how it is read. */
final class ErrorMethods {
  private final Context context;
  private final StructureShape shape;
  private final ClassName type;
  private final @Nullable Property message;

  ErrorMethods(Context context, StructureShape shape, ClassName type, @Nullable Property message) {
    this.context = context;
    this.shape = shape;
    this.type = type;
    this.message = message;
  }

  /** The first statement of the constructor. */
  CodeBlock superCall() {
    String own = message == null ? "null" : "builder." + message.name();
    return CodeBlock.builder()
        .addStatement("super($S, $L, response)", shape.getId().getName(), own)
        .build();
  }

  MethodSpec ofValue(StructureMethods methods) {
    ClassName builder = context.plan().builder(type);
    return methods
        .ofValueStart()
        .addStatement("$T builder = new $T()", builder, builder)
        .addStatement("$T.read(value, SCHEMA, builder)", RuntimeTypes.VALUE_READER)
        .addStatement("return new $T(builder, null)", type)
        .build();
  }

  MethodSpec readResponse() {
    ClassName builder = context.plan().builder(type);
    return MethodSpec.methodBuilder("read")
        .addModifiers(Modifier.STATIC)
        .addParameter(RuntimeTypes.ERROR_RESPONSE, "response")
        .returns(type)
        .addStatement("$T builder = new $T()", builder, builder)
        .addStatement("response.readMembers(SCHEMA, builder)")
        .addStatement("return new $T(builder, response)", type)
        .build();
  }

  /** What the model says of retries; without a word of it the service's general rules hold. */
  List<MethodSpec> retry() {
    List<MethodSpec> methods = new ArrayList<>();
    shape
        .getTrait(RetryableTrait.class)
        .ifPresent(
            trait -> {
              methods.add(always("isRetryable"));
              if (trait.getThrottling()) {
                methods.add(always("isThrottling"));
              }
            });
    return methods;
  }

  private static MethodSpec always(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(PrimitiveName.BOOLEAN)
        .addStatement("return true")
        .build();
  }
}
