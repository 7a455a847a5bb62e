package dev.keysmith.generator.source;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Writes a type as a file. Fields, and constants with short comments, come without blank lines
 * between, constructors before methods, and static fields before others.
 */
public final class SourceWriter {
  /** What members of an interface are without saying so. */
  private static final Set<Modifier> OF_INTERFACE_FIELDS =
      Set.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);

  private static final Set<Modifier> OF_INTERFACE_METHODS =
      Set.of(Modifier.PUBLIC, Modifier.ABSTRACT);
  private static final Set<Modifier> OF_INTERFACE_TYPES = Set.of(Modifier.PUBLIC, Modifier.STATIC);

  private final ImportScope names;
  private final Lines lines = new Lines();

  /** What types are written to while they are only met, to know what to import. */
  private final StringBuilder unread = new StringBuilder();

  private boolean dry = true;

  private SourceWriter(ImportScope names) {
    this.names = names;
  }

  /**
   * The source of a file that has the type.
   *
   * @param hiding simple names of the package's types, which hide those of {@code java.lang}
   */
  public static String write(String packageName, TypeSpec type, Set<String> hiding) {
    SourceWriter writer = new SourceWriter(new ImportScope(packageName, hiding));
    writer.type(type, Set.of());
    writer.names.importAll();
    writer.dry = false;
    writer.head(packageName);
    writer.type(type, Set.of());
    return writer.lines.toString();
  }

  private void head(String packageName) {
    lines.add("package " + packageName + ";\n\n");
    StringBuilder imports = new StringBuilder();
    for (String name : names.imports()) {
      imports.append("import ").append(name).append(";\n");
    }
    lines.add(imports.isEmpty() ? "" : imports.append('\n').toString());
  }

  private void type(TypeSpec type, Set<Modifier> unsaid) {
    names.enter(type.name(), Set.of());
    javadoc(type.javadoc());
    annotations(type.annotations());
    modifiers(type.modifiers(), unsaid);
    text(
        switch (type.kind()) {
          case CLASS -> "class ";
          case INTERFACE -> "interface ";
          case ENUM -> "enum ";
        });
    text(type.name());
    if (type.superclass() != null) {
      text(" extends ");
      name(type.superclass());
    }
    boolean extended = type.kind() == TypeSpec.Kind.INTERFACE;
    list(extended ? " extends " : " implements ", type.superinterfaces());
    list(" permits ", type.permitted());
    names.leave();
    text(" {\n");
    names.enter(type.name(), type.typeNames());
    body(type);
    names.leave();
    text("}\n");
  }

  private void list(String keyword, List<TypeName> types) {
    String separator = keyword;
    for (TypeName each : types) {
      text(separator);
      name(each);
      separator = ", ";
    }
  }

  private void body(TypeSpec type) {
    lines.indent();
    Members members = new Members();
    constants(type, members);
    for (boolean ofType : List.of(true, false)) {
      for (FieldSpec field : type.fields()) {
        if (field.isStatic() == ofType) {
          field(field, unsaid(type, OF_INTERFACE_FIELDS), members);
        }
      }
    }
    for (boolean constructor : List.of(true, false)) {
      for (MethodSpec method : type.methods()) {
        if (method.isConstructor() == constructor) {
          members.next(false);
          method(method, type);
        }
      }
    }
    for (TypeSpec nested : type.types()) {
      members.next(false);
      type(nested, unsaid(type, OF_INTERFACE_TYPES));
    }
    lines.unindent();
  }

  /** The members of a type, with blank lines between but where two short ones follow each other. */
  private final class Members {
    private boolean any;
    private boolean lastShort;

    void next(boolean isShort) {
      if (any && !(isShort && lastShort)) {
        text("\n");
      }
      any = true;
      lastShort = isShort;
    }
  }

  private void constants(TypeSpec type, Members members) {
    boolean last = type.fields().isEmpty() && type.methods().isEmpty() && type.types().isEmpty();
    List<EnumConstant> constants = type.constants();
    for (int i = 0; i < constants.size(); i++) {
      String end = i < constants.size() - 1 ? "," : last ? "" : ";";
      constant(constants.get(i), end, members);
    }
  }

  private void constant(EnumConstant constant, String end, Members members) {
    String comment = textOf(constant.javadoc());
    boolean isShort =
        !comment.isEmpty() && lines.isShort(comment) && constant.annotations().isEmpty();
    members.next(isShort);
    if (isShort && lines.fits(comment.length() + constant.name().length() + 9)) {
      lines.shortComment(comment);
      text(" ");
    } else {
      comment(comment);
      annotations(constant.annotations());
    }
    text(constant.name() + end + "\n");
  }

  /** A field without a comment, or a constant with one of a line, is a short member. */
  private void field(FieldSpec field, Set<Modifier> unsaid, Members members) {
    String comment = textOf(field.javadoc());
    members.next(field.annotations().isEmpty() && lines.isShort(comment));
    comment(comment);
    annotations(field.annotations());
    modifiers(field.modifiers(), unsaid);
    name(field.type());
    text(" " + field.name());
    if (!field.initializer().isEmpty()) {
      text(" = ");
      code(field.initializer());
    }
    text(";\n");
  }

  private void method(MethodSpec method, TypeSpec owner) {
    javadoc(method.javadoc());
    annotations(method.annotations());
    modifiers(method.modifiers(), unsaid(owner, OF_INTERFACE_METHODS));
    names.declare(method.typeVariables());
    typeVariables(method.typeVariables());
    if (method.name() == null) {
      text(owner.name());
    } else {
      name(method.returnType());
      text(" " + method.name());
    }
    parameters(method);
    if (method.modifiers().contains(Modifier.ABSTRACT)) {
      text(";\n");
    } else if (method.code().isEmpty()) {
      text(" {}\n");
    } else {
      text(" {\n");
      lines.indent();
      code(method.code());
      lines.unindent();
      text("}\n");
    }
    names.forget(method.typeVariables());
  }

  private void typeVariables(List<TypeVariableName> variables) {
    String separator = "<";
    for (TypeVariableName variable : variables) {
      text(separator);
      variable.declare(out(), names);
      separator = ", ";
    }
    text(variables.isEmpty() ? "" : "> ");
  }

  private void parameters(MethodSpec method) {
    List<ParameterSpec> parameters = method.parameters();
    text("(");
    if (!parameters.isEmpty()) {
      mark(CodeBlock.Mark.BREAK);
    }
    for (int i = 0; i < parameters.size(); i++) {
      ParameterSpec parameter = parameters.get(i);
      text(i == 0 ? "" : ", ");
      if (method.varargs() && i == parameters.size() - 1) {
        name(((ArrayTypeName) parameter.type()).component());
        text("...");
      } else {
        name(parameter.type());
      }
      text(" " + parameter.name());
    }
    text(")");
  }

  private void javadoc(CodeBlock javadoc) {
    comment(textOf(javadoc));
  }

  private void comment(String text) {
    if (!text.isEmpty()) {
      lines.comment(text);
    }
  }

  /** The text of a comment, without a line break at its end; none while names are only met. */
  private String textOf(CodeBlock javadoc) {
    if (dry) {
      code(javadoc);
      return "";
    }
    String text = javadoc.text(names);
    return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
  }

  private void annotations(List<AnnotationSpec> annotations) {
    for (AnnotationSpec annotation : annotations) {
      text("@");
      name(annotation.type());
      if (annotation.value() != null) {
        text("(");
        code(annotation.value());
        text(")");
      }
      text("\n");
    }
  }

  private static Set<Modifier> unsaid(TypeSpec owner, Set<Modifier> ofInterface) {
    return owner.kind() == TypeSpec.Kind.INTERFACE ? ofInterface : Set.of();
  }

  private void modifiers(Set<Modifier> modifiers, Set<Modifier> unsaid) {
    if (dry) {
      return;
    }
    for (Modifier modifier : modifiers) {
      if (!unsaid.contains(modifier)) {
        text(modifier + " ");
      }
    }
  }

  private void code(CodeBlock code) {
    for (Object part : code.parts()) {
      if (part instanceof String text) {
        text(text);
      } else if (part instanceof TypeName type) {
        name(type);
      } else {
        mark((CodeBlock.Mark) part);
      }
    }
  }

  private void mark(CodeBlock.Mark mark) {
    if (dry) {
      return;
    }
    switch (mark) {
      case INDENT -> lines.indent();
      case UNINDENT -> lines.unindent();
      case BREAK -> lines.breakHere();
      case STATEMENT -> lines.statement();
      case END_STATEMENT -> lines.endStatement();
    }
  }

  private void name(TypeName type) {
    type.write(out(), names);
  }

  private StringBuilder out() {
    unread.setLength(0);
    return dry ? unread : lines.line();
  }

  private void text(String text) {
    if (!dry) {
      lines.add(text);
    }
  }
}
