package dev.keysmith.generator.emit;

import dev.keysmith.generator.plan.ServiceNames.ClientNames;
import dev.keysmith.generator.source.ClassName;
import dev.keysmith.generator.source.MethodSpec;
import dev.keysmith.generator.source.PrimitiveName;
import dev.keysmith.generator.source.TypeSpec;
import javax.lang.model.element.Modifier;

/** Emits the client that calls the service. */
final class DefaultClientEmitter {
  private final Context context;
  private final ClientKind kind;
  private final ClientNames names;

  DefaultClientEmitter(Context context, ClientKind kind) {
    this.context = context;
    this.kind = kind;
    this.names = kind.names(context.plan().service());
  }

  TypeSpec emit() {
    TypeSpec.Builder code =
        TypeSpec.classBuilder(names.implementation())
            .addJavadoc("The client that calls the service.")
            .addModifiers(Modifier.FINAL)
            .addSuperinterface(names.type())
            .addField(kind.delegate(), "client", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addParameter(kind.delegate(), "client")
                    .addStatement("this.client = client")
                    .build())
            .addMethod(
                new CallMethods(kind)
                    .call()
                    .addAnnotation(Override.class)
                    .addStatement("return client.call(operation, input, options)")
                    .build())
            .addMethod(
                VariantEmitter.override("close", PrimitiveName.VOID)
                    .addStatement("client.close()")
                    .build())
            .addMethod(
                VariantEmitter.override("toString", ClassName.get(String.class))
                    .addStatement("return client.toString()")
                    .build());
    new Deprecations(context).ofService(code);
    return code.build();
  }
}
