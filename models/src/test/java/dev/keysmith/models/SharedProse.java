package dev.keysmith.models;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.StringNode;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.DocumentationTrait;
import software.amazon.smithy.model.traits.Trait;

/** Finds runs of consecutive words that texts share with other texts. */
final class SharedProse {

  /** As many words in a row in two texts are no accident. */
  static final int RUN = 10;

  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");
  private static final Pattern APOSTROPHE = Pattern.compile("['\u2019]");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** For each run of {@link #RUN} words of the originals, one place where it stands. */
  private final Map<List<String>, String> runs = new HashMap<>();

  /**
   * A run of words that stands in two texts.
   *
   * @param where which text of ours
   * @param original which text of theirs
   * @param words the run, as long as it goes in ours
   */
  record Copy(String where, String original, List<String> words) {
    @Override
    public String toString() {
      return where + " from " + original + ": " + String.join(" ", words);
    }
  }

  /** Prepares a search for runs of words of these texts, which are keyed by where they stand. */
  SharedProse(Map<String, String> originals) {
    originals.forEach(this::addRuns);
  }

  /** Every copied run in these texts, the longest form of each. */
  List<Copy> copiesIn(Map<String, String> texts) {
    List<Copy> copies = new ArrayList<>();
    texts.forEach((where, text) -> addCopies(where, words(text), copies));
    return copies;
  }

  /** All documentation of a namespace; in other traits, what is called documentation or title. */
  static Map<String, String> proseOf(Model model, String namespace) {
    Map<String, String> prose = new LinkedHashMap<>();
    model
        .shapes()
        .filter(shape -> shape.getId().getNamespace().equals(namespace))
        .forEach(
            shape -> shape.getAllTraits().values().forEach(trait -> addProse(shape, trait, prose)));
    return prose;
  }

  private static void addProse(Shape shape, Trait trait, Map<String, String> prose) {
    String where = shape.getId() + " " + trait.toShapeId();
    if (trait instanceof DocumentationTrait documentation) {
      prose.put(where, documentation.getValue());
    } else {
      addNestedProse(where, "", trait.toNode(), prose);
    }
  }

  private static void addNestedProse(
      String where, String key, Node node, Map<String, String> prose) {
    if (node instanceof StringNode text && (key.equals("documentation") || key.equals("title"))) {
      prose.put(where, text.getValue());
    }
    node.asObjectNode()
        .ifPresent(
            object ->
                object
                    .getStringMap()
                    .forEach(
                        (name, value) -> addNestedProse(where + "/" + name, name, value, prose)));
    node.asArrayNode()
        .ifPresent(
            array -> {
              for (int i = 0; i < array.size(); i++) {
                addNestedProse(where + "/" + i, "", array.getElements().get(i), prose);
              }
            });
  }

  /** The words of a text, without markup, punctuation and case. */
  static List<String> words(String text) {
    String plain = ENTITY.matcher(TAG.matcher(text).replaceAll(" ")).replaceAll(" ");
    String joined = APOSTROPHE.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    return Arrays.stream(NO_WORD.split(joined)).filter(word -> !word.isEmpty()).toList();
  }

  private void addRuns(String where, String text) {
    List<String> words = words(text);
    for (int from = 0; from + RUN <= words.size(); from++) {
      runs.putIfAbsent(words.subList(from, from + RUN), where);
    }
  }

  private void addCopies(String where, List<String> words, List<Copy> copies) {
    int from = 0;
    while (from + RUN <= words.size()) {
      String original = runs.get(words.subList(from, from + RUN));
      if (original == null) {
        from++;
      } else {
        int to = endOfRun(words, from);
        copies.add(new Copy(where, original, words.subList(from, to)));
        from = to;
      }
    }
  }

  private int endOfRun(List<String> words, int from) {
    int to = from + RUN;
    while (to < words.size() && runs.containsKey(words.subList(to + 1 - RUN, to + 1))) {
      to++;
    }
    return to;
  }
}
