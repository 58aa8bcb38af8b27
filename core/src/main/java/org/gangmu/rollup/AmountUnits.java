package org.gangmu.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.gangmu.target.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Counts the amounts of leaves that are summed together in one unit of their own, the finest that
 * one of them needs.
 *
 * <p>A leaf whose amount is of another dimension than that of the first one summed with it, or too
 * large to be counted so, has no amount, and does not count there. Leaves that are out of scope
 * have no say in this.
 */
final class AmountUnits {

  /** How many digits amounts may have that are counted finer than stated. */
  private static final int MOST_DIGITS = 15;

  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE / 1024);

  private final RollupIndex index;
  private final RollupSums sums;
  private final SpecialNodes special;
  private final IntFunction<Amount> amounts;

  private AmountUnits(
      RollupIndex index, RollupSums sums, SpecialNodes special, IntFunction<Amount> amounts) {
    this.index = index;
    this.sums = sums;
    this.special = special;
    this.amounts = amounts;
  }

  /**
   * The amounts of a leaf.
   *
   * @param planned the amount to be reached, if it has one
   * @param actual the amount that was reached, if that is known
   * @param share how much of what is planned was reached at least, where no amount says it
   * @param isOpen whether it may be more
   */
  record Amount(
      Optional<Quantity> planned,
      Optional<Quantity> actual,
      Optional<Completion> share,
      boolean isOpen) {

    /** Returns the amounts that are reported. */
    static Amount of(Optional<Quantity> planned, Optional<Quantity> actual) {
      return new Amount(planned, actual, Optional.empty(), actual.isEmpty());
    }

    /** Returns the amounts that a completion makes of what is planned. */
    static Amount ofRange(Optional<Quantity> planned, Optional<CompletionRange> range) {
      return new Amount(
          planned,
          Optional.empty(),
          range.map(CompletionRange::low),
          range.flatMap(CompletionRange::value).isEmpty());
    }

    private int scale() {
      return Math.max(scale(planned), scale(actual));
    }

    /** Returns how many decimals of what is planned the share needs. */
    private int decimals() {
      return share.map(AmountUnits::decimals).orElse(0);
    }

    /** Returns how many digits what is planned has before the point. */
    private int digits() {
      return planned
          .map(value -> value.inSteps())
          .map(steps -> steps.precision() - steps.scale())
          .orElse(0);
    }

    private static int scale(Optional<Quantity> quantity) {
      return quantity.map(value -> value.inSteps().stripTrailingZeros().scale()).orElse(0);
    }

    private BigDecimal reached(BigDecimal plannedUnits, int scale) {
      if (share.isEmpty()) {
        return actual
            .map(value -> value.inSteps().movePointRight(scale).max(BigDecimal.ZERO))
            .orElse(BigDecimal.ZERO);
      }
      if (share.get().isNothing() || share.get().isFull()) {
        return share.get().isFull() ? plannedUnits : BigDecimal.ZERO;
      }
      // neither nothing nor all, as the completion is
      return plannedUnits
          .multiply(BigDecimal.valueOf(share.get().billionths(), 9))
          .max(BigDecimal.ONE)
          .min(plannedUnits.subtract(BigDecimal.ONE));
    }
  }

  /**
   * Sets the amounts of all leaves below nodes that sum amounts.
   *
   * @param amounts by leaf
   */
  static void set(
      RollupIndex index, RollupSums sums, SpecialNodes special, IntFunction<Amount> amounts) {
    AmountUnits units = new AmountUnits(index, sums, special, amounts);
    for (int node : index.nodes) {
      if (sums(index, node) && units.isTop(node)) {
        units.set(units.leaves(node), units.decimalsSet(node));
      }
    }
  }

  /** Returns whether the amount of a leaf is summed. */
  static boolean concern(RollupIndex index, int leaf) {
    return sums(index, index.parent(leaf));
  }

  private static boolean sums(RollupIndex index, int node) {
    return index.rule(node) instanceof SumOfAmounts;
  }

  /** Returns whether the amounts of a node are not summed with those of others above it. */
  private boolean isTop(int node) {
    return node == 0 || !sums(index, index.parent(node)) || sums.is(node, RollupSums.OUT);
  }

  /** Returns how many digits a completion has behind the point. */
  private static int decimals(Completion completion) {
    return Math.max(0, BigDecimal.valueOf(completion.billionths(), 9).stripTrailingZeros().scale());
  }

  /** Returns how many digits the completions have that are set for nodes with parts in a node. */
  private int decimalsSet(int node) {
    int decimals = 0;
    for (int part = node; part < index.end(node); part++) {
      if (sums.is(part, RollupSums.FIXED)) {
        decimals = Math.max(decimals, special.fixed(part).map(AmountUnits::decimals).orElse(0));
      }
    }
    return decimals;
  }

  /** Returns the leaves in scope whose amounts make the sum of a node. */
  private List<Integer> leaves(int node) {
    List<Integer> leaves = new ArrayList<>();
    int end = index.end(node);
    int part = node + 1;
    while (part < end) {
      if (sums.is(part, RollupSums.OUT)) {
        part = index.end(part);
      } else if (index.isLeaf(part)) {
        leaves.add(part);
        part++;
      } else {
        part = sums(index, part) ? part + 1 : index.end(part);
      }
    }
    return leaves;
  }

  private void set(List<Integer> leaves, int decimalsSet) {
    List<Amount> all = new ArrayList<>(leaves.size());
    Quantity first = null;
    int scale = 0;
    int decimals = decimalsSet;
    int digits = 0;
    for (int leaf : leaves) {
      Amount amount = amounts.apply(leaf);
      all.add(amount);
      Quantity planned = amount.planned().orElse(null);
      if (planned != null && (first == null || planned.isLike(first))) {
        first = first == null ? planned : first;
        scale = Math.max(scale, amount.scale());
        decimals = Math.max(decimals, amount.decimals());
        digits = Math.max(digits, amount.digits());
      }
    }
    // a completion that stands for an amount is counted to its last digit where there is room
    scale = Math.max(scale, Math.min(scale + decimals, MOST_DIGITS - digits));
    for (int i = 0; i < all.size(); i++) {
      int leaf = leaves.get(i);
      special.setFacts(leaf, facts(all.get(i), first, scale, special.facts(leaf).day()));
    }
  }

  private static SpecialNodes.Facts facts(
      Amount amount, @Nullable Quantity first, int scale, long day) {
    SpecialNodes.Facts none = new SpecialNodes.Facts(0, 0, false, day);
    Quantity planned = amount.planned().orElse(null);
    if (planned == null || first == null || !planned.isLike(first)) {
      return none;
    }
    BigDecimal plannedUnits = planned.inSteps().movePointRight(scale);
    BigDecimal reached = amount.reached(plannedUnits, scale).setScale(0, RoundingMode.FLOOR);
    if (plannedUnits.compareTo(MOST) > 0 || reached.compareTo(MOST) > 0) {
      return none;
    }
    return new SpecialNodes.Facts(
        plannedUnits.longValueExact(), reached.longValueExact(), amount.isOpen(), day);
  }
}
