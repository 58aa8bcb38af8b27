package org.gangmu.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gangmu.target.TargetExpression.Relative;
import org.jspecify.annotations.Nullable;

/** Makes up the figures that a figure is compared with. */
final class BorderReference {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal FIFTY = BigDecimal.valueOf(50);

  /** Of how many expressions figures are tried, where many name one reference. */
  private static final int MOST_TRIED = 3;

  /** How many expressions decide which of them is the fittest. */
  private static final int MOST_ASKED = 1000;

  private BorderReference() {}

  /** Returns observations of a figure beside a reference figure that is made up. */
  static List<Observation> alone(Relative relative, Verdict wanted, AssessmentPolicy policy) {
    boolean lowerIsBetter = policy.lowerIsBetter().contains(relative.indicator());
    List<Observation> observations = new ArrayList<>();
    for (Quantity reference : references(relative.margin().orElse(null))) {
      for (BorderPoint level : levels(relative, reference, lowerIsBetter, wanted, policy)) {
        observations.add(
            Observation.builder()
                .level(level.figure())
                .putReference(relative.reference(), reference)
                .build());
      }
    }
    return observations;
  }

  /** Returns a round figure of the dimension that a margin tells, and nothing. */
  private static List<Quantity> references(@Nullable Quantity margin) {
    List<Quantity> references = new ArrayList<>();
    if (margin == null || isOf(margin, Dimension.SHARE)) {
      references.add(Quantity.of(HUNDRED, Measure.NONE));
      references.add(Quantity.of(BigDecimal.ZERO, Measure.NONE));
    } else if (isOf(margin, Dimension.POINTS)) {
      references.add(Quantity.of(FIFTY, Measure.PERCENT));
    } else {
      Quantity base = BorderChange.roundBase(margin);
      references.add(base == null ? margin : base);
      references.add(new Quantity(BigDecimal.ZERO, margin.scale(), margin.measure()));
    }
    return references;
  }

  private static boolean isOf(Quantity quantity, Dimension dimension) {
    return quantity.measure().dimension().equals(dimension);
  }

  private static List<BorderPoint> levels(
      Relative relative,
      Quantity reference,
      boolean lowerIsBetter,
      Verdict wanted,
      AssessmentPolicy policy) {
    BigDecimal margin = marginIn(relative, reference);
    if (margin == null) {
      return List.of();
    }
    boolean both = relative.relation() == Relation.EXACTLY;
    if (both && wanted == Verdict.MET) {
      return List.of(BorderPoint.alone(reference));
    }
    List<BorderPoint> points = new ArrayList<>();
    boolean upwards = isUpwards(relative.relation(), lowerIsBetter);
    if (both || !upwards) {
      Relation relation = both ? Relation.AT_LEAST : relative.relation();
      add(relation, plus(reference, margin.negate()), lowerIsBetter, wanted, policy, points);
    }
    if (both || upwards) {
      Relation relation = both ? Relation.AT_MOST : relative.relation();
      add(relation, plus(reference, margin), lowerIsBetter, wanted, policy, points);
    }
    return points;
  }

  private static void add(
      Relation relation,
      @Nullable Quantity line,
      boolean lowerIsBetter,
      Verdict wanted,
      AssessmentPolicy policy,
      List<BorderPoint> points) {
    if (line != null) {
      Criterion criterion = Criterion.threshold(relation, line);
      points.addAll(BorderPoint.of(criterion, lowerIsBetter, wanted, policy));
    }
  }

  private static boolean isUpwards(Relation relation, boolean lowerIsBetter) {
    return switch (relation) {
      case AT_LEAST, ABOVE -> true;
      case AT_MOST, BELOW, EXACTLY, FALL_TO -> false;
      case REACH -> !lowerIsBetter;
    };
  }

  private static @Nullable Quantity plus(Quantity quantity, BigDecimal more) {
    return BorderPoint.like(quantity, quantity.value().add(more));
  }

  /** Returns a margin in the scale and measure of a figure; null if it cannot be put so. */
  private static @Nullable BigDecimal marginIn(Relative relative, Quantity figure) {
    if (relative.margin().isEmpty()) {
      return BigDecimal.ZERO;
    }
    Quantity margin = relative.margin().get();
    if (isOf(margin, Dimension.SHARE)) {
      return figure.value().abs().multiply(margin.inSteps());
    }
    boolean points = isOf(margin, Dimension.POINTS) && isOf(figure, Dimension.SHARE);
    if (!points && !margin.isLike(figure)) {
      return null;
    }
    BigDecimal steps = points ? margin.inSteps().movePointLeft(2) : margin.inSteps();
    try {
      return steps.divide(figure.scale().factor().multiply(figure.measure().factor()));
    } catch (ArithmeticException e) {
      // a fraction that does not end, as 1 亩 in m²
      return null;
    }
  }

  /** Returns the reference figure that suits most of what is asked of a figure. */
  static Optional<Quantity> fittest(
      List<Relative> asked,
      Quantity level,
      Verdict wanted,
      LocalDate asOf,
      AssessmentPolicy policy) {
    Set<Quantity> references = new LinkedHashSet<>();
    asked.stream().limit(MOST_TRIED).forEach(each -> near(each, level, references));
    Quantity fittest = null;
    int most = 0;
    for (Quantity reference : references) {
      int suited = suited(asked, level, reference, wanted, asOf, policy);
      if (suited > most) {
        most = suited;
        fittest = reference;
      }
    }
    return Optional.ofNullable(fittest);
  }

  /** Adds reference figures that may be a margin away from a figure, or far enough from it. */
  private static void near(Relative relative, Quantity level, Set<Quantity> references) {
    BigDecimal margin = marginIn(relative, level);
    if (margin == null) {
      return;
    }
    BigDecimal step = BigDecimal.valueOf(1, Math.max(level.value().scale(), margin.scale()));
    for (BigDecimal away : List.of(margin.negate(), margin)) {
      for (BigDecimal beside : List.of(BigDecimal.ZERO, step.negate(), step)) {
        add(plus(level, away.add(beside)), references);
      }
    }
    references.add(level);
    for (BigDecimal factor : List.of(BigDecimal.ZERO, BigDecimal.TEN, BigDecimal.TEN.negate())) {
      add(BorderPoint.like(level, level.value().multiply(factor)), references);
    }
  }

  private static void add(@Nullable Quantity reference, Set<Quantity> references) {
    if (reference != null) {
      references.add(reference);
    }
  }

  private static int suited(
      List<Relative> asked,
      Quantity level,
      Quantity reference,
      Verdict wanted,
      LocalDate asOf,
      AssessmentPolicy policy) {
    int count = 0;
    for (Relative each : asked.subList(0, Math.min(asked.size(), MOST_ASKED))) {
      Observation observation =
          Observation.builder().level(level).putReference(each.reference(), reference).build();
      Observations observations = Observations.of(each.indicator(), observation);
      count += each.accept(new Assessor(observations, asOf, policy)).verdict() == wanted ? 1 : 0;
    }
    return count;
  }
}
