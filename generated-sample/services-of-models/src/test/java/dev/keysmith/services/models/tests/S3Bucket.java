package dev.keysmith.services.models.tests;

import dev.keysmith.runtime.stream.RequestBody;
import dev.keysmith.services.s3.S3Client;
import java.io.IOException;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A test of the generated S3 client against a server: each has a bucket of its own. */
abstract class S3Bucket {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  static S3Server server;

  final String bucket = "bucket-" + NUMBER.incrementAndGet();
  S3Client s3;

  @BeforeAll
  static void startServer() throws Exception {
    server = S3Server.start();
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  @BeforeEach
  void makeBucket() {
    s3 = way().client(server);
    s3.createBucket(in -> in.bucket(bucket));
  }

  @AfterEach
  void closeClient() {
    s3.close();
  }

  S3Way way() {
    return S3Way.BLOCKING;
  }

  void put(String key, byte[] bytes) {
    s3.putObject(in -> in.bucket(bucket).key(key).body(RequestBody.of(bytes)));
  }

  byte[] get(String key) throws IOException {
    try (var object = s3.getObject(in -> in.bucket(bucket).key(key))) {
      return object.body().bytes();
    }
  }

  /** So many bytes that repeat nowhere near. */
  static byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    new Random(count).nextBytes(bytes);
    return bytes;
  }
}
