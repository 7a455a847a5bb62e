package dev.keysmith.benchmarks.services;

import dev.keysmith.runtime.value.Blob;

/** One operation of one client, between typed values and messages in memory. */
interface Wire {
  /** A prepared input to an unsigned request. */
  Object marshal() throws Exception;

  /** A canned answer to the typed output. */
  Object unmarshal() throws Exception;

  /** What {@link #marshal()} makes, for the test that both clients do the same work. */
  Sent sent() throws Exception;

  /**
   * A request as it would be sent.
   *
   * @param target path and query
   */
  record Sent(String method, String target, Blob body) {}
}
