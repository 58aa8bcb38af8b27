package org.gangmu.conformance;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple4;
import org.gangmu.calendar.PeriodKind;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.calendar.WorkCalendar;
import org.gangmu.progress.DueRule;
import org.gangmu.progress.EvidenceGrade;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportDuty;
import org.gangmu.progress.ReportId;
import org.gangmu.progress.ReportRhythm;
import org.gangmu.target.Measure;
import org.gangmu.target.Observation;
import org.gangmu.target.Observations;
import org.gangmu.target.Quantity;
import org.gangmu.task.TaskId;
import org.gangmu.unit.UnitName;

/**
 * Generators of reports, of what comes into a log, and of rhythms and duties to report.
 *
 * <p>All speak of two tasks, two units, one indicator and the year 2026, so that reports often are
 * of the same matter.
 */
public final class ReportArbitraries {

  /** The tasks that are reported on. */
  public static final ImmutableList<TaskId> TASKS =
      ImmutableList.of(TaskId.of("t1"), TaskId.of("t2"));

  /** The units that report. */
  public static final ImmutableList<UnitName> UNITS =
      ImmutableList.of(UnitName.of("云泽州财政局"), UnitName.of("松岭县人民政府"));

  /** The indicator that reports give a figure of. */
  public static final String INDICATOR = "完成投资";

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  private static final WorkCalendar HOLIDAYS =
      WorkCalendar.of(
          Stream.iterate(LocalDate.of(2026, 10, 1), day -> day.plusDays(1)).limit(8).toList(),
          ImmutableList.of(LocalDate.of(2026, 9, 27), LocalDate.of(2026, 10, 10)));

  private ReportArbitraries() {}

  /** Returns days of 2026 and the weeks around it. */
  public static Arbitrary<LocalDate> days() {
    return days(FIRST.minusDays(20), LAST.plusDays(60));
  }

  /** Returns days, each as often as any other. */
  private static Arbitrary<LocalDate> days(LocalDate firstInclusive, LocalDate lastInclusive) {
    return Arbitraries.longs()
        .between(firstInclusive.toEpochDay(), lastInclusive.toEpochDay())
        .withDistribution(RandomDistribution.uniform())
        .map(LocalDate::ofEpochDay);
  }

  private static Arbitrary<WorkCalendar> calendars() {
    return Arbitraries.of(WorkCalendar.weekdays(), HOLIDAYS);
  }

  /** Returns the months of 2026, and now and then a period of another kind. */
  public static Arbitrary<ReportPeriod> periods() {
    Arbitrary<LocalDate> days = days(FIRST, LAST);
    return Arbitraries.frequencyOf(
        Tuple.of(5, days.map(day -> ReportPeriod.of(PeriodKind.MONTH, day))),
        Tuple.of(
            2, Combinators.combine(Arbitraries.of(PeriodKind.class), days).as(ReportPeriod::of)));
  }

  /** Returns whole numbers of things, 0 among them. */
  public static Arbitrary<Quantity> counts() {
    return Arbitraries.integers()
        .between(0, 9)
        .map(count -> Quantity.of(BigDecimal.valueOf(count), Measure.counting("家")));
  }

  /** Returns what a report may say: perhaps a figure, perhaps a percentage, and texts. */
  private static Arbitrary<ProgressReport.Builder> contents() {
    return Combinators.combine(
            counts().optional(0.7),
            Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(2)
                .optional(0.5),
            TextArbitraries.textsOrBlank(),
            Arbitraries.of(EvidenceGrade.class))
        .as(
            (count, percent, text, evidence) ->
                ProgressReport.builder()
                    .observations(
                        count
                            .map(figure -> Observations.of(INDICATOR, Observation.ofLevel(figure)))
                            .orElse(Observations.none()))
                    .percent(percent)
                    .progress(text)
                    .evidence(evidence));
  }

  /** Returns reports that revise none, recorded up to 70 days after their period began. */
  public static Arbitrary<ProgressReport> reports() {
    return Combinators.combine(
            contents(),
            Arbitraries.of(TASKS),
            Arbitraries.of(UNITS),
            periods(),
            Arbitraries.integers().between(0, 70),
            Arbitraries.integers().between(0, 9))
        .as(
            (content, task, unit, period, delay, early) -> {
              LocalDate recordedOn = period.start().plusDays(delay);
              LocalDate last =
                  recordedOn.isBefore(period.endInclusive()) ? recordedOn : period.endInclusive();
              LocalDate holdsOn = last.minusDays(early);
              return content
                  .id(ReportId.of("r"))
                  .task(task)
                  .unit(unit)
                  .period(period)
                  .recordedOn(recordedOn)
                  .holdsOn(holdsOn.isBefore(period.start()) ? last : holdsOn)
                  .build();
            });
  }

  /**
   * Returns up to 30 reports in an order in which a log takes all of them, if not in that of their
   * days: new ones, and revisions and withdrawals of those that stand at the end of a chain. Their
   * ids are {@code r0}, {@code r1} and so on.
   */
  public static Arbitrary<List<ProgressReport>> histories() {
    Arbitrary<Tuple4<ProgressReport, Integer, Integer, Integer>> steps =
        Combinators.combine(
                reports(),
                Arbitraries.integers().between(0, 9),
                Arbitraries.integers().between(0, 1_000),
                Arbitraries.integers().between(0, 20))
            .as(Tuple::of);
    return steps.list().ofMaxSize(30).map(ReportArbitraries::history).withoutEdgeCases();
  }

  private static List<ProgressReport> history(
      List<Tuple4<ProgressReport, Integer, Integer, Integer>> steps) {
    List<ProgressReport> history = new ArrayList<>();
    List<ProgressReport> ends = new ArrayList<>();
    for (Tuple4<ProgressReport, Integer, Integer, Integer> step : steps) {
      ReportId id = ReportId.of("r" + history.size());
      ProgressReport next = step.get1().toBuilder().id(id).build();
      if (!ends.isEmpty() && step.get2() < 5) {
        ProgressReport revised = ends.remove(step.get3() % ends.size());
        LocalDate day = revised.recordedOn().plusDays(step.get4());
        next =
            step.get2() < 2 && !revised.isWithdrawal()
                ? revised.toWithdrawal(id, day)
                : revised
                    .toRevision(id, day)
                    .observations(next.observations())
                    .percent(next.percent())
                    .progress(next.progress())
                    .evidence(next.evidence())
                    .build();
      }
      ends.add(next);
      history.add(next);
    }
    return history;
  }

  /**
   * Returns up to 30 reports of which a log may have to refuse some: with ids that come again, that
   * revise what is not there, was revised before, is of another matter or was recorded later.
   */
  public static Arbitrary<List<ProgressReport>> submissions() {
    Arbitrary<ReportId> ids =
        Arbitraries.integers().between(0, 20).map(number -> ReportId.of("r" + number));
    Arbitrary<ProgressReport> strays =
        Combinators.combine(reports(), ids, ids, Arbitraries.integers().between(0, 3))
            .as(
                (report, id, revised, kind) -> {
                  ProgressReport.Builder builder = report.toBuilder().id(id);
                  if (kind > 0 && !id.equals(revised)) {
                    builder.revises(revised);
                    if (kind > 2) {
                      builder
                          .isWithdrawal(true)
                          .percent(Optional.empty())
                          .observations(Observations.none());
                    }
                  }
                  return builder.build();
                });
    return Combinators.combine(histories(), strays.list().ofMaxSize(8), Arbitraries.randoms())
        .as(
            (history, others, random) -> {
              List<ProgressReport> all = new ArrayList<>(history);
              others.forEach(other -> all.add(random.nextInt(all.size() + 1), other));
              return all;
            });
  }

  /** Returns rules of both kinds, by days of the month only where the step allows it. */
  private static Arbitrary<DueRule> dueRules(PeriodKind step) {
    Arbitrary<DueRule> within =
        Combinators.combine(
                CalendarArbitraries.timeLimits().filter(limit -> limit.number() <= 40),
                CalendarArbitraries.countingRules(),
                calendars())
            .as(DueRule.Within::new);
    Arbitrary<DueRule> byDay =
        Combinators.combine(
                Arbitraries.integers().between(0, 3),
                Arbitraries.integers().between(1, 31),
                calendars().optional(0.3))
            .as(DueRule.ByDayOfMonth::new);
    return step.compareTo(PeriodKind.MONTH) < 0 ? within : Arbitraries.oneOf(within, byDay, byDay);
  }

  /** Returns rhythms of every step, cumulative or not, in most of which reports go stale. */
  public static Arbitrary<ReportRhythm> rhythms() {
    return Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just(PeriodKind.MONTH)),
            Tuple.of(2, CalendarArbitraries.dividingKinds()))
        .flatMap(
            step ->
                Combinators.combine(
                        Arbitraries.of(false, false, true),
                        dueRules(step),
                        Arbitraries.integers().between(1, 4).optional(0.7))
                    .as(
                        (cumulative, due, stale) ->
                            new ReportRhythm(
                                step,
                                cumulative,
                                due,
                                stale.map(OptionalInt::of).orElse(OptionalInt.empty()))));
  }

  /**
   * Returns duties of the units on the tasks, some of which end, and some of which rest at times.
   */
  public static Arbitrary<ReportDuty> duties() {
    Arbitrary<List<PlanPeriod>> rests =
        Combinators.combine(days(FIRST.minusDays(30), LAST), Arbitraries.integers().between(0, 150))
            .as((from, length) -> new PlanPeriod(from, from.plusDays(length)))
            .list()
            .ofMaxSize(2);
    return Combinators.combine(
            Arbitraries.of(TASKS),
            Arbitraries.of(UNITS),
            rhythms(),
            days(FIRST, LocalDate.of(2026, 6, 30)),
            Arbitraries.integers().between(0, 200).optional(0.3),
            rests)
        .as(
            (task, unit, rhythm, from, length, resting) ->
                new ReportDuty(
                    task,
                    unit,
                    rhythm,
                    from,
                    length.map(from::plusDays),
                    ImmutableList.copyOf(resting)))
        .withoutEdgeCases();
  }

  /**
   * Returns reports that one unit makes on one task in the form of a duty's rhythm, for most of the
   * periods, each some days before or after the period's end; recorded in any order.
   */
  public static Arbitrary<List<ProgressReport>> answersTo(ReportDuty duty) {
    Arbitrary<ProgressReport> answers =
        Combinators.combine(
                contents(),
                days(FIRST, LAST),
                Arbitraries.frequencyOf(
                    Tuple.of(3, Arbitraries.integers().between(-5, 9)),
                    Tuple.of(1, Arbitraries.integers().between(10, 60))))
            .as(
                (content, day, delay) -> {
                  ReportPeriod period = duty.rhythm().period(day);
                  LocalDate end = period.endInclusive().plusDays(delay);
                  return content
                      .id(ReportId.of("r"))
                      .task(duty.task())
                      .unit(duty.unit())
                      .period(period)
                      .recordedOn(end.isBefore(period.start()) ? period.start() : end)
                      .build();
                });
    return Combinators.combine(answers.list().ofMaxSize(20), Arbitraries.integers().between(0, 20))
        .as(
            (list, revised) -> {
              List<ProgressReport> all = new ArrayList<>();
              for (ProgressReport answer : list) {
                all.add(answer.toBuilder().id(ReportId.of("r" + all.size())).build());
              }
              if (revised < all.size()) {
                ProgressReport taken = all.get(revised);
                all.add(taken.toWithdrawal(ReportId.of("w"), taken.recordedOn().plusDays(revised)));
              }
              return all;
            })
        .withoutEdgeCases();
  }
}
