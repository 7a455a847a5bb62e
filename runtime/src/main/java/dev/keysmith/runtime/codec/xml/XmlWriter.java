package dev.keysmith.runtime.codec.xml;

import dev.keysmith.runtime.codec.text.ScalarWriter;
import dev.keysmith.runtime.codec.text.TextBuffer;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.UnknownMember;
import dev.keysmith.runtime.value.Blob;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Writes shapes as XML 1.0 in UTF-8, without a declaration and without white space of its own, as
 * the Smithy specification's "XML binding traits" tell: elements in the model's order, attributes,
 * namespaces, lists and maps with elements of their own around them or flattened. A null of a
 * sparse list or map is an element with {@code xsi:nil="true"}.
 *
 * <p>Text that XML 1.0 cannot hold, such as most control characters, is an {@link
 * IllegalArgumentException}: to replace it silently would change what the caller asked for.
 */
public final class XmlWriter extends ScalarWriter {
  private static final String NIL =
      " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"";

  private final TextBuffer out = new TextBuffer();
  private final String rootName;

  /** Where the start tag of the structure that is written ends: attributes go there. */
  private int tagEnd;

  /** The lists and maps that are being written, the innermost last. */
  private MemberSchema[] containers = new MemberSchema[4];

  /** For each of them whether an entry of a map is open. */
  private boolean[] entries = new boolean[4];

  private int containerCount;

  private XmlWriter(String rootName, @Nullable String prefix, @Nullable String namespace) {
    this.rootName = rootName;
    startTag(rootName, prefix, namespace);
    tagEnd = out.size() - 1;
  }

  /**
   * A writer inside the root element of a document, to which the members are written next. {@link
   * #finish} ends it.
   *
   * @param root tells the root element's name and namespace
   */
  public static XmlWriter of(ShapeSchema root) {
    return new XmlWriter(root.xmlName(), root.xmlNamespacePrefix(), root.xmlNamespace());
  }

  /** As {@link #of(ShapeSchema)}, of the member that makes up the payload of a message. */
  public static XmlWriter of(MemberSchema payload) {
    return new XmlWriter(payload.xmlName(), payload.xmlNamespacePrefix(), payload.xmlNamespace());
  }

  /** The shape as a document. */
  public static byte[] write(ShapeSchema root, Shape shape) {
    XmlWriter writer = of(root);
    shape.write(writer);
    return writer.finish();
  }

  /** The payload's shape as a document. */
  public static byte[] write(MemberSchema payload, Shape shape) {
    XmlWriter writer = of(payload);
    shape.write(writer);
    return writer.finish();
  }

  /** Ends the root element and gives the document; the writer is not to be used any more. */
  public byte[] finish() {
    endTag(rootName);
    return out.finish();
  }

  @Override
  protected String codec() {
    return XmlReader.CODEC;
  }

  @Override
  public void writeStruct(MemberSchema member, Shape value) {
    start(member);
    int outerTagEnd = tagEnd;
    tagEnd = out.size() - 1;
    value.write(this);
    tagEnd = outerTagEnd;
    end(member);
  }

  @Override
  public void beginList(MemberSchema list, int size) {
    begin(list);
  }

  @Override
  public void endList(MemberSchema list) {
    containerCount--;
    if (!isFlat(list)) {
      end(list);
    }
  }

  @Override
  public void beginMap(MemberSchema map, int size) {
    begin(map);
  }

  private void begin(MemberSchema container) {
    out.markSensitive(container.sensitive());
    if (!isFlat(container)) {
      start(container);
    }
    if (containerCount == containers.length) {
      containers = Arrays.copyOf(containers, containerCount * 2);
      entries = Arrays.copyOf(entries, containerCount * 2);
    }
    entries[containerCount] = false;
    containers[containerCount++] = container;
  }

  @Override
  public void writeKey(MemberSchema map, String key) {
    endEntry(map);
    entries[containerCount - 1] = true;
    if (isFlat(map)) {
      startTag(map.xmlName(), map.xmlNamespacePrefix(), map.xmlNamespace());
    } else {
      startTag("entry", null, null);
    }
    writeString(map.key(), key);
  }

  private void endEntry(MemberSchema map) {
    if (entries[containerCount - 1]) {
      endTag(isFlat(map) ? map.xmlName() : "entry");
    }
  }

  @Override
  public void endMap(MemberSchema map) {
    endEntry(map);
    containerCount--;
    if (!isFlat(map)) {
      end(map);
    }
  }

  @Override
  public void writeString(MemberSchema member, String value) {
    if (member.xmlAttribute()) {
      out.markSensitive(member.sensitive());
      int from = out.size();
      out.put(' ');
      out.putAscii(member.xmlName());
      out.putAscii("=\"");
      XmlText.put(out, value, true);
      endAttribute(from);
    } else {
      start(member);
      XmlText.put(out, value, false);
      end(member);
    }
  }

  @Override
  protected void writePlain(MemberSchema member, String text) {
    writeString(member, text);
  }

  @Override
  public void writeBlob(MemberSchema member, Blob value) {
    byte[] text = Base64.getEncoder().encode(value.unsafeBytes());
    start(member);
    out.putBytes(text);
    end(member);
    if (out.isSensitive()) {
      Arrays.fill(text, (byte) 0);
    }
  }

  /** Moves the attribute that was written last into the start tag of its structure. */
  private void endAttribute(int from) {
    out.put('"');
    int length = out.size() - from;
    out.moveTo(tagEnd, from);
    tagEnd += length;
  }

  @Override
  public void writeNull(MemberSchema member) {
    start(member);
    out.truncate(out.size() - 1);
    out.putAscii(NIL);
    out.put('>');
    end(member);
  }

  @Override
  public void writeUnknown(UnknownMember member) {
    if (!member.codec().equals(XmlReader.CODEC)) {
      throw foreign(member);
    }
    out.putBytes(member.bytes().unsafeBytes());
  }

  /** Only a structure's own lists and maps can be flattened. */
  private static boolean isFlat(MemberSchema container) {
    return container.xmlFlattened() && container.index() >= 0;
  }

  /** The start tag of a member, or of an element of the innermost list or map. */
  private void start(MemberSchema member) {
    out.markSensitive(member.sensitive());
    startTag(nameOf(member), member.xmlNamespacePrefix(), member.xmlNamespace());
  }

  private void end(MemberSchema member) {
    endTag(nameOf(member));
  }

  /** The elements of a flattened list have the list's name. */
  private String nameOf(MemberSchema member) {
    if (member.index() < 0 && containerCount > 0) {
      MemberSchema container = containers[containerCount - 1];
      if (container.type() == MemberSchema.LIST && isFlat(container)) {
        return container.xmlName();
      }
    }
    return member.xmlName();
  }

  private void startTag(String name, @Nullable String prefix, @Nullable String namespace) {
    out.put('<');
    out.putAscii(name);
    if (namespace != null) {
      out.putAscii(" xmlns");
      if (prefix != null) {
        out.put(':');
        out.putAscii(prefix);
      }
      out.putAscii("=\"");
      XmlText.put(out, namespace, true);
      out.put('"');
    }
    out.put('>');
  }

  private void endTag(String name) {
    out.putAscii("</");
    out.putAscii(name);
    out.put('>');
  }
}
