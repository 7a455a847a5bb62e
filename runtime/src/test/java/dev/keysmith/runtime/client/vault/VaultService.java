package dev.keysmith.runtime.client.vault;

import dev.keysmith.runtime.schema.ServiceSchema;

/** The service's schema. */
public final class VaultService {
  public static final ServiceSchema SCHEMA =
      new ServiceSchema(
          "com.example.vault#VaultService",
          "Vault",
          "vault",
          "2026-01-01",
          null,
          "aws.protocols#awsJson1_1",
          "aws.protocols#restJson1");

  private VaultService() {}
}
