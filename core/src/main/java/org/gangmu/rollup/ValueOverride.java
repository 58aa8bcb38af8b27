package org.gangmu.rollup;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A completion that somebody sets in place of the one computed (人工核定), which is kept beside it.
 *
 * <p>It counts above as the computed one would, and no further: a task of which nothing is in scope
 * has left the denominator and is not brought back by what is set for it, and one with sub-tasks
 * counts in a {@link SumOfAmounts} only if it sums amounts itself.
 *
 * @param value the completion
 * @param reason why, not blank
 * @param author who, not blank
 * @param from the first day it holds
 * @param until the last day it holds, not before the first; empty while there is none
 */
public record ValueOverride(
    Completion value, String reason, String author, LocalDate from, Optional<LocalDate> until) {

  /** Checks that nothing is missing. */
  public ValueOverride {
    requireNonNull(value, "value");
    requireNonNull(from, "from");
    checkArgument(!reason.isBlank(), "reason of an override must not be blank");
    checkArgument(!author.isBlank(), "author of an override must not be blank");
    until.ifPresent(
        last ->
            checkArgument(
                !last.isBefore(from),
                "last day of an override must not be before its first, %s: %s",
                from,
                last));
  }

  /** Returns whether it holds on a day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
  }
}
