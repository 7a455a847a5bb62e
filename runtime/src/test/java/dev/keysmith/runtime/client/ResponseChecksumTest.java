package dev.keysmith.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.keysmith.runtime.error.UnreadableResponseException;
import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.shapes.AnyOperation;
import dev.keysmith.runtime.shapes.AnyShape;
import dev.keysmith.runtime.stream.ResponseBody;
import dev.keysmith.runtime.value.Blob;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the checksum of a response is asked for, and what becomes of a body that it belies. */
final class ResponseChecksumTest {
  private static final String BODY = "123456789";
  private static final String MODE = "x-amz-checksum-mode";
  private static final ShapeSchema INPUT =
      ShapeSchema.structure(
          "test#GetInput",
          MemberSchema.of("Mode", MemberSchema.ENUM).withLocation(MemberSchema.HEADER, MODE));
  private static final ShapeSchema OUTPUT =
      ShapeSchema.structure(
          "test#GetOutput",
          MemberSchema.of("Body", MemberSchema.BLOB).withLocation(MemberSchema.PAYLOAD));

  private final CapturedCalls calls = new CapturedCalls();
  private final AnyOperation get = operation(INPUT);

  private static AnyOperation operation(ShapeSchema input) {
    AnyOperation operation = AnyOperation.of("GET", "/", input, OUTPUT, AnyShape.of(OUTPUT));
    operation.bindings().withResponseChecksum("Mode", "CRC64NVME", "SHA512", "CRC32", "SHA1");
    return operation;
  }

  private static AnyShape input() {
    return AnyShape.of(INPUT);
  }

  private void assertRead(AnyShape input) {
    assertEquals(
        Blob.of(BODY.getBytes(StandardCharsets.US_ASCII)), calls.call(get, input).get("Body"));
  }

  private UnreadableResponseException failure(AnyShape input) {
    return assertThrows(UnreadableResponseException.class, () -> calls.call(get, input));
  }

  @Test
  void isAskedForUnlessTheCallerSaysOtherwise() {
    calls.willAnswer(BODY);
    assertRead(input());
    assertEquals(List.of("ENABLED"), calls.sent.get(0).headers().all(MODE));
    assertRead(input().set("Mode", "OTHER"));
    assertEquals(List.of("OTHER"), calls.sent.get(1).headers().all(MODE));
    calls.builder.validateChecksums(false);
    assertRead(input());
    assertNull(calls.sent.get(2).headers().first(MODE));
    assertRead(input().set("Mode", "ENABLED"));
    assertEquals(List.of("ENABLED"), calls.sent.get(3).headers().all(MODE));
  }

  @ParameterizedTest
  @CsvSource({
    "x-amz-checksum-crc32, y/Q5Jg==",
    "X-Amz-Checksum-Crc64nvme, rosUhgp5mIg=",
    "x-amz-checksum-sha1, 98O8HYCOBHMq32eZZczDTKeuNEE=",
  })
  void aBodyThatIsWhatItShouldBeIsRead(String field, String value) {
    calls.willAnswer(BODY, field, value);
    assertRead(input());
  }

  @Test
  void aBodyThatIsAnotherIsRefusedAndNotAskedForAgain() {
    calls.willAnswer("123456780", "x-amz-checksum-crc32", "y/Q5Jg==", "x-amz-request-id", "r-1");
    List<ResponseInfo> told = new ArrayList<>();
    UnreadableResponseException thrown =
        assertThrows(
            UnreadableResponseException.class,
            () -> calls.call(get, input(), CallOptions.builder().onResponse(told::add).build()));
    assertEquals(
        "Act succeeded with status 200, but its body has the CRC32 checksum siiBgg==, but should"
            + " have y/Q5Jg==",
        thrown.getMessage());
    assertEquals(200, thrown.statusCode());
    assertEquals("r-1", thrown.requestId());
    assertEquals(1, told.size());
    assertEquals(1, calls.sent.size());
  }

  private ResponseBody guarded(String body, String field, String value) {
    HttpHeaders response = HttpHeaders.builder().add(field, value).build();
    return ResponseChecksum.guard(
        get.bindings(),
        HttpHeaders.builder().add(MODE, "ENABLED"),
        response,
        ResponseBody.of(body.getBytes(StandardCharsets.US_ASCII), "text/plain"));
  }

  @Test
  void aStreamIsCheckedWhenAllOfItHasBeenRead() throws IOException {
    ResponseBody whole = guarded(BODY, "x-amz-checksum-crc32", "y/Q5Jg==");
    assertEquals("text/plain", whole.contentType());
    assertEquals(BODY.length(), whole.contentLength());
    assertEquals(BODY, new String(whole.bytes(), StandardCharsets.US_ASCII));
    InputStream other = guarded("123456780", "x-amz-checksum-crc32", "y/Q5Jg==").inputStream();
    assertEquals(9, other.skip(9));
    IOException thrown = assertThrows(IOException.class, other::read);
    assertEquals(
        "the body is not the one that was sent: its body has the CRC32 checksum siiBgg==, but"
            + " should have y/Q5Jg==",
        thrown.getMessage());
  }

  @Test
  void aStreamWithoutAChecksumIsItself() throws IOException {
    ResponseBody plain = guarded("123456780", "x-amz-checksum-crc32", "y/Q5Jg==-2");
    assertEquals(9, plain.bytes().length);
  }

  @Test
  void aFutureFailsAsTheCallDoes() {
    calls.willAnswer(BODY, "x-amz-checksum-crc32", "AAAAAA==");
    ExecutionException thrown =
        assertThrows(ExecutionException.class, () -> calls.callAsync(get, input()).get());
    assertInstanceOf(UnreadableResponseException.class, thrown.getCause());
  }

  @Test
  void theFirstOfTheModelsThatIsKnownCounts() {
    calls.willAnswer(
        BODY,
        "x-amz-checksum-sha1",
        "wrong",
        "x-amz-checksum-crc32",
        "y/Q5Jg==",
        "x-amz-checksum-sha512",
        "wrong");
    assertRead(input());
    calls.willAnswer(BODY, "x-amz-checksum-crc32", "y/Q5Jg==", "x-amz-checksum-crc64nvme", "wrong");
    assertEquals(
        "Act succeeded with status 200, but its body has the CRC64NVME checksum rosUhgp5mIg=, but"
            + " should have wrong",
        failure(input()).getMessage());
  }

  @Test
  void whatIsNotOfTheBodyOrUnknownOrNotInTheModelIsNotChecked() {
    calls.willAnswer(BODY, "x-amz-checksum-crc32", "AAAAAA==-3");
    assertRead(input());
    calls.willAnswer(BODY, "x-amz-checksum-sha512", "wrong");
    assertRead(input());
    calls.willAnswer(BODY, "x-amz-checksum-crc32c", "AAAAAA==");
    assertRead(input());
  }

  @Test
  void withoutTheSettingItIsCheckedWhenTheInputAsks() {
    calls.builder.validateChecksums(false);
    calls.willAnswer(BODY, "x-amz-checksum-crc32", "AAAAAA==");
    assertRead(input());
    assertEquals(200, failure(input().set("Mode", "ENABLED")).statusCode());
  }

  @Test
  void aModeThatIsNoHeaderIsLeftAlone() {
    ShapeSchema schema =
        ShapeSchema.structure("test#In", MemberSchema.of("Mode", MemberSchema.ENUM));
    calls.willAnswer(BODY, "x-amz-checksum-crc32", "AAAAAA==");
    AnyShape output = calls.call(operation(schema), AnyShape.of(schema));
    assertEquals(Blob.of(BODY.getBytes(StandardCharsets.US_ASCII)), output.get("Body"));
    assertNull(calls.sent.get(0).headers().first(MODE));
  }
}
