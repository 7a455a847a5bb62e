package dev.keysmith.runtime.codec;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The array that documents grow into while they are written, kept from one to the next, so that
 * most of them cost no more memory than the array they end up in. Whoever finds it taken makes an
 * own one.
 */
public final class SpareArray {
  private static final int LEAST = 4096;

  /** What one large document needed is not kept for ever. */
  private static final int MOST = 1 << 18;

  private static final AtomicReference<byte @Nullable []> SPARE = new AtomicReference<>();

  private SpareArray() {}

  /** A larger array with what the old one held, which is offered for others to use. */
  public static byte[] grow(byte[] old, int size, int more, boolean sensitive) {
    int least = Math.max(LEAST, Math.max(old.length * 2, Math.addExact(size, more)));
    byte[] spare = SPARE.getAndSet(null);
    byte[] larger = spare != null && spare.length >= least ? spare : new byte[least];
    System.arraycopy(old, 0, larger, 0, size);
    release(old, size, sensitive);
    return larger;
  }

  /**
   * Takes back an array that nobody uses any more.
   *
   * @param size how much of it was used, which is zeroed when it is sensitive
   */
  public static void release(byte[] used, int size, boolean sensitive) {
    if (sensitive) {
      Arrays.fill(used, 0, size, (byte) 0);
    }
    if (used.length >= LEAST && used.length <= MOST) {
      SPARE.set(used);
    }
  }
}
