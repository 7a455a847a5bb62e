package dev.keysmith.runtime.protocol.rest;

import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationSchema;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.schema.UnknownMember;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.runtime.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes an input into the parts of a request: it hands each member to the writer of its part, and
 * those without a binding to the writer of the body. To the body's format it is the shape that has
 * just these.
 */
public final class RequestWriter implements ShapeWriter, Shape {
  private final Operation<?, ?, ?> operation;
  private final OperationSchema schema;
  private final Shape input;
  private final BodyFormat format;
  private final HttpRequest.Builder request = HttpRequest.builder();
  private final @Nullable String literalQuery;
  private final String pattern;
  private @Nullable ShapeWriter body;
  private @Nullable LabelWriter labels;
  private @Nullable QueryWriter query;
  private @Nullable HeaderWriter headers;
  private @Nullable PayloadWriter payload;

  /** Where what is in the open list or map goes; null between members. */
  private @Nullable ShapeWriter open;

  private int depth;

  private RequestWriter(
      Operation<?, ?, ?> operation, OperationSchema schema, Shape input, BodyFormat format) {
    this.operation = operation;
    this.schema = schema;
    this.input = input;
    this.format = format;
    String uri = schema.uri();
    int mark = uri.indexOf('?');
    this.pattern = mark < 0 ? uri : uri.substring(0, mark);
    this.literalQuery = mark < 0 ? null : uri.substring(mark + 1);
  }

  /**
   * The request of an operation.
   *
   * @param schema the operation's, which is there
   * @throws IllegalArgumentException when a label has no value or an empty one, or a header's value
   *     holds a control character
   */
  public static HttpRequest.Builder write(
      Operation<?, ?, ?> operation, OperationSchema schema, Shape input, BodyFormat format) {
    RequestWriter writer = new RequestWriter(operation, schema, input, format);
    writer.writeMembers();
    return writer.finish();
  }

  private void writeMembers() {
    if (Bindings.hasRequestBody(schema.input())) {
      setBody(format.write(schema.input(), this));
    } else {
      input.write(this);
      MemberSchema member = payload == null ? Bindings.payload(schema.input()) : null;
      if (member != null && member.type() == MemberSchema.STRUCTURE) {
        setBody(format.emptyStructure());
      }
    }
  }

  private void setBody(byte[] document) {
    if (document.length > 0) {
      request.body(document);
      PayloadWriter.setUnlessThere(request, "Content-Type", format.mediaType());
    }
  }

  private HttpRequest.Builder finish() {
    boolean plain = pattern.indexOf('{') < 0;
    return request
        .method(schema.method())
        .path(plain ? pattern : labels().path(pattern))
        .query(query == null ? literalQuery : query.finish());
  }

  /** Called by the body's format, which gives its writer. */
  @Override
  public void write(ShapeWriter writer) {
    body = writer;
    input.write(this);
  }

  /** Where the member goes, or what is in the list or map that is open. */
  private ShapeWriter at(MemberSchema member) {
    return open == null ? part(member) : open;
  }

  private ShapeWriter part(MemberSchema member) {
    return switch (member.location()) {
      case MemberSchema.LABEL -> labels();
      case MemberSchema.QUERY, MemberSchema.QUERY_PARAMS -> query();
      case MemberSchema.HEADER, MemberSchema.PREFIX_HEADERS -> headers();
      case MemberSchema.PAYLOAD -> payload();
      default -> body();
    };
  }

  private ShapeWriter query() {
    query = query == null ? new QueryWriter(literalQuery) : query;
    return query;
  }

  private ShapeWriter headers() {
    headers = headers == null ? new HeaderWriter(request.headers()) : headers;
    return headers;
  }

  private ShapeWriter payload() {
    payload = payload == null ? new PayloadWriter(request, format) : payload;
    return payload;
  }

  private LabelWriter labels() {
    labels = labels == null ? new LabelWriter(operation, schema) : labels;
    return labels;
  }

  private ShapeWriter body() {
    if (body == null) {
      throw new IllegalStateException(
          operation.name().concat(" has no body to write a member into"));
    }
    return body;
  }

  private ShapeWriter begin(MemberSchema member) {
    ShapeWriter to = at(member);
    open = to;
    depth++;
    return to;
  }

  private ShapeWriter end(MemberSchema member) {
    ShapeWriter to = at(member);
    depth--;
    open = depth == 0 ? null : to;
    return to;
  }

  @Override
  public void writeStruct(MemberSchema member, Shape value) {
    at(member).writeStruct(member, value);
  }

  @Override
  public void beginList(MemberSchema member, int size) {
    begin(member).beginList(member, size);
  }

  @Override
  public void endList(MemberSchema member) {
    end(member).endList(member);
  }

  @Override
  public void beginMap(MemberSchema member, int size) {
    begin(member).beginMap(member, size);
  }

  @Override
  public void writeKey(MemberSchema map, String key) {
    at(map).writeKey(map, key);
  }

  @Override
  public void endMap(MemberSchema member) {
    end(member).endMap(member);
  }

  @Override
  public void writeStrings(MemberSchema member, List<String> list) {
    at(member).writeStrings(member, list);
  }

  @Override
  public void writeStrings(MemberSchema member, Map<String, String> map) {
    at(member).writeStrings(member, map);
  }

  @Override
  public void writeString(MemberSchema member, String value) {
    at(member).writeString(member, value);
  }

  @Override
  public void writeBlob(MemberSchema member, Blob value) {
    at(member).writeBlob(member, value);
  }

  @Override
  public void writeBoolean(MemberSchema member, boolean value) {
    at(member).writeBoolean(member, value);
  }

  @Override
  public void writeInteger(MemberSchema member, int value) {
    at(member).writeInteger(member, value);
  }

  @Override
  public void writeLong(MemberSchema member, long value) {
    at(member).writeLong(member, value);
  }

  @Override
  public void writeFloat(MemberSchema member, float value) {
    at(member).writeFloat(member, value);
  }

  @Override
  public void writeDouble(MemberSchema member, double value) {
    at(member).writeDouble(member, value);
  }

  @Override
  public void writeBigInteger(MemberSchema member, BigInteger value) {
    at(member).writeBigInteger(member, value);
  }

  @Override
  public void writeBigDecimal(MemberSchema member, BigDecimal value) {
    at(member).writeBigDecimal(member, value);
  }

  @Override
  public void writeTimestamp(MemberSchema member, Instant value) {
    at(member).writeTimestamp(member, value);
  }

  @Override
  public void writeDocument(MemberSchema member, Value value) {
    at(member).writeDocument(member, value);
  }

  @Override
  public void writeNull(MemberSchema member) {
    at(member).writeNull(member);
  }

  @Override
  public void writeUnknown(UnknownMember member) {
    body().writeUnknown(member);
  }
}
