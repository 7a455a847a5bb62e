package dev.keysmith.generator.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The texts of comments, set aside while JavaPoet writes code. It goes through each character of a
 * file twice, and most characters of a file are comments: a mark goes through in place of each.
 */
final class Comments {
  /** In no comment, since Javadoc has no control characters, and in no code, which escapes them. */
  private static final char MARK = '\u0001';

  private final List<String> texts = new ArrayList<>();

  /** What stands for the text, which must be all of the line that it is put in. */
  CodeBlock setAside(String text) {
    texts.add(text);
    return CodeBlock.of("$L", MARK + Integer.toString(texts.size() - 1));
  }

  /** Gives the line, or the lines of the comment that it stands for, each as JavaPoet writes it. */
  void restore(String line, Consumer<String> lines) {
    int mark = line.indexOf(MARK);
    if (mark < 0) {
      lines.accept(line);
      return;
    }
    String start = line.substring(0, mark);
    String text = texts.get(Integer.parseInt(line.substring(mark + 1)));
    for (String each : text.split("\n", -1)) {
      lines.accept(each.isEmpty() ? start.stripTrailing() : start + each);
    }
  }
}
