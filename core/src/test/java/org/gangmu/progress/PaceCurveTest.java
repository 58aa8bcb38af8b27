package org.gangmu.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.gangmu.calendar.PeriodKind;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.calendar.WorkCalendar;
import org.gangmu.target.MeasureKind;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PaceCurveTest {

  private static final PlanPeriod YEAR = PlanPeriod.ofYear(2026);

  private static PacePoint point(String day, String share) {
    return new PacePoint(LocalDate.parse(day), Share.parse(share).orElseThrow());
  }

  private static void assertExpected(
      PaceCurve curve, PlanPeriod plan, LocalDate asOf, String share) {
    assertThat(curve.expected(plan, asOf)).hasToString(share);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12-31, 0, 0",
    "2026-01-01, 0, 0",
    "2026-01-15, 0, 1/24",
    "2026-01-30, 0, 1/24",
    "2026-01-31, 1/12, 1/12",
    "2026-02-27, 1/12, 1/8",
    "2026-02-28, 1/6, 1/6",
    "2026-08-15, 7/12, 5/8",
    "2026-10-31, 5/6, 5/6",
    "2026-11-30, 11/12, 11/12",
    "2026-12-30, 11/12, 23/24",
    "2026-12-31, 1, 1",
    "2027-01-01, 1, 1"
  })
  void aMonthCountsWhenItIsOver(LocalDate asOf, String byMonths, String byHalves) {
    assertExpected(PaceCurve.byMonths(), YEAR, asOf, byMonths);
    assertExpected(PaceCurve.byHalfMonths(), YEAR, asOf, byHalves);
  }

  /** 1 and 2 of the vectors: 宣城 and 云浮. */
  @Test
  void publishedTimesAreReproduced() {
    LocalDate toNovember = ReportPeriod.ofMonthsTo(2026, 11).endInclusive();
    assertThat(PaceCurve.byMonths().expected(YEAR, toNovember).toPercent(1)).hasToString("91.7");
    LocalDate toAugust =
        ReportPeriod.cumulativeTo(ReportPeriod.ofHalfMonth(2026, 8, 1)).endInclusive();
    assertThat(PaceCurve.byHalfMonths().expected(YEAR, toAugust).toPercent(1)).hasToString("62.5");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-09, 0",
    "2026-03-10, 0",
    "2026-03-31, 1/4",
    "2026-04-30, 1/2",
    "2026-05-31, 3/4",
    "2026-06-19, 3/4",
    "2026-06-20, 1"
  })
  void aMonthThatTheWindowCutsCountsLikeAnother(LocalDate asOf, String share) {
    PlanPeriod plan = new PlanPeriod(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 6, 20));
    assertExpected(PaceCurve.byMonths(), plan, asOf, share);
  }

  @ParameterizedTest
  @CsvSource({
    "WEEK, 2026-01-04, 1/53",
    "WEEK, 2026-02-15, 7/53",
    "TEN_DAYS, 2026-03-20, 2/9",
    "TEN_DAYS, 2026-12-30, 35/36",
    "QUARTER, 2026-06-29, 1/4",
    "QUARTER, 2026-06-30, 1/2",
    "HALF_YEAR, 2026-06-30, 1/2",
    "YEAR, 2026-12-30, 0",
    "YEAR, 2026-12-31, 1"
  })
  void otherPeriodsCountWhenTheyAreOver(PeriodKind kind, LocalDate asOf, String share) {
    assertExpected(new PaceCurve.ByPeriods(kind), YEAR, asOf, share);
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 2024-02-29, 10/61",
    "2024, 2024-06-30, 91/183",
    "2025, 2025-01-01, 1/365",
    "2025, 2025-06-30, 181/365",
    "2025, 2024-12-31, 0",
    "2025, 2025-12-31, 1"
  })
  void daysCountOneByOne(int year, LocalDate asOf, String share) {
    assertExpected(PaceCurve.byDays(), PlanPeriod.ofYear(year), asOf, share);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01, 0",
    "2026-03-02, 1/5",
    "2026-03-05, 4/5",
    "2026-03-06, 1",
    "2026-03-07, 1",
    "2026-03-08, 1"
  })
  void workingDaysCountOneByOne(LocalDate asOf, String share) {
    PlanPeriod week = ReportPeriod.ofWeek(2026, 10).toPlanPeriod();
    assertExpected(PaceCurve.byWorkdays(WorkCalendar.weekdays()), week, asOf, share);
  }

  @Test
  void withoutWorkingDaysTheLastDayCounts() {
    LocalDate saturday = LocalDate.of(2026, 3, 7);
    PlanPeriod weekend = new PlanPeriod(saturday, saturday.plusDays(1));
    PaceCurve curve = PaceCurve.byWorkdays(WorkCalendar.weekdays());
    assertExpected(curve, weekend, saturday, "0");
    assertExpected(curve, weekend, saturday.plusDays(1), "1");
  }

  @Test
  void aCalendarThatMiscountsIsNamed() {
    WorkCalendar wrong =
        new WorkCalendar() {
          @Override
          public boolean isWorkday(LocalDate day) {
            return true;
          }

          @Override
          public long countWorkdays(LocalDate firstInclusive, LocalDate lastInclusive) {
            return -lastInclusive.getDayOfYear();
          }

          @Override
          public String toString() {
            return "backward calendar";
          }
        };
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PaceCurve.byWorkdays(wrong).expected(YEAR, LocalDate.of(2026, 1, 9)))
        .withMessageEndingWith("but counts -9 and -365: backward calendar");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-30, 0",
    "2026-03-31, 1/10",
    "2026-06-29, 1/10",
    "2026-06-30, 1/2",
    "2026-11-29, 1/2",
    "2026-11-30, 1",
    "2027-01-01, 1"
  })
  void aMilestoneCountsFromItsDayOn(LocalDate asOf, String share) {
    PaceCurve curve =
        new PaceCurve.Steps(
            ImmutableList.of(
                point("2026-03-31", "1/10"), point("2026-06-30", "1/2"), point("2026-11-30", "1")));
    assertExpected(curve, YEAR, asOf, share);
    assertThat(curve.window(YEAR)).hasToString("2026-03-31/2026-11-30");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-31, 0",
    "2026-04-01, 0",
    "2026-04-02, 1/120",
    "2026-05-01, 1/4",
    "2026-05-31, 1/2",
    "2026-06-30, 1/2",
    "2026-07-01, 1/2",
    "2026-07-02, 3/4",
    "2026-07-03, 1",
    "2026-12-31, 1"
  })
  void aTableMayBeReadInLines(LocalDate asOf, String share) {
    PaceCurve curve =
        new PaceCurve.Interpolated(
            ImmutableList.of(
                point("2026-04-01", "0"),
                point("2026-05-31", "1/2"),
                point("2026-07-01", "1/2"),
                point("2026-07-03", "1")));
    assertExpected(curve, YEAR, asOf, share);
  }

  @Test
  void theFinestAndLongestLineIsExact() {
    LocalDate start = LocalDate.of(2026, 1, 1);
    PaceCurve curve =
        new PaceCurve.Interpolated(
            ImmutableList.of(
                new PacePoint(start, Share.of(1, 999_983)),
                new PacePoint(start.plusDays(999_999), Share.of(999_978, 999_979)),
                new PacePoint(start.plusDays(1_000_000), Share.WHOLE)));
    assertExpected(curve, YEAR, start.plusDays(999_998), "999959000452999231/999961000394999643");
  }

  @Test
  void aTableThatIsNoCurveIsRefused() {
    refused("table of shares must not be empty");
    refused(
        "day of a table of shares must be after the one before, 2026-06-30: 2026-03-31",
        point("2026-06-30", "1/2"),
        point("2026-03-31", "1"));
    refused(
        "day of a table of shares must be after the one before, 2026-06-30: 2026-06-30",
        point("2026-06-30", "1/2"),
        point("2026-06-30", "1"));
    refused(
        "share of 2026-06-30 must be above the one before, 1/2: 1/2",
        point("2026-03-31", "1/2"),
        point("2026-06-30", "1/2"),
        point("2026-09-30", "1"));
    refused(
        "share of 2026-06-30 must be above the one before, 1/2: 1/3",
        point("2026-03-31", "1/2"),
        point("2026-06-30", "1/3"));
    refused("share of 2026-03-31 must be above 0", point("2026-03-31", "0"));
    refused("last share, of 2026-03-31, must be 1: 99/100", point("2026-03-31", "99/100"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new PaceCurve.Interpolated(
                    ImmutableList.of(point("2026-01-01", "1/2"), point("2026-02-01", "1/3"))))
        .withMessage("share of 2026-02-01 must not be below the one before, 1/2: 1/3");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new PaceCurve.Interpolated(
                    ImmutableList.of(point("2026-01-01", "1/1000001"), point("2026-02-01", "1"))))
        .withMessage("denominator of the share of 2026-01-01 must be at most 1000000: 1000001");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new PaceCurve.Interpolated(
                    ImmutableList.of(point("2026-01-01", "0"), point("4764-01-01", "1"))))
        .withMessageStartingWith("day of a table of shares must be at most 1000000 days after");
  }

  private static void refused(String message, PacePoint... points) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PaceCurve.Steps(ImmutableList.copyOf(points)))
        .withMessage(message);
  }

  @ParameterizedTest
  @CsvSource({"2025-12-31, 0", "2026-01-01, 1", "2026-06-30, 1", "2027-01-01, 1"})
  void theFullTargetIsNotProRated(LocalDate asOf, String share) {
    assertExpected(PaceCurve.fullTarget(), YEAR, asOf, share);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-29, 0",
    "2026-06-30, 1/2",
    "2026-12-30, 1/2",
    "2026-12-31, 1",
    "2025-12-31, 0"
  })
  void halfTheTasksAreExpectedAtHalfTheTime(LocalDate asOf, String share) {
    assertExpected(PaceCurve.halfAtHalfTime(), YEAR, asOf, share);
  }

  /** The special bonds of 天津: issued in March, six months from April on. */
  @ParameterizedTest
  @CsvSource({
    "2026-03-31, 0",
    "2026-04-01, 1/183",
    "2026-07-01, 92/183",
    "2026-09-30, 1",
    "2026-12-31, 1"
  })
  void bondsHaveAWindowOfTheirOwn(LocalDate asOf, String share) {
    PaceCurve curve = PaceCurve.fromMonthAfter(LocalDate.of(2026, 3, 17), 6);
    assertThat(curve.window(YEAR)).hasToString("2026-04-01/2026-09-30");
    assertExpected(curve, YEAR, asOf, share);
  }

  @Test
  void whatIsNoCurveIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PaceCurve.ByPeriods(PeriodKind.CUMULATIVE))
        .withMessage("periods of pace must not overlap, but are: CUMULATIVE");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PaceCurve.fromMonthAfter(LocalDate.of(2026, 3, 17), 0))
        .withMessage("months must be 1 to 1200: 0");
  }

  @Test
  void anyDayHasAShare() {
    PlanPeriod allTime = new PlanPeriod(LocalDate.MIN, LocalDate.MAX);
    LocalDate day = LocalDate.of(2026, 6, 30);
    assertThat(PaceCurve.byDays().expected(allTime, day).toPercent(0)).hasToString("50");
    assertThat(PaceCurve.byMonths().expected(allTime, LocalDate.MIN)).isEqualTo(Share.NOTHING);
    assertThat(PaceCurve.byMonths().expected(YEAR, LocalDate.MIN)).isEqualTo(Share.NOTHING);
    assertThat(PaceCurve.byMonths().expected(YEAR, LocalDate.MAX)).isEqualTo(Share.WHOLE);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          increase(x) >= 6%               | true
          x <= 4%                         | true
          increase(x) >= 0.5个百分点      | true
          increase(x) => 1番              | true
          x => ref(全省平均水平)          | true
          x >= 5% & increase(y) >= 6%     | true
          x >= 5% & y >= 6家              | false
          x >= 50家                       | false
          increase(x) >= 3亿元            | false
          done(大桥)                      | false
          """)
  void whatATargetAsksForTellsRatesWhereNoKindIsStated(String expression, boolean rate) {
    Target target =
        Target.builder().expression(TargetExpression.parse(expression).orElseThrow()).build();
    assertThat(PaceRule.XUANCHENG.curve(target))
        .isEqualTo(rate ? PaceCurve.fullTarget() : PaceCurve.byMonths());
    assertThat(PaceRule.XUANCHENG.curve(target.toBuilder().measureKind(MeasureKind.FLOW).build()))
        .isEqualTo(PaceCurve.byMonths());
    assertThat(PaceRule.XUANCHENG.curve(target.toBuilder().measureKind(MeasureKind.RATE).build()))
        .isEqualTo(PaceCurve.fullTarget());
  }

  @ParameterizedTest
  @EnumSource(MeasureKind.class)
  void ratesAreHeldToTheFullTarget(MeasureKind kind) {
    assertThat(PaceRule.XUANCHENG.curve(kind))
        .isEqualTo(kind == MeasureKind.RATE ? PaceCurve.fullTarget() : PaceCurve.byMonths());
    assertThat(PaceRule.ofAmounts(PaceCurve.byHalfMonths())).isEqualTo(PaceRule.YUNFU);
  }
}
