package dev.keysmith.runtime.protocol;

import dev.keysmith.runtime.codec.query.AwsQueryWriter;
import dev.keysmith.runtime.codec.query.Ec2QueryWriter;
import dev.keysmith.runtime.codec.xml.XmlErrorResponse;
import dev.keysmith.runtime.codec.xml.XmlReader;
import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.Shape;
import org.jspecify.annotations.Nullable;

/**
 * awsQuery and ec2Query: every operation is a POST of a form to the root, whose {@code Action}
 * names it; answers are XML. See the Smithy specification, "AWS query protocol" and "AWS EC2 query
 * protocol".
 */
public final class AwsQueryProtocol implements Protocol {
  /** The shape id of awsQuery. */
  public static final String AWS_QUERY = "aws.protocols#awsQuery";

  /** The shape id of ec2Query. */
  public static final String EC2_QUERY = "aws.protocols#ec2Query";

  private static final byte[] EMPTY_ELEMENT = {'<', 'r', '/', '>'};

  private final String id;
  private final boolean ec2;

  /**
   * @param id {@link #AWS_QUERY} or {@link #EC2_QUERY}
   */
  AwsQueryProtocol(String id) {
    this.id = id;
    this.ec2 = id.equals(EC2_QUERY);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public <I extends Shape> HttpRequest.Builder request(Operation<I, ?, ?> operation, I input) {
    String action = operation.name();
    String version = operation.service().version();
    return HttpRequest.builder()
        .header("Content-Type", "application/x-www-form-urlencoded")
        .body(
            ec2
                ? Ec2QueryWriter.body(action, version, input)
                : AwsQueryWriter.body(action, version, input));
  }

  /**
   * The output is the root element of ec2Query, and of awsQuery the element {@code OpResult} in it;
   * where that is missing, as it is for operations without output, it has no members.
   */
  @Override
  public <O extends Shape> O readOutput(Operation<?, O, ?> operation, HttpResponse response) {
    byte[] body = response.body().length == 0 ? EMPTY_ELEMENT : response.body();
    try {
      XmlReader reader =
          ec2 ? new XmlReader(body) : XmlReader.ofResult(body, operation.name().concat("Result"));
      O output = operation.readOutput(reader);
      reader.end();
      return output;
    } catch (RuntimeException failure) {
      throw ProtocolFailures.unreadable(this, operation, response, failure);
    }
  }

  /** The code is always in the body; the request id in the head, else in the body. */
  @Override
  public ErrorResponse readError(HttpResponse response) {
    return XmlErrorResponse.of(
        null, response.body(), response.status(), requestId(response.headers()));
  }

  @Override
  public @Nullable String requestId(HttpHeaders headers) {
    return AwsHeaders.requestId(headers);
  }
}
