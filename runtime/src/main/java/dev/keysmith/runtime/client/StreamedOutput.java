package dev.keysmith.runtime.client;

import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.stream.ResponseBody;

/** Reads outputs from the heads of responses and hands out the bodies unread. */
final class StreamedOutput {
  private StreamedOutput() {}

  static <O extends Shape> O read(Call<?, O, ?> call, HttpResponse response) {
    ResponseBody body = call.checked(response, bodyOf(response));
    boolean handedOut = false;
    try {
      HttpResponse head = new HttpResponse(response.status(), response.headers(), body);
      call.report(head);
      O output =
          call.receivesEvents()
              ? EventOutput.read(call, head, body)
              : call.withBody(call.readOutput(head), body);
      handedOut = true;
      return output;
    } finally {
      if (!handedOut) {
        body.close();
      }
    }
  }

  /** Some transports have the body in memory, and some responses none. */
  static ResponseBody bodyOf(HttpResponse response) {
    ResponseBody stream = response.stream();
    return stream == null
        ? ResponseBody.of(response.body(), response.headers().first("Content-Type"))
        : stream;
  }

  /** Lets go of a response that nobody waits for any more. */
  static void discard(HttpResponse response) {
    bodyOf(response).close();
  }
}
