package dev.keysmith.runtime.client;

import dev.keysmith.runtime.codec.value.ValueWriter;
import dev.keysmith.runtime.endpoint.Endpoint;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.schema.OperationSchema;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.stream.RequestBody;
import dev.keysmith.runtime.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What an operation's traits ask of its request after the protocol has written it: where it goes,
 * how its body is packed, and what must be told of the body. Loaded for operations with such traits
 * alone.
 */
final class RequestTraits {
  private final OperationSchema schema;
  private final HttpRequest.Builder request;

  RequestTraits(OperationSchema schema, HttpRequest.Builder request) {
    this.schema = schema;
    this.request = request;
  }

  /**
   * @param compressFrom the least size of a body to compress, in bytes; negative for none
   * @param validateChecksums whether to ask for a response's checksum though the input does not
   * @param calculateChecksums whether to tell the body's checksum though the input does not ask for
   *     it
   * @param trailers whether the service takes {@code aws-chunked} bodies
   * @throws IllegalArgumentException when a member that is to be a part of the host cannot be one,
   *     the protocol does not carry the operation's streams, or the checksum algorithm that the
   *     input names is none of those there are
   */
  void apply(
      Shape input,
      int compressFrom,
      boolean validateChecksums,
      boolean calculateChecksums,
      boolean trailers) {
    checkStreams();
    if (schema.endpointMember() != null || schema.hostPrefix() != null) {
      place(ValueWriter.toValue(input));
    }
    String header = schema.headerName();
    if (header != null && schema.headerValue() != null && request.headers().first(header) == null) {
      request.header(header, schema.headerValue());
    }
    if (compressFrom >= 0 && schema.allowsCompression("gzip")) {
      compress(compressFrom);
    }
    if (schema.contentMd5()) {
      BodyDigests.addMd5(request);
    }
    if (schema.checksumAlgorithmMember() != null) {
      RequestChecksum.add(schema, input, request, calculateChecksums, trailers);
    }
    if (validateChecksums && schema.checksumModeMember() != null) {
      ResponseChecksum.askFor(schema, request);
    }
    if (schema.treeHash()) {
      BodyDigests.addTreeHash(request);
    }
  }

  /** A protocol that cannot carry a stream writes a document where it should go. */
  private void checkStreams() {
    boolean lost = schema.streamMember() != null && request.body().length > 0;
    if (lost || schema.streamsOutput() != request.wantsStream()) {
      throw new IllegalArgumentException(
          schema.input().id() + ": the protocol cannot carry the operation's stream");
    }
  }

  private void place(Value.Structure input) {
    String member = schema.endpointMember();
    String url = member == null ? null : text(input, member);
    if (url != null) {
      Endpoint own = Endpoint.parse(url);
      request.origin(own.scheme(), own.host(), own.port());
    }
    String prefix = schema.hostPrefix();
    if (prefix != null) {
      String host = resolve(prefix, input).concat(request.host());
      request.origin(request.scheme(), host, request.port());
    }
  }

  private String resolve(String template, Value.Structure input) {
    StringBuilder host = new StringBuilder();
    int at = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
      int close = template.indexOf('}', open);
      String member = template.substring(open + 1, close);
      host.append(template, at, open).append(label(member, text(input, member)));
      at = close + 1;
    }
    return host.append(template, at, template.length()).toString();
  }

  /** A label of a host name, RFC 1123, section 2.1. */
  private String label(String member, @Nullable String value) {
    if (value == null || !Endpoint.isHostLabel(value)) {
      throw new IllegalArgumentException(
          schema.input().id()
              + ": "
              + member
              + " goes into the host's name and must be 1 to 63 letters, digits or hyphens");
    }
    return value;
  }

  /** What a member of the input is where it stands outside of the body; null when it is no text. */
  static @Nullable String text(Value.Structure input, String member) {
    return text(input.get(member));
  }

  static @Nullable String text(@Nullable Value value) {
    if (value instanceof Value.String string) {
      return string.value();
    }
    return value instanceof Value.Enum constant ? constant.value() : null;
  }

  /** A stream is compressed whatever its length, unless that must be told before. */
  private void compress(int from) {
    RequestBody stream = request.stream();
    if (stream == null ? request.body().length < from : schema.requiresLength()) {
      return;
    }
    if (stream == null) {
      request.body(GzipStream.pack(request.body()));
    } else {
      request.stream(new GzipBody(stream));
    }
    String encoding = request.headers().first("Content-Encoding");
    request.header("Content-Encoding", encoding == null ? "gzip" : encoding.concat(", gzip"));
  }
}
