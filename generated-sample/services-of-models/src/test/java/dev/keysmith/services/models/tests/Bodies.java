package dev.keysmith.services.models.tests;

import dev.keysmith.runtime.stream.ResponseBody;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;

/** Bytes as they are published and subscribed to. */
final class Bodies {
  private Bodies() {}

  /** All that a body publishes. */
  static CompletableFuture<byte[]> collect(ResponseBody body) {
    CompletableFuture<byte[]> whole = new CompletableFuture<>();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    body.publisher()
        .subscribe(
            new Flow.Subscriber<>() {
              @Override
              public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(Long.MAX_VALUE);
              }

              @Override
              public void onNext(ByteBuffer piece) {
                byte[] copy = new byte[piece.remaining()];
                piece.get(copy);
                bytes.writeBytes(copy);
              }

              @Override
              public void onError(Throwable failure) {
                whole.completeExceptionally(failure);
              }

              @Override
              public void onComplete() {
                whole.complete(bytes.toByteArray());
              }
            });
    return whole;
  }

  /** The bytes in pieces of many sizes, from a thread of its own. */
  static Flow.Publisher<ByteBuffer> publisher(byte[] bytes) {
    List<ByteBuffer> pieces = new ArrayList<>();
    int size = 1;
    for (int at = 0; at < bytes.length; at += size) {
      size = Math.min(bytes.length - at, size * 7 % 65_521);
      pieces.add(ByteBuffer.wrap(bytes, at, size).slice());
    }
    return subscriber -> {
      SubmissionPublisher<ByteBuffer> publisher = new SubmissionPublisher<>();
      publisher.subscribe(subscriber);
      pieces.forEach(publisher::submit);
      publisher.close();
    };
  }

  /** In hexadecimal digits. */
  static String md5(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
