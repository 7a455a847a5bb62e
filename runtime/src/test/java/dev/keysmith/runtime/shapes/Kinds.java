package dev.keysmith.runtime.shapes;

import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.runtime.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A structure with a member of each kind; its own builder, and open to the tests. */
@SuppressWarnings("NullAway") // Members that are not set are null, as in a builder.
public final class Kinds implements Shape, ShapeBuilder {
  private static final MemberSchema BLOB = MemberSchema.of("Blob", MemberSchema.BLOB);
  private static final MemberSchema SECRET =
      MemberSchema.of("Secret", MemberSchema.BLOB).withSensitive();
  private static final MemberSchema BOOL = MemberSchema.of("Boolean", MemberSchema.BOOLEAN);
  private static final MemberSchema STRING = MemberSchema.of("String", MemberSchema.STRING);
  private static final MemberSchema PASSWORD =
      MemberSchema.of("Password", MemberSchema.STRING).withSensitive();
  private static final MemberSchema ENUMERATION = MemberSchema.of("Enum", MemberSchema.ENUM);
  private static final MemberSchema OCTET = MemberSchema.of("Byte", MemberSchema.BYTE);
  private static final MemberSchema SMALL = MemberSchema.of("Short", MemberSchema.SHORT);
  private static final MemberSchema INTEGER = MemberSchema.of("Integer", MemberSchema.INTEGER);
  private static final MemberSchema INT_ENUM = MemberSchema.of("IntEnum", MemberSchema.INT_ENUM);
  private static final MemberSchema BIG = MemberSchema.of("Long", MemberSchema.LONG);
  private static final MemberSchema SINGLE = MemberSchema.of("Float", MemberSchema.FLOAT);
  private static final MemberSchema NUMBER = MemberSchema.of("Double", MemberSchema.DOUBLE);
  private static final MemberSchema BIG_INTEGER =
      MemberSchema.of("BigInteger", MemberSchema.BIG_INTEGER);
  private static final MemberSchema BIG_DECIMAL =
      MemberSchema.of("BigDecimal", MemberSchema.BIG_DECIMAL);
  private static final MemberSchema TIMESTAMP =
      MemberSchema.of("Timestamp", MemberSchema.TIMESTAMP);
  private static final MemberSchema DATE_TIME =
      MemberSchema.of("DateTime", MemberSchema.TIMESTAMP)
          .withTimestampFormat(MemberSchema.DATE_TIME);
  private static final MemberSchema HTTP_DATE =
      MemberSchema.of("HttpDate", MemberSchema.TIMESTAMP)
          .withTimestampFormat(MemberSchema.HTTP_DATE);
  private static final MemberSchema DOCUMENT = MemberSchema.of("Document", MemberSchema.DOCUMENT);
  private static final MemberSchema STRINGS =
      MemberSchema.list("Strings", MemberSchema.of("member", MemberSchema.STRING));
  private static final MemberSchema SECRETS =
      MemberSchema.list("Secrets", MemberSchema.of("member", MemberSchema.STRING).withSensitive());
  private static final MemberSchema SPARSE_LIST =
      MemberSchema.list("SparseList", MemberSchema.of("member", MemberSchema.STRING)).withSparse();
  private static final MemberSchema MAP =
      MemberSchema.map(
          "Map",
          MemberSchema.of("key", MemberSchema.STRING),
          MemberSchema.of("value", MemberSchema.STRING));
  private static final MemberSchema SPARSE_MAP =
      MemberSchema.map(
              "SparseMap",
              MemberSchema.of("key", MemberSchema.STRING),
              MemberSchema.of("value", MemberSchema.STRING))
          .withSparse();
  private static final MemberSchema MATRIX =
      MemberSchema.list(
          "Matrix", MemberSchema.list("member", MemberSchema.of("member", MemberSchema.INTEGER)));
  private static final MemberSchema GROUPS =
      MemberSchema.map(
          "Groups",
          MemberSchema.of("key", MemberSchema.STRING),
          MemberSchema.list("value", MemberSchema.of("member", MemberSchema.STRING)));
  private static final MemberSchema CHILD = MemberSchema.of("Child", MemberSchema.STRUCTURE);
  private static final MemberSchema CHILDREN =
      MemberSchema.list("Children", MemberSchema.of("member", MemberSchema.STRUCTURE));
  private static final MemberSchema CHOICE = MemberSchema.of("Choice", MemberSchema.UNION);
  public static final ShapeSchema SCHEMA =
      ShapeSchema.structure(
          "test#Kinds",
          BLOB,
          SECRET,
          BOOL,
          STRING,
          PASSWORD,
          ENUMERATION,
          OCTET,
          SMALL,
          INTEGER,
          INT_ENUM,
          BIG,
          SINGLE,
          NUMBER,
          BIG_INTEGER,
          BIG_DECIMAL,
          TIMESTAMP,
          DATE_TIME,
          HTTP_DATE,
          DOCUMENT,
          STRINGS,
          SECRETS,
          SPARSE_LIST,
          MAP,
          SPARSE_MAP,
          MATRIX,
          GROUPS,
          CHILD,
          CHILDREN,
          CHOICE);

  public @Nullable Blob blob;
  public @Nullable Blob secret;
  public @Nullable Boolean bool;
  public @Nullable String string;
  public @Nullable String password;
  public @Nullable String enumeration;
  public @Nullable Byte octet;
  public @Nullable Short small;
  public @Nullable Integer integer;
  public @Nullable Integer intEnum;
  public @Nullable Long big;
  public @Nullable Float single;
  public @Nullable Double number;
  public @Nullable BigInteger bigInteger;
  public @Nullable BigDecimal bigDecimal;
  public @Nullable Instant timestamp;
  public @Nullable Instant dateTime;
  public @Nullable Instant httpDate;
  public @Nullable Value document;
  public @Nullable List<String> strings;
  public @Nullable List<String> secrets;
  public @Nullable List<@Nullable String> sparseList;
  public @Nullable Map<String, String> map;
  public @Nullable Map<String, @Nullable String> sparseMap;
  public @Nullable List<List<Integer>> matrix;
  public @Nullable Map<String, List<String>> groups;
  public @Nullable Kinds child;
  public @Nullable List<Kinds> children;
  public @Nullable Choice choice;

  public static Kinds read(ShapeReader reader) {
    Kinds kinds = new Kinds();
    reader.readStruct(SCHEMA, kinds);
    return kinds;
  }

  @Override
  public void readMember(int index, ShapeReader reader) {
    switch (index) {
      case 0 -> blob = reader.readBlob(BLOB);
      case 1 -> secret = reader.readBlob(SECRET);
      case 2 -> bool = reader.readBoolean(BOOL);
      case 3 -> string = reader.readString(STRING);
      case 4 -> password = reader.readString(PASSWORD);
      case 5 -> enumeration = reader.readString(ENUMERATION);
      case 6 -> octet = reader.readByte(OCTET);
      case 7 -> small = reader.readShort(SMALL);
      case 8 -> integer = reader.readInteger(INTEGER);
      case 9 -> intEnum = reader.readInteger(INT_ENUM);
      case 10 -> big = reader.readLong(BIG);
      case 11 -> single = reader.readFloat(SINGLE);
      case 12 -> number = reader.readDouble(NUMBER);
      case 13 -> bigInteger = reader.readBigInteger(BIG_INTEGER);
      case 14 -> bigDecimal = reader.readBigDecimal(BIG_DECIMAL);
      case 15 -> timestamp = reader.readTimestamp(TIMESTAMP);
      case 16 -> dateTime = reader.readTimestamp(DATE_TIME);
      case 17 -> httpDate = reader.readTimestamp(HTTP_DATE);
      case 18 -> document = reader.readDocument(DOCUMENT);
      case 19 -> strings = readStrings(STRINGS, reader);
      case 20 -> secrets = readStrings(SECRETS, reader);
      case 21 -> sparseList = readStrings(SPARSE_LIST, reader);
      case 22 -> map = readMap(MAP, reader);
      case 23 -> sparseMap = readMap(SPARSE_MAP, reader);
      case 24 -> {
        matrix = new ArrayList<>();
        reader.beginList(MATRIX);
        while (reader.nextElement(MATRIX)) {
          List<Integer> row = new ArrayList<>();
          reader.beginList(MATRIX.element());
          while (reader.nextElement(MATRIX.element())) {
            row.add(reader.readInteger(MATRIX.element().element()));
          }
          matrix.add(row);
        }
      }
      case 25 -> {
        groups = new LinkedHashMap<>();
        reader.beginMap(GROUPS);
        for (String key = reader.nextKey(GROUPS); key != null; key = reader.nextKey(GROUPS)) {
          reader.putEntry(GROUPS, groups, key, readStrings(GROUPS.element(), reader));
        }
      }
      case 26 -> child = read(reader);
      case 27 -> {
        children = new ArrayList<>();
        reader.beginList(CHILDREN);
        while (reader.nextElement(CHILDREN)) {
          children.add(read(reader));
        }
      }
      case 28 -> choice = Choice.read(reader);
      default -> throw new AssertionError(index);
    }
  }

  private static List<@Nullable String> readStrings(MemberSchema schema, ShapeReader reader) {
    List<@Nullable String> strings = new ArrayList<>();
    reader.beginList(schema);
    while (reader.nextElement(schema)) {
      strings.add(
          schema.sparse() && reader.readNull() ? null : reader.readString(schema.element()));
    }
    return strings;
  }

  private static Map<String, @Nullable String> readMap(MemberSchema schema, ShapeReader reader) {
    Map<String, @Nullable String> map = new LinkedHashMap<>();
    reader.beginMap(schema);
    for (String key = reader.nextKey(schema); key != null; key = reader.nextKey(schema)) {
      String value =
          schema.sparse() && reader.readNull() ? null : reader.readString(schema.element());
      reader.putEntry(schema, map, key, value);
    }
    return map;
  }

  @Override
  public void write(ShapeWriter writer) {
    if (blob != null) {
      writer.writeBlob(BLOB, blob);
    }
    if (secret != null) {
      writer.writeBlob(SECRET, secret);
    }
    if (bool != null) {
      writer.writeBoolean(BOOL, bool);
    }
    if (string != null) {
      writer.writeString(STRING, string);
    }
    if (password != null) {
      writer.writeString(PASSWORD, password);
    }
    if (enumeration != null) {
      writer.writeString(ENUMERATION, enumeration);
    }
    if (octet != null) {
      writer.writeInteger(OCTET, octet);
    }
    if (small != null) {
      writer.writeInteger(SMALL, small);
    }
    if (integer != null) {
      writer.writeInteger(INTEGER, integer);
    }
    if (intEnum != null) {
      writer.writeInteger(INT_ENUM, intEnum);
    }
    if (big != null) {
      writer.writeLong(BIG, big);
    }
    if (single != null) {
      writer.writeFloat(SINGLE, single);
    }
    if (number != null) {
      writer.writeDouble(NUMBER, number);
    }
    if (bigInteger != null) {
      writer.writeBigInteger(BIG_INTEGER, bigInteger);
    }
    if (bigDecimal != null) {
      writer.writeBigDecimal(BIG_DECIMAL, bigDecimal);
    }
    if (timestamp != null) {
      writer.writeTimestamp(TIMESTAMP, timestamp);
    }
    if (dateTime != null) {
      writer.writeTimestamp(DATE_TIME, dateTime);
    }
    if (httpDate != null) {
      writer.writeTimestamp(HTTP_DATE, httpDate);
    }
    if (document != null) {
      writer.writeDocument(DOCUMENT, document);
    }
    writeStrings(writer, STRINGS, strings);
    writeStrings(writer, SECRETS, secrets);
    writeStrings(writer, SPARSE_LIST, sparseList);
    writeMap(writer, MAP, map);
    writeMap(writer, SPARSE_MAP, sparseMap);
    if (matrix != null) {
      writer.beginList(MATRIX, matrix.size());
      for (List<Integer> row : matrix) {
        writer.beginList(MATRIX.element(), row.size());
        for (Integer cell : row) {
          writer.writeInteger(MATRIX.element().element(), cell);
        }
        writer.endList(MATRIX.element());
      }
      writer.endList(MATRIX);
    }
    if (groups != null) {
      writer.beginMap(GROUPS, groups.size());
      for (Map.Entry<String, List<String>> entry : groups.entrySet()) {
        writer.writeKey(GROUPS, entry.getKey());
        writeStrings(writer, GROUPS.element(), entry.getValue());
      }
      writer.endMap(GROUPS);
    }
    if (child != null) {
      writer.writeStruct(CHILD, child);
    }
    if (children != null) {
      writer.beginList(CHILDREN, children.size());
      for (Kinds each : children) {
        writer.writeStruct(CHILDREN.element(), each);
      }
      writer.endList(CHILDREN);
    }
    if (choice != null) {
      writer.writeStruct(CHOICE, choice);
    }
  }

  private static void writeStrings(
      ShapeWriter writer, MemberSchema schema, @Nullable List<@Nullable String> strings) {
    if (strings == null) {
      return;
    }
    writer.beginList(schema, strings.size());
    for (String string : strings) {
      writeString(writer, schema.element(), string);
    }
    writer.endList(schema);
  }

  private static void writeMap(
      ShapeWriter writer, MemberSchema schema, @Nullable Map<String, @Nullable String> map) {
    if (map == null) {
      return;
    }
    writer.beginMap(schema, map.size());
    for (Map.Entry<String, @Nullable String> entry : map.entrySet()) {
      writer.writeKey(schema, entry.getKey());
      writeString(writer, schema.element(), entry.getValue());
    }
    writer.endMap(schema);
  }

  private static void writeString(
      ShapeWriter writer, MemberSchema schema, @Nullable String string) {
    if (string == null) {
      writer.writeNull(schema);
    } else {
      writer.writeString(schema, string);
    }
  }

  private List<@Nullable Object> members() {
    return Arrays.asList(
        blob,
        secret,
        bool,
        string,
        password,
        enumeration,
        octet,
        small,
        integer,
        intEnum,
        big,
        single,
        number,
        bigInteger,
        bigDecimal,
        timestamp,
        dateTime,
        httpDate,
        document,
        strings,
        secrets,
        sparseList,
        map,
        sparseMap,
        matrix,
        groups,
        child,
        children,
        choice);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Kinds that && members().equals(that.members());
  }

  @Override
  public int hashCode() {
    return members().hashCode();
  }

  @Override
  public String toString() {
    return members().toString();
  }
}
