package dev.keysmith.generator.emit;

import dev.keysmith.generator.plan.ServiceNames.ClientNames;
import dev.keysmith.generator.source.MethodSpec;
import dev.keysmith.generator.source.TypeSpec;
import javax.lang.model.element.Modifier;

/** Emits the view of a client that adds options to each call. */
final class ClientWithOptionsEmitter {
  private final Context context;
  private final ClientKind kind;
  private final ClientNames names;

  ClientWithOptionsEmitter(Context context, ClientKind kind) {
    this.context = context;
    this.kind = kind;
    this.names = kind.names(context.plan().service());
  }

  TypeSpec emit() {
    TypeSpec.Builder code =
        TypeSpec.classBuilder(names.withOptions())
            .addJavadoc("Another client with options for each call.")
            .addModifiers(Modifier.FINAL)
            .addSuperinterface(names.type())
            .addField(names.type(), "client", Modifier.PRIVATE, Modifier.FINAL)
            .addField(RuntimeTypes.CALL_OPTIONS, "common", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addParameter(names.type(), "client")
                    .addParameter(RuntimeTypes.CALL_OPTIONS, "common")
                    .addStatement("this.client = client")
                    .addStatement("this.common = common")
                    .build())
            .addMethod(
                new CallMethods(kind)
                    .call()
                    .addAnnotation(Override.class)
                    .addStatement("return client.call(operation, input, common.merge(options))")
                    .build());
    new Deprecations(context).ofService(code);
    return code.build();
  }
}
