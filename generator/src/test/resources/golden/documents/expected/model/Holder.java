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
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Holder. */
public final class Holder extends TreeShape {
  private static final MemberSchema DOCUMENT = MemberSchema.of("document", MemberSchema.DOCUMENT);
  private static final MemberSchema DOCUMENTS =
      MemberSchema.list("documents", MemberSchema.of("member", MemberSchema.DOCUMENT));
  private static final MemberSchema BIG_INTEGER = MemberSchema.of("bigInteger", MemberSchema.BIG_INTEGER);
  private static final MemberSchema BIG_DECIMAL = MemberSchema.of("bigDecimal", MemberSchema.BIG_DECIMAL);
  private static final MemberSchema BIGS = MemberSchema.map("bigs", MemberSchema.of("key", MemberSchema.STRING),
      MemberSchema.of("value", MemberSchema.BIG_DECIMAL));
  private static final MemberSchema REQUIRED_DOCUMENT = MemberSchema.of("requiredDocument", MemberSchema.DOCUMENT);
  private static final MemberSchema REQUIRED_INTEGER = MemberSchema.of("requiredInteger", MemberSchema.BIG_INTEGER);
  private static final MemberSchema REQUIRED_DECIMAL = MemberSchema.of("requiredDecimal", MemberSchema.BIG_DECIMAL);
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#Holder", DOCUMENT, DOCUMENTS, BIG_INTEGER,
      BIG_DECIMAL, BIGS, REQUIRED_DOCUMENT, REQUIRED_INTEGER, REQUIRED_DECIMAL);
  private final @Nullable Value document;
  private final @Nullable List<Value> documents;
  private final @Nullable BigInteger bigInteger;
  private final @Nullable BigDecimal bigDecimal;
  private final @Nullable Map<String, BigDecimal> bigs;
  private final Value requiredDocument;
  private final BigInteger requiredInteger;
  private final BigDecimal requiredDecimal;

  private Holder(Builder builder) {
    this.document = builder.document;
    this.documents = builder.documents;
    this.bigInteger = builder.bigInteger;
    this.bigDecimal = builder.bigDecimal;
    this.bigs = builder.bigs;
    this.requiredDocument = builder.requiredDocument == null ? Value.ofNull() : builder.requiredDocument;
    this.requiredInteger = Objects.requireNonNullElse(builder.requiredInteger, BigInteger.ZERO);
    this.requiredDecimal = Objects.requireNonNullElse(builder.requiredDecimal, BigDecimal.ZERO);
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.document = document;
    builder.documents = documents;
    builder.bigInteger = bigInteger;
    builder.bigDecimal = bigDecimal;
    builder.bigs = bigs;
    builder.requiredDocument = requiredDocument;
    builder.requiredInteger = requiredInteger;
    builder.requiredDecimal = requiredDecimal;
    return builder;
  }

  /**
   * The member document.
   * @return null when it is not set
   */
  public @Nullable Value document() {
    return document;
  }

  /**
   * The member documents.
   * @return null when it is not set
   */
  public @Nullable List<Value> documents() {
    return documents;
  }

  /**
   * The member bigInteger.
   * @return null when it is not set
   */
  public @Nullable BigInteger bigInteger() {
    return bigInteger;
  }

  /**
   * The member bigDecimal.
   * @return null when it is not set
   */
  public @Nullable BigDecimal bigDecimal() {
    return bigDecimal;
  }

  /**
   * The member bigs.
   * @return null when it is not set
   */
  public @Nullable Map<String, BigDecimal> bigs() {
    return bigs;
  }

  /**
   * The member requiredDocument.
   *
   * <p>Required.
   * @return never null
   */
  public Value requiredDocument() {
    return requiredDocument;
  }

  /**
   * The member requiredInteger.
   *
   * <p>Required.
   * @return never null
   */
  public BigInteger requiredInteger() {
    return requiredInteger;
  }

  /**
   * The member requiredDecimal.
   *
   * <p>Required.
   * @return never null
   */
  public BigDecimal requiredDecimal() {
    return requiredDecimal;
  }

  @Override
  public void write(ShapeWriter writer) {
    if (document != null) writer.writeDocument(DOCUMENT, document);
    if (documents != null) {
      writer.beginList(DOCUMENTS, documents.size());
      for (Value element : documents) {
        writer.writeDocument(DOCUMENTS.element(), element);
      }
      writer.endList(DOCUMENTS);
    }
    if (bigInteger != null) writer.writeBigInteger(BIG_INTEGER, bigInteger);
    if (bigDecimal != null) writer.writeBigDecimal(BIG_DECIMAL, bigDecimal);
    if (bigs != null) {
      writer.beginMap(BIGS, bigs.size());
      for (Map.Entry<String, BigDecimal> entry : bigs.entrySet()) {
        writer.writeKey(BIGS, entry.getKey());
        writer.writeBigDecimal(BIGS.element(), entry.getValue());
      }
      writer.endMap(BIGS);
    }
    writer.writeDocument(REQUIRED_DOCUMENT, requiredDocument);
    writer.writeBigInteger(REQUIRED_INTEGER, requiredInteger);
    writer.writeBigDecimal(REQUIRED_DECIMAL, requiredDecimal);
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
    private @Nullable Value document;
    private @Nullable List<Value> documents;
    private @Nullable BigInteger bigInteger;
    private @Nullable BigDecimal bigDecimal;
    private @Nullable Map<String, BigDecimal> bigs;
    private @Nullable Value requiredDocument;
    private @Nullable BigInteger requiredInteger;
    private @Nullable BigDecimal requiredDecimal;

    private Builder() {}

    /**
     * {@return this, with {@link Holder#document()} set}
     * @param document the value, or null for none
     */
    public Builder document(@Nullable Value document) {
      this.document = document;
      return this;
    }

    /**
     * {@return this, with {@link Holder#documents()} set}
     * @param documents the value, or null for none
     */
    public Builder documents(@Nullable List<Value> documents) {
      this.documents = documents == null ? null : Copies.list(documents);
      return this;
    }

    /**
     * {@return this, with {@link Holder#documents()} set}
     * @param documents the elements
     */
    public Builder documents(Value... documents) {
      this.documents = Copies.listOf(documents);
      return this;
    }

    /**
     * {@return this, with {@link Holder#bigInteger()} set}
     * @param bigInteger the value, or null for none
     */
    public Builder bigInteger(@Nullable BigInteger bigInteger) {
      this.bigInteger = bigInteger;
      return this;
    }

    /**
     * {@return this, with {@link Holder#bigDecimal()} set}
     * @param bigDecimal the value, or null for none
     */
    public Builder bigDecimal(@Nullable BigDecimal bigDecimal) {
      this.bigDecimal = bigDecimal;
      return this;
    }

    /**
     * {@return this, with {@link Holder#bigs()} set}
     * @param bigs the value, or null for none
     */
    public Builder bigs(@Nullable Map<String, BigDecimal> bigs) {
      this.bigs = bigs == null ? null : Copies.map(bigs);
      return this;
    }

    /**
     * {@return this, with {@link Holder#requiredDocument()} set}
     * @param requiredDocument the value, or null for none
     */
    public Builder requiredDocument(@Nullable Value requiredDocument) {
      this.requiredDocument = requiredDocument;
      return this;
    }

    /**
     * {@return this, with {@link Holder#requiredInteger()} set}
     * @param requiredInteger the value, or null for none
     */
    public Builder requiredInteger(@Nullable BigInteger requiredInteger) {
      this.requiredInteger = requiredInteger;
      return this;
    }

    /**
     * {@return this, with {@link Holder#requiredDecimal()} set}
     * @param requiredDecimal the value, or null for none
     */
    public Builder requiredDecimal(@Nullable BigDecimal requiredDecimal) {
      this.requiredDecimal = requiredDecimal;
      return this;
    }

    @Override
    public void readMember(int index, ShapeReader reader) {
      MemberSchema member = SCHEMA.member(index);
      switch (index) {
        case 0 -> document = reader.readDocument(member);
        case 1 -> {
          List<Value> list = Copies.growing(documents);
          reader.beginList(member);
          while (reader.nextElement(member)) {
            list.add(reader.readDocument(member.element()));
          }
          documents = Collections.unmodifiableList(list);
        }
        case 2 -> bigInteger = reader.readBigInteger(member);
        case 3 -> bigDecimal = reader.readBigDecimal(member);
        case 4 -> {
          Map<String, BigDecimal> map = Copies.growing(bigs);
          reader.beginMap(member);
          for (String key = reader.nextKey(member); key != null; key = reader.nextKey(member)) {
            reader.putEntry(member, map, key, reader.readBigDecimal(member.element()));
          }
          bigs = Collections.unmodifiableMap(map);
        }
        case 5 -> requiredDocument = reader.readDocument(member);
        case 6 -> requiredInteger = reader.readBigInteger(member);
        case 7 -> requiredDecimal = reader.readBigDecimal(member);
        default -> {}
      }
    }

    /**
     * {@return what has been set}
     * @throws IllegalStateException when a required member is missing; it names all that are
     */
    public Holder build() {
      if (requiredDocument == null || requiredInteger == null || requiredDecimal == null) {
        throw SCHEMA.missing(REQUIRED_DOCUMENT, requiredDocument, REQUIRED_INTEGER, requiredInteger, REQUIRED_DECIMAL,
            requiredDecimal);
      }
      return new Holder(this);
    }
  }
}
