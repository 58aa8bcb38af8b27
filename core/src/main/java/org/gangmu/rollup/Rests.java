package org.gangmu.rollup;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gangmu.calendar.PlanPeriod;

/**
 * When work on a task rests, so that nobody reports on it: it is suspended or cancelled, and that
 * has an effect.
 */
final class Rests {

  private Rests() {}

  /**
   * Returns the times in which a task rests by its own terms, in order and apart from each other;
   * that which has not ended has the last of all days for its end.
   *
   * @param asOf the day by which changes of its status count
   */
  static ImmutableList<PlanPeriod> of(RollupPolicy policy, TaskTerms terms, LocalDate asOf) {
    ImmutableList<ScopeEvent> events = terms.events();
    if (events.isEmpty()) {
      return ImmutableList.of();
    }
    List<PlanPeriod> rests = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      ScopeEvent event = events.get(i);
      if (event.from().isAfter(asOf)) {
        break;
      }
      boolean isLast = i + 1 == events.size() || events.get(i + 1).from().isAfter(asOf);
      LocalDate next = isLast ? LocalDate.MAX : events.get(i + 1).from();
      boolean ends = !isLast && next.isAfter(event.from());
      if (effect(policy, event.status()) != ScopeEffect.NONE && (isLast || ends)) {
        rests.add(new PlanPeriod(event.from(), isLast ? next : next.minusDays(1)));
      }
    }
    return apart(rests);
  }

  /** Returns the times in which a task rests, or one above it. */
  static ImmutableList<PlanPeriod> union(
      ImmutableList<PlanPeriod> own, ImmutableList<PlanPeriod> above) {
    if (own.isEmpty() || above.isEmpty()) {
      return own.isEmpty() ? above : own;
    }
    return apart(ImmutableList.<PlanPeriod>builder().addAll(own).addAll(above).build());
  }

  private static ImmutableList<PlanPeriod> apart(List<PlanPeriod> rests) {
    List<PlanPeriod> apart = new ArrayList<>();
    for (PlanPeriod rest :
        ImmutableList.sortedCopyOf(Comparator.comparing(PlanPeriod::start), rests)) {
      int last = apart.size() - 1;
      if (last < 0 || isApart(apart.get(last), rest)) {
        apart.add(rest);
      } else if (rest.endInclusive().isAfter(apart.get(last).endInclusive())) {
        apart.set(last, new PlanPeriod(apart.get(last).start(), rest.endInclusive()));
      }
    }
    return ImmutableList.copyOf(apart);
  }

  private static boolean isApart(PlanPeriod one, PlanPeriod next) {
    return !one.endInclusive().equals(LocalDate.MAX)
        && one.endInclusive().plusDays(1).isBefore(next.start());
  }

  /** Returns what becomes of a task by its status. */
  static ScopeEffect effect(RollupPolicy policy, ScopeEvent.Status status) {
    return switch (status) {
      case ACTIVE -> ScopeEffect.NONE;
      case SUSPENDED -> policy.suspended();
      case CANCELLED -> policy.cancelled();
    };
  }
}
