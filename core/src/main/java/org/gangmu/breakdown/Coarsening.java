package org.gangmu.breakdown;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gangmu.calendar.PeriodKind;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Diagnostics;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.target.MeasureKind;
import org.gangmu.target.Quantity;

/** Makes longer periods of shorter ones. */
final class Coarsening {

  private final Breakdown breakdown;
  private final PeriodKind kind;
  private final Diagnostics diagnostics = new Diagnostics(Limits.defaults());
  private final ImmutableList.Builder<TargetPart> coarse = ImmutableList.builder();
  private final Writings writings;
  private int mostMerged = 1;

  private Coarsening(Breakdown breakdown, PeriodKind kind) {
    this.breakdown = breakdown;
    this.kind = kind;
    writings = Writings.of(breakdown.whole().figure(), breakdown.parts());
  }

  static Outcome<Breakdown> coarsen(Breakdown breakdown, PeriodKind kind) {
    requireNonNull(kind, "kind");
    checkArgument(
        kind != PeriodKind.CUMULATIVE, "longer periods must divide the calendar: %s", kind);
    checkArgument(breakdown.hasPeriods(), "breakdown must have periods to make longer ones of");
    MeasureKind figures = breakdown.whole().measureKind();
    checkArgument(
        figures != MeasureKind.RATE && figures != MeasureKind.UNSTATED,
        "figures must add up over time or stand at its end: %s",
        figures);
    return new Coarsening(breakdown, kind).coarsen();
  }

  private Outcome<Breakdown> coarsen() {
    for (PartRow row : PartRow.byUnit(breakdown.parts()).values()) {
      TreeMap<ReportPeriod, List<TargetPart>> groups = new TreeMap<>();
      for (TargetPart part : row.parts()) {
        ReportPeriod period = PeriodReviewer.period(part);
        boolean flow = breakdown.whole().measureKind() == MeasureKind.FLOW;
        ReportPeriod longer = ReportPeriod.of(kind, flow ? period.start() : period.endInclusive());
        groups.computeIfAbsent(longer, key -> new ArrayList<>()).add(part);
      }
      for (Map.Entry<ReportPeriod, List<TargetPart>> group : groups.entrySet()) {
        merge(new PartRow(row.unit(), group.getValue()), group.getKey());
      }
    }
    return diagnostics.hasErrors()
        ? Outcome.failure(diagnostics.toList())
        : Outcome.of(
            breakdown.toBuilder()
                .parts(coarse.build())
                .printedStep(breakdown.printedStep().map(this::widened))
                .build());
  }

  /** Returns the step whose half is as much as all halves of the figures that make one. */
  private Quantity widened(Quantity step) {
    return new Quantity(
        step.value().multiply(BigDecimal.valueOf(mostMerged)), step.scale(), step.measure());
  }

  private void merge(PartRow row, ReportPeriod longer) {
    MeasureKind figures = breakdown.whole().measureKind();
    FindingList findings = new FindingList();
    PeriodReviewer reviewer =
        new PeriodReviewer(longer.toPlanPeriod(), figures, breakdown.printedStep(), findings);
    boolean flow = figures == MeasureKind.FLOW;
    boolean sound =
        flow
            ? reviewer.reviewTiles(row.unit(), row.parts())
            : reviewer.reviewStates(row.unit(), row.parts());
    TargetPart last = row.parts().get(row.parts().size() - 1);
    mostMerged = flow ? Math.max(mostMerged, row.parts().size()) : 1;
    Optional<Quantity> figure = flow ? sum(row, longer) : Optional.of(last.figure());
    for (BreakdownFinding finding : findings.toList()) {
      if (finding.code() != BreakdownCode.DECREASING) {
        sound = false;
        diagnostics.add(error(finding));
      }
    }
    if (sound && figure.isPresent()) {
      coarse.add(new TargetPart(row.unit(), Optional.of(longer), figure.get(), Optional.empty()));
    }
  }

  private Optional<Quantity> sum(PartRow row, ReportPeriod longer) {
    BigDecimal steps = BigDecimal.ZERO;
    Quantity first = row.parts().get(0).figure();
    boolean like = true;
    for (TargetPart part : row.parts()) {
      like &= part.figure().isLike(first) && first.isLike(breakdown.whole().figure());
      steps = steps.add(part.figure().inSteps());
    }
    Optional<Quantity> sum = like ? writings.write(steps) : Optional.empty();
    if (sum.isEmpty()) {
      BreakdownFinding.Builder finding =
          BreakdownFinding.builder()
              .code(BreakdownCode.UNLIKE_DIMENSION)
              .unit(row.unit())
              .days(longer.toPlanPeriod())
              .message("parts must have a sum in a measure of the whole: " + longer);
      diagnostics.add(error(finding.build()));
    }
    return sum;
  }

  private static Diagnostic error(BreakdownFinding finding) {
    Diagnostic diagnostic = finding.toDiagnostic();
    return Diagnostic.error(diagnostic.code(), diagnostic.message(), diagnostic.location());
  }
}
