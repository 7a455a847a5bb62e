package dev.keysmith.localkms;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.keysmith.sample.kms.model.AlreadyExistsException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many callers at once. */
final class ConcurrencyTest {
  private static final int THREADS = 8;

  private final TestKms test = TestKms.overSocket();
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

  @AfterEach
  void close() {
    threads.shutdownNow();
    test.close();
  }

  private <T> List<T> everywhere(Callable<T> task) throws Exception {
    List<Future<T>> futures = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      futures.add(threads.submit(task));
    }
    List<T> results = new ArrayList<>();
    for (Future<T> future : futures) {
      results.add(future.get());
    }
    return results;
  }

  @Test
  void callersDoNotSeeEachOthersAnswers() throws Exception {
    String shared = test.newKey();
    everywhere(
        () -> {
          String own = test.newKey();
          for (int i = 0; i < 50; i++) {
            String text = own + i;
            assertEquals(text, test.decrypt(test.encrypt(i % 2 == 0 ? own : shared, text)));
          }
          return own;
        });
    assertEquals(THREADS + 1, requireNonNull(test.kms.listKeys(in -> {}).keys()).size());
  }

  @Test
  void oneOfManyGetsTheAlias() throws Exception {
    String id = test.newKey();
    List<Boolean> created =
        everywhere(
            () -> {
              try {
                test.kms.createAlias(in -> in.aliasName("alias/one").targetKeyId(id));
                return true;
              } catch (AlreadyExistsException e) {
                return false;
              }
            });
    assertEquals(1, created.stream().filter(Boolean::booleanValue).count());
  }

  @Test
  void whatWasEncryptedBeforeAndDuringRotationsDecrypts() throws Exception {
    String id = test.newKey();
    everywhere(
        () -> {
          for (int i = 0; i < 20; i++) {
            var blob = test.encrypt(id, "x");
            test.kms.rotateKeyOnDemand(in -> in.keyId(id));
            assertEquals("x", test.decrypt(blob));
          }
          return id;
        });
    var rotations = test.kms.listKeyRotations(in -> in.keyId(id).limit(1000)).rotations();
    assertEquals(
        20 * THREADS,
        requireNonNull(rotations).stream().map(each -> each.keyMaterialId()).distinct().count());
  }
}
