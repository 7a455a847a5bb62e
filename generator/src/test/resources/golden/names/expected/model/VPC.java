package com.example.model;

import dev.keysmith.runtime.codec.value.TreeShape;
import dev.keysmith.runtime.codec.value.ValueReader;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.value.Value;
import org.jspecify.annotations.Nullable;

/** VPC. */
public final class VPC extends TreeShape {
  private static final MemberSchema VPC_ = MemberSchema.of("VPC", MemberSchema.STRUCTURE);
  private static final MemberSchema CSV_ = MemberSchema.of("CSV", MemberSchema.UNION);
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#VPC", VPC_, CSV_);
  private final @Nullable VPC vpc;
  private final @Nullable CSV csv;

  private VPC(Builder builder) {
    this.vpc = builder.vpc;
    this.csv = builder.csv;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.vpc = vpc;
    builder.csv = csv;
    return builder;
  }

  /**
   * The member VPC.
   * @return null when it is not set
   */
  public @Nullable VPC vpc() {
    return vpc;
  }

  /**
   * The member CSV.
   * @return null when it is not set
   */
  public @Nullable CSV csv() {
    return csv;
  }

  @java.lang.Override
  public void write(ShapeWriter writer) {
    if (vpc != null) writer.writeStruct(VPC_, vpc);
    if (csv != null) writer.writeStruct(CSV_, csv);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static VPC ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static VPC read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new VPC(builder);
  }

  /** Builds a {@link VPC}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable VPC vpc;
    private @Nullable CSV csv;

    private Builder() {}

    /**
     * {@return this, with {@link VPC#vpc()} set}
     * @param vpc the value, or null for none
     */
    public Builder vpc(@Nullable VPC vpc) {
      this.vpc = vpc;
      return this;
    }

    /**
     * {@return this, with {@link VPC#csv()} set}
     * @param csv the value, or null for none
     */
    public Builder csv(@Nullable CSV csv) {
      this.csv = csv;
      return this;
    }

    @java.lang.Override
    public void readMember(int index, ShapeReader reader) {
      switch (index) {
        case 0 -> vpc = VPC.read(reader);
        case 1 -> csv = CSVReader.read(reader);
        default -> {}
      }
    }

    /** {@return what has been set} */
    public VPC build() {
      return new VPC(this);
    }
  }
}
