package com.example.model;

import dev.keysmith.runtime.codec.value.ValueReader;
import dev.keysmith.runtime.codec.value.ValueWriter;
import dev.keysmith.runtime.schema.Copies;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.schema.UnknownMember;
import dev.keysmith.runtime.value.Value;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Branch. */
public sealed interface Branch extends Shape {
  /**
   * The member tree.
   * @param value what it holds
   * @return the union of this member
   */
  static Branch tree(com.example.model.Tree value) {
    return new Tree(value);
  }

  /**
   * The member branches.
   * @param value what it holds
   * @return the union of this member
   */
  static Branch branches(List<Branch> value) {
    return new Branches(Copies.list(value));
  }

  /**
   * {@return what a tree tells; a member that the model does not know is {@link Unknown}}
   * @param value a structure of one member
   * @throws IllegalArgumentException when it does not have one member or its value is of the wrong kind
   */
  static Branch ofValue(Value value) {
    return BranchReader.read(ValueReader.of(value));
  }

  /** {@return the tree of this, a structure of one member} */
  default Value.Structure toValue() {
    return ValueWriter.toValue(this);
  }

  /** The member {@link Branch#tree}. */
  final class Tree implements Branch {
    private final com.example.model.Tree value;

    Tree(com.example.model.Tree value) {
      this.value = Objects.requireNonNull(value);
    }

    /** {@return what the member holds} */
    public com.example.model.Tree value() {
      return value;
    }

    @Override
    public void write(ShapeWriter writer) {
      writer.writeStruct(BranchReader.TREE, value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Tree that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }

    @Override
    public String toString() {
      return "Branch".concat(toValue().toString());
    }
  }

  /** The member {@link Branch#branches}. */
  final class Branches implements Branch {
    private final List<Branch> value;

    Branches(List<Branch> value) {
      this.value = Objects.requireNonNull(value);
    }

    /** {@return what the member holds} */
    public List<Branch> value() {
      return value;
    }

    @Override
    public void write(ShapeWriter writer) {
      writer.beginList(BranchReader.BRANCHES, value.size());
      for (Branch element : value) {
        writer.writeStruct(BranchReader.BRANCHES.element(), element);
      }
      writer.endList(BranchReader.BRANCHES);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Branches that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }

    @Override
    public String toString() {
      return "Branch".concat(toValue().toString());
    }
  }

  /**
   * A member that the model does not know: kept as it came, and written back so by the
   * codec that read it.
   */
  final class Unknown implements Branch {
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
      return "Branch.".concat(member.toString());
    }
  }
}
