package org.gangmu.examples.benchmark;

import java.util.concurrent.TimeUnit;
import org.gangmu.rollup.RollupTable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Rolls up a million tasks, and takes in 4,096 reports; see {@link RollupTopic}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RollupBenchmark {

  private final RollupTopic topic = new RollupTopic(1_000_000);

  /** Returns the sum of weights times values, without a tree. */
  @Benchmark
  public long dotProduct() {
    return topic.dotProduct();
  }

  /** Returns how much of the whole is done. */
  @Benchmark
  public int means() {
    return topic.fillMeans();
  }

  /** Returns the table, summed. */
  @Benchmark
  public RollupTable sumAll() {
    return topic.sumAll();
  }

  /** Returns the table, after reports. */
  @Benchmark
  public RollupTable setLeaves() {
    return topic.setLeaves();
  }
}
