package dev.keysmith.generator.emit;

import dev.keysmith.generator.source.ClassName;

/** The types of the runtime that generated code is written against. */
final class RuntimeTypes {
  static final ClassName SHAPE = schema("Shape");
  static final ClassName SHAPE_BUILDER = schema("ShapeBuilder");
  static final ClassName SHAPE_READER = schema("ShapeReader");
  static final ClassName SHAPE_SCHEMA = schema("ShapeSchema");
  static final ClassName SHAPE_WRITER = schema("ShapeWriter");
  static final ClassName MEMBER_SCHEMA = schema("MemberSchema");
  static final ClassName SERVICE_SCHEMA = schema("ServiceSchema");
  static final ClassName COPIES = schema("Copies");
  static final ClassName STRING_ENUM = schema("StringEnum");
  static final ClassName INT_ENUM = schema("IntEnum");
  static final ClassName UNIT = schema("Unit");
  static final ClassName UNKNOWN_MEMBER = schema("UnknownMember");
  static final ClassName OPERATION = schema("Operation");
  static final ClassName OPERATION_SCHEMA = schema("OperationSchema");
  static final ClassName OPERATION_ERROR = schema("OperationError");
  static final ClassName ERROR_RESPONSE = schema("ErrorResponse");

  static final ClassName SERVICE_EXCEPTION = error("ServiceException");
  static final ClassName CODEC_EXCEPTION = error("CodecException");

  static final ClassName BLOB = ClassName.get("dev.keysmith.runtime.value", "Blob");
  static final ClassName VALUE = ClassName.get("dev.keysmith.runtime.value", "Value");
  static final ClassName STRUCTURE_VALUE = VALUE.nestedClass("Structure");
  static final ClassName TREE_SHAPE =
      ClassName.get("dev.keysmith.runtime.codec.value", "TreeShape");
  static final ClassName STREAM_SHAPE =
      ClassName.get("dev.keysmith.runtime.codec.value", "StreamShape");
  static final ClassName REQUEST_BODY = ClassName.get("dev.keysmith.runtime.stream", "RequestBody");
  static final ClassName RESPONSE_BODY =
      ClassName.get("dev.keysmith.runtime.stream", "ResponseBody");
  static final ClassName REQUEST_EVENTS =
      ClassName.get("dev.keysmith.runtime.stream", "RequestEvents");
  static final ClassName EVENT_STREAM = ClassName.get("dev.keysmith.runtime.stream", "EventStream");
  static final ClassName EVENT_SOURCE = ClassName.get("dev.keysmith.runtime.stream", "EventSource");
  static final ClassName VALUE_WRITER =
      ClassName.get("dev.keysmith.runtime.codec.value", "ValueWriter");
  static final ClassName VALUE_READER =
      ClassName.get("dev.keysmith.runtime.codec.value", "ValueReader");
  static final ClassName JSON_ERROR =
      ClassName.get("dev.keysmith.runtime.codec.json", "JsonErrorResponse");
  static final ClassName XML_ERROR =
      ClassName.get("dev.keysmith.runtime.codec.xml", "XmlErrorResponse");

  static final ClassName CALL_OPTIONS = client("CallOptions");
  static final ClassName CLIENT_BUILDER = client("ClientBuilder");
  static final ClassName OUTCOME = client("Outcome");
  static final ClassName SERVICE_CLIENT = client("ServiceClient");
  static final ClassName ASYNC_SERVICE_CLIENT = client("AsyncServiceClient");

  private RuntimeTypes() {}

  private static ClassName schema(String name) {
    return ClassName.get("dev.keysmith.runtime.schema", name);
  }

  private static ClassName error(String name) {
    return ClassName.get("dev.keysmith.runtime.error", name);
  }

  private static ClassName client(String name) {
    return ClassName.get("dev.keysmith.runtime.client", name);
  }
}
