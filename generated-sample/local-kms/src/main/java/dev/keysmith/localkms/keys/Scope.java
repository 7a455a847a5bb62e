package dev.keysmith.localkms.keys;

/** The account and region that the double plays, and the ARNs in them. */
public record Scope(String region, String account) {
  /** The ARN of a key. */
  public String keyArn(String id) {
    return prefix() + "key/" + id;
  }

  /**
   * The ARN of an alias.
   *
   * @param name with its {@code alias/}
   */
  public String aliasArn(String name) {
    return prefix() + name;
  }

  /** The ARN of the account itself, which issues all requests here. */
  public String rootArn() {
    return "arn:" + partition() + ":iam::" + account + ":root";
  }

  /** What all ARNs of this region and account begin with. */
  String prefix() {
    return "arn:" + partition() + ":kms:" + region + ":" + account + ":";
  }

  private String partition() {
    if (region.startsWith("cn-")) {
      return "aws-cn";
    }
    return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
  }
}
