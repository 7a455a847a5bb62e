package dev.keysmith.generator.source;

/** How classes are named at a place in source. */
interface Names {
  /** With the package, as where nothing is imported. */
  Names IN_FULL = ClassName::canonicalName;

  /** The name of the class, without an annotation. */
  String of(ClassName type);
}
