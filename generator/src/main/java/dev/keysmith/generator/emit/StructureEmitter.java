package dev.keysmith.generator.emit;

import dev.keysmith.generator.source.ClassName;
import dev.keysmith.generator.source.CodeBlock;
import dev.keysmith.generator.source.FieldSpec;
import dev.keysmith.generator.source.MethodSpec;
import dev.keysmith.generator.source.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import software.amazon.smithy.model.shapes.StructureShape;

/** Emits a structure: an immutable class with its schema, its builder and its value tree. */
final class StructureEmitter {
  private final Context context;
  private final StructureShape shape;
  private final ClassName type;
  private final List<Property> properties;
  private final StreamCode streams;

  /**
   * @param type the name, which is not the plan's of the shape for an input or output of Keysmith's
   *     making
   */
  StructureEmitter(Context context, StructureShape shape, ClassName type) {
    this(context, shape, type, context.properties(shape));
  }

  private StructureEmitter(
      Context context, StructureShape shape, ClassName type, List<Property> properties) {
    this.context = context;
    this.shape = shape;
    this.type = type;
    this.properties = properties;
    this.streams = new StreamCode(context, type, properties);
  }

  /** For an output of a shape that is an input too, and of another type as such. */
  static StructureEmitter ofOutput(Context context, StructureShape shape, ClassName type) {
    return new StructureEmitter(context, shape, type, context.properties(shape, true));
  }

  TypeSpec emit() {
    StructureMethods methods = new StructureMethods(context, type, properties);
    TypeSpec.Builder code =
        TypeSpec.classBuilder(type)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(streams.parent())
            .addJavadoc(Docs.of(shape, methods.title()));
    if (Docs.isDeprecated(shape)) {
      code.addAnnotation(Docs.deprecated());
    } else if (new Deprecations(context).inMembersOf(shape)) {
      code.addAnnotation(Docs.suppressDeprecation());
    }
    if (LargeStructureEmitter.isFor(context, shape, properties)) {
      new LargeStructureEmitter(context, shape, type, properties).addTo(code);
      return code.build();
    }
    new SchemaCode(context)
        .addTo(
            code,
            shape,
            shape.getId().toString(),
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL);
    for (Property property : properties) {
      code.addField(
          FieldSpec.builder(property.readType(), property.name(), Modifier.PRIVATE, Modifier.FINAL)
              .build());
    }
    code.addMethod(constructor()).addMethod(methods.builder()).addMethod(methods.toBuilder());
    IdempotencyToken.of(context, shape, type).ifPresent(code::addMethod);
    streams.addTo(code);
    properties.forEach(property -> code.addMethod(methods.accessor(property)));
    code.addMethod(methods.write()).addMethod(methods.ofValue());
    code.addMethod(methods.read(made("builder")));
    return code.addType(new BuilderEmitter(context, shape, type, properties).emit(made("this")))
        .build();
  }

  /** An empty structure takes nothing of its builder, unless others make it of one too. */
  private boolean isMadeOfBuilder() {
    return !properties.isEmpty() || context.plan().isCorrected(shape);
  }

  private CodeBlock made(String builder) {
    return CodeBlock.of("new $T($L)", type, isMadeOfBuilder() ? builder : "");
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    if (isMadeOfBuilder()) {
      constructor.addParameter(context.plan().builder(type), "builder");
    }
    if (!context.plan().isCorrected(shape)) {
      constructor.addModifiers(Modifier.PRIVATE);
    }
    streams.callParent(constructor);
    Fallback fallback = new Fallback(context);
    for (Property property : properties) {
      CodeBlock value = fallback.take(property);
      constructor.addStatement("this.$L = $L", property.name(), value);
    }
    return constructor.build();
  }
}
