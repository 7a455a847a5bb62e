package dev.keysmith.runtime.protocol.event;

/** Headers that have a meaning of their own. See "Amazon Event Stream Specification". */
final class EventHeaders {
  static final String MESSAGE_TYPE = ":message-type";
  static final String EVENT_TYPE = ":event-type";
  static final String EXCEPTION_TYPE = ":exception-type";
  static final String ERROR_CODE = ":error-code";
  static final String ERROR_MESSAGE = ":error-message";
  static final String CONTENT_TYPE = ":content-type";
  static final String DATE = ":date";
  static final String SIGNATURE = ":chunk-signature";

  static final String EVENT = "event";
  static final String EXCEPTION = "exception";
  static final String ERROR = "error";
  static final String INITIAL_REQUEST = "initial-request";
  static final String INITIAL_RESPONSE = "initial-response";

  private EventHeaders() {}
}
