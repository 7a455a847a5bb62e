package dev.keysmith.runtime.codec.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.shapes.Mutations;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class XmlErrorResponseTest {
  private static final String QUERY =
      "<?xml version='1.0' encoding='UTF-8'?><ErrorResponse xmlns='https://x/doc/'>"
          + "<Error><Type>Sender</Type><Code>NotFound</Code><Message>m &amp; n</Message></Error>"
          + "<RequestId>r-1</RequestId></ErrorResponse>";
  private static final MemberSchema MEMBER = MemberSchema.of("Message", MemberSchema.STRING);
  private static final ShapeSchema SCHEMA =
      ShapeSchema.structure("test#E", MEMBER, MemberSchema.of("Type", MemberSchema.STRING));

  @ParameterizedTest
  @ValueSource(
      strings = {
        QUERY,
        "<Response><Errors><Error><Code>NotFound</Code><Message>m &amp; n</Message></Error></Errors>"
            + "<RequestID>r-1</RequestID></Response>",
        "<Error><Code>NotFound</Code><Message>m &amp; n</Message><RequestId>r-1</RequestId></Error>",
        "\uFEFF<!-- c --><a:Error xmlns:a='u' b=\"x&lt;\"><a:Code>NotFound</a:Code><x><y/><!-- - --></x>"
            + "<a:Message><![CDATA[m & ]]>n</a:Message><RequestId >r-1</RequestId ></a:Error >\n<?pi?>",
        "<Error><Code>&#78;ot&#x46;ound</Code><Message>m &#38; n</Message><RequestId>r-1</RequestId></Error>"
      })
  void readsEachProtocolsForm(String body) {
    XmlErrorResponse response = of(null, body);
    assertEquals("NotFound", response.code());
    assertEquals("m & n", response.message());
    assertEquals("r-1", response.requestId());
    assertTrue(members(body).contains("0m & n"));
  }

  @Test
  void prefersWhatTheHeadSays() {
    XmlErrorResponse response =
        XmlErrorResponse.of("a#Other", QUERY.getBytes(StandardCharsets.UTF_8), 404, "r-2");
    assertEquals("Other", response.code());
    assertEquals("r-2", response.requestId());
    assertEquals(404, response.statusCode());
    assertEquals(List.of("1Sender", "0m & n"), members(QUERY));
  }

  @Test
  void readsAMessageInAnyCase() {
    assertEquals(List.of("0m"), members("<Error><message>m</message></Error>"));
    assertEquals(List.of("0m"), members("<Error><message>m</message><Message>n</Message></Error>"));
    assertEquals("m", of(null, "<Error><Code>A</Code><message>m</message></Error>").message());
  }

  @Test
  void keepsWhatWasReadBeforeBytesThatXmlDoesNotHave() {
    assertEquals("A", of(null, "<Error><Code>A</Code><Message>\u0001</Message></Error>").code());
  }

  @Test
  void keepsWhatWasReadBeforeAFault() {
    XmlErrorResponse response = of(null, "<Error><Code>NotFound</Code><Message>m</Mess");
    assertEquals("NotFound", response.code());
    assertNull(response.message());
    assertEquals("", of(null, "{\"__type\":\"x\"}").code());
    assertEquals("E", of("E", "").code());
    assertEquals(List.of(), members(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | document at byte 0: found text, allowed an element",
        "<a/> | document: found no element Error, allowed an error of AWS",
        "<!DOCTYPE a><Error/> | document at byte 0: found declaration, allowed elements only",
        "<Error><!DOCTYPE a></Error> | Error at byte 7: found declaration, allowed elements only",
        "<Error><Message>&a;</Message></Error> | Error.Message at byte 16: found entity, allowed lt, gt,"
            + " amp, quot, apos and characters by number",
        "<Error><Message>&#0;</Message></Error> | Error.Message at byte 16: found entity, allowed lt, gt,"
            + " amp, quot, apos and characters by number",
        "<Error><Message>a & b</Message></Error> | Error.Message at byte 18: found '&' that begins no"
            + " reference",
        "<Error><Message>a</Other></Error> | Error.Message at byte 19: found end tag of another element",
        "<Error><Message><a/></Message></Error> | Error.Message at byte 16: found element, allowed text",
        "<Error a=b/> | document at byte 9: found attribute without quotes",
        "<Error a='<'/> | document at byte 10: found '<' in attribute",
        "<Error></Error><b/> | document at byte 15: found more, allowed end of document",
        "<Error> | Error at byte 7: unexpected end of document",
        "<Error | document at byte 6: unexpected end of document",
        "<1/> | document at byte 1: found malformed markup, allowed a name"
      })
  void saysWhatIsWrong(String body, String message) {
    CodecException error = assertThrows(CodecException.class, () -> members(body));
    assertEquals(message, error.getMessage());
  }

  @Test
  void refusesNestingAtTheLimit() {
    CodecException error =
        assertThrows(CodecException.class, () -> members("<Error>" + "<a>".repeat(3_000_000)));
    assertTrue(String.valueOf(error.getMessage()).endsWith("nested deeper than 128 levels"));
    assertEquals("E", of("E", "<Error>".repeat(100_000)).code());
  }

  @Test
  void refusesMalformedUtf8() {
    XmlErrorResponse response = XmlErrorResponse.of("E", new byte[] {'<', 'a', (byte) 0xff});
    CodecException error =
        assertThrows(CodecException.class, () -> response.readMembers(SCHEMA, (i, r) -> {}));
    assertEquals("document at byte 2: found malformed UTF-8", error.getMessage());
  }

  @Property(tries = 3000)
  void neverThrows(@ForAll long seed) {
    byte[] body = new Mutations(seed).mutate(QUERY.getBytes(StandardCharsets.UTF_8));
    XmlErrorResponse response = XmlErrorResponse.of("E", body);
    assertEquals("E", response.code());
    try {
      response.readMembers(SCHEMA, (index, reader) -> reader.readString(MEMBER));
    } catch (CodecException refused) {
      assertTrue(String.valueOf(refused.getMessage()).contains(": "), refused::getMessage);
    }
  }

  private static XmlErrorResponse of(@Nullable String code, String body) {
    return XmlErrorResponse.of(code, body.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> members(String body) {
    List<String> members = new ArrayList<>();
    of(null, body)
        .readMembers(SCHEMA, (index, reader) -> members.add(index + reader.readString(MEMBER)));
    return members;
  }
}
