package com.example.model;

import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import org.jspecify.annotations.Nullable;

/** Reads a {@link CSV}, of which exactly one member is set. */
final class CSVReader implements ShapeBuilder {
  static final MemberSchema CSV_ = MemberSchema.of("CSV", MemberSchema.UNION);
  static final MemberSchema VPC_ = MemberSchema.of("VPC", MemberSchema.STRUCTURE);
  static final ShapeSchema SCHEMA = ShapeSchema.union("golden#CSV", CSV_, VPC_);
  private @Nullable CSV union;

  private CSVReader() {}

  static CSV read(ShapeReader reader) {
    CSVReader read = new CSVReader();
    reader.readStruct(SCHEMA, read);
    if (read.union == null) {
      throw reader.error("CSV needs one member, but none is set");
    }
    return read.union;
  }

  @java.lang.Override
  public void readMember(int index, ShapeReader reader) {
    if (union != null) {
      throw reader.error("CSV needs one member, but two are set");
    }
    switch (index) {
      case 0 -> union = new CSV.CSV_(CSVReader.read(reader));
      case 1 -> union = new CSV.VPC(VPC.read(reader));
      default -> union = new CSV.Unknown(reader.readUnknown());
    }
  }
}
