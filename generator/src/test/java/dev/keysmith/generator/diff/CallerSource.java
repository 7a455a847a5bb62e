package dev.keysmith.generator.diff;

import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A program that uses all of a client that is public: it calls each method, reads each constant and
 * takes each type for what it extends and implements. Each use is a static method of its own, whose
 * parameters are what the use takes.
 */
final class CallerSource {
  /** Its name; in a package of its own, as users are. */
  static final String NAME = "caller.Caller";

  private final List<String> uses = new ArrayList<>();

  private CallerSource() {}

  static String of(CompiledClient client) throws ClassNotFoundException {
    CallerSource source = new CallerSource();
    ClassLoader loader = client.loader();
    for (String name : client.classes().keySet()) {
      if (!name.endsWith("package-info")) {
        source.use(Class.forName(name, false, loader));
      }
    }
    return "package caller;\n@SuppressWarnings(\"all\")\npublic final class Caller {\n"
        + String.join("", source.uses)
        + "}\n";
  }

  private void use(Class<?> type) {
    if (!isPublic(type) || type.isAnonymousClass()) {
      return;
    }
    String name = type.getCanonicalName();
    if (type.getGenericSuperclass() != null && !type.isEnum()) {
      add(text(type.getGenericSuperclass()), name + " it", "it");
    }
    for (Type parent : type.getGenericInterfaces()) {
      add(text(parent), name + " it", "it");
    }
    Arrays.stream(type.getDeclaredFields())
        .filter(field -> Modifier.isPublic(field.getModifiers()))
        .sorted(Comparator.comparing(Field::getName))
        .forEach(field -> add(text(field.getGenericType()), "", name + '.' + field.getName()));
    Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .sorted(Comparator.comparing(Method::toString))
        .forEach(method -> use(method, name));
  }

  private static boolean isPublic(Class<?> type) {
    Class<?> outer = type.getDeclaringClass();
    return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
  }

  private void use(Method method, String type) {
    boolean isStatic = Modifier.isStatic(method.getModifiers());
    Type[] types = method.getGenericParameterTypes();
    List<String> parameters = new ArrayList<>();
    if (!isStatic) {
      parameters.add(type + " it");
    }
    for (int i = 0; i < types.length; i++) {
      parameters.add(text(types[i]) + " a" + i);
    }
    String arguments =
        IntStream.range(0, types.length).mapToObj(i -> "a" + i).collect(Collectors.joining(", "));
    String call = (isStatic ? type : "it") + '.' + method.getName() + '(' + arguments + ')';
    uses.add(
        "  public static "
            + variables(method.getTypeParameters())
            + text(method.getGenericReturnType())
            + " use"
            + uses.size()
            + '('
            + String.join(", ", parameters)
            + ") throws Throwable { "
            + (method.getReturnType() == void.class ? "" : "return ")
            + call
            + "; }\n");
  }

  private void add(String type, String parameter, String expression) {
    uses.add(
        "  public static "
            + type
            + " use"
            + uses.size()
            + '('
            + parameter
            + ") { return "
            + expression
            + "; }\n");
  }

  private static String variables(TypeVariable<?>[] variables) {
    return variables.length == 0
        ? ""
        : Arrays.stream(variables)
            .map(each -> each.getName() + " extends " + joined(each.getBounds(), " & "))
            .collect(Collectors.joining(", ", "<", "> "));
  }

  private static String joined(Type[] types, String separator) {
    return Arrays.stream(types).map(CallerSource::text).collect(Collectors.joining(separator));
  }

  private static String text(Type type) {
    if (type instanceof Class<?> each) {
      return each.getCanonicalName();
    }
    if (type instanceof ParameterizedType each) {
      return text(each.getRawType()) + '<' + joined(each.getActualTypeArguments(), ", ") + '>';
    }
    if (type instanceof GenericArrayType each) {
      return text(each.getGenericComponentType()) + "[]";
    }
    if (type instanceof WildcardType each) {
      return each.getLowerBounds().length > 0
          ? "? super " + text(each.getLowerBounds()[0])
          : "? extends " + text(each.getUpperBounds()[0]);
    }
    return type.getTypeName();
  }
}
