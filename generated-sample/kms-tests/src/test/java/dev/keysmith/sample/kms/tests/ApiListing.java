package dev.keysmith.sample.kms.tests;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.TypeVariable;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What callers can use of a jar or a folder of classes: a line for each public type, for each of
 * its parents and for each member.
 */
final class ApiListing {
  private static final int ACCESSIBLE = Modifier.PUBLIC | Modifier.PROTECTED;

  private final SortedSet<String> lines = new TreeSet<>();

  private ApiListing() {}

  static SortedSet<String> of(Path location) throws IOException, ClassNotFoundException {
    ApiListing listing = new ApiListing();
    for (String name : classNames(location)) {
      listing.add(Class.forName(name, false, ApiListing.class.getClassLoader()));
    }
    return listing.lines;
  }

  private static List<String> classNames(Path location) throws IOException {
    if (Files.isDirectory(location)) {
      return namesBelow(location);
    }
    try (FileSystem jar = FileSystems.newFileSystem(location)) {
      return namesBelow(jar.getPath("/"));
    }
  }

  private static List<String> namesBelow(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
          .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
          .toList();
    }
  }

  private void add(Class<?> type) {
    if (!isAccessible(type)) {
      return;
    }
    lines.add(type.getCanonicalName() + " = " + declaration(type));
    Stream.concat(
            Stream.ofNullable(type.getAnnotatedSuperclass()),
            Arrays.stream(type.getAnnotatedInterfaces()))
        .map(TypeText::of)
        .filter(parent -> !parent.equals("Object"))
        .forEach(parent -> lines.add(type.getCanonicalName() + " is a " + parent));
    String prefix = type.getCanonicalName() + '.';
    for (Field field : type.getDeclaredFields()) {
      if (isAccessible(field.getModifiers()) && !field.isSynthetic()) {
        lines.add(
            prefix
                + field.getName()
                + " = "
                + modifiers(field.getModifiers())
                + TypeText.of(field.getAnnotatedType()));
      }
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (isAccessible(constructor.getModifiers()) && !constructor.isSynthetic()) {
        lines.add(prefix + "new" + signature(constructor));
      }
    }
    for (Method method : type.getDeclaredMethods()) {
      if (isAccessible(method.getModifiers()) && !method.isSynthetic()) {
        lines.add(
            prefix
                + method.getName()
                + signature(method)
                + " = "
                + modifiers(method.getModifiers())
                + (method.isDefault() ? "default " : "")
                + TypeText.of(method.getAnnotatedReturnType()));
      }
    }
  }

  private static boolean isAccessible(Class<?> type) {
    Class<?> outer = type.getDeclaringClass();
    return !type.isAnonymousClass()
        && !type.isLocalClass()
        && isAccessible(type.getModifiers())
        && (outer == null || isAccessible(outer));
  }

  private static boolean isAccessible(int modifiers) {
    return (modifiers & ACCESSIBLE) != 0;
  }

  private static String declaration(Class<?> type) {
    String kind =
        type.isEnum()
            ? "enum"
            : type.isRecord() ? "record" : type.isInterface() ? "interface" : "class";
    return modifiers(type.getModifiers() & ~Modifier.INTERFACE)
        + (type.isSealed() ? "sealed " : "")
        + kind
        + variables(type.getTypeParameters());
  }

  /** Those that a caller depends on; what is public is not told. */
  private static String modifiers(int modifiers) {
    int told =
        modifiers & (Modifier.PROTECTED | Modifier.STATIC | Modifier.FINAL | Modifier.ABSTRACT);
    return told == 0 ? "" : Modifier.toString(told) + ' ';
  }

  private static String signature(Executable executable) {
    String types =
        Arrays.stream(executable.getAnnotatedParameterTypes())
            .map(TypeText::of)
            .collect(Collectors.joining(", "));
    String parameters =
        executable.isVarArgs() ? types.substring(0, types.length() - "[]".length()) + "..." : types;
    String thrown =
        Arrays.stream(executable.getAnnotatedExceptionTypes())
            .map(TypeText::of)
            .collect(Collectors.joining(", "));
    return variables(executable.getTypeParameters())
        + '('
        + parameters
        + ')'
        + (thrown.isEmpty() ? "" : " throws " + thrown);
  }

  private static String variables(TypeVariable<?>[] variables) {
    return variables.length == 0
        ? ""
        : Arrays.stream(variables)
            .map(
                variable ->
                    variable.getName()
                        + " extends "
                        + Arrays.stream(variable.getAnnotatedBounds())
                            .map(TypeText::of)
                            .collect(Collectors.joining(" & ")))
            .collect(Collectors.joining(", ", "<", ">"));
  }
}
