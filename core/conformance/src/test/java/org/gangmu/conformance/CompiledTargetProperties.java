package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.gangmu.target.Assessment;
import org.gangmu.target.AssessmentPolicy;
import org.gangmu.target.Base;
import org.gangmu.target.CompiledTarget;
import org.gangmu.target.FigureSlot;
import org.gangmu.target.Measure;
import org.gangmu.target.MeasureTable;
import org.gangmu.target.Observation;
import org.gangmu.target.Observations;
import org.gangmu.target.Quantity;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.TargetExpression.Change;
import org.gangmu.target.TargetExpression.Direction;
import org.gangmu.target.TargetExpression.Level;
import org.gangmu.target.TargetExpression.Opaque;
import org.gangmu.target.Verdict;

/** Compiled targets give the verdicts that the assessment gives. */
class CompiledTargetProperties {

  /** Figures in tenths of a 元 and of a per cent. */
  private static final ImmutableList<FigureSlot> SLOTS =
      ImmutableList.of(
          FigureSlot.ofLevel("甲", Quantity.of("0.1", MeasureTable.standard().measure("元"))),
          FigureSlot.ofLevel("乙", Quantity.of("0.1", Measure.PERCENT)),
          FigureSlot.ofChange("丙", new Base.LastYear(), Quantity.of("0.1", Measure.PERCENT)));

  @Provide
  Arbitrary<TargetExpression> expressions() {
    Arbitrary<TargetExpression> level =
        TargetArbitraries.criteria(ObservationArbitraries.amounts()).map(c -> new Level("甲", c));
    Arbitrary<TargetExpression> rate =
        TargetArbitraries.criteria(ObservationArbitraries.shares()).map(c -> new Level("乙", c));
    Arbitrary<TargetExpression> change =
        Combinators.combine(
                Arbitraries.of(Direction.class),
                TargetArbitraries.criteria(ObservationArbitraries.shares()),
                Arbitraries.of(new Base.Unstated(), new Base.LastYear()))
            .as((direction, criterion, base) -> new Change("丙", direction, criterion, base));
    return TargetArbitraries.combinations(
        Arbitraries.oneOf(level, rate, change, Arbitraries.of("走在前列").map(Opaque::new)));
  }

  @Provide
  Arbitrary<AssessmentPolicy> policies() {
    return Combinators.combine(
            Arbitraries.of("0", "0.05", "0.5").map(BigDecimal::new).optional(0.5),
            Arbitraries.of("0.1", "1").map(BigDecimal::new),
            Arbitraries.of(true, false),
            Arbitraries.of("甲", "乙", "丙").set())
        .as(
            (tolerance, near, beyond, lower) ->
                AssessmentPolicy.builder()
                    .tolerance(tolerance)
                    .near(near)
                    .beyondAboutIsMet(beyond)
                    .lowerIsBetter(lower)
                    .build());
  }

  @Provide
  Arbitrary<Long> figures() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(-40, 130),
        Arbitraries.longs().between(-400, 1300).map(figure -> 1000 * figure),
        Arbitraries.of(CompiledTarget.MISSING, Long.MAX_VALUE, CompiledTarget.MISSING + 1, 0L));
  }

  private static Verdict exact(
      TargetExpression expression, List<Long> row, AssessmentPolicy policy) {
    Map<String, Observation> world = new HashMap<>();
    for (int i = 0; i < row.size(); i++) {
      if (row.get(i) != CompiledTarget.MISSING) {
        FigureSlot slot = SLOTS.get(i);
        Quantity figure =
            Quantity.of(
                slot.step().value().multiply(BigDecimal.valueOf(row.get(i))),
                slot.step().measure());
        assertThat(slot.figure(figure)).hasValue(row.get(i));
        Observation.Builder builder = Observation.builder();
        Observation observation =
            slot.changeAgainst().isPresent()
                ? builder.putChange(slot.changeAgainst().get(), figure).build()
                : builder.level(figure).build();
        world.put(slot.indicator(), observation);
      }
    }
    return Assessment.of(
            expression,
            Observations.copyOf(world),
            Optional.empty(),
            ObservationArbitraries.DAY,
            policy)
        .verdict();
  }

  @Property
  void verdictsAreThoseOfTheAssessment(
      @ForAll("expressions") TargetExpression expression,
      @ForAll("policies") AssessmentPolicy policy,
      @ForAll @Size(3) List<@From("figures") Long> row) {
    Optional<CompiledTarget> compiled = CompiledTarget.compile(expression, SLOTS, policy);
    Statistics.collect(compiled.isPresent());
    Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 60.0));

    compiled.ifPresent(
        target -> {
          long[] figures = row.stream().mapToLong(Long::longValue).toArray();
          assertThat(target.verdict(figures)).isEqualTo(exact(expression, row, policy));
        });
  }

  @Property
  void columnsGiveTheVerdictsOfTheirRows(
      @ForAll("expressions") TargetExpression expression,
      @ForAll @Size(min = 1, max = 20) List<@Size(3) List<@From("figures") Long>> rows) {
    CompiledTarget target =
        CompiledTarget.compile(expression, SLOTS, AssessmentPolicy.defaults()).orElseThrow();
    long[][] columns = new long[3][rows.size()];
    int[][] narrow = new int[3][rows.size()];
    for (int row = 0; row < rows.size(); row++) {
      for (int slot = 0; slot < 3; slot++) {
        columns[slot][row] = rows.get(row).get(slot);
        narrow[slot][row] = narrowed(columns[slot][row]);
      }
    }
    byte[] verdicts = target.verdicts(rows.size(), columns);
    byte[] narrowVerdicts = target.verdicts(rows.size(), narrow);
    for (int row = 0; row < rows.size(); row++) {
      long[] figures = new long[3];
      long[] narrowFigures = new long[3];
      for (int slot = 0; slot < 3; slot++) {
        figures[slot] = columns[slot][row];
        int figure = narrow[slot][row];
        narrowFigures[slot] =
            figure == CompiledTarget.MISSING_INT ? CompiledTarget.MISSING : figure;
      }
      assertThat(CompiledTarget.verdictOf(verdicts[row])).isEqualTo(target.verdict(figures));
      assertThat(CompiledTarget.verdictOf(narrowVerdicts[row]))
          .isEqualTo(target.verdict(narrowFigures));
    }
  }

  private static int narrowed(long figure) {
    if (figure == CompiledTarget.MISSING) {
      return CompiledTarget.MISSING_INT;
    }
    return (int) Math.max(Integer.MIN_VALUE + 1L, Math.min(Integer.MAX_VALUE, figure));
  }
}
