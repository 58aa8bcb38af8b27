package org.gangmu.rollup;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.internal.Decimals;
import org.gangmu.internal.ValueStyle;
import org.gangmu.progress.PaceCurve;
import org.gangmu.target.MeasureKind;
import org.immutables.value.Value;

/** What holds for one task where it differs from the rest of its {@link RollupPolicy}. */
@Value.Immutable
@ValueStyle
public abstract sealed class TaskTerms permits ImmutableTaskTerms {

  private static final TaskTerms NONE = builder().build();

  TaskTerms() {}

  /** Returns what it counts among its neighbours (权重、分值), not negative; 1 where nothing is said. */
  public abstract Optional<BigDecimal> weight();

  /**
   * Returns the effort it takes (工作量) in any one measure, not negative; 1 where nothing is said.
   */
  public abstract Optional<BigDecimal> effort();

  /** Returns the rule by which its sub-tasks make its completion. */
  public abstract Optional<RollupRule> rule();

  /** Returns how reports make its completion, if it is a leaf. */
  public abstract Optional<Earning> earning();

  /** Returns whose reports count, if it is a leaf. */
  public abstract Optional<UnitRule> units();

  /** Returns what is done where no report came, if it is a leaf. */
  public abstract Optional<MissingRule> missing();

  /** Returns the time in which it is to be done (起止时间). */
  public abstract Optional<PlanPeriod> window();

  /** Returns what is expected of it by now. */
  public abstract Optional<PaceCurve> curve();

  /**
   * Returns how the figures of its targets over time belong together, where these state nothing
   * ({@link MeasureKind#UNSTATED}): {@link MeasureKind#FLOW} if each report is about its own period
   * and 2026-07 brings what July brought, {@link MeasureKind#CUMULATIVE} if it has all of the year
   * so far, whatever period it is filed under.
   */
  public abstract Optional<MeasureKind> measureKind();

  /** Returns when it was cancelled, suspended or taken up again, kept in order of the days. */
  public abstract ImmutableList<ScopeEvent> events();

  /** Returns how it holds up the task above it. */
  public abstract Optional<Veto> veto();

  /** Returns the completions set by hand; of several that hold on a day the last one does. */
  public abstract ImmutableList<ValueOverride> overrides();

  /** Returns whether it is being worked on when a day closes. */
  public final ScopeEvent.Status status(LocalDate day) {
    return event(day).map(ScopeEvent::status).orElse(ScopeEvent.Status.ACTIVE);
  }

  /** Returns the last change of its status up to a day. */
  public final Optional<ScopeEvent> event(LocalDate day) {
    ScopeEvent last = null;
    for (ScopeEvent event : events()) {
      if (event.from().isAfter(day)) {
        break;
      }
      last = event;
    }
    return Optional.ofNullable(last);
  }

  /** Returns the completion set by hand that holds on a day. */
  public final Optional<ValueOverride> override(LocalDate day) {
    return overrides().reverse().stream().filter(value -> value.holdsOn(day)).findFirst();
  }

  @Value.Check
  TaskTerms check() {
    Optional<BigDecimal> weight = weight().map(value -> canonical(value, "weight of a task"));
    Optional<BigDecimal> effort = effort().map(value -> canonical(value, "effort of a task"));
    ImmutableList<ScopeEvent> events =
        ImmutableList.sortedCopyOf(Comparator.comparing(ScopeEvent::from), events());
    boolean canonical =
        sameScale(weight, weight()) && sameScale(effort, effort()) && events.equals(events());
    return canonical
        ? this
        : builder().from(this).weight(weight).effort(effort).events(events).build();
  }

  private static boolean sameScale(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.map(BigDecimal::scale).equals(other.map(BigDecimal::scale));
  }

  private static BigDecimal canonical(BigDecimal value, String subject) {
    checkArgument(value.signum() >= 0, "%s must not be negative: %s", subject, value);
    return Decimals.canonical(value, subject);
  }

  /** Returns terms that say nothing. */
  public static TaskTerms none() {
    return NONE;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from these terms. */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link TaskTerms}. */
  public static final class Builder extends ImmutableTaskTerms.Builder {
    Builder() {}
  }
}
