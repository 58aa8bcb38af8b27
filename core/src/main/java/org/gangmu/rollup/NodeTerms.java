package org.gangmu.rollup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the terms of tasks make of their nodes on a day. */
final class NodeTerms {

  private final Rollup rollup;
  private final LocalDate asOf;
  private final RollupSums sums;
  private final SpecialNodes special;
  private final Map<Integer, LocalDate> frozen;

  /** By node, what its own status makes of it and of the leaves in it. */
  private final Map<Integer, Settled> settled = new HashMap<>();

  private NodeTerms(
      Rollup rollup,
      LocalDate asOf,
      RollupSums sums,
      SpecialNodes special,
      Map<Integer, LocalDate> frozen) {
    this.rollup = rollup;
    this.asOf = asOf;
    this.sums = sums;
    this.special = special;
    this.frozen = frozen;
  }

  /** A completion by status, and since when. */
  private record Settled(Completion value, LocalDate from) {}

  /**
   * Applies what terms say of the status of nodes, of what is set for them by hand, and of gates.
   * What is settled for a node with parts is so for the leaves in it, unless one between settles
   * them otherwise; what is set by hand holds for its own node, and before that.
   *
   * @param frozen takes the nodes that are read as of an earlier day, and that day
   */
  static void apply(
      Rollup rollup,
      LocalDate asOf,
      RollupSums sums,
      SpecialNodes special,
      Map<Integer, LocalDate> frozen) {
    NodeTerms nodes = new NodeTerms(rollup, asOf, sums, special, frozen);
    Map<Integer, TaskTerms> byNode = new TreeMap<>();
    rollup
        .policy()
        .terms()
        .forEach(
            (task, terms) -> {
              int node = rollup.tree().indexOf(task) + 1;
              if (node > 0) {
                byNode.put(node, terms);
              }
            });
    byNode.forEach(nodes::applyStatus);
    nodes.settle();
    byNode.forEach(
        (node, terms) -> {
          terms.override(asOf).ifPresent(set -> special.fix(sums, node, set.value(), set.from()));
          terms.veto().ifPresent(veto -> special.addGate(sums, node, veto));
        });
  }

  private void applyStatus(int node, TaskTerms terms) {
    ScopeEvent event = terms.event(asOf).orElse(null);
    if (event == null) {
      return;
    }
    switch (Rests.effect(rollup.policy(), event.status())) {
      case EXCLUDE -> sums.mark(node, RollupSums.OUT);
      case FREEZE -> frozen.put(node, dayBefore(event.from()));
      case AS_DONE -> settled.put(node, new Settled(Completion.FULL, event.from()));
      case AS_NOTHING -> settled.put(node, new Settled(Completion.NOTHING, event.from()));
      case NONE -> {}
    }
  }

  private void settle() {
    if (settled.isEmpty()) {
      return;
    }
    @Nullable Settled[] inherited = new Settled[sums.index.size()];
    for (int node = 1; node < inherited.length; node++) {
      Settled own = settled.get(node);
      inherited[node] = own == null ? inherited[sums.index.parent(node)] : own;
      Settled by = sums.index.isLeaf(node) ? inherited[node] : own;
      if (by != null) {
        special.fix(sums, node, by.value(), by.from());
      }
    }
  }

  private static LocalDate dayBefore(LocalDate day) {
    return day.equals(LocalDate.MIN) ? day : day.minusDays(1);
  }
}
