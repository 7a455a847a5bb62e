package dev.keysmith.runtime.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses as bytes: RFC 9112 to the letter. */
final class ResponseReaderTest {
  private static final String OK = "HTTP/1.1 200 OK\r\n";

  private static ResponseReader reader(byte[] bytes) {
    return new ResponseReader(new WireInput(new ByteArrayInputStream(bytes)), 2000, 10_000);
  }

  private static HttpResponse read(String bytes) throws IOException {
    return reader(bytes.getBytes(ISO_8859_1)).read("POST", false);
  }

  private static String body(String bytes) throws IOException {
    return new String(read(bytes).body(), ISO_8859_1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"HTTP/1.1 200 OK", "HTTP/1.1 200 ", "HTTP/1.1 200", "HTTP/1.9 200 \u00e9\t!"})
  void readsStatusLines(String line) throws IOException {
    assertEquals(200, read(line + "\r\n\r\n").status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\r\nHTTP/1.1 200 OK",
        "http/1.1 200 OK",
        "HTTP/2 200",
        "HTTP/1.x 200 OK",
        "HTTP/1.1  200 OK",
        "HTTP/1.1 20 OK",
        "HTTP/1.1 2000 OK",
        "HTTP/1.1 099 OK",
        "HTTP/1.1 -20 OK",
        "HTTP/1.1 200\tOK",
        "HTTP/1.1 200 O\u0000K",
        "HTTP/1.1 200 O\rK",
        "HTTP/1.1 200 OK\n",
      })
  void refusesStatusLines(String line) {
    assertThrows(IOException.class, () -> read(line + "\r\n\r\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"A:b|b", "A: \t b c \t|b c", "a:|''", "A:b:c|b:c", "A: \u00e9|\u00e9"})
  void readsFields(String line, String value) throws IOException {
    assertEquals(value, read(OK + line + "\r\n\r\n").headers().first("a"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A",
        ":b",
        "A : b",
        " A: b",
        "A: b\r\n folded",
        "A: b\r\n\tfolded",
        "A(: b",
        "\u00e9: b",
        "A: b\rC: d",
        "A: b\nC: d",
        "A: \u0000",
        "A: \u007f",
        "A: \u001b",
      })
  void refusesFields(String lines) {
    assertThrows(HttpFormatException.class, () -> read(OK + lines + "\r\n\r\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: -1",
        "Content-Length: +1",
        "Content-Length: 0x1",
        "Content-Length: 1 1",
        "Content-Length: 1,1",
        "Content-Length: 1.0",
        "Content-Length:",
        "Content-Length: 18446744073709551617",
        "Content-Length: 1\r\nContent-Length: 2",
        "Content-Length: 1\r\nTransfer-Encoding: chunked",
        "Transfer-Encoding: chunked\r\nContent-Length: 1",
        "Transfer-Encoding: gzip, chunked",
        "Transfer-Encoding: gzip",
        "Transfer-Encoding: identity",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
        "Transfer-Encoding: chunked, chunked",
        "Transfer-Encoding:",
        "Content-Length: 10001",
      })
  void refusesFramings(String lines) {
    assertThrows(HttpFormatException.class, () -> read(OK + lines + "\r\n\r\n1\r\nx\r\n0\r\n\r\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5;hello;0;;|hello",
        "05;hello;00;;|hello",
        "5 ;hello;0;;|hello",
        "5 x=1;hello;0 y;;|hello",
        "2;he;3;llo;0;;|hello",
        "A;0123456789;0;X: y;Z: w;;|0123456789",
        "a;0123456789;0;;|0123456789",
        "0;;|''",
      })
  void readsChunks(String lines, String expected) throws IOException {
    String chunks = lines.replace(";", "\r\n");
    assertEquals(expected, body(OK + "Transfer-Encoding: chunked\r\n\r\n" + chunks));
  }

  @Test
  void readsChunkExtensions() throws IOException {
    String chunks = "5;a=\"b;c\";d\r\nhello\r\n0;e\r\n\r\n";
    assertEquals("hello", body(OK + "Transfer-Encoding: chunked\r\n\r\n" + chunks));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ";hello;0;;",
        "x;hello;0;;",
        "-5;hello;0;;",
        "0x5;hello;0;;",
        "5g;hello;0;;",
        "6;hello;0;;",
        "4;hello;0;;",
        "5;hello0;;",
        "5;hello;;0;;",
        "2711;",
        "FFFFFFFFFFFFFFFFFFFF;x",
        "7FFFFFFF;x",
        "100000000;x",
        "5;hello;0; folded;;",
        "5;hello;0;no colon;;",
        "5;hello;0;",
        "5;hello;",
        "5;hel",
      })
  void refusesChunks(String lines) {
    String chunks = lines.replace(";", "\r\n");
    assertThrows(IOException.class, () -> read(OK + "Transfer-Encoding: chunked\r\n\r\n" + chunks));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5;x\u0000\r\nhello", "5\nhello", "5;a\rb\r\nhello", "5\r\r\nhello"})
  void refusesControlCharactersInChunks(String chunk) {
    assertThrows(
        HttpFormatException.class,
        () -> read(OK + "Transfer-Encoding: chunked\r\n\r\n" + chunk + "\r\n0\r\n\r\n"));
  }

  @Test
  void boundsTheSumOfChunkExtensions() {
    String chunks = ("1;" + "x".repeat(100) + "\r\na\r\n").repeat(30);
    assertThrows(
        HttpFormatException.class,
        () -> read(OK + "Transfer-Encoding: chunked\r\n\r\n" + chunks + "0\r\n\r\n"));
  }

  @Test
  void boundsTheSumOfTrailers() {
    String trailers = "X: ".concat("x".repeat(100)).concat("\r\n").repeat(30);
    assertThrows(
        HttpFormatException.class,
        () -> read(OK + "Transfer-Encoding: chunked\r\n\r\n0\r\n" + trailers + "\r\n"));
  }

  @Test
  void boundsTheSumOfChunks() {
    String chunks = ("3E8\r\n" + "x".repeat(1000) + "\r\n").repeat(11);
    assertThrows(
        HttpFormatException.class,
        () -> read(OK + "Transfer-Encoding: chunked\r\n\r\n" + chunks + "0\r\n\r\n"));
  }

  @Test
  void takesAHeadAtItsLimitAndNoLarger() throws IOException {
    int rest = OK.length() + "A: \r\n\r\n".length();
    String fits = "A: " + "x".repeat(2000 - rest) + "\r\n\r\n";
    assertEquals(2000 - rest, String.valueOf(read(OK + fits).headers().first("a")).length());
    assertThrows(HttpFormatException.class, () -> read(OK + "A: x" + fits.substring(3)));
  }

  @Test
  void countsWhatIsMissing() {
    EOFException e =
        assertThrows(EOFException.class, () -> read(OK + "Content-Length: 7\r\n\r\nhello"));
    assertEquals("the body ended after 5 of 7 bytes", e.getMessage());
  }

  @Test
  void doesNotReserveALengthThatNothingBacks() {
    byte[] head = (OK + "Content-Length: 2147483000\r\n\r\n").getBytes(ISO_8859_1);
    WireInput in = new WireInput(new ByteArrayInputStream(head));
    ResponseReader reader = new ResponseReader(in, 2000, Integer.MAX_VALUE - 16);
    EOFException e = assertThrows(EOFException.class, () -> reader.read("GET", false));
    assertEquals("the body ended after 0 of 2147483000 bytes", e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 100})
  void readsThroughPiecesOfAnySize(int size) throws IOException {
    String filler = "X-Filler: " + "y".repeat(1500) + "\r\n";
    String response =
        OK + filler + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6;x\r\n world\r\n0\r\n\r\n";
    byte[] bytes = response.repeat(20).getBytes(ISO_8859_1);
    ResponseReader reader =
        new ResponseReader(new WireInput(new Pieces(bytes, size)), 2000, 10_000);
    for (int i = 0; i < 20; i++) {
      assertEquals("hello world", new String(reader.read("GET", false).body(), ISO_8859_1));
    }
    assertTrue(reader.isReusable());
  }

  @Test
  void saysWhetherAnotherExchangeCanFollow() throws IOException {
    ResponseReader clean = reader((OK + "Content-Length: 1\r\n\r\nx").getBytes(ISO_8859_1));
    clean.read("GET", false);
    assertTrue(clean.isReusable());
    ResponseReader left = reader((OK + "Content-Length: 1\r\n\r\nxy").getBytes(ISO_8859_1));
    left.read("GET", false);
    assertFalse(left.isReusable());
  }

  @Test
  void givesAResponseOrAnIoExceptionForAnyBytes() {
    Random random = new Random(20261124);
    ResponseMutations mutations = new ResponseMutations(random);
    int read = 0;
    for (int i = 0; i < 60_000; i++) {
      byte[] bytes = mutations.next();
      try {
        InputStream in = new Pieces(bytes, 1 + random.nextInt(40));
        HttpResponse response =
            new ResponseReader(new WireInput(in), 2000, 10_000)
                .read(i % 9 == 0 ? "HEAD" : "GET", false);
        assertTrue(response.body().length <= 10_000);
        read++;
      } catch (IOException e) {
        assertTrue(e.getMessage() != null);
      }
    }
    assertTrue(read > 1000, "hardly a response was read: " + read);
  }

  /** Gives no more than so many bytes at once, as a network may. */
  private static final class Pieces extends ByteArrayInputStream {
    private final int size;

    Pieces(byte[] bytes, int size) {
      super(bytes);
      this.size = size;
    }

    @Override
    public synchronized int read(byte[] into, int offset, int length) {
      return super.read(into, offset, Math.min(length, size));
    }
  }
}
