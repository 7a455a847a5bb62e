package com.example.model;

import dev.keysmith.runtime.codec.value.TreeShape;
import dev.keysmith.runtime.codec.value.ValueReader;
import dev.keysmith.runtime.schema.Copies;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.runtime.value.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collections of collections, and those with nulls. */
public final class Nested extends TreeShape {
  private static final MemberSchema MATRIX =
      MemberSchema.list("matrix", MemberSchema.list("member", MemberSchema.of("member", MemberSchema.STRING)));
  private static final MemberSchema DEEP = MemberSchema.map("deep", MemberSchema.of("key", MemberSchema.STRING),
      MemberSchema.list("value", MemberSchema.list("member", MemberSchema.of("member", MemberSchema.STRING))));
  private static final MemberSchema SPARSE_NAMES =
      MemberSchema.list("sparseNames", MemberSchema.of("member", MemberSchema.STRING)).withSparse();
  private static final MemberSchema SPARSE_COUNTS = MemberSchema.map("sparseCounts",
      MemberSchema.of("key", MemberSchema.STRING), MemberSchema.of("value", MemberSchema.INTEGER)).withSparse();
  private static final MemberSchema SPARSE_MATRIX = MemberSchema.list("sparseMatrix",
      MemberSchema.list("member", MemberSchema.of("member", MemberSchema.STRING)).withSparse()).withSparse();
  private static final MemberSchema STRUCTURES =
      MemberSchema.list("structures", MemberSchema.of("member", MemberSchema.STRUCTURE));
  private static final MemberSchema BY_NAME = MemberSchema.map("byName", MemberSchema.of("key", MemberSchema.STRING),
      MemberSchema.of("value", MemberSchema.STRUCTURE));
  private static final MemberSchema BLOBS = MemberSchema.list("blobs", MemberSchema.of("member", MemberSchema.BLOB));
  private static final MemberSchema NUMBERS =
      MemberSchema.list("numbers", MemberSchema.of("member", MemberSchema.INTEGER));
  private static final MemberSchema TIMES = MemberSchema.list("times",
      MemberSchema.of("member", MemberSchema.TIMESTAMP).withTimestampFormat(MemberSchema.HTTP_DATE));
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#Nested", MATRIX, DEEP, SPARSE_NAMES, SPARSE_COUNTS,
      SPARSE_MATRIX, STRUCTURES, BY_NAME, BLOBS, NUMBERS, TIMES);
  private final @Nullable List<List<String>> matrix;
  private final @Nullable Map<String, List<List<String>>> deep;
  private final @Nullable List<@Nullable String> sparseNames;
  private final @Nullable Map<String, @Nullable Integer> sparseCounts;
  private final @Nullable List<@Nullable List<@Nullable String>> sparseMatrix;
  private final @Nullable List<Members> structures;
  private final @Nullable Map<String, Members> byName;
  private final @Nullable List<Blob> blobs;
  private final @Nullable List<Integer> numbers;
  private final @Nullable List<Instant> times;

  private Nested(Builder builder) {
    this.matrix = builder.matrix;
    this.deep = builder.deep;
    this.sparseNames = builder.sparseNames;
    this.sparseCounts = builder.sparseCounts;
    this.sparseMatrix = builder.sparseMatrix;
    this.structures = builder.structures;
    this.byName = builder.byName;
    this.blobs = builder.blobs;
    this.numbers = builder.numbers;
    this.times = builder.times;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.matrix = matrix;
    builder.deep = deep;
    builder.sparseNames = sparseNames;
    builder.sparseCounts = sparseCounts;
    builder.sparseMatrix = sparseMatrix;
    builder.structures = structures;
    builder.byName = byName;
    builder.blobs = blobs;
    builder.numbers = numbers;
    builder.times = times;
    return builder;
  }

  /**
   * The member matrix.
   * @return null when it is not set
   */
  public @Nullable List<List<String>> matrix() {
    return matrix;
  }

  /**
   * The member deep.
   * @return null when it is not set
   */
  public @Nullable Map<String, List<List<String>>> deep() {
    return deep;
  }

  /**
   * The member sparseNames.
   * @return null when it is not set
   */
  public @Nullable List<@Nullable String> sparseNames() {
    return sparseNames;
  }

  /**
   * The member sparseCounts.
   * @return null when it is not set
   */
  public @Nullable Map<String, @Nullable Integer> sparseCounts() {
    return sparseCounts;
  }

  /**
   * The member sparseMatrix.
   * @return null when it is not set
   */
  public @Nullable List<@Nullable List<@Nullable String>> sparseMatrix() {
    return sparseMatrix;
  }

  /**
   * The member structures.
   * @return null when it is not set
   */
  public @Nullable List<Members> structures() {
    return structures;
  }

  /**
   * The member byName.
   * @return null when it is not set
   */
  public @Nullable Map<String, Members> byName() {
    return byName;
  }

  /**
   * The member blobs.
   * @return null when it is not set
   */
  public @Nullable List<Blob> blobs() {
    return blobs;
  }

  /**
   * The member numbers.
   * @return null when it is not set
   */
  public @Nullable List<Integer> numbers() {
    return numbers;
  }

  /**
   * The member times.
   * @return null when it is not set
   */
  public @Nullable List<Instant> times() {
    return times;
  }

  @Override
  public void write(ShapeWriter writer) {
    if (matrix != null) {
      writer.beginList(MATRIX, matrix.size());
      for (List<String> element : matrix) {
        writer.beginList(MATRIX.element(), element.size());
        for (String element2 : element) {
          writer.writeString(MATRIX.element().element(), element2);
        }
        writer.endList(MATRIX.element());
      }
      writer.endList(MATRIX);
    }
    if (deep != null) {
      writer.beginMap(DEEP, deep.size());
      for (Map.Entry<String, List<List<String>>> entry : deep.entrySet()) {
        writer.writeKey(DEEP, entry.getKey());
        List<List<String>> item = entry.getValue();
        writer.beginList(DEEP.element(), item.size());
        for (List<String> element2 : item) {
          writer.beginList(DEEP.element().element(), element2.size());
          for (String element3 : element2) {
            writer.writeString(DEEP.element().element().element(), element3);
          }
          writer.endList(DEEP.element().element());
        }
        writer.endList(DEEP.element());
      }
      writer.endMap(DEEP);
    }
    if (sparseNames != null) {
      writer.beginList(SPARSE_NAMES, sparseNames.size());
      for (String element : sparseNames) {
        if (element == null) {
          writer.writeNull(SPARSE_NAMES.element());
        } else {
          writer.writeString(SPARSE_NAMES.element(), element);
        }
      }
      writer.endList(SPARSE_NAMES);
    }
    if (sparseCounts != null) {
      writer.beginMap(SPARSE_COUNTS, sparseCounts.size());
      for (Map.Entry<String, @Nullable Integer> entry : sparseCounts.entrySet()) {
        writer.writeKey(SPARSE_COUNTS, entry.getKey());
        Integer item = entry.getValue();
        if (item == null) {
          writer.writeNull(SPARSE_COUNTS.element());
        } else {
          writer.writeInteger(SPARSE_COUNTS.element(), item);
        }
      }
      writer.endMap(SPARSE_COUNTS);
    }
    if (sparseMatrix != null) {
      writer.beginList(SPARSE_MATRIX, sparseMatrix.size());
      for (List<@Nullable String> element : sparseMatrix) {
        if (element == null) {
          writer.writeNull(SPARSE_MATRIX.element());
        } else {
          writer.beginList(SPARSE_MATRIX.element(), element.size());
          for (String element2 : element) {
            if (element2 == null) {
              writer.writeNull(SPARSE_MATRIX.element().element());
            } else {
              writer.writeString(SPARSE_MATRIX.element().element(), element2);
            }
          }
          writer.endList(SPARSE_MATRIX.element());
        }
      }
      writer.endList(SPARSE_MATRIX);
    }
    if (structures != null) {
      writer.beginList(STRUCTURES, structures.size());
      for (Members element : structures) {
        writer.writeStruct(STRUCTURES.element(), element);
      }
      writer.endList(STRUCTURES);
    }
    if (byName != null) {
      writer.beginMap(BY_NAME, byName.size());
      for (Map.Entry<String, Members> entry : byName.entrySet()) {
        writer.writeKey(BY_NAME, entry.getKey());
        writer.writeStruct(BY_NAME.element(), entry.getValue());
      }
      writer.endMap(BY_NAME);
    }
    if (blobs != null) {
      writer.beginList(BLOBS, blobs.size());
      for (Blob element : blobs) {
        writer.writeBlob(BLOBS.element(), element);
      }
      writer.endList(BLOBS);
    }
    if (numbers != null) {
      writer.beginList(NUMBERS, numbers.size());
      for (Integer element : numbers) {
        writer.writeInteger(NUMBERS.element(), element);
      }
      writer.endList(NUMBERS);
    }
    if (times != null) {
      writer.beginList(TIMES, times.size());
      for (Instant element : times) {
        writer.writeTimestamp(TIMES.element(), element);
      }
      writer.endList(TIMES);
    }
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static Nested ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static Nested read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new Nested(builder);
  }

  /** Builds a {@link Nested}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable List<List<String>> matrix;
    private @Nullable Map<String, List<List<String>>> deep;
    private @Nullable List<@Nullable String> sparseNames;
    private @Nullable Map<String, @Nullable Integer> sparseCounts;
    private @Nullable List<@Nullable List<@Nullable String>> sparseMatrix;
    private @Nullable List<Members> structures;
    private @Nullable Map<String, Members> byName;
    private @Nullable List<Blob> blobs;
    private @Nullable List<Integer> numbers;
    private @Nullable List<Instant> times;

    private Builder() {}

    /**
     * {@return this, with {@link Nested#matrix()} set}
     * @param matrix the value, or null for none
     */
    public Builder matrix(@Nullable List<List<String>> matrix) {
      if (matrix == null) {
        this.matrix = null;
        return this;
      }
      List<List<String>> copy = new ArrayList<>();
      for (List<String> element1 : matrix) {
        copy.add(Copies.list(element1));
      }
      this.matrix = Collections.unmodifiableList(copy);
      return this;
    }

    /**
     * {@return this, with {@link Nested#matrix()} set}
     * @param matrix the elements
     */
    @SafeVarargs
    @SuppressWarnings("varargs" /* the array is only read */)
    public final Builder matrix(List<String>... matrix) {
      return matrix(Arrays.asList(matrix));
    }

    /**
     * {@return this, with {@link Nested#deep()} set}
     * @param deep the value, or null for none
     */
    public Builder deep(@Nullable Map<String, List<List<String>>> deep) {
      if (deep == null) {
        this.deep = null;
        return this;
      }
      Map<String, List<List<String>>> copy = new LinkedHashMap<>();
      for (Map.Entry<String, List<List<String>>> entry1 : deep.entrySet()) {
        List<List<String>> copy2 = new ArrayList<>();
        for (List<String> element2 : entry1.getValue()) {
          copy2.add(Copies.list(element2));
        }
        copy.put(entry1.getKey(), Collections.unmodifiableList(copy2));
      }
      this.deep = Collections.unmodifiableMap(copy);
      return this;
    }

    /**
     * {@return this, with {@link Nested#sparseNames()} set}
     * @param sparseNames the value, or null for none
     */
    public Builder sparseNames(@Nullable List<@Nullable String> sparseNames) {
      this.sparseNames = sparseNames == null ? null : Copies.sparseList(sparseNames);
      return this;
    }

    /**
     * {@return this, with {@link Nested#sparseNames()} set}
     * @param sparseNames the elements
     */
    public Builder sparseNames(@Nullable String... sparseNames) {
      this.sparseNames = Copies.sparseListOf(sparseNames);
      return this;
    }

    /**
     * {@return this, with {@link Nested#sparseCounts()} set}
     * @param sparseCounts the value, or null for none
     */
    public Builder sparseCounts(@Nullable Map<String, @Nullable Integer> sparseCounts) {
      this.sparseCounts = sparseCounts == null ? null : Copies.sparseMap(sparseCounts);
      return this;
    }

    /**
     * {@return this, with {@link Nested#sparseMatrix()} set}
     * @param sparseMatrix the value, or null for none
     */
    public Builder sparseMatrix(@Nullable List<@Nullable List<@Nullable String>> sparseMatrix) {
      if (sparseMatrix == null) {
        this.sparseMatrix = null;
        return this;
      }
      List<@Nullable List<@Nullable String>> copy = new ArrayList<>();
      for (@Nullable List<@Nullable String> element1 : sparseMatrix) {
        if (element1 == null) {
          copy.add(null);
        } else {
          copy.add(Copies.sparseList(element1));
        }
      }
      this.sparseMatrix = Collections.unmodifiableList(copy);
      return this;
    }

    /**
     * {@return this, with {@link Nested#sparseMatrix()} set}
     * @param sparseMatrix the elements
     */
    @SafeVarargs
    @SuppressWarnings("varargs" /* the array is only read */)
    public final Builder sparseMatrix(@Nullable List<@Nullable String>... sparseMatrix) {
      return sparseMatrix(Arrays.asList(sparseMatrix));
    }

    /**
     * {@return this, with {@link Nested#structures()} set}
     * @param structures the value, or null for none
     */
    public Builder structures(@Nullable List<Members> structures) {
      this.structures = structures == null ? null : Copies.list(structures);
      return this;
    }

    /**
     * {@return this, with {@link Nested#structures()} set}
     * @param structures the elements
     */
    public Builder structures(Members... structures) {
      this.structures = Copies.listOf(structures);
      return this;
    }

    /**
     * {@return this, with {@link Nested#byName()} set}
     * @param byName the value, or null for none
     */
    public Builder byName(@Nullable Map<String, Members> byName) {
      this.byName = byName == null ? null : Copies.map(byName);
      return this;
    }

    /**
     * {@return this, with {@link Nested#blobs()} set}
     * @param blobs the value, or null for none
     */
    public Builder blobs(@Nullable List<Blob> blobs) {
      this.blobs = blobs == null ? null : Copies.list(blobs);
      return this;
    }

    /**
     * {@return this, with {@link Nested#blobs()} set}
     * @param blobs the elements
     */
    public Builder blobs(Blob... blobs) {
      this.blobs = Copies.listOf(blobs);
      return this;
    }

    /**
     * {@return this, with {@link Nested#numbers()} set}
     * @param numbers the value, or null for none
     */
    public Builder numbers(@Nullable List<Integer> numbers) {
      this.numbers = numbers == null ? null : Copies.list(numbers);
      return this;
    }

    /**
     * {@return this, with {@link Nested#numbers()} set}
     * @param numbers the elements
     */
    public Builder numbers(Integer... numbers) {
      this.numbers = Copies.listOf(numbers);
      return this;
    }

    /**
     * {@return this, with {@link Nested#times()} set}
     * @param times the value, or null for none
     */
    public Builder times(@Nullable List<Instant> times) {
      this.times = times == null ? null : Copies.list(times);
      return this;
    }

    /**
     * {@return this, with {@link Nested#times()} set}
     * @param times the elements
     */
    public Builder times(Instant... times) {
      this.times = Copies.listOf(times);
      return this;
    }

    @Override
    public void readMember(int index, ShapeReader reader) {
      MemberSchema member = SCHEMA.member(index);
      switch (index) {
        case 0 -> {
          List<List<String>> list = Copies.growing(matrix);
          reader.beginList(member);
          while (reader.nextElement(member)) {
            List<String> list2 = new ArrayList<>();
            reader.beginList(member.element());
            while (reader.nextElement(member.element())) {
              list2.add(reader.readString(member.element().element()));
            }
            list.add(Collections.unmodifiableList(list2));
          }
          matrix = Collections.unmodifiableList(list);
        }
        case 1 -> {
          Map<String, List<List<String>>> map = Copies.growing(deep);
          reader.beginMap(member);
          for (String key = reader.nextKey(member); key != null; key = reader.nextKey(member)) {
            List<List<String>> list2 = new ArrayList<>();
            reader.beginList(member.element());
            while (reader.nextElement(member.element())) {
              List<String> list3 = new ArrayList<>();
              reader.beginList(member.element().element());
              while (reader.nextElement(member.element().element())) {
                list3.add(reader.readString(member.element().element().element()));
              }
              list2.add(Collections.unmodifiableList(list3));
            }
            reader.putEntry(member, map, key, Collections.unmodifiableList(list2));
          }
          deep = Collections.unmodifiableMap(map);
        }
        case 2 -> {
          List<@Nullable String> list = Copies.growing(sparseNames);
          reader.beginList(member);
          while (reader.nextElement(member)) {
            list.add(reader.readNull() ? null : reader.readString(member.element()));
          }
          sparseNames = Collections.unmodifiableList(list);
        }
        case 3 -> {
          Map<String, @Nullable Integer> map = Copies.growing(sparseCounts);
          reader.beginMap(member);
          for (String key = reader.nextKey(member); key != null; key = reader.nextKey(member)) {
            reader.putEntry(member, map, key, reader.readNull() ? null : reader.readInteger(member.element()));
          }
          sparseCounts = Collections.unmodifiableMap(map);
        }
        case 4 -> {
          List<@Nullable List<@Nullable String>> list = Copies.growing(sparseMatrix);
          reader.beginList(member);
          while (reader.nextElement(member)) {
            if (reader.readNull()) {
              list.add(null);
            } else {
              List<@Nullable String> list2 = new ArrayList<>();
              reader.beginList(member.element());
              while (reader.nextElement(member.element())) {
                list2.add(reader.readNull() ? null : reader.readString(member.element().element()));
              }
              list.add(Collections.unmodifiableList(list2));
            }
          }
          sparseMatrix = Collections.unmodifiableList(list);
        }
        case 5 -> {
          List<Members> list = Copies.growing(structures);
          reader.beginList(member);
          while (reader.nextElement(member)) {
            list.add(Members.read(reader));
          }
          structures = Collections.unmodifiableList(list);
        }
        case 6 -> {
          Map<String, Members> map = Copies.growing(byName);
          reader.beginMap(member);
          for (String key = reader.nextKey(member); key != null; key = reader.nextKey(member)) {
            reader.putEntry(member, map, key, Members.read(reader));
          }
          byName = Collections.unmodifiableMap(map);
        }
        case 7 -> {
          List<Blob> list = Copies.growing(blobs);
          reader.beginList(member);
          while (reader.nextElement(member)) {
            list.add(reader.readBlob(member.element()));
          }
          blobs = Collections.unmodifiableList(list);
        }
        case 8 -> {
          List<Integer> list = Copies.growing(numbers);
          reader.beginList(member);
          while (reader.nextElement(member)) {
            list.add(reader.readInteger(member.element()));
          }
          numbers = Collections.unmodifiableList(list);
        }
        case 9 -> {
          List<Instant> list = Copies.growing(times);
          reader.beginList(member);
          while (reader.nextElement(member)) {
            list.add(reader.readTimestamp(member.element()));
          }
          times = Collections.unmodifiableList(list);
        }
        default -> {}
      }
    }

    /** {@return what has been set} */
    public Nested build() {
      return new Nested(this);
    }
  }
}
