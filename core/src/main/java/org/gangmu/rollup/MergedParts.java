package org.gangmu.rollup;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sums of the parts of a node whose rule can take out again what was merged ({@link
 * RuleClaim#GROUP}): a part that changed is taken out as it was and put in as it is, and its
 * neighbours are not visited.
 */
final class MergedParts implements RollupSums.PartVisitor {

  private final RollupSums sums;
  private final SpecialNodes special;
  private final RollupRule rule;
  private final Map<Integer, PartFigures> parts = new HashMap<>();
  private final long[] low;
  private final long[] high;
  private final long[] expected;
  private BigInteger all = BigInteger.ZERO;
  private BigInteger known = BigInteger.ZERO;
  private BigInteger silent = BigInteger.ZERO;

  private MergedParts(RollupSums sums, SpecialNodes special, RollupRule rule) {
    this.sums = sums;
    this.special = special;
    this.rule = rule;
    int size = rule.sums();
    low = new long[size];
    high = new long[size];
    expected = new long[size];
  }

  /** Merges all parts of a node. */
  static MergedParts of(RollupSums sums, SpecialNodes special, int node) {
    MergedParts merged = new MergedParts(sums, special, sums.index.rule(node));
    sums.visitParts(node, merged);
    return merged;
  }

  @Override
  public void visit(int node, long weight) {
    put(node, PartFigures.of(sums, special, node, weight));
  }

  /**
   * Follows a part that changed.
   *
   * @return whether it could; if not, the sums are of no more use
   */
  boolean follow(int node) {
    PartFigures before = parts.remove(node);
    if (before != null && !take(before)) {
      return false;
    }
    if (sums.isCurrent(node)) {
      visit(node, sums.weight(node));
    }
    return true;
  }

  private void put(int node, PartFigures part) {
    parts.put(node, part);
    all = all.add(part.all());
    known = known.add(part.told());
    if (!part.isCounted()) {
      silent = silent.add(part.all());
    } else {
      merge(part.low(), low);
      merge(part.high(), high);
      merge(part.expected(), expected);
    }
  }

  private boolean take(PartFigures part) {
    all = all.subtract(part.all());
    known = known.subtract(part.told());
    if (!part.isCounted()) {
      silent = silent.subtract(part.all());
      return true;
    }
    return unmerge(part.low(), low)
        && unmerge(part.high(), high)
        && unmerge(part.expected(), expected);
  }

  private void merge(@Nullable Part part, long[] into) {
    rule.merge(into, prepared(part));
  }

  private boolean unmerge(@Nullable Part part, long[] from) {
    return rule.unmerge(from, prepared(part));
  }

  private long[] prepared(@Nullable Part part) {
    long[] prepared = new long[low.length];
    if (part != null) {
      rule.prepare(part, prepared);
    }
    return prepared;
  }

  long[] low() {
    return low;
  }

  long[] high() {
    return high;
  }

  long[] expected() {
    return expected;
  }

  boolean isEmpty() {
    return all.signum() == 0;
  }

  /** Returns whether a part that weighs something is left out for want of reports. */
  boolean isSilent() {
    return silent.signum() > 0;
  }

  int coverage() {
    return all.signum() == 0 ? 0 : Completion.mean(known, all);
  }
}
