package org.gangmu.breakdown;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangmu.target.MeasureKind;
import org.gangmu.target.Quantity;
import org.gangmu.target.Relation;
import org.gangmu.unit.UnitName;
import org.jspecify.annotations.Nullable;

/** Adds up the parts of one breakdown and finds what is wrong with them. */
final class BreakdownReviewer {

  /** To how many decimals a factor is shown. */
  private static final int SHOWN = 4;

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Breakdown breakdown;
  private final Whole whole;
  private final MeasureKind kind;
  private final FindingList findings = new FindingList();
  private final Map<String, PartRow> rows;
  private final boolean weighted;
  private final Writings writings;
  private boolean sound = true;

  BreakdownReviewer(Breakdown breakdown) {
    this.breakdown = breakdown;
    whole = breakdown.whole();
    kind = whole.measureKind();
    writings = Writings.of(whole.figure(), breakdown.parts());
    List<TargetPart> like = likeParts();
    rows = PartRow.byUnit(like);
    weighted =
        kind == MeasureKind.RATE
            && !like.isEmpty()
            && like.stream().allMatch(part -> part.weight().isPresent());
    if (breakdown.hasUnits()) {
      reviewUnits();
    }
    if (breakdown.hasPeriods()) {
      reviewPeriods();
    }
  }

  ImmutableList<BreakdownFinding> review() {
    if (addsUp()) {
      total().ifPresent(this::compareTotal);
    } else if (kind == MeasureKind.UNSTATED && (whole.isAdditive() || breakdown.hasPeriods())) {
      findings.add(
          BreakdownCode.KIND_UNSTATED,
          Optional.empty(),
          "measure kind must be known to compare the parts with the whole: " + whole.figure());
    } else {
      rows.values().forEach(this::compareAlone);
    }
    return findings.toList();
  }

  Optional<Quantity> allotted() {
    return total().flatMap(total -> writings.write(total.above(), total.below()));
  }

  ImmutableMap<UnitName, Quantity> allottedByUnit() {
    ImmutableMap.Builder<UnitName, Quantity> byUnit = ImmutableMap.builder();
    if (sound && breakdown.hasUnits()) {
      for (PartRow row : rows.values()) {
        ofRow(row)
            .flatMap(total -> writings.write(total.above(), total.below()))
            .ifPresent(figure -> byUnit.put(row.unit().orElseThrow(), figure));
      }
    }
    return byUnit.buildOrThrow();
  }

  Optional<Ratio> factor() {
    return total().flatMap(total -> total.by(whole.figure()));
  }

  /** Returns the pace of the parts, of which there is none if they are not sound. */
  ImpliedPace pace() {
    boolean has =
        sound
            && breakdown.hasPeriods()
            && kind != MeasureKind.UNSTATED
            && (rows.size() == 1 || whole.isAdditive());
    return new ImpliedPace(
        whole, has ? ImmutableList.copyOf(rows.values()) : ImmutableList.of(), writings);
  }

  /** Returns whether the parts make one figure to be compared with the whole. */
  private boolean addsUp() {
    return kind != MeasureKind.UNSTATED
        && (weighted || whole.isAdditive() || !breakdown.hasUnits());
  }

  private List<TargetPart> likeParts() {
    List<TargetPart> like = new ArrayList<>();
    @Nullable Quantity firstWeight = null;
    for (TargetPart part : breakdown.parts()) {
      Quantity weight = part.weight().orElse(null);
      if (!part.figure().isLike(whole.figure())) {
        unlike(part, "part", whole.figure(), part.figure());
      } else if (firstWeight != null && weight != null && !weight.isLike(firstWeight)) {
        unlike(part, "weight of a part", firstWeight, weight);
      } else {
        firstWeight = firstWeight == null ? weight : firstWeight;
        like.add(part);
      }
    }
    return like;
  }

  private void unlike(TargetPart part, String subject, Quantity wanted, Quantity given) {
    sound = false;
    BreakdownFinding.Builder finding =
        BreakdownFinding.builder()
            .code(BreakdownCode.UNLIKE_DIMENSION)
            .unit(part.unit())
            .message(subject + " must be of the dimension of " + wanted + ": " + given);
    part.period().ifPresent(period -> finding.days(period.toPlanPeriod()));
    findings.add(finding.build());
  }

  private void reviewUnits() {
    if (!breakdown.hasPeriods()) {
      for (PartRow row : rows.values()) {
        if (row.parts().size() > 1) {
          sound = false;
          findings.add(
              BreakdownCode.UNIT_TWICE,
              row.unit(),
              "unit must have one part: " + row.parts().size());
        }
      }
    }
    if (breakdown.units().isEmpty()) {
      return;
    }
    // by all parts, also those that cannot be used
    Set<String> given = PartRow.byUnit(breakdown.parts()).keySet();
    Set<String> asked = new HashSet<>();
    for (UnitName unit : breakdown.units()) {
      if (asked.add(unit.key()) && !given.contains(unit.key())) {
        findings.add(
            BreakdownCode.UNIT_LEFT_OUT, Optional.of(unit), "unit must have a part: " + unit);
      }
    }
    for (Map.Entry<String, PartRow> row : rows.entrySet()) {
      if (!asked.contains(row.getKey())) {
        findings.add(
            BreakdownCode.UNIT_ASTRAY,
            row.getValue().unit(),
            "unit of a part must be one of those that are to have one: "
                + row.getValue().unit().orElseThrow());
      }
    }
  }

  private void reviewPeriods() {
    for (PartRow row : rows.values()) {
      PeriodReviewer periods =
          new PeriodReviewer(whole.period(), kind, breakdown.printedStep(), findings);
      sound &=
          (kind == MeasureKind.FLOW || weighted)
              ? periods.reviewTiles(row.unit(), row.parts())
              : periods.reviewStates(row.unit(), row.parts());
    }
  }

  private Optional<Total> total() {
    if (!sound || !addsUp()) {
      return Optional.empty();
    }
    if (weighted) {
      return Optional.of(weightedMean());
    }
    Total total = Total.NOTHING;
    for (PartRow row : rows.values()) {
      Optional<Total> ofRow = ofRow(row);
      if (ofRow.isEmpty()) {
        return ofRow;
      }
      total = total.plus(ofRow.get());
    }
    return Optional.of(total);
  }

  private Total weightedMean() {
    BigDecimal above = BigDecimal.ZERO;
    BigDecimal below = BigDecimal.ZERO;
    for (PartRow row : rows.values()) {
      for (TargetPart part : row.parts()) {
        BigDecimal weight = part.weight().orElseThrow().inSteps();
        above = above.add(part.figure().inSteps().multiply(weight));
        below = below.add(weight);
      }
    }
    // figures that are each off by half a step at most have a mean that is, too
    return new Total(above, below, 1);
  }

  /**
   * Returns what the parts of a row, sorted by their periods, come to; empty where nothing does.
   */
  private Optional<Total> ofRow(PartRow row) {
    List<TargetPart> parts = row.parts();
    TargetPart last = parts.get(parts.size() - 1);
    if (!breakdown.hasPeriods()) {
      return parts.size() == 1 ? Optional.of(Total.of(last.figure())) : Optional.empty();
    }
    return switch (kind) {
      case FLOW ->
          Optional.of(
              parts.stream()
                  .map(part -> Total.of(part.figure()))
                  .reduce(Total.NOTHING, Total::plus));
      case CUMULATIVE -> Optional.of(Total.of(last.figure()));
      case STOCK ->
          PeriodReviewer.period(last).endInclusive().equals(whole.period().endInclusive())
              ? Optional.of(Total.of(last.figure()))
              : Optional.empty();
      case RATE ->
          parts.stream()
              .filter(part -> PeriodReviewer.period(part).toPlanPeriod().equals(whole.period()))
              .map(part -> Total.of(part.figure()))
              .findFirst();
      case UNSTATED -> Optional.empty();
    };
  }

  private void compareTotal(Total total) {
    int side = side(total);
    if (side != 0) {
      BreakdownCode code =
          whole.relation() == Relation.EXACTLY
              ? BreakdownCode.NOT_THE_WHOLE
              : asksMore(side) ? BreakdownCode.OVER_ALLOTTED : BreakdownCode.UNDER_ALLOTTED;
      findings.add(finding(code, "parts must come to ", total).build());
    }
  }

  private void compareAlone(PartRow row) {
    Optional<Total> alone = sound || !breakdown.hasPeriods() ? ofRow(row) : Optional.empty();
    int side = alone.map(this::side).orElse(0);
    if (side != 0) {
      BreakdownCode code = asksMore(side) ? BreakdownCode.PART_AHEAD : BreakdownCode.PART_BEHIND;
      findings.add(
          finding(code, "part stands alone beside the whole of ", alone.orElseThrow())
              .unit(row.unit())
              .build());
    }
  }

  /**
   * Returns on which side of the whole a total lies; 0 where it is as much or rounding may be why.
   */
  private int side(Total total) {
    BigDecimal beyond = total.beyond(whole.figure());
    BigDecimal slack =
        breakdown
            .printedStep()
            .map(
                step ->
                    step.inSteps()
                        .multiply(HALF)
                        .multiply(BigDecimal.valueOf(total.figures()))
                        .multiply(total.below()))
            .orElse(BigDecimal.ZERO);
    return beyond.abs().compareTo(slack) <= 0 ? 0 : beyond.signum();
  }

  /** Returns whether figures on a side of the whole ask for more than it. */
  private boolean asksMore(int side) {
    return switch (whole.relation()) {
      case AT_MOST, BELOW, FALL_TO -> side < 0;
      case AT_LEAST, ABOVE, REACH, EXACTLY -> side > 0;
    };
  }

  private BreakdownFinding.Builder finding(BreakdownCode code, String rule, Total total) {
    BigDecimal beyond = total.beyond(whole.figure());
    Optional<Quantity> amount = writings.write(beyond.abs(), total.below());
    Optional<Ratio> factor = total.by(whole.figure());
    StringBuilder message = new StringBuilder(rule).append(whole.figure());
    amount.ifPresent(
        by -> message.append(", not ").append(by).append(beyond.signum() > 0 ? " more" : " less"));
    factor.ifPresent(by -> message.append(" (").append(shown(by)).append(" times)"));
    writings.write(total.above(), total.below()).ifPresent(sum -> message.append(": ").append(sum));
    return BreakdownFinding.builder()
        .code(code)
        .amount(amount)
        .factor(factor)
        .message(message.toString());
  }

  private static String shown(Ratio factor) {
    return factor.toDecimal(SHOWN).stripTrailingZeros().toPlainString();
  }
}
