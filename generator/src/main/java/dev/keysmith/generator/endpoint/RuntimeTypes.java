package dev.keysmith.generator.endpoint;

import dev.keysmith.generator.source.ClassName;

/** The runtime's types that compiled rules use; the generator does not depend on the runtime. */
final class RuntimeTypes {
  private static final String PACKAGE = "dev.keysmith.runtime.endpoint";
  static final ClassName PARTITION = ClassName.get(PACKAGE, "Partition");
  static final ClassName ARN = ClassName.get(PACKAGE, "Arn");
  static final ClassName RULE_URL = ClassName.get(PACKAGE, "RuleUrl");
  static final ClassName RULES = ClassName.get(PACKAGE, "EndpointRules");
  static final ClassName ENDPOINT = ClassName.get(PACKAGE, "Endpoint");
  static final ClassName PARAMETERS = ClassName.get(PACKAGE, "EndpointParameters");
  static final ClassName RESOLVER = ClassName.get(PACKAGE, "EndpointResolver");

  private RuntimeTypes() {}
}
