package dev.keysmith.runtime.client;

import dev.keysmith.runtime.checksum.Checksums;
import dev.keysmith.runtime.codec.value.ValueWriter;
import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.OperationSchema;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.stream.RequestBody;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * The checksum of a request's body, {@code aws.protocols#httpChecksum}: a header field; where the
 * body is a stream and the service takes the content coding {@code aws-chunked}, a trailer; else
 * the stream is read for it once more. Loaded for operations whose input can choose the algorithm
 * alone.
 */
final class RequestChecksum {
  /** What AWS's SDKs agree on where a checksum is required and the caller does not choose. */
  private static final String DEFAULT = "CRC32";

  private RequestChecksum() {}

  /**
   * Adds the checksum that the input asks for, or the default one. A checksum that the request has
   * already is the caller's, and stays the only one.
   *
   * @param always whether there is a default one though none is required
   * @param trailers whether the service takes {@code aws-chunked} bodies
   * @throws IllegalArgumentException when the input names an algorithm that is not known
   */
  static void add(
      OperationSchema schema,
      Shape input,
      HttpRequest.Builder request,
      boolean always,
      boolean trailers) {
    String member = schema.checksumAlgorithmMember();
    if (member == null || hasChecksum(request.headers())) {
      return;
    }
    String chosen = chosen(schema, member, input, request.headers());
    if (chosen != null) {
      add(schema, member, chosen, request, trailers);
    } else if ((always || schema.checksumRequired())
        && request.headers().first("Content-MD5") == null) {
      String told = headerName(schema, member);
      if (told != null) {
        request.header(told, DEFAULT);
      }
      add(schema, member, DEFAULT, request, trailers);
    }
  }

  static boolean hasChecksum(HttpHeaders.Builder headers) {
    for (int i = 0; i < headers.size(); i++) {
      if (Checksums.isHeader(headers.name(i))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String chosen(
      OperationSchema schema, String member, Shape input, HttpHeaders.Builder headers) {
    String name = headerName(schema, member);
    return name == null
        ? RequestTraits.text(ValueWriter.toValue(input), member)
        : headers.first(name);
  }

  /** The header field that a member of the input is sent as, or null. */
  static @Nullable String headerName(OperationSchema schema, String member) {
    MemberSchema found = schema.input().member(member);
    return found != null && found.location() == MemberSchema.HEADER ? found.locationName() : null;
  }

  private static void add(
      OperationSchema schema,
      String member,
      String algorithm,
      HttpRequest.Builder request,
      boolean trailers) {
    MessageDigest checksum = Checksums.of(algorithm);
    if (checksum == null) {
      throw new IllegalArgumentException(
          schema.input().id()
              + ": "
              + member
              + " is "
              + algorithm
              + ", but must be one of "
              + Checksums.NAMES);
    }
    RequestBody stream = request.stream();
    if (stream != null && trailers) {
      addTrailer(stream, algorithm, request);
      return;
    }
    BodyDigests.body(request).addTo(checksum);
    request.header(Checksums.header(algorithm), Checksums.value(checksum));
  }

  private static void addTrailer(
      RequestBody stream, String algorithm, HttpRequest.Builder request) {
    boolean secure = request.scheme().equals("https");
    request.stream(AwsChunkedBody.of(stream, algorithm, secure));
    String encoding = request.headers().first("Content-Encoding");
    request.header(
        "Content-Encoding", encoding == null ? "aws-chunked" : encoding.concat(",aws-chunked"));
    if (stream.contentLength() >= 0) {
      request.header("x-amz-decoded-content-length", Long.toString(stream.contentLength()));
    }
    request.header("x-amz-trailer", Checksums.header(algorithm));
  }
}
