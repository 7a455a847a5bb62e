package dev.keysmith.generator.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Source between the braces of a method, or a piece of it: text, names of types, and marks of where
 * lines may break and where they are indented.
 *
 * <p>It is made of formats, in which {@code $T} stands for a type ({@link TypeName} or {@link
 * Class}), {@code $S} for a string literal, {@code $L} for another block or anything's text, {@code
 * $Z} for nothing, where a long line breaks before others, {@code $>} and {@code $<} for more and
 * less indentation, and {@code $$} for a dollar sign.
 */
public final class CodeBlock {
  /** What is not text or a type. */
  enum Mark {
    INDENT,
    UNINDENT,
    BREAK,
    STATEMENT,
    END_STATEMENT
  }

  private static final CodeBlock EMPTY = new CodeBlock(List.of());

  private final List<Object> parts;

  private CodeBlock(List<Object> parts) {
    this.parts = parts;
  }

  /**
   * A block of a format and its arguments.
   *
   * @throws IllegalArgumentException when they do not fit
   */
  public static CodeBlock of(String format, Object... arguments) {
    return builder().add(format, arguments).build();
  }

  /** The blocks with a text between. */
  public static CodeBlock join(Iterable<CodeBlock> blocks, String separator) {
    Builder all = builder();
    boolean first = true;
    for (CodeBlock block : blocks) {
      all.text(first ? "" : separator);
      all.block(block);
      first = false;
    }
    return all.build();
  }

  /** String literals with commas between. */
  public static CodeBlock strings(Iterable<String> texts) {
    List<CodeBlock> literals = new ArrayList<>();
    texts.forEach(text -> literals.add(of("$S", text)));
    return join(literals, ", ");
  }

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that begins with this. */
  public Builder toBuilder() {
    Builder builder = builder();
    builder.block(this);
    return builder;
  }

  /** Strings, types and {@linkplain Mark marks}. */
  List<Object> parts() {
    return parts;
  }

  public boolean isEmpty() {
    return parts.isEmpty();
  }

  /** The block with all names in full, and without its marks. */
  @Override
  public String toString() {
    return text(Names.IN_FULL);
  }

  /** The text of the block, without its marks. */
  String text(Names names) {
    StringBuilder out = new StringBuilder();
    for (Object part : parts) {
      if (part instanceof TypeName type) {
        type.write(out, names);
      } else if (part instanceof String text) {
        out.append(text);
      }
    }
    return out.toString();
  }

  /** Adds formats up to a block. */
  public static final class Builder {
    private final List<Object> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private Builder() {}

    /**
     * Adds a format.
     *
     * @throws IllegalArgumentException when the arguments do not fit
     */
    public Builder add(String format, Object... arguments) {
      int next = 0;
      int from = 0;
      for (int at = format.indexOf('$'); at >= 0; at = format.indexOf('$', from)) {
        text.append(format, from, at);
        char kind = at + 1 < format.length() ? format.charAt(at + 1) : ' ';
        from = at + 2;
        if (isMark(kind)) {
          continue;
        }
        if (next == arguments.length) {
          throw new IllegalArgumentException("no argument for $" + kind + " in " + format);
        }
        argument(kind, arguments[next++], format);
      }
      if (next != arguments.length) {
        throw new IllegalArgumentException("too many arguments for " + format);
      }
      text.append(format, from, format.length());
      return this;
    }

    /** Adds what takes no argument, if it is such. */
    private boolean isMark(char kind) {
      switch (kind) {
        case '>' -> mark(Mark.INDENT);
        case '<' -> mark(Mark.UNINDENT);
        case 'Z' -> mark(Mark.BREAK);
        case '$' -> text.append('$');
        default -> {
          return false;
        }
      }
      return true;
    }

    private void argument(char kind, Object argument, String format) {
      switch (kind) {
        case 'T' -> type(typeOf(argument));
        case 'S' -> StringLiteral.append(text, String.valueOf(argument));
        case 'L' -> {
          if (argument instanceof CodeBlock block) {
            block(block);
          } else {
            text.append(argument);
          }
        }
        default -> throw new IllegalArgumentException("unknown $" + kind + " in " + format);
      }
    }

    private static TypeName typeOf(Object argument) {
      return argument instanceof Class<?> type ? ClassName.get(type) : (TypeName) argument;
    }

    public Builder add(CodeBlock block) {
      block(block);
      return this;
    }

    /** Adds a statement, which has none within: a format, a semicolon, and the line's end. */
    public Builder addStatement(String format, Object... arguments) {
      mark(Mark.STATEMENT);
      add(format, arguments);
      return endStatement();
    }

    /** Adds a block as a statement. */
    public Builder addStatement(CodeBlock block) {
      mark(Mark.STATEMENT);
      block(block);
      return endStatement();
    }

    private Builder endStatement() {
      text.append(";\n");
      mark(Mark.END_STATEMENT);
      return this;
    }

    /** Adds what comes before an opening brace, such as {@code if (a)}. */
    public Builder beginControlFlow(String format, Object... arguments) {
      add(format, arguments);
      text.append(" {\n");
      mark(Mark.INDENT);
      return this;
    }

    /** Adds what comes between a closing and an opening brace, such as {@code else}. */
    public Builder nextControlFlow(String format, Object... arguments) {
      mark(Mark.UNINDENT);
      text.append("} ");
      return beginControlFlow(format, arguments);
    }

    public Builder endControlFlow() {
      mark(Mark.UNINDENT);
      text.append("}\n");
      return this;
    }

    private void type(TypeName type) {
      flush();
      parts.add(type);
    }

    private void mark(Mark mark) {
      flush();
      parts.add(mark);
    }

    private void text(String added) {
      text.append(added);
    }

    private void block(CodeBlock block) {
      for (Object part : block.parts) {
        if (part instanceof String string) {
          text.append(string);
        } else {
          flush();
          parts.add(part);
        }
      }
    }

    private void flush() {
      if (text.length() > 0) {
        parts.add(text.toString());
        text.setLength(0);
      }
    }

    public CodeBlock build() {
      flush();
      return parts.isEmpty() ? EMPTY : new CodeBlock(List.copyOf(parts));
    }
  }
}
