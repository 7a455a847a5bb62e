package dev.keysmith.sample.kms.tests;

import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationError;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.value.Value;
import dev.keysmith.sample.kms.KmsClient;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** The generated classes by reflection: what a test finds when it knows the model's names alone. */
final class Generated {
  private static final String MODEL = KmsClient.class.getPackageName() + ".model.";

  private Generated() {}

  static Class<?> type(String name) {
    try {
      return Class.forName(MODEL + name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError("not generated: " + name, e);
    }
  }

  @SuppressWarnings("unchecked") // the constant's contract
  static Operation<Shape, Shape, OperationError> operation(String name) {
    try {
      return (Operation<Shape, Shape, OperationError>) type(name).getField("OPERATION").get(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(name, e);
    }
  }

  static Shape ofValue(String type, Value value) {
    return (Shape) call(type, "ofValue", new Class<?>[] {Value.class}, null, value);
  }

  static Value.Structure toValue(Object shape) {
    try {
      return (Value.Structure) shape.getClass().getMethod("toValue").invoke(shape);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(shape.getClass().getName(), e);
    }
  }

  static OperationError errorOfJson(
      String operation, @org.jspecify.annotations.Nullable String code, byte[] body) {
    return (OperationError)
        call(
            operation + "Error",
            "errorOfJson",
            new Class<?>[] {String.class, byte[].class},
            null,
            code,
            body);
  }

  static OperationError errorOfXml(
      String operation, @org.jspecify.annotations.Nullable String code, byte[] body) {
    return (OperationError)
        call(
            operation + "Error",
            "errorOfXml",
            new Class<?>[] {String.class, byte[].class},
            null,
            code,
            body);
  }

  private static Object call(
      String type,
      String method,
      Class<?>[] parameters,
      @org.jspecify.annotations.Nullable Object target,
      @org.jspecify.annotations.Nullable Object... arguments) {
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
