package dev.keysmith.runtime.protocol.rest;

import static dev.keysmith.runtime.protocol.rest.Bound.in;
import static dev.keysmith.runtime.protocol.rest.Bound.label;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.protocol.message.JsonFormat;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ServiceSchema;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.shapes.AnyOperation;
import dev.keysmith.runtime.shapes.AnyShape;
import org.junit.jupiter.api.Test;

/** Labels that need no value, of which Glacier alone has one. */
final class LabelDefaultTest {
  private static final ServiceSchema SERVICE =
      new ServiceSchema(
          "com.amazonaws.glacier#Glacier",
          "Glacier",
          "glacier",
          "2012-06-01",
          null,
          "aws.protocols#restJson1");
  private static final ShapeSchema INPUT =
      in(label("accountId", MemberSchema.STRING), label("vaultName", MemberSchema.STRING));

  private static HttpRequest.Builder write(AnyShape input) {
    AnyOperation operation =
        AnyOperation.in("POST", "/{accountId}/vaults/{vaultName}", INPUT).of(SERVICE);
    return RequestWriter.write(
        operation,
        operation.bindings().withLabelDefault("accountId", "-"),
        input,
        JsonFormat.withJsonNames());
  }

  @Test
  void theAccountMayBeLeftOut() {
    assertEquals("/-/vaults/v", write(AnyShape.of(INPUT).set("vaultName", "v")).path());
    assertEquals(
        "/-/vaults/v", write(AnyShape.of(INPUT).set("accountId", "").set("vaultName", "v")).path());
    AnyShape withoutVault = AnyShape.of(INPUT).set("accountId", "a");
    assertThrows(IllegalArgumentException.class, () -> write(withoutVault));
  }
}
