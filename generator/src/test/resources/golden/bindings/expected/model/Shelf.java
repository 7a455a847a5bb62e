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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A shelf. */
public final class Shelf extends TreeShape {
  private static final MemberSchema WOOD =
      MemberSchema.of("wood", MemberSchema.STRING).withXmlName("s:wood").withXmlAttribute();
  private static final MemberSchema BOOKS = MemberSchema.list("Books", MemberSchema.of("member",
      MemberSchema.STRING).withXmlName("book")).withJsonName("books").withXmlFlattened();
  private static final MemberSchema NOTES = MemberSchema.map("notes", MemberSchema.of("key",
      MemberSchema.STRING).withXmlName("about"), MemberSchema.of("value",
      MemberSchema.STRING)).withEc2QueryName("Remarks");
  private static final MemberSchema COVER =
      MemberSchema.of("cover", MemberSchema.STRING).withMediaType("image/svg+xml");
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#Shelf", WOOD, BOOKS, NOTES,
      COVER).withXmlName("Bookshelf").withXmlNamespace("s", "https://golden.example/shelf");
  private final @Nullable String wood;
  private final @Nullable List<String> books;
  private final @Nullable Map<String, String> notes;
  private final @Nullable String cover;

  private Shelf(Builder builder) {
    this.wood = builder.wood;
    this.books = builder.books;
    this.notes = builder.notes;
    this.cover = builder.cover;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.wood = wood;
    builder.books = books;
    builder.notes = notes;
    builder.cover = cover;
    return builder;
  }

  /**
   * The member wood.
   *
   * @return null when it is not set
   */
  public @Nullable String wood() {
    return wood;
  }

  /**
   * The member Books.
   *
   * @return null when it is not set
   */
  public @Nullable List<String> books() {
    return books;
  }

  /**
   * The member notes.
   *
   * @return null when it is not set
   */
  public @Nullable Map<String, String> notes() {
    return notes;
  }

  /**
   * The member cover.
   *
   * @return null when it is not set
   */
  public @Nullable String cover() {
    return cover;
  }

  @Override
  public void write(ShapeWriter writer) {
    if (wood != null) {
      writer.writeString(WOOD, wood);
    }
    if (books != null) {
      writer.writeStrings(BOOKS, books);
    }
    if (notes != null) {
      writer.writeStrings(NOTES, notes);
    }
    if (cover != null) {
      writer.writeString(COVER, cover);
    }
  }

  /**
   * Reads a tree back. Members that are required may be missing.
   *
   * @param value the tree
   * @return what it tells
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static Shelf ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static Shelf read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new Shelf(builder);
  }

  /** Builds a {@link Shelf}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable String wood;
    private @Nullable List<String> books;
    private @Nullable Map<String, String> notes;
    private @Nullable String cover;

    private Builder() {}

    /**
     * Sets {@link Shelf#wood()}.
     *
     * @param wood the value, or null for none
     * @return this builder
     */
    public Builder wood(@Nullable String wood) {
      this.wood = wood;
      return this;
    }

    /**
     * Sets {@link Shelf#books()}.
     *
     * @param books the value, or null for none
     * @return this builder
     */
    public Builder books(@Nullable List<String> books) {
      this.books = books == null ? null : Copies.list(books);
      return this;
    }

    /**
     * Sets {@link Shelf#books()}.
     *
     * @param books the elements
     * @return this builder
     */
    public Builder books(String... books) {
      this.books = Copies.listOf(books);
      return this;
    }

    /**
     * Sets {@link Shelf#notes()}.
     *
     * @param notes the value, or null for none
     * @return this builder
     */
    public Builder notes(@Nullable Map<String, String> notes) {
      this.notes = notes == null ? null : Copies.map(notes);
      return this;
    }

    /**
     * Sets {@link Shelf#cover()}.
     *
     * @param cover the value, or null for none
     * @return this builder
     */
    public Builder cover(@Nullable String cover) {
      this.cover = cover;
      return this;
    }

    @Override
    public void readMember(int index, ShapeReader reader) {
      MemberSchema member = SCHEMA.member(index);
      switch (index) {
        case 0 -> wood = reader.readString(member);
        case 1 -> {
          books = reader.readStrings(member, books);
        }
        case 2 -> {
          notes = reader.readStrings(member, notes);
        }
        case 3 -> cover = reader.readString(member);
        default -> {}
      }
    }

    /** {@return what has been set} */
    public Shelf build() {
      return new Shelf(this);
    }
  }
}
