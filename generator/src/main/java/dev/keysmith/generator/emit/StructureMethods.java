package dev.keysmith.generator.emit;

import dev.keysmith.generator.source.ClassName;
import dev.keysmith.generator.source.CodeBlock;
import dev.keysmith.generator.source.MethodSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods that plain structures and errors have alike. */
final class StructureMethods {
  private final Context context;
  private final ClassName type;
  private final ClassName builder;
  private final List<Property> properties;
  private final List<Property> written;

  StructureMethods(Context context, ClassName type, List<Property> properties) {
    this(context, type, properties, properties);
  }

  /**
   * @param properties the members that are fields
   * @param all these and an exception's message, in the model's order
   */
  StructureMethods(Context context, ClassName type, List<Property> properties, List<Property> all) {
    this.context = context;
    this.type = type;
    this.builder = context.plan().builder(type);
    this.properties = properties;
    this.written = all.stream().filter(property -> !property.stream()).toList();
  }

  /** What stands where the model has no documentation. */
  String title() {
    return type.simpleName() + ".";
  }

  MethodSpec builder() {
    return MethodSpec.methodBuilder("builder")
        .addJavadoc("{@return a builder without any member}")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(builder)
        .addStatement("return new $T()", builder)
        .build();
  }

  MethodSpec toBuilder() {
    MethodSpec.Builder code =
        MethodSpec.methodBuilder("toBuilder")
            .addJavadoc("{@return a builder with the members of this}")
            .addModifiers(Modifier.PUBLIC)
            .returns(builder);
    if (properties.isEmpty()) {
      return code.addStatement("return new $T()", builder).build();
    }
    code.addStatement("$T builder = new $T()", builder, builder);
    for (Property property : properties) {
      code.addStatement("builder.$L = $L", property.name(), property.field());
    }
    return code.addStatement("return builder").build();
  }

  MethodSpec accessor(Property property) {
    return accessorStart(property).addStatement("return $L", property.name()).build();
  }

  /** An accessor without its body. */
  MethodSpec.Builder accessorStart(Property property) {
    MethodSpec.Builder code =
        MethodSpec.methodBuilder(property.name())
            .addJavadoc(
                Docs.of(
                    context,
                    property.member(),
                    "The member " + property.member().getMemberName() + ".",
                    property.nullable() ? "@return null when it is not set" : "@return never null"))
            .addModifiers(Modifier.PUBLIC)
            .returns(property.readType());
    if (Docs.isDeprecated(property.member())) {
      code.addAnnotation(Docs.deprecated());
    }
    return code;
  }

  MethodSpec write() {
    MethodSpec.Builder code = writeStart();
    for (Property property : written) {
      boolean message = context.plan().isMessage(property.member());
      String held = message ? "getMessage()" : property.field();
      writeMember(code, property, held, property.nullable() || message);
    }
    return code.build();
  }

  /** The method that writes, without its body. */
  MethodSpec.Builder writeStart() {
    return MethodSpec.methodBuilder("write")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(RuntimeTypes.SHAPE_WRITER, "writer");
  }

  /**
   * Adds statements that write a member.
   *
   * @param value the expression of its value
   * @param nullable whether that may be null
   */
  void writeMember(MethodSpec.Builder code, Property property, String value, boolean nullable) {
    WriteCode write = new WriteCode(context);
    String schema = property.constant();
    code.addCode(
        nullable
            ? write.writeUnlessNull(property.member(), schema, value)
            : write.write(property.member(), schema, value));
  }

  MethodSpec ofValue() {
    return ofValueStart()
        .addStatement("return read($T.of(value))", RuntimeTypes.VALUE_READER)
        .build();
  }

  MethodSpec.Builder ofValueStart() {
    return MethodSpec.methodBuilder("ofValue")
        .addJavadoc(
            """
            {@return what a tree tells} Members that are required may be missing.
            @param value the tree
            @throws $T when it has an unknown member or a value of the wrong kind
            """,
            IllegalArgumentException.class)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(RuntimeTypes.VALUE, "value")
        .returns(type);
  }

  MethodSpec read() {
    return read(CodeBlock.of("new $T(builder)", type));
  }

  /**
   * @param made the expression that makes the structure of {@code builder}
   */
  MethodSpec read(CodeBlock made) {
    return MethodSpec.methodBuilder("read")
        .addModifiers(Modifier.STATIC)
        .addParameter(RuntimeTypes.SHAPE_READER, "reader")
        .returns(type)
        .addStatement("$T builder = new $T()", builder, builder)
        .addStatement("reader.readStruct(SCHEMA, builder)")
        .addStatement("return $L", made)
        .build();
  }
}
