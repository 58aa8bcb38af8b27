package org.gangmu.examples.benchmark;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.sun.management.ThreadMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Contenders that do the same work, timed in turn in one JVM.
 *
 * <p>In each round every contender runs one batch, in random order; batches take about equal time.
 * Its time a unit of work is set against that of the base <em>in the same round</em>; the median of
 * these ratios is told, with the band in which eight of ten lie. A neighbour who wakes up slows all
 * contenders of a round alike, so that ratios hold where single timings move by factors.
 *
 * <p>Time is that of the working thread on a processor: what other programs take does not count.
 * Beside it are told the time that went by, how much of it the garbage collectors took, and what
 * was allocated; these move with the neighbours, and with the size of the heap.
 *
 * <p>Before anything is timed the answers of all contenders are compared.
 */
final class InterleavedPairs {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final ImmutableList<GarbageCollectorMXBean> COLLECTORS =
      ImmutableList.copyOf(ManagementFactory.getGarbageCollectorMXBeans());
  private static final int MOST_RUNS = 10_000_000;

  /** A run is faster than the best before if it takes less than this part of its time. */
  private static final double NOTICED = 0.97;

  /** After so many times the time given a contender counts as warm in any case. */
  private static final int LONGEST_WARM_UP = 20;

  private final String title;
  private final String unit;
  private final ImmutableList<Contender> contenders;
  private final ImmutableList<Bar> bars;
  private final Optional<Supplier<?>> expected;

  /** Holds the last result, so that no work is left out as useless. */
  @SuppressWarnings("UnusedVariable") // written so that the compiler has to do the work
  private volatile @Nullable Object last;

  private InterleavedPairs(Builder builder) {
    this.title = builder.title;
    this.unit = builder.unit;
    this.contenders = builder.contenders.build();
    this.bars = builder.bars.build();
    this.expected = Optional.ofNullable(builder.expected);
    checkArgument(!contenders.isEmpty(), "a comparison must have a base: %s", title);
    ImmutableSet<String> names =
        contenders.stream().map(Contender::name).collect(ImmutableSet.toImmutableSet());
    checkArgument(names.size() == contenders.size(), "names must differ: %s", names);
    for (Bar bar : bars) {
      checkArgument(names.contains(bar.contender()), "no contender has the name: %s", bar);
    }
  }

  /**
   * Returns a comparison to which contenders are added, the base first.
   *
   * @param unit what the work is counted in
   */
  static Builder of(String title, String unit) {
    return new Builder(title, unit);
  }

  /** Returns what is asked. */
  @Override
  public String toString() {
    return title;
  }

  /**
   * Compares the answers of all contenders with each other, and with the one that is expected.
   *
   * @throws IllegalStateException if two differ
   */
  void check() {
    String first = "what is expected";
    Object answer = expected.isPresent() ? expected.get().get() : null;
    for (Contender contender : contenders) {
      if (contender.answer().isEmpty()) {
        continue;
      }
      Object given = contender.answer().get().get();
      if (answer == null) {
        first = contender.name();
        answer = given;
      } else if (!answer.equals(given)) {
        throw new IllegalStateException(
            "%s: answers must be equal, but %s: %s, and %s: %s"
                .formatted(title, first, shortened(answer), contender.name(), shortened(given)));
      }
    }
  }

  private static String shortened(Object answer) {
    String text = answer.toString();
    return text.length() <= 200 ? text : text.substring(0, 200) + "…";
  }

  /**
   * Times the contenders.
   *
   * @throws IllegalStateException if their answers differ
   */
  Comparison run(Effort effort) {
    check();
    int count = contenders.size();
    int[] runs = new int[count];
    int rounds = effort.rounds(warmUp(effort, runs));
    double[][] nanos = new double[count][rounds];
    double[][] elapsed = new double[count][rounds];
    double[] collecting = new double[count];
    double[][] bytes = new double[count][rounds];
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      order.add(i);
    }
    Random random = new Random(rounds);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      for (int i : order) {
        long start = System.nanoTime();
        long collected = collectorMillis();
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        nanos[i][round] = (double) batch(contenders.get(i), runs[i]) / runs[i];
        allocated = THREADS.getCurrentThreadAllocatedBytes() - allocated;
        collecting[i] += 1e6 * (collectorMillis() - collected) / runs[i] / rounds;
        elapsed[i][round] = (double) (System.nanoTime() - start) / runs[i];
        bytes[i][round] = (double) allocated / runs[i];
      }
    }
    ImmutableList.Builder<Comparison.Row> rows = ImmutableList.builder();
    for (int i = 0; i < count; i++) {
      rows.add(row(i, nanos, elapsed[i], collecting[i], bytes[i]));
    }
    return new Comparison(title, unit, rounds, rows.build(), bars);
  }

  private Comparison.Row row(
      int index, double[][] nanos, double[] elapsed, double collecting, double[] bytes) {
    Contender contender = contenders.get(index);
    Contender base = contenders.get(0);
    double[] ratios = new double[bytes.length];
    for (int round = 0; round < ratios.length; round++) {
      ratios[round] = nanos[index][round] / contender.amount() / (nanos[0][round] / base.amount());
    }
    return new Comparison.Row(
        contender.name(),
        contender.amount(),
        quantile(nanos[index], 0.5),
        quantile(elapsed, 0.5),
        collecting,
        quantile(ratios, 0.5),
        quantile(ratios, 0.1),
        quantile(ratios, 0.9),
        quantile(bytes, 0.5));
  }

  /**
   * Runs all contenders in turn until they are warm: for the time given, and until none has become
   * faster for half of it.
   *
   * @param runs takes how many runs of each fill a batch
   * @return how long a round of batches took in the end, in nanoseconds
   */
  private long warmUp(Effort effort, int[] runs) {
    long least = effort.warmUpMillis() * 1_000_000L;
    long[] spent = new long[runs.length];
    long[] spentWhenFaster = new long[runs.length];
    double[] best = new double[runs.length];
    Arrays.fill(runs, 1);
    Arrays.fill(best, Double.MAX_VALUE);
    long nanosOfRound = 0;
    boolean warm = false;
    while (!warm) {
      warm = true;
      nanosOfRound = 0;
      for (int i = 0; i < runs.length; i++) {
        long nanos = batch(contenders.get(i), runs[i]);
        nanosOfRound += nanos;
        spent[i] += nanos;
        if (nanos < NOTICED * best[i] * runs[i]) {
          best[i] = (double) nanos / runs[i];
          spentWhenFaster[i] = spent[i];
        }
        double wanted = effort.batchMillis() * 1e6 / Math.max(1, nanos) * runs[i];
        // growing by bounded steps, since the first runs are interpreted
        runs[i] = (int) Math.min(Math.min(MOST_RUNS, 8.0 * runs[i]), Math.max(1, wanted));
        boolean settled = spent[i] - spentWhenFaster[i] >= least / 2;
        warm &= spent[i] >= LONGEST_WARM_UP * least || (spent[i] >= least && settled);
      }
    }
    return nanosOfRound;
  }

  private long batch(Contender contender, int runs) {
    Supplier<?> work = contender.work();
    long start = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < runs; i++) {
      last = work.get();
    }
    return THREADS.getCurrentThreadCpuTime() - start;
  }

  private static long collectorMillis() {
    long millis = 0;
    for (GarbageCollectorMXBean collector : COLLECTORS) {
      millis += collector.getCollectionTime();
    }
    return millis;
  }

  /** Returns the value below which that share of the values lies, by nearest rank. */
  private static double quantile(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.round(share * (sorted.length - 1))];
  }

  /** Gathers contenders. */
  static final class Builder {

    private final String title;
    private final String unit;
    private final ImmutableList.Builder<Contender> contenders = ImmutableList.builder();
    private final ImmutableList.Builder<Bar> bars = ImmutableList.builder();
    private @Nullable Supplier<?> expected;

    private Builder(String title, String unit) {
      this.title = title;
      this.unit = unit;
    }

    /** Adds a contender; the first is the base of the ratios. */
    @CanIgnoreReturnValue
    Builder add(Contender contender) {
      contenders.add(contender);
      return this;
    }

    /** Adds what a contender must reach. */
    @CanIgnoreReturnValue
    Builder bar(Bar bar) {
      bars.add(bar);
      return this;
    }

    /** Says what every contender must answer. */
    @CanIgnoreReturnValue
    Builder expect(Supplier<?> answer) {
      expected = answer;
      return this;
    }

    InterleavedPairs build() {
      return new InterleavedPairs(this);
    }
  }
}
