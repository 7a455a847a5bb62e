package dev.keysmith.runtime.schema;

/** What a union's member holds that the model gives no value ({@code smithy.api#Unit}). */
public final class Unit implements Shape, ShapeBuilder {
  /** The one unit. */
  public static final Unit INSTANCE = new Unit();

  private static final ShapeSchema SCHEMA = ShapeSchema.structure("smithy.api#Unit");

  private Unit() {}

  /** Reads an empty structure. */
  public static Unit read(ShapeReader reader) {
    reader.readStruct(SCHEMA, INSTANCE);
    return INSTANCE;
  }

  @Override
  public void write(ShapeWriter writer) {
    // There is no member to write.
  }

  @Override
  public void readMember(int index, ShapeReader reader) {
    // There is no member to read.
  }

  @Override
  public String toString() {
    return "Unit";
  }
}
