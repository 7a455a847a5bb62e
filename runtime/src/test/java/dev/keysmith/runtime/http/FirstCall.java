package dev.keysmith.runtime.http;

import java.io.IOException;

/** One call in a JVM of its own, so that the classes it loads can be counted. */
final class FirstCall {
  private FirstCall() {}

  public static void main(String[] arguments) throws IOException {
    int port = Integer.parseInt(arguments[0]);
    HttpRequest request =
        HttpRequest.builder()
            .origin("http", "127.0.0.1", port)
            .header("Content-Type", "application/x-amz-json-1.1")
            .body(new byte[] {'{', '}'})
            .build();
    System.exit(SocketTransport.create().send(request, Deadline.none()).status() == 200 ? 0 : 1);
  }
}
