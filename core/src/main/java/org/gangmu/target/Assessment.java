package org.gangmu.target;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.gangmu.calendar.StatedDate;
import org.gangmu.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * What observations say of a target on a day: whether it is met, how much of it is reached, by how
 * much it is met or missed, how that stands to the deadline, and why.
 *
 * <p><b>Verdict.</b> Comparisons are exact. What is missing leaves an expression undetermined;
 * combinations are Kleene's: at least {@code k} of {@code n} is met where {@code k} parts are, not
 * met where fewer than {@code k} are met or undetermined. A further fact that does not contradict
 * the others turns undetermined into met or not met, never one of these into the other. What is to
 * be kept at none is met as long as nothing happened. How the figure of a change is found:
 *
 * <ul>
 *   <li>as reported against that base, if it was and is of the dimension of the criterion; a change
 *       against no named base is the one against last year;
 *   <li>a share is the growth rate {@code (v - b) / b} of figure {@code v} and base {@code b},
 *       which must be positive; with the two-year average {@code v / b}, or the product {@code (1 +
 *       g1)(1 + g2)} of the rates of two years, is compared with {@code (1 + t)²};
 *   <li>points are {@code 100 (v - b)} of two shares;
 *   <li>{@code n} doublings compare {@code v / b} with {@code 2ⁿ}, {@code n} halvings {@code b /
 *       v};
 *   <li>anything else is {@code v - b}.
 * </ul>
 *
 * <p><b>Attainment</b> of figure {@code v} and target {@code t}, where {@code s} is how far {@code
 * v} lies beyond {@code t} on the better side ({@code v - t}, or {@code t - v} where lower is
 * better), never below 0:
 *
 * <ul>
 *   <li>threshold with a baseline {@code b} on the worse side of {@code t}: {@code 1 + s / |t -
 *       b|}, the part of the way that is covered;
 *   <li>threshold else: {@code 1 + s / |t|}, which is {@code v / t} where higher is better and
 *       {@code 2 - v / t} where lower is, for positive targets; with {@code t = 0} it is {@code 1 +
 *       sgn s};
 *   <li>exactly, or about: 1 where met, else {@code 1 - d / |t|}, {@code d} being how far the
 *       figure is from where it would be met; 0 with {@code t = 0};
 *   <li>band: 1 where met, else that of the nearer end as a threshold, at most 1;
 *   <li>changes: their size for {@code v}; with computed doublings {@code v / b} for {@code v},
 *       {@code 2ⁿ} for {@code t} and 1 as baseline; with a computed two-year average the change
 *       {@code v / b - 1} over both years for {@code v} and {@code (1 + t)² - 1} for {@code t};
 *   <li>relative: {@code t} is the reference with the margin put on; rank: a threshold, lower is
 *       better;
 *   <li>all: done / total, or the share that is reported; none: with what was to be cleared as
 *       baseline;
 *   <li>kept at none, turn, grade, milestone: 1 where met, else 0;
 *   <li>at least {@code k} of several: the {@code k}-th largest of the parts'.
 * </ul>
 *
 * <p>So it is 1 or more just where a threshold that includes its figure is met, more than 1 just
 * where one that does not is; it grows as the figure gets better, and is the same with the scale
 * turned round. It is absent where the verdict is undetermined, and for a combination where it is
 * for any part.
 *
 * <p><b>Margin</b> is {@code s} in the target's own scale and measure, and minus {@code d} for
 * exactly and about; within a band the distance to the nearer end. It is exact where it is a
 * decimal of at most 9 digits behind the point, else rounded to 9, away from zero, so that its sign
 * always holds. There is none for forms without a figure, for computed doublings and two-year
 * averages, and for combinations.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Assessment permits ImmutableAssessment {

  Assessment() {}

  /** Returns whether the target is met. */
  public abstract Verdict verdict();

  /** Returns how much of it is reached, possibly more than all. */
  public abstract Optional<Attainment> attainment();

  /** Returns how much of it is reached, capped as the policy says. */
  public abstract Optional<Attainment> shownAttainment();

  /** Returns by how much it is met, negative where it is missed. */
  public abstract Optional<Quantity> margin();

  /** Returns how the verdict stands to the deadline. */
  public abstract Timing timing();

  /** Returns the day that it was assessed at. */
  public abstract LocalDate asOf();

  /** Returns what was found of each simple expression, in the order of the target. */
  public abstract ImmutableList<Reason> reasons();

  /**
   * Assesses a target.
   *
   * @param asOf the day of the assessment, which says what is known and whether it is late
   */
  public static Assessment of(
      Target target, Observations observations, LocalDate asOf, AssessmentPolicy policy) {
    requireNonNull(target, "target");
    return of(
        target.expression(), observations, target.deadline().map(StatedDate::date), asOf, policy);
  }

  /**
   * Assesses an expression.
   *
   * @param deadline the last day to meet it, if there is one
   * @param asOf the day of the assessment, which says what is known and whether it is late
   */
  public static Assessment of(
      TargetExpression expression,
      Observations observations,
      Optional<LocalDate> deadline,
      LocalDate asOf,
      AssessmentPolicy policy) {
    requireNonNull(expression, "expression");
    requireNonNull(observations, "observations");
    requireNonNull(deadline, "deadline");
    requireNonNull(asOf, "asOf");
    requireNonNull(policy, "policy");
    Assessor assessor = new Assessor(observations, asOf, policy);
    Finding finding = expression.accept(assessor);
    Optional<Attainment> attainment = Optional.ofNullable(finding.attainment());
    return new Builder()
        .verdict(finding.verdict())
        .attainment(attainment)
        .shownAttainment(attainment.map(whole -> whole.cappedAt(policy.cap())))
        .margin(Optional.ofNullable(finding.margin()))
        .timing(deadline.isEmpty() ? Timing.NO_DEADLINE : finding.timing(deadline.get(), asOf))
        .asOf(asOf)
        .reasons(assessor.reasons())
        .build();
  }

  /** Builds {@link Assessment}. */
  static final class Builder extends ImmutableAssessment.Builder {
    Builder() {}
  }
}
