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

/** All that is needed for {@code https} alone, so that plain calls load none of it. */
final class TlsSockets {
  private TlsSockets() {}

  /** A socket, not connected, that {@link #secure} can be put over. */
  static Socket unconnected() {
    return new BoundedSocket();
  }

  /**
   * Shakes hands over a connected socket and checks that the certificate is the host's (RFC 2818).
   *
   * @param in the socket's input, which bounds the time that the handshake takes
   */
  static Socket secure(
      Socket connected,
      InputStream in,
      String host,
      int port,
      @Nullable Supplier<SSLSocketFactory> factories)
      throws IOException {
    ((BoundedSocket) connected).input = in;
    SSLSocketFactory factory =
        factories == null ? (SSLSocketFactory) SSLSocketFactory.getDefault() : factories.get();
    String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    SSLSocket socket = (SSLSocket) factory.createSocket(connected, name, port, true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    return socket;
  }

  /** Hands the bounded input to the TLS socket over it, which reads records piece by piece. */
  private static final class BoundedSocket extends Socket {
    private @Nullable InputStream input;

    BoundedSocket() {
      super(Proxy.NO_PROXY);
    }

    @Override
    public InputStream getInputStream() throws IOException {
      InputStream bounded = input;
      return bounded == null ? super.getInputStream() : bounded;
    }
  }
}
