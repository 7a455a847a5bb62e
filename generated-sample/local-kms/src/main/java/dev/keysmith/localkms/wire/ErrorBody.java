package dev.keysmith.localkms.wire;

import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.ShapeWriter;
import org.jspecify.annotations.Nullable;

/** The body of an error in awsJson1_1: its name, and its message when it has one. */
record ErrorBody(String code, @Nullable String message) implements Shape {
  private static final MemberSchema TYPE = MemberSchema.of("__type", MemberSchema.STRING);
  private static final MemberSchema MESSAGE = MemberSchema.of("message", MemberSchema.STRING);

  static {
    ShapeSchema.structure("dev.keysmith.localkms#ErrorBody", TYPE, MESSAGE); // makes them members
  }

  @Override
  public void write(ShapeWriter writer) {
    writer.writeString(TYPE, code);
    if (message != null) {
      writer.writeString(MESSAGE, message);
    }
  }
}
