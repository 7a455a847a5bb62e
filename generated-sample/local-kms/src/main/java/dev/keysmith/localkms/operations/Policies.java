package dev.keysmith.localkms.operations;

import dev.keysmith.localkms.fault.Checks;
import dev.keysmith.localkms.keys.Keys;
import org.jspecify.annotations.Nullable;

/** Key policies: kept and given back, never asked for permission. */
final class Policies {
  static final int LONGEST = 131_072;

  private Policies() {}

  /** The policy given, or the one that KMS gives a key made without one. */
  static String orDefault(@Nullable String policy, Keys keys) {
    return policy == null
        ? standard(keys.scope().rootArn())
        : Checks.length("policy", policy, 1, LONGEST);
  }

  private static String standard(String root) {
    return """
        {
          "Version" : "2012-10-17",
          "Id" : "key-default-1",
          "Statement" : [ {
            "Sid" : "Enable IAM User Permissions",
            "Effect" : "Allow",
            "Principal" : {
              "AWS" : "%s"
            },
            "Action" : "kms:*",
            "Resource" : "*"
          } ]
        }"""
        .formatted(root);
  }
}
