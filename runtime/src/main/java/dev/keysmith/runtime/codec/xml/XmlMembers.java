package dev.keysmith.runtime.codec.xml;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Which members of a structure have been met. */
final class XmlMembers {
  private long seen;
  private @Nullable BitSet more;
  private @Nullable BitSet gathered;

  /** Adds a member; false when it is there already. */
  boolean add(int index) {
    if (index >= Long.SIZE) {
      BitSet set = more == null ? new BitSet() : more;
      more = set;
      return add(set, index);
    }
    long bit = 1L << index;
    boolean first = (seen & bit) == 0;
    seen |= bit;
    return first;
  }

  /** Adds a flattened member of which all is read; false when it is there already. */
  boolean addGathered(int index) {
    BitSet set = gathered == null ? new BitSet() : gathered;
    gathered = set;
    return add(set, index);
  }

  private static boolean add(BitSet set, int index) {
    boolean first = !set.get(index);
    set.set(index);
    return first;
  }
}
