package com.example.model;

import dev.keysmith.runtime.codec.value.ValueReader;
import dev.keysmith.runtime.codec.value.ValueWriter;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.schema.UnknownMember;
import dev.keysmith.runtime.value.Value;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** ChoiceReader. */
public sealed interface ChoiceReader extends Shape {
  /**
   * The member choiceReader.
   * @param value what it holds
   * @return the union of this member
   */
  static ChoiceReader choiceReader(java.lang.String value) {
    return new ChoiceReader_(value);
  }

  /**
   * {@return what a tree tells; a member that the model does not know is {@link Unknown}}
   * @param value a structure of one member
   * @throws IllegalArgumentException when it does not have one member or its value is of the wrong kind
   */
  static ChoiceReader ofValue(Value value) {
    return ChoiceReaderReader.read(ValueReader.of(value));
  }

  /** {@return the tree of this, a structure of one member} */
  default Value.Structure toValue() {
    return ValueWriter.toValue(this);
  }

  /** The member {@link ChoiceReader#choiceReader}. */
  final class ChoiceReader_ implements ChoiceReader {
    private final java.lang.String value;

    ChoiceReader_(java.lang.String value) {
      this.value = Objects.requireNonNull(value);
    }

    /** {@return what the member holds} */
    public java.lang.String value() {
      return value;
    }

    @java.lang.Override
    public void write(ShapeWriter writer) {
      writer.writeString(ChoiceReaderReader.CHOICE_READER, value);
    }

    @java.lang.Override
    public boolean equals(java.lang.@Nullable Object other) {
      return other instanceof ChoiceReader_ that && value.equals(that.value);
    }

    @java.lang.Override
    public int hashCode() {
      return value.hashCode();
    }

    @java.lang.Override
    public java.lang.String toString() {
      return "ChoiceReader".concat(toValue().toString());
    }
  }

  /**
   * A member that the model does not know: kept as it came, and written back so by the
   * codec that read it.
   */
  final class Unknown implements ChoiceReader {
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
      return "ChoiceReader.".concat(member.toString());
    }
  }
}
