package com.example.model;

import dev.keysmith.runtime.codec.value.ValueReader;
import dev.keysmith.runtime.codec.value.ValueWriter;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.schema.UnknownMember;
import dev.keysmith.runtime.value.Value;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Choice. */
public sealed interface Choice extends Shape {
  /**
   * The member open.
   * @param value what it holds
   * @return the union of this member
   */
  static Choice open(String value) {
    return new Open(value);
  }

  /**
   * The member secret.
   *
   * <p>Sensitive: hidden when printed.
   * @param value what it holds
   * @return the union of this member
   */
  static Choice secret(String value) {
    return new Secret(value);
  }

  /**
   * {@return what a tree tells; a member that the model does not know is {@link Unknown}}
   * @param value a structure of one member
   * @throws IllegalArgumentException when it does not have one member or its value is of the wrong kind
   */
  static Choice ofValue(Value value) {
    return ChoiceReader.read(ValueReader.of(value));
  }

  /** {@return the tree of this, a structure of one member} */
  default Value.Structure toValue() {
    return ValueWriter.toValue(this);
  }

  /** The member {@link Choice#open}. */
  final class Open implements Choice {
    private final String value;

    Open(String value) {
      this.value = Objects.requireNonNull(value);
    }

    /** {@return what the member holds} */
    public String value() {
      return value;
    }

    @Override
    public void write(ShapeWriter writer) {
      writer.writeString(ChoiceReader.OPEN, value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Open that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }

    @Override
    public String toString() {
      return "Choice".concat(toValue().toString());
    }
  }

  /** The member {@link Choice#secret}. */
  final class Secret implements Choice {
    private final String value;

    Secret(String value) {
      this.value = Objects.requireNonNull(value);
    }

    /** {@return what the member holds} */
    public String value() {
      return value;
    }

    @Override
    public void write(ShapeWriter writer) {
      writer.writeString(ChoiceReader.SECRET, value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Secret that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }

    @Override
    public String toString() {
      return "Choice".concat(toValue().toString());
    }
  }

  /**
   * A member that the model does not know: kept as it came, and written back so by the
   * codec that read it.
   */
  final class Unknown implements Choice {
    private final UnknownMember member;

    Unknown(UnknownMember member) {
      this.member = member;
    }

    /** {@return the member as it came} */
    public UnknownMember member() {
      return member;
    }

    /** {@return the member's name on the wire} */
    public String tag() {
      return member.tag();
    }

    @Override
    public void write(ShapeWriter writer) {
      writer.writeUnknown(member);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Unknown that && member.equals(that.member);
    }

    @Override
    public int hashCode() {
      return member.hashCode();
    }

    @Override
    public String toString() {
      return "Choice.".concat(member.toString());
    }
  }
}
