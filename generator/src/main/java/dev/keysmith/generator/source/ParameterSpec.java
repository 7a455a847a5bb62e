package dev.keysmith.generator.source;

/** A parameter of a method. */
record ParameterSpec(TypeName type, String name) {}
