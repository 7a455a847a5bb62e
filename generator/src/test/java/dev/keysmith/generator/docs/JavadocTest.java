package dev.keysmith.generator.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.keysmith.generator.Goldens;
import dev.keysmith.generator.compile.MemoryCompiler;
import dev.keysmith.generator.source.ClassName;
import dev.keysmith.generator.source.MethodSpec;
import dev.keysmith.generator.source.SourceWriter;
import dev.keysmith.generator.source.TypeSpec;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.ShapeId;

class JavadocTest {
  private static final Path CASES = Path.of("src/test/resources/docs");
  private static final String[] PIECES = {
    "<p>",
    "</p>",
    "<ul>",
    "</ul>",
    "<ol>",
    "<li>",
    "</li>",
    "<code>",
    "</code>",
    "<b>",
    "</b>",
    "<i>",
    "</i>",
    "<a href=\"https://a.example/?x=1&y=2\">",
    "<a href='x y'>",
    "</a>",
    "<pre>",
    "</pre>",
    "<table>",
    "<tr>",
    "<td>",
    "<h2>",
    "</h2>",
    "<br/>",
    "<note>",
    "<dl>",
    "<dt>",
    "<dd>",
    "`",
    "``",
    "```\n",
    "~~~\n",
    "**",
    "*",
    "_",
    "__",
    "[x](https://a.example)",
    "[",
    "](",
    ")",
    "\n",
    "\n\n",
    "\n- ",
    "\n  - ",
    "\n1. ",
    "\n# ",
    "\n> ",
    "\n---\n",
    "    ",
    "@",
    "@param x",
    "{@code ",
    "{@",
    "{",
    "}",
    "*/",
    "/**",
    "/",
    "\\",
    "\\u",
    "\\u0041",
    "\\*",
    "&",
    "&amp;",
    "&lt;",
    "&#64;",
    "&#x7b;",
    "&nbsp;",
    "&foo;",
    "&#0;",
    "&#xd800;",
    "<",
    ">",
    "<!-- ",
    " -->",
    "\u2028",
    "\u0085",
    "\u0000",
    "\u001a",
    "\ud800",
    "\udc00",
    "\ud83d\ude00",
    "\u00e9",
    "word",
    "two words",
    "1",
    ".",
    "\"",
    "'",
    "$L",
    "$",
    "\t",
    "\r",
    "<script>",
    "<a>",
    "</",
    "<b",
    "<1>"
  };

  /** Files {@code x.md}, and beside them what becomes of them. */
  @TestFactory
  Stream<DynamicTest> tellsDocumentationAsJavadoc() throws IOException {
    List<Path> cases;
    try (Stream<Path> files = Files.list(CASES)) {
      cases = files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
    return cases.stream().map(file -> DynamicTest.dynamicTest(name(file), () -> check(file)));
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static void check(Path file) throws IOException {
    Path expected = CASES.resolve(name(file).replace(".md", ".javadoc.txt"));
    String actual = Javadoc.of(Files.readString(file));
    Goldens.assertFile(expected, actual + "\n");
    assertClean(List.of(actual));
  }

  /** Some thousand texts of hostile pieces, as the comments of one class's methods. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void noTextBreaksCompilerOrDoclint(long seed) throws IOException {
    Random random = new Random(seed);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 1500; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(24); j >= 0; j--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      texts.add(Javadoc.of(text.toString()));
    }
    assertClean(texts);
  }

  @Test
  void randomCharactersAreText() throws IOException {
    Random random = new Random(5);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      char[] text = new char[40];
      for (int j = 0; j < text.length; j++) {
        text[j] = (char) random.nextInt(random.nextInt(8) == 0 ? 65_536 : 256);
      }
      texts.add(Javadoc.of(new String(text)));
    }
    assertClean(texts);
  }

  /** The longest of AWS's texts has 66,125 characters. */
  @Test
  void looksAheadInProportionToTheText() {
    for (String piece : PIECES) {
      String text = piece.repeat(400_000 / piece.length());
      long ahead = new InlineScanner(text, new HtmlTags(new JavadocWriter())).scan();
      assertTrue(ahead <= 2000L * text.length(), () -> ahead + " characters for " + piece);
    }
  }

  /** Of a text twice as long it makes twice as much, not four times as much. */
  @Test
  void allocatesInProportionToTheText() {
    for (String piece : PIECES) {
      long once = allocated(piece.repeat(100_000 / piece.length()));
      long twice = allocated(piece.repeat(200_000 / piece.length()));
      assertTrue(twice < 3 * once, () -> once + " bytes, then " + twice + " for " + piece);
    }
  }

  private static long allocated(String documentation) {
    ThreadMXBean thread = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
    long before = thread.getCurrentThreadAllocatedBytes();
    String javadoc = Javadoc.of(documentation);
    long after = thread.getCurrentThreadAllocatedBytes();
    return after - before + javadoc.length();
  }

  @Test
  void linesAreShort() {
    String text = Javadoc.of("word ".repeat(500) + "\n\n- " + "word ".repeat(100));
    assertTrue(text.lines().allMatch(line -> line.length() <= 113), text);
  }

  @Test
  void tellsConstraintsOfMemberAndTarget() throws IOException {
    Model model =
        Model.assembler()
            .addUnparsedModel(
                "m.smithy",
                """
                $version: "2.0"
                namespace a
                structure S {
                    @required
                    @since("1.2")
                    @deprecated(message: "Use `other` */", since: "2")
                    @externalDocumentation("More": "https://docs.example/?a=1&b=2", "Mail": "mailto:a@b.example")
                    key: Key
                    /// Own words.
                    @range(min: 3)
                    count: Integer = 5
                }
                /// What keys are like.
                @length(min: 1, max: 2048)
                @pattern("^[\\\\w@*/]+$")
                @sensitive
                string Key
                """)
            .assemble()
            .unwrap();
    String key = Javadoc.of(model, member(model, "key"), "The key.");
    assertEquals(
        """
        What keys are like.

        <p>Required. Length 1 to 2048. Pattern <code>^[&#92;w@*&#47;]+$</code>. Sensitive: hidden when printed.

        @see <a href="https://docs.example/?a=1&amp;b=2">More</a>
        @since 1.2
        @deprecated Since 2. Use `other` *&#47;\
        """,
        key);
    String count = Javadoc.of(model, member(model, "count"), "x");
    assertEquals("Own words.\n\n<p>Default {@code 5}. Value at least 3.", count);
    assertEquals(
        "A &lt;b&gt; &#64;x", Javadoc.of(model.expectShape(ShapeId.from("a#S")), "A <b> @x"));
    assertClean(List.of(count));
  }

  private static MemberShape member(Model model, String name) {
    return model.expectShape(ShapeId.from("a#S$" + name), MemberShape.class);
  }

  private static void assertClean(List<String> texts) throws IOException {
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(ClassName.get("com.example", "Documented"))
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("$L", "Documented.");
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).isEmpty()) {
        type.addMethod(
            MethodSpec.methodBuilder("m" + i)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc("$L", texts.get(i))
                .build());
      }
    }
    String source = SourceWriter.write("com.example", type.build(), Set.of());
    List<String> found =
        new MemoryCompiler("-Xdoclint:all", "-Xlint:all", "-Xmaxerrs", "9", "-Xmaxwarns", "9")
            .add("com.example.Documented", source)
            .diagnostics();
    assertEquals(List.of(), found, () -> around(source, found.get(0)));
  }

  /** The lines that a diagnostic is about. */
  private static String around(String source, String diagnostic) {
    String[] lines = source.split("\n", -1);
    int line = Integer.parseInt(diagnostic.replaceFirst("(?s)^[^:]*:(\\d+):.*$", "$1"));
    int from = Math.max(0, line - 6);
    return String.join("\n", Arrays.copyOfRange(lines, from, Math.min(lines.length, line + 3)));
  }
}
