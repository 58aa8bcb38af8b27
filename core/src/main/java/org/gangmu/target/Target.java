package org.gangmu.target;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.gangmu.calendar.StatedDate;
import org.gangmu.diagnostic.Span;
import org.gangmu.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * A target as a directive states it (目标): what is wanted, by when, how firmly, and the words it was
 * read from.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Target permits ImmutableTarget {

  Target() {}

  /** Returns whether it is wanted or was reached. */
  @Value.Default
  public TargetKind kind() {
    return TargetKind.TARGET;
  }

  /** Returns what is wanted. */
  public abstract TargetExpression expression();

  /** Returns how the figures of the indicator over time belong together. */
  @Value.Default
  public MeasureKind measureKind() {
    return MeasureKind.UNSTATED;
  }

  /** Returns for whom or where it holds, as 每个县市 or 规模以上企业; empty where nothing is said. */
  @Value.Default
  public String scope() {
    return "";
  }

  /** Returns the last day to meet it, with the words of the text. */
  public abstract Optional<StatedDate> deadline();

  /** Returns how firmly it is promised. */
  @Value.Default
  public Commitment commitment() {
    return Commitment.EXPECTED;
  }

  /** Returns the words it was read from, empty if from no text. */
  @Value.Default
  public String phrase() {
    return "";
  }

  /** Returns where in the text of the directive these words stand. */
  public abstract Optional<Span> source();

  /** Returns a target of which only the expression is known. */
  public static Target of(TargetExpression expression) {
    return builder().expression(requireNonNull(expression, "expression")).build();
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this target. */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Target}. */
  public static final class Builder extends ImmutableTarget.Builder {
    Builder() {}
  }
}
