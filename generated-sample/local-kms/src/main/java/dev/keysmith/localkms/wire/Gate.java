package dev.keysmith.localkms.wire;

import dev.keysmith.runtime.http.HttpRequest;

/** Decides who may come in. */
@FunctionalInterface
public interface Gate {
  /**
   * Lets the request pass or refuses it.
   *
   * @throws dev.keysmith.localkms.fault.Refusal when the caller is not who it says it is
   */
  void check(HttpRequest received);
}
