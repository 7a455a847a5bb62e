package dev.keysmith.benchmarks.services;

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
 * Marshal and unmarshal of one operation, by our client and by the official one. With {@code -prof
 * gc} it tells allocation too. PutItem and PutMetricData answer with nothing, so their unmarshal
 * tells little.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(1)
public class ServiceBenchmark {
  /** The operation, and of what size. */
  @Param({
    "GetItem-small",
    "GetItem-medium",
    "GetItem-large",
    "PutItem-small",
    "PutItem-medium",
    "PutItem-large",
    "SendMessage",
    "ReceiveMessage-10",
    "AssumeRole",
    "ListObjectsV2-1000",
    "PutMetricData-20"
  })
  public String operation = "";

  /** The client under measurement. */
  @Param({"keysmith", "awssdk"})
  public String candidate = "";

  private Wire wire = Clients.of("AssumeRole").keysmith();

  @Setup
  public void setUp() {
    Clients clients = Clients.of(operation);
    wire = candidate.equals("keysmith") ? clients.keysmith() : clients.awsSdk();
  }

  @Benchmark
  public Object marshal() throws Exception {
    return wire.marshal();
  }

  @Benchmark
  public Object unmarshal() throws Exception {
    return wire.unmarshal();
  }
}
