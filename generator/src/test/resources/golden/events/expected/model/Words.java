package com.example.model;

import dev.keysmith.runtime.codec.value.ValueReader;
import dev.keysmith.runtime.codec.value.ValueWriter;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.schema.UnknownMember;
import dev.keysmith.runtime.value.Value;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something that is said. */
public sealed interface Words extends Shape {
  /**
   * A word.
   * @param value what it holds
   * @return the union of this member
   */
  static Words word(com.example.model.Word value) {
    return new Word(value);
  }

  /**
   * A part of a text.
   * @param value what it holds
   * @return the union of this member
   */
  static Words text(com.example.model.Text value) {
    return new Text(value);
  }

  /**
   * No more will come.
   * @param value what it holds
   * @return the union of this member
   */
  static Words quiet(com.example.model.Quiet value) {
    return new Quiet(value);
  }

  /**
   * {@return what a tree tells; a member that the model does not know is {@link Unknown}}
   * @param value a structure of one member
   * @throws IllegalArgumentException when it does not have one member or its value is of the wrong kind
   */
  static Words ofValue(Value value) {
    return WordsReader.read(ValueReader.of(value));
  }

  /** {@return the tree of this, a structure of one member} */
  default Value.Structure toValue() {
    return ValueWriter.toValue(this);
  }

  /** The member {@link Words#word}. */
  final class Word implements Words {
    private final com.example.model.Word value;

    Word(com.example.model.Word value) {
      this.value = Objects.requireNonNull(value);
    }

    /** {@return what the member holds} */
    public com.example.model.Word value() {
      return value;
    }

    @Override
    public void write(ShapeWriter writer) {
      writer.writeStruct(WordsReader.WORD, value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Word that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }

    @Override
    public String toString() {
      return "Words".concat(toValue().toString());
    }
  }

  /** The member {@link Words#text}. */
  final class Text implements Words {
    private final com.example.model.Text value;

    Text(com.example.model.Text value) {
      this.value = Objects.requireNonNull(value);
    }

    /** {@return what the member holds} */
    public com.example.model.Text value() {
      return value;
    }

    @Override
    public void write(ShapeWriter writer) {
      writer.writeStruct(WordsReader.TEXT, value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Text that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }

    @Override
    public String toString() {
      return "Words".concat(toValue().toString());
    }
  }

  /** The member {@link Words#quiet}. */
  final class Quiet implements Words {
    private final com.example.model.Quiet value;

    Quiet(com.example.model.Quiet value) {
      this.value = Objects.requireNonNull(value);
    }

    /** {@return what the member holds} */
    public com.example.model.Quiet value() {
      return value;
    }

    @Override
    public void write(ShapeWriter writer) {
      writer.writeStruct(WordsReader.QUIET, value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Quiet that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }

    @Override
    public String toString() {
      return "Words".concat(toValue().toString());
    }
  }

  /**
   * A member that the model does not know: kept as it came, and written back so by the
   * codec that read it.
   */
  final class Unknown implements Words {
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
      return "Words.".concat(member.toString());
    }
  }
}
