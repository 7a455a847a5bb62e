package dev.keysmith.runtime.codec.xml;

import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.UnknownMember;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.runtime.value.Timestamps;
import dev.keysmith.runtime.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Reads shapes from XML elements named after their members, as error bodies have them. Prefixes and
 * attributes are passed over.
 */
public final class XmlReader implements ShapeReader {
  /** The codec's name in {@link UnknownMember#codec()}. */
  public static final String CODEC = "xml";

  private final XmlScanner in;
  private String member = "";

  /** The depths of the maps that are being read, whose entries are elements of their own. */
  private final int[] maps = new int[XmlScanner.MAX_DEPTH];

  private int mapCount;

  /** Reads what is inside the scanner's open element. */
  XmlReader(XmlScanner in) {
    this.in = in;
  }

  /** A reader inside the root element, whatever its name. */
  public XmlReader(byte[] document) {
    this(new XmlScanner(document));
    in.root();
  }

  /**
   * Checks that nothing but comments follows the root element that was read.
   *
   * @throws CodecException when something does
   */
  public void end() {
    in.end();
  }

  @Override
  public void readStruct(ShapeSchema schema, ShapeBuilder into) {
    int depth = in.depth();
    int found = 0;
    for (String name = in.nextChild(); name != null; name = in.nextChild()) {
      int index = schema.indexOf(name);
      if (index >= 0 || schema.isUnion()) {
        found++;
        member = name;
        into.readMember(index, this);
      }
      in.closeTo(depth);
    }
    if (schema.isUnion() && found != 1) {
      throw error(
          "found union of ".concat(Integer.toString(found)).concat(" members, allowed one"));
    }
  }

  @Override
  public String memberName() {
    return member;
  }

  /** The member's content, from its start tag to its end tag and with that. */
  @Override
  public UnknownMember readUnknown() {
    String tag = member;
    int from = in.at();
    in.closeTo(in.depth() - 1);
    return new UnknownMember(tag, CODEC, Blob.wrap(in.bytes(from, in.at())));
  }

  @Override
  public void beginList(MemberSchema list) {
    // The list's element is open; its children are the elements.
  }

  @Override
  public boolean nextElement(MemberSchema list) {
    return in.nextChild() != null;
  }

  @Override
  public void beginMap(MemberSchema map) {
    maps[mapCount++] = in.depth();
  }

  @Override
  public @Nullable String nextKey(MemberSchema map) {
    in.closeTo(maps[mapCount - 1]);
    if (in.nextChild() == null) {
      mapCount--;
      return null;
    }
    open("key");
    String key = in.text();
    open("value");
    return key;
  }

  private void open(String name) {
    if (!name.equals(in.nextChild())) {
      throw error("found malformed entry of map, allowed key and value");
    }
  }

  @Override
  public boolean readNull() {
    return false;
  }

  @Override
  public String readString(MemberSchema schema) {
    return in.text();
  }

  @Override
  public Blob readBlob(MemberSchema schema) {
    try {
      return Blob.wrap(Base64.getDecoder().decode(in.text().trim()));
    } catch (IllegalArgumentException malformed) {
      throw error("found malformed base64");
    }
  }

  @Override
  public boolean readBoolean(MemberSchema schema) {
    String text = in.text().trim();
    if (!text.equals("true") && !text.equals("false")) {
      throw error("found text, allowed true or false");
    }
    return text.equals("true");
  }

  @Override
  public byte readByte(MemberSchema schema) {
    return (byte) integer(Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  @Override
  public short readShort(MemberSchema schema) {
    return (short) integer(Short.MIN_VALUE, Short.MAX_VALUE);
  }

  @Override
  public int readInteger(MemberSchema schema) {
    return (int) integer(Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  @Override
  public long readLong(MemberSchema schema) {
    return integer(Long.MIN_VALUE, Long.MAX_VALUE);
  }

  private long integer(long least, long greatest) {
    try {
      long value = Long.parseLong(in.text().trim());
      if (value >= least && value <= greatest) {
        return value;
      }
    } catch (NumberFormatException noLong) {
      throw error(outOf(least, greatest));
    }
    throw error(outOf(least, greatest));
  }

  private static String outOf(long least, long greatest) {
    return "found no such number, allowed "
        .concat(Long.toString(least))
        .concat(" to ")
        .concat(Long.toString(greatest));
  }

  @Override
  public float readFloat(MemberSchema schema) {
    return (float) floating(Float.MAX_VALUE);
  }

  @Override
  public double readDouble(MemberSchema schema) {
    return floating(Double.MAX_VALUE);
  }

  private double floating(double greatest) {
    String text = in.text().trim();
    return switch (text) {
      case "NaN" -> Double.NaN;
      case "Infinity" -> Double.POSITIVE_INFINITY;
      case "-Infinity" -> Double.NEGATIVE_INFINITY;
      default -> finite(decimal(text).doubleValue(), greatest);
    };
  }

  private double finite(double value, double greatest) {
    if (Math.abs(value) > greatest) {
      throw error("found number out of range");
    }
    return value;
  }

  @Override
  public BigInteger readBigInteger(MemberSchema schema) {
    BigDecimal value = decimal(in.text().trim());
    if (value.scale() != 0) {
      throw error("found fraction, allowed integer");
    }
    return value.toBigInteger();
  }

  @Override
  public BigDecimal readBigDecimal(MemberSchema schema) {
    return decimal(in.text().trim());
  }

  /** A decimal of at most 1,000 characters and powers of ten up to 9,999. */
  private BigDecimal decimal(String text) {
    try {
      if (text.length() <= 1000) {
        BigDecimal value = new BigDecimal(text);
        if (Math.abs((long) value.scale()) <= 9999) {
          return value;
        }
      }
    } catch (NumberFormatException malformed) {
      throw error("found malformed number");
    }
    throw error("found number out of range");
  }

  @Override
  public Instant readTimestamp(MemberSchema schema) {
    String text = in.text().trim();
    try {
      return switch (schema.timestampFormat()) {
        case MemberSchema.HTTP_DATE -> Timestamps.parseHttpDate(text);
        case MemberSchema.EPOCH_SECONDS -> epochSeconds(decimal(text));
        default -> Timestamps.parseDateTime(text);
      };
    } catch (IllegalArgumentException malformed) {
      throw error(String.valueOf(malformed.getMessage()));
    }
  }

  private Instant epochSeconds(BigDecimal value) {
    BigDecimal floor = value.setScale(0, RoundingMode.FLOOR);
    if (floor.precision() > 15) {
      throw error("found timestamp out of range");
    }
    long nano = value.subtract(floor).movePointRight(9).longValue();
    return Instant.ofEpochSecond(floor.longValue(), nano);
  }

  @Override
  public Value readDocument(MemberSchema schema) {
    throw error("found document, which XML cannot hold");
  }

  @Override
  public CodecException error(String message) {
    return in.error(message);
  }
}
