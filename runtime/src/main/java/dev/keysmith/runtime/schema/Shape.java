package dev.keysmith.runtime.schema;

/**
 * A structure, error or union of a model. Protocols, codecs and the value tree read it through this
 * one method.
 */
public interface Shape {
  /** Writes the members that are set, in the order of the model. */
  void write(ShapeWriter writer);
}
