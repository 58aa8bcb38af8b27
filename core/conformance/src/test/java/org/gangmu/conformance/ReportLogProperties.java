package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.progress.KnownReports;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;
import org.gangmu.progress.ReportLog;
import org.gangmu.task.TaskId;
import org.gangmu.unit.UnitName;

/** Laws of reports and of the log that keeps them. */
class ReportLogProperties {

  @Provide
  Arbitrary<List<ProgressReport>> histories() {
    return ReportArbitraries.histories();
  }

  @Provide
  Arbitrary<List<ProgressReport>> submissions() {
    return ReportArbitraries.submissions();
  }

  @Provide
  Arbitrary<ProgressReport> reports() {
    return ReportArbitraries.reports();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return ReportArbitraries.days();
  }

  private static ReportLog log(List<ProgressReport> reports) {
    Outcome<ReportLog> outcome = ReportLog.of(reports);
    assertThat(outcome.diagnostics()).isEmpty();
    return outcome.orElseThrow();
  }

  /** Returns the reports shuffled, but for those of one day, which keep their order. */
  private static List<ProgressReport> shuffledByDay(List<ProgressReport> reports, Random random) {
    List<ProgressReport> shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, random);
    ListMultimap<LocalDate, ProgressReport> byDay = ArrayListMultimap.create();
    reports.forEach(report -> byDay.put(report.recordedOn(), report));
    shuffled.replaceAll(report -> byDay.get(report.recordedOn()).remove(0));
    return shuffled;
  }

  @Property
  void aReportReadsBackFromItsBuilder(@ForAll("reports") ProgressReport report) {
    assertThat(report.toBuilder().build()).isEqualTo(report);
    assertThat(report.holdsOn())
        .isBetween(report.period().start(), report.period().endInclusive())
        .isBeforeOrEqualTo(report.recordedOn());
  }

  @Property
  void theOrderOfReportsOfDifferentDaysDoesNotMatter(
      @ForAll("submissions") List<ProgressReport> reports, @ForAll Random random) {
    assertThat(ReportLog.of(shuffledByDay(reports, random))).isEqualTo(ReportLog.of(reports));
  }

  @Property
  void oneByOneInOrderOfDaysIsAsAllAtOnce(
      @ForAll("submissions") List<ProgressReport> reports,
      @ForAll @IntRange(min = 0, max = 30) int first) {
    List<ProgressReport> sorted = new ArrayList<>(reports);
    sorted.sort(Comparator.comparing(ProgressReport::recordedOn));
    int split = Math.min(first, sorted.size());
    ReportLog grown = ReportLog.of(sorted.subList(0, split)).orElseThrow();
    List<Diagnostic> refused = new ArrayList<>();
    for (ProgressReport report : sorted.subList(split, sorted.size())) {
      Outcome<ReportLog> outcome = grown.add(report);
      assertThat(outcome.diagnostics()).hasSize(outcome.value().isPresent() ? 0 : 1);
      grown = outcome.value().orElse(grown);
      refused.addAll(outcome.diagnostics());
    }
    Outcome<ReportLog> all = ReportLog.of(reports);
    assertThat(all.value()).contains(grown);
    assertThat(all.diagnostics()).endsWith(refused.toArray(new Diagnostic[0]));
    assertThat(grown.reports().size() + all.diagnostics().size()).isEqualTo(reports.size());
  }

  @Property
  void theLogKeepsAllInTheOrderOfTheirDays(
      @ForAll("histories") List<ProgressReport> reports, @ForAll Random random) {
    List<ProgressReport> sorted = new ArrayList<>(reports);
    sorted.sort(Comparator.comparing(ProgressReport::recordedOn));
    assertThat(log(shuffledByDay(reports, random)).reports()).isEqualTo(sorted);
  }

  private static boolean isAsStated(
      ProgressReport report, List<ProgressReport> all, LocalDate known, LocalDate held) {
    return !report.recordedOn().isAfter(known)
        && !report.holdsOn().isAfter(held)
        && !report.isWithdrawal()
        && all.stream()
            .noneMatch(
                other ->
                    other.revises().equals(Optional.of(report.id()))
                        && !other.recordedOn().isAfter(known));
  }

  /** The definition, report by report. */
  @Property
  void whatStandsIsWhatNothingKnownRevises(
      @ForAll("histories") List<ProgressReport> reports,
      @ForAll("days") LocalDate known,
      @ForAll("days") LocalDate held) {
    ReportLog log = log(reports);
    KnownReports view = log.asKnown(known, held);
    for (TaskId task : ReportArbitraries.TASKS) {
      for (UnitName unit : ReportArbitraries.UNITS) {
        List<ProgressReport> expected =
            log.reports().stream()
                .filter(report -> report.task().equals(task) && report.unit().equals(unit))
                .filter(report -> isAsStated(report, reports, known, held))
                .sorted(
                    Comparator.comparing(ProgressReport::period)
                        .thenComparing(ProgressReport::holdsOn))
                .toList();
        assertThat(view.standing(task, unit)).isEqualTo(expected);
        assertThat(view.latest(task, unit))
            .isEqualTo(expected.stream().reduce((first, second) -> second));
        assertThat(view.units(task).contains(unit)).isEqualTo(!expected.isEmpty());
        for (ProgressReport report : expected) {
          assertThat(view.isStanding(report.id())).isTrue();
          assertThat(view.standing(task, unit, report.period())).contains(report);
        }
      }
    }
  }

  @Property
  void whatIsRecordedLaterNeverChangesTheViewOfADay(
      @ForAll("histories") List<ProgressReport> reports, @ForAll("days") LocalDate day) {
    KnownReports then =
        log(reports.stream().filter(report -> !report.recordedOn().isAfter(day)).toList())
            .asKnown(day);
    KnownReports now = log(reports).asKnown(day);
    assertThat(now).isEqualTo(then);
    assertThat(now.hashCode()).isEqualTo(then.hashCode());
    for (ProgressReport report : reports) {
      assertThat(now.standing(report.task(), report.unit()))
          .isEqualTo(then.standing(report.task(), report.unit()));
      assertThat(now.history(report.id())).isEqualTo(then.history(report.id()));
    }
  }

  @Property
  void asKnownTwiceIsAsKnownOnTheEarlierDay(
      @ForAll("histories") List<ProgressReport> reports,
      @ForAll("days") LocalDate first,
      @ForAll("days") LocalDate second,
      @ForAll("days") LocalDate held) {
    ReportLog log = log(reports);
    LocalDate earlier = first.isBefore(second) ? first : second;
    assertThat(log.asKnown(first).asKnown(second)).isEqualTo(log.asKnown(earlier));
    assertThat(log.asKnown(first, held).asKnown(second)).isEqualTo(log.asKnown(earlier, held));
    assertThat(log.asKnown(first).asHeld(held).asKnown(second))
        .isEqualTo(log.asKnown(first).asKnown(second).asHeld(held));
    assertThat(log.asKnown(held, first).asHeld(second)).isEqualTo(log.asKnown(held, earlier));
  }

  @Property
  void aLaterDayOfHoldingOnlyAdds(
      @ForAll("histories") List<ProgressReport> reports,
      @ForAll("days") LocalDate known,
      @ForAll("days") LocalDate held) {
    ReportLog log = log(reports);
    for (ProgressReport report : reports) {
      assertThat(log.asKnown(known).standing(report.task(), report.unit()))
          .containsAll(log.asKnown(known, held).standing(report.task(), report.unit()));
    }
  }

  @Property
  void aChainIsOneHistoryOfWhichAtMostTheLastStands(
      @ForAll("histories") List<ProgressReport> reports, @ForAll("days") LocalDate day) {
    KnownReports view = log(reports).asKnown(day);
    for (ProgressReport report : reports) {
      ImmutableList<ProgressReport> history = view.history(report.id());
      assertThat(history.contains(report)).isEqualTo(!report.recordedOn().isAfter(day));
      for (int i = 0; i < history.size(); i++) {
        ProgressReport link = history.get(i);
        assertThat(link.isSameMatter(report)).isTrue();
        assertThat(view.history(link.id())).isEqualTo(history);
        assertThat(link.revises().isPresent()).isEqualTo(i > 0);
        if (i > 0) {
          assertThat(link.revises()).contains(history.get(i - 1).id());
        }
        boolean last = i == history.size() - 1;
        assertThat(view.isStanding(link.id())).isEqualTo(last && !link.isWithdrawal());
      }
    }
  }

  @Property
  void whatIsWithdrawnAndReportedAgainStandsAsBefore(
      @ForAll("histories") List<ProgressReport> reports, @ForAll("reports") ProgressReport report) {
    ReportLog log = log(reports);
    LocalDate day = report.recordedOn();
    ReportLog with = log.add(report).orElseThrow();
    ProgressReport withdrawal = report.toWithdrawal(ReportId.of("w"), day);
    ReportLog without = with.add(withdrawal).orElseThrow();
    LocalDate later = LocalDate.of(2030, 1, 1);
    assertThat(without.asKnown(later).standing(report.task(), report.unit()))
        .isEqualTo(log.asKnown(later).standing(report.task(), report.unit()));
    ProgressReport again = report.toBuilder().id(ReportId.of("again")).build();
    ProgressReport renewed =
        again.toBuilder().id(ReportId.of("renewed")).revises(withdrawal.id()).build();
    for (ProgressReport anew : ImmutableList.of(again, renewed)) {
      assertThat(
              without
                  .add(anew)
                  .orElseThrow()
                  .asKnown(later)
                  .standing(report.task(), report.unit())
                  .stream()
                  .map(standing -> standing.equals(anew) ? report : standing))
          .containsExactlyElementsOf(with.asKnown(later).standing(report.task(), report.unit()));
    }
  }
}
