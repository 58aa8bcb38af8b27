package org.gangmu.conformance.laws;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.diagnostic.Span;
import org.gangmu.plan.Plan;

/**
 * What a reader made of a text.
 *
 * @param plan the plan with its remarks, or errors with their places in the text
 * @param spans the stretches that the text was divided into, in order; none where the reader does
 *     not tell
 */
public record TextReading(Outcome<Plan> plan, ImmutableList<Span> spans) {

  /** Checks that nothing is missing. */
  public TextReading {
    requireNonNull(plan, "plan");
    requireNonNull(spans, "spans");
  }

  /** Returns a reading that does not tell how the text was divided. */
  public static TextReading of(Outcome<Plan> plan) {
    return new TextReading(plan, ImmutableList.of());
  }
}
