package dev.keysmith.randommodels.model;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Documentation, most of it unfit for Javadoc, and the traits that are told in Javadoc. */
final class Documentation {
  private static final List<String> TEXTS =
      List.of(
          "Plain words.",
          "Has \\u0041, \\u, \\\\u000a and \\uuuu0022 in it.",
          "Ends */ early, and /* begins /** again. **/",
          "@param of nothing\n@see nowhere\n@deprecated no\n  @return it",
          "Inline {@code tags that never end and {@link nobody} or {@inheritDoc.",
          "<p>Unclosed <b>bold <ul><li>one<li>two <a href=\"x\">link",
          "<table><tr><td>cell</table></div></p></p><br/><hr>",
          "a < b && c > d &amp &bogus; &#0; &#xD800; &lt; &nbsp;",
          "<script>alert('x')</script><!-- never ends",
          "# Heading\n\n* item\n  * nested\n\n```\ncode */ @x {@code}\n```\n> quote\n\n1. one",
          "[link](http://example.com/a?b=c&d=(e)) ![image](x.png) <http://auto.link> `a ` b` ``c``",
          "",
          " ",
          "\n\n\t\n",
          "Tab\tand\r\nreturn\rand\u2028separator\u0085and\u0000null\u001a.",
          "\ud83d\ude00 emoji, \u202e right to left, \ufeff mark, accents: \u00e9\u0301",
          "Dollar $T $L $S $$ $> $Z ${x} $1L and percent %s %n.",
          "Backslash at the end \\",
          "Quote \" and ' and `.",
          "<note><important>unknown <tags with=\"quo>tes\"> and <",
          "*/ public class Evil { /*",
          "{",
          "}",
          "{{{{}",
          "@",
          "*",
          "*/",
          "/",
          "<",
          "&",
          "\\",
          "<p>",
          "</p>",
          "{@",
          "@code}");

  private static final List<String> REASONS =
      List.of("Old.", "*/ gone", "Use <b>Other", "\\u002a/", "{@link X", "@since", "");

  private static final List<String> VERSIONS =
      List.of("1.0", "2021-01-01", "*/", "@x", "\\u000a", "<b>", "a\nb");

  private final Choices choices;

  Documentation(Choices choices) {
    this.choices = choices;
  }

  /** Adds what a reader of Javadoc sees, to one shape or member in a few. */
  void addTo(ObjectNode shape) {
    if (choices.oneIn(3)) {
      Ast.put(shape, "smithy.api#documentation", text());
    }
    if (choices.oneIn(12)) {
      ObjectNode deprecated = Ast.traits(shape).putObject("smithy.api#deprecated");
      if (choices.oneIn(2)) {
        deprecated.put("message", choices.pick(REASONS));
      }
      if (choices.oneIn(2)) {
        deprecated.put("since", choices.pick(VERSIONS));
      }
    }
    if (choices.oneIn(12)) {
      Ast.put(shape, "smithy.api#since", choices.pick(VERSIONS));
    }
    if (choices.oneIn(16)) {
      Ast.traits(shape)
          .putObject("smithy.api#externalDocumentation")
          .put(choices.pick("Guide", "*/", "<a>", "@x"), "https://example.com/a?b=c&d=%20*/");
    }
  }

  private String text() {
    String text = choices.pick(TEXTS);
    while (choices.oneIn(3)) {
      text += choices.pick(" ", "\n", "\n\n", "") + choices.pick(TEXTS);
    }
    return choices.oneIn(400) ? (text + ' ').repeat(66_000 / (text.length() + 1) + 1) : text;
  }
}
