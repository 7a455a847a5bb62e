package dev.keysmith.runtime.codec.query;

import dev.keysmith.runtime.codec.text.ScalarWriter;
import dev.keysmith.runtime.codec.text.TextBuffer;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.schema.UnknownMember;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.runtime.value.PercentEncoding;
import java.util.Arrays;
import java.util.Base64;

/**
 * Writes shapes as {@code application/x-www-form-urlencoded}: each scalar a parameter whose name is
 * the path to it, {@code Filters.member.1.Name=x}. All but the unreserved characters of RFC 3986 is
 * percent-encoded. A null of a sparse list or map is an empty value.
 */
abstract class QueryWriter extends ScalarWriter {
  private static final String HEX = "0123456789ABCDEF";

  private final TextBuffer out = new TextBuffer();

  /** The name of the parameter that is written, encoded. */
  private final TextBuffer path = new TextBuffer();

  /** The lists and maps that are being written, the innermost last. */
  private MemberSchema[] containers = new MemberSchema[4];

  /** For each of them the length of the path before it and with it, and the number of entries. */
  private int[] places = new int[12];

  private int containerCount;

  /** The body of a request. */
  final byte[] write(String action, String version, Shape input) {
    out.putAscii("Action=");
    encode(out, action);
    out.putAscii("&Version=");
    encode(out, version);
    input.write(this);
    return out.finish();
  }

  /** The name of a member, key or value in the path. */
  abstract String nameOf(MemberSchema member);

  /** What stands in the path between a list and its elements' numbers; empty for nothing. */
  abstract String elementName(MemberSchema list);

  /** What stands in the path between a map and its entries' numbers; empty for nothing. */
  abstract String entryName(MemberSchema map);

  /** Whether a list without elements is a parameter without a value. */
  abstract boolean tellsEmptyLists();

  @Override
  public void writeStruct(MemberSchema member, Shape value) {
    int outer = push(member);
    value.write(this);
    path.truncate(outer);
  }

  @Override
  public void beginList(MemberSchema list, int size) {
    int outer = push(list);
    if (size > 0) {
      pushName(elementName(list));
    } else if (tellsEmptyLists()) {
      name();
    }
    begin(list, outer);
  }

  @Override
  public void endList(MemberSchema list) {
    end();
  }

  @Override
  public void beginMap(MemberSchema map, int size) {
    int outer = push(map);
    pushName(entryName(map));
    begin(map, outer);
  }

  @Override
  public void writeKey(MemberSchema map, String key) {
    int top = containerCount - 1;
    path.truncate(places[top * 3 + 1]);
    pushName(Integer.toString(++places[top * 3 + 2]));
    int entry = path.size();
    pushName(nameOf(map.key()));
    name();
    out.markSensitive(map.key().sensitive());
    encode(out, key);
    path.truncate(entry);
  }

  @Override
  public void endMap(MemberSchema map) {
    end();
  }

  private void begin(MemberSchema container, int outer) {
    if (containerCount == containers.length) {
      containers = Arrays.copyOf(containers, containerCount * 2);
      places = Arrays.copyOf(places, containerCount * 6);
    }
    containers[containerCount] = container;
    places[containerCount * 3] = outer;
    places[containerCount * 3 + 1] = path.size();
    places[containerCount * 3 + 2] = 0;
    containerCount++;
  }

  private void end() {
    containerCount--;
    path.truncate(places[containerCount * 3]);
  }

  /** Adds a member, an element or a value to the path, and gives the path's length before it. */
  private int push(MemberSchema member) {
    out.markSensitive(member.sensitive());
    int outer = path.size();
    int top = containerCount - 1;
    if (member.index() < 0 && top >= 0 && containers[top].type() == MemberSchema.LIST) {
      pushName(Integer.toString(++places[top * 3 + 2]));
    } else {
      pushName(nameOf(member));
    }
    return outer;
  }

  private void pushName(String name) {
    if (!name.isEmpty()) {
      if (path.size() > 0) {
        path.put('.');
      }
      encode(path, name);
    }
  }

  /** Writes the path as the name of a parameter. */
  private void name() {
    out.put('&');
    out.putAll(path);
    out.put('=');
  }

  @Override
  public void writeString(MemberSchema member, String value) {
    int outer = push(member);
    name();
    encode(out, value);
    path.truncate(outer);
  }

  @Override
  public void writeBlob(MemberSchema member, Blob value) {
    int outer = push(member);
    name();
    byte[] text = Base64.getEncoder().encode(value.unsafeBytes());
    encode(out, text);
    if (out.isSensitive()) {
      Arrays.fill(text, (byte) 0);
    }
    path.truncate(outer);
  }

  @Override
  protected void writePlain(MemberSchema member, String text) {
    int outer = push(member);
    name();
    out.putAscii(text);
    path.truncate(outer);
  }

  @Override
  public void writeNull(MemberSchema member) {
    writePlain(member, "");
  }

  /**
   * @throws IllegalArgumentException always: nothing is read in this format
   */
  @Override
  public void writeUnknown(UnknownMember member) {
    throw foreign(member);
  }

  @Override
  protected String codec() {
    return "query";
  }

  private static void encode(TextBuffer to, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        encode(to, TextBuffer.utf8(text.substring(i)));
        return;
      }
      encode(to, (byte) c);
    }
  }

  private static void encode(TextBuffer to, byte[] bytes) {
    for (byte b : bytes) {
      encode(to, b);
    }
  }

  private static void encode(TextBuffer to, byte b) {
    if (PercentEncoding.isUnreserved(b)) {
      to.put((char) b);
    } else {
      to.put('%');
      to.put(HEX.charAt((b >> 4) & 0xf));
      to.put(HEX.charAt(b & 0xf));
    }
  }
}
