package dev.keysmith.generator;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What clients of a service do beside its model, where no conformance case asks for it. */
class CustomizationsTest {
  private static final String MODEL =
      """
      $version: "2.0"
      namespace example
      use aws.api#service
      use aws.protocols#restXml
      @service(sdkId: "Route 53")
      @restXml
      service Zones { version: "1", operations: [GetZone] }
      @readonly
      @http(method: "GET", uri: "/zone/{Id}")
      operation GetZone { input := { @required @httpLabel Id: ResourceId } }
      string ResourceId
      """;

  @Test
  void anIdOfRoute53MayBeAPath(@TempDir Path folder) throws IOException {
    assertTrue(operation(folder.resolve("a"), MODEL).contains(".withPathLabel(\"Id\")"));
    String another = MODEL.replace("Route 53", "Route 54");
    assertFalse(operation(folder.resolve("b"), another).contains("withPathLabel"));
  }

  private static String operation(Path folder, String idl) throws IOException {
    Path model = Files.writeString(Files.createDirectory(folder).resolve("zones.smithy"), idl);
    Path output = folder.resolve("out");
    Generation.run(Requests.of(model, "com.example", output));
    return Files.readString(output.resolve("com/example/model/GetZone.java"));
  }
}
