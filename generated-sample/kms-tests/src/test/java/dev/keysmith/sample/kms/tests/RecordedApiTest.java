package dev.keysmith.sample.kms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.keysmith.runtime.client.ServiceClient;
import dev.keysmith.sample.kms.KmsClient;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * An update of the plugin or the runtime changes nothing that callers use. What they can use is
 * recorded, and additions are recorded too: {@code -Dkeysmith.update-api=additions} writes them,
 * and {@code =all} takes for good what breaks callers as well, which needs a new major version.
 */
class RecordedApiTest {
  private static final Path RECORDED = Path.of("src/test/resources/api");
  private static final int SHOWN = 10;

  @Test
  void theClientIsAsItWas() throws Exception {
    check("kms.txt", KmsClient.class);
  }

  @Test
  void theRuntimeIsAsItWas() throws Exception {
    check("runtime.txt", ServiceClient.class);
  }

  private static void check(String file, Class<?> type)
      throws IOException, URISyntaxException, ClassNotFoundException {
    Path recorded = RECORDED.resolve(file);
    SortedSet<String> now =
        ApiListing.of(Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()));
    String update = System.getProperty("keysmith.update-api", "");
    Set<String> before = update.equals("all") ? now : lines(recorded);
    ApiChanges changes = ApiChanges.of(before, now);
    assertEquals(
        "",
        told(changes.breaking()),
        "Callers of " + file + " break; -Dkeysmith.update-api=all records it nevertheless");
    if (!update.isEmpty()) {
      Files.write(recorded, now);
    }
    assertEquals(
        "",
        update.isEmpty() ? told(changes.added()) : "",
        "Additions are not recorded; -Dkeysmith.update-api=additions does it");
  }

  private static Set<String> lines(Path recorded) throws IOException {
    return Files.exists(recorded) ? new TreeSet<>(Files.readAllLines(recorded)) : Set.of();
  }

  private static String told(List<String> lines) {
    String first = String.join("\n", lines.subList(0, Math.min(SHOWN, lines.size())));
    return lines.size() > SHOWN ? first + "\n... " + lines.size() + " in all" : first;
  }
}
