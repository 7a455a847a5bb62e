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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** PutShelfInput. */
public final class PutShelfInput extends TreeShape {
  private static final MemberSchema HALL =
      MemberSchema.of("hall", MemberSchema.STRING).withHostLabel().withLocation(MemberSchema.LABEL);
  private static final MemberSchema PATH =
      MemberSchema.of("path", MemberSchema.STRING).withLocation(MemberSchema.LABEL);
  private static final MemberSchema CHECKSUM =
      MemberSchema.of("checksum", MemberSchema.ENUM).withLocation(MemberSchema.HEADER, "X-Checksum-Algorithm");
  private static final MemberSchema DRY_RUN =
      MemberSchema.of("dryRun", MemberSchema.BOOLEAN).withLocation(MemberSchema.QUERY, "dry-run");
  private static final MemberSchema MORE = MemberSchema.map("more",
      MemberSchema.of("key", MemberSchema.STRING).withXmlName("about"),
      MemberSchema.of("value", MemberSchema.STRING)).withLocation(MemberSchema.QUERY_PARAMS);
  private static final MemberSchema NOTES = MemberSchema.map("notes",
      MemberSchema.of("key", MemberSchema.STRING).withXmlName("about"),
      MemberSchema.of("value", MemberSchema.STRING)).withLocation(MemberSchema.PREFIX_HEADERS, "x-note-");
  private static final MemberSchema SHELF = MemberSchema.of("shelf",
      MemberSchema.STRUCTURE).withLocation(MemberSchema.PAYLOAD).withXmlName("Bookshelf").withXmlNamespace("s",
      "https://golden.example/shelf");
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#PutShelfInput", HALL, PATH, CHECKSUM, DRY_RUN, MORE,
      NOTES, SHELF).withXmlNamespace(null, "https://golden.example/");
  private final @Nullable String hall;
  private final @Nullable String path;
  private final @Nullable Checksum checksum;
  private final @Nullable Boolean dryRun;
  private final @Nullable Map<String, String> more;
  private final @Nullable Map<String, String> notes;
  private final @Nullable Shelf shelf;

  private PutShelfInput(Builder builder) {
    this.hall = builder.hall;
    this.path = builder.path;
    this.checksum = builder.checksum;
    this.dryRun = builder.dryRun;
    this.more = builder.more;
    this.notes = builder.notes;
    this.shelf = builder.shelf;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.hall = hall;
    builder.path = path;
    builder.checksum = checksum;
    builder.dryRun = dryRun;
    builder.more = more;
    builder.notes = notes;
    builder.shelf = shelf;
    return builder;
  }

  /**
   * The member hall.
   *
   * <p>Required.
   * @return null when it is not set
   */
  public @Nullable String hall() {
    return hall;
  }

  /**
   * The member path.
   *
   * <p>Required.
   * @return null when it is not set
   */
  public @Nullable String path() {
    return path;
  }

  /**
   * The member checksum.
   * @return null when it is not set
   */
  public @Nullable Checksum checksum() {
    return checksum;
  }

  /**
   * The member dryRun.
   * @return null when it is not set
   */
  public @Nullable Boolean dryRun() {
    return dryRun;
  }

  /**
   * The member more.
   * @return null when it is not set
   */
  public @Nullable Map<String, String> more() {
    return more;
  }

  /**
   * The member notes.
   * @return null when it is not set
   */
  public @Nullable Map<String, String> notes() {
    return notes;
  }

  /**
   * The member shelf.
   * @return null when it is not set
   */
  public @Nullable Shelf shelf() {
    return shelf;
  }

  @Override
  public void write(ShapeWriter writer) {
    if (hall != null) writer.writeString(HALL, hall);
    if (path != null) writer.writeString(PATH, path);
    if (checksum != null) writer.writeString(CHECKSUM, checksum.value());
    if (dryRun != null) writer.writeBoolean(DRY_RUN, dryRun);
    if (more != null) writer.writeStrings(MORE, more);
    if (notes != null) writer.writeStrings(NOTES, notes);
    if (shelf != null) writer.writeStruct(SHELF, shelf);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static PutShelfInput ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static PutShelfInput read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new PutShelfInput(builder);
  }

  /** Builds a {@link PutShelfInput}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable String hall;
    private @Nullable String path;
    private @Nullable Checksum checksum;
    private @Nullable Boolean dryRun;
    private @Nullable Map<String, String> more;
    private @Nullable Map<String, String> notes;
    private @Nullable Shelf shelf;

    private Builder() {}

    /**
     * {@return this, with {@link PutShelfInput#hall()} set}
     * @param hall the value, or null for none
     */
    public Builder hall(@Nullable String hall) {
      this.hall = hall;
      return this;
    }

    /**
     * {@return this, with {@link PutShelfInput#path()} set}
     * @param path the value, or null for none
     */
    public Builder path(@Nullable String path) {
      this.path = path;
      return this;
    }

    /**
     * {@return this, with {@link PutShelfInput#checksum()} set}
     * @param checksum the value, or null for none
     */
    public Builder checksum(@Nullable Checksum checksum) {
      this.checksum = checksum;
      return this;
    }

    /**
     * {@return this, with {@link PutShelfInput#dryRun()} set}
     * @param dryRun the value, or null for none
     */
    public Builder dryRun(@Nullable Boolean dryRun) {
      this.dryRun = dryRun;
      return this;
    }

    /**
     * {@return this, with {@link PutShelfInput#more()} set}
     * @param more the value, or null for none
     */
    public Builder more(@Nullable Map<String, String> more) {
      this.more = more == null ? null : Copies.map(more);
      return this;
    }

    /**
     * {@return this, with {@link PutShelfInput#notes()} set}
     * @param notes the value, or null for none
     */
    public Builder notes(@Nullable Map<String, String> notes) {
      this.notes = notes == null ? null : Copies.map(notes);
      return this;
    }

    /**
     * {@return this, with {@link PutShelfInput#shelf()} set}
     * @param shelf the value, or null for none
     */
    public Builder shelf(@Nullable Shelf shelf) {
      this.shelf = shelf;
      return this;
    }

    @Override
    public void readMember(int index, ShapeReader reader) {
      MemberSchema member = SCHEMA.member(index);
      switch (index) {
        case 0 -> hall = reader.readString(member);
        case 1 -> path = reader.readString(member);
        case 2 -> checksum = Checksum.of(reader.readString(member));
        case 3 -> dryRun = reader.readBoolean(member);
        case 4 -> more = reader.readStrings(member, more);
        case 5 -> notes = reader.readStrings(member, notes);
        case 6 -> shelf = Shelf.read(reader);
        default -> {}
      }
    }

    /**
     * {@return what has been set}
     * @throws IllegalStateException when a required member is missing; it names all that are
     */
    public PutShelfInput build() {
      if (hall == null || path == null) {
        throw SCHEMA.missing(HALL, hall, PATH, path);
      }
      return new PutShelfInput(this);
    }
  }
}
