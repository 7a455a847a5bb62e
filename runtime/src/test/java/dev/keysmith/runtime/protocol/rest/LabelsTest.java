package dev.keysmith.runtime.protocol.rest;

import static dev.keysmith.runtime.protocol.rest.Bound.in;
import static dev.keysmith.runtime.protocol.rest.Bound.label;
import static dev.keysmith.runtime.protocol.rest.Bound.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.shapes.AnyShape;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels of the path. */
final class LabelsTest {
  private static final Instant TIME = Instant.parse("2019-12-16T23:48:18.5Z");

  private static String path(String pattern, MemberSchema label, Object value) {
    ShapeSchema input = in(label);
    return write(pattern, input, AnyShape.of(input).set(label.name(), value)).path();
  }

  private static String path(String pattern, String value) {
    return path(pattern, label("Key", MemberSchema.STRING), value);
  }

  @ParameterizedTest
  @CsvSource({
    "/a/{Key}/b, x, /a/x/b",
    "/{Key}, a b, /a%20b",
    "/{Key}, a/b, /a%2Fb",
    "/{Key+}, a/b c, /a/b%20c",
    "/{Key+}, /a//b/, //a//b/",
    "/{Key+}/c, ../a, /../a/c",
    "/{Key}/(a+)+, x, /x/(a+)+",
    "/{Key}, 'é日', /%C3%A9%E6%97%A5",
    "/{Key}, '-_.~', /-_.~",
    "/{Key}, '%:?#[]@!$&()*+;=', /%25%3A%3F%23%5B%5D%40%21%24%26%28%29%2A%2B%3B%3D"
  })
  void areEncoded(String pattern, String value, String path) {
    assertEquals(path, path(pattern, value));
  }

  @Test
  void ofAnyTypeHaveTheirText() {
    assertEquals("/-3", path("/{L}", label("L", MemberSchema.INTEGER), -3));
    assertEquals("/12345678901", path("/{L}", label("L", MemberSchema.LONG), 12345678901L));
    assertEquals("/true", path("/{L}", label("L", MemberSchema.BOOLEAN), true));
    assertEquals("/4.1", path("/{L}", label("L", MemberSchema.FLOAT), 4.1f));
    assertEquals("/-Infinity", path("/{L}", label("L", MemberSchema.DOUBLE), -1 / 0.0));
    MemberSchema time = label("L", MemberSchema.TIMESTAMP);
    assertEquals("/2019-12-16T23%3A48%3A18.5Z", path("/{L}", time, TIME));
    assertEquals(
        "/1576540098.5", path("/{L}", time.withTimestampFormat(MemberSchema.EPOCH_SECONDS), TIME));
    assertEquals(
        "/Mon%2C%2016%20Dec%202019%2023%3A48%3A18.5%20GMT",
        path("/{L}", time.withTimestampFormat(MemberSchema.HTTP_DATE), TIME));
  }

  @Test
  void areFoundByNameInAnyOrder() {
    ShapeSchema input = in(label("A", MemberSchema.STRING), label("B", MemberSchema.STRING));
    AnyShape value = AnyShape.of(input).set("A", "1").set("B", "2");
    assertEquals("/2/x/1", write("/{B}/x/{A}?c={A}", input, value).path());
  }

  @Test
  void aPathWithoutLabelsIsThePattern() {
    assertEquals("/a/b", write("/a/b?c", in(), AnyShape.of(in())).path());
    assertNull(write("/a/b", in(), AnyShape.of(in())).query());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/{Key}", "/a/{Key+}"})
  void withoutAValueAreRefused(String pattern) {
    ShapeSchema input = in(label("Key", MemberSchema.STRING));
    assertEquals(
        "Key of Act is not set, but makes up its path",
        assertThrows(
                IllegalArgumentException.class, () -> write(pattern, input, AnyShape.of(input)))
            .getMessage());
    assertEquals(
        "Key of Act is empty, but makes up its path",
        assertThrows(IllegalArgumentException.class, () -> path(pattern, "")).getMessage());
  }

  @Test
  void anUnpairedSurrogateIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> path("/{Key}", "a\uD83D"));
    assertThrows(IllegalArgumentException.class, () -> path("/{Key}", "\uDE00a"));
  }

  @Property
  void comeBackFromTheirEncodedForm(@ForAll String value) {
    Assume.that(!value.isEmpty() && StandardCharsets.UTF_8.newEncoder().canEncode(value));
    String path = path("/{Key}", value);
    assertEquals(value, URLDecoder.decode(path.substring(1), StandardCharsets.UTF_8));
    assertEquals(-1, path.indexOf('/', 1));
    assertEquals(path.replace("%2F", "/"), path("/{Key+}", value));
  }
}
