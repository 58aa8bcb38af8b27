package org.gangmu.breakdown;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.gangmu.calendar.PeriodKind;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.internal.ValueStyle;
import org.gangmu.target.MeasureKind;
import org.gangmu.target.Quantity;
import org.gangmu.unit.UnitName;
import org.immutables.value.Value;

/**
 * A target broken down into parts (目标分解): by periods, by units (层层分解), or by both as in a table of
 * units and periods.
 *
 * <p>How the parts make the whole depends on its {@link MeasureKind}:
 *
 * <ul>
 *   <li>{@link MeasureKind#FLOW}: those of periods add up, each day being in one of them
 *       (以月保季、以季保年), and so do those of units. A week goes into a month only where it lies within
 *       it.
 *   <li>{@link MeasureKind#CUMULATIVE}: figures count from the beginning of the whole to the end of
 *       their period, so they never fall, and the last is the whole. Those of units add up.
 *   <li>{@link MeasureKind#STOCK}: of the periods the last counts. Those of units add up.
 *   <li>{@link MeasureKind#RATE}: nothing adds up. Where every part has a {@linkplain
 *       TargetPart#weight() weight}, the mean by these weights is compared with the whole; else
 *       each unit's rate is, one by one, and over time only that of the very days of the whole.
 *   <li>{@link MeasureKind#UNSTATED}: nothing is compared.
 * </ul>
 *
 * <p>Where figures of units do not add up ({@link Whole#isAdditive()}), each unit's is compared
 * with the whole. All comparisons are exact but for {@link #printedStep()}. They take time in
 * proportion to the parts, but for sorting them by their days.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Breakdown permits ImmutableBreakdown {

  Breakdown() {}

  /** Returns what is broken down. */
  public abstract Whole whole();

  /**
   * Returns the parts in the order given, at least one: all of units or none, and so of periods.
   */
  public abstract ImmutableList<TargetPart> parts();

  /** Returns the units that must each have a part; empty where any may. */
  public abstract ImmutableSet<UnitName> units();

  /**
   * Returns the step to which the parts were rounded before they were printed, as 0.1亿元. Each
   * figure may then be off by half of it, and a sum of n figures by n halves. Empty, the default,
   * where the figures are exact. It must be said, since a {@link Quantity} does not keep trailing
   * zeros.
   */
  public abstract Optional<Quantity> printedStep();

  @Value.Check
  void check() {
    checkArgument(!parts().isEmpty(), "breakdown must have a part");
    for (TargetPart part : parts()) {
      checkArgument(
          part.unit().isPresent() == hasUnits() && part.period().isPresent() == hasPeriods(),
          "parts must be all of units or none, and all of periods or none: %s",
          part.place());
    }
    if (printedStep().isPresent()) {
      Quantity step = printedStep().get();
      checkArgument(
          step.signum() > 0 && step.isLike(whole().figure()),
          "printed step must be positive and of the dimension of the whole: %s",
          step);
    }
  }

  /** Returns a breakdown with exact figures, of whatever units. */
  public static Breakdown of(Whole whole, Iterable<TargetPart> parts) {
    return builder().whole(whole).parts(parts).build();
  }

  /** Returns whether the parts are of units. */
  public final boolean hasUnits() {
    return parts().get(0).unit().isPresent();
  }

  /** Returns whether the parts are of periods. */
  public final boolean hasPeriods() {
    return parts().get(0).period().isPresent();
  }

  /**
   * Returns what does not add up, is left out, or deserves a look: first parts that cannot be used,
   * then units, then the periods of each unit in order of their days, the whole last. Beyond the
   * default of {@link org.gangmu.diagnostic.Limits#diagnostics()} findings are counted only.
   *
   * <p>The sum is compared with the whole only where no part is of another dimension, given twice,
   * astray or overlapping; what is left out counts as nothing.
   */
  public final ImmutableList<BreakdownFinding> review() {
    return new BreakdownReviewer(this).review();
  }

  /**
   * Returns what the parts come to: the sum, for a rate the mean by weights. Empty where they do
   * not add up, a finding of {@link #review()} stands in the way, or no measure of whole and parts
   * expresses it exactly.
   */
  public final Optional<Quantity> allotted() {
    return new BreakdownReviewer(this).allotted();
  }

  /**
   * Returns what each unit is to reach in all, its parts taken together, by the name it is first
   * given. Units whose parts come to no one figure are left out, as those with a rate in several
   * periods; empty where there are no units, or a finding stands in the way.
   */
  public final ImmutableMap<UnitName, Quantity> allottedByUnit() {
    return new BreakdownReviewer(this).allottedByUnit();
  }

  /**
   * Returns what the parts come to by the whole; 1 where they add up to it. Above 1 an at-least
   * figure was raised on its way down (层层加码), below 1 an at-most figure. Empty where {@link
   * #allotted()} has no sum, or the whole is not positive or the sum negative.
   */
  public final Optional<Ratio> factor() {
    return new BreakdownReviewer(this).factor();
  }

  /**
   * Returns the pace that the parts imply: for the last day of each period what is expected by
   * then, counted from the beginning of the whole; of stocks and rates what is to stand then.
   *
   * <p>Of several units the figures are added up, on those days that close a part of each of them.
   * Empty where there are no periods, where figures of several units or kinds do not add up, where
   * a finding stands in the way, or where no measure of whole and parts expresses all sums.
   */
  public final ImmutableSortedMap<LocalDate, Quantity> expected() {
    return new BreakdownReviewer(this).pace().expected();
  }

  /**
   * Returns {@link #expected()} as shares of the whole, from which a curve of milestones can be
   * made (形象进度); above 1 where the parts ask for more. Empty also for rates, which are not held to
   * time, and where the whole is not positive or a sum is negative.
   */
  public final ImmutableSortedMap<LocalDate, Ratio> expectedShares() {
    return new BreakdownReviewer(this).pace().shares();
  }

  /**
   * Returns the breakdown with each part broken down further: units into their units, periods into
   * shorter ones, units into periods. A finer part keeps the unit or the period of the part where
   * it has none of its own. The finer parts of a cumulative figure are those of the whole's time
   * too.
   *
   * <p>The units that must have a part are kept where no unit was broken down into others.
   *
   * @param finer gives for each part the breakdown that takes its place
   * @throws IllegalArgumentException if a finer breakdown is not of as much as the part
   */
  public final Breakdown refined(Function<? super TargetPart, Breakdown> finer) {
    ImmutableList.Builder<TargetPart> refined = ImmutableList.builder();
    boolean newUnits = false;
    for (TargetPart part : parts()) {
      Breakdown below = finer.apply(part);
      checkArgument(
          below.whole().figure().isSameAmount(part.figure()),
          "breakdown of %s must be of %s: %s",
          part.place(),
          part.figure(),
          below.whole().figure());
      newUnits |= below.hasUnits();
      for (TargetPart sub : below.parts()) {
        refined.add(
            new TargetPart(
                sub.unit().or(part::unit),
                sub.period().or(part::period),
                sub.figure(),
                sub.weight()));
      }
    }
    return toBuilder().parts(refined.build()).units(newUnits ? ImmutableSet.of() : units()).build();
  }

  /**
   * Returns the breakdown into longer periods: a flow is summed over those that make up each longer
   * one, of cumulative figures and stocks the last is kept. A printed step grows with the number of
   * figures that make one.
   *
   * @param kind the kind of the longer periods, not {@link PeriodKind#CUMULATIVE}
   * @return the breakdown, or an error for each period that crosses the end of a longer one, for
   *     days in two parts, and for days of a longer one that are left out
   * @throws IllegalArgumentException if there are no periods, or figures of this kind have no sum
   */
  public final Outcome<Breakdown> coarsened(PeriodKind kind) {
    return Coarsening.coarsen(this, kind);
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this breakdown. */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Breakdown}. */
  public static final class Builder extends ImmutableBreakdown.Builder {
    Builder() {}
  }
}
