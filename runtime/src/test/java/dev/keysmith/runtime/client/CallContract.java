package dev.keysmith.runtime.client;

import dev.keysmith.runtime.auth.AwsCredentials;
import dev.keysmith.runtime.client.vault.VaultClientBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What a call does, whichever client makes it and whatever carries it. */
abstract class CallContract
    implements RequestContract,
        RetryContract,
        DeadlineContract,
        ErrorContract,
        RefusalContract,
        StreamingContract {
  private final SteppingClock clock = new SteppingClock();
  private final RecordingSleeper sleeper = new RecordingSleeper(clock);
  private final List<Caller> open = new ArrayList<>();
  private final Wire wire;
  private final Function<VaultClientBuilder, Caller> opener;
  private final VaultClientBuilder builder = new VaultClientBuilder();

  CallContract(Wire wire, Function<VaultClientBuilder, Caller> opener) {
    this.wire = wire;
    this.opener = opener;
  }

  @BeforeEach
  void prepareBuilder() {
    builder
        .region("eu-central-1")
        .credentials(AwsCredentials.of("AKIDEXAMPLE", SECRET))
        .clock(clock)
        .retryPolicy(policy(3));
    wire.connect(builder);
  }

  @AfterEach
  void closeAll() {
    open.forEach(Caller::close);
    wire.close();
  }

  @Override
  public Wire wire() {
    return wire;
  }

  @Override
  public VaultClientBuilder builder() {
    return builder;
  }

  @Override
  public RecordingSleeper sleeper() {
    return sleeper;
  }

  @Override
  public Caller client() {
    Caller client = opener.apply(builder);
    open.add(client);
    return client;
  }
}
