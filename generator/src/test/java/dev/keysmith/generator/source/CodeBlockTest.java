package dev.keysmith.generator.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CodeBlockTest {
  @Test
  void fillsFormats() {
    CodeBlock inner = CodeBlock.of("$L", 1);
    assertEquals(
        "java.util.List a = \"b\" + 1 + $;",
        CodeBlock.of("$T a = $S + $L + $$;", List.class, "b", inner).toString());
  }

  @Test
  void joins() {
    assertEquals(
        "a, b", CodeBlock.join(List.of(CodeBlock.of("a"), CodeBlock.of("b")), ", ").toString());
    assertTrue(CodeBlock.join(List.of(), ", ").isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "$L $L, no argument for $L",
    "none, too many arguments",
    "$Q, unknown $Q",
    "$, unknown $"
  })
  void refusesWhatDoesNotFit(String format, String why) {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> CodeBlock.of(format, "one"));
    assertTrue(String.valueOf(thrown.getMessage()).startsWith(why), thrown::getMessage);
  }

  @Test
  void writesLiteralsAsJavaReadsThem() {
    assertEquals(
        "\"\\u0000\\t\\r\\b\\f\\u007f\\ud83d é 😀\"",
        CodeBlock.of("$S", "\0\t\r\b\f\u007f\ud83d é 😀").toString());
  }
}
