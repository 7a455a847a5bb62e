package dev.keysmith.generator;

/** Is told how far a generation of several models is. */
@FunctionalInterface
public interface Progress {
  /** Tells nobody. */
  Progress SILENT = (done, of) -> {};

  /**
   * One more model is done.
   *
   * @param done how many are
   * @param of how many there are
   */
  void step(int done, int of);
}
