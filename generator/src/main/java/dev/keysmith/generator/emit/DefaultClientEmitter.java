package dev.keysmith.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.keysmith.generator.plan.ServiceNames.ClientNames;
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
                VariantEmitter.override("close", TypeName.VOID)
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
