package dev.keysmith.runtime.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.Proxy;
import java.net.Socket;
import java.util.function.Supplier;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * A socket to put TLS over, which reads records piece by piece: it is given an input that bounds
 * the time of each. Plain calls load neither this class nor those of TLS.
 */
final class TlsSocket extends Socket {
  private @Nullable InputStream bounded;

  private TlsSocket() {
    super(Proxy.NO_PROXY);
  }

  static Socket unconnected() {
    return new TlsSocket();
  }

  @Override
  public InputStream getInputStream() throws IOException {
    InputStream given = bounded;
    return given == null ? super.getInputStream() : given;
  }

  /**
   * Shakes hands over a connected socket and checks that the certificate is the host's (RFC 2818).
   *
   * @param in the socket's input, which bounds the time that the handshake takes
   */
  static Socket secure(
      Socket connected,
      InputStream in,
      HttpRequest request,
      @Nullable Supplier<SSLSocketFactory> factories)
      throws IOException {
    ((TlsSocket) connected).bounded = in;
    SSLSocketFactory factory =
        factories == null ? (SSLSocketFactory) SSLSocketFactory.getDefault() : factories.get();
    String host = request.host();
    String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    SSLSocket socket =
        (SSLSocket) factory.createSocket(connected, name, request.effectivePort(), true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    return socket;
  }
}
