package dev.keysmith.generator.diff;

/** What a Java name is for. A shape has one for each role that applies to it. */
enum Role {
  /** The client's interface. */
  CLIENT("client"),
  /** The asynchronous client's interface. */
  ASYNC_CLIENT("asyncClient"),
  /** The root of the service's exceptions. */
  EXCEPTION("exception"),
  /** No name: the digest of the endpoint rules, which are compiled to Java too. */
  ENDPOINT_RULES("endpointRules"),
  /** The class of an operation, structure, union or enum. */
  TYPE("type"),
  /** An operation's method in the clients. */
  METHOD("method"),
  /** The type of an operation's input. */
  INPUT("input"),
  /** The type of an operation's output. */
  OUTPUT("output"),
  /** The sealed interface of an operation's errors. */
  ERROR("error"),
  /** A member: accessor, setter, factory or constant. */
  NAME("name"),
  /** The type of a member's value, with its nullness. */
  VALUE("value"),
  /** The class of a union's member. */
  VARIANT("variant");

  private final String key;

  Role(String key) {
    this.key = key;
  }

  /** The role's name in a lock file. */
  String key() {
    return key;
  }
}
