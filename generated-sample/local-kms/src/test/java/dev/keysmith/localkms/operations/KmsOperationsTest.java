package dev.keysmith.localkms.operations;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.localkms.keys.Keys;
import dev.keysmith.localkms.keys.Scope;
import dev.keysmith.sample.kms.KmsClient;
import dev.keysmith.sample.kms.model.ListKeys;
import dev.keysmith.sample.kms.model.ListKeysRequest;
import dev.keysmith.sample.kms.model.UnsupportedOperationException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of all operations. */
final class KmsOperationsTest {
  private final OperationTable table =
      KmsOperations.over(
          new Keys(
              new Scope("eu-central-1", "111122223333"), Clock.systemUTC(), new SecureRandom()));

  @Test
  void everyOperationOfTheClientIsAnswered() {
    Set<String> methods =
        Arrays.stream(KmsClient.class.getMethods())
            .filter(method -> method.getParameterCount() == 1)
            .filter(method -> method.getParameterTypes()[0].getSimpleName().endsWith("Request"))
            .map(method -> method.getName())
            .collect(Collectors.toSet());
    Set<String> answered =
        table.names().stream()
            .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
            .collect(Collectors.toSet());
    assertTrue(methods.size() > 50, methods.toString());
    assertEquals(methods, answered);
  }

  @Test
  void whatIsNotDoneIsSaidToBeSo() {
    for (var operation : Unsupported.ALL) {
      OperationTable.Handler<?, ?, ?> handler = requireNonNull(table.find(operation.name()));
      UnsupportedOperationException e =
          assertThrows(UnsupportedOperationException.class, () -> callWithoutInput(handler));
      assertEquals(
          "The local KMS double does not support " + operation.name() + ".", e.getMessage());
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes", "NullAway"}) // These answers look at no input.
  private static Object callWithoutInput(OperationTable.Handler handler) {
    return handler.answer().apply(null);
  }

  @Test
  void anOperationIsAnsweredOnce() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                table.on(
                    ListKeys.OPERATION,
                    (ListKeysRequest in) -> {
                      throw new AssertionError();
                    }));
    assertEquals("ListKeys is answered twice", e.getMessage());
  }
}
