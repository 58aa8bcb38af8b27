package org.gangmu.examples.benchmark;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gangmu.matrix.LeadCheck;
import org.gangmu.matrix.ResponsibilityMatrix;
import org.gangmu.matrix.UnitLoad;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Asks a matrix of 100,000 tasks and 64 units; see {@link MatrixTopic}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class MatrixBenchmark {

  private final MatrixTopic topic = new MatrixTopic(100_000, 64);

  /** Returns the tasks that break the rule of one lead. */
  @Benchmark
  public LeadCheck check() {
    return topic.checkMatrix();
  }

  /** Returns the same of a table. */
  @Benchmark
  public MatrixTopic.Broken checkTable() {
    return topic.checkRows();
  }

  /** Returns how many tasks each unit has, of a matrix that has just been made. */
  @Benchmark
  public ImmutableList<UnitLoad> loads() {
    return topic.loadsOfMatrix();
  }

  /** Returns the matrix that has just been made. */
  @Benchmark
  public ResponsibilityMatrix copy() {
    return topic.withoutLast();
  }

  /** Returns how many tasks each unit has, of a table. */
  @Benchmark
  public List<Integer> loadsOfTable() {
    return topic.loadsOfTable();
  }
}
