package dev.keysmith.differential;

import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationError;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.value.Value;
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
