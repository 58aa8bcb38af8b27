package org.gangmu.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.progress.Light;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.junit.jupiter.api.Test;

class RollupTableTest {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
  private static final RollupPolicy POLICY = RollupPolicy.of(PlanPeriod.ofYear(2026));
  private static final int HALF = 500_000_000;

  /** One chapter, with two tasks at 1 and 2, and one task beside it at 3. */
  private static TaskTree tree() {
    return TaskTree.builder()
        .add(Task.of(TaskId.of("1")))
        .add(Task.of(TaskId.of("1.1")), TaskId.of("1"))
        .add(Task.of(TaskId.of("1.2")), TaskId.of("1"))
        .add(Task.of(TaskId.of("2")))
        .build();
  }

  private static RollupTable table(RollupPolicy policy) {
    return Rollup.of(tree(), policy).orElseThrow().table(JUNE);
  }

  @Test
  void figuresOfLeavesMakeThoseAbove() {
    RollupTable table = table(POLICY);
    table.put(1, 200_000_000, HALF, Light.ATTENTION);
    table.put(2, 600_000_000, HALF, Light.NORMAL);
    table.putUnknown(3, 0, Light.UNKNOWN);
    table.sumAll();

    assertThat(table.range(0)).hasValueSatisfying(r -> assertThat(r).hasToString("0.4"));
    assertThat(table.range(RollupTable.WHOLE))
        .hasValueSatisfying(r -> assertThat(r).hasToString("0.2..0.7"));
    assertThat(table.coverage(RollupTable.WHOLE)).isEqualTo(HALF);
    assertThat(table.coverage(0)).isEqualTo(Completion.WHOLE);
    assertThat(table.expected(RollupTable.WHOLE)).isEqualTo(HALF / 2);
    assertThat(table.warned(RollupTable.WHOLE)).isEqualTo(1);
    assertThat(table.inOrder(0)).isEqualTo(1);
    assertThat(table.unclear(RollupTable.WHOLE)).isEqualTo(1);
    assertThat(table.notDue(RollupTable.WHOLE)).isZero();
    assertThat(table.unclear(3)).isEqualTo(1);
  }

  @Test
  void aLeafThatIsSetChangesAllAboveIt() {
    RollupTable table = table(POLICY);
    table.sumAll();
    assertThat(table.range(RollupTable.WHOLE)).contains(CompletionRange.ANY);
    table.set(1, Completion.WHOLE, 0, Light.NOT_DUE);
    table.set(2, Completion.WHOLE, 0, Light.EXTREME);
    table.set(3, HALF, 0, Light.NORMAL);

    assertThat(table.low(RollupTable.WHOLE)).isEqualTo(750_000_000);
    assertThat(table.high(RollupTable.WHOLE)).isEqualTo(750_000_000);
    assertThat(table.notDue(RollupTable.WHOLE)).isEqualTo(1);
    table.setUnknown(3, 0, Light.UNCOVERED);
    assertThat(table.range(RollupTable.WHOLE))
        .hasValueSatisfying(r -> assertThat(r).hasToString("0.5..1"));
    assertThat(table.unclear(RollupTable.WHOLE)).isEqualTo(1);
  }

  @Test
  void whatIsOutOfScopeCountsNowhereUntilItIsBack() {
    RollupTable table = table(POLICY);
    table.put(1, 0, 0, Light.NORMAL);
    table.put(2, 0, 0, Light.NORMAL);
    table.put(3, HALF, 0, Light.NORMAL);
    table.sumAll();
    table.setOut(0, true);

    assertThat(table.low(RollupTable.WHOLE)).isEqualTo(HALF);
    assertThat(table.range(0)).isEmpty();
    assertThat(table.low(0)).isZero();
    assertThat(table.high(0)).isEqualTo(Completion.WHOLE);
    assertThat(table.inOrder(RollupTable.WHOLE)).isEqualTo(1);
    table.setOut(0, false);
    assertThat(table.low(RollupTable.WHOLE)).isEqualTo(HALF / 2);
  }

  @Test
  void onlyLeavesOfTheTreeAreSetAndOnlyToCompletions() {
    RollupTable table = table(POLICY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.put(0, 0, 0, Light.NORMAL))
        .withMessage("position must be that of a leaf, but has parts: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.put(4, 0, 0, Light.NORMAL))
        .withMessage("position must be in the tree: 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.set(1, Completion.WHOLE + 1, 0, Light.NORMAL))
        .withMessage("completion must be between 0 and 1000000000 billionths: 1000000001");
    assertThatIllegalArgumentException().isThrownBy(() -> table.putUnknown(1, -1, Light.NORMAL));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.setOut(RollupTable.WHOLE, true))
        .withMessage("the whole must stay in scope");
  }

  @Test
  void meansAreThoseOfTheTable() {
    int[] values = {-1, 200_000_000, 600_000_000, Completion.WHOLE};
    int whole = Rollup.of(tree(), POLICY).orElseThrow().means(JUNE).fill(with(values, 0, 0));
    assertThat(whole).isEqualTo(700_000_000);
    values = with(values, 0, 0);
    Rollup leaves =
        Rollup.of(
                tree(),
                POLICY.toBuilder().rule(WeightedMean.DECLARED.over(RollupScope.LEAVES)).build())
            .orElseThrow();
    assertThat(leaves.means(JUNE).fill(values)).isEqualTo(600_000_000);
    assertThat(values).containsExactly(400_000_000, 200_000_000, 600_000_000, Completion.WHOLE);
  }

  @Test
  void meansAreOfCompletionsOfAllTasks() {
    RollupMeans means = Rollup.of(tree(), POLICY).orElseThrow().means(JUNE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> means.fill(new int[3]))
        .withMessage("there must be a completion for each of 4 tasks, but there are: 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> means.fill(new int[] {0, 0, -7, 0}))
        .withMessage("completion must be between 0 and 1000000000 billionths: -7 at position 2");
    assertThat(means.fill(new int[] {Integer.MIN_VALUE, 0, 0, 0})).isZero();
  }

  private static int[] with(int[] values, int at, int value) {
    int[] copy = values.clone();
    copy[at] = value;
    return copy;
  }

  /** A mean that counts how often a part is prepared. */
  private static final class Counting implements RollupRule {

    private int prepared;

    @Override
    public String name() {
      return "COUNTING";
    }

    @Override
    public int sums() {
      return 2;
    }

    @Override
    public void prepare(Part part, long[] sums) {
      prepared++;
      sums[0] = part.weight();
      sums[1] = part.weight() * part.billionths();
    }

    @Override
    public void merge(long[] into, long[] others) {
      into[0] += others[0];
      into[1] += others[1];
    }

    @Override
    public boolean unmerge(long[] from, long[] some) {
      from[0] -= some[0];
      from[1] -= some[1];
      return true;
    }

    @Override
    public OptionalLong present(long[] sums) {
      return sums[0] == 0 ? OptionalLong.empty() : OptionalLong.of(sums[1] / sums[0]);
    }

    @Override
    public ImmutableSet<RuleClaim> claims() {
      return ImmutableSet.of(RuleClaim.GROUP);
    }
  }

  @Test
  void aRuleThatTakesPartsOutIsNotAskedForTheirNeighbours() {
    Counting rule = new Counting();
    int children = 1000;
    TaskTree.Builder tasks = TaskTree.builder();
    for (int i = 0; i < children; i++) {
      tasks.add(Task.of(TaskId.of("t" + i)));
    }
    TaskTree tree = tasks.build();
    RollupTable table =
        Rollup.of(tree, POLICY.toBuilder().rule(rule).build()).orElseThrow().table(JUNE);
    for (int i = 0; i < children; i++) {
      table.put(i, 0, 0, Light.NORMAL);
    }
    table.sumAll();
    table.set(0, Completion.WHOLE, 0, Light.NORMAL);
    int before = rule.prepared;
    table.set(1, Completion.WHOLE, 0, Light.NORMAL);
    table.setUnknown(2, 0, Light.UNKNOWN);
    table.setOut(3, true);

    assertThat(rule.prepared - before).isEqualTo(3 * 6 - 3);
    assertThat(table.low(RollupTable.WHOLE)).isEqualTo(2_002_002);
    assertThat(table.high(RollupTable.WHOLE)).isEqualTo(3_003_003);
    table.put(4, Completion.WHOLE, 0, Light.NORMAL);
    table.sumAll();
    table.set(5, Completion.WHOLE, 0, Light.NORMAL);
    assertThat(table.low(RollupTable.WHOLE)).isEqualTo(4_004_004);
  }

  @Test
  void weightsAreThoseOfTheTerms() {
    RollupPolicy policy =
        POLICY.toBuilder()
            .putTerm(TaskId.of("2"), TaskTerms.builder().weight(new BigDecimal("2.5")).build())
            .build();
    assertThat(Rollup.of(tree(), policy).orElseThrow().means(JUNE).fill(new int[] {0, 0, 0, 700}))
        .isEqualTo(500);
  }
}
