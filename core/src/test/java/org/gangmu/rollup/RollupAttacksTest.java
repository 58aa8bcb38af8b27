package org.gangmu.rollup;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gangmu.breakdown.Lineage;
import org.gangmu.breakdown.PlanTask;
import org.gangmu.breakdown.TaskLink;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.progress.KnownReports;
import org.gangmu.progress.Light;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportLog;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.responsibility.Role;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.gangmu.unit.UnitName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What rules, plans and calls are like that mean no good, and that they spoil nothing. */
@Timeout(value = 20, unit = SECONDS)
class RollupAttacksTest {

  private static final RollupPolicy POLICY = RollupPolicy.of(PlanPeriod.ofYear(2026));
  private static final LocalDate JUNE = SmallPlan.JUNE;
  private static final String[] IDS = {"a", "a/1", "a/2", "b"};

  /** The mean by weights, until a weight of 77 comes along. */
  private record Trap(
      String name,
      ImmutableSet<RuleClaim> claims,
      Supplier<OptionalLong> snap,
      Function<List<Part>, ImmutableLongArray> explanation)
      implements RollupRule {

    static Trap of(String name, Supplier<OptionalLong> snap) {
      return new Trap(name, ImmutableSet.of(), snap, parts -> ImmutableLongArray.of());
    }

    static Trap explaining(String name, Function<List<Part>, ImmutableLongArray> explanation) {
      return new Trap(name, ImmutableSet.of(), OptionalLong::empty, explanation);
    }

    Trap claiming(RuleClaim claim) {
      return new Trap(name, ImmutableSet.of(claim), snap, explanation);
    }

    @Override
    public int sums() {
      return 3;
    }

    @Override
    public void prepare(Part part, long[] sums) {
      sums[0] = part.weight();
      sums[1] = part.weight() * part.billionths();
      sums[2] = part.weight() == 77 ? 1 : 0;
    }

    @Override
    public void merge(long[] into, long[] others) {
      for (int i = 0; i < into.length; i++) {
        into[i] += others[i];
      }
    }

    @Override
    public boolean unmerge(long[] from, long[] some) {
      for (int i = 0; i < from.length; i++) {
        from[i] -= some[i];
      }
      return true;
    }

    @Override
    public OptionalLong present(long[] sums) {
      if (sums[2] > 0) {
        return snap.get();
      }
      return sums[0] == 0 ? OptionalLong.empty() : OptionalLong.of(sums[1] / sums[0]);
    }

    @Override
    public ImmutableLongArray explain(List<Part> parts) {
      return explanation.apply(parts);
    }
  }

  /** Throws what is not declared. */
  @SuppressWarnings("unchecked")
  private static <T extends Throwable> OptionalLong sneak(Throwable e) throws T {
    throw (T) e;
  }

  private static final class Speechless extends IllegalStateException {
    private static final long serialVersionUID = 1;

    @Override
    public String getMessage() {
      throw new IllegalStateException("no message either");
    }
  }

  static Stream<Arguments> thrown() {
    return Stream.of(
        Arguments.of(
            "rule ASSERTS threw java.lang.AssertionError: \"boom\"",
            Trap.of("ASSERTS", () -> RollupAttacksTest.sneak(new AssertionError("boom")))),
        Arguments.of(
            "rule LINKS threw java.lang.NoClassDefFoundError: \"org/x/Y\"",
            Trap.of("LINKS", () -> RollupAttacksTest.sneak(new NoClassDefFoundError("org/x/Y")))),
        Arguments.of(
            "rule READS threw java.io.IOException: \"disk\"",
            Trap.of(
                "READS", () -> RollupAttacksTest.<RuntimeException>sneak(new IOException("disk")))),
        Arguments.of(
            "rule MUTE threw org.gangmu.rollup.RollupAttacksTest$Speechless",
            Trap.of("MUTE", () -> RollupAttacksTest.sneak(new Speechless()))),
        Arguments.of(
            "rule LONG threw java.lang.IllegalStateException: \"" + "z".repeat(80) + "\"…",
            Trap.of(
                "LONG",
                () -> RollupAttacksTest.sneak(new IllegalStateException("z".repeat(1 << 20))))),
        Arguments.of(
            "rule \"\\u{1b}[31m\\u{202e}\" must present a completion or nothing, but presented null",
            Trap.of("\u001b[31m\u202e", () -> nothing())));
  }

  // what a rule that is not ours may give
  @SuppressWarnings({"NullAway", "OptionalOfRedundantMethod", "NullOptional"})
  private static OptionalLong nothing() {
    return null;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("thrown")
  void whateverARuleThrowsIsNamedAndSpoilsNoOtherTask(String failure, Trap rule) {
    SmallPlan plan =
        SmallPlan.of(IDS).by(rule).weight("a/2", "77").percent("a/1", "40").percent("b", "50");
    Standings standings = plan.standings();

    assertThat(standings.of(TaskId.of("a")).explanation().failure()).contains(failure);
    assertThat(standings.of(TaskId.of("a")).range()).contains(CompletionRange.ANY);
    assertThat(standings.whole().range().orElseThrow()).hasToString("0.25..0.75");
    assertThat(standings.of(TaskId.of("b")).value().orElseThrow()).hasToString("0.5");

    for (RollupRule each : List.of(rule, rule.claiming(RuleClaim.GROUP))) {
      LiveRollup live = plan.by(each).compile().orElseThrow().live(ReportLog.empty(), JUNE);
      for (ProgressReport report : plan.log().reports()) {
        assertThat(live.add(report).diagnostics()).isEmpty();
      }
      assertThat(live.standings().whole().range()).isEqualTo(standings.whole().range());
      assertThat(live.undo()).isTrue();
      assertThat(live.undo()).isTrue();
      assertThat(live.range().orElseThrow()).hasToString("0..1");
    }
  }

  static Stream<Arguments> explanations() {
    return Stream.of(
        Arguments.of(
            "empties the parts",
            Trap.explaining(
                "CLEARS",
                parts -> {
                  parts.clear();
                  return ImmutableLongArray.of();
                })),
        Arguments.of(
            "adds up by an overflow",
            Trap.explaining(
                "WRAPS",
                parts -> ImmutableLongArray.of(Long.MIN_VALUE, Long.MIN_VALUE + 300_000_000))),
        Arguments.of(
            "throws",
            Trap.explaining(
                "THROWS",
                parts -> {
                  throw new AssertionError("no");
                })),
        Arguments.of("is too short", Trap.explaining("SHORT", parts -> ImmutableLongArray.of())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("explanations")
  void anExplanationThatIsNoneIsMadeInItsPlace(String what, RollupRule rule) {
    Standing standing =
        SmallPlan.of(IDS).by(rule).percent("a/1", "40").percent("a/2", "20").standing("a");

    assertThat(standing.value().orElseThrow()).as(what).hasToString("0.3");
    assertThat(standing.explanation().parts())
        .extracting(Contribution::low)
        .containsExactly(400_000_000L, -100_000_000L);
  }

  /**
   * That each part is explained by what it adds costs the same for each, however many there are.
   */
  @Test
  void manyPartsAreExplainedInTurnInLinearTime() {
    int size = 2_000;
    TaskTree.Builder tree = TaskTree.builder().add(Task.of(TaskId.of("p")));
    for (int i = 0; i < size; i++) {
      tree.add(Task.of(TaskId.of("t" + i)), 0);
    }
    AtomicLong presented = new AtomicLong();
    AtomicLong prepared = new AtomicLong();
    RollupRule rule = new Counting(prepared, presented);
    Rollup rollup = Rollup.of(tree.build(), POLICY.toBuilder().rule(rule).build()).orElseThrow();
    Standings standings = rollup.standings(ReportLog.empty().asKnown(JUNE));
    prepared.set(0);
    presented.set(0);

    assertThat(standings.of(TaskId.of("p")).explanation().parts()).hasSize(size);

    assertThat(prepared.get()).isLessThan(10L * size);
    assertThat(presented.get()).isLessThan(10L * size);
  }

  /** The most done of all, which tells nothing about its parts. */
  private record Counting(AtomicLong prepared, AtomicLong presented) implements RollupRule {

    @Override
    public String name() {
      return "COUNTING";
    }

    @Override
    public int sums() {
      return 1;
    }

    @Override
    public void prepare(Part part, long[] sums) {
      prepared.incrementAndGet();
      sums[0] = part.billionths() + 1L;
    }

    @Override
    public void merge(long[] into, long[] others) {
      into[0] = Math.max(into[0], others[0]);
    }

    @Override
    public OptionalLong present(long[] sums) {
      presented.incrementAndGet();
      return sums[0] == 0 ? OptionalLong.empty() : OptionalLong.of(sums[0] - 1);
    }

    @Override
    public ImmutableLongArray explain(List<Part> parts) {
      return ImmutableLongArray.of();
    }
  }

  /** A unit that is named twice keeps the duties of a task from being those that it names. */
  @Test
  void aTaskOfManyUnitsCostsNoMoreForEach() {
    int size = 2_000;
    List<Assignment> named = new ArrayList<>();
    for (int i = size; i >= 0; i--) {
      named.add(
          Assignment.of(
              UnitName.of("云泽州第" + i % size + "局"), i == 5 ? Role.LEAD : Role.RESPONSIBLE));
    }
    TaskTree.Builder tree = TaskTree.builder();
    for (int i = 0; i < 2; i++) {
      tree.add(
          Task.builder()
              .id(TaskId.of("t" + i))
              .responsibility(Responsibility.builder().addAllAssignments(named).build())
              .build());
    }
    Rollup rollup = Rollup.of(tree.build(), POLICY).orElseThrow();

    Standings standings = rollup.standings(ReportLog.empty().asKnown(JUNE));

    assertThat(rollup.answering(rollup.tree().get(0))).hasSize(size);
    assertThat(standings.units(UnitCredit.FULL)).hasSize(size);
  }

  /** Names that were chosen to have one hash. */
  @Test
  void unitsThatMeetInAHashAreToldApart() {
    int size = 1 << 11;
    List<Assignment> named = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      StringBuilder name = new StringBuilder();
      for (int bit = 0; bit < 11; bit++) {
        name.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      named.add(Assignment.of(UnitName.of(name.toString()), Role.LEAD));
    }
    named.add(named.get(7));
    Task task =
        Task.builder()
            .id(TaskId.of("t"))
            .responsibility(Responsibility.builder().addAllAssignments(named).build())
            .build();
    Rollup rollup =
        Rollup.of(TaskTree.of(task), POLICY.toBuilder().units(UnitRule.ALL).build()).orElseThrow();

    Standings standings = rollup.standings(ReportLog.empty().asKnown(JUNE));

    assertThat(standings.units(UnitCredit.SHARED)).hasSize(size);
  }

  @Test
  void manyPlansThatCarryOneAnotherOutAreRolledUpTogether() {
    int size = 500;
    Rollup rollup =
        Rollup.of(TaskTree.builder().add(Task.of(TaskId.of("t"))).build(), POLICY).orElseThrow();
    Map<String, Rollup> plans = new LinkedHashMap<>();
    Map<String, KnownReports> known = new LinkedHashMap<>();
    List<TaskLink> links = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      plans.put("p" + i, rollup);
      known.put("p" + i, ReportLog.empty().asKnown(JUNE));
      if (i > 0) {
        links.add(TaskLink.of(PlanTask.of("p" + (i - 1), "t"), PlanTask.of("p" + i, "t")));
      }
    }
    JointRollup joint = JointRollup.of(plans, Lineage.of(links).orElseThrow()).orElseThrow();

    JointStandings standings = joint.standings(known);

    assertThat(standings.of("p" + (size - 1)).whole().range().orElseThrow()).hasToString("0..1");
    links.add(TaskLink.of(PlanTask.of("p" + (size - 1), "t"), PlanTask.of("p0", "u")));
    assertThat(JointRollup.of(plans, Lineage.of(links).orElseThrow()).value()).isEmpty();
  }

  // ---- columns and tables

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -2, 4, Integer.MAX_VALUE})
  void positionsBeyondTheTreeAreRefused(int position) {
    Rollup rollup = SmallPlan.of(IDS).compile().orElseThrow();
    RollupTable table = rollup.table(JUNE);
    ReportColumns columns = new ReportColumns(rollup.tree(), JUNE);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.put(position, 0, 0, Light.NORMAL))
        .withMessage("position must be in the tree: " + position);
    assertThatIllegalArgumentException().isThrownBy(() -> table.range(position));
    assertThatIllegalArgumentException().isThrownBy(() -> table.setOut(position, true));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> columns.add(position, ReportPeriod.ofYear(2026), JUNE, 0))
        .withMessage("position must be that of a leaf: " + position);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, Completion.WHOLE + 1, Integer.MAX_VALUE})
  void completionsBeyondTheWholeAreRefused(int billionths) {
    Rollup rollup = SmallPlan.of(IDS).compile().orElseThrow();
    RollupTable table = rollup.table(JUNE);
    ReportColumns columns = new ReportColumns(rollup.tree(), JUNE);
    String message = "completion must be between 0 and 1000000000 billionths: " + billionths;

    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.put(1, billionths, 0, Light.NORMAL))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.putUnknown(1, billionths, Light.NORMAL))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> columns.add(1, ReportPeriod.ofYear(2026), JUNE, billionths))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rollup.means(JUNE).fill(new int[] {0, billionths, 0, 0}))
        .withMessage(message + " at position 1");
    assertThat(columns.size()).isZero();
  }

  @Test
  void aLeafIsNotChangedBeforeAllWereSummed() {
    RollupTable table = SmallPlan.of(IDS).compile().orElseThrow().table(JUNE);

    assertThatIllegalStateException()
        .isThrownBy(() -> table.set(1, 5, 5, Light.NORMAL))
        .withMessage("leaves must be summed before one is changed");
    assertThatIllegalStateException().isThrownBy(() -> table.setUnknown(1, 5, Light.NORMAL));
    assertThatIllegalStateException().isThrownBy(() -> table.setOut(1, true));
    table.sumAll();
    table.set(1, 5, 5, Light.NORMAL);
    assertThat(table.high(1)).isEqualTo(5);
  }

  /** A day before all days there can be is not the first of them. */
  @Test
  void nothingIsKnownBeforeTheFirstDayThatColumnsHave() {
    Rollup rollup = SmallPlan.of(IDS).compile().orElseThrow();
    LocalDate base = LocalDate.of(1989, 1, 1);
    LocalDate first = base.minusDays(Short.MAX_VALUE);
    ReportColumns columns = new ReportColumns(rollup.tree(), base);
    columns.add(1, ReportPeriod.ofYear(1989), first, 5);

    assertThat(columns.table(rollup, first).high(1)).isEqualTo(5);
    for (LocalDate before : new LocalDate[] {first.minusDays(1), LocalDate.MIN}) {
      assertThat(columns.table(rollup, before).range(1))
          .as("%s", before)
          .contains(CompletionRange.ANY);
    }
    assertThat(columns.table(rollup, LocalDate.MAX).high(1)).isEqualTo(5);
  }

  // ---- weights

  @ParameterizedTest
  @ValueSource(strings = {"2147483648", "9223372036854775808", "1E+18"})
  void weightsThatCannotBeCountedAreNamedWithTheTask(String weight) {
    Outcome<Rollup> outcome = SmallPlan.of(IDS).weight("a/1", weight).compile();

    assertThat(outcome.value()).isEmpty();
    assertThat(outcome.errors()).extracting(Diagnostic::code).containsExactly(RollupCode.WEIGHTS);
    assertThat(outcome.errors().get(0).location()).isEqualTo(new Location.InModel("task a/1"));
  }

  @Test
  void theLargestWeightsThereAreOverflowNowhere() {
    int size = 50;
    TaskTree.Builder tree = TaskTree.builder();
    Map<TaskId, TaskTerms> terms = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      TaskId id = TaskId.of("t" + i);
      tree.add(Task.of(id));
      terms.put(id, TaskTerms.builder().weight(BigDecimal.valueOf(Integer.MAX_VALUE)).build());
    }
    Rollup rollup =
        Rollup.of(tree.build(), POLICY.toBuilder().terms(ImmutableMap.copyOf(terms)).build())
            .orElseThrow();
    int[] full = new int[size];
    Arrays.fill(full, Completion.WHOLE);
    full[7]--;

    assertThat(rollup.means(JUNE).fill(full)).isEqualTo(Completion.WHOLE - 1);
  }

  @Test
  void carryingReachesNoFurtherBackThanThereAreDays() {
    SmallPlan plan = SmallPlan.of("a").with(to -> to.missing(MissingRule.carry(Integer.MAX_VALUE)));

    assertThat(plan.standings(LocalDate.MIN).all()).hasSize(1);
  }
}
