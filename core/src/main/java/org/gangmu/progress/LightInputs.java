package org.gangmu.progress;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.gangmu.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * What lights are decided by, on one day; each fact may be missing, and then the light is unknown.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class LightInputs permits ImmutableLightInputs {

  LightInputs() {}

  /** Returns what is attained and what is expected. */
  public abstract Optional<Pace> pace();

  /** Returns how many days are left to the last day, 0 on that day, negative after it. */
  public abstract OptionalLong daysLeft();

  /** Returns which share of the time is left. */
  public abstract Optional<Share> timeLeft();

  /** Returns how many periods on end it has been behind, with the one now; not negative. */
  public abstract OptionalInt periodsBehind();

  @Value.Check
  void check() {
    periodsBehind()
        .ifPresent(
            periods ->
                checkArgument(periods >= 0, "periods behind must not be negative: %s", periods));
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
