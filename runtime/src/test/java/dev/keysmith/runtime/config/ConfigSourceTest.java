package dev.keysmith.runtime.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class ConfigSourceTest {
  @Test
  void theSystemSourceReadsThisProcess() {
    ConfigSource system = ConfigSource.system();
    assertEquals(System.getenv("PATH"), system.environment("PATH"));
    assertEquals(System.getProperty("java.version"), system.property("java.version"));
    assertNull(system.environment("KEYSMITH_IS_NOT_SET"));
    assertNull(system.property("keysmith.is.not.set"));
  }
}
