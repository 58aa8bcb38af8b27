package org.gangmu.examples.benchmark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * Runs the benchmarks.
 *
 * <p>Arguments: {@code smoke}, {@code full} or {@code jmh}, then the topics, all if none is named:
 * {@code reading}, {@code matrix}, {@code tree}, {@code edits}, {@code json}, {@code target},
 * {@code rollup}. What follows {@code jmh} is passed on to JMH, with its profiler of allocation
 * switched on.
 */
public final class Benchmarks {

  private static final int MILLION = 1_000_000;

  /** The comparisons of each topic, made when asked for: the data of one are dropped after it. */
  static final ImmutableMap<String, Supplier<ImmutableList<InterleavedPairs>>> TOPICS =
      ImmutableMap.of(
          "reading", () -> ReadingTopic.pairs(40_000),
          "matrix", () -> MatrixTopic.pairs(100_000),
          "tree", () -> TreeTopic.pairs(MILLION),
          "edits", () -> EditTopic.pairs(MILLION),
          "json", () -> JsonTopic.pairs(30_000),
          "target", () -> TargetTopic.pairs(MILLION),
          "rollup", () -> RollupTopic.pairs(MILLION));

  private Benchmarks() {}

  /** Runs what the arguments name, and prints tables. */
  public static void main(String[] args) throws IOException {
    String mode = args.length == 0 ? "smoke" : args[0];
    ImmutableList<String> rest =
        Arrays.stream(args).skip(1).collect(ImmutableList.toImmutableList());
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    switch (mode) {
      case "smoke" -> run(Effort.SMOKE, topics(rest), out);
      case "full" -> run(Effort.FULL, topics(rest), out);
      case "jmh" ->
          org.openjdk.jmh.Main.main(
              ImmutableList.<String>builder()
                  .add("-prof", "gc")
                  .addAll(rest)
                  .build()
                  .toArray(new String[0]));
      default -> throw new IllegalArgumentException("must be smoke, full or jmh: " + mode);
    }
  }

  private static ImmutableSet<String> topics(ImmutableList<String> named) {
    for (String name : named) {
      if (!TOPICS.containsKey(name)) {
        throw new IllegalArgumentException(
            "topic must be one of %s: %s".formatted(TOPICS.keySet(), name));
      }
    }
    return named.isEmpty() ? TOPICS.keySet() : ImmutableSet.copyOf(named);
  }

  private static void run(Effort effort, ImmutableSet<String> topics, PrintStream out) {
    long start = System.nanoTime();
    out.println("Java " + Runtime.version() + ", " + effort);
    TOPICS.forEach(
        (name, pairs) -> {
          if (topics.contains(name)) {
            for (InterleavedPairs each : pairs.get()) {
              out.println();
              out.print(each.run(effort).table());
            }
            if (name.equals("tree")) {
              out.println();
              out.print(TreeTopic.heap(MILLION));
            }
            if (name.equals("rollup")) {
              out.println();
              out.print(RollupTopic.heap(MILLION));
            }
          }
        });
    out.println();
    out.println((System.nanoTime() - start) / 1_000_000_000 + " s");
  }
}
