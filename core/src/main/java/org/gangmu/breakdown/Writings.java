package org.gangmu.breakdown;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.gangmu.target.Measure;
import org.gangmu.target.Quantity;
import org.gangmu.target.Scale;

/** The ways in which the figures of a breakdown are written, that of the whole first. */
final class Writings {

  /** In how many ways a sum is tried to be written. */
  private static final int MOST = 10;

  private record Writing(Scale scale, Measure measure) {
    Writing(Quantity quantity) {
      this(quantity.scale(), quantity.measure());
    }
  }

  private final ImmutableSet<Writing> writings;

  private Writings(ImmutableSet<Writing> writings) {
    this.writings = writings;
  }

  /** Returns the ways of the whole and of those parts that are like it. */
  static Writings of(Quantity whole, Iterable<TargetPart> parts) {
    Set<Writing> writings = new LinkedHashSet<>();
    writings.add(new Writing(whole));
    for (TargetPart part : parts) {
      if (writings.size() == MOST) {
        break;
      }
      if (part.figure().isLike(whole)) {
        writings.add(new Writing(part.figure()));
      }
    }
    return new Writings(ImmutableSet.copyOf(writings));
  }

  /** Returns the quantity of so many steps in the first way that writes it exactly, if one does. */
  Optional<Quantity> write(BigDecimal steps) {
    return write(steps, BigDecimal.ONE);
  }

  /** Returns the quantity of a quotient of steps in the first way that writes it exactly. */
  Optional<Quantity> write(BigDecimal steps, BigDecimal divisor) {
    for (Writing writing : writings) {
      BigDecimal factor = writing.scale().factor().multiply(writing.measure().factor());
      try {
        BigDecimal value = steps.divide(factor.multiply(divisor));
        return Optional.of(new Quantity(value, writing.scale(), writing.measure()));
      } catch (IllegalArgumentException | ArithmeticException unwritable) {
        // no decimal of this measure, or beyond 38 digits
      }
    }
    return Optional.empty();
  }
}
