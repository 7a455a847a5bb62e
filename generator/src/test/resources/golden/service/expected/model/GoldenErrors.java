package com.example.model;

import dev.keysmith.runtime.codec.json.JsonErrorResponse;
import dev.keysmith.runtime.codec.xml.XmlErrorResponse;
import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.schema.ErrorResponse;
import org.jspecify.annotations.Nullable;

/** Tells the errors of all operations apart. */
final class GoldenErrors {
  private GoldenErrors() {}

  /**
   * The error of the response, or null when the model has none of its code or its
   * members cannot be read.
   */
  static @Nullable GoldenException read(ErrorResponse response) {
    try {
      return switch (code(response)) {
        case "Full" -> Full.read(response);
        default -> null;
      };
    } catch (CodecException malformed) {
      return null;
    }
  }

  /** The model's code for the error, or empty when it has none. */
  static String code(ErrorResponse response) {
    return response.codeAmong("Full");
  }

  static ErrorResponse ofJson(@Nullable String code, byte[] body) {
    return JsonErrorResponse.of(code, body);
  }

  static ErrorResponse ofXml(@Nullable String code, byte[] body) {
    return XmlErrorResponse.of(code, body);
  }
}
