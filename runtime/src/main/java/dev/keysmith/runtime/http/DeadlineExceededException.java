package dev.keysmith.runtime.http;

import java.io.IOException;

/** The deadline of the call passed while the transport was at work. */
public final class DeadlineExceededException extends IOException {
  private static final long serialVersionUID = 1L;

  public DeadlineExceededException() {
    super("the deadline of the call has passed");
  }
}
