package org.gangmu.rollup;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Diagnostics;
import org.gangmu.diagnostic.Location;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;

/**
 * Makes the index of a tree under a policy: which rule holds where, and what each part counts in
 * whole numbers.
 *
 * <p>The weights of the tasks under one task are counted in the finest decimal that one of them
 * needs; those of all leaves that are parts of a mean over leaves in one for the whole plan.
 */
final class IndexCompiler {

  private final TaskTree tree;
  private final RollupPolicy policy;
  private final Diagnostics diagnostics;
  private final int[] parent;
  private final int[] weight;
  private final int[] slot;
  private final int[] ends;
  private final RollupRule[] rules;
  private final byte[] modes;

  IndexCompiler(TaskTree tree, RollupPolicy policy, Diagnostics diagnostics) {
    this.tree = tree;
    this.policy = policy;
    this.diagnostics = diagnostics;
    int size = tree.size() + 1;
    parent = new int[size];
    weight = new int[size];
    slot = new int[size];
    parent[0] = RollupIndex.NONE;
    Arrays.fill(weight, 1);
    int slots = 1;
    for (int node = 1; node < size; node++) {
      parent[node] = tree.parentIndex(node - 1) + 1;
      slot[node] = tree.isLeaf(node - 1) ? RollupIndex.NONE : slots++;
    }
    ends = new int[slots];
    rules = new RollupRule[slots];
    modes = new byte[slots];
    for (int node = 0; node < size; node++) {
      if (slot[node] != RollupIndex.NONE) {
        ends[slot[node]] = node == 0 ? size : tree.endIndex(node - 1) + 1;
      }
    }
  }

  RollupIndex compile() {
    Arrays.fill(rules, policy.rule());
    policy
        .terms()
        .forEach(
            (task, terms) -> {
              int node = tree.indexOf(task) + 1;
              if (node == 0) {
                diagnostics.add(
                    Diagnostic.warning(
                        RollupCode.UNKNOWN_TASK,
                        "terms must be of a task of the plan: " + task,
                        new Location.InModel("terms of " + task)));
              } else if (slot[node] != RollupIndex.NONE) {
                terms.rule().ifPresent(rule -> rules[slot[node]] = rule);
              }
            });
    for (int own = 0; own < rules.length; own++) {
      modes[own] = RollupIndex.mode(rules[own]);
    }
    weigh();
    guardAgainstOverflow();
    return new RollupIndex(parent, weight, slot, ends, modes, rules);
  }

  /** Writes the weights that are declared, in whole numbers. */
  private void weigh() {
    Map<Integer, Integer> scales = new HashMap<>();
    policy
        .terms()
        .forEach(
            (task, terms) -> {
              int node = tree.indexOf(task) + 1;
              if (node > 0) {
                declared(node, terms)
                    .ifPresent(
                        value -> scales.merge(group(node), Math.max(0, value.scale()), Math::max));
              }
            });
    if (scales.isEmpty()) {
      return;
    }
    for (int node = 1; node < parent.length; node++) {
      Integer scale = scales.get(group(node));
      if (scale != null) {
        weight[node] = whole(node, declared(node, terms(node)), scale);
      }
    }
  }

  private TaskTerms terms(int node) {
    TaskId task = tree.get(node - 1).id();
    return policy.terms(task);
  }

  /** Returns the node under which weights are counted alike: the whole for means over leaves. */
  private int group(int node) {
    return modes[slot[parent[node]]] == RollupIndex.LEAVES ? 0 : parent[node];
  }

  private Optional<BigDecimal> declared(int node, TaskTerms terms) {
    Weighting weighting =
        rules[slot[parent[node]]] instanceof WeightedMean mean
            ? mean.weighting()
            : Weighting.DECLARED;
    return switch (weighting) {
      case DECLARED -> terms.weight();
      case EFFORT -> terms.effort();
      case EQUAL -> Optional.empty();
    };
  }

  private int whole(int node, Optional<BigDecimal> value, int scale) {
    BigDecimal whole = value.orElse(BigDecimal.ONE).movePointRight(scale);
    if (whole.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
      TaskId task = tree.get(node - 1).id();
      diagnostics.add(
          Diagnostic.error(
              RollupCode.WEIGHTS,
              "weights under one task must be whole multiples, up to "
                  + Integer.MAX_VALUE
                  + ", of one unit with "
                  + scale
                  + " decimals: "
                  + value.orElse(BigDecimal.ONE).toPlainString(),
              new Location.InModel("task " + task)));
      return 0;
    }
    return whole.intValueExact();
  }

  /** Leaves to exact arithmetic of any size what would not fit in the sums of a slot. */
  private void guardAgainstOverflow() {
    long[] weights = new long[ends.length];
    long leaves = 0;
    for (int node = 1; node < parent.length; node++) {
      weights[slot[parent[node]]] += weight[node];
      leaves += weight[node];
    }
    for (int own = 0; own < weights.length; own++) {
      long most = modes[own] == RollupIndex.LEAVES ? leaves : weights[own];
      if (most > RollupIndex.MOST_WEIGHTS) {
        modes[own] = RollupIndex.OTHER;
      }
    }
  }
}
