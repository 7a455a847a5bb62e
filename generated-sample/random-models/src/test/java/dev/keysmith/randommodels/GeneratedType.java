package dev.keysmith.randommodels;

import dev.keysmith.generator.source.ClassName;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.value.Value;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * A structure or union that was generated, by reflection.
 *
 * @param type the class
 * @param reader the class that reads it and has its schema
 */
record GeneratedType(Class<?> type, Class<?> reader) {
  static Class<?> load(ClassLoader loader, ClassName name) {
    try {
      return Class.forName(name.binaryName(), true, loader);
    } catch (ClassNotFoundException e) {
      throw new Failure("loading", "not generated: " + name);
    }
  }

  Shape ofValue(Value value) {
    return (Shape) call(type, "ofValue", null, new Class<?>[] {Value.class}, value);
  }

  static Value.Structure toValue(Object shape) {
    return (Value.Structure) call(shape.getClass(), "toValue", shape, new Class<?>[0]);
  }

  /** Reads one as the service's answers are read. */
  Shape read(ShapeReader from) {
    return (Shape) call(reader, "read", null, new Class<?>[] {ShapeReader.class}, from);
  }

  ShapeSchema schema() {
    try {
      var field = reader.getDeclaredField("SCHEMA");
      field.setAccessible(true);
      return (ShapeSchema) field.get(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(reader + " has no schema", e);
    }
  }

  /** Calls a method, which may be private; what it throws is thrown. */
  static Object call(
      Class<?> type,
      String method,
      @Nullable Object target,
      Class<?>[] parameters,
      @Nullable Object... arguments) {
    try {
      Method found = find(type, method, parameters);
      found.setAccessible(true);
      return found.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(type + "." + method, e.getCause());
    } catch (IllegalAccessException e) {
      throw new LinkageError(type + "." + method, e);
    }
  }

  private static Method find(Class<?> type, String method, Class<?>[] parameters) {
    try {
      return type.getDeclaredMethod(method, parameters);
    } catch (NoSuchMethodException e) {
      try {
        return type.getMethod(method, parameters);
      } catch (NoSuchMethodException none) {
        throw new LinkageError(type + "." + method, none);
      }
    }
  }
}
