package com.example.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.GoldenClient;
import dev.keysmith.runtime.auth.AwsCredentials;
import dev.keysmith.runtime.http.Deadline;
import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.http.HttpTransport;
import dev.keysmith.runtime.schema.OperationSchema;
import dev.keysmith.runtime.stream.RequestBody;
import dev.keysmith.runtime.stream.ResponseBody;
import dev.keysmith.runtime.value.Value;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

final class Checks {
  private Checks() {}

  private static final class Shop implements HttpTransport {
    final List<HttpRequest> requests = new ArrayList<>();
    final InputStream music = new ByteArrayInputStream("la la".getBytes()) {
      @Override
      public void close() {
        closed = true;
      }
    };
    boolean closed;

    @Override
    public HttpResponse send(HttpRequest request, Deadline deadline) {
      requests.add(request);
      HttpHeaders headers = HttpHeaders.builder().add("X-Artist", "Nina").build();
      return request.wantsStream()
          ? new HttpResponse(200, headers, ResponseBody.of(music, 5, "audio/flac"))
          : new HttpResponse(200, headers, new byte[0]);
    }

    @Override
    public void close() {}

    GoldenClient client() {
      return GoldenClient.builder()
          .region("r")
          .endpoint("https://golden.example")
          .credentials(AwsCredentials.of("AKID", "secret"))
          .transport(this)
          .build();
    }
  }

  public static void schemasLeaveStreamsOut() {
    OperationSchema put = PutRecord.OPERATION.schema();
    assertNull(put.input().member("music"));
    assertEquals(2, put.input().size());
    assertEquals("music", put.streamMember());
    assertEquals("audio/flac", put.streamMediaType());
    assertTrue(put.requiresLength());
    assertFalse(put.streamsOutput());
    assertTrue(GetRecord.OPERATION.schema().streamsOutput());
    assertFalse(EchoRecord.OPERATION.schema().requiresLength());
  }

  public static void treesLeaveStreamsOut() {
    PutRecordInput input =
        PutRecordInput.builder().name("n").artist("a").music(RequestBody.of("la")).build();
    Value.Structure tree = Value.structure().put("name", Value.of("n")).put("artist", Value.of("a")).build();
    assertEquals(tree, input.toValue());
    assertNull(PutRecordInput.ofValue(tree).music());
    Value.Structure more = Value.structure().put("music", Value.of("la")).build();
    assertThrows(IllegalArgumentException.class, () -> PutRecordInput.ofValue(more));
  }

  public static void streamsAreEqualToThemselvesAlone() {
    RequestBody music = RequestBody.of("la");
    PutRecordInput input = PutRecordInput.builder().name("n").music(music).build();
    assertEquals(input, PutRecordInput.builder().name("n").music(music).build());
    assertEquals(input.hashCode(), input.toBuilder().music(RequestBody.of("la")).build().hashCode());
    assertNotEquals(input, input.toBuilder().music(RequestBody.of("la")).build());
    assertEquals(GetRecordOutput.builder().build(), GetRecordOutput.builder().build());
  }

  public static void streamsCanBeRequired() {
    IllegalStateException thrown =
        assertThrows(IllegalStateException.class, () -> PutRecordInput.builder().name("n").build());
    assertEquals("golden#PutRecordInput needs music", thrown.getMessage());
  }

  public static void sendsTheStream() throws IOException {
    Shop shop = new Shop();
    RequestBody music = RequestBody.of("la");
    shop.client().putRecord(in -> in.name("n").music(music));
    HttpRequest sent = shop.requests.get(0);
    assertSame(music, sent.stream());
    assertEquals(0, sent.body().length);
    assertEquals("audio/flac", sent.headers().first("Content-Type"));
    assertFalse(sent.wantsStream());
  }

  public static void refusesAStreamThatDoesNotTellItsLength() {
    GoldenClient client = new Shop().client();
    RequestBody endless = RequestBody.of(InputStream.nullInputStream());
    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class, () -> client.putRecord(in -> in.name("n").music(endless)));
    assertEquals(
        "golden#PutRecordInput: music must tell its length before it is sent; make it of bytes, a"
            + " Path or a stream with its length",
        thrown.getMessage());
  }

  public static void outputsHandTheStreamOutAndCloseIt() throws IOException {
    Shop shop = new Shop();
    try (GetRecordOutput output = shop.client().getRecord(in -> in.name("n"))) {
      assertEquals("Nina", output.artist());
      assertEquals(5, output.music().contentLength());
      assertEquals("audio/flac", output.music().contentType());
      assertEquals('l', output.music().inputStream().read());
      assertFalse(shop.closed);
    }
    assertTrue(shop.closed);
    assertArrayEquals(new byte[0], GetRecordOutput.builder().build().music().bytes());
    assertNull(GetRecordOutput.builder().build().close_());
  }

  public static void oneShapeIsTwoTypes() throws IOException {
    Shop shop = new Shop();
    Echo input = Echo.builder().note("hi").body(RequestBody.of("la")).build();
    try (EchoRecordResponse output = shop.client().echoRecord(input)) {
      assertArrayEquals("la la".getBytes(), output.body().bytes());
      assertNull(output.note());
    }
    assertEquals("application/octet-stream", shop.requests.get(0).headers().first("Content-Type"));
    assertNull(Echo.builder().build().body());
  }
}
