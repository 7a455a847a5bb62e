package dev.keysmith.runtime.codec.query;

import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.Shape;

/**
 * Writes the request bodies of ec2Query (Smithy specification, "AWS EC2 query protocol"): names
 * with a capital first unless {@code aws.protocols#ec2QueryName} gives one, all lists flattened,
 * empty ones left out.
 */
public final class Ec2QueryWriter extends QueryWriter {
  private Ec2QueryWriter() {}

  /**
   * The body of a request.
   *
   * @param action the operation's name
   * @param version the service's API version
   */
  public static byte[] body(String action, String version, Shape input) {
    return new Ec2QueryWriter().write(action, version, input);
  }

  @Override
  String nameOf(MemberSchema member) {
    String own = member.ec2QueryName();
    if (own != null) {
      return own;
    }
    String name = member.xmlName();
    char first = name.charAt(0);
    return first >= 'a' && first <= 'z'
        ? String.valueOf((char) (first - 'a' + 'A')).concat(name.substring(1))
        : name;
  }

  @Override
  String elementName(MemberSchema list) {
    return "";
  }

  /**
   * @throws IllegalArgumentException always: the specification leaves maps undefined
   */
  @Override
  String entryName(MemberSchema map) {
    throw new IllegalArgumentException(
        "found map ".concat(map.name()).concat(", which ec2Query does not have"));
  }

  @Override
  boolean tellsEmptyLists() {
    return false;
  }
}
