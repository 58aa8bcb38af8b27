package org.gangmu.progress;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.progress.Knowledge.Known;
import org.gangmu.target.Observation;
import org.gangmu.task.TaskId;
import org.gangmu.unit.UnitName;
import org.jspecify.annotations.Nullable;

/**
 * That a unit reports on a task in a rhythm, from a day on (报送责任).
 *
 * <p>The first report owed is that for the period that holds the first day, or for the first one
 * after it that is not due before that day; a duty that ends earlier owes none, and no report is
 * ever due. While the task rests (暂缓) nothing is owed: not for a period that lies wholly in one
 * rest, though one that only begins or ends in it is. A report answers for a period if it has
 * exactly that one, in the form of the rhythm: in a cumulative rhythm 1—3月, else 3月. All questions
 * are answered from what a day knew, for that day.
 *
 * @param task the task
 * @param unit the unit, under the name it reports by
 * @param rhythm when reports are asked for
 * @param from the first day for which it owes reports, as that of the order (交办); in the years that
 *     report periods have
 * @param until the last such day, as that on which the task was closed; empty while there is none
 * @param rests the times in which the task rests, each with an end in the years that report periods
 *     have; those that touch make one
 */
public record ReportDuty(
    TaskId task,
    UnitName unit,
    ReportRhythm rhythm,
    LocalDate from,
    Optional<LocalDate> until,
    ImmutableList<PlanPeriod> rests) {

  /** Takes a duty without rests. */
  public ReportDuty(
      TaskId task, UnitName unit, ReportRhythm rhythm, LocalDate from, Optional<LocalDate> until) {
    this(task, unit, rhythm, from, until, ImmutableList.of());
  }

  /** Checks the days. */
  public ReportDuty {
    requireNonNull(task, "task");
    requireNonNull(unit, "unit");
    requireNonNull(rhythm, "rhythm");
    requireNonNull(from, "from");
    until.ifPresent(
        last ->
            checkArgument(
                !last.isBefore(from),
                "last day of a duty to report must not be before its first, %s: %s",
                from,
                last));
    rests = apart(rests);
  }

  /** Returns times in order, of which no two touch. */
  private static ImmutableList<PlanPeriod> apart(ImmutableList<PlanPeriod> times) {
    if (times.size() < 2) {
      return times;
    }
    List<PlanPeriod> apart = new ArrayList<>();
    for (PlanPeriod time :
        ImmutableList.sortedCopyOf(Comparator.comparing(PlanPeriod::start), times)) {
      int last = apart.size() - 1;
      PlanPeriod before = last < 0 ? null : apart.get(last);
      if (before == null || time.start().minusDays(1).isAfter(before.endInclusive())) {
        apart.add(time);
      } else if (time.endInclusive().isAfter(before.endInclusive())) {
        apart.set(last, new PlanPeriod(before.start(), time.endInclusive()));
      }
    }
    return ImmutableList.copyOf(apart);
  }

  /** Returns a duty without an end. */
  public static ReportDuty of(TaskId task, UnitName unit, ReportRhythm rhythm, LocalDate from) {
    return new ReportDuty(task, unit, rhythm, from, Optional.empty());
  }

  /**
   * Returns how the unit stands with its reports when the last day of a view closes.
   *
   * <p>An overdue report goes before one that is asked for, and that before one that is in; a
   * missing report matters no longer once one for a later period came. On the day a report is due
   * it is not overdue. A report counts as in since it first came, also where it was corrected
   * later; one that was withdrawn never came.
   *
   * @throws IllegalArgumentException if the day is beyond the years that report periods have
   */
  public ReportStanding standing(KnownReports known) {
    return standing(known, report -> true);
  }

  private ReportStanding standing(KnownReports known, Predicate<ProgressReport> saysIt) {
    LocalDate day = known.knownOn();
    ReportPeriod first = firstStep();
    ReportPeriod last = newestStep(day);
    ReportPeriod newest = newestOwed(first, last);
    if (newest == null) {
      return standing(ReportState.NOT_DUE, first, from);
    }
    Optional<ProgressReport> latest =
        known.latest(task, unit, report -> answers(report, first, last) && saysIt.test(report));
    ReportPeriod reported =
        latest.map(report -> rhythm.stepOf(report.period().endInclusive())).orElse(null);
    if (reported != null && reported.compareTo(newest) >= 0) {
      return arrival(known, reported, saysIt);
    }
    ReportPeriod next = reported == null ? first : nextOwed(reported.next());
    if (due(next).isBefore(day)) {
      LocalDate stale = staleSince(reported, newest, day);
      return stale == null
          ? standing(ReportState.UNREPORTED, next, due(next).plusDays(1))
          : standing(ReportState.STALE, next, stale);
    }
    LocalDate opens = rhythm.opens(rhythm.inForm(next));
    if (!opens.isAfter(day) && !from.isAfter(day)) {
      return standing(ReportState.DUE, next, opens.isBefore(from) ? from : opens);
    }
    return reported == null
        ? standing(ReportState.NOT_DUE, first, from)
        : arrival(known, reported, saysIt);
  }

  private ReportStanding standing(ReportState state, ReportPeriod step, LocalDate since) {
    return new ReportStanding(state, rhythm.inForm(step), due(step), since);
  }

  /** Returns the standing of a unit whose report for a step is in. */
  private ReportStanding arrival(
      KnownReports known, ReportPeriod step, Predicate<ProgressReport> saysIt) {
    LocalDate came = known.knownOn();
    for (ProgressReport report : known.standing(task, unit, rhythm.inForm(step))) {
      if (saysIt.test(report)) {
        LocalDate since = known.saidSince(report, saysIt);
        came = since.isBefore(came) ? since : came;
      }
    }
    ReportState state = came.isAfter(due(step)) ? ReportState.LATE : ReportState.REPORTED;
    return standing(state, step, came);
  }

  /** Returns since when what was last reported is stale on a day, null where it is not. */
  private @Nullable LocalDate staleSince(
      @Nullable ReportPeriod reported, ReportPeriod newest, LocalDate day) {
    if (reported == null || rhythm.staleAfter().isEmpty()) {
      return null;
    }
    ReportPeriod step = reported;
    for (int missing = rhythm.staleAfter().getAsInt(); missing > 0; missing--) {
      if (step.equals(newest)) {
        return null;
      }
      step = nextOwed(step.next());
    }
    return due(step).isBefore(day) ? due(step).plusDays(1) : null;
  }

  /**
   * Returns whether what a report for a period says is out of date on a day, if no later one says
   * it anew: as many reports after it are missing as the rhythm has for that ({@link
   * ReportRhythm#staleAfter()}). It never is where the rhythm has no number.
   *
   * @throws IllegalArgumentException if the day is beyond the years that report periods have
   */
  public boolean isStale(ReportPeriod period, LocalDate day) {
    ReportPeriod step = rhythm.stepOf(period.endInclusive());
    ReportPeriod newest = newestOwed(firstStep(), newestStep(day));
    return newest != null && step.compareTo(newest) < 0 && staleSince(step, newest, day) != null;
  }

  /**
   * Returns the periods whose reports were due before the last day of a view and do not stand in
   * it, in order; those before a later report too.
   *
   * @throws IllegalArgumentException if the day is beyond the years that report periods have
   */
  public ImmutableList<ReportPeriod> missing(KnownReports known) {
    ImmutableList.Builder<ReportPeriod> missing = ImmutableList.builder();
    ReportPeriod newest = newestStep(known.knownOn());
    ReportPeriod step = firstStep();
    while (step.compareTo(newest) <= 0 && due(step).isBefore(known.knownOn())) {
      ReportPeriod period = rhythm.inForm(step);
      if (rest(step) == null && known.standing(task, unit, period).isEmpty()) {
        missing.add(period);
      }
      if (step.equals(newest)) {
        break;
      }
      step = step.next();
    }
    return missing.build();
  }

  /**
   * Returns what the last day of a view knows of an indicator, from the reports for periods that
   * end on the first day of this duty or later. It is missing as a report is, also where reports
   * came that say nothing of it. Where reports of several periods make one figure, {@link
   * FigureSeries} does.
   *
   * @throws IllegalArgumentException if the day is beyond the years that report periods have
   */
  public Knowledge<Observation> observation(KnownReports known, String indicator) {
    requireNonNull(indicator, "indicator");
    return knowledge(known, report -> report.observation(indicator));
  }

  /**
   * Returns what the last day of a view knows of the percentage by hand, as {@link #observation}
   * does of an indicator.
   *
   * @throws IllegalArgumentException if the day is beyond the years that report periods have
   */
  public Knowledge<BigDecimal> percent(KnownReports known) {
    return knowledge(known, ProgressReport::percent);
  }

  private <T> Knowledge<T> knowledge(
      KnownReports known, Function<ProgressReport, Optional<T>> value) {
    Predicate<ProgressReport> saysIt = report -> value.apply(report).isPresent();
    ReportStanding standing = standing(known, saysIt);
    Optional<Known<T>> last =
        known
            .latest(
                task,
                unit,
                report -> !report.period().endInclusive().isBefore(from) && saysIt.test(report))
            .map(report -> ofOne(report, value.apply(report).orElseThrow()));
    if (standing.state().isMissing()) {
      return new Knowledge.Missing<>(standing.period(), standing.due().plusDays(1), last);
    }
    return last.isPresent()
        ? last.get()
        : new Knowledge.NotDue<>(standing.period(), standing.due());
  }

  private static <T> Known<T> ofOne(ProgressReport report, T value) {
    return new Known<>(value, report.holdsOn(), report.evidence(), ImmutableList.of(report.id()));
  }

  private LocalDate due(ReportPeriod step) {
    return rhythm.due(rhythm.inForm(step));
  }

  private ReportPeriod firstStep() {
    ReportPeriod step = rhythm.stepOf(from);
    while (due(step).isBefore(from)) {
      step = step.next();
    }
    return nextOwed(step);
  }

  /** Returns the rest that a step lies wholly in, null where there is none. */
  private @Nullable PlanPeriod rest(ReportPeriod step) {
    for (PlanPeriod rest : rests) {
      if (!step.start().isBefore(rest.start())
          && !step.endInclusive().isAfter(rest.endInclusive())) {
        return rest;
      }
    }
    return null;
  }

  /** Returns a step, or the first after it that does not lie in a rest. */
  private ReportPeriod nextOwed(ReportPeriod step) {
    ReportPeriod next = step;
    for (PlanPeriod rest = rest(next); rest != null; rest = rest(next)) {
      next = rhythm.stepOf(rest.endInclusive().plusDays(1));
    }
    return next;
  }

  /** Returns the last step that does not lie in a rest, null where there is none. */
  private @Nullable ReportPeriod newestOwed(ReportPeriod first, ReportPeriod last) {
    ReportPeriod newest = last;
    while (newest.compareTo(first) >= 0) {
      PlanPeriod rest = rest(newest);
      if (rest == null) {
        return newest;
      }
      if (!rest.start().isAfter(first.start())) {
        return null;
      }
      newest = rhythm.stepOf(rest.start().minusDays(1));
    }
    return null;
  }

  /** Returns the last step that has begun by a day and is owed. */
  private ReportPeriod newestStep(LocalDate day) {
    return rhythm.stepOf(until.filter(last -> last.isBefore(day)).orElse(day));
  }

  /** Returns whether a report is for one of the steps from the first to the last. */
  private boolean answers(ProgressReport report, ReportPeriod first, ReportPeriod last) {
    ReportPeriod period = report.period();
    return !period.endInclusive().isBefore(first.start())
        && !period.endInclusive().isAfter(last.endInclusive())
        && period.equals(rhythm.period(period.endInclusive()));
  }
}
