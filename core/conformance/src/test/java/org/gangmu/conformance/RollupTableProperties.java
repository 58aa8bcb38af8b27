package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.progress.Light;
import org.gangmu.rollup.Completion;
import org.gangmu.rollup.Extreme;
import org.gangmu.rollup.Latest;
import org.gangmu.rollup.Quorum;
import org.gangmu.rollup.Rollup;
import org.gangmu.rollup.RollupPolicy;
import org.gangmu.rollup.RollupRule;
import org.gangmu.rollup.RollupScope;
import org.gangmu.rollup.RollupTable;
import org.gangmu.rollup.ScopeEvent;
import org.gangmu.rollup.SumOfAmounts;
import org.gangmu.rollup.TaskTerms;
import org.gangmu.rollup.ValueOverride;
import org.gangmu.rollup.Veto;
import org.gangmu.rollup.WeightedMean;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;

/** What holds for tables of figures, over trees of any shape with nodes of all kinds. */
class RollupTableProperties {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final BigDecimal HUGE = BigDecimal.valueOf(Integer.MAX_VALUE);
  private static final ImmutableList<RollupRule> RULES =
      ImmutableList.of(
          WeightedMean.DECLARED,
          WeightedMean.DECLARED.over(RollupScope.LEAVES),
          WeightedMean.COUNT_DONE,
          WeightedMean.EQUAL,
          new WeightedMean(
              WeightedMean.DECLARED.weighting(), RollupScope.CHILDREN, WeightedMean.Counted.DONE),
          Extreme.LEAST,
          Extreme.MOST,
          Quorum.ALL,
          Quorum.atLeast(2),
          new Latest(),
          new SumOfAmounts());
  private static final ImmutableList<Light> LIGHTS = ImmutableList.copyOf(Light.values());
  private static final ImmutableList<Integer> VALUES =
      ImmutableList.of(0, 1, 500_000_000, Completion.WHOLE - 1, Completion.WHOLE);

  /** A tree; how wide its nodes are depends on the draw, past the eight that are summed at once. */
  private static TaskTree tree(Random random, int size) {
    int near = 1 + random.nextInt(20);
    TaskTree.Builder tasks = TaskTree.builder();
    List<Integer> path = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      while (!path.isEmpty() && random.nextInt(near) == 0) {
        path.remove(path.size() - 1);
      }
      int parent = path.isEmpty() ? TaskTree.NONE : path.get(path.size() - 1);
      tasks.add(Task.of(TaskId.of("t" + i)), parent);
      if (random.nextInt(near) <= 1 && path.size() < 20) {
        path.add(i);
      }
    }
    return tasks.build();
  }

  private static Rollup rollup(Random random, TaskTree tree, boolean plain) {
    Map<TaskId, TaskTerms> terms = new HashMap<>();
    RollupRule rule = RULES.get(random.nextInt(plain ? 2 : RULES.size()));
    boolean huge = !plain && random.nextInt(5) == 0;
    for (int i = 0; i < tree.size(); i++) {
      TaskTerms.Builder own = TaskTerms.builder();
      own.weight(
          huge ? HUGE : BigDecimal.valueOf(random.nextInt(plain ? 100 : 4) + (plain ? 1 : 0)));
      if (!plain) {
        if (random.nextInt(3) == 0) {
          own.rule(RULES.get(random.nextInt(RULES.size())));
        }
        if (random.nextInt(15) == 0) {
          own.addEvents(new ScopeEvent(ScopeEvent.Status.CANCELLED, DAY, "并入其他任务"));
        }
        if (random.nextInt(15) == 0) {
          Completion set = new Completion(drawn(random));
          own.addOverrides(new ValueOverride(set, "现场核实", "督查室", DAY, Optional.empty()));
        }
        if (random.nextInt(15) == 0) {
          own.veto(random.nextBoolean() ? Veto.GATE : Veto.EVENT);
        }
      }
      terms.put(tree.get(i).id(), own.build());
    }
    RollupPolicy policy =
        RollupPolicy.builder().period(PlanPeriod.ofYear(2026)).rule(rule).terms(terms).build();
    return Rollup.of(tree, policy).orElseThrow();
  }

  private static int drawn(Random random) {
    return random.nextInt(3) == 0
        ? VALUES.get(random.nextInt(VALUES.size()))
        : random.nextInt(Completion.WHOLE + 1);
  }

  /** What is put for a leaf. */
  private record Leaf(boolean known, int value, int expected, Light light) {

    static Leaf draw(Random random) {
      Light light = LIGHTS.get(random.nextInt(LIGHTS.size()));
      return new Leaf(random.nextInt(4) > 0, drawn(random), drawn(random), light);
    }

    void put(RollupTable table, int position) {
      if (known) {
        table.put(position, value, expected, light);
      } else {
        table.putUnknown(position, expected, light);
      }
    }

    void set(RollupTable table, int position) {
      if (known) {
        table.set(position, value, expected, light);
      } else {
        table.setUnknown(position, expected, light);
      }
    }
  }

  private static List<String> figures(RollupTable table, int size) {
    List<String> all = new ArrayList<>();
    for (int i = RollupTable.WHOLE; i < size; i++) {
      all.add(
          String.join(
              " ",
              "" + i,
              table.range(i).map(Object::toString).orElse("none"),
              "" + table.expected(i),
              "" + table.coverage(i),
              table.warned(i) + "+" + table.inOrder(i) + "+" + table.unclear(i),
              "" + table.notDue(i)));
    }
    return all;
  }

  @Property(tries = 500)
  void changesGiveWhatAFullPassGives(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 150) int size) {
    Random random = new Random(seed);
    TaskTree tree = tree(random, size);
    Rollup rollup = rollup(random, tree, /* plain= */ false);
    RollupTable table = rollup.table(DAY);
    Leaf[] leaves = new Leaf[size];
    boolean[] out = new boolean[size];
    boolean[] touched = new boolean[size];
    for (int i = 0; i < size; i++) {
      if (tree.isLeaf(i)) {
        leaves[i] = Leaf.draw(random);
        leaves[i].put(table, i);
      }
    }
    table.sumAll();
    for (int step = 0; step < 30; step++) {
      int at = random.nextInt(size);
      if (!tree.isLeaf(at) || random.nextInt(6) == 0) {
        out[at] = random.nextInt(2) == 0;
        touched[at] = true;
        table.setOut(at, out[at]);
      } else {
        leaves[at] = Leaf.draw(random);
        leaves[at].set(table, at);
      }
      if (step % 10 == 0) {
        assertThat(table.low(at)).isBetween(0, Completion.WHOLE);
      }
    }
    RollupTable full = rollup.table(DAY);
    full.sumAll();
    for (int i = 0; i < size; i++) {
      if (touched[i]) {
        full.setOut(i, out[i]);
      }
      if (tree.isLeaf(i)) {
        leaves[i].put(full, i);
      }
    }
    full.sumAll();
    assertThat(figures(table, size)).isEqualTo(figures(full, size));
    table.sumAll();
    assertThat(figures(table, size)).isEqualTo(figures(full, size));
  }

  @Property(tries = 500)
  void meansAreThoseOfATable(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 150) int size, @ForAll boolean plain) {
    Random random = new Random(seed);
    TaskTree tree = tree(random, size);
    Rollup rollup = rollup(random, tree, plain);
    RollupTable table = rollup.table(DAY);
    int[] values = new int[size];
    Arrays.setAll(values, i -> drawn(random));
    int[] below = new int[size];
    for (int i = 0; i < size; i++) {
      if (tree.isLeaf(i)) {
        table.put(i, values[i], 0, Light.NORMAL);
      }
    }
    table.sumAll();
    for (int i = 0; i < size; i++) {
      below[i] = tree.isLeaf(i) ? values[i] : table.low(i);
    }
    assertThat(rollup.means(DAY).fill(values)).isEqualTo(table.low(RollupTable.WHOLE));
    assertThat(values).isEqualTo(below);
  }
}
