package org.gangmu.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangmu.target.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Counts the amounts of leaves that are summed together in one unit of their own, the finest that
 * one of them needs.
 *
 * <p>A leaf whose amount is of another dimension than that of the first one summed with it, or too
 * large to be counted so, has no amount, and does not count there.
 */
final class AmountUnits {

  private AmountUnits() {}

  /** Sets the amounts of all leaves below nodes that sum amounts. */
  static void set(RollupIndex index, SpecialNodes special, @Nullable LeafReading[] readings) {
    for (int node : index.nodes) {
      if (sums(index, node) && (node == 0 || !sums(index, index.parent[node]))) {
        set(special, readings, leaves(index, node));
      }
    }
  }

  /** Returns whether the amount of a leaf is summed. */
  static boolean concern(RollupIndex index, int leaf) {
    return sums(index, index.parent[leaf]);
  }

  private static boolean sums(RollupIndex index, int node) {
    return index.rule(node) instanceof SumOfAmounts;
  }

  /** Returns the leaves whose amounts make the sum of a node. */
  private static List<Integer> leaves(RollupIndex index, int node) {
    List<Integer> leaves = new ArrayList<>();
    int end = index.end(node);
    int part = node + 1;
    while (part < end) {
      if (index.isLeaf(part)) {
        leaves.add(part);
        part++;
      } else {
        part = sums(index, part) ? part + 1 : index.end(part);
      }
    }
    return leaves;
  }

  private static void set(
      SpecialNodes special, @Nullable LeafReading[] readings, List<Integer> leaves) {
    Quantity first = null;
    int scale = 0;
    for (int leaf : leaves) {
      Quantity planned = planned(readings[leaf], first).orElse(null);
      if (planned != null) {
        first = first == null ? planned : first;
        scale = Math.max(scale, planned.inSteps().stripTrailingZeros().scale());
        scale = Math.max(scale, actualScale(readings[leaf], first));
      }
    }
    for (int leaf : leaves) {
      LeafReading reading = readings[leaf];
      Optional<Quantity> planned = planned(reading, first);
      if (reading != null && planned.isPresent()) {
        put(special, leaf, reading, planned.get(), scale);
      }
    }
  }

  private static Optional<Quantity> planned(
      @Nullable LeafReading reading, @Nullable Quantity first) {
    return reading == null
        ? Optional.empty()
        : reading.planned().filter(planned -> first == null || planned.isLike(first));
  }

  private static int actualScale(@Nullable LeafReading reading, Quantity first) {
    return reading == null
        ? 0
        : reading
            .actual()
            .filter(actual -> actual.isLike(first))
            .map(actual -> actual.inSteps().stripTrailingZeros().scale())
            .orElse(0);
  }

  private static void put(
      SpecialNodes special, int leaf, LeafReading reading, Quantity planned, int scale) {
    BigDecimal most = BigDecimal.valueOf(Long.MAX_VALUE / 1024);
    BigDecimal plannedUnits = planned.inSteps().movePointRight(scale);
    BigDecimal actualUnits =
        reading
            .actual()
            .map(actual -> actual.inSteps().movePointRight(scale).setScale(0, RoundingMode.FLOOR))
            .orElse(BigDecimal.ZERO)
            .max(BigDecimal.ZERO);
    if (plannedUnits.compareTo(most) > 0 || actualUnits.compareTo(most) > 0) {
      return;
    }
    boolean open = reading.actual().isEmpty();
    special.setFacts(
        leaf,
        new SpecialNodes.Facts(
            plannedUnits.longValueExact(),
            actualUnits.longValueExact(),
            open,
            special.facts(leaf).day()));
  }
}
