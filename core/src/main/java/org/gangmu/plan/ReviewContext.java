package org.gangmu.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Span;
import org.gangmu.internal.ValueStyle;
import org.gangmu.matrix.Inheritance;
import org.immutables.value.Value;

/** What a review goes by, besides the plan itself. */
@Value.Immutable
@ValueStyle
public abstract sealed class ReviewContext permits ImmutableReviewContext {

  private static final ReviewContext DEFAULTS = builder().build();

  ReviewContext() {}

  /** Returns of which tasks a lead is expected. */
  @Value.Default
  public LeadDemand leadDemand() {
    return LeadDemand.WHERE_OTHERS_HAVE_ONE;
  }

  /** Returns when a task has the units of the tasks above it. */
  @Value.Default
  public Inheritance inheritance() {
    return Inheritance.BY_ROLE;
  }

  /**
   * Returns the day as of which names are looked up among {@link Plan#units()}; without one, the
   * date of the document.
   */
  public abstract Optional<LocalDate> asOf();

  /** Returns the stretches of the text that were not understood, in order. */
  public abstract ImmutableList<Span> unread();

  /** Returns the limits, of which {@link Limits#diagnostics()} bounds the findings kept. */
  @Value.Default
  public Limits limits() {
    return Limits.defaults();
  }

  /** Returns the defaults. */
  public static ReviewContext defaults() {
    return DEFAULTS;
  }

  /** Returns a builder that starts from the defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this context. */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link ReviewContext}. */
  public static final class Builder extends ImmutableReviewContext.Builder {
    Builder() {}
  }
}
