package dev.keysmith.differential;

import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationError;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.stream.RequestBody;
import dev.keysmith.runtime.stream.ResponseBody;
import dev.keysmith.runtime.value.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** The generated classes by reflection: what a test finds when it knows the model's names alone. */
public final class Generated {
  private final String model;

  /** The classes beside a generated client, such as {@code KmsClient.class}. */
  public Generated(Class<?> client) {
    this.model = client.getPackageName() + ".model.";
  }

  public Class<?> type(String name) {
    try {
      return Class.forName(model + name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError("not generated: " + name, e);
    }
  }

  @SuppressWarnings("unchecked") // the constant's contract
  public Operation<Shape, Shape, OperationError> operation(String name) {
    try {
      return (Operation<Shape, Shape, OperationError>) type(name).getField("OPERATION").get(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(name, e);
    }
  }

  public Shape ofValue(String type, Value value) {
    return (Shape) call(type, "ofValue", new Class<?>[] {Value.class}, null, value);
  }

  public static Value.Structure toValue(Object shape) {
    try {
      return (Value.Structure) shape.getClass().getMethod("toValue").invoke(shape);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(shape.getClass().getName(), e);
    }
  }

  /** The input with the bytes of its streaming member. */
  public static Shape withStream(Shape input, byte[] bytes) {
    try {
      Object builder = input.getClass().getMethod("toBuilder").invoke(input);
      for (Method method : builder.getClass().getMethods()) {
        if (method.getParameterCount() == 1 && method.getParameterTypes()[0] == RequestBody.class) {
          method.invoke(builder, RequestBody.of(bytes));
        }
      }
      return (Shape) builder.getClass().getMethod("build").invoke(builder);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(input.getClass().getName(), e);
    }
  }

  /** The bytes of an output's streaming member. */
  public static byte[] stream(Shape output) {
    try {
      for (Method method : output.getClass().getMethods()) {
        if (method.getReturnType() == ResponseBody.class && method.getParameterCount() == 0) {
          return ((ResponseBody) method.invoke(output)).bytes();
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(output.getClass().getName(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new AssertionError(output.getClass() + " has no stream");
  }

  /** The name of the type that a shape becomes. */
  static String typeName(String shape) {
    String name = ServiceAst.name(shape);
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  public OperationError errorOfJson(String operation, @Nullable String code, byte[] body) {
    return (OperationError)
        call(
            operation + "Error",
            "errorOfJson",
            new Class<?>[] {String.class, byte[].class},
            null,
            code,
            body);
  }

  public OperationError errorOfXml(String operation, @Nullable String code, byte[] body) {
    return (OperationError)
        call(
            operation + "Error",
            "errorOfXml",
            new Class<?>[] {String.class, byte[].class},
            null,
            code,
            body);
  }

  private Object call(
      String type,
      String method,
      Class<?>[] parameters,
      @Nullable Object target,
      @Nullable Object... arguments) {
    try {
      Method found = type(type).getMethod(method, parameters);
      return found.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(type + "." + method, e);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type + "." + method, e);
    }
  }
}
