package org.gangmu.rollup;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The parts of a node, at the least, the most and the expected of each. */
final class PartLists implements RollupSums.PartVisitor {

  private final RollupSums sums;
  private final SpecialNodes special;
  private final List<Part> low = new ArrayList<>();
  private final List<Part> high = new ArrayList<>();
  private final List<Part> expected = new ArrayList<>();
  private final BitSet opened = new BitSet();
  private boolean amountsOpen;
  private BigInteger all = BigInteger.ZERO;
  private BigInteger known = BigInteger.ZERO;
  private BigInteger silent = BigInteger.ZERO;
  private BigInteger planned = BigInteger.ZERO;
  private BigInteger plannedByNow = BigInteger.ZERO;

  PartLists(RollupSums sums, SpecialNodes special) {
    this.sums = sums;
    this.special = special;
  }

  @Override
  public void visit(int node, long weight) {
    PartFigures part = PartFigures.of(sums, special, node, weight);
    all = all.add(part.all());
    known = known.add(part.told());
    if (part.low() == null || part.high() == null || part.expected() == null) {
      silent = silent.add(part.all());
      return;
    }
    opened.set(low.size(), sums.low(node) != sums.high(node));
    amountsOpen |= part.isOpen() && weight > 0;
    low.add(part.low());
    high.add(part.high());
    expected.add(part.expected());
    if (weight > 0) {
      BigInteger amount = BigInteger.valueOf(part.low().planned());
      planned = planned.add(amount);
      plannedByNow = plannedByNow.add(amount.multiply(BigInteger.valueOf(sums.expected(node))));
    }
  }

  /** Returns what is expected of all amounts together, in billionths. */
  int expectedOfAmounts() {
    return planned.signum() == 0 ? 0 : Completion.mean(plannedByNow, planned);
  }

  /** Returns whether there is no part in scope that counts anything. */
  boolean isEmpty() {
    return all.signum() == 0;
  }

  /** Returns whether the amount of a part may still be more. */
  boolean isOpen() {
    return amountsOpen;
  }

  /** Returns whether a part that weighs something is left out for want of reports. */
  boolean isSilent() {
    return silent.signum() > 0;
  }

  /** Returns the parts at the least, those that are open without a day. */
  List<Part> lowUndated() {
    return low;
  }

  /** Returns the parts at the most, those that are open without a day. */
  List<Part> highUndated() {
    return high;
  }

  /** Returns the parts at the least: what is open may be found on the day of the latest. */
  List<Part> low() {
    int last = latest();
    if (last < 0 || opened.isEmpty()) {
      return low;
    }
    List<Part> dated = new ArrayList<>(low);
    for (int i = opened.nextSetBit(0); i >= 0; i = opened.nextSetBit(i + 1)) {
      dated.set(i, on(low.get(i), low.get(last).day()));
    }
    return dated;
  }

  /** Returns the parts at the most: the one of these that may be the latest and is furthest is. */
  List<Part> high() {
    if (opened.isEmpty()) {
      return high;
    }
    int most = latest();
    for (int i = opened.nextSetBit(0); i >= 0; i = opened.nextSetBit(i + 1)) {
      Part part = high.get(i);
      if (part.weight() > 0 && (most < 0 || part.billionths() > high.get(most).billionths())) {
        most = i;
      }
    }
    List<Part> dated = new ArrayList<>(high);
    if (most >= 0) {
      dated.set(most, on(high.get(most), Long.MAX_VALUE));
    }
    return dated;
  }

  /** Returns which of the parts that are not open is the latest, -1 if there is none. */
  private int latest() {
    int last = -1;
    for (int i = 0; i < low.size(); i++) {
      Part part = low.get(i);
      if (!opened.get(i) && part.weight() > 0 && (last < 0 || isLater(part, low.get(last)))) {
        last = i;
      }
    }
    return last;
  }

  private static boolean isLater(Part part, Part last) {
    return part.day() > last.day()
        || (part.day() == last.day() && part.billionths() < last.billionths());
  }

  private static Part on(Part part, long day) {
    return new Part(part.weight(), part.billionths(), day, part.planned(), part.actual());
  }

  List<Part> expected() {
    return expected;
  }

  /** Returns the share of the weights of which something is known, in billionths. */
  int coverage() {
    return all.signum() == 0 ? 0 : Completion.mean(known, all);
  }
}
