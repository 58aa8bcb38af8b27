package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gangmu.calendar.PeriodKind;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.progress.FigureOver;
import org.gangmu.progress.FigureSeries;
import org.gangmu.progress.PeriodFigure;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.RateFigure;
import org.gangmu.progress.ReportId;
import org.gangmu.target.Measure;
import org.gangmu.target.MeasureKind;
import org.gangmu.target.Observation;
import org.gangmu.target.Observations;
import org.gangmu.target.Quantity;

/** Laws of figures over time. */
class FigureSeriesProperties {

  private static final ReportPeriod YEAR = ReportPeriod.ofYear(2026);

  private static Quantity count(long number) {
    return Quantity.of(BigDecimal.valueOf(number), Measure.counting("家"));
  }

  private static ProgressReport report(ReportPeriod period, Quantity figure, int number) {
    return ProgressReport.builder()
        .id(ReportId.of("r" + number))
        .task(ReportArbitraries.TASKS.get(0))
        .unit(ReportArbitraries.UNITS.get(0))
        .period(period)
        .recordedOn(LocalDate.of(2028, 1, 1))
        .observations(Observations.of(ReportArbitraries.INDICATOR, Observation.ofLevel(figure)))
        .build();
  }

  private static FigureSeries series(MeasureKind kind, List<ProgressReport> reports) {
    return FigureSeries.of(ReportArbitraries.INDICATOR, kind, reports);
  }

  /** What happens on each day of the year, from which every true report can be told. */
  @Provide
  Arbitrary<List<Integer>> years() {
    return Arbitraries.integers().between(0, 5).list().ofSize(365);
  }

  @Provide
  Arbitrary<List<Integer>> busyYears() {
    return Arbitraries.integers().between(1, 5).list().ofSize(365);
  }

  private static long sum(List<Integer> days, ReportPeriod period) {
    long sum = 0;
    for (LocalDate day = period.start();
        !day.isAfter(period.endInclusive());
        day = day.plusDays(1)) {
      sum += days.get(day.getDayOfYear() - 1);
    }
    return sum;
  }

  private static FigureSeries truth(MeasureKind kind, List<Integer> days, List<ReportPeriod> told) {
    List<ProgressReport> reports = new ArrayList<>();
    for (ReportPeriod period : told) {
      reports.add(report(period, count(sum(days, period)), reports.size()));
    }
    return series(kind, reports);
  }

  @Provide
  Arbitrary<PeriodKind> steps() {
    return Arbitraries.of(
        PeriodKind.TEN_DAYS, PeriodKind.HALF_MONTH, PeriodKind.MONTH, PeriodKind.QUARTER);
  }

  @Property
  void aFlowOverALongerTimeIsThatOfItsParts(
      @ForAll("years") List<Integer> days,
      @ForAll("steps") PeriodKind step,
      @ForAll @IntRange(min = 1, max = 4) int quarter) {
    ReportPeriod whole = ReportPeriod.ofQuarter(2026, quarter);
    FigureSeries parts = truth(MeasureKind.FLOW, days, YEAR.parts(step));
    FigureOver over = parts.over(whole);
    assertThat(over.isComplete()).isTrue();
    assertThat(over.figure()).contains(count(sum(days, whole)));
    // quarters of months make the year that the months make
    List<ProgressReport> quarters = new ArrayList<>();
    for (ReportPeriod part : YEAR.parts(PeriodKind.QUARTER)) {
      quarters.add(report(part, parts.over(part).figure().orElseThrow(), quarters.size()));
    }
    assertThat(series(MeasureKind.FLOW, quarters).over(YEAR).figure())
        .isEqualTo(parts.over(YEAR).figure())
        .contains(count(sum(days, YEAR)));
  }

  @Provide
  Arbitrary<List<ReportPeriod>> periodLists() {
    Arbitrary<LocalDate> days =
        CalendarArbitraries.days(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 12, 27));
    Arbitrary<ReportPeriod> periods =
        Combinators.combine(Arbitraries.of(PeriodKind.class), days).as(ReportPeriod::of);
    return periods.list().uniqueElements().ofMaxSize(9);
  }

  /** True figures never make a wrong sum, however they overlap. */
  @Property
  void eachDayIsInOnePartOrOneGap(
      @ForAll("years") List<Integer> days, @ForAll("periodLists") List<ReportPeriod> told) {
    FigureOver over = truth(MeasureKind.FLOW, days, told).over(YEAR);
    List<LocalDate> covered = new ArrayList<>();
    long sum = 0;
    for (PeriodFigure part : over.parts()) {
      part.period()
          .start()
          .datesUntil(part.period().endInclusive().plusDays(1))
          .forEach(covered::add);
      sum += sum(days, part.period());
    }
    assertThat(over.figure())
        .isEqualTo(told.isEmpty() ? Optional.empty() : Optional.of(count(sum)));
    over.gaps()
        .forEach(
            gap -> gap.start().datesUntil(gap.endInclusive().plusDays(1)).forEach(covered::add));
    Collections.sort(covered);
    assertThat(covered)
        .containsExactlyElementsOf(
            YEAR.start().datesUntil(YEAR.endInclusive().plusDays(1)).toList());
  }

  @Property
  void noOtherChoiceOfPartsCoversMoreOrNeedsFewer(@ForAll("periodLists") List<ReportPeriod> told) {
    List<Integer> nothing = Collections.nCopies(365, 0);
    FigureOver over = truth(MeasureKind.FLOW, nothing, told).over(YEAR);
    long covered = over.parts().stream().mapToLong(part -> length(part.period())).sum();
    for (int choice = 0; choice < 1 << told.size(); choice++) {
      Set<LocalDate> seen = new HashSet<>();
      long length = 0;
      for (int i = 0; i < told.size(); i++) {
        if ((choice >> i & 1) == 1) {
          length += length(told.get(i));
          told.get(i).start().datesUntil(told.get(i).endInclusive().plusDays(1)).forEach(seen::add);
        }
      }
      if (seen.size() == length) {
        assertThat(length).isLessThanOrEqualTo(covered);
        if (length == covered) {
          assertThat(Integer.bitCount(choice)).isGreaterThanOrEqualTo(over.parts().size());
        }
      }
    }
  }

  private static long length(ReportPeriod period) {
    return period.endInclusive().toEpochDay() - period.start().toEpochDay() + 1;
  }

  @Property
  void reportsOfDifferentPeriodsComeInAnyOrder(
      @ForAll("years") List<Integer> days,
      @ForAll("periodLists") List<ReportPeriod> told,
      @ForAll MeasureKind kind,
      @ForAll Random random) {
    List<ProgressReport> reports = new ArrayList<>();
    for (ReportPeriod period : told) {
      reports.add(report(period, count(sum(days, period)), reports.size()));
    }
    FigureSeries series = series(kind, reports);
    Collections.shuffle(reports, random);
    assertThat(series(kind, reports)).isEqualTo(series);
  }

  @Property
  void cumulativeFiguresAndStocksHaveTheLast(
      @ForAll("years") List<Integer> days,
      @ForAll("periodLists") List<ReportPeriod> told,
      @ForAll @IntRange(min = 1, max = 12) int month) {
    ReportPeriod whole = ReportPeriod.ofMonthsTo(2026, month);
    for (MeasureKind kind : List.of(MeasureKind.CUMULATIVE, MeasureKind.STOCK)) {
      FigureOver over = truth(kind, days, told).over(whole);
      assertThat(over.parts().stream().map(PeriodFigure::period))
          .containsExactlyElementsOf(
              told.stream()
                  .filter(period -> whole.contains(period.endInclusive()))
                  .max(ReportPeriod::compareTo)
                  .stream()
                  .toList());
      assertThat(over.isComplete())
          .isEqualTo(
              told.stream().anyMatch(period -> period.endInclusive().equals(whole.endInclusive())));
    }
  }

  /** The rate of a quarter is none of the rates of its months, nor their mean. */
  @Property
  void aRateOverALongerTimeIsThatOfItsSums(
      @ForAll("years") List<Integer> above,
      @ForAll("busyYears") List<Integer> below,
      @ForAll @IntRange(min = 1, max = 4) int quarter) {
    ReportPeriod whole = ReportPeriod.ofQuarter(2026, quarter);
    FigureSeries numerators = truth(MeasureKind.FLOW, above, YEAR.parts(PeriodKind.MONTH));
    FigureSeries denominators = truth(MeasureKind.FLOW, below, YEAR.parts(PeriodKind.MONTH));
    RateFigure rate = RateFigure.of(numerators.over(whole), denominators.over(whole)).orElseThrow();
    RateFigure ofMonths =
        whole.parts(PeriodKind.MONTH).stream()
            .map(
                month ->
                    RateFigure.of(numerators.over(month), denominators.over(month)).orElseThrow())
            .reduce(RateFigure::plus)
            .orElseThrow();
    assertThat(ofMonths).isEqualTo(rate);
    assertThat(rate.numerator()).isEqualTo(count(sum(above, whole)));
    assertThat(rate.denominator()).isEqualTo(count(sum(below, whole)));
  }
}
