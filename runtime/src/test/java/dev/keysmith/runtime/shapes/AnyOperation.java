package dev.keysmith.runtime.shapes;

import dev.keysmith.runtime.error.ServiceException;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationError;
import dev.keysmith.runtime.schema.OperationSchema;
import dev.keysmith.runtime.schema.ServiceSchema;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.stream.RequestBody;
import org.jspecify.annotations.Nullable;

/** An operation of any schema, without errors of its own. */
public final class AnyOperation extends Operation<AnyShape, AnyShape, OperationError> {
  private static final ServiceSchema SERVICE =
      new ServiceSchema("test#Service", "Test", "test", "2020-01-01", null, "test#protocol");

  private final OperationSchema bindings;
  private final AnyShape output;

  private final @Nullable RequestBody body;

  private AnyOperation(
      ServiceSchema service,
      OperationSchema bindings,
      AnyShape output,
      @Nullable RequestBody body) {
    super(service, "Act", bindings);
    this.bindings = bindings;
    this.output = output;
    this.body = body;
  }

  public static AnyOperation of(
      String method, String uri, ShapeSchema input, ShapeSchema schema, AnyShape output) {
    return new AnyOperation(
        SERVICE, OperationSchema.of(input, schema).withHttp(method, uri), output, null);
  }

  /** An operation with an input alone. */
  public static AnyOperation in(String method, String uri, ShapeSchema input) {
    ShapeSchema unit = ShapeSchema.structure("smithy.api#Unit");
    return of(method, uri, input, unit, AnyShape.of(unit));
  }

  /** The same operation of another service. */
  public AnyOperation of(ServiceSchema service) {
    return new AnyOperation(service, bindings, output, body);
  }

  /** The same operation, with this body for its member that is a stream. */
  public AnyOperation sending(RequestBody stream) {
    bindings.withRequestStream("Body", null, false);
    return new AnyOperation(service(), bindings, output, stream);
  }

  /** The operation's schema. */
  public OperationSchema bindings() {
    return bindings;
  }

  /** An operation with an output alone. */
  public static AnyOperation out(ShapeSchema schema, AnyShape output) {
    return of("POST", "/", ShapeSchema.structure("smithy.api#Unit"), schema, output);
  }

  @Override
  public @Nullable RequestBody requestBody(AnyShape input) {
    return body;
  }

  @Override
  public AnyShape readInput(ShapeReader reader) {
    throw new UnsupportedOperationException();
  }

  @Override
  public AnyShape readOutput(ShapeReader reader) {
    return output.read(reader);
  }

  @Override
  public OperationError readError(ErrorResponse response) {
    throw new UnsupportedOperationException();
  }

  @Override
  public @Nullable OperationError errorOf(Throwable thrown) {
    return thrown instanceof ServiceException error && error instanceof OperationError known
        ? known
        : null;
  }

  @Override
  public AnyShape castOutput(Object object) {
    return (AnyShape) object;
  }
}
