package org.gangmu.rollup;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * That a task is cancelled, suspended or taken up again from a day on, and why.
 *
 * @param status what it is from then on
 * @param from the first day
 * @param reason why, not blank: it stands in every explanation
 */
public record ScopeEvent(Status status, LocalDate from, String reason) {

  /** Whether a task is being worked on. */
  public enum Status {
    /** It is (推进中). */
    ACTIVE,
    /** It rests (暂缓). */
    SUSPENDED,
    /** It will not be done (取消). */
    CANCELLED
  }

  /** Checks that nothing is missing. */
  public ScopeEvent {
    requireNonNull(status, "status");
    requireNonNull(from, "from");
    checkArgument(!reason.isBlank(), "reason of a change of status must not be blank");
  }
}
