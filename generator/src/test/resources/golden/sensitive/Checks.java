package com.example.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

final class Checks {
  private Checks() {}

  private static Holder holder() {
    return Holder.builder()
        .open("shown")
        .secret("hidden1")
        .password("hidden2")
        .keys("hidden3")
        .vault(Vault.builder().content("hidden4").build())
        .choice(Choice.secret("hidden5"))
        .build();
  }

  public static void textsHideWhatIsSensitive() {
    assertTrue(holder().toString().contains("shown"));
    assertFalse(holder().toString().contains("hidden"), holder().toString());
    assertFalse(holder().toValue().toJson().contains("hidden"));
    assertFalse(Vault.builder().content("hidden").build().toString().contains("hidden"));
    assertFalse(Choice.secret("hidden").toString().contains("hidden"));
  }

  public static void treesAreComplete() {
    assertEquals(holder(), Holder.ofValue(holder().toValue()));
    assertEquals("hidden1", holder().secret());
  }
}
