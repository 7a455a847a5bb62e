package dev.keysmith.runtime.client;

import dev.keysmith.runtime.client.vault.VaultClientBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A scripted server, reached in memory or over a socket, that notes what it receives. */
abstract class Wire implements AutoCloseable {
  private final List<Received> received = new ArrayList<>();
  private List<Reply> script = List.of();

  /** The answers in turn; the last one is given to all requests after it. */
  final synchronized void willAnswer(Reply... replies) {
    script = new ArrayList<>(Arrays.asList(replies));
  }

  final synchronized List<Received> received() {
    return List.copyOf(received);
  }

  final synchronized Reply answer(Received request) {
    received.add(request);
    return script.size() == 1 ? script.get(0) : script.remove(0);
  }

  /** Points a client at this server. */
  abstract void connect(VaultClientBuilder builder);

  @Override
  public void close() {}
}
