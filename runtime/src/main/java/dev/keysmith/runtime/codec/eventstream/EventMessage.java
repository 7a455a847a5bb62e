package dev.keysmith.runtime.codec.eventstream;

import dev.keysmith.runtime.value.Blob;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message: headers, each of a name and a typed value, and a payload. A header's value is a
 * {@link Boolean}, {@link Byte}, {@link Short}, {@link Integer}, {@link Long}, {@link Blob}, {@link
 * String}, {@link Instant} (to the millisecond) or {@link UUID}.
 */
public final class EventMessage {
  private static final byte[] NO_PAYLOAD = {};

  private final Map<String, Object> headers;
  private final byte[] payload;

  private EventMessage(Map<String, Object> headers, byte[] payload) {
    this.headers = Collections.unmodifiableMap(headers);
    this.payload = payload;
  }

  /** A builder without headers and payload. */
  public static Builder builder() {
    return new Builder();
  }

  /** The headers in the order in which they came or were set. */
  public Map<String, Object> headers() {
    return headers;
  }

  /** The value of a header, or null when there is none of this name. */
  public @Nullable Object header(String name) {
    return headers.get(name);
  }

  /** The value of a header that is a string; null when there is none or it is of another type. */
  public @Nullable String text(String name) {
    return headers.get(name) instanceof String text ? text : null;
  }

  /** The very bytes of the payload; not to be changed. */
  public byte[] payload() {
    return payload;
  }

  /**
   * The message as it goes on the wire.
   *
   * @throws IllegalArgumentException when a header or the payload is larger than a message can hold
   */
  public byte[] encode() {
    return EventEncoder.encode(this);
  }

  /** The names of the headers and the size of the payload; no content. */
  @Override
  public String toString() {
    return "EventMessage["
        .concat(headers.keySet().toString())
        .concat(", ")
        .concat(Integer.toString(payload.length))
        .concat(" bytes]");
  }

  /** Collects a message. */
  public static final class Builder {
    private final Map<String, Object> headers = new LinkedHashMap<>();
    private byte[] payload = NO_PAYLOAD;

    private Builder() {}

    /**
     * Sets a header.
     *
     * @param value of one of the types that headers have
     * @throws IllegalArgumentException when the value is of another type
     */
    public Builder header(String name, Object value) {
      EventEncoder.check(name, value);
      headers.put(name, value);
      return this;
    }

    /** Whether a header of this name has been set. */
    public boolean has(String name) {
      return headers.containsKey(name);
    }

    /** Sets the payload, the very bytes. */
    public Builder payload(byte[] bytes) {
      payload = bytes;
      return this;
    }

    public EventMessage build() {
      return new EventMessage(new LinkedHashMap<>(headers), payload);
    }
  }
}
