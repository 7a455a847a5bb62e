package dev.keysmith.localkms;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.keysmith.sample.kms.model.CreateGrantResponse;
import dev.keysmith.sample.kms.model.DryRunOperationException;
import dev.keysmith.sample.kms.model.GrantListEntry;
import dev.keysmith.sample.kms.model.GrantOperation;
import dev.keysmith.sample.kms.model.InvalidGrantTokenException;
import dev.keysmith.sample.kms.model.NotFoundException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Grants: kept, listed, ended. */
final class GrantsTest {
  private final TestKms test = TestKms.inProcess();
  private final String id = test.newKey();

  @AfterEach
  void close() {
    test.close();
  }

  private CreateGrantResponse grant(@Nullable String name, String grantee) {
    return test.kms.createGrant(
        in ->
            in.keyId(id)
                .name(name)
                .granteePrincipal(grantee)
                .retiringPrincipal("retirer")
                .operations(GrantOperation.DECRYPT, GrantOperation.RE_ENCRYPT_FROM));
  }

  private List<GrantListEntry> grants() {
    return requireNonNull(test.kms.listGrants(in -> in.keyId(id)).grants());
  }

  @Test
  void aGrantIsListedByKeyAndByRetirer() {
    String grantId = requireNonNull(grant(null, "alice").grantId());
    grant(null, "bob");
    var alices =
        requireNonNull(test.kms.listGrants(in -> in.keyId(id).granteePrincipal("alice")).grants());
    assertEquals(1, alices.size());
    assertEquals(grantId, alices.get(0).grantId());
    assertEquals(test.arn(id), alices.get(0).keyId());
    assertEquals(
        List.of(GrantOperation.DECRYPT, GrantOperation.RE_ENCRYPT_FROM),
        alices.get(0).operations());
    assertEquals(
        2,
        requireNonNull(test.kms.listRetirableGrants(in -> in.retiringPrincipal("retirer")).grants())
            .size());
  }

  @Test
  void theSameRequestWithANameMakesOneGrant() {
    assertEquals(grant("once", "alice").grantId(), grant("once", "alice").grantId());
    assertNotEquals(grant("once", "alice").grantId(), grant("once", "bob").grantId());
    assertNotEquals(grant(null, "alice").grantId(), grant(null, "alice").grantId());
  }

  @Test
  void aGrantEndsInThreeWays() {
    var first = grant(null, "alice");
    var second = grant(null, "alice");
    var third = grant(null, "alice");
    test.kms.revokeGrant(in -> in.keyId(id).grantId(first.grantId()));
    test.kms.retireGrant(in -> in.grantToken(second.grantToken()));
    assertThrows(
        DryRunOperationException.class,
        () -> test.kms.retireGrant(in -> in.grantToken(third.grantToken()).dryRun(true)));
    assertEquals(1, grants().size());
    test.kms.retireGrant(in -> in.keyId(test.arn(id)).grantId(third.grantId()));
    assertEquals(List.of(), grants());
    assertThrows(
        NotFoundException.class,
        () -> test.kms.revokeGrant(in -> in.keyId(id).grantId(first.grantId())));
    assertThrows(
        InvalidGrantTokenException.class,
        () -> test.kms.retireGrant(in -> in.grantToken(second.grantToken())));
    TestKms.refused("ValidationException", () -> test.kms.retireGrant(in -> in.keyId(id)));
  }

  @Test
  void aGrantHasOneGrantee() {
    TestKms.refused(
        "ValidationException",
        () -> test.kms.createGrant(in -> in.keyId(id).operations(GrantOperation.DECRYPT)));
  }
}
