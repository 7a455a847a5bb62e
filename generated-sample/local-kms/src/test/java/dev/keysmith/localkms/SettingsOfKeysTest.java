package dev.keysmith.localkms;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.value.Blob;
import dev.keysmith.sample.kms.model.KeySpec;
import dev.keysmith.sample.kms.model.KeyUsageType;
import dev.keysmith.sample.kms.model.LimitExceededException;
import dev.keysmith.sample.kms.model.NotFoundException;
import dev.keysmith.sample.kms.model.RotationType;
import dev.keysmith.sample.kms.model.Tag;
import dev.keysmith.sample.kms.model.TagException;
import dev.keysmith.sample.kms.model.UnsupportedOperationException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tags, rotation and policies. */
final class SettingsOfKeysTest {
  private final TestKms test = TestKms.inProcess();
  private final String id = test.newKey();

  @AfterEach
  void close() {
    test.close();
  }

  private static Tag tag(String key, String value) {
    return Tag.builder().tagKey(key).tagValue(value).build();
  }

  private List<Tag> tags(String keyId) {
    return requireNonNull(test.kms.listResourceTags(in -> in.keyId(keyId)).tags());
  }

  @Test
  void tagsAreSetChangedAndRemoved() {
    test.kms.tagResource(in -> in.keyId(id).tags(tag("b", "1"), tag("a", "")));
    test.kms.tagResource(in -> in.keyId(id).tags(tag("b", "2")));
    assertEquals(List.of(tag("a", ""), tag("b", "2")), tags(id));
    test.kms.untagResource(in -> in.keyId(id).tagKeys("a", "none"));
    assertEquals(List.of(tag("b", "2")), tags(id));
    String tagged = test.create(in -> in.tags(tag("c", "3"))).keyId();
    assertEquals(List.of(tag("c", "3")), tags(tagged));
  }

  @Test
  void tagsHaveRules() {
    assertThrows(
        TagException.class, () -> test.kms.tagResource(in -> in.keyId(id).tags(tag("aws:x", "1"))));
    assertThrows(
        TagException.class,
        () -> test.kms.tagResource(in -> in.keyId(id).tags(tag("a", "1"), tag("a", "2"))));
    TestKms.refused(
        "ValidationException", () -> test.kms.tagResource(in -> in.keyId(id).tags(tag("", "1"))));
    List<Tag> many = IntStream.range(0, 51).mapToObj(i -> tag("t" + i, "")).toList();
    assertThrows(
        LimitExceededException.class, () -> test.kms.tagResource(in -> in.keyId(id).tags(many)));
    assertEquals(List.of(), tags(id));
  }

  @Test
  void aKeyWhoseTagsAreRefusedIsNotMade() {
    assertThrows(TagException.class, () -> test.create(in -> in.tags(tag("aws:x", "1"))));
    assertEquals(1, requireNonNull(test.kms.listKeys(in -> {}).keys()).size());
  }

  @Test
  void rotationOnDemandChangesTheMaterialAndKeepsTheOld() {
    Blob before = test.encrypt(id, "old");
    String material = currentMaterial();
    test.kms.rotateKeyOnDemand(in -> in.keyId(id));
    assertNotEquals(material, currentMaterial());
    assertEquals("old", test.decrypt(before));
    assertEquals(material, test.kms.decrypt(in -> in.ciphertextBlob(before)).keyMaterialId());
    var rotation = requireNonNull(test.kms.listKeyRotations(in -> in.keyId(id)).rotations()).get(0);
    assertEquals(RotationType.ON_DEMAND, rotation.rotationType());
    assertEquals(currentMaterial(), rotation.keyMaterialId());
    assertEquals(test.clock.instant(), rotation.rotationDate());
  }

  private String currentMaterial() {
    return requireNonNull(
        requireNonNull(test.kms.describeKey(in -> in.keyId(id)).keyMetadata())
            .currentKeyMaterialId());
  }

  @Test
  void automaticRotationIsASetting() {
    var off = test.kms.getKeyRotationStatus(in -> in.keyId(id));
    assertFalse(off.keyRotationEnabled());
    assertNull(off.nextRotationDate());
    test.kms.enableKeyRotation(in -> in.keyId(id).rotationPeriodInDays(90));
    var on = test.kms.getKeyRotationStatus(in -> in.keyId(id));
    assertTrue(on.keyRotationEnabled());
    assertEquals(90, on.rotationPeriodInDays());
    assertEquals(test.clock.instant().plus(Duration.ofDays(90)), on.nextRotationDate());
    test.kms.disableKeyRotation(in -> in.keyId(id));
    assertFalse(test.kms.getKeyRotationStatus(in -> in.keyId(id)).keyRotationEnabled());
    TestKms.refused(
        "ValidationException",
        () -> test.kms.enableKeyRotation(in -> in.keyId(id).rotationPeriodInDays(89)));
  }

  @Test
  void onlySymmetricKeysRotate() {
    String mac =
        test.create(in -> in.keySpec(KeySpec.HMAC_256).keyUsage(KeyUsageType.GENERATE_VERIFY_MAC))
            .keyId();
    assertThrows(
        UnsupportedOperationException.class, () -> test.kms.rotateKeyOnDemand(in -> in.keyId(mac)));
  }

  @Test
  void aKeyHasOnePolicy() {
    var standard = requireNonNull(test.kms.getKeyPolicy(in -> in.keyId(id)).policy());
    assertTrue(standard.contains("arn:aws:iam::111122223333:root"), standard);
    test.kms.putKeyPolicy(in -> in.keyId(id).policy("{}"));
    var changed = test.kms.getKeyPolicy(in -> in.keyId(id).policyName("default"));
    assertEquals("{}", changed.policy());
    assertEquals("default", changed.policyName());
    assertEquals(List.of("default"), test.kms.listKeyPolicies(in -> in.keyId(id)).policyNames());
    assertThrows(
        NotFoundException.class,
        () -> test.kms.getKeyPolicy(in -> in.keyId(id).policyName("other")));
  }
}
