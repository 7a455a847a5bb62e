package dev.keysmith.conformance;

import dev.keysmith.runtime.auth.AwsCredentials;
import dev.keysmith.runtime.client.CallOptions;
import dev.keysmith.runtime.client.ClientBuilder;
import dev.keysmith.runtime.config.ConfigSource;
import dev.keysmith.runtime.http.HttpTransport;
import dev.keysmith.runtime.protocol.Protocol;
import dev.keysmith.runtime.retry.RetryPolicy;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.Shape;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.ToShapeId;

/**
 * A generated client as the cases need it. Which one is known only at run time, so it is reached by
 * reflection.
 *
 * @param service the service in the models
 * @param packageName the package of the client
 * @param stem what the client's types begin with
 */
record TestedClient(ShapeId service, String packageName, String stem) {
  private static final String BASE = "dev.keysmith.conformance.";

  /** What tokens are in the cases. */
  private static final String TOKEN = "00000000-0000-4000-8000-000000000000";

  static TestedClient of(String service, String packageName, String stem) {
    return new TestedClient(ShapeId.from(service), BASE + packageName, stem);
  }

  @SuppressWarnings("unchecked") // an operation's type arguments are its own
  Operation<Shape, Shape, ?> operation(ShapeId operation) {
    try {
      return (Operation<Shape, Shape, ?>) type(operation).getField("OPERATION").get(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(operation + " is no operation", e);
    }
  }

  /** The class that is generated of a shape. */
  Class<?> type(ToShapeId shape) {
    String name = shape.toShapeId().getName();
    String type = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    try {
      return Class.forName(packageName + ".model." + type);
    } catch (ClassNotFoundException e) {
      throw new LinkageError(shape + " has no generated class", e);
    }
  }

  /**
   * Calls an operation.
   *
   * @param settings what the case wants of the client
   * @throws RuntimeException what the client throws
   */
  Shape call(
      Operation<Shape, Shape, ?> operation,
      Shape input,
      ShapeId protocol,
      CaseSettings settings,
      HttpTransport transport) {
    ClientBuilder<?> builder = builder("Client");
    settings.apply(builder);
    builder
        .credentials(AwsCredentials.of("AKIDEXAMPLE", "secret"))
        .transport(transport)
        .protocol(Protocol.of(protocol.toString()))
        .configSource(ConfigSource.of(Map.of(), Map.of()))
        .clock(Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZoneOffset.UTC))
        .retryPolicy(RetryPolicy.none())
        .idempotencyTokens(() -> TOKEN);
    return (Shape) call("Client", builder, operation, input);
  }

  /**
   * The builder of a client.
   *
   * @param kind {@code Client} or {@code AsyncClient}
   */
  ClientBuilder<?> builder(String kind) {
    return (ClientBuilder<?>) invoke(method(type(kind), "builder"), null);
  }

  /**
   * Calls an operation by the client that the builder builds.
   *
   * @return the output, or its future
   * @throws RuntimeException what the client throws
   */
  Object call(
      String kind, ClientBuilder<?> builder, Operation<Shape, Shape, ?> operation, Shape input) {
    Object client = invoke(method(builder.getClass(), "build"), builder);
    Method call = method(type(kind), "call", Operation.class, Shape.class, CallOptions.class);
    return invoke(call, client, operation, input, CallOptions.none());
  }

  private Class<?> type(String kind) {
    try {
      return Class.forName(packageName + "." + stem + kind);
    } catch (ClassNotFoundException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static Method method(Class<?> type, String name, Class<?>... parameters) {
    try {
      return type.getMethod(name, parameters);
    } catch (NoSuchMethodException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static Object invoke(Method method, @Nullable Object on, Object... arguments) {
    try {
      return method.invoke(on, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new AssertionError(e.getCause());
    } catch (IllegalAccessException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  @Override
  public String toString() {
    return service.getName();
  }
}
