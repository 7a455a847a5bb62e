package com.example.model;

import dev.keysmith.runtime.codec.value.TreeShape;
import dev.keysmith.runtime.codec.value.ValueReader;
import dev.keysmith.runtime.schema.Copies;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.schema.UnknownMember;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.runtime.value.Value;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holder. */
public final class Holder extends TreeShape {
  private static final MemberSchema CHOICES =
      MemberSchema.list("choices", MemberSchema.of("member", MemberSchema.UNION));
  private static final MemberSchema ALWAYS = MemberSchema.of("always", MemberSchema.UNION);
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#Holder", CHOICES, ALWAYS);
  private final @Nullable List<Choice> choices;
  private final Choice always;

  private Holder(Builder builder) {
    this.choices = builder.choices;
    this.always = builder.always == null ? new Choice.Unknown(new UnknownMember("", "", Blob.empty())) : builder.always;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.choices = choices;
    builder.always = always;
    return builder;
  }

  /**
   * The member choices.
   * @return null when it is not set
   */
  public @Nullable List<Choice> choices() {
    return choices;
  }

  /**
   * The member always.
   *
   * <p>Required.
   * @return never null
   */
  public Choice always() {
    return always;
  }

  @Override
  public void write(ShapeWriter writer) {
    if (choices != null) {
      writer.beginList(CHOICES, choices.size());
      for (Choice element : choices) {
        writer.writeStruct(CHOICES.element(), element);
      }
      writer.endList(CHOICES);
    }
    writer.writeStruct(ALWAYS, always);
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
    private @Nullable List<Choice> choices;
    private @Nullable Choice always;

    private Builder() {}

    /**
     * {@return this, with {@link Holder#choices()} set}
     * @param choices the value, or null for none
     */
    public Builder choices(@Nullable List<Choice> choices) {
      this.choices = choices == null ? null : Copies.list(choices);
      return this;
    }

    /**
     * {@return this, with {@link Holder#choices()} set}
     * @param choices the elements
     */
    public Builder choices(Choice... choices) {
      this.choices = Copies.listOf(choices);
      return this;
    }

    /**
     * {@return this, with {@link Holder#always()} set}
     * @param always the value, or null for none
     */
    public Builder always(@Nullable Choice always) {
      this.always = always;
      return this;
    }

    @Override
    public void readMember(int index, ShapeReader reader) {
      switch (index) {
        case 0 -> {
          List<Choice> list = Copies.growing(choices);
          reader.beginList(CHOICES);
          while (reader.nextElement(CHOICES)) {
            list.add(ChoiceReader.read(reader));
          }
          choices = Collections.unmodifiableList(list);
        }
        case 1 -> always = ChoiceReader.read(reader);
        default -> {}
      }
    }

    /**
     * {@return what has been set}
     * @throws IllegalStateException when a required member is missing; it names all that are
     */
    public Holder build() {
      if (always == null) {
        throw SCHEMA.missing(ALWAYS, always);
      }
      return new Holder(this);
    }
  }
}
