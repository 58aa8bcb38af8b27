package org.gangmu.rollup;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.diagnostic.Span;
import org.gangmu.internal.Folding;
import org.gangmu.progress.Pace;
import org.gangmu.progress.PaceState;

/**
 * Between which completions something lies, as far as is known: whatever the missing reports will
 * say, it is not less than the one and not more than the other.
 *
 * @param low the least it can be
 * @param high the most it can be
 */
public record CompletionRange(Completion low, Completion high) {

  /** All that can be: nothing is known. */
  public static final CompletionRange ANY =
      new CompletionRange(Completion.NOTHING, Completion.FULL);

  private static final String DOTS = "..";

  /** Checks the order. */
  public CompletionRange {
    checkArgument(
        low.compareTo(high) <= 0, "low end must not be above the high end %s: %s", high, low);
  }

  /** Returns the range of one completion. */
  public static CompletionRange of(Completion value) {
    return new CompletionRange(value, value);
  }

  /**
   * Reads the form that {@link #toString()} writes: {@code 0.25..0.5}, or one completion as {@code
   * 0.375}.
   *
   * @return the range, or one error of {@link RollupCode#COMPLETION}
   */
  public static Outcome<CompletionRange> parse(String text) {
    int dots = text.indexOf(DOTS);
    Outcome<Completion> low = Completion.parse(dots < 0 ? text : text.substring(0, dots));
    Outcome<Completion> high = dots < 0 ? low : Completion.parse(text.substring(dots + 2));
    if (low.value().isEmpty() || high.value().isEmpty()) {
      return refused("completions must be one or two with .. between them, as 0.25..0.5: ", text);
    }
    return low.orElseThrow().compareTo(high.orElseThrow()) <= 0
        ? Outcome.of(new CompletionRange(low.orElseThrow(), high.orElseThrow()))
        : refused("low end must not be above the high end: ", text);
  }

  private static Outcome<CompletionRange> refused(String rule, String text) {
    return Outcome.failure(
        Diagnostic.error(
            RollupCode.COMPLETION,
            rule + Folding.quoted(text),
            new Location.InText(1, 1, new Span(0, text.length()))));
  }

  /** Returns the completion, if only one is left. */
  public Optional<Completion> value() {
    return low.equals(high) ? Optional.of(low) : Optional.empty();
  }

  /** Returns whether a completion lies in it. */
  public boolean contains(Completion value) {
    return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
  }

  /** Returns whether every completion of another range lies in it. */
  public boolean contains(CompletionRange other) {
    return contains(other.low) && contains(other.high);
  }

  /**
   * Returns how something that lies in it stands against what is expected: as its pace has it, and
   * where that does not know what is attained, as both ends do if they agree.
   */
  PaceState paceState(Pace pace) {
    if (pace.actual().isPresent()) {
      return pace.state();
    }
    PaceState least = Pace.of(pace.expected(), low.toAttainment()).state();
    PaceState most = Pace.of(pace.expected(), high.toAttainment()).state();
    return least == most ? least : pace.state();
  }

  /** Returns the ends, as {@code 0.25..0.5}, and a single completion as such. */
  @Override
  public String toString() {
    return low.equals(high) ? low.toString() : low + DOTS + high;
  }
}
