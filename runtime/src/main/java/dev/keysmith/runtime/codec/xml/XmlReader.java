package dev.keysmith.runtime.codec.xml;

import dev.keysmith.runtime.codec.text.ScalarReader;
import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.NameTable;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.UnknownMember;
import dev.keysmith.runtime.value.Blob;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads shapes from XML 1.0 in UTF-8, as the Smithy specification's "XML binding traits" put them
 * there. The whole document must be well-formed, skipped parts included, nested at most 128 levels
 * deep, and without a DTD. Namespaces are not resolved: names are compared without their prefixes.
 *
 * <p>Elements and attributes that the schema does not know are skipped, and so is text between
 * elements. A member that comes twice is an error, unless it is a flattened list or map, whose
 * entries may stand among other members. An element with {@code xsi:nil="true"} is a null.
 */
public final class XmlReader extends ScalarReader {
  /** The codec's name in {@link UnknownMember#codec()}. */
  public static final String CODEC = "xml";

  private final XmlScanner in;
  private final boolean error;
  private @Nullable XmlContainer container;

  /** The attribute that is read, or -1 when an element is. */
  private int attribute = -1;

  private String memberName = "";

  /** Where the cursor was when an element's text had been read. */
  private int textEnd = -1;

  /**
   * Whether the flattened list or map that is begun next takes all of its entries that are left in
   * the structure, and not only those up to another member. So that a list that is interleaved with
   * others is copied once by its builder, and not as often as it is interrupted.
   */
  private boolean gather;

  /** Whether the element that holds the members is not in the document at all. */
  private final boolean absent;

  /** A reader inside the root element, whatever its name. */
  public XmlReader(byte[] document) {
    this(opened(document), false, false);
  }

  private XmlReader(XmlScanner in, boolean error, boolean absent) {
    this.in = in;
    this.error = error;
    this.absent = absent;
  }

  private static XmlScanner opened(byte[] document) {
    XmlScanner in = new XmlScanner(document);
    in.root();
    return in;
  }

  /**
   * A reader inside an element of the root element, as awsQuery puts an {@code OpResult} into an
   * {@code OpResponse}. When there is none, the structure that is read has no members.
   */
  public static XmlReader ofResult(byte[] document, String resultName) {
    XmlScanner in = opened(document);
    while (in.nextChild()) {
      if (in.isNamed(resultName)) {
        return new XmlReader(in, false, false);
      }
      in.closeTo(1);
    }
    return new XmlReader(in, false, true);
  }

  /**
   * A reader of a document whose root element is a member itself, see {@code
   * aws.customizations#s3UnwrappedXmlOutput}.
   */
  public static XmlReader ofUnwrapped(byte[] document) {
    return new XmlReader(new XmlScanner(document), false, false);
  }

  /** Reads the members of an error, whose message may be written in any case. */
  static XmlReader ofError(XmlScanner in) {
    return new XmlReader(in, true, false);
  }

  /**
   * Checks that the rest of the document is well-formed and ends with the root element.
   *
   * @throws CodecException when it does not
   */
  public void end() {
    in.closeTo(0);
    in.end();
  }

  @Override
  public void readStruct(ShapeSchema schema, ShapeBuilder into) {
    if (absent) {
      return;
    }
    if (schema.isUnion()) {
      readUnion(schema, into);
      return;
    }
    if (schema.hasXmlAttributes()) {
      readAttributes(schema, into);
    }
    int depth = in.depth();
    XmlMembers seen = new XmlMembers();
    int previous = -1;
    while (in.nextChild()) {
      int index = indexOf(schema, previous);
      if (index >= 0) {
        readMember(schema.member(index), seen, into);
        previous = index;
      }
      in.closeTo(depth);
    }
  }

  private void readAttributes(ShapeSchema schema, ShapeBuilder into) {
    if (in.attributes().isEmpty()) {
      return;
    }
    for (int i = 0; i < schema.size(); i++) {
      MemberSchema member = schema.member(i);
      if (member.xmlAttribute()) {
        attribute = in.attributes().find(member.xmlName());
        if (attribute >= 0) {
          memberName = member.xmlName();
          into.readMember(i, this);
        }
      }
    }
    attribute = -1;
  }

  private void readMember(MemberSchema member, XmlMembers seen, ShapeBuilder into) {
    if (in.attributes().isNil() && !(member.xmlFlattened() && member.sparse())) {
      return;
    }
    boolean again = !seen.add(member.index());
    if (again && !member.xmlFlattened()) {
      if (error && isMessage(member.name())) {
        return;
      }
      throw error("found member twice, allowed once");
    }
    if (again && !seen.addGathered(member.index())) {
      // All that come after the second were read with it.
      return;
    }
    memberName = member.xmlName();
    gather = again;
    into.readMember(member.index(), this);
    gather = false;
  }

  private int indexOf(ShapeSchema schema, int previous) {
    NameTable names = schema.xmlNames();
    int from = in.localFrom();
    int length = in.localLength();
    int index = names.guess(previous);
    if (index >= 0) {
      byte[] key = names.key(index);
      if (Arrays.equals(key, 1, key.length - 2, in.bytes, from, from + length)) {
        return index;
      }
    }
    index = names.find(in.bytes, from, length);
    if (index >= 0) {
      names.learn(previous, index);
    } else if (error && isMessage(in.localName())) {
      index = Math.max(schema.indexOf("message"), schema.indexOf("Message"));
    }
    return index;
  }

  private static boolean isMessage(String name) {
    return name.equalsIgnoreCase("message");
  }

  private void readUnion(ShapeSchema schema, ShapeBuilder into) {
    int depth = in.depth();
    boolean set = false;
    while (in.nextChild()) {
      if (!in.attributes().isNil()) {
        if (set) {
          throw error("found second member in union, allowed one");
        }
        set = true;
        memberName = in.localName();
        into.readMember(indexOf(schema, -1), this);
      }
      in.closeTo(depth);
    }
    if (!set) {
      throw error("found union without a member, allowed one");
    }
  }

  @Override
  public String memberName() {
    return memberName;
  }

  /** The member's whole element. */
  @Override
  public UnknownMember readUnknown() {
    String tag = memberName;
    int from = in.tagFrom();
    in.closeTo(in.depth() - 1);
    return new UnknownMember(tag, CODEC, Blob.wrap(Arrays.copyOfRange(in.bytes, from, in.at)));
  }

  @Override
  public void beginList(MemberSchema list) {
    container = new XmlContainer(container, in, list, list.element().xmlName(), gather);
    gather = false;
  }

  @Override
  public boolean nextElement(MemberSchema list) {
    if (!next()) {
      return false;
    }
    if (in.attributes().isNil() && !list.sparse()) {
      throw error("found null, allowed in sparse lists only");
    }
    return true;
  }

  @Override
  public void beginMap(MemberSchema map) {
    container = new XmlContainer(container, in, map, "entry", gather);
    gather = false;
  }

  @Override
  public @Nullable String nextKey(MemberSchema map) {
    while (next()) {
      String key = XmlEntry.open(in, map);
      if (!in.attributes().isNil() || map.sparse()) {
        return key;
      }
    }
    return null;
  }

  private boolean next() {
    XmlContainer open = container;
    if (open == null) {
      throw new IllegalStateException("no list or map has been begun");
    }
    if (open.next(in)) {
      return true;
    }
    container = open.outer;
    return false;
  }

  @Override
  public boolean readNull() {
    boolean isNull = attribute < 0 && in.attributes().isNil();
    if (isNull) {
      in.closeTo(in.depth() - 1);
    }
    return isNull;
  }

  @Override
  protected String text() {
    if (attribute >= 0) {
      return in.attributes().value(attribute);
    }
    String text = in.text();
    textEnd = in.at;
    return text;
  }

  @Override
  public RuntimeException error(String message) {
    return in.at == textEnd ? in.errorInText(message) : in.error(message);
  }
}
