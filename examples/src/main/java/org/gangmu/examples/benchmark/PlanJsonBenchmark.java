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

/** Writes and reads a plan of 30,000 tasks; see {@link JsonTopic}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PlanJsonBenchmark {

  private final JsonTopic topic = new JsonTopic(30_000);

  /** Returns the plan that is read. */
  @Benchmark
  public Plan read() {
    return topic.read();
  }

  /** Returns the document that is written. */
  @Benchmark
  public byte[] write() {
    return topic.write();
  }

  /** Returns the number of tokens that Jackson finds. */
  @Benchmark
  public int scan() {
    return topic.scan();
  }
}
