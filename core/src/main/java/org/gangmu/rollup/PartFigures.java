package org.gangmu.rollup;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * What one part gives to the node above it.
 *
 * @param all its weight
 * @param told its weight times the billionths of it of which something is known
 * @param isOpen whether its amount may still be more
 * @param low the part at the least it can be; null, as the next two, if it does not count
 * @param high the part at the most it can be
 * @param expected the part as it is expected
 */
record PartFigures(
    BigInteger all,
    BigInteger told,
    boolean isOpen,
    @Nullable Part low,
    @Nullable Part high,
    @Nullable Part expected) {

  /** Returns the figures of a node that is current. */
  static PartFigures of(RollupSums sums, SpecialNodes special, int node, long weight) {
    BigInteger all = BigInteger.valueOf(weight);
    BigInteger told =
        weight <= RollupIndex.MOST_WEIGHTS
            ? BigInteger.valueOf(weight * sums.known(node))
            : all.multiply(BigInteger.valueOf(sums.known(node)));
    if (sums.high(node) == RollupSums.NOT_COUNTED) {
      return new PartFigures(all, told, /* isOpen= */ false, null, null, null);
    }
    SpecialNodes.Facts facts = special.facts(node);
    long day = sums.low(node) != sums.high(node) ? Part.NO_DAY : facts.day();
    long most = facts.open() ? Part.ANY_AMOUNT : facts.actual();
    long due = facts.planned() == 0 ? 0 : SpecialNodes.part(facts.planned(), sums.expected(node));
    return new PartFigures(
        all,
        told,
        facts.open(),
        new Part(weight, sums.low(node), day, facts.planned(), facts.actual()),
        new Part(weight, sums.high(node), day, facts.planned(), most),
        new Part(weight, sums.expected(node), facts.day(), facts.planned(), due));
  }

  boolean isCounted() {
    return low != null;
  }
}
