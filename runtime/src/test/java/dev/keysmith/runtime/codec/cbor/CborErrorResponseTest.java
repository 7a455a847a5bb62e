package dev.keysmith.runtime.codec.cbor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.shapes.Mutations;
import dev.keysmith.runtime.value.Blob;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CborErrorResponseTest {
  private static final MemberSchema REASON = MemberSchema.of("Reason", MemberSchema.STRING);
  private static final ShapeSchema SCHEMA = ShapeSchema.structure("test#E", REASON);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "a2 '__type' 'aws.x#NotFound' 'message' 'm'      | NotFound | m",
        "bf 'Message' 'm' '__type' 'NotFound' ff          | NotFound | m",
        "bf 7f '__' 'type' ff 'NotFound:http://x' ff      | NotFound |",
        "a2 'code' 'NotFound' 'Code' 'x'                  | \"\"     |",
        "a2 '__type' 07 'message' a0                      | \"\"     |",
        "a3 '__type' 'NotFound' 'message' 'm' 'x' 1c      | NotFound | m",
        "\"\"                                             | \"\"     |",
        "80                                               | \"\"     |",
        "3c68746d6c3e                                     | \"\"     |"
      })
  void readsTheCodeFromTheBodysTypeAlone(String body, String code, @Nullable String message) {
    byte[] bytes = Hex.bytes(body);
    CborErrorResponse response = CborErrorResponse.of(bytes, 400, "id");
    assertEquals(code, response.code());
    assertEquals(message, response.message());
    assertEquals(400, response.statusCode());
    assertEquals("id", response.requestId());
    assertEquals(Blob.of(bytes), response.body());
  }

  @Test
  void looksNotIntoTheBodyOfAnotherProtocol() {
    byte[] body = Hex.bytes("a2 '__type' 'NotFound' 'message' 'm'");
    CborErrorResponse response = CborErrorResponse.ofStatus(body, 503, null);
    assertEquals("", response.code());
    assertNull(response.message());
    assertEquals(503, response.statusCode());
    assertEquals(Blob.of(body), response.body());
  }

  @Test
  void readsModelledMembers() {
    assertEquals(List.of("r"), members("a3 '__type' 'x' 'Reason' 'r' 'message' 'm'"));
    assertEquals(List.of(), members(""));
    assertThrows(CodecException.class, () -> members("a1 'Reason'"));
    assertThrows(CodecException.class, () -> members("a0 00"));
  }

  @Property(tries = 2000)
  void neverThrows(@ForAll long seed) {
    byte[] body = Hex.bytes("bf '__type' 'a#E' 'message' 'é' 'x' 9f 01 a0 ff ff");
    CborErrorResponse response = CborErrorResponse.of(new Mutations(seed).mutate(body));
    assertEquals(0, response.statusCode());
  }

  private static List<String> members(String body) {
    List<String> members = new ArrayList<>();
    CborErrorResponse.of(Hex.bytes(body))
        .readMembers(SCHEMA, (index, reader) -> members.add(reader.readString(REASON)));
    return members;
  }
}
