package dev.keysmith.runtime.client;

import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What one call does differently from its client. Immutable. */
public final class CallOptions {
  private static final CallOptions NONE = new CallOptions(null, HttpHeaders.empty(), null);

  private final @Nullable Duration timeout;
  private final HttpHeaders headers;
  private final @Nullable Consumer<? super ResponseInfo> onResponse;

  private CallOptions(
      @Nullable Duration timeout,
      HttpHeaders headers,
      @Nullable Consumer<? super ResponseInfo> onResponse) {
    this.timeout = timeout;
    this.headers = headers;
    this.onResponse = onResponse;
  }

  /** A call as the client makes it. */
  public static CallOptions none() {
    return NONE;
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The time for the whole call, retries included; null for the client's. */
  public @Nullable Duration timeout() {
    return timeout;
  }

  /** The fields added to each request of the call. */
  public HttpHeaders headers() {
    return headers;
  }

  /** Told of the call's last response; null when nobody asked. */
  public @Nullable Consumer<? super ResponseInfo> onResponse() {
    return onResponse;
  }

  /**
   * These options with others over them: the other timeout wins when it is set, a header of the
   * other replaces those of the same name here, and both are told of the response, this one first.
   */
  public CallOptions merge(CallOptions over) {
    if (over == NONE || this == NONE) {
      return over == NONE ? this : over;
    }
    return new CallOptions(
        over.timeout == null ? timeout : over.timeout,
        merge(headers, over.headers),
        merge(onResponse, over.onResponse));
  }

  private static HttpHeaders merge(HttpHeaders under, HttpHeaders over) {
    HttpHeaders.Builder merged = HttpHeaders.builder();
    for (int i = 0; i < under.size(); i++) {
      if (over.first(under.name(i)) == null) {
        merged.add(under.name(i), under.value(i));
      }
    }
    for (int i = 0; i < over.size(); i++) {
      merged.add(over.name(i), over.value(i));
    }
    return merged.build();
  }

  private static @Nullable Consumer<? super ResponseInfo> merge(
      @Nullable Consumer<? super ResponseInfo> first,
      @Nullable Consumer<? super ResponseInfo> second) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    return info -> {
      first.accept(info);
      second.accept(info);
    };
  }

  /** The timeout and the names of the headers, never their values. */
  @Override
  public String toString() {
    return "CallOptions[timeout=" + timeout + ", headers=" + headers + "]";
  }

  void addHeaders(HttpRequest.Builder request) {
    for (int i = 0; i < headers.size(); i++) {
      request.header(headers.name(i), headers.value(i));
    }
  }

  /** Collects the options of a call. */
  public static final class Builder {
    private @Nullable Duration timeout;
    private final HttpHeaders.Builder headers = HttpHeaders.builder();
    private @Nullable Consumer<? super ResponseInfo> onResponse;

    private Builder() {}

    /**
     * The time for the whole call, retries included, in place of the client's.
     *
     * @throws IllegalArgumentException when it is not positive
     */
    public Builder timeout(Duration timeout) {
      this.timeout = BuilderChecks.positive("timeout", timeout);
      return this;
    }

    /**
     * A field of each request of the call, signed with the others; replaces one of the same name.
     *
     * @throws IllegalArgumentException when the name is no token, the value holds a control
     *     character, or the field is one that protocol, signer or transport sets
     */
    public Builder header(String name, String value) {
      if (isReserved(name.toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException(
            "header " + name + " is set by the client; a call cannot set it");
      }
      headers.set(name, value);
      return this;
    }

    /**
     * Told once of the call's last response, before the call returns or throws; not at all when no
     * response was had. What it throws, the call throws.
     */
    public Builder onResponse(Consumer<? super ResponseInfo> onResponse) {
      this.onResponse = onResponse;
      return this;
    }

    public CallOptions build() {
      return new CallOptions(timeout, headers.build(), onResponse);
    }

    private static boolean isReserved(String name) {
      return switch (name) {
        case "authorization",
            "connection",
            "content-length",
            "content-type",
            "expect",
            "host",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "x-amz-content-sha256",
            "x-amz-date",
            "x-amz-security-token",
            "x-amz-target" ->
            true;
        default -> false;
      };
    }
  }
}
