package org.gangmu.progress;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.target.Attainment;

/**
 * What is attained, set against what is expected by now (序时进度).
 *
 * <p>What is not known stays so: without an attainment there is no gap, and the state is unknown as
 * soon as anything is expected.
 *
 * @param expected the share expected
 * @param actual how much is attained; empty where it is not known
 */
public record Pace(Share expected, Optional<Attainment> actual) {

  /** Checks that nothing is missing. */
  public Pace {
    requireNonNull(expected, "expected");
    requireNonNull(actual, "actual");
  }

  /** Returns the pace of what is attained. */
  public static Pace of(Share expected, Attainment actual) {
    return new Pace(expected, Optional.of(actual));
  }

  /** Returns the pace of what nobody reported. */
  public static Pace ofUnknown(Share expected) {
    return new Pace(expected, Optional.empty());
  }

  /**
   * Returns the pace on a curve when a day closes.
   *
   * @param plan the time within which the whole is to be done
   */
  public static Pace on(
      PaceCurve curve, PlanPeriod plan, LocalDate asOf, Optional<Attainment> actual) {
    return new Pace(curve.expected(plan, asOf), actual);
  }

  /**
   * Returns how far what is attained is ahead of what is expected, in percentage points; empty
   * where it is not known what is attained.
   */
  public Optional<PaceGap> gap() {
    return actual.map(attained -> PaceGap.between(attained, expected));
  }

  /**
   * Returns how it stands. As long as nothing is expected, neither silence nor nothing attained is
   * behind: it is not due.
   */
  public PaceState state() {
    if (expected.isNothing() && (actual.isEmpty() || actual.get().equals(Attainment.NOTHING))) {
      return PaceState.NOT_DUE;
    }
    return gap().map(Pace::state).orElse(PaceState.UNKNOWN);
  }

  private static PaceState state(PaceGap gap) {
    return switch (gap.signum()) {
      case 1 -> PaceState.AHEAD;
      case 0 -> PaceState.ON_PACE;
      default -> PaceState.BEHIND;
    };
  }

  /**
   * Returns whether as much is attained as expected, or more; false where it is not known, or
   * nothing is expected and attained.
   */
  public boolean isOnSchedule() {
    return state() == PaceState.AHEAD || state() == PaceState.ON_PACE;
  }

  /** Returns whether less is attained than expected; false where it is not known. */
  public boolean isBehind() {
    return state() == PaceState.BEHIND;
  }
}
