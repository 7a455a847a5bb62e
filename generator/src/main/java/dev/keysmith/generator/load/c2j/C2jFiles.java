package dev.keysmith.generator.load.c2j;

import java.util.Optional;

/** A C2J model and the files beside it that say more. */
public record C2jFiles(
    Document service,
    Optional<Document> paginators,
    Optional<Document> waiters,
    Optional<Document> endpointRuleSet,
    Optional<Document> endpointTests) {

  /**
   * A file.
   *
   * @param name where it was found, for messages
   * @param text its content
   */
  public record Document(String name, String text) {}
}
