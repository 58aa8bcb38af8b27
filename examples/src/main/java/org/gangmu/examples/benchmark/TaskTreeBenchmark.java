package org.gangmu.examples.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gangmu.task.TaskTree;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Builds a tree of 1,000,000 tasks and finds tasks in it; see {@link TreeTopic}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TaskTreeBenchmark {

  private final TreeTopic topic = new TreeTopic(1_000_000);

  /** Returns a tree, built with parents by position. */
  @Benchmark
  public TaskTree build() {
    return topic.build();
  }

  /** Returns a tree, built with parents by id. */
  @Benchmark
  public TaskTree buildById() {
    return topic.buildById();
  }

  /** Returns the arrays of a tree, filled by hand. */
  @Benchmark
  public List<Object> fillArrays() {
    return topic.fillArrays();
  }

  /** Returns the sum of the positions of 100,000 tasks. */
  @Benchmark
  public long find() {
    return topic.find();
  }

  /** Returns the same of a map. */
  @Benchmark
  public long findInMap() {
    return topic.findInMap();
  }
}
