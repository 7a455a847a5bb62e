package dev.keysmith.generator.emit;

import dev.keysmith.generator.plan.ServiceNames;
import dev.keysmith.generator.plan.ServiceNames.ClientNames;
import dev.keysmith.generator.source.ClassName;
import dev.keysmith.generator.source.ParameterizedTypeName;
import dev.keysmith.generator.source.TypeName;
import java.util.concurrent.CompletableFuture;

/** What sets the blocking client and the one of futures apart. */
enum ClientKind {
  SYNC,
  ASYNC;

  ClientNames names(ServiceNames service) {
    return this == SYNC ? service.client() : service.asyncClient();
  }

  /** What a method gives that gives {@code type} in the end. */
  TypeName result(TypeName type) {
    return this == SYNC
        ? type
        : ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), type);
  }

  /** The runtime's client that does the work. */
  ClassName delegate() {
    return this == SYNC ? RuntimeTypes.SERVICE_CLIENT : RuntimeTypes.ASYNC_SERVICE_CLIENT;
  }

  /** The method of {@code ClientBuilder} that makes it. */
  String delegateFactory() {
    return this == SYNC ? "serviceClient" : "asyncServiceClient";
  }
}
