package dev.keysmith.randommodels.model;

import tools.jackson.databind.node.ObjectNode;

/**
 * Endpoint rules to which operations tell members and constants: what arrives is a field of the
 * request. Rules that are random themselves are in the generator's own tests.
 */
public final class EndpointContext {
  /** The field that has the member's value, and behind it an exclamation mark of a constant. */
  public static final String FIELD = "x-context";

  /** The member that is told. */
  public static final String MEMBER = "contextName";

  private static final String RULES =
      """
      {
        "version": "1.0",
        "parameters": {
          "Endpoint": { "type": "string", "builtIn": "SDK::Endpoint", "documentation": "Where." },
          "Bucket": { "type": "string", "documentation": "A member." },
          "Loud": { "type": "boolean", "required": true, "default": false, "documentation": "A constant." }
        },
        "rules": [
          {
            "conditions": [{ "fn": "isSet", "argv": [{ "ref": "Endpoint" }] }],
            "rules": [
              {
                "conditions": [
                  { "fn": "isSet", "argv": [{ "ref": "Bucket" }] },
                  { "fn": "booleanEquals", "argv": [{ "ref": "Loud" }, true] }
                ],
                "endpoint": { "url": { "ref": "Endpoint" }, "headers": { "x-context": ["{Bucket}!"] } },
                "type": "endpoint"
              },
              {
                "conditions": [{ "fn": "isSet", "argv": [{ "ref": "Bucket" }] }],
                "endpoint": { "url": { "ref": "Endpoint" }, "headers": { "x-context": ["{Bucket}"] } },
                "type": "endpoint"
              },
              { "conditions": [], "endpoint": { "url": { "ref": "Endpoint" } }, "type": "endpoint" }
            ],
            "type": "tree"
          },
          { "conditions": [], "error": "no endpoint", "type": "error" }
        ]
      }
      """;

  private EndpointContext() {}

  static void addTo(ObjectNode service) {
    Ast.traits(service).set("smithy.rules#endpointRuleSet", Ast.node(RULES));
    // Each parameter must be told by something, and the operations may not.
    ObjectNode settings = Ast.traits(service).putObject("smithy.rules#clientContextParams");
    settings.putObject("Bucket").put("type", "string").put("documentation", "A member.");
    settings.putObject("Loud").put("type", "boolean").put("documentation", "A constant.");
  }

  /**
   * Lets an operation tell a member of its input, and perhaps a constant.
   *
   * @param bound whether members must be bound to the request
   */
  static void tell(ObjectNode operation, ObjectNode input, boolean bound, boolean loud) {
    if (input.path("members").has(MEMBER)) {
      return;
    }
    ObjectNode member = Ast.member(input, MEMBER, "smithy.api#String");
    Ast.traits(member).putObject("smithy.rules#contextParam").put("name", "Bucket");
    if (bound) {
      Ast.put(member, "smithy.api#httpHeader", "X-Context-Name");
    }
    if (loud) {
      Ast.traits(operation)
          .putObject("smithy.rules#staticContextParams")
          .putObject("Loud")
          .put("value", true);
    }
  }

  /**
   * What the field must be.
   *
   * @param value of the member
   * @param loud whether the operation tells the constant
   */
  public static String field(Object value, boolean loud) {
    return value + (loud ? "!" : "");
  }
}
