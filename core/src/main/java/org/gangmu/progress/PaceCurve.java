package org.gangmu.progress;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.gangmu.breakdown.Breakdown;
import org.gangmu.calendar.PeriodKind;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.WorkCalendar;

/**
 * Which share of the whole is expected by a day (序时进度).
 *
 * <p>A day counts as it closes: by months, 30 November is eleven twelfths of the year. For every
 * curve the share is nothing before its window, all of it from the last day of the window on, and
 * never falls in between. The window is the time of the plan, or the curve's own.
 */
public sealed interface PaceCurve {

  /**
   * Returns the days in which the share rises: the time of the plan, unless the curve has its own.
   */
  default PlanPeriod window(PlanPeriod plan) {
    return requireNonNull(plan, "plan");
  }

  /**
   * Returns the share that is expected when a day closes.
   *
   * @param plan the time within which the whole is to be done
   */
  Share expected(PlanPeriod plan, LocalDate asOf);

  /**
   * Returns the curve by whole months: a month counts when it is over, January to November are
   * 11/12. 宣城 reports 91.7% for 1—11月 so, and 江门 83.3% for 1—10月.
   */
  static PaceCurve byMonths() {
    return new ByPeriods(PeriodKind.MONTH);
  }

  /**
   * Returns the curve by half months: 云浮 reports 62.5% for 1—8月上半月, seven and a half of twelve
   * months.
   */
  static PaceCurve byHalfMonths() {
    return new ByPeriods(PeriodKind.HALF_MONTH);
  }

  /** Returns the curve by days of the calendar. */
  static PaceCurve byDays() {
    return new ByDays();
  }

  /** Returns the curve by working days. */
  static PaceCurve byWorkdays(WorkCalendar calendar) {
    return new ByWorkdays(calendar);
  }

  /**
   * Returns the curve that expects the whole from the first day on: for rates, which 宣城 compares
   * with the target of the full year at any date (增幅低于目标任务 is behind).
   */
  static PaceCurve fullTarget() {
    return new FullTarget();
  }

  /** Returns the curve of half the tasks at half the time (时间过半、任务过半). */
  static PaceCurve halfAtHalfTime() {
    return new HalfAtHalfTime();
  }

  /**
   * Returns the curve by days in a window of whole months that begins with the month after a day:
   * the special bonds of 天津 (2022) have six months from the month after their issue.
   *
   * @param day the day of issue
   * @param months how many, 1 to 1200
   */
  static PaceCurve fromMonthAfter(LocalDate day, int months) {
    requireNonNull(day, "day");
    checkArgument(months >= 1 && months <= 1200, "months must be 1 to 1200: %s", months);
    YearMonth first = YearMonth.from(day).plusMonths(1);
    return new OwnWindow(PlanPeriod.ofMonths(first, first.plusMonths(months - 1L)));
  }

  /**
   * Returns the curve of milestones that a breakdown into periods implies (按分解计划): by the last day
   * of each period what the parts up to it make of the whole, at most all of it, and all of it by
   * the last day of the whole.
   *
   * @return the curve; empty where the breakdown has no periods, or gives no shares, as of rates,
   *     or shares too fine for a {@link Share}
   */
  static Optional<PaceCurve> byBreakdown(Breakdown breakdown) {
    return PaceTable.milestones(breakdown).map(Steps::new);
  }

  /**
   * By whole periods: each that the window touches counts the same, and counts when it is over.
   *
   * @param kind which periods, not cumulative ones
   */
  record ByPeriods(PeriodKind kind) implements PaceCurve {

    /** Checks the kind. */
    public ByPeriods {
      requireNonNull(kind, "kind");
      checkArgument(
          kind != PeriodKind.CUMULATIVE, "periods of pace must not overlap, but are: %s", kind);
    }

    @Override
    public Share expected(PlanPeriod plan, LocalDate asOf) {
      return Elapsed.share(plan, asOf, day -> Elapsed.ordinal(kind, day));
    }
  }

  /** By days of the calendar: each counts the same. */
  record ByDays() implements PaceCurve {

    @Override
    public Share expected(PlanPeriod plan, LocalDate asOf) {
      return Elapsed.share(plan, asOf, LocalDate::toEpochDay);
    }
  }

  /**
   * By working days: each counts the same. In a window without any the whole is expected on its
   * last day.
   *
   * @param calendar which days are working days
   */
  record ByWorkdays(WorkCalendar calendar) implements PaceCurve {

    /** Checks that the calendar is there. */
    public ByWorkdays {
      requireNonNull(calendar, "calendar");
    }

    @Override
    public Share expected(PlanPeriod plan, LocalDate asOf) {
      if (Elapsed.isOutside(plan, asOf)) {
        return Elapsed.outside(plan, asOf);
      }
      long passed = calendar.countWorkdays(plan.start(), asOf);
      long total = calendar.countWorkdays(plan.start(), plan.endInclusive());
      checkArgument(
          passed >= 0 && passed <= total,
          "work calendar must count no more working days to %s than to %s, but counts %s and %s: %s",
          asOf,
          plan.endInclusive(),
          passed,
          total,
          calendar);
      return total == 0 ? Share.NOTHING : Share.of(passed, total);
    }
  }

  /**
   * By days of the calendar in a window of its own, whatever the time of the plan.
   *
   * @param days the window
   */
  record OwnWindow(PlanPeriod days) implements PaceCurve {

    /** Checks that the window is there. */
    public OwnWindow {
      requireNonNull(days, "days");
    }

    @Override
    public PlanPeriod window(PlanPeriod plan) {
      requireNonNull(plan, "plan");
      return days;
    }

    @Override
    public Share expected(PlanPeriod plan, LocalDate asOf) {
      return Elapsed.share(window(plan), asOf, LocalDate::toEpochDay);
    }
  }

  /**
   * By milestones (节点): the share of a milestone is expected when its day closes, and no more until
   * the next one.
   *
   * @param milestones the days and their shares, both rising, the last the whole
   */
  record Steps(ImmutableList<PacePoint> milestones) implements PaceCurve {

    /**
     * Checks the table.
     *
     * @throws IllegalArgumentException if a day or a share does not rise, or the last share is not
     *     the whole
     */
    public Steps {
      PaceTable.check(milestones, false);
    }

    @Override
    public PlanPeriod window(PlanPeriod plan) {
      requireNonNull(plan, "plan");
      return PaceTable.window(milestones);
    }

    @Override
    public Share expected(PlanPeriod plan, LocalDate asOf) {
      requireNonNull(plan, "plan");
      requireNonNull(asOf, "asOf");
      int at = PaceTable.lastBy(milestones, asOf);
      return at < 0 ? Share.NOTHING : milestones.get(at).share();
    }
  }

  /**
   * By a table, and between two of its days in a straight line, by days of the calendar. Nothing is
   * expected before the first day of the table.
   *
   * @param points the days, rising, with their shares, not falling, the last the whole; equal
   *     shares make a rest, as in winter. The lower part of each share is at most {@value
   *     PaceTable#FINEST}
   */
  record Interpolated(ImmutableList<PacePoint> points) implements PaceCurve {

    /**
     * Checks the table.
     *
     * @throws IllegalArgumentException if a day does not rise, a share falls, the last share is not
     *     the whole, or the table is too fine or too long
     */
    public Interpolated {
      PaceTable.check(points, true);
    }

    @Override
    public PlanPeriod window(PlanPeriod plan) {
      requireNonNull(plan, "plan");
      return PaceTable.window(points);
    }

    @Override
    public Share expected(PlanPeriod plan, LocalDate asOf) {
      requireNonNull(plan, "plan");
      requireNonNull(asOf, "asOf");
      int at = PaceTable.lastBy(points, asOf);
      if (at < 0) {
        return Share.NOTHING;
      }
      return at == points.size() - 1
          ? Share.WHOLE
          : PaceTable.between(points.get(at), points.get(at + 1), asOf);
    }
  }

  /** The whole from the first day of the window on: nothing is pro-rated. */
  record FullTarget() implements PaceCurve {

    @Override
    public Share expected(PlanPeriod plan, LocalDate asOf) {
      return asOf.isBefore(plan.start()) ? Share.NOTHING : Share.WHOLE;
    }
  }

  /** Nothing in the first half of the window, by whole months, and half from there to the end. */
  record HalfAtHalfTime() implements PaceCurve {

    @Override
    public Share expected(PlanPeriod plan, LocalDate asOf) {
      Share time = byMonths().expected(plan, asOf);
      if (time.isWhole()) {
        return Share.WHOLE;
      }
      return time.compareTo(Share.HALF) < 0 ? Share.NOTHING : Share.HALF;
    }
  }
}
