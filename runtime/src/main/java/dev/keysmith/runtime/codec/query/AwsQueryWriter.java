package dev.keysmith.runtime.codec.query;

import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.Shape;

/**
 * Writes the request bodies of awsQuery (Smithy specification, "AWS query protocol"): names as in
 * XML, {@code member} and {@code entry} in the paths of lists and maps that are not flattened.
 */
public final class AwsQueryWriter extends QueryWriter {
  private AwsQueryWriter() {}

  /**
   * The body of a request.
   *
   * @param action the operation's name
   * @param version the service's API version
   */
  public static byte[] body(String action, String version, Shape input) {
    return new AwsQueryWriter().write(action, version, input);
  }

  @Override
  String nameOf(MemberSchema member) {
    return member.xmlName();
  }

  @Override
  String elementName(MemberSchema list) {
    return isFlat(list) ? "" : list.element().xmlName();
  }

  @Override
  String entryName(MemberSchema map) {
    return isFlat(map) ? "" : "entry";
  }

  /** Only a structure's own lists and maps can be flattened. */
  private static boolean isFlat(MemberSchema container) {
    return container.xmlFlattened() && container.index() >= 0;
  }

  @Override
  boolean tellsEmptyLists() {
    return true;
  }
}
