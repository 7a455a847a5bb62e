package com.example.model;

import dev.keysmith.runtime.codec.value.ValueReader;
import dev.keysmith.runtime.codec.value.ValueWriter;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.schema.UnknownMember;
import dev.keysmith.runtime.value.Value;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** CSV. */
public sealed interface CSV extends Shape {
  /**
   * The member CSV.
   * @param value what it holds
   * @return the union of this member
   */
  static CSV csv(CSV value) {
    return new CSV_(value);
  }

  /**
   * The member VPC.
   * @param value what it holds
   * @return the union of this member
   */
  static CSV vpc(com.example.model.VPC value) {
    return new VPC(value);
  }

  /**
   * {@return what a tree tells; a member that the model does not know is {@link Unknown}}
   * @param value a structure of one member
   * @throws IllegalArgumentException when it does not have one member or its value is of the wrong kind
   */
  static CSV ofValue(Value value) {
    return CSVReader.read(ValueReader.of(value));
  }

  /** {@return the tree of this, a structure of one member} */
  default Value.Structure toValue() {
    return ValueWriter.toValue(this);
  }

  /** The member {@link CSV#csv}. */
  final class CSV_ implements CSV {
    private final CSV value;

    CSV_(CSV value) {
      this.value = Objects.requireNonNull(value);
    }

    /** {@return what the member holds} */
    public CSV value() {
      return value;
    }

    @java.lang.Override
    public void write(ShapeWriter writer) {
      writer.writeStruct(CSVReader.CSV_, value);
    }

    @java.lang.Override
    public boolean equals(java.lang.@Nullable Object other) {
      return other instanceof CSV_ that && value.equals(that.value);
    }

    @java.lang.Override
    public int hashCode() {
      return value.hashCode();
    }

    @java.lang.Override
    public java.lang.String toString() {
      return "CSV".concat(toValue().toString());
    }
  }

  /** The member {@link CSV#vpc}. */
  final class VPC implements CSV {
    private final com.example.model.VPC value;

    VPC(com.example.model.VPC value) {
      this.value = Objects.requireNonNull(value);
    }

    /** {@return what the member holds} */
    public com.example.model.VPC value() {
      return value;
    }

    @java.lang.Override
    public void write(ShapeWriter writer) {
      writer.writeStruct(CSVReader.VPC_, value);
    }

    @java.lang.Override
    public boolean equals(java.lang.@Nullable Object other) {
      return other instanceof VPC that && value.equals(that.value);
    }

    @java.lang.Override
    public int hashCode() {
      return value.hashCode();
    }

    @java.lang.Override
    public java.lang.String toString() {
      return "CSV".concat(toValue().toString());
    }
  }

  /**
   * A member that the model does not know: kept as it came, and written back so by the
   * codec that read it.
   */
  final class Unknown implements CSV {
    private final UnknownMember member;

    Unknown(UnknownMember member) {
      this.member = member;
    }

    /** {@return the member as it came} */
    public UnknownMember member() {
      return member;
    }

    /** {@return the member's name on the wire} */
    public java.lang.String tag() {
      return member.tag();
    }

    @java.lang.Override
    public void write(ShapeWriter writer) {
      writer.writeUnknown(member);
    }

    @java.lang.Override
    public boolean equals(java.lang.@Nullable Object other) {
      return other instanceof Unknown that && member.equals(that.member);
    }

    @java.lang.Override
    public int hashCode() {
      return member.hashCode();
    }

    @java.lang.Override
    public java.lang.String toString() {
      return "CSV.".concat(member.toString());
    }
  }
}
