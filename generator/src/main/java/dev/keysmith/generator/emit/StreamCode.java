package dev.keysmith.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What a structure has more when a member of it is a stream. */
final class StreamCode {
  static final String WITH_BODY = "withResponseBody";

  private final Context context;
  private final ClassName type;
  private final Optional<Property> stream;

  /**
   * @param properties the members of the structure
   */
  StreamCode(Context context, ClassName type, List<Property> properties) {
    this.context = context;
    this.type = type;
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
                    .addSuperinterface(AutoCloseable.class)
                    .addMethod(withBody(member))
                    .addMethod(close(member)));
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
