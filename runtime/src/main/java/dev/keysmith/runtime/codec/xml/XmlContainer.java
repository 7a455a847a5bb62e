package dev.keysmith.runtime.codec.xml;

import dev.keysmith.runtime.schema.MemberSchema;
import org.jspecify.annotations.Nullable;

/** A list or map that is read, inside of another. */
final class XmlContainer {
  final @Nullable XmlContainer outer;
  private final boolean flattened;
  private final boolean gather;

  /** The name of the element of each entry. */
  private final String entryName;

  /** How many elements are open around each entry. */
  private final int depth;

  private boolean begun;

  /** Where the rest of the structure goes on, of which entries were gathered; -1 when not begun. */
  private int resumeAt = -1;

  /**
   * Begins a list or map whose element is open.
   *
   * @param gather whether to read the entries behind other members too, when it is flattened
   */
  XmlContainer(
      @Nullable XmlContainer outer,
      XmlScanner in,
      MemberSchema member,
      String entryName,
      boolean gather) {
    this.outer = outer;
    this.flattened = member.xmlFlattened() && member.index() >= 0;
    this.gather = gather;
    this.entryName = flattened ? member.xmlName() : entryName;
    this.depth = flattened ? in.depth() - 1 : in.depth();
  }

  /** Closes what is open of the last entry and opens the next; false when there is none. */
  boolean next(XmlScanner in) {
    if (!flattened) {
      return nextWrapped(in);
    }
    if (!begun) {
      begun = true;
      return true;
    }
    in.closeTo(depth);
    return nextFlattened(in);
  }

  private boolean nextWrapped(XmlScanner in) {
    in.closeTo(depth);
    while (in.nextChild()) {
      if (in.isNamed(entryName)) {
        return true;
      }
      in.closeTo(depth);
    }
    return false;
  }

  private boolean nextFlattened(XmlScanner in) {
    if (resumeAt < 0) {
      resumeAt = in.at;
    }
    while (in.atChild()) {
      int place = in.at;
      in.open();
      if (in.isNamed(entryName)) {
        return true;
      }
      if (!gather) {
        in.backTo(place, depth);
        return false;
      }
      in.closeTo(depth);
    }
    if (gather) {
      in.backTo(resumeAt, depth);
    }
    return false;
  }
}
