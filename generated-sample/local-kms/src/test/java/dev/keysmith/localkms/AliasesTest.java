package dev.keysmith.localkms;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.sample.kms.model.AliasListEntry;
import dev.keysmith.sample.kms.model.AlreadyExistsException;
import dev.keysmith.sample.kms.model.InvalidArnException;
import dev.keysmith.sample.kms.model.InvalidMarkerException;
import dev.keysmith.sample.kms.model.KeySpec;
import dev.keysmith.sample.kms.model.KeyUsageType;
import dev.keysmith.sample.kms.model.ListAliasesResponse;
import dev.keysmith.sample.kms.model.NotFoundException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Aliases, and with them the paging that all lists share. */
final class AliasesTest {
  private final TestKms test = TestKms.inProcess();

  @AfterEach
  void close() {
    test.close();
  }

  private void create(String name, String keyId) {
    test.kms.createAlias(in -> in.aliasName(name).targetKeyId(keyId));
  }

  @Test
  void anAliasIsListedWithItsKeyAndMoves() {
    String first = test.newKey();
    String second = test.newKey();
    create("alias/a", first);
    var made = test.clock.instant();
    test.clock.advance(Duration.ofMinutes(1));
    test.kms.updateAlias(in -> in.aliasName("alias/a").targetKeyId(second));
    AliasListEntry entry = aliases(second).get(0);
    assertEquals("alias/a", entry.aliasName());
    assertEquals("arn:aws:kms:eu-central-1:111122223333:alias/a", entry.aliasArn());
    assertEquals(second, entry.targetKeyId());
    assertEquals(made, entry.creationDate());
    assertEquals(test.clock.instant(), entry.lastUpdatedDate());
    assertEquals(List.of(), aliases(first));
  }

  private List<AliasListEntry> aliases(@Nullable String keyId) {
    return requireNonNull(test.kms.listAliases(in -> in.keyId(keyId)).aliases());
  }

  @Test
  void aNameIsTakenOnce() {
    String id = test.newKey();
    create("alias/a", id);
    var e = assertThrows(AlreadyExistsException.class, () -> create("alias/a", id));
    assertEquals(
        "An alias with the name arn:aws:kms:eu-central-1:111122223333:alias/a already exists",
        e.getMessage());
    test.kms.deleteAlias(in -> in.aliasName("alias/a"));
    create("alias/a", id);
  }

  @ParameterizedTest
  @CsvSource({
    "tenant, ValidationException",
    "alias/with space, ValidationException",
    "alias/, InvalidAliasNameException",
    "alias/a:b, InvalidAliasNameException",
    "alias/aws/s3, NotAuthorizedException",
  })
  void namesHaveRules(String name, String code) {
    String id = test.newKey();
    TestKms.refused(code, () -> create(name, id));
    assertEquals(List.of(), aliases(null));
  }

  @Test
  void aNameHasAtMost256Characters() {
    String id = test.newKey();
    create("alias/" + "x".repeat(250), id);
    TestKms.refused("ValidationException", () -> create("alias/" + "x".repeat(251), id));
  }

  @Test
  void anAliasNeedsAKeyThatIsThere() {
    String id = test.newKey();
    create("alias/a", id);
    assertThrows(
        NotFoundException.class, () -> create("alias/b", "00000000-0000-4000-8000-000000000000"));
    TestKms.refused("ValidationException", () -> create("alias/b", "alias/a"));
    assertThrows(
        NotFoundException.class,
        () -> test.kms.updateAlias(in -> in.aliasName("alias/b").targetKeyId(id)));
    assertThrows(
        NotFoundException.class, () -> test.kms.deleteAlias(in -> in.aliasName("alias/b")));
  }

  @Test
  void anAliasMovesToKeysOfItsKindAlone() {
    create("alias/a", test.newKey());
    String mac =
        test.create(in -> in.keySpec(KeySpec.HMAC_256).keyUsage(KeyUsageType.GENERATE_VERIFY_MAC))
            .keyId();
    TestKms.refused(
        "ValidationException",
        () -> test.kms.updateAlias(in -> in.aliasName("alias/a").targetKeyId(mac)));
  }

  @Test
  void operationsOnTheKeyItselfTakeNoAlias() {
    create("alias/a", test.newKey());
    assertThrows(NotFoundException.class, () -> test.kms.disableKey(in -> in.keyId("alias/a")));
    assertThrows(
        InvalidArnException.class,
        () -> test.kms.disableKey(in -> in.keyId("arn:aws:kms:eu-central-1:111122223333:alias/a")));
  }

  @Test
  void pagesJoinToTheWholeList() {
    String id = test.newKey();
    for (int i = 0; i < 11; i++) {
      create("alias/n" + i, id);
    }
    for (int limit : new int[] {1, 3, 10, 11, 12, 1000}) {
      assertEquals(11, paged(limit).stream().distinct().count(), "limit " + limit);
    }
  }

  private List<String> paged(int limit) {
    List<String> names = new ArrayList<>();
    String marker = null;
    do {
      ListAliasesResponse page = page(limit, marker);
      List<AliasListEntry> entries = requireNonNull(page.aliases());
      entries.forEach(entry -> names.add(requireNonNull(entry.aliasName())));
      assertTrue(entries.size() <= limit);
      assertEquals(page.truncated(), page.nextMarker() != null);
      marker = page.nextMarker();
    } while (marker != null);
    return names;
  }

  private ListAliasesResponse page(int limit, @Nullable String marker) {
    return test.kms.listAliases(in -> in.limit(limit).marker(marker));
  }

  @Test
  void whatChangesBetweenPagesNeitherRepeatsNorHidesAnother() {
    String id = test.newKey();
    for (String name : List.of("b", "d", "f")) {
      create("alias/" + name, id);
    }
    String marker = requireNonNull(page(2, null).nextMarker());
    create("alias/a", id);
    create("alias/e", id);
    test.kms.deleteAlias(in -> in.aliasName("alias/d"));
    var rest = requireNonNull(page(10, marker).aliases());
    assertEquals(
        List.of("alias/e", "alias/f"), rest.stream().map(AliasListEntry::aliasName).toList());
  }

  @Test
  void aPageHasOneToAThousandItems() {
    for (int limit : new int[] {0, 1001}) {
      TestKms.refused("ValidationException", () -> page(limit, null));
    }
    assertThrows(InvalidMarkerException.class, () -> page(1, "*"));
    ListAliasesResponse empty = page(1, null);
    assertEquals(List.of(), empty.aliases());
    assertFalse(empty.truncated());
    assertNull(empty.nextMarker());
  }
}
