package dev.keysmith.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Marshal, unmarshal and sign, each alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class WireBenchmark {
  /** The client under measurement. */
  @Param({"keysmith", "awssdk"})
  public String candidate = "";

  private Candidate client = Candidate.of("keysmith");

  @Setup
  public void setUp() {
    client = Candidate.of(candidate);
  }

  @Benchmark
  public Object marshal() throws Exception {
    return client.marshal();
  }

  @Benchmark
  public Object unmarshal() throws Exception {
    return client.unmarshal();
  }

  @Benchmark
  public Object unmarshalAliases100() throws Exception {
    return client.unmarshalAliases();
  }

  @Benchmark
  public Object sign() throws Exception {
    return client.sign();
  }
}
