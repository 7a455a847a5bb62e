package dev.keysmith.runtime.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The way through a proxy. */
final class ProxyRoute {
  private final String host;
  private final int port;
  private final @Nullable String authorization;
  private final @Nullable Predicate<String> direct;

  /**
   * @param authorization the value of {@code Proxy-Authorization}
   * @param direct hosts that are reached without the proxy
   */
  ProxyRoute(
      String host, int port, @Nullable String authorization, @Nullable Predicate<String> direct) {
    this.host = host;
    this.port = port;
    this.authorization = authorization;
    this.direct = direct;
  }

  /** Credentials as RFC 7617 has them. */
  static String basic(String user, String password) {
    if (user.indexOf(':') >= 0) {
      throw new IllegalArgumentException("the proxy's user name holds a colon");
    }
    byte[] pair = user.concat(":").concat(password).getBytes(StandardCharsets.UTF_8);
    return "Basic ".concat(Base64.getEncoder().encodeToString(pair));
  }

  String host() {
    return host;
  }

  int port() {
    return port;
  }

  @Nullable String authorization() {
    return authorization;
  }

  boolean serves(String target) {
    return direct == null || !direct.test(target);
  }

  /** The request for a tunnel (RFC 9110, 9.3.6). */
  byte[] connectRequest(String target, int targetPort) {
    String authority = HttpRequest.authority("", target, targetPort);
    StringBuilder head = new StringBuilder(200);
    head.append("CONNECT ").append(authority).append(" HTTP/1.1\r\n");
    head.append("Host: ").append(authority).append("\r\n");
    if (authorization != null) {
      head.append("Proxy-Authorization: ").append(authorization).append("\r\n");
    }
    return head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
  }
}
