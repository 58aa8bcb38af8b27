package org.gangmu.target;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.gangmu.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * What is known about one indicator, or about one thing to be done; each fact may be missing, and
 * one that is missing never makes a target met.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Observation permits ImmutableObservation {

  Observation() {}

  /**
   * Returns the day by which the facts hold, where it is known. Facts of a day after the one that a
   * target is assessed at are not known yet.
   */
  public abstract Optional<LocalDate> date();

  /** Returns the figure itself. */
  public abstract Optional<Quantity> level();

  /**
   * Returns the figure that the way to the target began at, as the 80% of 由80%提高到92%. It serves the
   * attainment; a verdict does not depend on it, but for {@link TargetExpression.Turn}.
   */
  public abstract Optional<Quantity> baseline();

  /**
   * Returns changes as they were reported, by what they were measured against, positive for a rise.
   * One of them is preferred to what levels and bases give: growth of output is published at
   * constant prices, levels at current ones.
   */
  public abstract ImmutableMap<Base, Quantity> changes();

  /**
   * Returns the figures that changes are measured against; for an average that of two years ago.
   */
  public abstract ImmutableMap<Base, Quantity> bases();

  /** Returns the growth rate that was reported a year before, positive for a rise. */
  public abstract Optional<Quantity> changeBefore();

  /** Returns the figures that are set elsewhere, by their names, as 全省平均水平. */
  public abstract ImmutableMap<String, Quantity> references();

  /** Returns the places in rankings, by among whom, each at least 1. */
  public abstract ImmutableMap<String, Integer> ranks();

  /** Returns the grade. */
  public abstract Optional<String> grade();

  /** Returns the grades there are, the best first; empty where it is not known. */
  public abstract ImmutableList<String> gradesBestFirst();

  /** Returns whether the grade was found good enough, where somebody said so. */
  public abstract Optional<Boolean> gradeReached();

  /** Returns how many are done. */
  public abstract OptionalLong doneCount();

  /** Returns how many there are, at least those that are done. */
  public abstract OptionalLong totalCount();

  /** Returns whether there ever was one of what there is to be none of. */
  public abstract Optional<Boolean> everNonZero();

  /** Returns the sign of the figure before it was to turn: -1, 0 or 1. */
  public abstract OptionalInt signBefore();

  /** Returns the days on which stages were completed; the empty stage is the whole. */
  public abstract ImmutableMap<String, LocalDate> completions();

  /** Returns the stages that are known not to be completed; none that has a day. */
  public abstract ImmutableSet<String> openStages();

  @Value.Check
  void check() {
    doneCount()
        .ifPresent(done -> checkArgument(done >= 0, "done count must not be negative: %s", done));
    totalCount()
        .ifPresent(
            total ->
                checkArgument(
                    total >= doneCount().orElse(0),
                    "total count must not be below the done count %s: %s",
                    doneCount().orElse(0),
                    total));
    ranks().values().forEach(rank -> checkArgument(rank >= 1, "rank must be at least 1: %s", rank));
    signBefore()
        .ifPresent(
            sign -> checkArgument(sign >= -1 && sign <= 1, "sign must be -1, 0 or 1: %s", sign));
    ImmutableList<String> grades = gradesBestFirst();
    checkArgument(
        ImmutableSet.copyOf(grades).size() == grades.size(), "grades must differ: %s", grades);
    for (String stage : openStages()) {
      checkArgument(
          !completions().containsKey(stage), "open stage must not be completed: %s", stage);
    }
  }

  /** Returns an observation of a figure alone. */
  public static Observation ofLevel(Quantity level) {
    return builder().level(requireNonNull(level, "level")).build();
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this observation. */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Observation}. */
  public static final class Builder extends ImmutableObservation.Builder {
    Builder() {}
  }
}
