package dev.keysmith.generator.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lays source out as people do where JavaPoet does not: short comments on one line, fields and
 * constants without blank lines between, long lines broken.
 */
final class Layout {
  private static final Pattern TYPE_IN_LIST = Pattern.compile(" +[\\w.]+(,| \\{)");

  private static final Pattern ENUM_CONSTANT = Pattern.compile(" {4}\\w+[,;]?");

  private Layout() {}

  /**
   * @param source what JavaPoet wrote
   * @param comments those that it has marks for
   */
  static String of(String source, Comments comments) {
    List<String> lines = new ArrayList<>();
    for (String line : source.split("\n", -1)) {
      comments.restore(line, lines::add);
      joinComment(lines);
      joinEmptyBody(lines);
      joinFields(lines);
      joinConstant(lines);
      joinTypeList(lines);
    }
    StringBuilder laidOut = new StringBuilder(source.length());
    for (String line : lines) {
      LineBreaks.append(line, laidOut);
      laidOut.append('\n');
    }
    laidOut.setLength(laidOut.length() - 1);
    return laidOut.toString();
  }

  private static void joinComment(List<String> lines) {
    int size = lines.size();
    if (size < 3 || !lines.get(size - 1).endsWith(" */") || !lines.get(size - 3).endsWith("/**")) {
      return;
    }
    String open = lines.get(size - 3);
    String text = lines.get(size - 2).strip().substring(1).strip();
    if (open.length() + text.length() + 4 <= LineBreaks.WIDTH && !text.startsWith("@")) {
      lines.subList(size - 3, size).clear();
      lines.add(open + " " + text + " */");
    }
  }

  private static void joinEmptyBody(List<String> lines) {
    int size = lines.size();
    if (size >= 2
        && lines.get(size - 2).endsWith(") {")
        && lines.get(size - 1).strip().equals("}")) {
      lines.remove(size - 1);
      lines.set(size - 2, lines.get(size - 2) + "}");
    }
  }

  private static void joinFields(List<String> lines) {
    int size = lines.size();
    if (size >= 3
        && lines.get(size - 2).isEmpty()
        && isField(lines.get(size - 1))
        && isField(lines.get(size - 3))) {
      lines.remove(size - 2);
    }
  }

  /** The interfaces of a type, which JavaPoet puts one on a line where they are many. */
  private static void joinTypeList(List<String> lines) {
    int size = lines.size();
    if (size >= 2
        && lines.get(size - 2).endsWith(",")
        && TYPE_IN_LIST.matcher(lines.get(size - 1)).matches()) {
      String last = lines.remove(size - 1).strip();
      lines.set(size - 2, lines.get(size - 2) + " " + last);
    }
  }

  /**
   * A constant of an enum comes beside its short comment where both fit on a line. Constants and
   * constant fields with short comments come without blank lines between.
   */
  private static void joinConstant(List<String> lines) {
    int last = lines.size() - 1;
    if (last < 4 || !isShortComment(lines.get(last - 1))) {
      return;
    }
    String line = lines.get(last);
    boolean ofEnum = isEnumConstant(line);
    if (!ofEnum && !isConstant(line)) {
      return;
    }
    if (lines.get(last - 2).isEmpty() && endsConstant(lines.get(last - 3), ofEnum)) {
      lines.remove(last - 2);
      last--;
    }
    String comment = lines.get(last - 1);
    if (ofEnum && comment.length() + line.length() - 3 <= LineBreaks.WIDTH) {
      lines.remove(last);
      lines.set(last - 1, comment + ' ' + line.strip());
    }
  }

  private static boolean endsConstant(String line, boolean ofEnum) {
    return ofEnum ? line.endsWith(",") : isConstant(line);
  }

  private static boolean isEnumConstant(String line) {
    return ENUM_CONSTANT.matcher(line).matches();
  }

  private static boolean isConstant(String line) {
    return line.startsWith("public static final ", 2) && line.endsWith(";");
  }

  private static boolean isShortComment(String line) {
    return line.startsWith("/** ", line.length() - line.stripLeading().length());
  }

  private static boolean isField(String line) {
    String text = line.strip();
    boolean declared = text.startsWith("private ") || text.startsWith("static final ");
    return declared && text.endsWith(";");
  }
}
