package dev.keysmith.runtime.schema;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A member of a structure or union, or the element of a list or map: its name, type and what each
 * protocol must know of it. Made once, as a constant of the generated class. Each {@code with}
 * method gives a changed copy.
 */
public final class MemberSchema {
  public static final int BLOB = 1;
  public static final int BOOLEAN = 2;
  public static final int STRING = 3;
  public static final int ENUM = 4;
  public static final int BYTE = 5;
  public static final int SHORT = 6;
  public static final int INTEGER = 7;
  public static final int INT_ENUM = 8;
  public static final int LONG = 9;
  public static final int FLOAT = 10;
  public static final int DOUBLE = 11;
  public static final int BIG_INTEGER = 12;
  public static final int BIG_DECIMAL = 13;
  public static final int TIMESTAMP = 14;
  public static final int DOCUMENT = 15;
  public static final int LIST = 16;
  public static final int MAP = 17;
  public static final int STRUCTURE = 18;
  public static final int UNION = 19;

  /** Timestamp formats of {@code smithy.api#timestampFormat}; 0 is the protocol's default. */
  public static final int EPOCH_SECONDS = 1;

  public static final int DATE_TIME = 2;
  public static final int HTTP_DATE = 3;

  /** Where the HTTP bindings put a member of an input, output or error; 0 is the body. */
  public static final int HEADER = 1;

  public static final int PREFIX_HEADERS = 2;
  public static final int LABEL = 3;
  public static final int QUERY = 4;
  public static final int QUERY_PARAMS = 5;
  public static final int PAYLOAD = 6;
  public static final int RESPONSE_CODE = 7;

  /** Where the members of an event are; those with neither make up its payload, a document. */
  public static final int EVENT_HEADER = 8;

  /**
   * The member that is an event's payload; in a union of events, one whose event has a document.
   */
  public static final int EVENT_PAYLOAD = 9;

  private final String name;
  private final int type;
  private final @Nullable MemberSchema key;
  private final @Nullable MemberSchema element;
  private boolean sensitive;
  private boolean sparse;
  private int timestampFormat;
  private int location;
  private @Nullable String locationName;
  private boolean hostLabel;
  private @Nullable String mediaType;
  private @Nullable String jsonName;
  private @Nullable String xmlName;
  private @Nullable String xmlNamespacePrefix;
  private @Nullable String xmlNamespace;
  private boolean xmlAttribute;
  private boolean xmlFlattened;
  private @Nullable String ec2QueryName;
  private @Nullable String errorName;
  private int index = -1;
  private volatile byte @Nullable [] jsonKey;
  private volatile byte @Nullable [] jsonNameKey;

  private MemberSchema(
      String name, int type, @Nullable MemberSchema key, @Nullable MemberSchema element) {
    this.name = name;
    this.type = type;
    this.key = key;
    this.element = element;
  }

  /** A member of a type that has no parts of its own here: all but list and map. */
  public static MemberSchema of(String name, int type) {
    return new MemberSchema(name, type, null, null);
  }

  public static MemberSchema list(String name, MemberSchema element) {
    return new MemberSchema(name, LIST, null, element);
  }

  public static MemberSchema map(String name, MemberSchema key, MemberSchema element) {
    return new MemberSchema(name, MAP, key, element);
  }

  /** The same member, whose value is hidden wherever people see it. */
  public MemberSchema withSensitive() {
    MemberSchema copy = copy();
    copy.sensitive = true;
    return copy;
  }

  /** The same list or map, which may hold nulls. */
  public MemberSchema withSparse() {
    MemberSchema copy = copy();
    copy.sparse = true;
    return copy;
  }

  /** The same timestamp in a format of its own. */
  public MemberSchema withTimestampFormat(int format) {
    MemberSchema copy = copy();
    copy.timestampFormat = format;
    return copy;
  }

  /**
   * The same member in a part of the message that needs no name.
   *
   * @param part one of this class's constants for where members are, such as {@link #LABEL}
   */
  public MemberSchema withLocation(int part) {
    MemberSchema copy = copy();
    copy.location = part;
    return copy;
  }

  /**
   * The same member in a named part of the message.
   *
   * @param part {@link #HEADER}, {@link #PREFIX_HEADERS} or {@link #QUERY}
   * @param called the name of the header field or query parameter, or the prefix
   */
  public MemberSchema withLocation(int part, String called) {
    MemberSchema copy = withLocation(part);
    copy.locationName = called;
    return copy;
  }

  /** The same member, whose value is a label of the host name too. */
  public MemberSchema withHostLabel() {
    MemberSchema copy = copy();
    copy.hostLabel = true;
    return copy;
  }

  /** The same string or blob, whose content is of this media type (RFC 6838). */
  public MemberSchema withMediaType(String type) {
    MemberSchema copy = copy();
    copy.mediaType = type;
    return copy;
  }

  /** The same member under another name in the JSON of the protocols that heed it. */
  public MemberSchema withJsonName(String called) {
    MemberSchema copy = copy();
    copy.jsonName = called;
    return copy;
  }

  /** The same member under another name in XML and in awsQuery, with its prefix if it has one. */
  public MemberSchema withXmlName(String called) {
    MemberSchema copy = copy();
    copy.xmlName = called;
    return copy;
  }

  /** The same member, on whose element a namespace is declared. */
  public MemberSchema withXmlNamespace(@Nullable String prefix, String uri) {
    MemberSchema copy = copy();
    copy.xmlNamespacePrefix = prefix;
    copy.xmlNamespace = uri;
    return copy;
  }

  /** The same member as an attribute of its structure's element. */
  public MemberSchema withXmlAttribute() {
    MemberSchema copy = copy();
    copy.xmlAttribute = true;
    return copy;
  }

  /** The same list or map without an element around its entries. */
  public MemberSchema withXmlFlattened() {
    MemberSchema copy = copy();
    copy.xmlFlattened = true;
    return copy;
  }

  /** The same member under another name in ec2Query. */
  public MemberSchema withEc2QueryName(String called) {
    MemberSchema copy = copy();
    copy.ec2QueryName = called;
    return copy;
  }

  /**
   * The same member of a union of events, which is an error.
   *
   * @param called the error's name, as {@link ErrorResponse#code()} has it
   */
  public MemberSchema withErrorName(String called) {
    MemberSchema copy = copy();
    copy.errorName = called;
    return copy;
  }

  /** The name in the model. */
  public String name() {
    return name;
  }

  /** The name in the JSON of the protocols that heed {@code smithy.api#jsonName}. */
  public String jsonName() {
    return jsonName == null ? name : jsonName;
  }

  /**
   * The bytes of the name with its quotes and the colon: {@code "KeyId":}. For codecs, which must
   * not change them. Made at first use, since most members of a service are never met.
   */
  public byte[] jsonKey() {
    byte[] bytes = jsonKey;
    if (bytes == null) {
      bytes = jsonKey(name);
      jsonKey = bytes;
    }
    return bytes;
  }

  /** As {@link #jsonKey()}, of {@link #jsonName()}. */
  public byte[] jsonNameKey() {
    if (jsonName == null) {
      return jsonKey();
    }
    byte[] bytes = jsonNameKey;
    if (bytes == null) {
      bytes = jsonKey(escaped(jsonName));
      jsonNameKey = bytes;
    }
    return bytes;
  }

  /** As {@link #jsonKey()}, of the XML name without its prefix; empty for an attribute. */
  byte[] xmlKey() {
    String called = xmlName();
    return jsonKey(xmlAttribute ? "" : called.substring(called.indexOf(':') + 1));
  }

  /**
   * The name as it stands in a JSON string; names of members are plain, those for JSON need not.
   */
  private static String escaped(String name) {
    StringBuilder text = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < ' ') {
        text.append("\\u00").append(Character.forDigit(c >> 4, 16));
        text.append(Character.forDigit(c & 0xf, 16));
      } else {
        text.append(c == '"' || c == '\\' ? "\\" : "").append(c);
      }
    }
    return text.toString();
  }

  private static byte[] jsonKey(String name) {
    return "\"".concat(name).concat("\":").getBytes(StandardCharsets.UTF_8);
  }

  /** Where the HTTP bindings put the member: one of this class's constants; 0 is the body. */
  public int location() {
    return location;
  }

  /** The name of the header field or query parameter, or the prefix of prefix headers. */
  public String locationName() {
    return locationName == null ? name : locationName;
  }

  /** Whether the value is a label of the host name too. */
  public boolean hostLabel() {
    return hostLabel;
  }

  /** The media type of the content, or null when the model tells none. */
  public @Nullable String mediaType() {
    return mediaType;
  }

  /** The name in XML and in awsQuery, which may have a prefix: {@code xsi:type}. */
  public String xmlName() {
    return xmlName == null ? name : xmlName;
  }

  /** Whether the model gives a name for XML. */
  public boolean hasXmlName() {
    return xmlName != null;
  }

  /** The prefix that the declared namespace is bound to; null for the default one. */
  public @Nullable String xmlNamespacePrefix() {
    return xmlNamespacePrefix;
  }

  /** The namespace that the member's element declares, or null. */
  public @Nullable String xmlNamespace() {
    return xmlNamespace;
  }

  public boolean xmlAttribute() {
    return xmlAttribute;
  }

  public boolean xmlFlattened() {
    return xmlFlattened;
  }

  /** The name in ec2Query, when the model gives one for it alone, or null. */
  public @Nullable String ec2QueryName() {
    return ec2QueryName;
  }

  /** The name of the error that a member of a union of events is, or null. */
  public @Nullable String errorName() {
    return errorName;
  }

  /** One of this class's type constants. */
  public int type() {
    return type;
  }

  /** The place in the structure, from 0; -1 for elements. */
  public int index() {
    return index;
  }

  /** The key of a map. */
  public MemberSchema key() {
    if (key == null) {
      throw new IllegalStateException(name.concat(" is no map"));
    }
    return key;
  }

  /** The element of a list, the value of a map. */
  public MemberSchema element() {
    if (element == null) {
      throw new IllegalStateException(name.concat(" is no list or map"));
    }
    return element;
  }

  public boolean sensitive() {
    return sensitive;
  }

  public boolean sparse() {
    return sparse;
  }

  public int timestampFormat() {
    return timestampFormat;
  }

  @Override
  public String toString() {
    return name;
  }

  void placeAt(int place) {
    index = place;
  }

  private MemberSchema copy() {
    MemberSchema copy = new MemberSchema(name, type, key, element);
    copy.sensitive = sensitive;
    copy.sparse = sparse;
    copy.timestampFormat = timestampFormat;
    copy.location = location;
    copy.locationName = locationName;
    copy.hostLabel = hostLabel;
    copy.mediaType = mediaType;
    copy.jsonName = jsonName;
    copy.xmlName = xmlName;
    copy.xmlNamespacePrefix = xmlNamespacePrefix;
    copy.xmlNamespace = xmlNamespace;
    copy.xmlAttribute = xmlAttribute;
    copy.xmlFlattened = xmlFlattened;
    copy.ec2QueryName = ec2QueryName;
    copy.errorName = errorName;
    return copy;
  }
}
