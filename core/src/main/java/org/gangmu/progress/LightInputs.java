package org.gangmu.progress;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.gangmu.internal.Decimals;
import org.gangmu.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * What lights are decided by, on one day; each fact may be missing, and then the light is unknown
 * unless the others decide it. Flags are never missing: one that is not raised is not so, and what
 * is not said to be done is not.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class LightInputs permits ImmutableLightInputs {

  LightInputs() {}

  /** Returns what is attained and what is expected. */
  public abstract Optional<Pace> pace();

  /**
   * Returns whether it is known that all of it is done; false by default. No time presses it then,
   * whenever its last day was. The {@link #pace()} does not tell: what must be exceeded is attained
   * and not done where it is just reached.
   */
  @Value.Default
  public boolean isDone() {
    return false;
  }

  /** Returns how many days are left to the last day, 0 on that day, negative after it. */
  public abstract OptionalLong daysLeft();

  /** Returns which share of the time is left. */
  public abstract Optional<Share> timeLeft();

  /** Returns how many periods on end it has been behind, with the one now; not negative. */
  public abstract OptionalInt periodsBehind();

  /**
   * Returns the figure that is compared as such, as a growth rate in per cent: what a {@link Pace}
   * cannot hold, as it may be negative. Figure, plan and average are in one unit.
   */
  public abstract Optional<BigDecimal> figure();

  /** Returns the figure that is planned, in the unit of {@link #figure()}. */
  public abstract Optional<BigDecimal> planned();

  /** Returns the average that the figure is compared with, in the unit of {@link #figure()}. */
  public abstract Optional<LightAverage> average();

  /** Returns the flags that are raised. */
  public abstract ImmutableSet<LightFlag> flags();

  @Value.Check
  LightInputs normalized() {
    periodsBehind()
        .ifPresent(
            periods ->
                checkArgument(periods >= 0, "periods behind must not be negative: %s", periods));
    Optional<BigDecimal> figure = figure().map(value -> Decimals.canonical(value, "figure"));
    Optional<BigDecimal> planned =
        planned().map(value -> Decimals.canonical(value, "planned figure"));
    return figure.equals(figure()) && planned.equals(planned())
        ? this
        : toBuilder().figure(figure).planned(planned).build();
  }

  /** Returns the inputs of a pace alone. */
  public static LightInputs of(Pace pace) {
    return builder().pace(pace).build();
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from these inputs. */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link LightInputs}. */
  public static final class Builder extends ImmutableLightInputs.Builder {
    Builder() {}
  }
}
