package dev.keysmith.runtime.protocol.rest;

import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.protocol.message.BodyFormat;
import dev.keysmith.runtime.protocol.message.PayloadWriter;
import dev.keysmith.runtime.protocol.message.RoutingWriter;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationSchema;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.schema.ShapeWriter;
import org.jspecify.annotations.Nullable;

/** Writes an input into the parts of a request. */
public final class RequestWriter extends RoutingWriter {
  private final Operation<?, ?, ?> operation;
  private final OperationSchema schema;
  private final BodyFormat format;
  private final HttpRequest.Builder request = HttpRequest.builder();
  private final @Nullable String literalQuery;
  private final String pattern;
  private @Nullable LabelWriter labels;
  private @Nullable QueryWriter query;
  private @Nullable HeaderWriter headers;
  private @Nullable PayloadWriter payload;

  private RequestWriter(
      Operation<?, ?, ?> operation, OperationSchema schema, Shape input, BodyFormat format) {
    super(input);
    this.operation = operation;
    this.schema = schema;
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
    writer.writeBody();
    return writer.finish();
  }

  private void writeBody() {
    if (Bindings.hasRequestBody(schema.input())) {
      setBody(format.write(schema.input(), this), format.mediaType());
      return;
    }
    writeMembers();
    if (payload != null) {
      setBody(payload.body(), payload.mediaType());
      return;
    }
    MemberSchema member = Bindings.payload(schema.input());
    if (member != null && member.type() == MemberSchema.STRUCTURE) {
      setBody(format.emptyStructure(), format.mediaType());
    }
  }

  /** Without bytes there is nothing that a content type could tell of. */
  private void setBody(byte[] body, String mediaType) {
    request.body(body);
    if (body.length > 0) {
      setContentType(request, mediaType);
    }
  }

  /** Sets the field unless a member that is bound to it has. */
  static void setContentType(HttpRequest.Builder request, String mediaType) {
    if (request.headers().first("Content-Type") == null) {
      request.header("Content-Type", mediaType);
    }
  }

  private HttpRequest.Builder finish() {
    boolean plain = pattern.indexOf('{') < 0;
    return request
        .method(schema.method())
        .path(plain ? pattern : labels().path(pattern))
        .query(query == null ? literalQuery : query.finish());
  }

  @Override
  protected @Nullable ShapeWriter part(MemberSchema member) {
    return switch (member.location()) {
      case MemberSchema.LABEL -> labels();
      case MemberSchema.QUERY, MemberSchema.QUERY_PARAMS -> query();
      case MemberSchema.HEADER, MemberSchema.PREFIX_HEADERS -> headers();
      case MemberSchema.PAYLOAD -> payload();
      default -> null;
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
    payload = payload == null ? new PayloadWriter(format) : payload;
    return payload;
  }

  private LabelWriter labels() {
    labels = labels == null ? new LabelWriter(operation, schema) : labels;
    return labels;
  }
}
