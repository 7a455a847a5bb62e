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
 * Our XML reader beside the JDK's StAX and Aalto, on a short and on a long listing. With {@code
 * -prof gc} it tells allocation too.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(1)
public class XmlBenchmark {
  /** The reader under measurement. */
  @Param({"keysmith", "jdk", "aalto"})
  public String candidate = "";

  /** How many objects the listing has. */
  @Param({"1", "100"})
  public int objects = 1;

  private XmlCandidate reader = XmlCandidates.of("keysmith");
  private byte[] document = {};

  @Setup
  public void setUp() {
    reader = XmlCandidates.of(candidate);
    document = XmlCandidates.listing(objects);
  }

  @Benchmark
  public Object read() throws Exception {
    return reader.read(document);
  }
}
