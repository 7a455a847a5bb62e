package dev.keysmith.runtime.client.vault;

import dev.keysmith.runtime.codec.value.StreamShape;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationSchema;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.stream.RequestBody;
import dev.keysmith.runtime.stream.ResponseBody;
import org.jspecify.annotations.Nullable;

/** An operation whose input and output are streams, for a protocol with HTTP bindings. */
public final class Copy extends Operation<Copy.Input, Copy.Output, PingError> {
  private static final MemberSchema NOTE =
      MemberSchema.of("note", MemberSchema.INTEGER).withLocation(MemberSchema.HEADER, "X-Note");
  private static final MemberSchema LENGTH =
      MemberSchema.of("length", MemberSchema.LONG)
          .withLocation(MemberSchema.HEADER, "Content-Length");
  private static final ShapeSchema INPUT =
      ShapeSchema.structure("com.example.vault#CopyInput", LENGTH);
  private static final ShapeSchema OUTPUT =
      ShapeSchema.structure("com.example.vault#CopyOutput", NOTE);

  /** With the body in the signature. */
  public static final Operation<Input, Output, PingError> SIGNED = new Copy(binding());

  /** Without. */
  public static final Operation<Input, Output, PingError> UNSIGNED =
      new Copy(binding().withUnsignedPayload());

  private Copy(OperationSchema schema) {
    super(VaultService.SCHEMA, "Copy", schema);
  }

  private static OperationSchema binding() {
    return OperationSchema.of(INPUT, OUTPUT)
        .withHttp("PUT", "/copy")
        .withRequestStream("body", "text/plain", false)
        .withResponseStream();
  }

  @Override
  public Input readInput(ShapeReader reader) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Output readOutput(ShapeReader reader) {
    OutputBuilder builder = new OutputBuilder();
    reader.readStruct(OUTPUT, builder);
    return new Output(builder.note, ResponseBody.empty());
  }

  @Override
  public PingError readError(ErrorResponse response) {
    return PingError.errorOf(response);
  }

  @Override
  public @Nullable PingError errorOf(Throwable thrown) {
    return PingError.errorOf(thrown);
  }

  @Override
  public Output castOutput(Object output) {
    return (Output) output;
  }

  @Override
  public @Nullable RequestBody requestBody(Input input) {
    return input.body;
  }

  @Override
  public Output withResponseBody(Output output, ResponseBody body) {
    return new Output(output.note, body);
  }

  /** Holds the body to send. */
  public static final class Input extends StreamShape {
    private final @Nullable RequestBody body;
    private final @Nullable Long length;

    public Input(@Nullable RequestBody body) {
      this(body, null);
    }

    public Input(@Nullable RequestBody body, @Nullable Long length) {
      super(body);
      this.body = body;
      this.length = length;
    }

    @Override
    public void write(ShapeWriter writer) {
      if (length != null) {
        writer.writeLong(LENGTH, length);
      }
    }
  }

  /** Holds the body to read. */
  public static final class Output extends StreamShape {
    private final @Nullable Integer note;
    private final ResponseBody body;

    private Output(@Nullable Integer note, ResponseBody body) {
      super(body);
      this.note = note;
      this.body = body;
    }

    public @Nullable Integer note() {
      return note;
    }

    public ResponseBody body() {
      return body;
    }

    @Override
    public void write(ShapeWriter writer) {
      if (note != null) {
        writer.writeInteger(NOTE, note);
      }
    }
  }

  private static final class OutputBuilder implements ShapeBuilder {
    private @Nullable Integer note;

    @Override
    public void readMember(int index, ShapeReader reader) {
      note = reader.readInteger(NOTE);
    }
  }
}
