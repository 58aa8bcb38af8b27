package org.gangmu.examples.benchmark;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.progress.Light;
import org.gangmu.rollup.Completion;
import org.gangmu.rollup.Rollup;
import org.gangmu.rollup.RollupMeans;
import org.gangmu.rollup.RollupPolicy;
import org.gangmu.rollup.RollupScope;
import org.gangmu.rollup.RollupTable;
import org.gangmu.rollup.TaskTerms;
import org.gangmu.rollup.WeightedMean;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;

/**
 * How long it takes to roll up a plan: the completions alone, with all else that is summed, and
 * after one report.
 */
final class RollupTopic {

  private static final String MEANS = "RollupMeans.fill";
  private static final String TABLE = "RollupTable.sumAll";
  private static final String RECORDS = "records of BigDecimal, recursive";
  private static final String SET = "RollupTable.set";
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final int UPDATES = 4096;
  private static final int BILLIONTHS = Completion.WHOLE + 1;
  private static final int MOST_OF_PEERS = 100_000;
  private static final ImmutableList<Light> LIGHTS = ImmutableList.copyOf(Light.values());

  /** A task as many would write it. */
  private record Node(BigDecimal weight, BigDecimal value, ImmutableList<Node> parts) {

    /** Returns the task with its value, and those below it with theirs. */
    Node rollUp() {
      if (parts.isEmpty()) {
        return this;
      }
      BigDecimal weights = BigDecimal.ZERO;
      BigDecimal sum = BigDecimal.ZERO;
      ImmutableList.Builder<Node> done = ImmutableList.builderWithExpectedSize(parts.size());
      for (Node part : parts) {
        Node rolledUp = part.rollUp();
        done.add(rolledUp);
        weights = weights.add(part.weight);
        sum = sum.add(part.weight.multiply(rolledUp.value));
      }
      return new Node(weight, sum.divide(weights, 9, RoundingMode.HALF_UP), done.build());
    }
  }

  private final TaskTree tree;
  private final int[] weights;
  private final int[] values;
  private final int[] expected;
  private final Light[] lights;
  private final int[] leaves;
  private final RollupMeans means;
  private final RollupTable table;
  private final Rollup overChildren;
  private final Rollup overLeaves;
  private int updates;

  /** Draws weights of 1 to 100, completions, expectations and lights for so many tasks. */
  RollupTopic(int tasks) {
    tree = BroadTree.of(tasks).build();
    Random random = new Random(tasks);
    weights = random.ints(tasks, 1, 101).toArray();
    values = random.ints(tasks, 0, BILLIONTHS).toArray();
    expected = random.ints(tasks, 0, BILLIONTHS).toArray();
    lights = new Light[tasks];
    Arrays.setAll(lights, i -> LIGHTS.get(random.nextInt(LIGHTS.size())));
    int[] positions = new int[tasks];
    int count = 0;
    for (int i = 0; i < tasks; i++) {
      if (tree.isLeaf(i)) {
        positions[count++] = i;
      }
    }
    leaves = Arrays.copyOf(positions, count);
    Map<TaskId, TaskTerms> terms = new HashMap<>();
    for (int i = 0; i < tasks; i++) {
      TaskTerms weighted = TaskTerms.builder().weight(BigDecimal.valueOf(weights[i])).build();
      terms.put(tree.get(i).id(), weighted);
    }
    overChildren = rollup(WeightedMean.DECLARED, terms);
    overLeaves = rollup(WeightedMean.DECLARED.over(RollupScope.LEAVES), terms);
    means = overChildren.means(DAY);
    table = table(overChildren, 0);
    table.sumAll();
  }

  private Rollup rollup(WeightedMean rule, Map<TaskId, TaskTerms> terms) {
    RollupPolicy policy =
        RollupPolicy.builder().period(PlanPeriod.ofYear(2026)).rule(rule).terms(terms).build();
    return Rollup.of(tree, policy).orElseThrow();
  }

  /** Returns a table in which so many of a hundred leaves are not known. */
  private RollupTable table(Rollup rollup, int unknown) {
    RollupTable made = rollup.table(DAY);
    Random random = new Random(unknown);
    for (int leaf : leaves) {
      if (random.nextInt(100) < unknown) {
        made.putUnknown(leaf, expected[leaf], Light.UNKNOWN);
      } else {
        made.put(leaf, values[leaf], expected[leaf], lights[leaf]);
      }
    }
    return made;
  }

  /** Touches what a mean needs. */
  long dotProduct() {
    int[] weight = weights;
    int[] value = values;
    long sum = 0;
    for (int i = 0; i < weight.length; i++) {
      sum += (long) weight[i] * value[i];
    }
    return sum;
  }

  int fillMeans() {
    return means.fill(values);
  }

  RollupTable sumAll() {
    table.sumAll();
    return table;
  }

  private static RollupTable sumAll(RollupTable table) {
    table.sumAll();
    return table;
  }

  /** Sets some leaves, other ones and to other values each time. */
  RollupTable setLeaves() {
    for (int i = 0; i < UPDATES; i++) {
      set(table);
    }
    return table;
  }

  private void set(RollupTable into) {
    int draw = (updates++ * 0x9E3779B9) >>> 1;
    into.set(leaves[draw % leaves.length], draw % BILLIONTHS, 500_000_000, Light.NORMAL);
  }

  /** Reads the parents of as many leaves up to the root, and what each weighs. */
  private long walkUp() {
    long sum = 0;
    for (int i = 0; i < UPDATES; i++) {
      int draw = (updates++ * 0x9E3779B9) >>> 1;
      int node = leaves[draw % leaves.length];
      while (node != TaskTree.NONE) {
        sum += weights[node];
        node = tree.parentIndex(node);
      }
    }
    return sum;
  }

  /** Returns all figures of a table, mixed. */
  private long figures(RollupTable of) {
    long mixed = 0;
    for (int i = RollupTable.WHOLE; i < tree.size(); i++) {
      mixed = 31 * mixed + of.low(i);
      mixed = 31 * mixed + of.high(i);
      mixed = 31 * mixed + of.expected(i);
      mixed = 31 * mixed + of.coverage(i);
      mixed = 31 * mixed + of.warned(i);
      mixed = 31 * mixed + of.unclear(i);
    }
    return mixed;
  }

  /** Returns the figures after some reports, taken in one by one, or by a full pass. */
  private long figuresAfter(boolean oneByOne) {
    RollupTable of = table(overChildren, 10);
    of.sumAll();
    updates = 0;
    for (int i = 0; i < UPDATES; i++) {
      if (oneByOne) {
        set(of);
      } else {
        int draw = (updates++ * 0x9E3779B9) >>> 1;
        of.put(leaves[draw % leaves.length], draw % BILLIONTHS, 500_000_000, Light.NORMAL);
      }
    }
    if (!oneByOne) {
      of.sumAll();
    }
    return figures(of);
  }

  /** Returns the tasks as records. */
  private Node records() {
    List<ImmutableList.Builder<Node>> parts = new ArrayList<>();
    for (int i = 0; i <= tree.size(); i++) {
      parts.add(ImmutableList.builder());
    }
    for (int i = tree.size() - 1; i >= 0; i--) {
      Node node =
          new Node(
              BigDecimal.valueOf(weights[i]),
              BigDecimal.valueOf(values[i], 9),
              parts.get(i + 1).build().reverse());
      parts.get(tree.parentIndex(i) + 1).add(node);
    }
    return new Node(BigDecimal.ONE, BigDecimal.ZERO, parts.get(0).build().reverse());
  }

  /** Returns the comparisons for so many tasks. */
  static ImmutableList<InterleavedPairs> pairs(int tasks) {
    ImmutableList.Builder<InterleavedPairs> pairs = ImmutableList.builder();
    RollupTopic topic = new RollupTopic(tasks);
    pairs.add(passes(topic), updates(topic), others(topic));
    return pairs.add(passes(new RollupTopic(1000))).addAll(StandingTopic.pairs()).build();
  }

  private static InterleavedPairs passes(RollupTopic topic) {
    int tasks = topic.tree.size();
    RollupTable leaves = topic.table(topic.overLeaves, 0);
    RollupTable gaps = topic.table(topic.overChildren, 10);
    RollupTable whole = topic.table(topic.overChildren, 0);
    return InterleavedPairs.of("roll up %,d tasks".formatted(tasks), "task")
        .add(Contender.limit("dot product of ints, no tree", tasks, topic::dotProduct))
        .add(Contender.of(MEANS, tasks, topic::fillMeans))
        .add(Contender.of(TABLE, tasks, () -> sumAll(whole), done -> done.low(RollupTable.WHOLE)))
        .add(Contender.limit(TABLE + ", means over leaves", tasks, () -> sumAll(leaves)))
        .add(Contender.limit(TABLE + ", 10 % unknown", tasks, () -> sumAll(gaps)))
        .bar(Bar.atMostTimes(MEANS, 4))
        .bar(Bar.atMostTimes(TABLE, 10))
        .build();
  }

  private static InterleavedPairs updates(RollupTopic topic) {
    return InterleavedPairs.of(
            "one report applied up to the root, of %,d tasks".formatted(topic.tree.size()),
            "report")
        .add(Contender.limit("walk to the root", UPDATES, topic::walkUp))
        .add(
            new Contender(
                SET,
                UPDATES,
                topic::setLeaves,
                Optional.of(() -> topic.figuresAfter(/* oneByOne= */ true))))
        .expect(() -> topic.figuresAfter(/* oneByOne= */ false))
        .bar(Bar.atMostNanosPerUnit(SET, 200))
        .bar(Bar.atMostBytesPerUnit(SET, 0))
        .build();
  }

  private static InterleavedPairs others(RollupTopic topic) {
    int tasks = topic.tree.size();
    Node records = topic.records();
    InterleavedPairs.Builder pairs =
        InterleavedPairs.of("the same mean by others", "task")
            .add(Contender.of(MEANS, tasks, topic::fillMeans, RollupTopic::rounded))
            .add(
                Contender.of(
                    RECORDS,
                    tasks,
                    records::rollUp,
                    root -> rounded(root.value().unscaledValue().intValueExact())))
            .bar(Bar.atLeastTimes(RECORDS, 20));
    if (hasPeers()) {
      String mpxj = "MPXJ, over its interface";
      RollupTopic few = tasks <= MOST_OF_PEERS ? topic : new RollupTopic(MOST_OF_PEERS);
      RollupPeers peers = new RollupPeers(few.tree, few.weights, few.values);
      if (!rounded(peers.rollUp()).equals(rounded(few.fillMeans()))) {
        throw new IllegalStateException("MPXJ must come to the same: " + peers.rollUp());
      }
      pairs
          .add(Contender.limit(mpxj, few.tree.size(), peers::rollUp))
          .bar(Bar.atLeastTimes(mpxj, 25));
    }
    return pairs.build();
  }

  private static String rounded(int billionths) {
    return rounded(billionths / 1e7);
  }

  private static String rounded(double percent) {
    return String.format(Locale.ROOT, "%.4f", percent);
  }

  /** Returns whether the library compared with is there: the jars of this module have it not. */
  private static boolean hasPeers() {
    try {
      Class.forName("org.mpxj.ProjectFile");
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** Returns what the compiled form of so many tasks takes, as text. */
  static String heap(int tasks) {
    RollupTopic topic = new RollupTopic(tasks);
    long lanes = HeapUse.of(() -> topic.overChildren.table(DAY));
    long index = HeapUse.of(() -> Rollup.of(topic.tree, topic.overChildren.policy()).orElseThrow());
    return """
    heap of a roll-up of %,d tasks, bytes a task
      Rollup, tree and policy aside                 %9.1f
      RollupTable, its figures and eight sums       %9.1f
    """
        .formatted(tasks, (double) index / tasks, (double) lanes / tasks);
  }
}
