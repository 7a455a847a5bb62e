package dev.keysmith.runtime.value;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The protocol-independent tree of a shape, for people and tools: logging, comparing, asserting,
 * command lines. Each node has one of fifteen tags, which are the nested classes here. A byte,
 * short or intEnum is an {@link Integer}, a union a {@link Structure} of one member.
 *
 * <p>A node may be marked as sensitive; {@link #toString()} and {@link #toJson()} then hide it and
 * all below it. Two values are equal when tags and contents are, whatever their marks: the mark
 * tells how a value is shown, not what it is, and a tree written by hand in a test or read from a
 * command line has none. Structures and maps keep their order, which equality ignores too.
 *
 * <p>A tree is at most {@value #MAX_DEPTH} levels deep, so that no walk over it overflows the
 * stack; making a deeper one is an {@link IllegalArgumentException}.
 */
@SuppressWarnings("JavaLangClash") // A tag is called after what it holds; users write Value.String.
public abstract sealed class Value {
  /** The most levels of a tree. */
  public static final int MAX_DEPTH = 1000;

  final Object content;
  private final boolean sensitive;
  private final int depth;

  private Value(Object content, boolean sensitive, int depth) {
    if (depth > MAX_DEPTH) {
      throw new IllegalArgumentException("a value is at most 1000 levels deep");
    }
    this.content = content;
    this.sensitive = sensitive;
    this.depth = depth;
  }

  public static String of(java.lang.String value) {
    return new String(value, false);
  }

  public static Blob of(dev.keysmith.runtime.value.Blob value) {
    return new Blob(value, false);
  }

  public static Boolean of(boolean value) {
    return new Boolean(value, false);
  }

  public static Integer of(int value) {
    return new Integer(value, false);
  }

  public static Long of(long value) {
    return new Long(value, false);
  }

  public static Float of(float value) {
    return new Float(value, false);
  }

  public static Double of(double value) {
    return new Double(value, false);
  }

  public static BigInteger of(java.math.BigInteger value) {
    return new BigInteger(value, false);
  }

  public static BigDecimal of(java.math.BigDecimal value) {
    return new BigDecimal(value, false);
  }

  public static Timestamp of(Instant value) {
    return new Timestamp(value, false);
  }

  /** The value of an enum of strings, which is not always one that the model lists. */
  public static Enum ofEnum(java.lang.String value) {
    return new Enum(value, false);
  }

  /** The null of a sparse list or map, or of a document. */
  public static Null ofNull() {
    return new Null(false);
  }

  public static List list(Value... elements) {
    return list(java.util.List.of(elements));
  }

  public static List list(Collection<? extends Value> elements) {
    return new List(
        Collections.unmodifiableList(new ArrayList<Value>(elements)), false, below(elements));
  }

  /** A map in the order of the entries given. */
  public static Map map(java.util.Map<java.lang.String, ? extends Value> entries) {
    return new Map(copy(entries), false, below(entries.values()));
  }

  /** A structure, or a union when it has one member, in the order of the members given. */
  public static Structure structure(java.util.Map<java.lang.String, ? extends Value> members) {
    return new Structure(copy(members), false, below(members.values()));
  }

  public static StructureBuilder structure() {
    return new StructureBuilder();
  }

  /** The name of the tag, such as {@code Structure}. */
  public abstract java.lang.String tag();

  /** Whether this node, and with it all below, is hidden where people see it. */
  public final boolean sensitive() {
    return sensitive;
  }

  /** The same value, marked as sensitive. */
  public final Value withSensitive() {
    return sensitive ? this : marked();
  }

  /**
   * Indented JSON for people: blobs in base64, timestamps as ISO 8601 in UTC, NaN and the
   * infinities as strings, sensitive nodes as {@code "***"}.
   */
  public final java.lang.String toJson() {
    return ValueText.json(this, false);
  }

  /** As {@link #toJson()}, with sensitive nodes in clear. */
  public final java.lang.String toJsonRevealed() {
    return ValueText.json(this, true);
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other == this
        || (other instanceof Value that
            && tag().equals(that.tag())
            && content.equals(that.content));
  }

  @Override
  public final int hashCode() {
    return content.hashCode();
  }

  /** One line, such as {@code {KeyId: "alias/a", Plaintext: ***, Blob: Blob[184 bytes]}}. */
  @Override
  public final java.lang.String toString() {
    return ValueText.compact(this);
  }

  abstract Value marked();

  final int depth() {
    return depth;
  }

  private static int below(Collection<? extends Value> children) {
    int deepest = 0;
    for (Value child : children) {
      deepest = Math.max(deepest, child.depth);
    }
    return deepest + 1;
  }

  private static java.util.Map<java.lang.String, Value> copy(
      java.util.Map<java.lang.String, ? extends Value> entries) {
    return Collections.unmodifiableMap(new LinkedHashMap<java.lang.String, Value>(entries));
  }

  /** The members of a structure that are set, by their names in the model. */
  public static final class Structure extends Value {
    private Structure(Object content, boolean sensitive, int depth) {
      super(content, sensitive, depth);
    }

    @SuppressWarnings("unchecked")
    public java.util.Map<java.lang.String, Value> members() {
      return (java.util.Map<java.lang.String, Value>) content;
    }

    /** The member of this name, or null when it is not set. */
    public @Nullable Value get(java.lang.String name) {
      return members().get(name);
    }

    public int size() {
      return members().size();
    }

    @Override
    public java.lang.String tag() {
      return "Structure";
    }

    @Override
    Value marked() {
      return new Structure(content, true, depth());
    }
  }

  /** Puts a structure together, member by member. */
  public static final class StructureBuilder {
    private final java.util.Map<java.lang.String, Value> members = new LinkedHashMap<>();

    private StructureBuilder() {}

    public StructureBuilder put(java.lang.String name, Value value) {
      members.put(name, value);
      return this;
    }

    public Structure build() {
      return structure(members);
    }
  }

  /** The elements of a list or set. */
  public static final class List extends Value {
    private List(Object content, boolean sensitive, int depth) {
      super(content, sensitive, depth);
    }

    @SuppressWarnings("unchecked")
    public java.util.List<Value> elements() {
      return (java.util.List<Value>) content;
    }

    /**
     * @throws IndexOutOfBoundsException when there is no such element
     */
    public Value get(int index) {
      return elements().get(index);
    }

    public int size() {
      return elements().size();
    }

    @Override
    public java.lang.String tag() {
      return "List";
    }

    @Override
    Value marked() {
      return new List(content, true, depth());
    }
  }

  /** The entries of a map, or of an object in a document. */
  public static final class Map extends Value {
    private Map(Object content, boolean sensitive, int depth) {
      super(content, sensitive, depth);
    }

    @SuppressWarnings("unchecked")
    public java.util.Map<java.lang.String, Value> entries() {
      return (java.util.Map<java.lang.String, Value>) content;
    }

    /** The value of this key, or null when there is none. */
    public @Nullable Value get(java.lang.String key) {
      return entries().get(key);
    }

    public int size() {
      return entries().size();
    }

    @Override
    public java.lang.String tag() {
      return "Map";
    }

    @Override
    Value marked() {
      return new Map(content, true, depth());
    }
  }

  /** A string. */
  public static final class String extends Value {
    private String(Object content, boolean sensitive) {
      super(content, sensitive, 1);
    }

    public java.lang.String value() {
      return (java.lang.String) content;
    }

    @Override
    public java.lang.String tag() {
      return "String";
    }

    @Override
    Value marked() {
      return new String(content, true);
    }
  }

  /** Bytes. */
  public static final class Blob extends Value {
    private Blob(Object content, boolean sensitive) {
      super(content, sensitive, 1);
    }

    public dev.keysmith.runtime.value.Blob value() {
      return (dev.keysmith.runtime.value.Blob) content;
    }

    @Override
    public java.lang.String tag() {
      return "Blob";
    }

    @Override
    Value marked() {
      return new Blob(content, true);
    }
  }

  /** A boolean. */
  public static final class Boolean extends Value {
    private Boolean(Object content, boolean sensitive) {
      super(content, sensitive, 1);
    }

    public boolean value() {
      return (java.lang.Boolean) content;
    }

    @Override
    public java.lang.String tag() {
      return "Boolean";
    }

    @Override
    Value marked() {
      return new Boolean(content, true);
    }
  }

  /** A byte, short, integer or value of an intEnum. */
  public static final class Integer extends Value {
    private Integer(Object content, boolean sensitive) {
      super(content, sensitive, 1);
    }

    public int value() {
      return (java.lang.Integer) content;
    }

    @Override
    public java.lang.String tag() {
      return "Integer";
    }

    @Override
    Value marked() {
      return new Integer(content, true);
    }
  }

  /** A long. */
  public static final class Long extends Value {
    private Long(Object content, boolean sensitive) {
      super(content, sensitive, 1);
    }

    public long value() {
      return (java.lang.Long) content;
    }

    @Override
    public java.lang.String tag() {
      return "Long";
    }

    @Override
    Value marked() {
      return new Long(content, true);
    }
  }

  /** A float; equal when the bits are, so NaN equals itself. */
  public static final class Float extends Value {
    private Float(Object content, boolean sensitive) {
      super(content, sensitive, 1);
    }

    public float value() {
      return (java.lang.Float) content;
    }

    @Override
    public java.lang.String tag() {
      return "Float";
    }

    @Override
    Value marked() {
      return new Float(content, true);
    }
  }

  /** A double; equal when the bits are, so NaN equals itself. */
  public static final class Double extends Value {
    private Double(Object content, boolean sensitive) {
      super(content, sensitive, 1);
    }

    public double value() {
      return (java.lang.Double) content;
    }

    @Override
    public java.lang.String tag() {
      return "Double";
    }

    @Override
    Value marked() {
      return new Double(content, true);
    }
  }

  /** An integer of any size. */
  public static final class BigInteger extends Value {
    private BigInteger(Object content, boolean sensitive) {
      super(content, sensitive, 1);
    }

    public java.math.BigInteger value() {
      return (java.math.BigInteger) content;
    }

    @Override
    public java.lang.String tag() {
      return "BigInteger";
    }

    @Override
    Value marked() {
      return new BigInteger(content, true);
    }
  }

  /** A decimal of any size; equal when the scale is too. */
  public static final class BigDecimal extends Value {
    private BigDecimal(Object content, boolean sensitive) {
      super(content, sensitive, 1);
    }

    public java.math.BigDecimal value() {
      return (java.math.BigDecimal) content;
    }

    @Override
    public java.lang.String tag() {
      return "BigDecimal";
    }

    @Override
    Value marked() {
      return new BigDecimal(content, true);
    }
  }

  /** A point in time. */
  public static final class Timestamp extends Value {
    private Timestamp(Object content, boolean sensitive) {
      super(content, sensitive, 1);
    }

    public Instant value() {
      return (Instant) content;
    }

    @Override
    public java.lang.String tag() {
      return "Timestamp";
    }

    @Override
    Value marked() {
      return new Timestamp(content, true);
    }
  }

  /** The value of an enum of strings. */
  public static final class Enum extends Value {
    private Enum(Object content, boolean sensitive) {
      super(content, sensitive, 1);
    }

    public java.lang.String value() {
      return (java.lang.String) content;
    }

    @Override
    public java.lang.String tag() {
      return "Enum";
    }

    @Override
    Value marked() {
      return new Enum(content, true);
    }
  }

  /** A null in a sparse list or map, or in a document. */
  public static final class Null extends Value {
    private Null(boolean sensitive) {
      super("null", sensitive, 1);
    }

    @Override
    public java.lang.String tag() {
      return "Null";
    }

    @Override
    Value marked() {
      return new Null(true);
    }
  }
}
