package dev.keysmith.generator.source;

import java.util.List;

/** A constant of an enum. */
public record EnumConstant(String name, CodeBlock javadoc, List<AnnotationSpec> annotations) {}
