package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gangmu.progress.KnownReports;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;
import org.gangmu.rollup.Completion;
import org.gangmu.rollup.CompletionRange;
import org.gangmu.rollup.Contribution;
import org.gangmu.rollup.Explanation;
import org.gangmu.rollup.LeafReading;
import org.gangmu.rollup.RollupRule;
import org.gangmu.rollup.ScopeEvent;
import org.gangmu.rollup.Standing;
import org.gangmu.rollup.Standings;
import org.gangmu.rollup.UnitReading;
import org.gangmu.rollup.WeightedMean;
import org.gangmu.task.TaskId;

/** Laws of explanations: they say all that a figure comes from, and nothing else. */
class RollupExplanationProperties {

  @Provide
  Arbitrary<RollupSample> samples() {
    return RollupArbitraries.samples();
  }

  private static List<Standing> everything(Standings standings) {
    List<Standing> all = new ArrayList<>(standings.all());
    all.add(standings.whole());
    return all;
  }

  /** L24, ROLLUP-19: contributions add up to what is computed, at both ends, exactly. */
  @Property
  void contributionsAddUpAtBothEnds(@ForAll("samples") RollupSample sample) {
    for (Standing standing : everything(sample.standings())) {
      Explanation explanation = standing.explanation();
      assertThat(explanation.failure()).isEmpty();
      assertThat(explanation.rule().isPresent()).isNotEqualTo(explanation.leaf().isPresent());
      if (explanation.rule().isPresent()) {
        long low = explanation.parts().stream().mapToLong(Contribution::low).sum();
        long high = explanation.parts().stream().mapToLong(Contribution::high).sum();
        if (explanation.computed().isPresent()) {
          CompletionRange computed = explanation.computed().get();
          assertThat(low).isEqualTo(computed.low().billionths());
          assertThat(high).isEqualTo(computed.high().billionths());
        } else {
          assertThat(low).isZero();
          assertThat(high).isZero();
        }
      }
    }
  }

  /** What nothing changes afterwards stands as it was computed. */
  @Property
  void whatNothingChangesStandsAsComputed(@ForAll("samples") RollupSample sample) {
    for (Standing standing : everything(sample.standings())) {
      Explanation explanation = standing.explanation();
      boolean effort = explanation.leaf().map(LeafReading::isLevelOfEffort).orElse(false);
      if (explanation.vetoes().isEmpty()
          && explanation.override().isEmpty()
          && standing.status() == ScopeEvent.Status.ACTIVE
          && explanation.settledBy().isEmpty()
          && !effort) {
        assertThat(standing.range()).as(standing.toString()).isEqualTo(explanation.computed());
      }
    }
  }

  /** Each part stands as it does by itself, once, and none is out of scope. */
  @Property
  void partsStandAsTheyDoByThemselves(@ForAll("samples") RollupSample sample) {
    Standings standings = sample.standings();
    for (Standing standing : everything(standings)) {
      Set<TaskId> seen = new HashSet<>();
      for (Contribution part : standing.explanation().parts()) {
        assertThat(seen.add(part.task())).isTrue();
        Standing own = standings.of(part.task());
        assertThat(part.range()).isEqualTo(own.range());
        assertThat(part.coverage()).isEqualTo(own.coverage());
        assertThat(part.weight()).isNotNegative();
        standing
            .task()
            .ifPresent(
                above ->
                    assertThat(sample.tree().ancestors(part.task()))
                        .anyMatch(task -> task.id().equals(above)));
      }
    }
  }

  /** The parts make what is computed, by the rule that is named: nothing else goes into it. */
  @Property
  void theRuleMakesItOfTheParts(@ForAll("samples") RollupSample sample) {
    for (Standing standing : everything(sample.standings())) {
      RollupRule rule = standing.explanation().rule().orElse(null);
      if (rule instanceof WeightedMean && standing.explanation().computed().isPresent()) {
        List<Fraction> weights = new ArrayList<>();
        List<Fraction> lows = new ArrayList<>();
        for (Contribution part : standing.explanation().parts()) {
          part.range()
              .ifPresent(
                  range -> {
                    weights.add(Fraction.of(part.weight()));
                    lows.add(Fraction.of(range.low().billionths(), Completion.WHOLE));
                  });
        }
        Fraction exact = ExactRollup.present(rule, weights, lows).orElseThrow();
        Fraction low = Fraction.of(standing.explanation().computed().get().low().billionths());
        assertThat(low.minus(exact.times(Fraction.of(Completion.WHOLE))).abs())
            .isLessThan(Fraction.ONE);
      }
    }
  }

  /** L24: what a leaf stands on are reports on it that hold on the day, each once. */
  @Property
  void leavesStandOnReportsThatAreKnown(@ForAll("samples") RollupSample sample) {
    KnownReports known = sample.log().asKnown(sample.asOf());
    for (Standing standing : sample.standings().all()) {
      LeafReading reading = standing.explanation().leaf().orElse(null);
      if (reading == null) {
        continue;
      }
      assertThat(reading.reports()).doesNotHaveDuplicates();
      for (ReportId id : reading.reports()) {
        ProgressReport report = known.find(id).orElseThrow();
        assertThat(report.task()).isEqualTo(reading.task());
        assertThat(report.recordedOn()).isBeforeOrEqualTo(reading.asOf());
        if (reading.asOf().equals(sample.asOf())) {
          assertThat(known.isStanding(id)).isTrue();
        }
      }
      for (UnitReading unit : reading.units()) {
        assertThat(unit.isKnown() && unit.reports().isEmpty())
            .as("known without a report: %s", unit)
            .isEqualTo(unit.isKnown() && unit.made() == UnitReading.Made.AS_EFFORT);
      }
    }
  }

  /** L12: what is missing is named: all parts of which not all is known. */
  @Property
  void whatIsMissingIsNamed(@ForAll("samples") RollupSample sample) {
    for (Standing standing : everything(sample.standings())) {
      Explanation explanation = standing.explanation();
      boolean set =
          explanation.override().isPresent() || standing.status() != ScopeEvent.Status.ACTIVE;
      if (explanation.rule().isPresent() && standing.range().isPresent() && !set) {
        boolean weighs = explanation.incomplete().stream().anyMatch(part -> part.weight() > 0);
        assertThat(weighs).isEqualTo(!standing.coverage().isFull());
      }
    }
  }
}
