package org.gangmu.target;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A place for the figures of one indicator, as whole numbers, that a {@link CompiledTarget} reads.
 *
 * @param indicator whose figures they are
 * @param changeAgainst empty for the figures themselves; for reported changes what these were
 *     measured against, a rise being positive
 * @param step what a figure of 1 stands for, positive: 0.01万元 for figures in hundreds of 元
 */
public record FigureSlot(String indicator, Optional<Base> changeAgainst, Quantity step) {

  /** Checks the step. */
  public FigureSlot {
    requireNonNull(indicator, "indicator");
    requireNonNull(changeAgainst, "changeAgainst");
    requireNonNull(step, "step");
    checkArgument(step.signum() > 0, "step of a slot must be positive: %s", step);
  }

  /** Returns a place for the figures of an indicator themselves. */
  public static FigureSlot ofLevel(String indicator, Quantity step) {
    return new FigureSlot(indicator, Optional.empty(), step);
  }

  /** Returns a place for changes of an indicator as reported. */
  public static FigureSlot ofChange(String indicator, Base base, Quantity step) {
    return new FigureSlot(indicator, Optional.of(requireNonNull(base, "base")), step);
  }

  /**
   * Returns the figure that stands for a quantity; empty where it is no whole number of steps, is
   * too large, or is of another dimension.
   */
  public OptionalLong figure(Quantity quantity) {
    if (!requireNonNull(quantity, "quantity").isLike(step)) {
      return OptionalLong.empty();
    }
    BigDecimal[] parts = quantity.inSteps().divideAndRemainder(step.inSteps());
    boolean fits =
        parts[1].signum() == 0
            && parts[0].precision() - parts[0].scale() <= 19
            && parts[0].compareTo(BigDecimal.valueOf(CompiledTarget.MISSING)) > 0
            && parts[0].compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
    return fits ? OptionalLong.of(parts[0].longValueExact()) : OptionalLong.empty();
  }
}
