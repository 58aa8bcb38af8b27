package org.gangmu.examples.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gangmu.task.TaskTree;
import org.gangmu.task.TreeDiff;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Edits a tree of 1,000,000 tasks; see {@link EditTopic}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TaskEditBenchmark {

  private final EditTopic topic = new EditTopic(1_000_000);
  private final TaskTree moved = topic.move();

  /** Returns the tree with one more task. */
  @Benchmark
  public TaskTree insert() {
    return topic.insert();
  }

  /** Returns the tree with one task less. */
  @Benchmark
  public TaskTree remove() {
    return topic.remove();
  }

  /** Returns the tree with a task elsewhere. */
  @Benchmark
  public TaskTree move() {
    return topic.move();
  }

  /** Returns the tree with another task. */
  @Benchmark
  public TaskTree replace() {
    return topic.replace();
  }

  /** Returns the tree with another label. */
  @Benchmark
  public TaskTree relabel() {
    return topic.relabel();
  }

  /** Returns the tree with 1,000 edits. */
  @Benchmark
  public TaskTree batch() {
    return topic.applyBatch();
  }

  /** Returns what a tree of this size holds, copied. */
  @Benchmark
  public List<Object> copyArrays() {
    return topic.copyArrays();
  }

  /** Returns what is different after a task was moved. */
  @Benchmark
  public TreeDiff diff() {
    return topic.diff(moved);
  }
}
