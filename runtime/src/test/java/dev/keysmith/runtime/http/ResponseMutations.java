package dev.keysmith.runtime.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Random;

/** Responses that are nearly right, and some that are not at all. */
final class ResponseMutations {
  private static final String[] SEEDS = {
    "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nA: b\r\n\r\nhello",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;x=y\r\nhello\r\n0\r\nT: v\r\n\r\n",
    "HTTP/1.0 404 Not Found\r\nConnection: close\r\n\r\nto the end",
    "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 None\r\n\r\n",
    "HTTP/1.1 401 No\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\n{}",
  };
  private static final String[] PIECES = {
    "\r\n",
    "\n",
    "\r",
    "\0",
    ":",
    " ",
    "\t",
    "0",
    "9",
    "f",
    "-1",
    "\r\n\r\n",
    "99999999999999999999",
    "chunked",
    "Content-Length: 3\r\n",
    "Transfer-Encoding: chunked\r\n",
    "HTTP/1.1 ",
    ";",
    "\u00ff",
  };

  private final Random random;

  ResponseMutations(Random random) {
    this.random = random;
  }

  byte[] next() {
    if (random.nextInt(20) == 0) {
      byte[] noise = new byte[random.nextInt(200)];
      random.nextBytes(noise);
      return noise;
    }
    StringBuilder text = new StringBuilder(SEEDS[random.nextInt(SEEDS.length)]);
    for (int i = random.nextInt(4); i > 0; i--) {
      mutate(text);
    }
    return text.toString().getBytes(ISO_8859_1);
  }

  private void mutate(StringBuilder text) {
    int at = random.nextInt(text.length() + 1);
    switch (random.nextInt(5)) {
      case 0 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
      case 1 -> text.delete(at, Math.min(at + 1 + random.nextInt(4), text.length()));
      case 2 -> text.setLength(at);
      case 3 -> text.insert(at, (char) random.nextInt(256));
      default -> text.append(text.substring(at));
    }
  }
}
