package org.gangmu.breakdown;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.target.MeasureKind;
import org.gangmu.target.Quantity;
import org.gangmu.unit.UnitName;
import org.jspecify.annotations.Nullable;

/** Looks at the periods that one unit, or all together, have parts for. */
final class PeriodReviewer {

  private static final Comparator<TargetPart> BY_START =
      Comparator.comparing(
          PeriodReviewer::period,
          Comparator.comparing(ReportPeriod::start).thenComparing(ReportPeriod::endInclusive));
  private static final Comparator<TargetPart> BY_END = Comparator.comparing(PeriodReviewer::period);

  private final PlanPeriod whole;
  private final MeasureKind kind;
  private final Optional<Quantity> printedStep;
  private final FindingList findings;
  private boolean sound = true;

  PeriodReviewer(
      PlanPeriod whole, MeasureKind kind, Optional<Quantity> printedStep, FindingList findings) {
    this.whole = whole;
    this.kind = kind;
    this.printedStep = printedStep;
    this.findings = findings;
  }

  static ReportPeriod period(TargetPart part) {
    return part.period().orElseThrow();
  }

  /**
   * Reviews parts of which each day is to be in one, left sorted by their first days.
   *
   * @return whether none is astray or overlaps another
   */
  boolean reviewTiles(Optional<UnitName> unit, List<TargetPart> parts) {
    parts.sort(BY_START);
    // as numbers, for a whole may begin with the first day there is
    long next = whole.start().toEpochDay();
    @Nullable TargetPart farthest = null;
    for (TargetPart part : parts) {
      ReportPeriod period = period(part);
      if (!whole.contains(period.start()) || !whole.contains(period.endInclusive())) {
        astray(unit, period);
        continue;
      }
      long start = period.start().toEpochDay();
      long end = period.endInclusive().toEpochDay();
      if (farthest != null && start < next) {
        overlap(unit, days(start, Math.min(end, next - 1)), period(farthest), period);
      } else if (start > next) {
        leftOut(unit, days(next, start - 1));
      }
      if (end >= next) {
        next = end + 1;
        farthest = part;
      }
    }
    if (next <= whole.endInclusive().toEpochDay()) {
      leftOut(unit, new PlanPeriod(LocalDate.ofEpochDay(next), whole.endInclusive()));
    }
    return sound;
  }

  /**
   * Reviews parts that each have the earlier ones in them or stand for themselves, left sorted by
   * their last days.
   *
   * @return whether none is astray or given twice
   */
  boolean reviewStates(Optional<UnitName> unit, List<TargetPart> parts) {
    parts.sort(BY_END);
    @Nullable TargetPart last = null;
    for (TargetPart part : parts) {
      ReportPeriod period = period(part);
      if (!whole.contains(period.endInclusive())) {
        astray(unit, period);
        continue;
      }
      if (last != null) {
        if (isSame(period(last), period)) {
          overlap(unit, period.toPlanPeriod(), period(last), period);
        } else if (kind == MeasureKind.CUMULATIVE) {
          reviewRise(unit, last, part);
        }
      }
      last = part;
    }
    if (last == null) {
      leftOut(unit, whole);
    } else if (period(last).endInclusive().isBefore(whole.endInclusive())) {
      leftOut(unit, new PlanPeriod(period(last).endInclusive().plusDays(1), whole.endInclusive()));
    }
    return sound;
  }

  private boolean isSame(ReportPeriod period, ReportPeriod other) {
    boolean anyStart = kind == MeasureKind.CUMULATIVE || kind == MeasureKind.STOCK;
    return period.endInclusive().equals(other.endInclusive())
        && (anyStart || period.start().equals(other.start()));
  }

  private void reviewRise(Optional<UnitName> unit, TargetPart before, TargetPart part) {
    // both may be off by half a step
    BigDecimal slack = printedStep.map(Quantity::inSteps).orElse(BigDecimal.ZERO);
    if (part.figure().inSteps().add(slack).compareTo(before.figure().inSteps()) < 0) {
      findings.add(
          BreakdownCode.DECREASING,
          unit,
          period(part).toPlanPeriod(),
          "cumulative figure to the end of "
              + period(part)
              + " must not be below that of "
              + period(before)
              + ", "
              + before.figure()
              + ": "
              + part.figure());
    }
  }

  private static PlanPeriod days(long first, long last) {
    return new PlanPeriod(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last));
  }

  private void astray(Optional<UnitName> unit, ReportPeriod period) {
    sound = false;
    findings.add(
        BreakdownCode.PERIOD_ASTRAY,
        unit,
        period.toPlanPeriod(),
        "period of a part must lie within " + whole + ": " + period);
  }

  private void overlap(
      Optional<UnitName> unit, PlanPeriod days, ReportPeriod one, ReportPeriod other) {
    sound = false;
    findings.add(
        BreakdownCode.PERIODS_OVERLAP,
        unit,
        days,
        "days must be in one part only, not in " + one + " and " + other + ": " + days);
  }

  private void leftOut(Optional<UnitName> unit, PlanPeriod days) {
    findings.add(BreakdownCode.PERIOD_LEFT_OUT, unit, days, "days must not be left out: " + days);
  }
}
