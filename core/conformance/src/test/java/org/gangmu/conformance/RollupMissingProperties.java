package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.conformance.RollupArbitraries.Feature.AMOUNTS;
import static org.gangmu.conformance.RollupArbitraries.Feature.CORRECTIONS;
import static org.gangmu.conformance.RollupArbitraries.Feature.EARNING;
import static org.gangmu.conformance.RollupArbitraries.Feature.LATEST;
import static org.gangmu.conformance.RollupArbitraries.Feature.OVERRIDES;
import static org.gangmu.conformance.RollupArbitraries.Feature.RULES;
import static org.gangmu.conformance.RollupArbitraries.Feature.STATUS;
import static org.gangmu.conformance.RollupArbitraries.Feature.UNITS;
import static org.gangmu.conformance.RollupArbitraries.Feature.VETOES;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gangmu.calendar.PeriodKind;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.progress.Light;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;
import org.gangmu.progress.ReportLog;
import org.gangmu.rollup.Completion;
import org.gangmu.rollup.CompletionRange;
import org.gangmu.rollup.LeafReading;
import org.gangmu.rollup.MissingRule;
import org.gangmu.rollup.Rollup;
import org.gangmu.rollup.ScopeEffect;
import org.gangmu.rollup.Standing;
import org.gangmu.rollup.Standings;
import org.gangmu.rollup.UnitReading;
import org.gangmu.target.Measure;
import org.gangmu.target.Observation;
import org.gangmu.target.Observations;
import org.gangmu.target.Quantity;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.unit.UnitName;

/** Laws of what is not known, and of what becomes known, is corrected, or is taken back. */
class RollupMissingProperties {

  @Provide
  Arbitrary<RollupSample> samples() {
    return RollupArbitraries.samples();
  }

  /** Where what is missing may be anything, and no day before counts on. */
  @Provide
  Arbitrary<RollupSample> open() {
    return RollupArbitraries.samples(
        RULES, LATEST, AMOUNTS, UNITS, EARNING, STATUS, OVERRIDES, VETOES, CORRECTIONS);
  }

  @Provide
  Arbitrary<RollupSample> byHand() {
    return RollupArbitraries.samples(RULES, STATUS, VETOES, CORRECTIONS);
  }

  /**
   * L12, ROLLUP-10: whatever missing reports will say, every task comes to lie in the range it had;
   * ranges only narrow, and coverage only grows.
   */
  @Property(tries = 600)
  void missingReportsOnlyNarrow(
      @ForAll("open") RollupSample given, @ForAll Random random, @ForAll boolean all) {
    RollupSample sample = unfrozen(given);
    Standings before = sample.standings();
    List<ProgressReport> reports = new ArrayList<>(sample.reports());
    for (Standing standing : before.all()) {
      LeafReading reading = standing.explanation().leaf().orElse(null);
      if (reading != null) {
        for (UnitReading unit : reading.units()) {
          if (unit.made() == UnitReading.Made.UNKNOWN && (all || random.nextBoolean())) {
            reports.add(
                report(
                    "m" + reports.size(),
                    reading.task(),
                    unit.unit().orElse(RollupArbitraries.UNITS.get(0)),
                    sample.asOf(),
                    random));
          }
        }
      }
    }
    Standings after = sample.withReports(reports).standings();
    for (Standing was : before.all()) {
      Standing is = after.of(was.task().orElseThrow());
      assertNarrower(was, is);
    }
    assertNarrower(before.whole(), after.whole());
  }

  private static void assertNarrower(Standing was, Standing is) {
    assertThat(is.range().isPresent()).isEqualTo(was.range().isPresent());
    was.range()
        .ifPresent(
            range ->
                assertThat(range.contains(is.range().orElseThrow()))
                    .as("%s in %s of %s", is.range(), range, was)
                    .isTrue());
    assertThat(is.coverage()).isGreaterThanOrEqualTo(was.coverage());
  }

  /** What stopped before counts as it was known then, which later reports do not change. */
  private static RollupSample unfrozen(RollupSample sample) {
    return sample.withPolicy(
        sample.policy().toBuilder()
            .cancelled(unfrozen(sample.policy().cancelled()))
            .suspended(unfrozen(sample.policy().suspended()))
            .build());
  }

  private static ScopeEffect unfrozen(ScopeEffect effect) {
    return effect == ScopeEffect.FREEZE ? ScopeEffect.NONE : effect;
  }

  private static ProgressReport report(
      String id, TaskId task, UnitName unit, LocalDate day, Random random) {
    BigDecimal percent =
        switch (random.nextInt(4)) {
          case 0 -> BigDecimal.ZERO;
          case 1 -> BigDecimal.valueOf(100);
          default -> BigDecimal.valueOf(random.nextInt(Completion.WHOLE), 7);
        };
    Quantity figure = Quantity.of(BigDecimal.valueOf(random.nextInt(60)), Measure.counting("处"));
    return ProgressReport.builder()
        .id(ReportId.of(id))
        .task(task)
        .unit(unit)
        .period(ReportPeriod.of(PeriodKind.MONTH, day))
        .holdsOn(day)
        .recordedOn(day)
        .percent(percent)
        .observations(Observations.of(RollupArbitraries.INDICATOR, Observation.ofLevel(figure)))
        .build();
  }

  /** L12: what counts as nothing where it is missing is the least that it can be. */
  @Property
  void zeroIsTheLeastOfTheRange(@ForAll("byHand") RollupSample sample) {
    Standings open = sample.standings();
    Standings zero =
        sample
            .withPolicy(sample.policy().toBuilder().missing(MissingRule.ZERO).build())
            .standings();
    for (Task task : sample.tree().tasks()) {
      assertThat(zero.range(task.id()).map(CompletionRange::low))
          .isEqualTo(open.range(task.id()).map(CompletionRange::low));
      assertThat(zero.of(task.id()).coverage()).isEqualTo(open.of(task.id()).coverage());
    }
  }

  /** L12: nothing is green of which a part is not known, whatever the policy makes of it. */
  @Property
  void whatIsNotKnownIsNotGreen(@ForAll("samples") RollupSample sample) {
    for (Standing standing : sample.standings().all()) {
      boolean set = standing.explanation().override().isPresent();
      if (!standing.coverage().isFull() && standing.range().isPresent() && !set) {
        assertThat(standing.light()).as(standing.toString()).isNotEqualTo(Light.NORMAL);
      }
    }
  }

  /** L12: with less reported, nothing turns green that was not. */
  @Property
  void silenceTurnsNothingGreen(
      @ForAll("open") RollupSample given, @ForAll @IntRange(max = 60) int at) {
    RollupSample sample = unfrozen(given);
    Assume.that(!sample.tree().isEmpty());
    // all that one task has said, and nothing less: an earlier report may be better than a later
    TaskId silent = sample.tree().get(at % sample.tree().size()).id();
    RollupSample less =
        sample.withReports(
            sample.reports().stream().filter(report -> !report.task().equals(silent)).toList());
    Standings before = sample.standings();
    Standings after = less.standings();
    for (Task task : sample.tree().tasks()) {
      if (after.light(task.id()) == Light.NORMAL) {
        assertThat(before.light(task.id())).isEqualTo(Light.NORMAL);
      }
    }
  }

  /** L17: what was recorded after the day changes nothing on it. */
  @Property
  void aDayIsBlindToWhatIsRecordedLater(@ForAll("samples") RollupSample sample) {
    List<ProgressReport> known =
        sample.reports().stream()
            .filter(report -> !report.recordedOn().isAfter(sample.asOf()))
            .toList();
    Standings then = sample.withReports(known).standings();
    assertThat(sample.standings().all()).isEqualTo(then.all());
  }

  /** L1: in which order reports came in does not matter, if a log takes them. */
  @Property
  void theOrderOfReportsDoesNotMatter(@ForAll("samples") RollupSample sample) {
    List<ProgressReport> turned = new ArrayList<>();
    Set<ReportId> taken = new HashSet<>();
    List<ProgressReport> waiting = new ArrayList<>(sample.reports());
    while (!waiting.isEmpty()) {
      for (int i = waiting.size() - 1; i >= 0; i--) {
        ProgressReport report = waiting.get(i);
        if (report.revises().isEmpty() || taken.contains(report.revises().get())) {
          waiting.remove(i);
          taken.add(report.id());
          turned.add(report);
        }
      }
    }
    // of two reports on one matter recorded on one day, the one that came last stands
    Set<Object> days = new HashSet<>();
    boolean plain =
        sample.reports().stream()
            .allMatch(
                r -> days.add(List.of(r.task(), r.unit(), r.period())) || r.revises().isPresent());
    Assume.that(plain);
    RollupTreeProperties.assertSame(
        sample.withReports(turned).standings(), sample.standings(), sample.tree());
  }

  /** Returns the reports that revise none, the first one of each matter. */
  private static List<ProgressReport> plain(RollupSample sample) {
    List<ProgressReport> plain = new ArrayList<>();
    for (ProgressReport report : sample.reports()) {
      if (report.revises().isEmpty() && plain.stream().noneMatch(report::isSameMatter)) {
        plain.add(report);
      }
    }
    return plain;
  }

  /** A correction counts as if it alone had been reported, and before its day it does not. */
  @Property
  void aCorrectionTakesThePlaceOfWhatItCorrects(
      @ForAll("byHand") RollupSample given,
      @ForAll @IntRange(max = 60) int at,
      @ForAll @IntRange(max = 100) int percent) {
    RollupSample sample = unfrozen(given);
    List<ProgressReport> plain = plain(sample);
    Assume.that(!plain.isEmpty());
    ProgressReport report = plain.get(at % plain.size());
    LocalDate day = report.recordedOn().plusDays(7);
    ProgressReport correction =
        report.toRevision(ReportId.of("fix"), day).percent(BigDecimal.valueOf(percent)).build();
    List<ProgressReport> corrected = new ArrayList<>(plain);
    corrected.add(correction);
    List<ProgressReport> instead = new ArrayList<>(plain);
    instead.set(
        instead.indexOf(report), report.toBuilder().percent(BigDecimal.valueOf(percent)).build());
    RollupSample fixed = sample.withReports(corrected);
    RollupTreeProperties.assertSameRanges(
        fixed.standings(day), sample.withReports(instead).standings(day), sample.tree());
    LocalDate before = day.minusDays(1);
    RollupTreeProperties.assertSameRanges(
        fixed.standings(before), sample.withReports(plain).standings(before), sample.tree());
  }

  /** What is withdrawn is as if it had never been reported. */
  @Property
  void whatIsWithdrawnWasNeverReported(
      @ForAll("byHand") RollupSample sample, @ForAll @IntRange(max = 60) int at) {
    List<ProgressReport> plain = plain(sample);
    Assume.that(!plain.isEmpty());
    ProgressReport report = plain.get(at % plain.size());
    LocalDate day = report.recordedOn().plusDays(7);
    List<ProgressReport> withdrawn = new ArrayList<>(plain);
    withdrawn.add(report.toWithdrawal(ReportId.of("gone"), day));
    List<ProgressReport> without = new ArrayList<>(plain);
    without.remove(report);
    RollupTreeProperties.assertSameRanges(
        unfrozen(sample).withReports(withdrawn).standings(day),
        unfrozen(sample).withReports(without).standings(day),
        sample.tree());
  }

  /** L6: a task that is further makes none above it less done. */
  @Property
  void whatIsFurtherMakesNothingLess(
      @ForAll("byHand") RollupSample given,
      @ForAll @IntRange(max = 60) int at,
      @ForAll @IntRange(max = Completion.WHOLE) int more) {
    RollupSample sample = unfrozen(given);
    List<Task> leaves = sample.tree().leaves();
    Assume.that(!leaves.isEmpty());
    TaskId leaf = leaves.get(at % leaves.size()).id();
    List<ProgressReport> further = new ArrayList<>();
    for (ProgressReport report : sample.reports()) {
      further.add(
          report.task().equals(leaf) && report.percent().isPresent()
              ? report.toBuilder()
                  .percent(
                      report
                          .percent()
                          .get()
                          .add(BigDecimal.valueOf(more, 7))
                          .min(BigDecimal.valueOf(100)))
                  .build()
              : report);
    }
    Standings before = sample.standings();
    Standings after = sample.withReports(further).standings();
    ExactRollup exactBefore = hasLatest(sample) ? null : ExactRollup.of(before);
    ExactRollup exactAfter = hasLatest(sample) ? null : ExactRollup.of(after);
    for (Task task : sample.tree().tasks()) {
      before
          .range(task.id())
          .ifPresent(
              range -> {
                CompletionRange now = after.range(task.id()).orElseThrow();
                assertThat(now.low()).isGreaterThanOrEqualTo(range.low());
                assertThat(now.high()).isGreaterThanOrEqualTo(range.high());
              });
      if (exactBefore != null && exactAfter != null) {
        assertThat(exactAfter.of(task.id()).low())
            .isGreaterThanOrEqualTo(exactBefore.of(task.id()).low());
      }
    }
  }

  private static boolean hasLatest(RollupSample sample) {
    return sample.rollup().policy().rule() instanceof org.gangmu.rollup.Latest
        || sample.policy().terms().values().stream()
            .anyMatch(
                terms ->
                    terms.rule().filter(org.gangmu.rollup.Latest.class::isInstance).isPresent());
  }

  /** L13, L17: what a log knew on an earlier day is what a log of that day knows. */
  @Property
  void anEarlierDayCanBeReproduced(
      @ForAll("samples") RollupSample sample, @ForAll @IntRange(max = 200) int earlier) {
    LocalDate day = sample.asOf().minusDays(earlier);
    ReportLog log = sample.log();
    Rollup rollup = sample.rollup();
    Standings then = rollup.standings(log.asKnown(day));
    ImmutableList<ProgressReport> known = log.asKnown(day).recorded();
    Map<Boolean, Long> late =
        known.stream()
            .collect(
                java.util.stream.Collectors.partitioningBy(
                    report -> report.recordedOn().isAfter(day),
                    java.util.stream.Collectors.counting()));
    assertThat(late.get(true)).isZero();
    assertThat(then.asOf()).isEqualTo(day);
    assertThat(rollup.standings(ReportLog.of(known).orElseThrow().asKnown(day)).all())
        .isEqualTo(then.all());
  }
}
