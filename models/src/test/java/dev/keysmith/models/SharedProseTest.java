package dev.keysmith.models;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.smithy.model.Model;

/** Plants copies and expects the search to find them, and nothing else. */
class SharedProseTest {

  private static final String MODEL =
      """
      $version: "2.0"
      namespace example

      use smithy.rules#endpointRuleSet
      use smithy.rules#endpointTests

      /// Serves.
      @endpointRuleSet(
          version: "1.0"
          parameters: { Region: { type: "string", documentation: "Where." } }
          rules: []
      )
      @endpointTests(
          version: "1.0"
          testCases: [{ documentation: "None.", expect: { error: "No rule." } }]
      )
      service Store { operations: [Get] }

      /// Gets.
      @examples([{ title: "One", documentation: "Shows it.", input: { id: "1" } }])
      operation Get {
          input := {
              /// Is it.
              id: String
          }
      }
      """;

  private static final String ORIGINAL =
      "<p>Opens the door of the <code>House</code>, and leaves it open until it&nbsp;isn't.</p>";

  private static final SharedProse PROSE = new SharedProse(Map.of("original", ORIGINAL));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Opens the door of the House, and leaves it open.",
        "It OPENS the door (of the `House`) and: leaves it\n\n open; and so on.",
        "x <b>door</b> of the house and leaves it open until it isn\u2019t y"
      })
  void findsACopyWhateverItsDress(String text) {
    assertEquals(1, copiesIn(text).size());
  }

  @Test
  void nineWordsInARowAreNoCopy() {
    String nine = "opens the door of the house and leaves it";
    assertEquals(9, SharedProse.words(nine).size());
    assertEquals(List.of(), copiesIn(nine + " shut"));
    assertEquals(1, copiesIn(nine + " open").size());
  }

  @Test
  void tellsTheWholeRunAndBothPlaces() {
    List<SharedProse.Copy> copies = copiesIn("It " + ORIGINAL + " More.");
    assertEquals(
        "ours from original: opens the door of the house and leaves it open until it isnt",
        copies.get(0).toString());
    assertEquals(1, copies.size());
  }

  @Test
  void findsEveryCopyInAText() {
    String run = "opens the door of the house and leaves it open";
    assertEquals(2, copiesIn(run + " but " + run).size());
  }

  @Test
  void readsAllProseOfAModel() {
    Model model =
        Model.assembler()
            .discoverModels()
            .addUnparsedModel("example.smithy", MODEL)
            .disableValidation()
            .assemble()
            .unwrap();
    assertEquals(
        Set.of("Serves.", "Where.", "None.", "Is it.", "Gets.", "One", "Shows it."),
        Set.copyOf(SharedProse.proseOf(model, "example").values()));
  }

  private static List<SharedProse.Copy> copiesIn(String text) {
    return PROSE.copiesIn(Map.of("ours", text));
  }
}
