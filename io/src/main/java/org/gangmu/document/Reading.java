package org.gangmu.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.diagnostic.Span;
import org.gangmu.plan.Plan;

/**
 * A directive's text, read: the plan, and what each stretch of the text was taken for.
 *
 * @param text the text as given
 * @param plan the plan with every diagnostic, or the errors alone
 * @param spans the stretches in order; they begin at the first character of the text, each where
 *     the last ended, and end with the text, so that joined they are the text
 */
public record Reading(String text, Outcome<Plan> plan, ImmutableList<ReadSpan> spans) {

  /** Checks that nothing is missing. */
  public Reading {
    requireNonNull(text, "text");
    requireNonNull(plan, "plan");
    requireNonNull(spans, "spans");
  }

  /**
   * Returns the stretches that were not understood, in order; a review of the plan tells of them.
   */
  public ImmutableList<Span> unread() {
    return spans.stream()
        .filter(each -> each.kind() == SpanKind.UNREAD)
        .map(ReadSpan::span)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns how long the text is and in how many stretches; never the text. */
  @Override
  public String toString() {
    return "Reading of " + text.length() + " characters in " + spans.size() + " spans";
  }
}
