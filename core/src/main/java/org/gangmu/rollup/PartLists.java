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
    all = all.add(BigInteger.valueOf(weight));
    known = known.add(BigInteger.valueOf(weight).multiply(BigInteger.valueOf(sums.known[node])));
    if (sums.high[node] == RollupSums.NOT_COUNTED) {
      return;
    }
    SpecialNodes.Facts facts = special.facts(node);
    boolean open = sums.low[node] != sums.high[node];
    // what is still to come may be the latest
    long day = open ? Long.MAX_VALUE : facts.day();
    amountsOpen |= facts.open();
    long most = facts.open() ? Part.ANY_AMOUNT : facts.actual();
    low.add(new Part(weight, sums.low[node], day, facts.planned(), facts.actual()));
    high.add(new Part(weight, sums.high[node], day, facts.planned(), most));
    long due =
        BigInteger.valueOf(facts.planned())
            .multiply(BigInteger.valueOf(sums.expected[node]))
            .divide(BigInteger.valueOf(Completion.WHOLE))
            .longValueExact();
    expected.add(new Part(weight, sums.expected[node], facts.day(), facts.planned(), due));
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
