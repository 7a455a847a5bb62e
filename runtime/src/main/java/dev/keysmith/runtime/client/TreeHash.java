package dev.keysmith.runtime.client;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * The SHA-256 tree hash of Amazon Glacier's documentation: the digests of each MiB, joined two by
 * two until one is left.
 */
final class TreeHash extends MessageDigest {
  private static final int MIB = 1 << 20;

  private final MessageDigest sha = BodyDigests.digest("SHA-256");
  private final List<byte[]> leaves = new ArrayList<>();

  /** The bytes of the leaf that is not full yet. */
  private int held;

  TreeHash() {
    super("SHA-256 tree hash");
  }

  @Override
  protected void engineUpdate(byte one) {
    engineUpdate(new byte[] {one}, 0, 1);
  }

  @Override
  protected void engineUpdate(byte[] bytes, int offset, int length) {
    int at = offset;
    int end = offset + length;
    while (at < end) {
      if (held == MIB) {
        endLeaf();
      }
      int count = Math.min(end - at, MIB - held);
      sha.update(bytes, at, count);
      held += count;
      at += count;
    }
  }

  private void endLeaf() {
    leaves.add(sha.digest());
    held = 0;
  }

  @Override
  protected byte[] engineDigest() {
    endLeaf();
    List<byte[]> level = new ArrayList<>(leaves);
    while (level.size() > 1) {
      level = joined(level);
    }
    engineReset();
    return level.get(0);
  }

  private List<byte[]> joined(List<byte[]> level) {
    List<byte[]> above = new ArrayList<>();
    for (int i = 0; i < level.size(); i += 2) {
      if (i + 1 < level.size()) {
        sha.update(level.get(i));
        above.add(sha.digest(level.get(i + 1)));
      } else {
        above.add(level.get(i));
      }
    }
    return above;
  }

  @Override
  protected void engineReset() {
    sha.reset();
    leaves.clear();
    held = 0;
  }
}
