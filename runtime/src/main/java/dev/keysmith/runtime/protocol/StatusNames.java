package dev.keysmith.runtime.protocol;

import org.jspecify.annotations.Nullable;

/**
 * What HTTP calls a status (RFC 9110, section 15), in one word as AWS writes codes of errors: what
 * there is to tell of an error that came without a body. Amazon S3's model lists some of them.
 */
final class StatusNames {
  private StatusNames() {}

  /** The name of a status that is none of success; null for one that is not told of here. */
  static @Nullable String of(int status) {
    return switch (status) {
      case 301 -> "MovedPermanently";
      case 302 -> "Found";
      case 303 -> "SeeOther";
      case 304 -> "NotModified";
      case 307 -> "TemporaryRedirect";
      case 308 -> "PermanentRedirect";
      case 400 -> "BadRequest";
      case 401 -> "Unauthorized";
      case 403 -> "Forbidden";
      case 404 -> "NotFound";
      case 405 -> "MethodNotAllowed";
      case 409 -> "Conflict";
      case 410 -> "Gone";
      case 411 -> "LengthRequired";
      case 412 -> "PreconditionFailed";
      case 416 -> "RangeNotSatisfiable";
      case 429 -> "TooManyRequests";
      case 500 -> "InternalServerError";
      case 501 -> "NotImplemented";
      case 502 -> "BadGateway";
      case 503 -> "ServiceUnavailable";
      case 504 -> "GatewayTimeout";
      default -> null;
    };
  }
}
