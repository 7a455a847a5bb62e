package dev.keysmith.localkms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A request written byte by byte, so that no client mends what a test has broken. */
final class RawHttp {
  private RawHttp() {}

  /** Status and body of the answer. */
  record Answer(int status, String head, String body) {}

  static Answer post(
      URI endpoint, String path, List<Map.Entry<String, String>> headers, byte[] body)
      throws IOException {
    return send(endpoint, "POST", path, headers, body);
  }

  static Answer send(
      URI endpoint,
      String method,
      String path,
      List<Map.Entry<String, String>> headers,
      byte[] body)
      throws IOException {
    StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
    headers.forEach(field -> head.append(field.getKey() + ": " + field.getValue() + "\r\n"));
    head.append("Content-Length: " + body.length + "\r\nConnection: close\r\n\r\n");
    try (Socket socket = new Socket(endpoint.getHost(), endpoint.getPort())) {
      OutputStream out = socket.getOutputStream();
      ByteArrayOutputStream message = new ByteArrayOutputStream();
      message.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
      message.writeBytes(body);
      message.writeTo(out);
      out.flush();
      return answer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static Answer answer(String message) {
    int end = message.indexOf("\r\n\r\n");
    int status = Integer.parseInt(message.substring(9, 12));
    return new Answer(status, message.substring(0, end), message.substring(end + 4));
  }
}
