package org.gangmu.rollup;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The parts of a node, at the least, the most and the expected of each. */
final class PartLists implements RollupSums.PartVisitor {

  private final RollupSums sums;
  private final SpecialNodes special;
  private final List<Part> low = new ArrayList<>();
  private final List<Part> high = new ArrayList<>();
  private final List<Part> expected = new ArrayList<>();
  private boolean amountsOpen;
  private BigInteger all = BigInteger.ZERO;
  private BigInteger known = BigInteger.ZERO;

  PartLists(RollupSums sums, SpecialNodes special) {
    this.sums = sums;
    this.special = special;
  }

  @Override
  public void visit(int node, long weight) {
    PartFigures part = PartFigures.of(sums, special, node, weight);
    all = all.add(part.all());
    known = known.add(part.told());
    if (part.low() != null && part.high() != null && part.expected() != null) {
      amountsOpen |= part.isOpen();
      low.add(part.low());
      high.add(part.high());
      expected.add(part.expected());
    }
  }

  /** Returns whether there is no part in scope that counts anything. */
  boolean isEmpty() {
    return all.signum() == 0;
  }

  /** Returns whether the amount of a part may still be more. */
  boolean isOpen() {
    return amountsOpen;
  }

  /** Returns whether a part is counted. */
  boolean isCounted() {
    return !low.isEmpty();
  }

  List<Part> low() {
    return low;
  }

  List<Part> high() {
    return high;
  }

  List<Part> expected() {
    return expected;
  }

  /** Returns the share of the weights of which something is known, in billionths. */
  int coverage() {
    return all.signum() == 0 ? 0 : Completion.mean(known, all);
  }
}
