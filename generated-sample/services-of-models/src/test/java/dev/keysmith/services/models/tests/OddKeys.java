package dev.keysmith.services.models.tests;

import java.util.List;
import java.util.stream.Stream;

/** Keys of S3 that other software takes for something else. */
final class OddKeys {
  /** With what paths, queries, forms and XML take for their own. */
  static final List<String> ODD =
      List.of(
          "with space",
          "plus+plus",
          "a&b=c;d",
          "100%",
          "%41%2F%zz",
          "caf\u00e9/\u4e2d\u6587/\ud83d\udd11",
          "<tag attribute=\"'\">]]>",
          "question?x=1#part",
          "tilde~star*(paren)!'dollar$at@colon:comma,",
          "back\\slash|pipe^caret`[bracket]{brace}",
          "dots/.hidden/..two/a..b/...");

  /** Which look like another path. */
  static final List<String> PATHS =
      List.of("/leading", "a/../b", "..", ".", "../up", "//", "/", "./", "a//../b//");

  private OddKeys() {}

  /** All of both. */
  static List<String> all() {
    return Stream.concat(ODD.stream(), PATHS.stream()).toList();
  }
}
