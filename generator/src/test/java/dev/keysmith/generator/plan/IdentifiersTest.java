package dev.keysmith.generator.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The naming rules, one row a rule: {@code names.csv} says which. */
final class IdentifiersTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/plan/names.csv", numLinesToSkip = 1)
  void followsTheRule(String kind, String name, String expected) {
    String actual =
        switch (kind) {
          case "type" -> Identifiers.type(name);
          case "member" -> Identifiers.member(name);
          case "constant" -> Identifiers.constant(name);
          case "client" -> Identifiers.client(name);
          default -> throw new AssertionError(kind);
        };
    assertEquals(expected, actual, name);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/plan/collisions.csv", numLinesToSkip = 1)
  void theEarlierKeepsItsName(String scope, String names, String expected) {
    NameScope taken =
        switch (scope) {
          case "structure" -> NameScope.of(Reserved.STRUCTURE);
          case "error" -> NameScope.of(Reserved.ERROR_STRUCTURE);
          case "union" -> NameScope.of(Reserved.UNION);
          case "client" -> NameScope.of(Reserved.CLIENT);
          case "constants" -> NameScope.of(Reserved.CONSTANTS);
          case "types" -> NameScope.ofTypes(Reserved.NESTED);
          default -> throw new AssertionError(scope);
        };
    StringBuilder actual = new StringBuilder();
    for (String name : names.split(" ")) {
      actual.append(actual.isEmpty() ? "" : " ").append(taken.claim(name));
    }
    assertEquals(expected, actual.toString());
  }
}
