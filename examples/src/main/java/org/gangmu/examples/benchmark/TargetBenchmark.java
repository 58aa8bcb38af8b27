package org.gangmu.examples.benchmark;

import java.util.concurrent.TimeUnit;
import org.gangmu.target.TargetExpression;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Judges 1,024 rows, reads a target, judges a column of a million; see {@link TargetTopic}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TargetBenchmark {

  private final TargetTopic topic = new TargetTopic(1_000_000);

  /** Returns how many rows a lambda finds met. */
  @Benchmark
  public int byHand() {
    return topic.countByHand();
  }

  /** Returns how many rows are met. */
  @Benchmark
  public int compiled() {
    return topic.countCompiled();
  }

  /** Returns how many rows are assessed as met. */
  @Benchmark
  public int assessed() {
    return topic.countSimple();
  }

  /** Returns what is read. */
  @Benchmark
  public TargetExpression parse() {
    return topic.parse();
  }

  /** Returns the verdicts on a column. */
  @Benchmark
  public byte[] column() {
    return topic.columnVerdicts();
  }
}
