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
  private static final MemberSchema BOOKS = MemberSchema.list("Books",
      MemberSchema.of("member", MemberSchema.STRING).withXmlName("book")).withJsonName("books").withXmlFlattened();
  private static final MemberSchema NOTES = MemberSchema.map("notes",
      MemberSchema.of("key", MemberSchema.STRING).withXmlName("about"),
      MemberSchema.of("value", MemberSchema.STRING)).withEc2QueryName("Remarks");
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
   * @return null when it is not set
   */
  public @Nullable String wood() {
    return wood;
  }

  /**
   * The member Books.
   * @return null when it is not set
   */
  public @Nullable List<String> books() {
    return books;
  }

  /**
   * The member notes.
   * @return null when it is not set
   */
  public @Nullable Map<String, String> notes() {
    return notes;
  }

  /**
   * The member cover.
   * @return null when it is not set
   */
  public @Nullable String cover() {
    return cover;
  }

  @Override
  public void write(ShapeWriter writer) {
    if (wood != null) writer.writeString(WOOD, wood);
    if (books != null) writer.writeStrings(BOOKS, books);
    if (notes != null) writer.writeStrings(NOTES, notes);
    if (cover != null) writer.writeString(COVER, cover);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
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
     * {@return this, with {@link Shelf#wood()} set}
     * @param wood the value, or null for none
     */
    public Builder wood(@Nullable String wood) {
      this.wood = wood;
      return this;
    }

    /**
     * {@return this, with {@link Shelf#books()} set}
     * @param books the value, or null for none
     */
    public Builder books(@Nullable List<String> books) {
      this.books = books == null ? null : Copies.list(books);
      return this;
    }

    /**
     * {@return this, with {@link Shelf#books()} set}
     * @param books the elements
     */
    public Builder books(String... books) {
      this.books = Copies.listOf(books);
      return this;
    }

    /**
     * {@return this, with {@link Shelf#notes()} set}
     * @param notes the value, or null for none
     */
    public Builder notes(@Nullable Map<String, String> notes) {
      this.notes = notes == null ? null : Copies.map(notes);
      return this;
    }

    /**
     * {@return this, with {@link Shelf#cover()} set}
     * @param cover the value, or null for none
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
        case 1 -> books = reader.readStrings(member, books);
        case 2 -> notes = reader.readStrings(member, notes);
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
