package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.conformance.RollupArbitraries.Feature.AMOUNTS;
import static org.gangmu.conformance.RollupArbitraries.Feature.CORRECTIONS;
import static org.gangmu.conformance.RollupArbitraries.Feature.LATEST;
import static org.gangmu.conformance.RollupArbitraries.Feature.MISSING;
import static org.gangmu.conformance.RollupArbitraries.Feature.OVERRIDES;
import static org.gangmu.conformance.RollupArbitraries.Feature.RULES;
import static org.gangmu.conformance.RollupArbitraries.Feature.STATUS;
import static org.gangmu.conformance.RollupArbitraries.Feature.UNITS;
import static org.gangmu.conformance.RollupArbitraries.Feature.VETOES;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gangmu.progress.Light;
import org.gangmu.rollup.Completion;
import org.gangmu.rollup.CompletionRange;
import org.gangmu.rollup.Explanation;
import org.gangmu.rollup.RollupScope;
import org.gangmu.rollup.Standing;
import org.gangmu.rollup.Standings;
import org.gangmu.rollup.TaskTerms;
import org.gangmu.rollup.ValueOverride;
import org.gangmu.rollup.Veto;
import org.gangmu.rollup.VetoCause;
import org.gangmu.rollup.WeightedMean;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;

/** Laws of what holds a task up, and of what is set for it by hand. */
class RollupVetoProperties {

  @Provide
  Arbitrary<RollupSample> samples() {
    return RollupArbitraries.samples();
  }

  @Provide
  Arbitrary<RollupSample> free() {
    return RollupArbitraries.samples(
        RULES, AMOUNTS, UNITS, MISSING, STATUS, OVERRIDES, CORRECTIONS);
  }

  @Provide
  Arbitrary<RollupSample> unset() {
    return RollupArbitraries.samples(
        RULES, LATEST, AMOUNTS, UNITS, MISSING, STATUS, VETOES, CORRECTIONS);
  }

  @Provide
  Arbitrary<Veto> vetoes() {
    return RollupArbitraries.vetoes();
  }

  @Provide
  Arbitrary<Completion> completions() {
    return RollupArbitraries.completions();
  }

  private static TaskId task(RollupSample sample, int at) {
    Assume.that(!sample.tree().isEmpty());
    return sample.tree().get(at % sample.tree().size()).id();
  }

  /**
   * Returns whether leaves that are done are counted over more than one level: a task with a gate
   * is one part there in place of its leaves, also while the gate is open.
   */
  private static boolean isMeanOfLeaves(RollupSample sample) {
    return Stream.concat(
            Stream.of(sample.policy().rule()),
            sample.policy().terms().values().stream().flatMap(terms -> terms.rule().stream()))
        .anyMatch(rule -> rule instanceof WeightedMean mean && mean.scope() == RollupScope.LEAVES);
  }

  private static Set<TaskId> above(RollupSample sample, TaskId task) {
    Set<TaskId> above = new HashSet<>();
    sample.tree().ancestors(task).forEach(each -> above.add(each.id()));
    return above;
  }

  private static Standing parent(Standings standings, TaskId task) {
    return standings
        .rollup()
        .tree()
        .parent(task)
        .map(Task::id)
        .map(standings::of)
        .orElseGet(standings::whole);
  }

  /** L15, ROLLUP-17: as long as somebody holds a task up, that is so much done at most. */
  @Property
  void whoHoldsUpDominates(@ForAll("samples") RollupSample sample) {
    Standings standings = sample.standings();
    for (Standing standing : standings.all()) {
      Explanation explanation = standing.explanation();
      boolean isLit = standings.isInScope(standing.task().orElseThrow());
      for (VetoCause cause : explanation.vetoes()) {
        assertThat(sample.policy().terms(cause.task()).veto()).contains(cause.veto());
        assertThat(sample.tree().parent(cause.task()).map(Task::id)).isEqualTo(standing.task());
        if (isLit && cause.certain() && cause.veto().light().isWarning()) {
          assertThat(standing.light().worst(cause.veto().light())).isEqualTo(standing.light());
        }
        if (standing.range().isPresent() && !isSet(sample, standing)) {
          CompletionRange range = standing.range().get();
          assertThat(range.low()).isLessThanOrEqualTo(cause.veto().cap());
          if (cause.certain()) {
            assertThat(range.high()).isLessThanOrEqualTo(cause.veto().cap());
          }
        }
      }
    }
  }

  /** By an override, or by a status that counts as done or as nothing. */
  private static boolean isSet(RollupSample sample, Standing standing) {
    boolean active =
        standing
            .task()
            .map(task -> sample.policy().terms(task).status(sample.asOf()))
            .map(status -> status == org.gangmu.rollup.ScopeEvent.Status.ACTIVE)
            .orElse(true);
    return !active || standing.explanation().override().isPresent();
  }

  /** L15: who holds up is named, and nobody is touched but those above. */
  @Property
  void holdingUpIsNamedAndLocal(
      @ForAll("free") RollupSample sample,
      @ForAll("vetoes") Veto veto,
      @ForAll @IntRange(max = 60) int at) {
    Assume.that(!isMeanOfLeaves(sample));
    TaskId gate = task(sample, at);
    TaskTerms terms = sample.policy().terms(gate).toBuilder().veto(veto).build();
    Standings held = sample.withTerms(gate, terms).standings();
    Standings before = sample.standings();
    Set<TaskId> above = above(sample, gate);
    for (Task task : sample.tree().tasks()) {
      if (!above.contains(task.id())) {
        assertThat(held.of(task.id())).isEqualTo(before.of(task.id()));
      }
    }
    Standing parent = parent(held, gate);
    Standing free = parent(before, gate);
    assertThat(parent.explanation().vetoes()).hasSizeLessThanOrEqualTo(1);
    assertThat(parent.explanation().computed()).isEqualTo(free.explanation().computed());
    if (parent.explanation().vetoes().isEmpty()) {
      // it is lifted, or never was: as if it were not there
      assertSame(held, before);
    } else {
      assertThat(parent.explanation().vetoes().get(0).task()).isEqualTo(gate);
    }
  }

  /** L15: a gate that is done holds nothing up. */
  @Property
  void aGateThatIsDoneIsOpen(
      @ForAll("free") RollupSample sample,
      @ForAll("vetoes") Veto veto,
      @ForAll @IntRange(max = 60) int at) {
    Assume.that(!isMeanOfLeaves(sample));
    TaskId gate = task(sample, at);
    Veto untilDone = new Veto(Veto.Trigger.UNTIL_DONE, veto.cap(), veto.light());
    RollupSample done =
        sample.withTerms(
            gate,
            sample.policy().terms(gate).toBuilder()
                .overrides(ImmutableList.of(set(sample, Completion.FULL)))
                .build());
    RollupSample held =
        done.withTerms(gate, done.policy().terms(gate).toBuilder().veto(untilDone).build());
    Assume.that(done.standings().range(gate).isPresent());
    assertSame(held.standings(), done.standings());
  }

  /**
   * Asserts that all tasks come to the same. A gate makes the task above close its own figure,
   * which in a mean over leaves is one more time to round; so it is the exact figures that are the
   * same.
   */
  private static void assertSame(Standings one, Standings other) {
    ExactRollup left = ExactRollup.of(one);
    ExactRollup right = ExactRollup.of(other);
    for (Task task : one.rollup().tree().tasks()) {
      assertThat(left.of(task.id()).state()).isEqualTo(right.of(task.id()).state());
      assertThat(left.of(task.id()).low()).isEqualTo(right.of(task.id()).low());
      assertThat(left.of(task.id()).high()).isEqualTo(right.of(task.id()).high());
      assertThat(left.of(task.id()).known()).isEqualTo(right.of(task.id()).known());
      assertThat(one.light(task.id())).isEqualTo(other.light(task.id()));
    }
    assertThat(left.whole().low()).isEqualTo(right.whole().low());
    assertThat(left.whole().high()).isEqualTo(right.whole().high());
  }

  private static ValueOverride set(RollupSample sample, Completion value) {
    return new ValueOverride(value, "现场核定", "州政府督查室", sample.asOf(), Optional.of(sample.asOf()));
  }

  /**
   * L22: what is set by hand counts, with what was computed kept beside it; it touches nobody but
   * those above, and when it ends all is as before.
   */
  @Property
  void whatIsSetByHandIsTransparent(
      @ForAll("unset") RollupSample sample,
      @ForAll("completions") Completion value,
      @ForAll @IntRange(max = 60) int at) {
    TaskId task = task(sample, at);
    ValueOverride override = set(sample, value);
    RollupSample given =
        sample.withTerms(
            task, sample.policy().terms(task).toBuilder().addOverrides(override).build());
    Standings standings = given.standings();
    Standings before = sample.standings();
    Standing standing = standings.of(task);
    assertThat(standing.explanation().override()).contains(override);
    assertThat(standing.explanation().computed())
        .isEqualTo(before.of(task).explanation().computed());
    if (standing.range().isPresent()) {
      assertThat(standing.value()).contains(value);
      assertThat(standing.coverage()).isEqualTo(Completion.FULL);
      assertThat(standing.raw()).isEmpty();
    }
    if (before.range(task).isPresent()) {
      assertThat(standing.range()).isPresent();
    }
    Set<TaskId> above = above(sample, task);
    above.add(task);
    for (Task other : sample.tree().tasks()) {
      if (!above.contains(other.id())) {
        assertThat(standings.of(other.id())).isEqualTo(before.of(other.id()));
      }
    }
    LocalDate later = sample.asOf().plusDays(1);
    assertThat(given.standings(later).all()).isEqualTo(sample.standings(later).all());
  }

  /** L22: reports that come in do not erase what was set by hand. */
  @Property
  void reportsDoNotEraseWhatWasSet(
      @ForAll("samples") RollupSample sample,
      @ForAll("completions") Completion value,
      @ForAll @IntRange(max = 60) int at) {
    TaskId task = task(sample, at);
    RollupSample given =
        sample.withTerms(
            task, sample.policy().terms(task).toBuilder().addOverrides(set(sample, value)).build());
    Standings with = given.standings();
    Standings without = given.withReports(ImmutableList.of()).standings();
    if (with.range(task).isPresent() && without.range(task).isPresent()) {
      assertThat(with.range(task)).isEqualTo(without.range(task));
      assertThat(with.of(task).light().worst(Light.NOT_DUE)).isEqualTo(with.of(task).light());
    }
  }
}
