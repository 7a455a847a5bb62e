package dev.keysmith.generator.emit;

import dev.keysmith.generator.source.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Divides what would make a method too long: HotSpot compiles none of more than 8,000 bytes of
 * code, and the class file format ends at 65,535.
 */
final class Parts {
  private Parts() {}

  /** One after another, in groups of up to {@code size}. */
  static <T> List<List<T>> inOrder(List<T> all, int size) {
    List<List<T>> parts = new ArrayList<>();
    for (int from = 0; from < all.size(); from += size) {
      parts.add(all.subList(from, Math.min(all.size(), from + size)));
    }
    return parts;
  }

  /**
   * By the remainder of a hash, in as many groups as it takes for none to be above {@code size}.
   */
  static <T> List<List<T>> byHash(List<T> all, ToIntFunction<T> hash, int size) {
    int count = (all.size() + size - 1) / size;
    List<List<T>> parts = groups(all, hash, count);
    while (parts.stream().anyMatch(part -> part.size() > size) && count < all.size()) {
      parts = groups(all, hash, ++count);
    }
    return parts;
  }

  private static <T> List<List<T>> groups(List<T> all, ToIntFunction<T> hash, int count) {
    List<List<T>> groups = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      groups.add(new ArrayList<>());
    }
    all.forEach(each -> groups.get(Math.floorMod(hash.applyAsInt(each), count)).add(each));
    return groups;
  }

  /**
   * Statements that return what one of several methods does: the name and a number from 0 on.
   *
   * @param which the expression of the number
   * @param name of the methods, before the number
   * @param arguments those of each call
   */
  static CodeBlock dispatch(CodeBlock which, int count, String name, String arguments) {
    CodeBlock.Builder code = CodeBlock.builder().add("return switch ($L) {\n$>", which);
    for (int i = 0; i < count - 1; i++) {
      code.addStatement("case $L -> $L$L($L)", i, name, i, arguments);
    }
    return code.addStatement("default -> $L$L($L)", name, count - 1, arguments)
        .add("$<};\n")
        .build();
  }
}
