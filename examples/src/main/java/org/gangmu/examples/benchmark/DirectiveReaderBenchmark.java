package org.gangmu.examples.benchmark;

import java.util.concurrent.TimeUnit;
import org.gangmu.plan.Plan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reads a directive of 40 kB; see {@link ReadingTopic}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DirectiveReaderBenchmark {

  private final ReadingTopic topic = new ReadingTopic(40_000);

  /** Returns the plan of the directive. */
  @Benchmark
  public Plan read() {
    return topic.read();
  }

  /** Returns the characters of the directive. */
  @Benchmark
  public String decode() {
    return topic.decode();
  }
}
