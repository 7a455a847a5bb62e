package dev.keysmith.runtime.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.keysmith.runtime.value.Blob;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ErrorResponseTest {
  private static final String[] CODES = {"NotFound", "Vpc.NotFound", "Disabled", "disabled"};

  private static final class Response extends ErrorResponse {
    Response(@Nullable String sent) {
      super(errorName(sent), null, 400, null, Blob.empty());
    }

    @Override
    public void readMembers(ShapeSchema schema, ShapeBuilder into) {
      throw new AssertionError("not asked for");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "NotFound,NotFound",
    "Disabled,Disabled",
    "disabled,disabled",
    "DISABLED,Disabled",
    "notfound,NotFound",
    "Client.NotFound,NotFound",
    "client.notFOUND,NotFound",
    "Vpc.NotFound,Vpc.NotFound",
    "EC2.vpc.notfound,Vpc.NotFound",
    "com.example/NotFound,NotFound",
    "com.example#NotFound:http://x,NotFound",
    "IsNotFound,''",
    "NotFoundException,''",
    "Found,''",
    "'',''",
    ",''"
  })
  void findsTheCodeInOtherCasesAndAfterPrefixes(@Nullable String sent, String code) {
    assertEquals(code, new Response(sent).codeAmong(CODES));
  }

  @ParameterizedTest
  @CsvSource({
    "Older;Sender,Older",
    "Older,NotFound",
    "a#NotFound,NotFound",
    "' Older ; Sender ',Older",
    ";Sender,NotFound",
    "'',NotFound",
    ",NotFound"
  })
  void tellsTheCodeOfAQueryError(@Nullable String header, String code) {
    assertEquals(code, new Response("a#NotFound").withQueryError(header).code());
  }

  @Test
  void prefersTheNameToACodeThatSeveralErrorsMayHave() {
    ErrorResponse response = new Response("a#Disabled").withQueryError("NotFound;Sender");
    assertEquals("Disabled", response.codeAmong(CODES));
    assertEquals("NotFound", response.codeAmong("NotFound"));
    assertEquals(
        "NotFound", new Response("Unknown").withQueryError("x.notfound;Sender").codeAmong(CODES));
  }
}
