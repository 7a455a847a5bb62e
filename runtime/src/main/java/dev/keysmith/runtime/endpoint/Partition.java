package dev.keysmith.runtime.endpoint;

/**
 * A partition of AWS: a group of regions with domain names of its own. The accessors are named as
 * the attributes of {@code aws.partition}. The facts are those of AWS's {@code partitions.json}
 * 1.1; a test compares them.
 */
public final class Partition {
  private static final Partition AWS =
      new Partition("aws", "amazonaws.com", "api.aws", "us-east-1");

  private final String name;
  private final String dnsSuffix;
  private final String dualStackDnsSuffix;
  private final String implicitGlobalRegion;

  private Partition(
      String name, String dnsSuffix, String dualStackDnsSuffix, String implicitGlobalRegion) {
    this.name = name;
    this.dnsSuffix = dnsSuffix;
    this.dualStackDnsSuffix = dualStackDnsSuffix;
    this.implicitGlobalRegion = implicitGlobalRegion;
  }

  /**
   * The partition of a region. All known regions but the pseudo-regions {@code …-global} follow
   * their partition's pattern, which is a prefix, a word and a number, so that no list of regions
   * is needed and tomorrow's are found too.
   */
  static Partition of(String region) {
    return switch (group(region)) {
      case "us-gov-*", "aws-us-gov-global" ->
          new Partition("aws-us-gov", "amazonaws.com", "api.aws", "us-gov-west-1");
      case "cn-*", "aws-cn-global" ->
          new Partition(
              "aws-cn", "amazonaws.com.cn", "api.amazonwebservices.com.cn", "cn-northwest-1");
      case "us-iso-*", "aws-iso-global" ->
          new Partition("aws-iso", "c2s.ic.gov", "api.aws.ic.gov", "us-iso-east-1");
      case "us-isob-*", "aws-iso-b-global" ->
          new Partition("aws-iso-b", "sc2s.sgov.gov", "api.aws.scloud", "us-isob-east-1");
      case "eu-isoe-*" ->
          new Partition("aws-iso-e", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk", "eu-isoe-west-1");
      case "us-isof-*", "aws-iso-f-global" ->
          new Partition("aws-iso-f", "csp.hci.ic.gov", "api.aws.hci.ic.gov", "us-isof-south-1");
      case "eusc-de-*" ->
          new Partition("aws-eusc", "amazonaws.eu", "api.amazonwebservices.eu", "eusc-de-east-1");
      default -> AWS;
    };
  }

  /**
   * The region, a star in place of a word and a number at its end; empty when it is neither form.
   */
  private static String group(String region) {
    if (region.endsWith("-global")) {
      return region;
    }
    int number = region.lastIndexOf('-');
    int word = region.lastIndexOf('-', number - 1);
    if (word < 0 || number == word + 1 || number == region.length() - 1) {
      return "";
    }
    for (int i = word + 1; i < region.length(); i++) {
      char c = region.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      boolean letter = Endpoint.isAlphanumeric(c) || c == '_';
      if (i > number ? !digit : i < number && !letter) {
        return "";
      }
    }
    return region.substring(0, word + 1).concat("*");
  }

  public String name() {
    return name;
  }

  public String dnsSuffix() {
    return dnsSuffix;
  }

  public String dualStackDnsSuffix() {
    return dualStackDnsSuffix;
  }

  /** Today true of all partitions. */
  public boolean supportsFIPS() {
    return true;
  }

  /** Today true of all partitions. */
  public boolean supportsDualStack() {
    return true;
  }

  /** The region of services that have but one endpoint in the partition. */
  public String implicitGlobalRegion() {
    return implicitGlobalRegion;
  }
}
