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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holder. */
public final class Holder extends TreeShape {
  private static final MemberSchema COLOR = MemberSchema.of("color", MemberSchema.ENUM);
  private static final MemberSchema LEVEL = MemberSchema.of("level", MemberSchema.INT_ENUM);
  private static final MemberSchema COLORS = MemberSchema.list("colors", MemberSchema.of("member", MemberSchema.ENUM));
  private static final MemberSchema LEVELS =
      MemberSchema.list("levels", MemberSchema.of("member", MemberSchema.INT_ENUM));
  private static final MemberSchema BY_COLOR = MemberSchema.map("byColor", MemberSchema.of("key", MemberSchema.ENUM),
      MemberSchema.of("value", MemberSchema.ENUM));
  private static final MemberSchema ALWAYS = MemberSchema.of("always", MemberSchema.ENUM);
  private static final MemberSchema ALWAYS_LEVEL = MemberSchema.of("alwaysLevel", MemberSchema.INT_ENUM);
  static final ShapeSchema SCHEMA =
      ShapeSchema.structure("golden#Holder", COLOR, LEVEL, COLORS, LEVELS, BY_COLOR, ALWAYS, ALWAYS_LEVEL);
  private final @Nullable Color color;
  private final @Nullable Level level;
  private final @Nullable List<Color> colors;
  private final @Nullable List<Level> levels;
  private final @Nullable Map<String, Color> byColor;
  private final Color always;
  private final Level alwaysLevel;

  private Holder(Builder builder) {
    this.color = builder.color;
    this.level = builder.level;
    this.colors = builder.colors;
    this.levels = builder.levels;
    this.byColor = builder.byColor;
    this.always = builder.always == null ? Color.of("") : builder.always;
    this.alwaysLevel = builder.alwaysLevel == null ? Level.of(0) : builder.alwaysLevel;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.color = color;
    builder.level = level;
    builder.colors = colors;
    builder.levels = levels;
    builder.byColor = byColor;
    builder.always = always;
    builder.alwaysLevel = alwaysLevel;
    return builder;
  }

  /**
   * A color.
   * @return null when it is not set
   */
  public @Nullable Color color() {
    return color;
  }

  /**
   * The member level.
   * @return null when it is not set
   */
  public @Nullable Level level() {
    return level;
  }

  /**
   * The member colors.
   * @return null when it is not set
   */
  public @Nullable List<Color> colors() {
    return colors;
  }

  /**
   * The member levels.
   * @return null when it is not set
   */
  public @Nullable List<Level> levels() {
    return levels;
  }

  /**
   * The member byColor.
   * @return null when it is not set
   */
  public @Nullable Map<String, Color> byColor() {
    return byColor;
  }

  /**
   * A color.
   *
   * <p>Required.
   * @return never null
   */
  public Color always() {
    return always;
  }

  /**
   * The member alwaysLevel.
   *
   * <p>Required.
   * @return never null
   */
  public Level alwaysLevel() {
    return alwaysLevel;
  }

  @Override
  public void write(ShapeWriter writer) {
    if (color != null) writer.writeString(COLOR, color.value());
    if (level != null) writer.writeInteger(LEVEL, level.value());
    if (colors != null) {
      writer.beginList(COLORS, colors.size());
      for (Color element : colors) {
        writer.writeString(COLORS.element(), element.value());
      }
      writer.endList(COLORS);
    }
    if (levels != null) {
      writer.beginList(LEVELS, levels.size());
      for (Level element : levels) {
        writer.writeInteger(LEVELS.element(), element.value());
      }
      writer.endList(LEVELS);
    }
    if (byColor != null) {
      writer.beginMap(BY_COLOR, byColor.size());
      for (Map.Entry<String, Color> entry : byColor.entrySet()) {
        writer.writeKey(BY_COLOR, entry.getKey());
        writer.writeString(BY_COLOR.element(), entry.getValue().value());
      }
      writer.endMap(BY_COLOR);
    }
    writer.writeString(ALWAYS, always.value());
    writer.writeInteger(ALWAYS_LEVEL, alwaysLevel.value());
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
    private @Nullable Color color;
    private @Nullable Level level;
    private @Nullable List<Color> colors;
    private @Nullable List<Level> levels;
    private @Nullable Map<String, Color> byColor;
    private @Nullable Color always;
    private @Nullable Level alwaysLevel;

    private Builder() {}

    /**
     * {@return this, with {@link Holder#color()} set}
     * @param color the value, or null for none
     */
    public Builder color(@Nullable Color color) {
      this.color = color;
      return this;
    }

    /**
     * {@return this, with {@link Holder#level()} set}
     * @param level the value, or null for none
     */
    public Builder level(@Nullable Level level) {
      this.level = level;
      return this;
    }

    /**
     * {@return this, with {@link Holder#colors()} set}
     * @param colors the value, or null for none
     */
    public Builder colors(@Nullable List<Color> colors) {
      this.colors = colors == null ? null : Copies.list(colors);
      return this;
    }

    /**
     * {@return this, with {@link Holder#colors()} set}
     * @param colors the elements
     */
    public Builder colors(Color... colors) {
      this.colors = Copies.listOf(colors);
      return this;
    }

    /**
     * {@return this, with {@link Holder#levels()} set}
     * @param levels the value, or null for none
     */
    public Builder levels(@Nullable List<Level> levels) {
      this.levels = levels == null ? null : Copies.list(levels);
      return this;
    }

    /**
     * {@return this, with {@link Holder#levels()} set}
     * @param levels the elements
     */
    public Builder levels(Level... levels) {
      this.levels = Copies.listOf(levels);
      return this;
    }

    /**
     * {@return this, with {@link Holder#byColor()} set}
     * @param byColor the value, or null for none
     */
    public Builder byColor(@Nullable Map<String, Color> byColor) {
      this.byColor = byColor == null ? null : Copies.map(byColor);
      return this;
    }

    /**
     * {@return this, with {@link Holder#always()} set}
     * @param always the value, or null for none
     */
    public Builder always(@Nullable Color always) {
      this.always = always;
      return this;
    }

    /**
     * {@return this, with {@link Holder#alwaysLevel()} set}
     * @param alwaysLevel the value, or null for none
     */
    public Builder alwaysLevel(@Nullable Level alwaysLevel) {
      this.alwaysLevel = alwaysLevel;
      return this;
    }

    @Override
    public void readMember(int index, ShapeReader reader) {
      MemberSchema member = SCHEMA.member(index);
      switch (index) {
        case 0 -> color = Color.of(reader.readString(member));
        case 1 -> level = Level.of(reader.readInteger(member));
        case 2 -> {
          List<Color> list = Copies.growing(colors);
          reader.beginList(member);
          while (reader.nextElement(member)) {
            list.add(Color.of(reader.readString(member.element())));
          }
          colors = Collections.unmodifiableList(list);
        }
        case 3 -> {
          List<Level> list = Copies.growing(levels);
          reader.beginList(member);
          while (reader.nextElement(member)) {
            list.add(Level.of(reader.readInteger(member.element())));
          }
          levels = Collections.unmodifiableList(list);
        }
        case 4 -> {
          Map<String, Color> map = Copies.growing(byColor);
          reader.beginMap(member);
          for (String key = reader.nextKey(member); key != null; key = reader.nextKey(member)) {
            reader.putEntry(member, map, key, Color.of(reader.readString(member.element())));
          }
          byColor = Collections.unmodifiableMap(map);
        }
        case 5 -> always = Color.of(reader.readString(member));
        case 6 -> alwaysLevel = Level.of(reader.readInteger(member));
        default -> {}
      }
    }

    /**
     * {@return what has been set}
     * @throws IllegalStateException when a required member is missing; it names all that are
     */
    public Holder build() {
      if (always == null || alwaysLevel == null) {
        throw SCHEMA.missing(ALWAYS, always, ALWAYS_LEVEL, alwaysLevel);
      }
      return new Holder(this);
    }
  }
}
