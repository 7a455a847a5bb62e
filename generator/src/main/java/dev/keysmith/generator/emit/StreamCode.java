package dev.keysmith.generator.emit;

import dev.keysmith.generator.source.ClassName;
import dev.keysmith.generator.source.MethodSpec;
import dev.keysmith.generator.source.TypeSpec;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** What a structure has more when a member of it is a stream. */
final class StreamCode {
  static final String WITH_BODY = "withResponseBody";
  static final String WITH_EVENTS = "withEvents";
  static final String READ_INITIAL = "readInitial";

  private final Context context;
  private final ClassName type;
  private final Optional<Property> stream;
  private final List<Property> properties;

  /**
   * @param properties the members of the structure
   */
  StreamCode(Context context, ClassName type, List<Property> properties) {
    this.context = context;
    this.type = type;
    this.properties = properties;
    this.stream = properties.stream().filter(Property::stream).findFirst();
  }

  ClassName parent() {
    return stream.isPresent() ? RuntimeTypes.STREAM_SHAPE : RuntimeTypes.TREE_SHAPE;
  }

  /** Begins the constructor. */
  void callParent(MethodSpec.Builder constructor) {
    stream.ifPresent(member -> constructor.addStatement("super(builder.$L)", member.name()));
  }

  /** Adds to an output what lets it take its body and go of it. */
  void addTo(TypeSpec.Builder structure) {
    stream
        .filter(member -> !member.nullable())
        .ifPresent(
            member ->
                structure
                    .addSuperinterface(ClassName.get(AutoCloseable.class))
                    .addMethod(isEvents(member) ? withEvents(member) : withBody(member))
                    .addMethod(close(member)));
    if (hasInitialResponse()) {
      structure.addMethod(readInitial());
    }
  }

  private boolean isEvents(Property member) {
    return context.plan().isEvents(member.member());
  }

  /**
   * Whether an output that holds events has members that must come before them, as nothing is there
   * to guess them by.
   */
  boolean hasInitialResponse() {
    return stream.filter(member -> !member.nullable() && isEvents(member)).isPresent()
        && !required().isEmpty();
  }

  private List<Property> required() {
    return properties.stream()
        .filter(member -> !member.stream() && !member.nullable() && member.member().isRequired())
        .filter(member -> !Fallback.hasDefault(member.member()))
        .toList();
  }

  private MethodSpec readInitial() {
    String missing =
        required().stream()
            .map(member -> "builder." + member.name() + " == null")
            .collect(Collectors.joining(" || "));
    String names =
        required().stream()
            .map(member -> member.member().getMemberName())
            .collect(Collectors.joining(", "));
    return MethodSpec.methodBuilder(READ_INITIAL)
        .addModifiers(Modifier.STATIC)
        .addParameter(RuntimeTypes.SHAPE_READER, "reader")
        .returns(type)
        .addStatement(
            "$T builder = new $T()", context.plan().builder(type), context.plan().builder(type))
        .addStatement("reader.readStruct(SCHEMA, builder)")
        .beginControlFlow("if ($L)", missing)
        .addStatement("throw reader.error($S)", "a required member is missing: " + names)
        .endControlFlow()
        .addStatement("return new $T(builder)", type)
        .build();
  }

  private MethodSpec withEvents(Property member) {
    return MethodSpec.methodBuilder(WITH_EVENTS)
        .addParameter(RuntimeTypes.RESPONSE_BODY, "body")
        .addParameter(RuntimeTypes.EVENT_SOURCE, "source")
        .returns(type)
        .addStatement("$T builder = toBuilder()", context.plan().builder(type))
        .addStatement(
            "builder.$L = $T.of($T.class, body, source)",
            member.name(),
            RuntimeTypes.EVENT_STREAM,
            context.plan().type(member.target()))
        .addStatement("return new $T(builder)", type)
        .build();
  }

  private MethodSpec withBody(Property member) {
    return MethodSpec.methodBuilder(WITH_BODY)
        .addParameter(RuntimeTypes.RESPONSE_BODY, "body")
        .returns(type)
        .addStatement("$T builder = toBuilder()", context.plan().builder(type))
        .addStatement("builder.$L = body", member.name())
        .addStatement("return new $T(builder)", type)
        .build();
  }

  private static MethodSpec close(Property member) {
    return MethodSpec.methodBuilder("close")
        .addJavadoc(
            "Closes the member $L, of which nothing more can be read then.",
            member.member().getMemberName())
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addStatement("$L.close()", member.name())
        .build();
  }
}
