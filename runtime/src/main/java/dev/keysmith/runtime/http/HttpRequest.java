package dev.keysmith.runtime.http;

import dev.keysmith.runtime.stream.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * A request whose body is in memory, or is read as it is sent. Path and query are in their encoded
 * form, as they go on the wire.
 */
public final class HttpRequest {
  private final String method;
  private final String scheme;
  private final String host;
  private final int port;
  private final String path;
  private final @Nullable String query;
  private final HttpHeaders headers;
  private final byte[] body;
  private final @Nullable RequestBody stream;
  private final boolean wantsStream;

  private HttpRequest(Builder builder) {
    builder.check();
    this.method = builder.method;
    this.scheme = builder.scheme;
    this.host = builder.host;
    this.port = builder.port;
    this.path = builder.path;
    this.query = builder.query;
    this.headers = builder.headers.build();
    this.body = builder.body;
    this.stream = builder.stream;
    this.wantsStream = builder.wantsStream;
  }

  public static Builder builder() {
    return new Builder(HttpHeaders.builder());
  }

  /** A builder that begins with these fields, which need no further check. */
  public static Builder builder(HttpHeaders headers) {
    return new Builder(headers.toBuilder());
  }

  public String method() {
    return method;
  }

  /** {@code http} or {@code https}. */
  public String scheme() {
    return scheme;
  }

  /** A name or an IP address; one of version 6 with or without brackets. */
  public String host() {
    return host;
  }

  /** The port, or -1 for the scheme's own. */
  public int port() {
    return port;
  }

  /** Begins with a slash. */
  public String path() {
    return path;
  }

  /** The query without its question mark, or null. */
  public @Nullable String query() {
    return query;
  }

  /**
   * The fields to send. {@code Host}, {@code Content-Length} and {@code Transfer-Encoding} are the
   * transport's: it leaves out what is given under these names.
   */
  public HttpHeaders headers() {
    return headers;
  }

  /** Whether a field of this name is the transport's to set; see {@link #headers}. */
  public static boolean isTransports(String name) {
    return name.equalsIgnoreCase("Host")
        || name.equalsIgnoreCase("Content-Length")
        || name.equalsIgnoreCase("Transfer-Encoding");
  }

  /**
   * The length to tell of the body, or -1 for none: that of one whose length is known, and is not 0
   * unless a server would expect to be told (RFC 9110, 8.6).
   */
  public long lengthToTell() {
    long length = stream == null ? body.length : stream.contentLength();
    return length > 0 || (length == 0 && method.startsWith("P")) ? length : -1;
  }

  /** The very bytes to send; not to be changed. None when there is a {@link #stream}. */
  public byte[] body() {
    return body;
  }

  /** The body that is read as it is sent, or null. */
  public @Nullable RequestBody stream() {
    return stream;
  }

  /**
   * Whether the body of a response of success (2xx) is wanted unread, as {@link
   * HttpResponse#stream}. Transports that have it in memory may give it as bytes all the same.
   */
  public boolean wantsStream() {
    return wantsStream;
  }

  /** Whether the request can be sent again. */
  public boolean isReplayable() {
    return stream == null || stream.isReplayable();
  }

  /**
   * What goes into the {@code Host} field: the host, and the port unless it is the scheme's own.
   */
  public String authority() {
    return authority(scheme, host, port);
  }

  /** Scheme and authority, as a URL begins: equal for requests that one connection can serve. */
  public String origin() {
    return scheme.concat("://").concat(authority());
  }

  /** The host and the port in any case. */
  public String peer() {
    return authority("", host, effectivePort());
  }

  /** The port, be it given or the scheme's own. */
  public int effectivePort() {
    return port >= 0 ? port : scheme.equals("https") ? 443 : 80;
  }

  static String authority(String scheme, String host, int port) {
    boolean implied = port < 0 || port == (scheme.equals("https") ? 443 : 80);
    boolean bare = host.indexOf(':') >= 0 && host.charAt(0) != '[';
    String name = bare ? "[".concat(host).concat("]") : host;
    return implied ? name : name.concat(":").concat(Integer.toString(port));
  }

  /** Method, scheme, authority and path: no query, header or body, which may hold secrets. */
  @Override
  public String toString() {
    return method.concat(" ").concat(origin()).concat(path);
  }

  /** Collects a request; can be built again after changes, as each attempt of a call does. */
  public static final class Builder {
    private static final byte[] NO_BODY = new byte[0];

    private String method = "POST";
    private String scheme = "https";
    private String host = "";
    private int port = -1;
    private String path = "/";
    private @Nullable String query;
    private final HttpHeaders.Builder headers;
    private byte[] body = NO_BODY;
    private @Nullable RequestBody stream;
    private boolean wantsStream;

    private Builder(HttpHeaders.Builder headers) {
      this.headers = headers;
    }

    public Builder method(String method) {
      this.method = method;
      return this;
    }

    /** Where the request goes; a port of -1 is the scheme's own. */
    public Builder origin(String scheme, String host, int port) {
      this.scheme = scheme;
      this.host = host;
      this.port = port;
      return this;
    }

    public Builder path(String path) {
      this.path = path;
      return this;
    }

    public Builder query(@Nullable String query) {
      this.query = query;
      return this;
    }

    public Builder header(String name, String value) {
      headers.set(name, value);
      return this;
    }

    /** The very array to send, which the caller must not change before the call has ended. */
    public Builder body(byte[] body) {
      this.body = body;
      this.stream = null;
      return this;
    }

    /** The body to read as it is sent, in place of bytes; null for none. */
    public Builder stream(@Nullable RequestBody stream) {
      this.stream = stream;
      this.body = stream == null ? body : NO_BODY;
      return this;
    }

    /** See {@link HttpRequest#wantsStream()}. */
    public Builder wantsStream(boolean wantsStream) {
      this.wantsStream = wantsStream;
      return this;
    }

    public String method() {
      return method;
    }

    public String scheme() {
      return scheme;
    }

    public String host() {
      return host;
    }

    public int port() {
      return port;
    }

    public String path() {
      return path;
    }

    public @Nullable String query() {
      return query;
    }

    public HttpHeaders.Builder headers() {
      return headers;
    }

    public byte[] body() {
      return body;
    }

    public @Nullable RequestBody stream() {
      return stream;
    }

    public boolean wantsStream() {
      return wantsStream;
    }

    /** See {@link HttpRequest#authority()}. */
    public String authority() {
      return HttpRequest.authority(scheme, host, port);
    }

    /**
     * @throws IllegalArgumentException when method, scheme, host, port, path or query hold what
     *     would change the meaning of the message's first lines
     */
    public HttpRequest build() {
      return new HttpRequest(this);
    }

    private void check() {
      refuseUnless(scheme.equals("https") || scheme.equals("http"), "scheme");
      refuseUnless(HttpHeaders.isToken(method), "method");
      refuseUnless(!host.isEmpty() && isVisible(host, "/?#@\\"), "host");
      refuseUnless(port >= -1 && port != 0 && port <= 65_535, "port");
      refuseUnless(path.startsWith("/") && isVisible(path, "?#"), "path");
      refuseUnless(query == null || isVisible(query, "#"), "query");
    }

    private static void refuseUnless(boolean condition, String part) {
      if (!condition) {
        throw new IllegalArgumentException("the request has no valid ".concat(part));
      }
    }

    private static boolean isVisible(String text, String not) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c <= ' ' || c >= 127) {
          return false;
        }
      }
      for (int i = 0; i < not.length(); i++) {
        if (text.indexOf(not.charAt(i)) >= 0) {
          return false;
        }
      }
      return true;
    }
  }
}
