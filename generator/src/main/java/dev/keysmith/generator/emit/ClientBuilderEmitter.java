package dev.keysmith.generator.emit;

import dev.keysmith.generator.plan.ServiceNames;
import dev.keysmith.generator.plan.ServiceNames.ClientNames;
import dev.keysmith.generator.source.MethodSpec;
import dev.keysmith.generator.source.ParameterizedTypeName;
import dev.keysmith.generator.source.TypeSpec;
import javax.lang.model.element.Modifier;

/** Emits the builder of a client, all of whose settings are the runtime's. */
final class ClientBuilderEmitter {
  private final ServiceNames service;
  private final Context context;
  private final ClientKind kind;
  private final ClientNames names;

  ClientBuilderEmitter(Context context, ClientKind kind) {
    this.context = context;
    this.service = context.plan().service();
    this.kind = kind;
    this.names = kind.names(service);
  }

  TypeSpec emit() {
    TypeSpec.Builder code =
        TypeSpec.classBuilder(names.builder())
            .addJavadoc("Builds a {@link $T}.", names.type())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(RuntimeTypes.CLIENT_BUILDER, names.builder()))
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addStatement(
                        "super($T.SCHEMA, new $T())", service.schema(), service.endpointRules())
                    .build())
            .addMethod(build());
    new Deprecations(context).ofService(code);
    return code.build();
  }

  private MethodSpec build() {
    return MethodSpec.methodBuilder("build")
        .addJavadoc("{@return a client, which is safe for use by many threads at once}")
        .addModifiers(Modifier.PUBLIC)
        .returns(names.type())
        .addStatement("return new $T($L())", names.implementation(), kind.delegateFactory())
        .build();
  }
}
