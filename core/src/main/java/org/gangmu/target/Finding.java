package org.gangmu.target;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was found of an expression.
 *
 * @param attainment null where it is not known
 * @param margin null where there is none
 * @param earliest the day that it was met at the earliest, in so far as it is met
 * @param latest the day that it was met at the latest, in so far as it is met
 */
record Finding(
    Verdict verdict,
    @Nullable Attainment attainment,
    @Nullable Quantity margin,
    LocalDate earliest,
    LocalDate latest) {

  static final Finding UNDETERMINED = undetermined(null);

  static Finding undetermined(@Nullable Quantity margin) {
    return new Finding(Verdict.UNDETERMINED, null, margin, LocalDate.MIN, LocalDate.MAX);
  }

  Timing timing(LocalDate deadline, LocalDate asOf) {
    boolean past = asOf.isAfter(deadline);
    return switch (verdict) {
      case MET -> {
        if (!past || !latest.isAfter(deadline)) {
          yield Timing.MET_IN_TIME;
        }
        yield earliest.isAfter(deadline) ? Timing.MET_LATE : Timing.MET_ON_UNKNOWN_DAY;
      }
      case NOT_MET -> past ? Timing.OVERDUE : Timing.PENDING;
      case UNDETERMINED -> past ? Timing.UNKNOWN_AT_DEADLINE : Timing.PENDING;
    };
  }
}
