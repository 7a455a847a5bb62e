package dev.keysmith.runtime.schema;

import java.util.Arrays;

/**
 * The members of a structure by the bytes of their JSON names: a hash table, and a guess, learned
 * from the last document, of which member follows which.
 *
 * <p>The guesses are written without synchronization. A race costs a wrong guess, which costs a
 * look-up, and nothing else: the entries are ints, and the array itself is final.
 */
public final class NameTable {
  private final byte[][] keys;
  private final int[] next;
  private final short[] slots;

  /**
   * @param keys the members' names in order, each as {@code "Name":}
   */
  NameTable(byte[][] keys) {
    this.keys = keys;
    this.next = new int[keys.length + 1];
    this.slots = new short[Integer.highestOneBit(keys.length * 2 + 1) * 2];
    for (int i = 0; i < keys.length; i++) {
      next[i] = i;
      put(hash(keys[i], 1, keys[i].length - 3), i);
    }
    next[keys.length] = keys.length - 1;
  }

  /**
   * The member that followed this one in the last document.
   *
   * @param previous the member before, -1 at the start
   * @return an index; -1 when the structure has no members
   */
  public int guess(int previous) {
    return next[previous + 1];
  }

  /** Remembers which member followed which. */
  public void learn(int previous, int index) {
    next[previous + 1] = index;
  }

  /** The bytes {@code "Name":} of a member. */
  public byte[] key(int index) {
    return keys[index];
  }

  /** The member whose name is these bytes, or -1. */
  public int find(byte[] bytes, int offset, int length) {
    int mask = slots.length - 1;
    for (int slot = hash(bytes, offset, length) & mask; ; slot = (slot + 1) & mask) {
      int index = slots[slot] - 1;
      if (index < 0) {
        return -1;
      }
      byte[] key = keys[index];
      if (Arrays.equals(key, 1, key.length - 2, bytes, offset, offset + length)) {
        return index;
      }
    }
  }

  private void put(int hash, int index) {
    int mask = slots.length - 1;
    int slot = hash & mask;
    while (slots[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = (short) (index + 1);
  }

  private static int hash(byte[] bytes, int offset, int length) {
    int hash = 0;
    for (int i = offset; i < offset + length; i++) {
      hash = hash * 31 + bytes[i];
    }
    return hash ^ (hash >>> 7);
  }
}
