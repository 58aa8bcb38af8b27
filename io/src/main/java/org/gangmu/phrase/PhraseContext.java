package org.gangmu.phrase;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;
import org.gangmu.calendar.StatedDate;

/**
 * What a sentence leaves to the text around it.
 *
 * @param year the year that 今年, 年底 or 9月 are of, 1900 to 2999; without one such words give no day
 * @param past whether the text tells of results, as a review of the past year does
 * @param deadline the deadline that holds where the sentence states none
 */
public record PhraseContext(OptionalInt year, boolean past, Optional<StatedDate> deadline) {

  private static final PhraseContext NONE =
      new PhraseContext(OptionalInt.empty(), false, Optional.empty());

  /** Checks the year. */
  public PhraseContext {
    requireNonNull(year, "year");
    requireNonNull(deadline, "deadline");
    year.ifPresent(
        y -> checkArgument(y >= 1900 && y <= 2999, "year must be between 1900 and 2999: %s", y));
  }

  /** Returns the context of a sentence about whose surroundings nothing is known. */
  public static PhraseContext none() {
    return NONE;
  }

  /** Returns the context of a plan for a year. */
  public static PhraseContext ofYear(int year) {
    return new PhraseContext(OptionalInt.of(year), false, Optional.empty());
  }

  /** Returns this context for a text that tells of results, or for one that sets targets. */
  public PhraseContext withPast(boolean past) {
    return new PhraseContext(year, past, deadline);
  }

  /** Returns this context with a deadline for sentences that state none. */
  public PhraseContext withDeadline(StatedDate deadline) {
    return new PhraseContext(year, past, Optional.of(requireNonNull(deadline, "deadline")));
  }
}
