package org.gangmu.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.target.Assessment;
import org.gangmu.target.AssessmentPolicy;
import org.gangmu.target.Attainment;
import org.gangmu.target.Base;
import org.gangmu.target.MeasureKind;
import org.gangmu.target.Observation;
import org.gangmu.target.Observations;
import org.gangmu.target.Quantity;
import org.gangmu.target.TargetExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {

  private static final PlanPeriod YEAR = PlanPeriod.ofYear(2026);

  private static Attainment attainment(String actual, String target) {
    return Attainment.of(new BigDecimal(actual), new BigDecimal(target));
  }

  private static Pace pace(PaceCurve curve, ReportPeriod period, Attainment actual) {
    return Pace.on(curve, YEAR, period.endInclusive(), Optional.of(actual));
  }

  /** 3 to 5 of the vectors: 云浮, 江门 and 三元, with the gaps that they printed. */
  @ParameterizedTest
  @CsvSource({
    "2026-C08-H1, 119.73, 195.82, 2, 61.14, -1.36, 慢1.36个百分点, BEHIND",
    "2026-C10, 629.0, 647.4, 1, 97.2, 13.8, 超13.8个百分点, AHEAD",
    "2026-C08, 74, 100, 2, 74.00, 7.33, 超7.33个百分点, AHEAD"
  })
  void publishedGapsAreReproduced(
      String period,
      String actual,
      String target,
      int decimals,
      BigDecimal percent,
      BigDecimal gap,
      String chinese,
      PaceState state) {
    Attainment attainment = attainment(actual, target);
    assertThat(attainment.toDecimal(decimals + 2, RoundingMode.HALF_UP).movePointRight(2))
        .isEqualTo(percent);
    Pace pace =
        pace(PaceCurve.byHalfMonths(), ReportPeriod.parse(period).orElseThrow(), attainment);
    assertThat(pace.gap().orElseThrow().toDecimal(decimals)).isEqualTo(gap);
    assertThat(pace.gap().orElseThrow().inChinese(decimals)).isEqualTo(chinese);
    assertThat(pace.state()).isEqualTo(state);
    assertThat(pace.isBehind()).isEqualTo(state == PaceState.BEHIND);
    assertThat(pace.isOnSchedule()).isEqualTo(state == PaceState.AHEAD);
  }

  /** From the rounded figures, 97.2 and 83.3, the gap of 江门 would be 13.9. */
  @Test
  void theGapIsNotTakenFromRoundedFigures() {
    PaceGap gap = PaceGap.between(attainment("629.0", "647.4"), Share.of(10, 12));
    assertThat(gap).hasToString("44750/3237");
    assertThat(gap.toDecimal(1)).hasToString("13.8");
  }

  /** 11 of the vectors: 宣城 compares growth with the target of the full year, also in June. */
  @Test
  void growthIsNotProRated() {
    LocalDate june = LocalDate.of(2026, 6, 30);
    Assessment assessment =
        Assessment.of(
            TargetExpression.parse("increase(地区生产总值) >= 6%").orElseThrow(),
            Observations.of(
                "地区生产总值",
                Observation.builder()
                    .putChange(new Base.LastYear(), Quantity.parse("5.9%").orElseThrow())
                    .build()),
            Optional.empty(),
            june,
            AssessmentPolicy.defaults());
    Pace asRate =
        Pace.on(PaceRule.XUANCHENG.curve(MeasureKind.RATE), YEAR, june, assessment.attainment());
    assertThat(assessment.attainment()).contains(attainment("5.9", "6"));
    assertThat(asRate.state()).isEqualTo(PaceState.BEHIND);
    assertThat(asRate.isOnSchedule()).isFalse();
    Pace asAmount =
        Pace.on(
            PaceRule.XUANCHENG.curve(MeasureKind.CUMULATIVE), YEAR, june, assessment.attainment());
    assertThat(asAmount.state()).isEqualTo(PaceState.AHEAD);
  }

  @ParameterizedTest
  @CsvSource({
    "50.1, 2026-06-30, AHEAD",
    "50, 2026-06-30, ON_PACE",
    "49.99, 2026-06-30, BEHIND",
    "0, 2026-06-29, NOT_DUE",
    "1, 2026-06-29, AHEAD",
    "99.99, 2026-12-31, BEHIND",
    "100, 2026-12-31, ON_PACE"
  })
  void halfTheTasksAtHalfTheTime(String percent, LocalDate asOf, PaceState state) {
    Pace pace =
        Pace.on(
            PaceRule.HALF_AT_HALF_TIME.amounts(),
            YEAR,
            asOf,
            Optional.of(attainment(percent, "100")));
    assertThat(pace.state()).isEqualTo(state);
  }

  @Test
  void silenceIsNotDueAndThenUnknown() {
    Pace early = Pace.ofUnknown(Share.NOTHING);
    assertThat(early.state()).isEqualTo(PaceState.NOT_DUE);
    assertThat(early.gap()).isEmpty();
    Pace late = Pace.ofUnknown(Share.of(1, 12));
    assertThat(late.state()).isEqualTo(PaceState.UNKNOWN);
    assertThat(late.gap()).isEmpty();
    assertThat(late.isOnSchedule()).isFalse();
    assertThat(late.isBehind()).isFalse();
    assertThat(early.isOnSchedule()).isFalse();
  }

  @Test
  void nothingAttainedIsBehindAsSoonAsSomethingIsExpected() {
    assertThat(Pace.of(Share.NOTHING, Attainment.NOTHING).state()).isEqualTo(PaceState.NOT_DUE);
    assertThat(Pace.of(Share.of(1, 12), Attainment.NOTHING).state()).isEqualTo(PaceState.BEHIND);
  }

  @Test
  void moreThanAllIsNotCapped() {
    Pace pace = Pace.of(Share.WHOLE, attainment("277.58", "258.08"));
    assertThat(pace.gap().orElseThrow().toDecimal(2)).hasToString("7.56");
  }

  @ParameterizedTest
  @CsvSource({"0.6, 1/2, -10, 1", "0.4, 1/2, -10, 0", "0.399, 1/2, -10, -1", "0.3, 1/3, -10, 1"})
  void gapsAreComparedExactly(String actual, String expected, BigDecimal points, int sign) {
    PaceGap gap = PaceGap.between(attainment(actual, "1"), Share.parse(expected).orElseThrow());
    assertThat(Integer.signum(gap.compareToPoints(points))).isEqualTo(sign);
  }

  @Test
  void gapsAreShownInPoints() {
    PaceGap none = PaceGap.between(attainment("1", "2"), Share.HALF);
    assertThat(none.inChinese(1)).isEqualTo("持平");
    assertThat(none).hasToString("0");
    assertThat(PaceGap.between(attainment("0.74", "1"), Share.of(8, 12))).hasToString("22/3");
    PaceGap little = PaceGap.between(attainment("0.49999", "1"), Share.HALF);
    assertThat(little.inChinese(1)).isEqualTo("慢0.0个百分点");
    assertThat(little.signum()).isEqualTo(-1);
    assertThat(little).isLessThan(none);
    assertThatIllegalArgumentException().isThrownBy(() -> none.toDecimal(-1));
  }

  @Test
  void equalityIsThatOfTheFigures() {
    new EqualsTester()
        .addEqualityGroup(
            PaceGap.between(attainment("74", "100"), Share.of(8, 12)),
            PaceGap.between(attainment("0.74", "1"), Share.of(2, 3)))
        .addEqualityGroup(PaceGap.between(attainment("0", "1"), Share.of(2, 3)))
        .testEquals();
    new EqualsTester()
        .addEqualityGroup(
            Pace.of(Share.HALF, attainment("1", "2")), Pace.of(Share.HALF, attainment("2", "4")))
        .addEqualityGroup(Pace.ofUnknown(Share.HALF))
        .testEquals();
  }
}
