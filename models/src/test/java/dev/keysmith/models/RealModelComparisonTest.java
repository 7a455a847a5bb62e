package dev.keysmith.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import software.amazon.smithy.model.Model;

/**
 * Our model says the same as the real one, and says it in other words.
 *
 * <p>The project holds no copy of the real model. Run with {@code -Dkeysmith.models=FOLDER}, where
 * {@code FOLDER/kms/kms.json} is the Smithy JSON AST of KMS.
 */
@EnabledIfSystemProperty(
    named = RealModelComparisonTest.FOLDER,
    matches = ".+",
    disabledReason = "keysmith.models names no folder with kms/kms.json, the real model")
class RealModelComparisonTest {

  static final String FOLDER = "keysmith.models";

  private static Model real;
  private static Model ours;

  @BeforeAll
  static void load() {
    real = KmsModels.realAsWritten(Path.of(System.getProperty(FOLDER)));
    ours = KmsModels.packagedAsWritten();
  }

  @Test
  void saysTheSame() {
    assertTrue(KmsModels.shapes(real).count() > 900, "the real model is smaller than KMS");
    assertNone(ModelComparison.compare(real, ours, KmsModels.NAMESPACE));
  }

  @Test
  void saysItInOtherWords() {
    Map<String, String> originals = SharedProse.proseOf(real, KmsModels.NAMESPACE);
    assertTrue(originals.size() > 500, "the real model is without prose");
    assertNone(new SharedProse(originals).copiesIn(ourProse()));
  }

  private static Map<String, String> ourProse() {
    Map<String, String> prose = new LinkedHashMap<>(SharedProse.proseOf(ours, KmsModels.NAMESPACE));
    KmsModels.packagedFiles()
        .forEach(file -> prose.put("comment of file " + prose.size(), headComment(file)));
    return prose;
  }

  private static String headComment(String file) {
    return file.lines()
        .takeWhile(line -> line.startsWith("//"))
        .map(line -> line.substring(2))
        .collect(Collectors.joining("\n"));
  }

  private static void assertNone(List<?> found) {
    assertEquals("", found.stream().map(Object::toString).collect(Collectors.joining("\n")));
  }
}
