package dev.keysmith.runtime.schema;

import org.jspecify.annotations.Nullable;

/**
 * A structure or union: its shape id and members in the model's order. A private constant of the
 * generated class.
 */
public final class ShapeSchema {
  private final String id;
  private final boolean union;
  private final MemberSchema[] members;
  private final boolean xmlAttributes;
  private @Nullable String xmlName;
  private @Nullable String xmlNamespacePrefix;
  private @Nullable String xmlNamespace;
  private volatile @Nullable NameTable names;
  private volatile @Nullable NameTable jsonNames;
  private volatile @Nullable NameTable xmlNames;

  private ShapeSchema(String id, boolean union, MemberSchema[] members) {
    this.id = id;
    this.union = union;
    this.members = members;
    boolean attributes = false;
    for (int i = 0; i < members.length; i++) {
      members[i].placeAt(i);
      attributes |= members[i].xmlAttribute();
    }
    this.xmlAttributes = attributes;
  }

  /** A structure; each member belongs to this schema alone. */
  public static ShapeSchema structure(String id, MemberSchema... members) {
    return new ShapeSchema(id, false, members);
  }

  /** A union; each member belongs to this schema alone. */
  public static ShapeSchema union(String id, MemberSchema... members) {
    return new ShapeSchema(id, true, members);
  }

  /**
   * Sets the name of the element that this is when it makes up a document; in initializers only.
   */
  public ShapeSchema withXmlName(String name) {
    xmlName = name;
    return this;
  }

  /** Sets the namespace that the document's element declares; in initializers only. */
  public ShapeSchema withXmlNamespace(@Nullable String prefix, String uri) {
    xmlNamespacePrefix = prefix;
    xmlNamespace = uri;
    return this;
  }

  /** The shape id, such as {@code com.amazonaws.kms#DecryptRequest}. */
  public String id() {
    return id;
  }

  /**
   * The name of the element that this is when it makes up a document: the shape's own, if no other.
   */
  public String xmlName() {
    return xmlName == null ? id.substring(id.indexOf('#') + 1) : xmlName;
  }

  /** The prefix that the document's namespace is bound to; null for the default one. */
  public @Nullable String xmlNamespacePrefix() {
    return xmlNamespacePrefix;
  }

  /** The namespace of the document's element, or null. */
  public @Nullable String xmlNamespace() {
    return xmlNamespace;
  }

  public boolean isUnion() {
    return union;
  }

  public int size() {
    return members.length;
  }

  public MemberSchema member(int index) {
    return members[index];
  }

  /** The member of this name in the model, or null. */
  public @Nullable MemberSchema member(String name) {
    int index = indexOf(name);
    return index < 0 ? null : members[index];
  }

  /** The place of the member of this name in the model, or -1. */
  public int indexOf(String name) {
    for (int i = 0; i < members.length; i++) {
      if (members[i].name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** The place of the member that has this name in JSON, or -1. */
  public int indexOfJsonName(String name) {
    for (int i = 0; i < members.length; i++) {
      if (members[i].jsonName().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** How codecs find members by the bytes of their names in the model. Made at first use. */
  public NameTable names() {
    NameTable table = names;
    if (table == null) {
      byte[][] keys = new byte[members.length][];
      for (int i = 0; i < keys.length; i++) {
        keys[i] = members[i].jsonKey();
      }
      table = new NameTable(keys);
      names = table;
    }
    return table;
  }

  /** How codecs find members by the bytes of their JSON names. Made at first use. */
  public NameTable jsonNames() {
    NameTable table = jsonNames;
    if (table == null) {
      byte[][] keys = new byte[members.length][];
      for (int i = 0; i < keys.length; i++) {
        keys[i] = members[i].jsonNameKey();
      }
      table = new NameTable(keys);
      jsonNames = table;
    }
    return table;
  }

  /** Whether a member is an attribute of the structure's element in XML. */
  public boolean hasXmlAttributes() {
    return xmlAttributes;
  }

  /**
   * How codecs find members by the bytes of their elements' names in XML, without prefixes. Those
   * that are attributes are not found. Made at first use.
   */
  public NameTable xmlNames() {
    NameTable table = xmlNames;
    if (table == null) {
      byte[][] keys = new byte[members.length][];
      for (int i = 0; i < keys.length; i++) {
        keys[i] = members[i].xmlKey();
      }
      table = new NameTable(keys);
      xmlNames = table;
    }
    return table;
  }

  /**
   * The exception of a builder that was not given all that the model requires; it names each member
   * without a value.
   *
   * @param membersAndValues each required member and after it what the builder holds
   */
  public IllegalStateException missing(@Nullable Object... membersAndValues) {
    StringBuilder message = new StringBuilder(id).append(" needs ");
    String separator = "";
    for (int i = 0; i < membersAndValues.length; i += 2) {
      if (membersAndValues[i + 1] == null) {
        message.append(separator).append(membersAndValues[i]);
        separator = ", ";
      }
    }
    return new IllegalStateException(message.toString());
  }

  @Override
  public String toString() {
    return id;
  }
}
