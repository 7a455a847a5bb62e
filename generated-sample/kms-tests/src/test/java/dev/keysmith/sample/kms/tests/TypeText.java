package dev.keysmith.sample.kms.tests;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A type as one writes it, with its nullness, and without the packages of ours and of the JDK. */
final class TypeText {
  private static final Pattern PACKAGE =
      Pattern.compile(
          "^(java\\.(lang|util|time)|dev\\.keysmith\\.(runtime|sample))\\.([a-z]\\w*\\.)*");

  private TypeText() {}

  static String of(AnnotatedType type) {
    String nullness = type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
    return nullness + text(type);
  }

  private static String text(AnnotatedType type) {
    if (type instanceof AnnotatedParameterizedType each) {
      return Arrays.stream(each.getAnnotatedActualTypeArguments())
          .map(TypeText::of)
          .collect(
              Collectors.joining(
                  ", ", name(((ParameterizedType) each.getType()).getRawType()) + "<", ">"));
    }
    if (type instanceof AnnotatedArrayType each) {
      return of(each.getAnnotatedGenericComponentType()) + "[]";
    }
    if (type instanceof AnnotatedWildcardType each) {
      return each.getAnnotatedLowerBounds().length > 0
          ? "? super " + of(each.getAnnotatedLowerBounds()[0])
          : "? extends " + of(each.getAnnotatedUpperBounds()[0]);
    }
    return name(type.getType());
  }

  private static String name(Type type) {
    String name = type instanceof Class<?> each ? each.getCanonicalName() : type.getTypeName();
    return PACKAGE.matcher(name).replaceFirst("");
  }
}
