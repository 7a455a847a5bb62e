package com.example.model;

import dev.keysmith.runtime.codec.value.TreeShape;
import dev.keysmith.runtime.codec.value.ValueReader;
import dev.keysmith.runtime.schema.Copies;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tree. */
public final class Tree extends TreeShape {
  private static final MemberSchema NAME = MemberSchema.of("name", MemberSchema.STRING);
  private static final MemberSchema LEFT = MemberSchema.of("left", MemberSchema.STRUCTURE);
  private static final MemberSchema CHILDREN =
      MemberSchema.list("children", MemberSchema.of("member", MemberSchema.STRUCTURE));
  private static final MemberSchema NAMED = MemberSchema.map("named", MemberSchema.of("key", MemberSchema.STRING),
      MemberSchema.list("value", MemberSchema.of("member", MemberSchema.STRUCTURE)));
  private static final MemberSchema BRANCH = MemberSchema.of("branch", MemberSchema.UNION);
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#Tree", NAME, LEFT, CHILDREN, NAMED, BRANCH);
  private final @Nullable String name;
  private final @Nullable Tree left;
  private final @Nullable List<Tree> children;
  private final @Nullable Map<String, List<Tree>> named;
  private final @Nullable Branch branch;

  private Tree(Builder builder) {
    this.name = builder.name;
    this.left = builder.left;
    this.children = builder.children;
    this.named = builder.named;
    this.branch = builder.branch;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.name = name;
    builder.left = left;
    builder.children = children;
    builder.named = named;
    builder.branch = branch;
    return builder;
  }

  /**
   * The member name.
   * @return null when it is not set
   */
  public @Nullable String name() {
    return name;
  }

  /**
   * The member left.
   * @return null when it is not set
   */
  public @Nullable Tree left() {
    return left;
  }

  /**
   * The member children.
   * @return null when it is not set
   */
  public @Nullable List<Tree> children() {
    return children;
  }

  /**
   * The member named.
   * @return null when it is not set
   */
  public @Nullable Map<String, List<Tree>> named() {
    return named;
  }

  /**
   * The member branch.
   * @return null when it is not set
   */
  public @Nullable Branch branch() {
    return branch;
  }

  @Override
  public void write(ShapeWriter writer) {
    if (name != null) writer.writeString(NAME, name);
    if (left != null) writer.writeStruct(LEFT, left);
    if (children != null) {
      writer.beginList(CHILDREN, children.size());
      for (Tree element : children) {
        writer.writeStruct(CHILDREN.element(), element);
      }
      writer.endList(CHILDREN);
    }
    if (named != null) {
      writer.beginMap(NAMED, named.size());
      for (Map.Entry<String, List<Tree>> entry : named.entrySet()) {
        writer.writeKey(NAMED, entry.getKey());
        List<Tree> item = entry.getValue();
        writer.beginList(NAMED.element(), item.size());
        for (Tree element2 : item) {
          writer.writeStruct(NAMED.element().element(), element2);
        }
        writer.endList(NAMED.element());
      }
      writer.endMap(NAMED);
    }
    if (branch != null) writer.writeStruct(BRANCH, branch);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static Tree ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static Tree read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new Tree(builder);
  }

  /** Builds a {@link Tree}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable String name;
    private @Nullable Tree left;
    private @Nullable List<Tree> children;
    private @Nullable Map<String, List<Tree>> named;
    private @Nullable Branch branch;

    private Builder() {}

    /**
     * {@return this, with {@link Tree#name()} set}
     * @param name the value, or null for none
     */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /**
     * {@return this, with {@link Tree#left()} set}
     * @param left the value, or null for none
     */
    public Builder left(@Nullable Tree left) {
      this.left = left;
      return this;
    }

    /**
     * {@return this, with {@link Tree#children()} set}
     * @param children the value, or null for none
     */
    public Builder children(@Nullable List<Tree> children) {
      this.children = children == null ? null : Copies.list(children);
      return this;
    }

    /**
     * {@return this, with {@link Tree#children()} set}
     * @param children the elements
     */
    public Builder children(Tree... children) {
      this.children = Copies.listOf(children);
      return this;
    }

    /**
     * {@return this, with {@link Tree#named()} set}
     * @param named the value, or null for none
     */
    public Builder named(@Nullable Map<String, List<Tree>> named) {
      if (named == null) {
        this.named = null;
        return this;
      }
      Map<String, List<Tree>> copy = new LinkedHashMap<>();
      for (Map.Entry<String, List<Tree>> entry1 : named.entrySet()) {
        copy.put(entry1.getKey(), Copies.list(entry1.getValue()));
      }
      this.named = Collections.unmodifiableMap(copy);
      return this;
    }

    /**
     * {@return this, with {@link Tree#branch()} set}
     * @param branch the value, or null for none
     */
    public Builder branch(@Nullable Branch branch) {
      this.branch = branch;
      return this;
    }

    @Override
    public void readMember(int index, ShapeReader reader) {
      MemberSchema member = SCHEMA.member(index);
      switch (index) {
        case 0 -> name = reader.readString(member);
        case 1 -> left = Tree.read(reader);
        case 2 -> {
          List<Tree> list = Copies.growing(children);
          reader.beginList(member);
          while (reader.nextElement(member)) {
            list.add(Tree.read(reader));
          }
          children = Collections.unmodifiableList(list);
        }
        case 3 -> {
          Map<String, List<Tree>> map = Copies.growing(named);
          reader.beginMap(member);
          for (String key = reader.nextKey(member); key != null; key = reader.nextKey(member)) {
            List<Tree> list2 = new ArrayList<>();
            reader.beginList(member.element());
            while (reader.nextElement(member.element())) {
              list2.add(Tree.read(reader));
            }
            reader.putEntry(member, map, key, Collections.unmodifiableList(list2));
          }
          named = Collections.unmodifiableMap(map);
        }
        case 4 -> branch = BranchReader.read(reader);
        default -> {}
      }
    }

    /** {@return what has been set} */
    public Tree build() {
      return new Tree(this);
    }
  }
}
