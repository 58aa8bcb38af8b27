package org.gangmu.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gangmu.progress.Reports.day;
import static org.gangmu.progress.Reports.invested;
import static org.gangmu.progress.Reports.period;
import static org.gangmu.progress.Reports.quantity;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gangmu.calendar.PeriodKind;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.target.MeasureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureSeriesTest {

  /** Returns the series of figures written as {@code 2026-01=3万元}, each recorded in 2027. */
  private static FigureSeries series(MeasureKind kind, String... figures) {
    List<ProgressReport> reports = new ArrayList<>();
    for (String figure : figures) {
      String[] parts = figure.split("=", 2);
      reports.add(invested("r" + reports.size(), parts[0], "2027-06-01", parts[1]));
    }
    return FigureSeries.of("投资", kind, reports);
  }

  private static String over(FigureSeries series, String whole) {
    FigureOver over = series.over(period(whole));
    return over.figure().map(Object::toString).orElse("none")
        + over.parts().stream().map(part -> " " + part.period()).reduce("", String::concat)
        + (over.gaps().isEmpty() ? "" : " without")
        + over.gaps().stream().map(gap -> " " + gap).reduce("", String::concat);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-Q1, 6万元 2026-01 2026-02 2026-03",
    "2026-C02, 3万元 2026-01 2026-02",
    "2026-02, 2万元 2026-02",
    "2026-H1, 6万元 2026-01 2026-02 2026-03 without 2026-04-01/2026-06-30",
    "2026-04, none without 2026-04-01/2026-04-30",
    "2025-Q4, none without 2025-10-01/2025-12-31",
  })
  void flowsOfMonthsAreSummed(String whole, String expected) {
    FigureSeries months = series(MeasureKind.FLOW, "2026-01=1万元", "2026-02=2万元", "2026-03=3万元");
    assertThat(over(months, whole)).isEqualTo(expected);
  }

  @Test
  void whatAFlowLeavesOutIsNamed() {
    FigureSeries months = series(MeasureKind.FLOW, "2026-02=2万元", "2026-04=4万元", "2026-05=5万元");
    assertThat(over(months, "2026-H1"))
        .isEqualTo(
            "11万元 2026-02 2026-04 2026-05 without"
                + " 2026-01-01/2026-01-31 2026-03-01/2026-03-31 2026-06-01/2026-06-30");
    assertThat(months.over(period("2026-H1")).isComplete()).isFalse();
    assertThat(months.over(period("2026-H1")).known()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // the whole before its parts
    "'2026-01=1元 2026-02=2元 2026-03=3元 2026-Q1=9元', 9元 2026-Q1",
    "'2026-C03=9元 2026-01=1元 2026-02=2元 2026-03=3元', 9元 2026-C03",
    // no day twice
    "'2026-C02=8元 2026-02=2元 2026-03=3元', 11元 2026-C02 2026-03",
    "'2026-01=1元 2026-C02=8元', 8元 2026-C02 without 2026-03-01/2026-03-31",
    // coarse and fine beside each other
    "'2026-01=1元 2026-02-H1=2元 2026-02-H2=3元 2026-03-T1=4元 2026-03-T2=5元 2026-03-T3=6元',"
        + " 21元 2026-01 2026-02-H1 2026-02-H2 2026-03-T1 2026-03-T2 2026-03-T3",
    // weeks make no quarter
    "'2026-W01=1元 2026-W02=2元', 2元 2026-W02 without 2026-01-01/2026-01-04 2026-01-12/2026-03-31",
  })
  void noDayCountsTwice(String figures, String expected) {
    assertThat(over(series(MeasureKind.FLOW, figures.split(" ")), "2026-Q1")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "CUMULATIVE, 2026-Q1, 6万元 2026-C03",
    "CUMULATIVE, 2026-H1, 9万元 2026-C05 without 2026-06-01/2026-06-30",
    "CUMULATIVE, 2026-05, 9万元 2026-C05",
    "CUMULATIVE, 2026-04, none without 2026-04-01/2026-04-30",
    "STOCK, 2026-H1, 9万元 2026-C05 without 2026-06-01/2026-06-30",
    "STOCK, 2026-C05, 9万元 2026-C05",
    "RATE, 2026-Q1, 6万元 2026-C03",
    "RATE, 2026-C03, 6万元 2026-C03",
    "RATE, 2026-03, none without 2026-03-01/2026-03-31",
    "RATE, 2026-H1, none without 2026-01-01/2026-06-30",
    "UNSTATED, 2026-C05, 9万元 2026-C05",
    "UNSTATED, 2026-H1, none without 2026-01-01/2026-06-30",
  })
  void otherKindsHaveTheLastOrTheirOwn(MeasureKind kind, String whole, String expected) {
    assertThat(over(series(kind, "2026-C03=6万元", "2026-C05=9万元"), whole)).isEqualTo(expected);
  }

  @Test
  void theLastOfOnePeriodCounts() {
    FigureSeries series =
        series(MeasureKind.FLOW, "2026-02=1元", "2026-01=5元", "2026-02=2元", "2026-02=3元");
    assertThat(series.figures()).hasSize(2);
    assertThat(over(series, "2026-C02")).isEqualTo("8元 2026-01 2026-02");
    assertThat(series.latest().orElseThrow().report()).isEqualTo(ReportId.of("r3"));
    assertThat(series(MeasureKind.FLOW).latest()).isEmpty();
  }

  @Test
  void measuresOfOneDimensionAddUpAndOthersDoNot() {
    assertThat(over(series(MeasureKind.FLOW, "2026-01=1万元", "2026-02=1亿元"), "2026-C02"))
        .isEqualTo("10001万元 2026-01 2026-02");
    // 亩 has no end in 平方米, the other way round it has
    assertThat(over(series(MeasureKind.FLOW, "2026-01=3平方米", "2026-02=1亩"), "2026-C02"))
        .isEqualTo("1.0045亩 2026-01 2026-02");
    FigureOver unlike =
        series(MeasureKind.FLOW, "2026-01=3家", "2026-02=1亩").over(period("2026-C02"));
    assertThat(unlike.figure()).isEmpty();
    assertThat(unlike.isUnlike()).isTrue();
    assertThat(unlike.isComplete()).isFalse();
    String huge = "9".repeat(38);
    assertThat(
            series(MeasureKind.FLOW, "2026-01=" + huge + "家", "2026-02=" + huge + "家")
                .over(period("2026-C02"))
                .isUnlike())
        .isTrue();
  }

  @Test
  void aCompleteFigureIsKnownByTheWeakestOfItsReports() {
    ProgressReport january = invested("jan", "2026-01", "2026-02-03", "1元");
    ProgressReport february = invested("feb", "2026-02", "2026-02-26", "2元");
    FigureOver over =
        FigureSeries.of(
                "投资",
                MeasureKind.FLOW,
                ImmutableList.of(
                    january.toBuilder().evidence(EvidenceGrade.CERTIFIED).build(),
                    february.toBuilder().evidence(EvidenceGrade.INSPECTED).build()))
            .over(period("2026-C02"));
    Knowledge.Known<?> known = over.known().orElseThrow();
    assertThat(known.value()).isEqualTo(quantity("3元"));
    assertThat(known.day()).isEqualTo("2026-02-26");
    assertThat(known.evidence()).isEqualTo(EvidenceGrade.INSPECTED);
    assertThat(known.reports()).containsExactly(january.id(), february.id());
  }

  @Test
  void aRateIsMadeOfTwoFigures() {
    FigureOver above =
        series(MeasureKind.FLOW, "2026-01=1家", "2026-02=3家").over(period("2026-C02"));
    FigureOver below =
        series(MeasureKind.FLOW, "2026-01=1家", "2026-02=5家").over(period("2026-C02"));
    RateFigure rate = RateFigure.of(above, below).orElseThrow();
    // the mean of 100% and 60% would be 80%
    assertThat(rate.percent(2, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("66.67"));
    assertThat(rate.compareToShare(quantity("66.66%"))).isPositive();
    assertThat(rate.compareToShare(quantity("66.67%"))).isNegative();
    assertThat(RateFigure.of(below, below).orElseThrow().compareToShare(quantity("1倍"))).isZero();
    assertThat(rate.plus(rate).compareToShare(quantity("60%"))).isPositive();
  }

  @Test
  void aRateWithoutItsFiguresIsNotKnown() {
    FigureOver known = series(MeasureKind.FLOW, "2026-01=1家").over(period("2026-01"));
    FigureOver sameDays = series(MeasureKind.FLOW, "2026-01=1家").over(period("2026-C01"));
    FigureOver part = series(MeasureKind.FLOW, "2026-01=1家").over(period("2026-Q1"));
    FigureOver zero = series(MeasureKind.FLOW, "2026-01=0家").over(period("2026-01"));
    FigureOver other = series(MeasureKind.FLOW, "2026-01=1亩").over(period("2026-01"));
    assertThat(RateFigure.of(known, part)).isEmpty();
    assertThat(RateFigure.of(part, known)).isEmpty();
    assertThat(RateFigure.of(known, sameDays)).isEmpty();
    assertThat(RateFigure.of(known, zero)).isEmpty();
    assertThat(RateFigure.of(zero, known)).isPresent();
    assertThat(RateFigure.of(known, other)).isEmpty();
    assertThatThrownBy(() -> new RateFigure(quantity("1家"), quantity("0家")))
        .hasMessage("denominator of a rate must be positive: 0家");
    assertThatThrownBy(() -> new RateFigure(quantity("1家"), quantity("1亩")))
        .hasMessageStartingWith("figures of a rate must be of one dimension, count of 家: ");
    RateFigure rate = RateFigure.of(known, known).orElseThrow();
    assertThatThrownBy(() -> rate.compareToShare(quantity("5个百分点")))
        .hasMessage("rate must be compared with a share: 5个百分点");
    assertThatThrownBy(() -> rate.percent(19, RoundingMode.HALF_UP))
        .hasMessage("decimals must be 0 to 18: 19");
  }

  @Test
  void aFigureComesFromSomewhere() {
    FigureOver over = series(MeasureKind.FLOW, "2026-01=1家").over(period("2026-01"));
    assertThatThrownBy(
            () ->
                new FigureOver(over.whole(), over.figure(), ImmutableList.of(), ImmutableList.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("figure must be made of a part: Optional[1家]");
  }

  @Test
  void seriesAreEqualByTheirParts() {
    FigureSeries one = series(MeasureKind.FLOW, "2026-01=1家");
    assertThat(one.indicator()).isEqualTo("投资");
    assertThat(one.kind()).isEqualTo(MeasureKind.FLOW);
    assertThat(one).hasToString("FigureSeries of 投资 FLOW with 1");
    new EqualsTester()
        .addEqualityGroup(one, series(MeasureKind.FLOW, "2026-01=1家"))
        .addEqualityGroup(series(MeasureKind.STOCK, "2026-01=1家"))
        .addEqualityGroup(series(MeasureKind.FLOW, "2026-01=2家"))
        .addEqualityGroup(FigureSeries.of("就业", MeasureKind.FLOW, ImmutableList.of()))
        .addEqualityGroup(FigureSeries.of("投资", MeasureKind.FLOW, ImmutableList.of()))
        .testEquals();
  }

  @Test
  void manyFiguresAreSummedAtOnce() {
    ProgressReport[] days = new ProgressReport[2000];
    for (int i = 0; i < days.length; i++) {
      days[i] =
          invested(
              "r" + i,
              ReportPeriod.of(
                      PeriodKind.TEN_DAYS,
                      day("1950-01-01").plusMonths(i / 3).plusDays(10L * (i % 3)))
                  .toString(),
              "2027-06-01",
              "1家");
    }
    assertThat(
            FigureSeries.of("投资", MeasureKind.FLOW, Arrays.asList(days))
                .over(period("1960"))
                .figure())
        .contains(quantity("36家"));
  }
}
