package dev.keysmith.runtime.shapes;

import dev.keysmith.runtime.error.ServiceException;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationError;
import dev.keysmith.runtime.schema.OperationSchema;
import dev.keysmith.runtime.schema.ServiceSchema;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import org.jspecify.annotations.Nullable;

/** An operation of any schema, without errors of its own. */
public final class AnyOperation extends Operation<AnyShape, AnyShape, OperationError> {
  private static final ServiceSchema SERVICE =
      new ServiceSchema("test#Service", "Test", "test", "2020-01-01", null, "test#protocol");

  private final AnyShape output;

  private AnyOperation(OperationSchema schema, AnyShape output) {
    super(SERVICE, "Act", schema);
    this.output = output;
  }

  public static AnyOperation of(
      String method, String uri, ShapeSchema input, ShapeSchema schema, AnyShape output) {
    return new AnyOperation(OperationSchema.of(input, schema).withHttp(method, uri), output);
  }

  /** An operation with an output alone. */
  public static AnyOperation out(ShapeSchema schema, AnyShape output) {
    return of("POST", "/", ShapeSchema.structure("smithy.api#Unit"), schema, output);
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
