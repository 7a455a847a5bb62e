package dev.keysmith.generator.emit;

import dev.keysmith.generator.source.ArrayTypeName;
import dev.keysmith.generator.source.ClassName;
import dev.keysmith.generator.source.FieldSpec;
import dev.keysmith.generator.source.MethodSpec;
import dev.keysmith.generator.source.PrimitiveName;
import dev.keysmith.generator.source.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.traits.ErrorTrait;
import software.amazon.smithy.model.traits.SensitiveTrait;

/**
 * Emits a structure with more members than one method can deal with. To callers it is as any other;
 * inside, methods come in parts, schemas in classes of their own, and the members stay in a copy of
 * the builder, since a constructor that sets a thousand final fields could not be divided.
 */
final class LargeStructureEmitter {
  /**
   * The code of so many members fits into a method; those that take a loop count twice. Security
   * Hub has a structure of 104 lists of structures, whose loops would make 8,217 bytes.
   */
  private static final int ORDINARY = 120;

  /** So many members make less than 8,000 bytes of code, whatever they hold. */
  static final int PART = 60;

  private static final String SCHEMAS = "Schemas";

  private final Context context;
  private final StructureShape shape;
  private final ClassName type;
  private final List<List<Property>> parts;
  private final StructureMethods methods;

  LargeStructureEmitter(
      Context context, StructureShape shape, ClassName type, List<Property> properties) {
    this.context = context;
    this.shape = shape;
    this.type = type;
    List<Property> located = new ArrayList<>();
    for (int i = 0; i < properties.size(); i++) {
      located.add(properties.get(i).withSchemasIn(SCHEMAS + i / PART));
    }
    this.parts = Parts.inOrder(located, PART);
    this.methods = new StructureMethods(context, type, located);
  }

  /** Whether a structure is one; errors and those with a stream have limits instead. */
  static boolean isFor(Context context, StructureShape shape, List<Property> properties) {
    long loops = properties.stream().filter(each -> context.takesLoop(each.target())).count();
    return properties.size() + loops > ORDINARY
        && !shape.hasTrait(ErrorTrait.class)
        && properties.stream().noneMatch(Property::stream);
  }

  /** Adds all but what every structure has. */
  void addTo(TypeSpec.Builder code) {
    ClassName builder = context.plan().builder(type);
    code.addField(schemaField())
        .addField(builder, "members", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(constructor(builder))
        .addMethod(methods.builder())
        .addMethod(toBuilder(builder));
    IdempotencyToken.of(context, shape, type, "members.").ifPresent(code::addMethod);
    parts.forEach(part -> part.forEach(property -> code.addMethod(accessor(property))));
    code.addMethod(write());
    for (int i = 0; i < parts.size(); i++) {
      code.addMethod(writePart(i));
    }
    code.addMethod(methods.ofValue()).addMethod(methods.read()).addMethod(schema());
    for (int i = 0; i < parts.size(); i++) {
      code.addType(schemas(i));
    }
    code.addType(new LargeBuilderEmitter(context, shape, type, parts).emit());
  }

  private FieldSpec schemaField() {
    return FieldSpec.builder(RuntimeTypes.SHAPE_SCHEMA, "SCHEMA", Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "schema(new $T[$L])",
            RuntimeTypes.MEMBER_SCHEMA,
            parts.stream().mapToInt(List::size).sum())
        .build();
  }

  private MethodSpec constructor(ClassName builder) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addParameter(builder, "builder");
    if (!context.plan().isCorrected(shape)) {
      constructor.addModifiers(Modifier.PRIVATE);
    }
    constructor.addStatement("members = builder.copy()");
    for (int i = 0; i < parts.size(); i++) {
      if (LargeBuilderEmitter.hasFallback(parts.get(i))) {
        constructor.addStatement("$T.fill$L(members)", builder, i);
      }
    }
    return constructor.build();
  }

  private static MethodSpec toBuilder(ClassName builder) {
    return MethodSpec.methodBuilder("toBuilder")
        .addJavadoc("{@return a builder with the members of this}")
        .addModifiers(Modifier.PUBLIC)
        .returns(builder)
        .addStatement("return members.copy()")
        .build();
  }

  private MethodSpec accessor(Property property) {
    MethodSpec.Builder code = methods.accessorStart(property);
    return property.nullable()
        ? code.addStatement("return $L", value(property)).build()
        : code.addStatement("return $T.requireNonNull($L)", Objects.class, value(property)).build();
  }

  private static String value(Property property) {
    return "members." + property.name();
  }

  private MethodSpec write() {
    MethodSpec.Builder code = methods.writeStart();
    for (int i = 0; i < parts.size(); i++) {
      code.addStatement("write$L(writer)", i);
    }
    return code.build();
  }

  private MethodSpec writePart(int part) {
    MethodSpec.Builder code =
        MethodSpec.methodBuilder("write" + part)
            .addModifiers(Modifier.PRIVATE)
            .addParameter(RuntimeTypes.SHAPE_WRITER, "writer");
    parts.get(part).forEach(each -> methods.writeMember(code, each, value(each), true));
    return code.build();
  }

  /** With a parameter, which no accessor has: a member may be called so. */
  private MethodSpec schema() {
    MethodSpec.Builder code =
        MethodSpec.methodBuilder("schema")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(ArrayTypeName.of(RuntimeTypes.MEMBER_SCHEMA), "all")
            .returns(RuntimeTypes.SHAPE_SCHEMA);
    for (int i = 0; i < parts.size(); i++) {
      code.addStatement("$L$L.put(all)", SCHEMAS, i);
    }
    return code.addStatement(
            "return $T.structure($S, all)$L",
            RuntimeTypes.SHAPE_SCHEMA,
            shape.getId(),
            new ProtocolFacts(context).ofDocument(shape))
        .build();
  }

  /** The class that holds the schemas of a part. */
  private TypeSpec schemas(int part) {
    boolean sensitive = shape.hasTrait(SensitiveTrait.class);
    SchemaCode schema = new SchemaCode(context);
    TypeSpec.Builder code =
        TypeSpec.classBuilder(type.nestedClass(SCHEMAS + part))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    MethodSpec.Builder put =
        MethodSpec.methodBuilder("put")
            .addModifiers(Modifier.STATIC)
            .addParameter(ArrayTypeName.of(RuntimeTypes.MEMBER_SCHEMA), "all")
            .returns(PrimitiveName.VOID);
    int index = part * PART;
    for (Property property : parts.get(part)) {
      String name = context.plan().constant(property.member());
      code.addField(
          FieldSpec.builder(RuntimeTypes.MEMBER_SCHEMA, name, Modifier.STATIC, Modifier.FINAL)
              .initializer(schema.memberSchema(property.member(), sensitive))
              .build());
      put.addStatement("all[$L] = $L", index++, name);
    }
    return code.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(put.build())
        .build();
  }
}
