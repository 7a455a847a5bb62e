package dev.keysmith.generator.emit;

import dev.keysmith.generator.source.ClassName;
import dev.keysmith.generator.source.CodeBlock;
import dev.keysmith.generator.source.FieldSpec;
import dev.keysmith.generator.source.MethodSpec;
import dev.keysmith.generator.source.TypeSpec;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;
import software.amazon.smithy.model.shapes.StructureShape;

/**
 * Emits an error structure: an exception that implements the error interface of each operation that
 * lists it. Its message is the exception's; like every exception it equals itself alone.
 */
final class ErrorEmitter {
  private final Context context;
  private final StructureShape shape;
  private final ClassName type;
  private final List<Property> properties;
  private final List<Property> own;
  private final ErrorMethods errorMethods;

  ErrorEmitter(Context context, StructureShape shape) {
    this.context = context;
    this.shape = shape;
    this.type = context.plan().type(shape);
    this.properties = context.properties(shape);
    Predicate<Property> isMessage = each -> context.plan().isMessage(each.member());
    Optional<Property> message = properties.stream().filter(isMessage).findFirst();
    this.own = properties.stream().filter(isMessage.negate()).toList();
    this.errorMethods = new ErrorMethods(context, shape, type, message.orElse(null));
  }

  TypeSpec emit() {
    StructureMethods methods = new StructureMethods(context, type, own, properties);
    TypeSpec.Builder code =
        TypeSpec.classBuilder(type)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(context.plan().service().exception())
            .addSuperinterface(RuntimeTypes.SHAPE)
            .addJavadoc(Docs.of(shape, methods.title()));
    operationsWithThis().forEach(code::addSuperinterface);
    if (Docs.isDeprecated(shape)) {
      code.addAnnotation(Docs.deprecated());
    } else if (new Deprecations(context).inMembersOf(shape)) {
      code.addAnnotation(Docs.suppressDeprecation());
    }
    code.addField(Serial.version());
    new SchemaCode(context)
        .addTo(
            code,
            shape,
            shape.getId().toString(),
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL);
    own.forEach(property -> code.addField(field(property)));
    code.addMethod(constructor()).addMethod(methods.builder());
    own.forEach(property -> code.addMethod(methods.accessor(property)));
    errorMethods.retry().forEach(code::addMethod);
    code.addMethod(methods.write())
        .addMethod(errorMethods.ofValue(methods))
        .addMethod(errorMethods.readResponse());
    if (context.plan().isMember(shape)) {
      code.addMethod(methods.read(CodeBlock.of("new $T(builder, null)", type)));
    }
    return code.addType(
            new BuilderEmitter(context, shape, type, properties)
                .emit(CodeBlock.of("new $T(this, null)", type)))
        .build();
  }

  private List<ClassName> operationsWithThis() {
    return context.operationsWith(shape).stream()
        .map(operation -> context.plan().operation(operation).error())
        .toList();
  }

  private static FieldSpec field(Property property) {
    FieldSpec.Builder field =
        FieldSpec.builder(property.readType(), property.name(), Modifier.PRIVATE, Modifier.FINAL);
    if (!Serial.isSerializable(property.target())) {
      field.addModifiers(Modifier.TRANSIENT);
    }
    return field.build();
  }

  private MethodSpec constructor() {
    MethodSpec.Builder code =
        MethodSpec.constructorBuilder()
            .addParameter(context.plan().builder(type), "builder")
            .addParameter(RuntimeTypes.ERROR_RESPONSE.nullable(), "response")
            .addCode(errorMethods.superCall());
    if (!context.plan().isCorrected(shape)) {
      code.addModifiers(Modifier.PRIVATE);
    }
    Fallback fallback = new Fallback(context);
    for (Property property : own) {
      CodeBlock value = fallback.take(property);
      code.addStatement("this.$L = $L", property.name(), value);
    }
    return code.build();
  }
}
