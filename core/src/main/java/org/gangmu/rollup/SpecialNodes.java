package org.gangmu.rollup;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What holds for single nodes beside their sums: completions set by hand, gates, rules that are no
 * means, and the amounts and days that some of these ask for.
 */
final class SpecialNodes {

  /** Whether a gate is shut: by a target that was missed, or was not. */
  enum Missed {
    NO,
    PERHAPS,
    YES
  }

  /**
   * A part that holds up the one above it.
   *
   * @param node the part
   * @param veto how
   */
  record Gate(int node, Veto veto) {}

  /**
   * What is known of the amounts of a node.
   *
   * @param planned the amount to be reached, in units common to all
   * @param actual the amount that is known to be reached
   * @param open whether it may still be more
   * @param day the day it was found on
   */
  record Facts(long planned, long actual, boolean open, long day) {

    static final Facts NONE = new Facts(0, 0, false, Part.NO_DAY);
  }

  /** A completion that is set by hand, and the day from which it holds. */
  private record Fixed(int billionths, long day) {}

  private final Map<Integer, Fixed> fixed;
  private final Map<Integer, List<Gate>> gates;
  private final Map<Integer, Missed> missed;
  private final Map<Integer, Facts> facts;
  private final Map<Integer, String> failures;

  /**
   * By node, what was merged of its parts, of those of which a part changed since all was summed.
   */
  private final Map<Integer, MergedParts> merged = new HashMap<>();

  SpecialNodes() {
    fixed = new HashMap<>();
    gates = new HashMap<>();
    missed = new HashMap<>();
    facts = new HashMap<>();
    failures = new HashMap<>();
  }

  /** Takes a copy of what changes; the gates do not. */
  SpecialNodes(SpecialNodes other) {
    fixed = new HashMap<>(other.fixed);
    gates = other.gates;
    missed = new HashMap<>(other.missed);
    facts = new HashMap<>(other.facts);
    failures = new HashMap<>(other.failures);
  }

  /** Sets the completion of a node by hand, from a day on. */
  void fix(RollupSums sums, int node, Completion value, LocalDate from) {
    fixed.put(node, new Fixed(value.billionths(), from.toEpochDay()));
    sums.mark(node, RollupSums.FIXED);
    if (sums.index.isLeaf(node)) {
      amend(sums, node);
    }
  }

  /** Returns the completion that is set for a node by hand, if one is. */
  Optional<Completion> fixed(int node) {
    return Optional.ofNullable(fixed.get(node)).map(set -> new Completion(set.billionths()));
  }

  /** Makes a node hold up the one above it. */
  void addGate(RollupSums sums, int node, Veto veto) {
    int above = sums.index.parent(node);
    gates.computeIfAbsent(above, key -> new ArrayList<>()).add(new Gate(node, veto));
    sums.mark(node, RollupSums.GATE);
    sums.mark(above, RollupSums.GUARDED);
  }

  /** Tells whether a target of a gate was missed. */
  void setMissed(int gate, Missed state) {
    missed.put(gate, state);
  }

  void setFacts(int leaf, Facts known) {
    facts.put(leaf, known);
  }

  /** Returns what is known of the amounts of a node: what is set by hand stands for a part. */
  Facts facts(int node) {
    Facts known = facts.getOrDefault(node, Facts.NONE);
    Fixed set = fixed.get(node);
    return set == null
        ? known
        : new Facts(known.planned(), part(known.planned(), set.billionths()), false, set.day());
  }

  /** Returns a part of an amount, rounded down. */
  static long part(long amount, int billionths) {
    return BigInteger.valueOf(amount)
        .multiply(BigInteger.valueOf(billionths))
        .divide(BigInteger.valueOf(Completion.WHOLE))
        .longValueExact();
  }

  /** Returns why the rule of a node failed, null where it did not. */
  @Nullable String failure(int node) {
    return failures.get(node);
  }

  /** Returns the gates that may hold up a node. */
  ImmutableList<Gate> gates(int node) {
    return ImmutableList.copyOf(gates.getOrDefault(node, ImmutableList.of()));
  }

  /** Returns whether a gate holds up the node above it, as far as is known. */
  Missed shut(RollupSums sums, Gate gate) {
    if (!sums.isCurrent(gate.node())) {
      return Missed.NO;
    }
    if (gate.veto().trigger() == Veto.Trigger.ON_MISS) {
      return missed.getOrDefault(gate.node(), Missed.NO);
    }
    int most = sums.high(gate.node());
    if (sums.low(gate.node()) == Completion.WHOLE && most == Completion.WHOLE) {
      return Missed.NO;
    }
    boolean surely = most >= 0 && most < Completion.WHOLE;
    return surely ? Missed.YES : Missed.PERHAPS;
  }

  /** Holds a node up by its gates, and puts what is set by hand in its place. */
  void amend(RollupSums sums, int node) {
    int least = sums.low(node);
    int most = sums.high(node);
    int told = sums.known(node);
    for (Gate gate : gates.getOrDefault(node, ImmutableList.of())) {
      Missed shut = shut(sums, gate);
      int cap = gate.veto().cap().billionths();
      least = shut == Missed.NO ? least : Math.min(least, cap);
      most = shut == Missed.YES ? Math.min(most, cap) : most;
    }
    Fixed set = fixed.get(node);
    if (set == null) {
      sums.amend(node, least, most, told);
    } else {
      sums.amend(node, set.billionths(), set.billionths(), Completion.WHOLE);
    }
  }

  /** Forgets what was merged of parts: figures of leaves changed without those above them. */
  void forget() {
    merged.clear();
  }

  /** Makes the figures of a node by a rule that is no mean, or whose sums are too large for one. */
  void present(RollupSums sums, int node) {
    PartLists parts = new PartLists(sums, this);
    sums.visitParts(node, parts);
    RollupRule rule = sums.index.rule(node);
    failures.remove(node);
    int coverage = parts.coverage();
    if (parts.isEmpty()) {
      sums.setFigures(node, 0, RollupSums.VOID, 0, coverage);
      return;
    }
    try {
      if (rule instanceof SumOfAmounts) {
        setAmounts(node, RuleRun.merged(rule, parts.low()), parts.isOpen());
      }
      boolean group = RuleRun.isGroup(rule);
      OptionalLong least = RuleRun.present(rule, group ? parts.lowUndated() : parts.low());
      OptionalLong most = RuleRun.present(rule, group ? parts.highUndated() : parts.high());
      OptionalLong due =
          rule instanceof SumOfAmounts
              ? OptionalLong.of(parts.expectedOfAmounts())
              : RuleRun.present(rule, parts.expected());
      conclude(sums, node, least, most, due, coverage, parts.isSilent());
    } catch (RuleFailure e) {
      fail(sums, node, e);
    }
  }

  /**
   * As {@link #present(RollupSums, int)}, after one part changed. Where the rule can take parts out
   * of its sums, the others are not visited, but for the first time.
   */
  void presentAfter(RollupSums sums, int node, int part) {
    RollupRule rule = sums.index.rule(node);
    MergedParts parts = handsUp(sums, node, rule) ? follow(sums, node, part) : null;
    if (parts == null) {
      merged.remove(node);
      present(sums, node);
      return;
    }
    failures.remove(node);
    int coverage = parts.coverage();
    if (parts.isEmpty()) {
      sums.setFigures(node, 0, RollupSums.VOID, 0, coverage);
      return;
    }
    try {
      OptionalLong least = RuleRun.presentSums(rule, parts.low());
      OptionalLong most = RuleRun.presentSums(rule, parts.high());
      OptionalLong due = RuleRun.presentSums(rule, parts.expected());
      conclude(sums, node, least, most, due, coverage, parts.isSilent());
    } catch (RuleFailure e) {
      merged.remove(node);
      fail(sums, node, e);
    }
  }

  /** Returns whether the parts of a node are the tasks directly below, and can be taken out. */
  private static boolean handsUp(RollupSums sums, int node, RollupRule rule) {
    boolean leaves = rule instanceof WeightedMean mean && mean.scope() == RollupScope.LEAVES;
    // amounts are counted in a unit of all of them, which one alone may change
    return sums.index.mode(node) == RollupIndex.OTHER
        && !leaves
        && !(rule instanceof SumOfAmounts)
        && RuleRun.isGroup(rule);
  }

  /** Returns what is merged after a part changed, null where the rule fails to do so. */
  private @Nullable MergedParts follow(RollupSums sums, int node, int part) {
    try {
      MergedParts parts = merged.get(node);
      if (parts == null) {
        parts = MergedParts.of(sums, this, node);
        merged.put(node, parts);
        return parts;
      }
      return parts.follow(part) ? parts : null;
    } catch (Exception | StackOverflowError | AssertionError | LinkageError e) {
      // the rule is named when all parts are merged anew
      return null;
    }
  }

  private void setAmounts(int node, long[] amounts, boolean open) {
    facts.put(node, new Facts(amounts[0], amounts[1], open, Part.NO_DAY));
  }

  private static void conclude(
      RollupSums sums,
      int node,
      OptionalLong least,
      OptionalLong most,
      OptionalLong due,
      int coverage,
      boolean isSilent)
      throws RuleFailure {
    if (least.isEmpty() || most.isEmpty()) {
      int none = isSilent ? RollupSums.NOT_COUNTED : RollupSums.VOID;
      sums.setFigures(node, 0, none, 0, coverage);
      return;
    }
    if (least.getAsLong() > most.getAsLong()) {
      throw new RuleFailure("must not make less of parts that are more done");
    }
    int expected = (int) due.orElse(0);
    sums.setFigures(node, (int) least.getAsLong(), (int) most.getAsLong(), expected, coverage);
  }

  private void fail(RollupSums sums, int node, RuleFailure e) {
    failures.put(node, "rule " + RuleRun.nameOf(sums.index.rule(node)) + " " + e.getMessage());
    sums.setFigures(node, 0, Completion.WHOLE, 0, 0);
  }
}
