package org.gangmu.target;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/** What is asked of a figure. */
public sealed interface Criterion {

  /** Returns a quantity of the dimension and measure the criterion is stated in. */
  Quantity stated();

  /**
   * A figure on one side of another: 以上, 以内, 超过, 达到.
   *
   * @param relation how the figure must stand to the quantity
   * @param quantity the quantity named
   */
  record Threshold(Relation relation, Quantity quantity) implements Criterion {

    /** Checks that nothing is missing. */
    public Threshold {
      requireNonNull(relation, "relation");
      requireNonNull(quantity, "quantity");
    }

    @Override
    public Quantity stated() {
      return quantity;
    }

    /** Returns the text form, as it stands behind an indicator; see {@link TargetText}. */
    @Override
    public String toString() {
      return TargetText.write(this);
    }
  }

  /**
   * A figure between two others (区间目标): 4.5%—5%.
   *
   * @param lower the lower end
   * @param lowerIncluded whether the lower end itself meets the criterion
   * @param upper the upper end, of the same dimension, above the lower; or as much where both ends
   *     are included
   * @param upperIncluded whether the upper end itself meets the criterion
   */
  record Band(Quantity lower, boolean lowerIncluded, Quantity upper, boolean upperIncluded)
      implements Criterion {

    /** Checks that some figure meets the criterion. */
    public Band {
      requireNonNull(lower, "lower");
      requireNonNull(upper, "upper");
      int order = lower.compareAmount(upper);
      checkArgument(
          order < 0 || (order == 0 && lowerIncluded && upperIncluded),
          "band must not be empty: %s to %s",
          lower,
          upper);
    }

    /** Returns the band with both ends included. */
    public static Band closed(Quantity lower, Quantity upper) {
      return new Band(lower, true, upper, true);
    }

    @Override
    public Quantity stated() {
      return lower;
    }

    /** Returns the text form, as it stands behind an indicator; see {@link TargetText}. */
    @Override
    public String toString() {
      return TargetText.write(this);
    }
  }

  /**
   * A figure near another (左右, 约): how near is a matter of policy, since no rule says it.
   *
   * @param quantity the quantity named
   */
  record About(Quantity quantity) implements Criterion {

    /** Checks that nothing is missing. */
    public About {
      requireNonNull(quantity, "quantity");
    }

    @Override
    public Quantity stated() {
      return quantity;
    }

    /** Returns the text form, as it stands behind an indicator; see {@link TargetText}. */
    @Override
    public String toString() {
      return TargetText.write(this);
    }
  }

  /** Returns the criterion of a figure on one side of another. */
  static Threshold threshold(Relation relation, Quantity quantity) {
    return new Threshold(relation, quantity);
  }
}
