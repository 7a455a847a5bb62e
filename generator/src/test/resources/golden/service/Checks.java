package com.example.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.GoldenAsyncClient;
import com.example.GoldenClient;
import dev.keysmith.runtime.client.CallOptions;
import dev.keysmith.runtime.client.Outcome;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationError;
import dev.keysmith.runtime.schema.Shape;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

final class Checks {
  private Checks() {}

  /** A fake, as users write it: one method. */
  private static final class Fake implements GoldenClient {
    private final List<Object> seen = new ArrayList<>();
    private final Object answer;

    Fake(Object answer) {
      this.answer = answer;
    }

    @Override
    public <I extends Shape, O extends Shape, E extends OperationError> O call(
        Operation<I, O, E> operation, I input, CallOptions options) {
      seen.add(operation);
      seen.add(input);
      seen.add(options);
      if (answer instanceof GoldenException failure) {
        throw failure;
      }
      return operation.castOutput(answer);
    }
  }

  private static PutThingInput input() {
    return PutThingInput.builder().name("n").build();
  }

  public static void methodsCallTheirOperation() {
    PutThingOutput output = PutThingOutput.builder().name("kept").build();
    Fake fake = new Fake(output);
    assertSame(output, fake.putThing(in -> in.name("n")));
    assertEquals(List.of(PutThing.OPERATION, input(), CallOptions.none()), fake.seen);
    assertSame(output, fake.putThing(input()));
  }

  public static void operationsWithoutInputHaveOneOfOurs() {
    Fake fake = new Fake(PingResponse.builder().build());
    assertEquals(PingResponse.builder().build(), fake.ping(in -> {}));
    assertEquals("PingRequest{}", fake.seen.get(1).toString());
  }

  public static void attemptGivesErrorsAsValues() {
    Full full = Full.builder().message("m").build();
    Outcome<PutThingOutput, PutThingError> outcome =
        new Fake(full).attempt(PutThing.OPERATION, input());
    Outcome.Failure<?, ?> failure = assertInstanceOf(Outcome.Failure.class, outcome);
    assertSame(full, failure.error());
    assertThrows(Full.class, () -> new Fake(full).attempt(Ping.OPERATION, ping()));
    Outcome<PutThingOutput, PutThingError> success =
        new Fake(PutThingOutput.builder().build()).attempt(PutThing.OPERATION, input());
    assertInstanceOf(Outcome.Success.class, success);
  }

  private static PingRequest ping() {
    return PingRequest.builder().build();
  }

  public static void optionsOfAViewComeFirst() {
    Fake fake = new Fake(PutThingOutput.builder().build());
    CallOptions second = CallOptions.builder().timeout(Duration.ofSeconds(2)).build();
    CallOptions third = CallOptions.builder().timeout(Duration.ofSeconds(3)).build();
    GoldenClient view = fake.with(second);
    view.putThing(input());
    assertEquals(Duration.ofSeconds(2), ((CallOptions) fake.seen.get(2)).timeout());
    view.call(PutThing.OPERATION, input(), third);
    assertEquals(Duration.ofSeconds(3), ((CallOptions) fake.seen.get(5)).timeout());
    view.close();
  }

  public static void tokensAreFilledInOnce() {
    PutThingInput filled = PutThing.OPERATION.withIdempotencyToken(input(), () -> "t");
    assertEquals("t", filled.token());
    assertEquals("n", filled.name());
    assertSame(filled, PutThing.OPERATION.withIdempotencyToken(filled, () -> "u"));
    assertNull(input().token());
    assertThrows(IllegalStateException.class, () -> PutThingInput.builder().build());
  }

  public static void asyncClientsGiveFutures() {
    PutThingOutput output = PutThingOutput.builder().name("kept").build();
    GoldenAsyncClient fake =
        new GoldenAsyncClient() {
          @Override
          public <I extends Shape, O extends Shape, E extends OperationError>
              CompletableFuture<O> call(
                  Operation<I, O, E> operation, I input, CallOptions options) {
            return CompletableFuture.completedFuture(operation.castOutput(output));
          }
        };
    assertSame(output, fake.putThing(in -> in.name("n")).join());
    assertSame(output, fake.with(CallOptions.none()).putThing(input()).join());
    assertInstanceOf(
        Outcome.Success.class, fake.attempt(PutThing.OPERATION, input()).join());
  }

  public static void schemaOfTheService() {
    assertEquals("golden#GoldenService", GoldenService.SCHEMA.id());
    assertEquals("golden", GoldenService.SCHEMA.signingName());
    assertEquals("2026-11-24", GoldenService.SCHEMA.version());
    assertEquals("https://golden.example/", GoldenService.SCHEMA.xmlNamespace());
    assertEquals("aws.protocols#awsJson1_1", GoldenService.SCHEMA.defaultProtocol());
    assertEquals("golden#GoldenService.Ping", Ping.OPERATION.toString());
  }
}
