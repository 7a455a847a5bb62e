package dev.keysmith.runtime.protocol.rest;

import static dev.keysmith.runtime.protocol.rest.Bound.in;
import static dev.keysmith.runtime.protocol.rest.Bound.label;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.keysmith.runtime.protocol.message.XmlFormat;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.shapes.AnyOperation;
import dev.keysmith.runtime.shapes.AnyShape;
import org.junit.jupiter.api.Test;

/** Labels whose value may be a path, which Route 53 alone has. */
final class PathLabelTest {
  private static final ShapeSchema INPUT =
      in(label("Id", MemberSchema.STRING), label("Name", MemberSchema.STRING));

  private static String path(String id, String name) {
    AnyOperation operation = AnyOperation.in("GET", "/zone/{Id}/{Name}", INPUT);
    return RequestWriter.write(
            operation,
            operation.bindings().withPathLabel("Id"),
            AnyShape.of(INPUT).set("Id", id).set("Name", name),
            new XmlFormat(false))
        .path();
  }

  @Test
  void theLastPartIsMeant() {
    assertEquals("/zone/Z1/a%2Fb", path("/hostedzone/Z1", "a/b"));
    assertEquals("/zone/Z1/n", path("hostedzone/Z1", "n"));
    assertEquals("/zone/Z1/n", path("Z1", "n"));
    assertThrows(IllegalArgumentException.class, () -> path("/hostedzone/", "n"));
  }
}
