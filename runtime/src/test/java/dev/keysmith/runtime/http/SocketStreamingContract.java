package dev.keysmith.runtime.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.stream.RequestBody;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the socket transport promises besides: which connections it uses again. */
abstract class SocketStreamingContract extends StreamingContract {
  @Override
  HttpTransport open(Duration readTimeout, int maxBody) {
    return SocketTransportContract.builder().readTimeout(readTimeout).maxBodyBytes(maxBody).build();
  }

  private void serveEach(String response) throws IOException {
    serve(
        peer -> {
          while (peer.readRequest() != null) {
            peer.send(response);
          }
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 0\r\n\r\n",
        "Content-Length: 5\r\n\r\nhello",
        "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n"
      })
  void usesAConnectionAgainWhoseBodyWasReadToItsEnd(String response) throws IOException {
    serveEach(OK + response);
    for (int i = 0; i < 3; i++) {
      HttpResponse received = transport().send(download(), soon());
      if (received.stream() != null) {
        body(received).bytes();
      }
      send();
    }
    assertEquals(1, server().connections.get());
    assertEquals(6, server().requests.size());
  }

  @Test
  void usesAConnectionAgainWithoutAReadBehindTheEnd() throws IOException {
    serveEach(OK + "Content-Length: 5\r\n\r\nhello");
    body(transport().send(download(), soon())).inputStream().readNBytes(5);
    send();
    assertEquals(1, server().connections.get());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 5\r\n\r\nhello",
        "HTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\nhello",
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello more"
      })
  void doesNotUseAConnectionAgainThatCannotCarryMore(String response) throws IOException {
    serveEach(response);
    body(transport().send(download(), soon())).bytes();
    body(transport().send(download(), soon())).bytes();
    assertEquals(2, server().connections.get());
  }

  @Test
  void doesNotUseAConnectionAgainWhoseBodyWasClosed() throws IOException {
    serveEach(OK + "Content-Length: 5\r\n\r\nhello");
    body(transport().send(download(), soon())).close();
    send();
    assertEquals(2, server().connections.get());
  }

  @Test
  void servesOthersWhileABodyIsRead() throws IOException {
    serveEach(OK + "Content-Length: 5\r\n\r\nhello");
    HttpResponse unread = transport().send(download(), soon());
    send();
    assertEquals(2, server().connections.get());
    assertEquals(5, body(unread).bytes().length);
  }

  @Test
  void aBodyHasNoLimit() throws IOException {
    serveEach(OK + "Content-Length: 100\r\n\r\n" + "x".repeat(100));
    use(open(Duration.ofSeconds(20), 10));
    assertEquals(100, body(transport().send(download(), soon())).bytes().length);
  }

  @Test
  void sendsAStreamOnAConnectionThatIsKept() throws IOException {
    serve(peer -> peer.answerAll("ok"));
    for (int i = 0; i < 3; i++) {
      RequestBody once = RequestBody.of(new ByteArrayInputStream(random(70_000)));
      assertEquals("ok", text(transport().send(upload(once), soon())));
    }
    assertEquals(1, server().connections.get());
  }

  /** The first connection is closed when its second request comes. */
  private void serveOneThenClose() throws IOException {
    serve(
        peer -> {
          peer.readRequest();
          peer.answer("ok");
          if (peer.number == 1) {
            peer.readRequest();
          } else {
            peer.answerAll("ok");
          }
        });
  }

  @Test
  void sendsABodyAgainThatCanBeReplayed() throws IOException {
    serveOneThenClose();
    send();
    assertEquals("ok", text(transport().send(upload(RequestBody.of("hello")), soon())));
    assertEquals(3, server().requests.size());
  }

  @Test
  void doesNotSendABodyAgainThatCannot() throws IOException {
    serveOneThenClose();
    send();
    RequestBody once = RequestBody.of(new ByteArrayInputStream(new byte[5]));
    assertThrows(IOException.class, () -> transport().send(upload(once), soon()));
    assertEquals(2, server().requests.size());
  }

  @Test
  void looksWhetherAConnectionIsOpenBeforeItSendsWhatCannotBeSentAgain() throws Exception {
    CountDownLatch closed = new CountDownLatch(1);
    serve(
        peer -> {
          peer.readRequest();
          peer.answer("ok");
          if (peer.number == 1) {
            peer.close();
            closed.countDown();
          } else {
            peer.answerAll("ok");
          }
        });
    use(SocketTransportContract.builder().probe(Duration.ofDays(1), 20_000).build());
    send();
    assertTrue(closed.await(30, TimeUnit.SECONDS));
    RequestBody once = RequestBody.of(new ByteArrayInputStream(new byte[5]));
    assertEquals("ok", text(transport().send(upload(once), soon())));
    assertEquals(2, server().requests.size());
  }

  @Test
  void abandonsAPeerThatDoesNotReadSmallPiecesAtTheDeadline() throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    serve(
        peer -> {
          peer.readHead();
          done.await();
        });
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 0;
          }

          @Override
          public int read(byte[] into, int offset, int length) {
            return Math.min(length, 1000);
          }
        };
    assertThrows(
        DeadlineExceededException.class,
        () ->
            transport()
                .send(upload(RequestBody.of(endless)), Deadline.after(Duration.ofMillis(400))));
    done.countDown();
  }

  @Test
  void readsWhatAPeerAnswersToAStreamItDoesNotTake() throws IOException {
    serve(
        peer -> {
          peer.readHead();
          peer.send("HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\n\r\nno");
          peer.awaitClose();
        });
    RequestBody body = RequestBody.of(new ByteArrayInputStream(new byte[1_000_000]));
    assertEquals("no", text(transport().send(upload(body), soon())));
  }
}
