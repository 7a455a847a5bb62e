package dev.keysmith.services.tests;

import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;

/** ElasticMQ, an open SQS server, in this JVM on a free port of loopback. */
final class SqsServer implements AutoCloseable {
  private final SQSRestServer server;

  private SqsServer(SQSRestServer server) {
    this.server = server;
  }

  static SqsServer start() {
    return new SqsServer(SQSRestServerBuilder.withInterface("127.0.0.1").withDynamicPort().start());
  }

  String endpoint() {
    return "http://127.0.0.1:" + server.waitUntilStarted().localAddress().getPort();
  }

  @Override
  public void close() {
    server.stopAndWait();
  }
}
