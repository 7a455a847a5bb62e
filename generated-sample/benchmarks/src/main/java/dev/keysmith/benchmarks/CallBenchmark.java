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

/**
 * Whole calls over a transport in memory. The compilers need the long warm-up to settle a path of
 * this length.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 20, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class CallBenchmark {
  /** The client under measurement. */
  @Param({"keysmith", "awssdk"})
  public String candidate = "";

  private Candidate client = Candidate.of("keysmith");

  @Setup
  public void setUp() {
    client = Candidate.of(candidate);
  }

  @Benchmark
  public Object call() throws Exception {
    return client.call();
  }

  @Benchmark
  public Object callAliases100() throws Exception {
    return client.callAliases();
  }

  @Benchmark
  public Object callNotFound() throws Exception {
    return client.callNotFound();
  }
}
