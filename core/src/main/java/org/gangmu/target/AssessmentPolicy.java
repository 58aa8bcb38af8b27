package org.gangmu.target;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.gangmu.internal.Decimals;
import org.gangmu.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * What the words of a target leave open and a place has to settle for itself.
 *
 * <p>The defaults settle as little as can be: they have no source but that no rule says more. Its
 * decimals have at most 38 digits and a scale within ±18, and are kept without trailing zeros.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class AssessmentPolicy permits ImmutableAssessmentPolicy {

  private static final AssessmentPolicy DEFAULTS = builder().build();

  AssessmentPolicy() {}

  /**
   * Returns how far 左右 reaches to both sides, as a share of the figure named: 0.05 makes 6%左右 reach
   * from 5.7% to 6.3%, both included. Absent by default, since no rule says it: then only the
   * figure itself meets the target, and a figure near it, as {@link #near()} says, leaves it
   * undetermined.
   */
  public abstract Optional<BigDecimal> tolerance();

  /**
   * Returns how far from the figure named a figure is still near it, as a share of it, where there
   * is no tolerance; 0.1 by default: 5.4% and 6.6% are near 6%, 5.3% is not.
   */
  @Value.Default
  public BigDecimal near() {
    return new BigDecimal("0.1");
  }

  /**
   * Returns whether a figure beyond the reach of 左右 on the better side meets the target; false by
   * default, since 左右 has two sides. A lower figure is better where {@link #lowerIsBetter()} has
   * the indicator.
   */
  @Value.Default
  public boolean beyondAboutIsMet() {
    return false;
  }

  /**
   * Returns the indicators of which a lower figure is better, as 失业率; none by default. It decides
   * what {@link Relation#REACH} and 左右 strive for. It says nothing of changes, whose size counts in
   * their own direction: a decrease of 30% is reached by one of 31%.
   */
  public abstract ImmutableSet<String> lowerIsBetter();

  /** Returns how much of an attainment is shown at most; 1 by default. */
  @Value.Default
  public BigDecimal cap() {
    return BigDecimal.ONE;
  }

  /** Returns who settled it and where; empty by default. */
  @Value.Default
  public String source() {
    return "";
  }

  /** Checks the decimals and brings them into their canonical form. */
  @Value.Check
  AssessmentPolicy check() {
    Optional<BigDecimal> tolerance =
        tolerance().map(share -> Decimals.canonical(share, "tolerance"));
    BigDecimal near = Decimals.canonical(near(), "near");
    BigDecimal cap = Decimals.canonical(cap(), "cap");
    tolerance.ifPresent(
        share -> checkArgument(share.signum() >= 0, "tolerance must not be negative: %s", share));
    checkArgument(near.signum() >= 0, "near must not be negative: %s", near);
    checkArgument(cap.signum() > 0, "cap must be positive: %s", cap);
    boolean canonical =
        tolerance.equals(tolerance())
            && near.scale() == near().scale()
            && cap.scale() == cap().scale();
    return canonical ? this : toBuilder().tolerance(tolerance).near(near).cap(cap).build();
  }

  /** Returns the defaults. */
  public static AssessmentPolicy defaults() {
    return DEFAULTS;
  }

  /** Returns a builder that starts from the defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this policy. */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link AssessmentPolicy}. */
  public static final class Builder extends ImmutableAssessmentPolicy.Builder {
    Builder() {}
  }
}
