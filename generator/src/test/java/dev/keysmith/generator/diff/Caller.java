package dev.keysmith.generator.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A caller that was written and compiled for one version of a client.
 *
 * @param source uses all that is public
 * @param classes what it was compiled to
 */
record Caller(String source, Map<String, byte[]> classes) {

  static Caller of(CompiledClient client) throws IOException, ReflectiveOperationException {
    String source = CallerSource.of(client);
    Map<String, byte[]> classes = new TreeMap<>();
    assertEquals(List.of(), client.compile(CallerSource.NAME, source, classes));
    Caller caller = new Caller(source, classes);
    assertEquals(List.of(), caller.link(client));
    return caller;
  }

  /** What javac says of the source beside another version. */
  List<String> compile(CompiledClient other) throws IOException {
    return other.compile(CallerSource.NAME, source, new TreeMap<>());
  }

  /**
   * Runs each use beside another version. What it does with nulls is not looked at, but that the
   * JVM finds all that it refers to.
   */
  List<String> link(CompiledClient other) throws ReflectiveOperationException {
    List<String> broken = new ArrayList<>();
    for (Method use : uses(other, broken)) {
      try {
        use.invoke(null, Arrays.stream(use.getParameterTypes()).map(Caller::none).toArray());
      } catch (InvocationTargetException e) {
        if (e.getCause() instanceof LinkageError error) {
          broken.add(use + ": " + error);
        }
      } catch (LinkageError e) {
        broken.add(use + ": " + e);
      }
    }
    return broken;
  }

  /** The uses, of which none is found if a type is gone that one of them takes or gives. */
  private Method[] uses(CompiledClient other, List<String> broken) throws ClassNotFoundException {
    try {
      return other.loader(classes).loadClass(CallerSource.NAME).getDeclaredMethods();
    } catch (LinkageError e) {
      broken.add(CallerSource.NAME + ": " + e);
      return new Method[0];
    }
  }

  /** Null, or zero for a primitive. */
  private static Object none(Class<?> type) {
    return Array.get(Array.newInstance(type, 1), 0);
  }
}
