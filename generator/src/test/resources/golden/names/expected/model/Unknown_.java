package com.example.model;

import dev.keysmith.runtime.codec.value.ValueReader;
import dev.keysmith.runtime.codec.value.ValueWriter;
import dev.keysmith.runtime.schema.Copies;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.schema.UnknownMember;
import dev.keysmith.runtime.value.Value;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Unknown_. */
public sealed interface Unknown_ extends Shape {
  /**
   * The member unknown.
   * @param value what it holds
   * @return the union of this member
   */
  static Unknown_ unknown(java.lang.String value) {
    return new Unknown__(value);
  }

  /**
   * The member map.
   * @param value what it holds
   * @return the union of this member
   */
  static Unknown_ map(java.util.Map<java.lang.String, Integer> value) {
    return new Map(Copies.map(value));
  }

  /**
   * The member list.
   * @param value what it holds
   * @return the union of this member
   */
  static Unknown_ list(java.util.List<java.lang.String> value) {
    return new List(Copies.list(value));
  }

  /**
   * The member object.
   * @param value what it holds
   * @return the union of this member
   */
  static Unknown_ object(Long value) {
    return new Object(value);
  }

  /**
   * The member string.
   * @param value what it holds
   * @return the union of this member
   */
  static Unknown_ string(Boolean value) {
    return new String(value);
  }

  /**
   * The member override.
   * @param value what it holds
   * @return the union of this member
   */
  static Unknown_ override(Integer value) {
    return new Override(value);
  }

  /**
   * The member builder.
   * @param value what it holds
   * @return the union of this member
   */
  static Unknown_ builder_(com.example.model.Builder_ value) {
    return new Builder_(value);
  }

  /**
   * {@return what a tree tells; a member that the model does not know is {@link Unknown}}
   * @param value a structure of one member
   * @throws IllegalArgumentException when it does not have one member or its value is of the wrong kind
   */
  static Unknown_ ofValue(Value value) {
    return Unknown_Reader.read(ValueReader.of(value));
  }

  /** {@return the tree of this, a structure of one member} */
  default Value.Structure toValue() {
    return ValueWriter.toValue(this);
  }

  /** The member {@link Unknown_#unknown}. */
  final class Unknown__ implements Unknown_ {
    private final java.lang.String value;

    Unknown__(java.lang.String value) {
      this.value = Objects.requireNonNull(value);
    }

    /** {@return what the member holds} */
    public java.lang.String value() {
      return value;
    }

    @java.lang.Override
    public void write(ShapeWriter writer) {
      writer.writeString(Unknown_Reader.UNKNOWN, value);
    }

    @java.lang.Override
    public boolean equals(java.lang.@Nullable Object other) {
      return other instanceof Unknown__ that && value.equals(that.value);
    }

    @java.lang.Override
    public int hashCode() {
      return value.hashCode();
    }

    @java.lang.Override
    public java.lang.String toString() {
      return "Unknown_".concat(toValue().toString());
    }
  }

  /** The member {@link Unknown_#map}. */
  final class Map implements Unknown_ {
    private final java.util.Map<java.lang.String, Integer> value;

    Map(java.util.Map<java.lang.String, Integer> value) {
      this.value = Objects.requireNonNull(value);
    }

    /** {@return what the member holds} */
    public java.util.Map<java.lang.String, Integer> value() {
      return value;
    }

    @java.lang.Override
    public void write(ShapeWriter writer) {
      writer.beginMap(Unknown_Reader.MAP, value.size());
      for (java.util.Map.Entry<java.lang.String, Integer> entry : value.entrySet()) {
        writer.writeKey(Unknown_Reader.MAP, entry.getKey());
        writer.writeInteger(Unknown_Reader.MAP.element(), entry.getValue());
      }
      writer.endMap(Unknown_Reader.MAP);
    }

    @java.lang.Override
    public boolean equals(java.lang.@Nullable Object other) {
      return other instanceof Map that && value.equals(that.value);
    }

    @java.lang.Override
    public int hashCode() {
      return value.hashCode();
    }

    @java.lang.Override
    public java.lang.String toString() {
      return "Unknown_".concat(toValue().toString());
    }
  }

  /** The member {@link Unknown_#list}. */
  final class List implements Unknown_ {
    private final java.util.List<java.lang.String> value;

    List(java.util.List<java.lang.String> value) {
      this.value = Objects.requireNonNull(value);
    }

    /** {@return what the member holds} */
    public java.util.List<java.lang.String> value() {
      return value;
    }

    @java.lang.Override
    public void write(ShapeWriter writer) {
      writer.writeStrings(Unknown_Reader.LIST, value);
    }

    @java.lang.Override
    public boolean equals(java.lang.@Nullable Object other) {
      return other instanceof List that && value.equals(that.value);
    }

    @java.lang.Override
    public int hashCode() {
      return value.hashCode();
    }

    @java.lang.Override
    public java.lang.String toString() {
      return "Unknown_".concat(toValue().toString());
    }
  }

  /** The member {@link Unknown_#object}. */
  final class Object implements Unknown_ {
    private final Long value;

    Object(Long value) {
      this.value = Objects.requireNonNull(value);
    }

    /** {@return what the member holds} */
    public Long value() {
      return value;
    }

    @java.lang.Override
    public void write(ShapeWriter writer) {
      writer.writeLong(Unknown_Reader.OBJECT, value);
    }

    @java.lang.Override
    public boolean equals(java.lang.@Nullable Object other) {
      return other instanceof Object that && value.equals(that.value);
    }

    @java.lang.Override
    public int hashCode() {
      return value.hashCode();
    }

    @java.lang.Override
    public java.lang.String toString() {
      return "Unknown_".concat(toValue().toString());
    }
  }

  /** The member {@link Unknown_#string}. */
  final class String implements Unknown_ {
    private final Boolean value;

    String(Boolean value) {
      this.value = Objects.requireNonNull(value);
    }

    /** {@return what the member holds} */
    public Boolean value() {
      return value;
    }

    @java.lang.Override
    public void write(ShapeWriter writer) {
      writer.writeBoolean(Unknown_Reader.STRING, value);
    }

    @java.lang.Override
    public boolean equals(java.lang.@Nullable Object other) {
      return other instanceof String that && value.equals(that.value);
    }

    @java.lang.Override
    public int hashCode() {
      return value.hashCode();
    }

    @java.lang.Override
    public java.lang.String toString() {
      return "Unknown_".concat(toValue().toString());
    }
  }

  /** The member {@link Unknown_#override}. */
  final class Override implements Unknown_ {
    private final Integer value;

    Override(Integer value) {
      this.value = Objects.requireNonNull(value);
    }

    /** {@return what the member holds} */
    public Integer value() {
      return value;
    }

    @java.lang.Override
    public void write(ShapeWriter writer) {
      writer.writeInteger(Unknown_Reader.OVERRIDE, value);
    }

    @java.lang.Override
    public boolean equals(java.lang.@Nullable Object other) {
      return other instanceof Override that && value.equals(that.value);
    }

    @java.lang.Override
    public int hashCode() {
      return value.hashCode();
    }

    @java.lang.Override
    public java.lang.String toString() {
      return "Unknown_".concat(toValue().toString());
    }
  }

  /** The member {@link Unknown_#builder_}. */
  final class Builder_ implements Unknown_ {
    private final com.example.model.Builder_ value;

    Builder_(com.example.model.Builder_ value) {
      this.value = Objects.requireNonNull(value);
    }

    /** {@return what the member holds} */
    public com.example.model.Builder_ value() {
      return value;
    }

    @java.lang.Override
    public void write(ShapeWriter writer) {
      writer.writeStruct(Unknown_Reader.BUILDER, value);
    }

    @java.lang.Override
    public boolean equals(java.lang.@Nullable Object other) {
      return other instanceof Builder_ that && value.equals(that.value);
    }

    @java.lang.Override
    public int hashCode() {
      return value.hashCode();
    }

    @java.lang.Override
    public java.lang.String toString() {
      return "Unknown_".concat(toValue().toString());
    }
  }

  /**
   * A member that the model does not know: kept as it came, and written back so by the
   * codec that read it.
   */
  final class Unknown implements Unknown_ {
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
      return "Unknown_.".concat(member.toString());
    }
  }
}
