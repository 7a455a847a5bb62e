package dev.keysmith.runtime.codec.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.shapes.Mutations;
import dev.keysmith.runtime.value.Blob;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonErrorResponseTest {
  private static final MemberSchema MESSAGE = MemberSchema.of("message", MemberSchema.STRING);
  private static final ShapeSchema SCHEMA =
      ShapeSchema.structure("test#E", MESSAGE, MemberSchema.of("Reason", MemberSchema.STRING));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                  | {'__type':'NotFoundException','message':'m'}                        | m",
        "                  | {'__type':'com.amazonaws.kms#NotFoundException','Message':'m'}     | m",
        "                  | {'MESSAGE':'m','code':'NotFoundException'}                          | m",
        "                  | {'Code':'NotFoundException:http://internal.amazon.com/coral/#x'}    |",
        "                  | {'code':'a.b#NotFoundException:http://x','errorMessage':'m'}        | m",
        "                  | {'__type':7,'code':'NotFoundException','message':{'a':1}}           |",
        "NotFoundException | {'__type':'Other','message':'m'}                                    | m",
        "a#NotFoundException:b | {}                                                              |",
        "NotFoundException | ''                                                                  |",
        "NotFoundException | <html>                                                              |",
        "NotFoundException | []                                                                  |",
        "                  | {'__type':'NotFoundException','message':'m','x':                    | m",
        "                  | {'message':'m','__type':'NotFoundException'}}                       | m",
      })
  void readsCodeAndMessageWhereverTheyStand(
      @Nullable String code, String body, @Nullable String message) {
    byte[] bytes = body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    JsonErrorResponse response = JsonErrorResponse.of(code, bytes, 400, "id");
    assertEquals("NotFoundException", response.code());
    assertEquals(message, response.message());
    assertEquals(400, response.statusCode());
    assertEquals("id", response.requestId());
    assertEquals(Blob.of(bytes), response.body());
  }

  @Test
  void hasNoCodeWhereNobodyGivesOne() {
    JsonErrorResponse response = JsonErrorResponse.of(null, new byte[] {'{'});
    assertEquals("", response.code());
    assertEquals(0, response.statusCode());
    assertNull(response.message());
    assertNull(response.requestId());
  }

  @Test
  void keepsItsOwnCopyOfTheBody() {
    byte[] body = {'{', '}'};
    JsonErrorResponse response = JsonErrorResponse.of("E", body);
    body[0] = 'x';
    assertEquals(Blob.ofUtf8("{}"), response.body());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'message':'m','Reason':'r'} | 0m 1r",
        "{'MESSAGE':'m','Reason':'r'} | 0m 1r",
        "{'Reason':'r','Message':'m','message':'n'} | 1r 0m",
        "{'message':'n','Message':'m'} | 0n",
        "{'__type':'x','Other':{}} | ''",
        "'' | ''"
      })
  void readsModelledMembersWithTheMessageInAnyCase(String body, String expected) {
    assertEquals(expected, String.join(" ", members(body)));
  }

  @Test
  void tellsOfAMalformedBodyWhenMembersAreRead() {
    assertThrows(CodecException.class, () -> members("<html>"));
    assertThrows(CodecException.class, () -> members("{'message':'m'"));
    assertThrows(CodecException.class, () -> members("{'message':'m'}x"));
    CodecException twice =
        assertThrows(CodecException.class, () -> members("{'Reason':'a','Reason':'b'}"));
    assertEquals("Reason at byte 23: found member twice, allowed once", twice.getMessage());
  }

  @Property(tries = 2000)
  void neverThrows(@ForAll long seed) {
    byte[] body =
        "{\"__type\":\"a#E\",\"message\":\"é\",\"x\":[1,{}]}".getBytes(StandardCharsets.UTF_8);
    JsonErrorResponse response = JsonErrorResponse.of("E", new Mutations(seed).mutate(body));
    assertEquals("E", response.code());
  }

  private static List<String> members(String body) {
    List<String> members = new ArrayList<>();
    JsonErrorResponse.of("E", body.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
        .readMembers(SCHEMA, (index, reader) -> members.add(index + reader.readString(MESSAGE)));
    return members;
  }
}
