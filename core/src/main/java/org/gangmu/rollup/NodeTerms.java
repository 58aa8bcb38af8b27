package org.gangmu.rollup;

import java.time.LocalDate;
import java.util.Map;

/** What the terms of tasks make of their nodes on a day. */
final class NodeTerms {

  private NodeTerms() {}

  /**
   * Applies what terms say of the status of nodes, of what is set for them by hand, and of gates.
   *
   * @param frozen takes the nodes that are read as of an earlier day, and that day
   */
  static void apply(
      Rollup rollup,
      LocalDate asOf,
      RollupSums sums,
      SpecialNodes special,
      Map<Integer, LocalDate> frozen) {
    rollup
        .policy()
        .terms()
        .forEach(
            (task, terms) -> {
              int node = rollup.tree().indexOf(task) + 1;
              if (node == 0) {
                return;
              }
              ScopeEvent event = terms.event(asOf).orElse(null);
              if (event != null) {
                switch (effect(rollup.policy(), event.status())) {
                  case EXCLUDE -> sums.mark(node, RollupSums.OUT);
                  case FREEZE -> frozen.put(node, dayBefore(event.from()));
                  case AS_DONE -> special.fix(sums, node, Completion.FULL, event.from());
                  case AS_NOTHING -> special.fix(sums, node, Completion.NOTHING, event.from());
                  case NONE -> {}
                }
              }
              terms
                  .override(asOf)
                  .ifPresent(set -> special.fix(sums, node, set.value(), set.from()));
              terms.veto().ifPresent(veto -> special.addGate(sums, node, veto));
            });
  }

  private static LocalDate dayBefore(LocalDate day) {
    return day.equals(LocalDate.MIN) ? day : day.minusDays(1);
  }

  private static ScopeEffect effect(RollupPolicy policy, ScopeEvent.Status status) {
    return switch (status) {
      case ACTIVE -> ScopeEffect.NONE;
      case SUSPENDED -> policy.suspended();
      case CANCELLED -> policy.cancelled();
    };
  }
}
