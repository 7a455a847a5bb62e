package dev.keysmith.models;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.keysmith.models.ModelComparison.Difference;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.smithy.model.Model;

/** Plants differences in a small model and expects the comparison to name each of them. */
class ModelComparisonTest {

  private static final String MODEL =
      """
      $version: "2.0"
      namespace example

      use smithy.rules#endpointRuleSet
      use smithy.rules#endpointTests

      @endpointRuleSet(
          version: "1.0"
          parameters: { Region: { type: "string", documentation: "Where." } }
          rules: [{ conditions: [], error: "No rule.", type: "error" }]
      )
      @endpointTests(
          version: "1.0"
          testCases: [{ documentation: "None.", expect: { error: "No rule." } }]
      )
      service Store {
          version: "1"
          operations: [Get]
          errors: [Busy]
          rename: { "other#Item": "OtherItem" }
      }

      @documentation("Gets.")
      @examples([{ title: "One", input: { id: "1" } }])
      operation Get {
          input: GetInput
          output: GetOutput
          errors: [Missing]
      }

      @input
      structure GetInput {
          @required
          @length(min: 1, max: 8)
          id: String
          limit: Integer = 10
      }

      @output
      structure GetOutput {
          kind: Kind
          items: Items
          item: other#Item
      }

      enum Kind {
          A
          B = "b"
      }

      list Items { member: String }

      @error("client")
      structure Missing {}

      @error("server")
      structure Busy {}

      @mixin
      structure Mixed {}

      resource Shelf { identifiers: { shelf: String } }
      """;

  private static final String OTHER =
      """
      $version: "2.0"
      namespace other
      structure Item {}
      """;

  @Test
  void findsNothingBetweenEqualModels() {
    assertEquals(List.of(), compare(MODEL, MODEL));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "@documentation(\"Gets.\")| @documentation(\"Fetches.\")",
        "@documentation(\"Gets.\")|''",
        "title: \"One\"| title: \"Two\"",
        "documentation: \"Where.\"| documentation: \"Elsewhere.\"",
        "documentation: \"None.\",|''",
      })
  @DisplayName("passes over prose")
  void passesOverProse(String before, String after) {
    assertEquals(List.of(), compare(MODEL, replaced(before, after)));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "max: 8| max: 9| example#GetInput$id| smithy.api#length",
        "@required|''| example#GetInput$id| smithy.api#required",
        "id: String| id: Blob| example#GetInput$id| target",
        "limit: Integer = 10| limit: Integer = 11| example#GetInput$limit| smithy.api#default",
        "limit: Integer = 10| limit: Integer| example#GetInput$limit| smithy.api#default",
        "@input|''| example#GetInput| smithy.api#input",
        "structure Missing| @internal structure Missing| example#Missing| smithy.api#internal",
        "structure GetOutput {| structure GetOutput with [Mixed] {| example#GetOutput| mixins",
        "list Items {| @uniqueItems list Items {| example#Items| smithy.api#uniqueItems",
        "list Items { member: String| list Items { member: Blob| example#Items$member| target",
        "B = \"b\"| B = \"c\"| example#Kind$B| smithy.api#enumValue",
        "errors: [Missing]| errors: []| example#Get| errors",
        "output: GetOutput|''| example#Get| output",
        "input: GetInput|''| example#Get| input",
        "version: \"1\"| version: \"2\"| example#Store| version",
        "operations: [Get]| operations: []| example#Store| operations",
        "errors: [Busy]| errors: [Missing]| example#Store| errors",
        "operations: [Get]| operations: [Get] resources: [Shelf]| example#Store| resources",
        "\"OtherItem\"| \"AnotherItem\"| example#Store| rename",
        "shelf: String| shelf: Shelf| example#Shelf| identifiers",
        "error: \"No rule.\", type| error: \"None.\", type| example#Store|"
            + " smithy.rules#endpointRuleSet",
        "expect: { error: \"No rule.\" }| expect: { error: \"None.\" }| example#Store|"
            + " smithy.rules#endpointTests",
      })
  void findsAPlantedDifference(String before, String after, String shape, String aspect) {
    assertFound(shape, aspect, compare(MODEL, replaced(before, after)));
  }

  @Test
  void findsShapesAndMembersThatAreMissingOrExtra() {
    String bigger = MODEL + "string Extra\n";
    assertFound("example#Extra", "type", compare(MODEL, bigger));
    assertFound("example#Extra", "type", compare(bigger, MODEL));

    String smaller = replaced("items: Items", "");
    assertFound("example#GetOutput$items", "target", compare(MODEL, smaller));
    assertFound("example#GetOutput$items", "target", compare(smaller, MODEL));
  }

  @Test
  void findsAnotherOrderOfMembers() {
    String reordered =
        replaced("    kind: Kind\n    items: Items\n", "    items: Items\n    kind: Kind\n");
    assertFound("example#GetOutput", "members in order", compare(MODEL, reordered));
  }

  @Test
  void findsAnotherType() {
    String map = "map Items { key: String, value: String }";
    assertFound(
        "example#Items", "type", compare(MODEL, replaced("list Items { member: String }", map)));
  }

  @Test
  void findsEveryDifference() {
    String changed = replaced("max: 8", "max: 9").replace("version: \"1\"", "version: \"2\"");
    List<Difference> differences = compare(MODEL, changed);
    assertEquals(2, differences.size(), differences::toString);
  }

  private static void assertFound(String shape, String aspect, List<Difference> differences) {
    long found =
        differences.stream()
            .filter(it -> it.shape().toString().equals(shape) && it.aspect().equals(aspect))
            .count();
    assertEquals(1, found, differences::toString);
  }

  private static String replaced(String before, String after) {
    String changed = MODEL.replace(before, after);
    if (changed.equals(MODEL)) {
      throw new IllegalArgumentException("The model has no such text: " + before);
    }
    return changed;
  }

  private static List<Difference> compare(String expected, String actual) {
    return ModelComparison.compare(model(expected), model(actual), "example");
  }

  private static Model model(String text) {
    return Model.assembler()
        .discoverModels()
        .addUnparsedModel("example.smithy", text)
        .addUnparsedModel("other.smithy", OTHER)
        .disableValidation()
        .assemble()
        .unwrap();
  }
}
