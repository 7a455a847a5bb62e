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
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holder.
 *
 * @since 1.2
 */
@SuppressWarnings("deprecation" /* the model deprecates what this names */)
public final class Holder extends TreeShape {
  private static final MemberSchema KIND = MemberSchema.of("kind", MemberSchema.ENUM);
  private static final MemberSchema KINDS = MemberSchema.list("kinds", MemberSchema.of("member", MemberSchema.ENUM));
  private static final MemberSchema OLDER = MemberSchema.of("older", MemberSchema.ENUM);
  private static final MemberSchema NAMES = MemberSchema.list("names", MemberSchema.of("member", MemberSchema.STRING));
  private static final MemberSchema CHOICE = MemberSchema.of("choice", MemberSchema.UNION);
  private static final MemberSchema OLD = MemberSchema.of("old", MemberSchema.UNION);
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#Holder", KIND, KINDS, OLDER, NAMES, CHOICE, OLD);
  private final @Nullable OldKind kind;
  private final @Nullable List<OldKind> kinds;
  private final @Nullable OldKind older;
  private final @Nullable List<String> names;
  private final @Nullable Choice choice;
  private final @Nullable OldChoice old;

  private Holder(Builder builder) {
    this.kind = builder.kind;
    this.kinds = builder.kinds;
    this.older = builder.older;
    this.names = builder.names;
    this.choice = builder.choice;
    this.old = builder.old;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.kind = kind;
    builder.kinds = kinds;
    builder.older = older;
    builder.names = names;
    builder.choice = choice;
    builder.old = old;
    return builder;
  }

  /**
   * The member kind.
   * @return null when it is not set
   */
  public @Nullable OldKind kind() {
    return kind;
  }

  /**
   * The member kinds.
   * @return null when it is not set
   */
  public @Nullable List<OldKind> kinds() {
    return kinds;
  }

  /**
   * Not used any more.
   *
   * @deprecated Since 1.1. use kind
   * @return null when it is not set
   */
  @Deprecated
  public @Nullable OldKind older() {
    return older;
  }

  /**
   * The member names.
   *
   * @deprecated Deprecated in the model.
   * @return null when it is not set
   */
  @Deprecated
  public @Nullable List<String> names() {
    return names;
  }

  /**
   * The member choice.
   * @return null when it is not set
   */
  public @Nullable Choice choice() {
    return choice;
  }

  /**
   * The member old.
   * @return null when it is not set
   */
  public @Nullable OldChoice old() {
    return old;
  }

  @Override
  public void write(ShapeWriter writer) {
    if (kind != null) writer.writeString(KIND, kind.value());
    if (kinds != null) {
      writer.beginList(KINDS, kinds.size());
      for (OldKind element : kinds) {
        writer.writeString(KINDS.element(), element.value());
      }
      writer.endList(KINDS);
    }
    if (older != null) writer.writeString(OLDER, older.value());
    if (names != null) writer.writeStrings(NAMES, names);
    if (choice != null) writer.writeStruct(CHOICE, choice);
    if (old != null) writer.writeStruct(OLD, old);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static Holder ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static Holder read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new Holder(builder);
  }

  /** Builds a {@link Holder}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable OldKind kind;
    private @Nullable List<OldKind> kinds;
    private @Nullable OldKind older;
    private @Nullable List<String> names;
    private @Nullable Choice choice;
    private @Nullable OldChoice old;

    private Builder() {}

    /**
     * {@return this, with {@link Holder#kind()} set}
     * @param kind the value, or null for none
     */
    public Builder kind(@Nullable OldKind kind) {
      this.kind = kind;
      return this;
    }

    /**
     * {@return this, with {@link Holder#kinds()} set}
     * @param kinds the value, or null for none
     */
    public Builder kinds(@Nullable List<OldKind> kinds) {
      this.kinds = kinds == null ? null : Copies.list(kinds);
      return this;
    }

    /**
     * {@return this, with {@link Holder#kinds()} set}
     * @param kinds the elements
     */
    public Builder kinds(OldKind... kinds) {
      this.kinds = Copies.listOf(kinds);
      return this;
    }

    /**
     * {@return this, with {@link Holder#older()} set}
     * @param older the value, or null for none
     * @deprecated as the member is
     */
    @Deprecated
    public Builder older(@Nullable OldKind older) {
      this.older = older;
      return this;
    }

    /**
     * {@return this, with {@link Holder#names()} set}
     * @param names the value, or null for none
     * @deprecated as the member is
     */
    @Deprecated
    public Builder names(@Nullable List<String> names) {
      this.names = names == null ? null : Copies.list(names);
      return this;
    }

    /**
     * {@return this, with {@link Holder#names()} set}
     * @param names the elements
     * @deprecated as the member is
     */
    @Deprecated
    public Builder names(String... names) {
      this.names = Copies.listOf(names);
      return this;
    }

    /**
     * {@return this, with {@link Holder#choice()} set}
     * @param choice the value, or null for none
     */
    public Builder choice(@Nullable Choice choice) {
      this.choice = choice;
      return this;
    }

    /**
     * {@return this, with {@link Holder#old()} set}
     * @param old the value, or null for none
     */
    public Builder old(@Nullable OldChoice old) {
      this.old = old;
      return this;
    }

    @Override
    public void readMember(int index, ShapeReader reader) {
      MemberSchema member = SCHEMA.member(index);
      switch (index) {
        case 0 -> kind = OldKind.of(reader.readString(member));
        case 1 -> {
          List<OldKind> list = Copies.growing(kinds);
          reader.beginList(member);
          while (reader.nextElement(member)) {
            list.add(OldKind.of(reader.readString(member.element())));
          }
          kinds = Collections.unmodifiableList(list);
        }
        case 2 -> older = OldKind.of(reader.readString(member));
        case 3 -> names = reader.readStrings(member, names);
        case 4 -> choice = ChoiceReader.read(reader);
        case 5 -> old = OldChoiceReader.read(reader);
        default -> {}
      }
    }

    /** {@return what has been set} */
    public Holder build() {
      return new Holder(this);
    }
  }
}
