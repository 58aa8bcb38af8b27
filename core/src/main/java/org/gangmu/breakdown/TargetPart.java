package org.gangmu.breakdown;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.target.Quantity;
import org.gangmu.unit.UnitName;

/**
 * A part of a target: what one unit, one period, or one unit in one period is to reach (分解指标).
 *
 * @param unit who is to reach it, empty in a breakdown by periods only
 * @param period when, empty in a breakdown by units only; of a cumulative figure or of a stock its
 *     last day counts
 * @param figure how much, in any measure that converts into that of the whole
 * @param weight of a rate the figure below the line, as the persons whose rate it is: positive, and
 *     for all parts of one dimension
 */
public record TargetPart(
    Optional<UnitName> unit,
    Optional<ReportPeriod> period,
    Quantity figure,
    Optional<Quantity> weight) {

  /** Checks that it is of a unit or a period, and the sign of the weight. */
  public TargetPart {
    requireNonNull(unit, "unit");
    requireNonNull(period, "period");
    requireNonNull(figure, "figure");
    requireNonNull(weight, "weight");
    checkArgument(
        unit.isPresent() || period.isPresent(), "part must be of a unit or a period: %s", figure);
    checkArgument(
        weight.isEmpty() || weight.get().signum() > 0,
        "weight of a part must be positive: %s",
        weight.map(Quantity::toString).orElse(""));
  }

  /** Returns what a unit is to reach. */
  public static TargetPart of(UnitName unit, Quantity figure) {
    return new TargetPart(Optional.of(unit), Optional.empty(), figure, Optional.empty());
  }

  /** Returns what is to be reached in a period. */
  public static TargetPart of(ReportPeriod period, Quantity figure) {
    return new TargetPart(Optional.empty(), Optional.of(period), figure, Optional.empty());
  }

  /** Returns what a unit is to reach in a period. */
  public static TargetPart of(UnitName unit, ReportPeriod period, Quantity figure) {
    return new TargetPart(Optional.of(unit), Optional.of(period), figure, Optional.empty());
  }

  /** Returns the same part with a weight. */
  public TargetPart withWeight(Quantity newWeight) {
    return new TargetPart(unit, period, figure, Optional.of(newWeight));
  }

  /** Returns who and when, in one line, as {@code 松岭县 2026-Q1}. */
  String place() {
    String who = unit.map(UnitName::text).orElse("");
    String when = period.map(ReportPeriod::toString).orElse("");
    return who + (who.isEmpty() || when.isEmpty() ? "" : " ") + when;
  }
}
