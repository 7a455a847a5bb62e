package com.example.model;

import dev.keysmith.runtime.schema.ServiceSchema;

/** What a client must know of the service beside its operations. */
public final class GoldenService {
  /** The service's schema. */
  public static final ServiceSchema SCHEMA = new ServiceSchema("golden#GoldenService", "Golden", "golden",
      "2026-11-24", "https://golden.example/", "aws.protocols#awsJson1_1");

  private GoldenService() {}
}
