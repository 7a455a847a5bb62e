package dev.keysmith.runtime.codec.xml;

import dev.keysmith.runtime.schema.MemberSchema;

/** The entry of a map: an element with a key and a value in it, in either order. */
final class XmlEntry {
  private XmlEntry() {}

  /** Reads the key of the open entry, opens its value, and gives the key. */
  static String open(XmlScanner in, MemberSchema map) {
    int depth = in.depth();
    String keyName = map.key().xmlName();
    String valueName = map.element().xmlName();
    String key = null;
    int valueAt = -1;
    while (key == null || valueAt < 0) {
      if (!in.nextChild()) {
        throw in.error("found malformed entry of map, allowed a key and a value");
      }
      if (key == null && in.isNamed(keyName)) {
        key = in.text();
      } else if (valueAt < 0 && in.isNamed(valueName)) {
        valueAt = in.tagFrom();
        if (key != null) {
          return key;
        }
      }
      in.closeTo(depth);
    }
    in.backTo(valueAt, depth);
    in.open();
    return key;
  }
}
