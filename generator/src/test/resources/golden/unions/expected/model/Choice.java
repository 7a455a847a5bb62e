package com.example.model;

import dev.keysmith.runtime.codec.value.ValueReader;
import dev.keysmith.runtime.codec.value.ValueWriter;
import dev.keysmith.runtime.schema.Copies;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.schema.Unit;
import dev.keysmith.runtime.schema.UnknownMember;
import dev.keysmith.runtime.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One of many kinds. */
public sealed interface Choice extends Shape {
  /**
   * A text.
   * @param value what it holds
   * @return the union of this member
   */
  static Choice s(java.lang.String value) {
    return new S(value);
  }

  /**
   * The member n.
   * @param value what it holds
   * @return the union of this member
   */
  static Choice n(Integer value) {
    return new N(value);
  }

  /**
   * The member string.
   * @param value what it holds
   * @return the union of this member
   */
  static Choice string(java.lang.String value) {
    return new String(value);
  }

  /**
   * The member list.
   * @param value what it holds
   * @return the union of this member
   */
  static Choice list(java.util.List<java.lang.String> value) {
    return new List(Copies.list(value));
  }

  /**
   * The member map.
   * @param value what it holds
   * @return the union of this member
   */
  static Choice map(java.util.Map<java.lang.String, Integer> value) {
    return new Map(Copies.map(value));
  }

  /**
   * The member matrix.
   * @param value what it holds
   * @return the union of this member
   */
  static Choice matrix(java.util.List<java.util.List<java.lang.String>> value) {
    java.util.List<java.util.List<java.lang.String>> copy = new ArrayList<>();
    for (java.util.List<java.lang.String> element1 : value) {
      copy.add(Copies.list(element1));
    }
    return new Matrix(Collections.unmodifiableList(copy));
  }

  /**
   * The member structure.
   * @param value what it holds
   * @return the union of this member
   */
  static Choice structure(Point value) {
    return new Structure(value);
  }

  /**
   * The member choice.
   * @param value what it holds
   * @return the union of this member
   */
  static Choice choice(Choice value) {
    return new Choice_(value);
  }

  /**
   * The member none.
   * @return the member, which holds nothing
   */
  static Choice none() {
    return new None();
  }

  /**
   * The member unknown.
   * @param value what it holds
   * @return the union of this member
   */
  static Choice unknown(Long value) {
    return new Unknown_(value);
  }

  /**
   * The member default.
   * @param value what it holds
   * @return the union of this member
   */
  static Choice default_(Boolean value) {
    return new Default(value);
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

  /** The member {@link Choice#s}. */
  final class S implements Choice {
    private final java.lang.String value;

    S(java.lang.String value) {
      this.value = Objects.requireNonNull(value);
    }

    /** {@return what the member holds} */
    public java.lang.String value() {
      return value;
    }

    @Override
    public void write(ShapeWriter writer) {
      writer.writeString(ChoiceReader.S, value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof S that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }

    @Override
    public java.lang.String toString() {
      return "Choice".concat(toValue().toString());
    }
  }

  /** The member {@link Choice#n}. */
  final class N implements Choice {
    private final Integer value;

    N(Integer value) {
      this.value = Objects.requireNonNull(value);
    }

    /** {@return what the member holds} */
    public Integer value() {
      return value;
    }

    @Override
    public void write(ShapeWriter writer) {
      writer.writeInteger(ChoiceReader.N, value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof N that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }

    @Override
    public java.lang.String toString() {
      return "Choice".concat(toValue().toString());
    }
  }

  /** The member {@link Choice#string}. */
  final class String implements Choice {
    private final java.lang.String value;

    String(java.lang.String value) {
      this.value = Objects.requireNonNull(value);
    }

    /** {@return what the member holds} */
    public java.lang.String value() {
      return value;
    }

    @Override
    public void write(ShapeWriter writer) {
      writer.writeString(ChoiceReader.STRING, value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof String that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }

    @Override
    public java.lang.String toString() {
      return "Choice".concat(toValue().toString());
    }
  }

  /** The member {@link Choice#list}. */
  final class List implements Choice {
    private final java.util.List<java.lang.String> value;

    List(java.util.List<java.lang.String> value) {
      this.value = Objects.requireNonNull(value);
    }

    /** {@return what the member holds} */
    public java.util.List<java.lang.String> value() {
      return value;
    }

    @Override
    public void write(ShapeWriter writer) {
      writer.writeStrings(ChoiceReader.LIST, value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof List that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }

    @Override
    public java.lang.String toString() {
      return "Choice".concat(toValue().toString());
    }
  }

  /** The member {@link Choice#map}. */
  final class Map implements Choice {
    private final java.util.Map<java.lang.String, Integer> value;

    Map(java.util.Map<java.lang.String, Integer> value) {
      this.value = Objects.requireNonNull(value);
    }

    /** {@return what the member holds} */
    public java.util.Map<java.lang.String, Integer> value() {
      return value;
    }

    @Override
    public void write(ShapeWriter writer) {
      writer.beginMap(ChoiceReader.MAP, value.size());
      for (java.util.Map.Entry<java.lang.String, Integer> entry : value.entrySet()) {
        writer.writeKey(ChoiceReader.MAP, entry.getKey());
        writer.writeInteger(ChoiceReader.MAP.element(), entry.getValue());
      }
      writer.endMap(ChoiceReader.MAP);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Map that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }

    @Override
    public java.lang.String toString() {
      return "Choice".concat(toValue().toString());
    }
  }

  /** The member {@link Choice#matrix}. */
  final class Matrix implements Choice {
    private final java.util.List<java.util.List<java.lang.String>> value;

    Matrix(java.util.List<java.util.List<java.lang.String>> value) {
      this.value = Objects.requireNonNull(value);
    }

    /** {@return what the member holds} */
    public java.util.List<java.util.List<java.lang.String>> value() {
      return value;
    }

    @Override
    public void write(ShapeWriter writer) {
      writer.beginList(ChoiceReader.MATRIX, value.size());
      for (java.util.List<java.lang.String> element : value) {
        writer.beginList(ChoiceReader.MATRIX.element(), element.size());
        for (java.lang.String element2 : element) {
          writer.writeString(ChoiceReader.MATRIX.element().element(), element2);
        }
        writer.endList(ChoiceReader.MATRIX.element());
      }
      writer.endList(ChoiceReader.MATRIX);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Matrix that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }

    @Override
    public java.lang.String toString() {
      return "Choice".concat(toValue().toString());
    }
  }

  /** The member {@link Choice#structure}. */
  final class Structure implements Choice {
    private final Point value;

    Structure(Point value) {
      this.value = Objects.requireNonNull(value);
    }

    /** {@return what the member holds} */
    public Point value() {
      return value;
    }

    @Override
    public void write(ShapeWriter writer) {
      writer.writeStruct(ChoiceReader.STRUCTURE, value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Structure that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }

    @Override
    public java.lang.String toString() {
      return "Choice".concat(toValue().toString());
    }
  }

  /** The member {@link Choice#choice}. */
  final class Choice_ implements Choice {
    private final Choice value;

    Choice_(Choice value) {
      this.value = Objects.requireNonNull(value);
    }

    /** {@return what the member holds} */
    public Choice value() {
      return value;
    }

    @Override
    public void write(ShapeWriter writer) {
      writer.writeStruct(ChoiceReader.CHOICE, value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Choice_ that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }

    @Override
    public java.lang.String toString() {
      return "Choice".concat(toValue().toString());
    }
  }

  /** The member {@link Choice#none}. */
  final class None implements Choice {
    None() {}

    @Override
    public void write(ShapeWriter writer) {
      writer.writeStruct(ChoiceReader.NONE, Unit.INSTANCE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof None;
    }

    @Override
    public int hashCode() {
      return "none".hashCode();
    }

    @Override
    public java.lang.String toString() {
      return "Choice".concat(toValue().toString());
    }
  }

  /** The member {@link Choice#unknown}. */
  final class Unknown_ implements Choice {
    private final Long value;

    Unknown_(Long value) {
      this.value = Objects.requireNonNull(value);
    }

    /** {@return what the member holds} */
    public Long value() {
      return value;
    }

    @Override
    public void write(ShapeWriter writer) {
      writer.writeLong(ChoiceReader.UNKNOWN, value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Unknown_ that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }

    @Override
    public java.lang.String toString() {
      return "Choice".concat(toValue().toString());
    }
  }

  /** The member {@link Choice#default_}. */
  final class Default implements Choice {
    private final Boolean value;

    Default(Boolean value) {
      this.value = Objects.requireNonNull(value);
    }

    /** {@return what the member holds} */
    public Boolean value() {
      return value;
    }

    @Override
    public void write(ShapeWriter writer) {
      writer.writeBoolean(ChoiceReader.DEFAULT, value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Default that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }

    @Override
    public java.lang.String toString() {
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
    public java.lang.String tag() {
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
    public java.lang.String toString() {
      return "Choice.".concat(member.toString());
    }
  }
}
