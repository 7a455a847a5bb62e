package dev.keysmith.runtime.protocol.rest;

import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeSchema;
import org.jspecify.annotations.Nullable;

/** Which members a message has in its body. A binding of the other direction means nothing. */
final class Bindings {
  private Bindings() {}

  static boolean isInRequestBody(MemberSchema member) {
    return switch (member.location()) {
      case MemberSchema.HEADER,
          MemberSchema.PREFIX_HEADERS,
          MemberSchema.LABEL,
          MemberSchema.QUERY,
          MemberSchema.QUERY_PARAMS,
          MemberSchema.PAYLOAD ->
          false;
      default -> true;
    };
  }

  static boolean isInResponseBody(MemberSchema member) {
    return switch (member.location()) {
      case MemberSchema.HEADER,
          MemberSchema.PREFIX_HEADERS,
          MemberSchema.PAYLOAD,
          MemberSchema.RESPONSE_CODE ->
          false;
      default -> true;
    };
  }

  static boolean hasRequestBody(ShapeSchema input) {
    for (int i = 0; i < input.size(); i++) {
      if (isInRequestBody(input.member(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean hasResponseBody(ShapeSchema output) {
    for (int i = 0; i < output.size(); i++) {
      if (isInResponseBody(output.member(i))) {
        return true;
      }
    }
    return false;
  }

  /** The member that makes up the body, or null. */
  static @Nullable MemberSchema payload(ShapeSchema schema) {
    for (int i = 0; i < schema.size(); i++) {
      if (schema.member(i).location() == MemberSchema.PAYLOAD) {
        return schema.member(i);
      }
    }
    return null;
  }
}
