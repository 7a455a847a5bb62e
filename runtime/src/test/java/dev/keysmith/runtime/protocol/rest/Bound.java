package dev.keysmith.runtime.protocol.rest;

import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.protocol.message.JsonFormat;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.shapes.AnyOperation;
import dev.keysmith.runtime.shapes.AnyShape;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Members at places, and one-line ways to write and read them. */
final class Bound {
  private Bound() {}

  static MemberSchema member(String name, int type) {
    return MemberSchema.of(name, type);
  }

  static MemberSchema list(String name, int type) {
    return MemberSchema.list(name, MemberSchema.of("member", type));
  }

  static MemberSchema map(String name) {
    return MemberSchema.map(
        name,
        MemberSchema.of("key", MemberSchema.STRING),
        MemberSchema.of("value", MemberSchema.STRING));
  }

  static MemberSchema mapOfLists(String name) {
    return MemberSchema.map(
        name, MemberSchema.of("key", MemberSchema.STRING), list("value", MemberSchema.STRING));
  }

  static MemberSchema label(String name, int type) {
    return MemberSchema.of(name, type).withLocation(MemberSchema.LABEL);
  }

  static MemberSchema header(String name, int type) {
    return MemberSchema.of(name, type).withLocation(MemberSchema.HEADER, "X-" + name);
  }

  static MemberSchema headerList(String name, int type) {
    return list(name, type).withLocation(MemberSchema.HEADER, "X-" + name);
  }

  static MemberSchema query(String name, int type) {
    return MemberSchema.of(name, type).withLocation(MemberSchema.QUERY, name);
  }

  static MemberSchema payload(String name, int type) {
    return MemberSchema.of(name, type).withLocation(MemberSchema.PAYLOAD);
  }

  static ShapeSchema in(MemberSchema... members) {
    return ShapeSchema.structure("test#ActRequest", members);
  }

  static ShapeSchema out(MemberSchema... members) {
    return ShapeSchema.structure("test#ActResponse", members);
  }

  static HttpRequest.Builder write(String uri, ShapeSchema schema, AnyShape input) {
    AnyOperation operation = AnyOperation.in("PUT", uri, schema);
    return RequestWriter.write(operation, operation.bindings(), input, JsonFormat.withJsonNames());
  }

  static String body(HttpRequest.Builder request) {
    return new String(request.body(), StandardCharsets.UTF_8);
  }

  /** The fields as lines, without those that tell of the body. */
  static List<String> fields(HttpRequest.Builder request) {
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < request.headers().size(); i++) {
      if (!request.headers().name(i).equals("Content-Type")) {
        fields.add(request.headers().name(i) + ": " + request.headers().value(i));
      }
    }
    return fields;
  }

  static HttpResponse response(String body, String... fields) {
    HttpHeaders.Builder headers = HttpHeaders.builder();
    for (int i = 0; i < fields.length; i += 2) {
      headers.add(fields[i], fields[i + 1]);
    }
    return new HttpResponse(203, headers.build(), body.getBytes(StandardCharsets.UTF_8));
  }

  static AnyShape read(ShapeSchema schema, HttpResponse response) {
    return read(AnyShape.of(schema), response);
  }

  static AnyShape read(AnyShape into, HttpResponse response) {
    return into.read(new ResponseReader(response, JsonFormat.withJsonNames()));
  }
}
