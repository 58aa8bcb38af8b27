package org.gangmu.breakdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.gangmu.breakdown.Parts.breakdown;
import static org.gangmu.breakdown.Parts.foundLine;
import static org.gangmu.breakdown.Parts.parts;
import static org.gangmu.breakdown.Parts.period;
import static org.gangmu.breakdown.Parts.quantity;
import static org.gangmu.breakdown.Parts.units;
import static org.gangmu.breakdown.Parts.whole;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.gangmu.calendar.PeriodKind;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.diagnostic.Severity;
import org.gangmu.target.Criterion;
import org.gangmu.target.Measure;
import org.gangmu.target.MeasureKind;
import org.gangmu.target.Quantity;
import org.gangmu.target.Relation;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression;
import org.gangmu.task.TaskId;
import org.gangmu.unit.UnitName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakdownTest {

  private static final String QUARTERS = "2026-Q1=20亿元 2026-Q2=30亿元 2026-Q3=30亿元 2026-Q4=20亿元";

  @ParameterizedTest
  @CsvSource({
    // flows add up, in any measure
    "100亿元, '2026-Q1=20亿元 2026-Q2=30亿元 2026-Q3=30亿元 2026-Q4=20亿元', ''",
    "100亿元, '2026-H1=500000万元 2026-Q3=30亿元 2026-Q4=2000000000元', ''",
    "100亿元, '2026-C06=50亿元 2026-H2=50亿元', ''",
    "100亿元, 2026=100亿元, ''",
    // to the last yuan
    "100亿元, '2026-H1=50亿元 2026-H2=4999999999元', UNDER_ALLOTTED 0.00000001亿元 x9999999999/10000000000",
    "100亿元, '2026-H1=50亿元 2026-H2=5000000001元', OVER_ALLOTTED 0.00000001亿元 x10000000001/10000000000",
    // left out, with and without what it would have brought
    "100亿元, '2026-Q1=20亿元 2026-Q2=30亿元 2026-Q4=50亿元', PERIOD_LEFT_OUT 2026-07-01/2026-09-30",
    "100亿元, '2026-Q2=30亿元 2026-Q4=20亿元', PERIOD_LEFT_OUT 2026-01-01/2026-03-31;"
        + " PERIOD_LEFT_OUT 2026-07-01/2026-09-30; UNDER_ALLOTTED 50亿元 x1/2",
    "100亿元, '2026-H1=100亿元', PERIOD_LEFT_OUT 2026-07-01/2026-12-31",
    // twice: no sum is told then
    "100亿元, '2026-H1=50亿元 2026-Q2=10亿元 2026-H2=50亿元', PERIODS_OVERLAP 2026-04-01/2026-06-30",
    "100亿元, '2026-H1=50亿元 2026-H1=50亿元 2026-H2=50亿元', PERIODS_OVERLAP 2026-01-01/2026-06-30",
    "100亿元, '2026=100亿元 2026-02=1亿元 2026-07=1亿元',"
        + " PERIODS_OVERLAP 2026-02-01/2026-02-28; PERIODS_OVERLAP 2026-07-01/2026-07-31",
    // elsewhere
    "100亿元, '2026=100亿元 2027-01=1亿元', PERIOD_ASTRAY 2027-01-01/2027-01-31",
    // another dimension
    "100亿元, '2026-H1=50亿元 2026-H2=50家', UNLIKE_DIMENSION 2026-07-01/2026-12-31;"
        + " PERIOD_LEFT_OUT 2026-07-01/2026-12-31",
  })
  void flowsOfPeriodsAddUp(String whole, String parts, String expected) {
    assertThat(foundLine(breakdown(MeasureKind.FLOW, whole, parts))).isEqualTo(expected);
  }

  @Test
  void aWeekGoesIntoAMonthOnlyWithinIt() {
    PlanPeriod march = PlanPeriod.ofMonths(YearMonth.of(2026, 3), YearMonth.of(2026, 3));
    Whole whole = Whole.of(quantity("50家"), MeasureKind.FLOW, march);
    String weeks = "2026-W10=10家 2026-W11=10家 2026-W12=10家 2026-W13=10家 2026-W14=10家";
    // March 2026 begins with a Sunday and ends with a Tuesday
    assertThat(foundLine(Breakdown.of(whole, parts(weeks))))
        .isEqualTo(
            "PERIOD_LEFT_OUT 2026-03-01/2026-03-01; PERIOD_ASTRAY 2026-03-30/2026-04-05;"
                + " PERIOD_LEFT_OUT 2026-03-30/2026-03-31");
    // February 2027 is four weeks
    PlanPeriod february = PlanPeriod.ofMonths(YearMonth.of(2027, 2), YearMonth.of(2027, 2));
    assertThat(
            Breakdown.of(
                    Whole.of(quantity("40家"), MeasureKind.FLOW, february),
                    parts("2027-W05=10家 2027-W06=10家 2027-W07=10家 2027-W08=10家"))
                .review())
        .isEmpty();
    // the first week of 2026 began in December
    assertThat(foundLine(breakdown(MeasureKind.FLOW, "1家", "2026-W01=1家")))
        .startsWith("PERIOD_ASTRAY 2025-12-29/2026-01-04");
  }

  @Test
  void aFiveYearPlanIsBrokenDownIntoYears() {
    Whole whole = Whole.of(quantity("500公里"), MeasureKind.FLOW, PlanPeriod.ofFiveYearPlan(15));
    assertThat(
            foundLine(
                Breakdown.of(whole, parts("2026=80公里 2027=100公里 2028=120公里 2029=100公里 2030=99公里"))))
        .isEqualTo("UNDER_ALLOTTED 1公里 x499/500");
  }

  @ParameterizedTest
  @CsvSource({
    "'2026-C03=20家 2026-C06=50家 2026-C09=50家 2026-C12=100家', ''",
    // the months say only to where
    "'2026-03=20家 2026-06=50家 2026-12=100家', ''",
    "'2026-C06=50家 2026-C09=49家 2026-C12=100家', DECREASING 2026-01-01/2026-09-30",
    "'2026-C12=100家 2026-C06=101家', DECREASING 2026-01-01/2026-12-31",
    "'2026-C06=50家 2026-C12=99家', UNDER_ALLOTTED 1家 x99/100",
    "'2026-C06=50家 2026-C12=120家', OVER_ALLOTTED 20家 x6/5",
    "'2026-C06=50家', PERIOD_LEFT_OUT 2026-07-01/2026-12-31; UNDER_ALLOTTED 50家 x1/2",
    "'2026-C06=40家 2026-Q2=50家 2026-C12=100家', PERIODS_OVERLAP 2026-04-01/2026-06-30",
    "'2026-C12=100家 2027-C01=1家', PERIOD_ASTRAY 2027-01-01/2027-01-31",
  })
  void cumulativeFiguresAreNested(String parts, String expected) {
    assertThat(foundLine(breakdown(MeasureKind.CUMULATIVE, "100家", parts))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    // the last counts, what stands earlier is free
    "STOCK, 100家, '2026-Q1=120家 2026-Q2=90家 2026-Q4=100家', ''",
    "STOCK, 100家, '2026-Q1=120家 2026-12=99家', UNDER_ALLOTTED 1家 x99/100",
    "STOCK, 100家, '2026-Q1=120家', PERIOD_LEFT_OUT 2026-04-01/2026-12-31",
    // units add up
    "STOCK, 100家, '松岭县=60家 清浦县=40家', ''",
    "STOCK, 100家, '松岭县=60家 清浦县=41家', OVER_ALLOTTED 1家 x101/100",
    "CUMULATIVE, 100家, '松岭县=60家 清浦县=39家', UNDER_ALLOTTED 1家 x99/100",
    "FLOW, 100家, '松岭县=60家 松\u200b岭县=40家', UNIT_TWICE 松岭县",
    "FLOW, 100家, '松岭县=60家 清浦县=40户', UNLIKE_DIMENSION 清浦县",
    // rates: one by one
    "RATE, 6%, '松岭县=6% 清浦县=60‰', ''",
    "RATE, 6%, '松岭县=7% 清浦县=5.5%'," + " PART_AHEAD 松岭县 1% x7/6; PART_BEHIND 清浦县 0.5% x11/12",
    // or by what they are rates of
    "RATE, 6%, '松岭县=7%/10万人 清浦县=5.5%/20万人', ''",
    "RATE, 6%, '松岭县=7%/1万人 清浦县=5%/2万人', UNDER_ALLOTTED x17/18",
    "RATE, 6%, '松岭县=7%/1万人 清浦县=5.5%/2人', OVER_ALLOTTED x7779/6668",
    // one without: no mean
    "RATE, 6%, '松岭县=7%/1万人 清浦县=6%', PART_AHEAD 松岭县 1% x7/6",
    "RATE, 6%, '松岭县=6%/1万人 清浦县=6%/2户', UNLIKE_DIMENSION 清浦县",
    // over time only that of the whole itself
    "RATE, 6%, '2026-Q1=5% 2026-C06=5.5% 2026-Q4=9% 2026-C12=6%', ''",
    "RATE, 6%, '2026-Q1=5% 2026-C12=5.8%', UNDER_ALLOTTED 0.2% x29/30",
    "RATE, 6%, '2026-Q1=5% 2026-Q4=7%', ''",
    "RATE, 6%, '2026-Q1=5% 2026-Q1=7% 2026=6%', PERIODS_OVERLAP 2026-01-01/2026-03-31",
    "RATE, 6%, '2026-H1=5%/1万人 2026-H2=7%/1万人', ''",
    "RATE, 6%, '2026-H1=5%/1万人 2026-Q4=7%/1万人', PERIOD_LEFT_OUT 2026-07-01/2026-09-30",
    // nothing is known
    "UNSTATED, 100家, '松岭县=60家 清浦县=41家', KIND_UNSTATED",
    "UNSTATED, 100家, '2026-H1=60家 2026-H2=41家', KIND_UNSTATED",
  })
  void eachKindAddsUpInItsWay(MeasureKind kind, String whole, String parts, String expected) {
    assertThat(foundLine(breakdown(kind, whole, parts))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 101, OVER_ALLOTTED 1家 x101/100",
    "AT_LEAST, 99, UNDER_ALLOTTED 1家 x99/100",
    "ABOVE, 101, OVER_ALLOTTED 1家 x101/100",
    "REACH, 99, UNDER_ALLOTTED 1家 x99/100",
    "AT_MOST, 99, OVER_ALLOTTED 1家 x99/100",
    "AT_MOST, 101, UNDER_ALLOTTED 1家 x101/100",
    "BELOW, 99, OVER_ALLOTTED 1家 x99/100",
    "FALL_TO, 101, UNDER_ALLOTTED 1家 x101/100",
    "EXACTLY, 101, NOT_THE_WHOLE 1家 x101/100",
    "EXACTLY, 99, NOT_THE_WHOLE 1家 x99/100",
  })
  void theSideOfTheTargetDecidesWhatIsTooMuch(Relation relation, int sum, String expected) {
    Whole whole = whole(MeasureKind.FLOW, "100家").toBuilder().relation(relation).build();
    assertThat(foundLine(Breakdown.of(whole, parts("松岭县=" + (sum - 50) + "家 清浦县=50家"))))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"AT_LEAST, 7%, PART_AHEAD", "AT_MOST, 7%, PART_BEHIND", "AT_MOST, 5%, PART_AHEAD"})
  void theSideDecidesForSingleRatesToo(Relation relation, String part, String expected) {
    Whole whole = whole(MeasureKind.RATE, "6%").toBuilder().relation(relation).build();
    assertThat(foundLine(Breakdown.of(whole, parts("松岭县=" + part)))).startsWith(expected);
  }

  @Test
  void figuresDeclaredNotToAddUpAreComparedOneByOne() {
    Whole users = whole(MeasureKind.STOCK, "100家").toBuilder().isAdditive(false).build();
    assertThat(foundLine(Breakdown.of(users, parts("松岭县=100家 清浦县=80家"))))
        .isEqualTo("PART_BEHIND 清浦县 20家 x4/5");
    assertThat(Breakdown.of(users, parts("松岭县=100家 清浦县=80家")).allotted()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> whole(MeasureKind.RATE, "6%").toBuilder().isAdditive(true).build())
        .withMessage("rates must not be said to add up");
  }

  @Test
  void aTableOfUnitsAndPeriodsIsReviewedUnitByUnit() {
    String table = "松岭县@2026-H1=20家 松岭县@2026-H2=30家 清浦县@2026-H1=10家 清浦县@2026-Q4=40家";
    assertThat(foundLine(breakdown(MeasureKind.FLOW, "100家", table)))
        .isEqualTo("PERIOD_LEFT_OUT 清浦县 2026-07-01/2026-09-30");
    String cumulative = "松岭县@2026-C06=20家 松岭县@2026-C12=50家 清浦县@2026-C12=50家 清浦县@2026-C06=60家";
    assertThat(foundLine(breakdown(MeasureKind.CUMULATIVE, "110家", cumulative)))
        .isEqualTo("DECREASING 清浦县 2026-01-01/2026-12-31; UNDER_ALLOTTED 10家 x10/11");
    String stocks = "松岭县@2026-H1=20家 松岭县@2026-H2=50家 清浦县@2026-H1=50家";
    assertThat(foundLine(breakdown(MeasureKind.STOCK, "110家", stocks)))
        .isEqualTo("PERIOD_LEFT_OUT 清浦县 2026-07-01/2026-12-31");
    assertThat(breakdown(MeasureKind.FLOW, "100家", table).allottedByUnit().toString())
        .isEqualTo("{松岭县=50家, 清浦县=50家}");
    assertThat(breakdown(MeasureKind.STOCK, "110家", stocks).allottedByUnit().toString())
        .isEqualTo("{松岭县=50家}");
    assertThat(breakdown(MeasureKind.FLOW, "1家", "2026=1家").allottedByUnit()).isEmpty();
  }

  @Test
  void unitsThatMustHaveAPartAreMissed() {
    Breakdown breakdown =
        breakdown(MeasureKind.FLOW, "100家", "松岭县=60家 清浦镇=40家").toBuilder()
            .units(units("松岭县", "清浦县", "白石县"))
            .build();
    assertThat(foundLine(breakdown))
        .isEqualTo("UNIT_LEFT_OUT 清浦县; UNIT_LEFT_OUT 白石县; UNIT_ASTRAY 清浦镇");
  }

  /** 629.0 and 647.4 are what is printed, not what was added. */
  @ParameterizedTest
  @CsvSource({
    "100亿元, '松岭县=33.3亿元 清浦县=33.3亿元 白石县=33.3亿元', 0.1亿元, ''",
    "100亿元, '松岭县=33.3亿元 清浦县=33.3亿元 白石县=33.2亿元', 0.1亿元, UNDER_ALLOTTED 0.2亿元 x499/500",
    // three halves of a step, and no more
    "100亿元, '松岭县=33.25亿元 清浦县=33.3亿元 白石县=33.3亿元', 0.1亿元, ''",
    "100亿元, '松岭县=33.24亿元 清浦县=33.3亿元 白石县=33.3亿元', 0.1亿元," + " UNDER_ALLOTTED 0.16亿元 x624/625",
    "100亿元, '松岭县=33.3亿元 清浦县=33.3亿元 白石县=33.3亿元', 100万元," + " UNDER_ALLOTTED 0.1亿元 x999/1000",
  })
  void roundedFiguresMayBeOffByHalfAStepEach(
      String whole, String parts, String step, String expected) {
    Breakdown breakdown =
        breakdown(MeasureKind.FLOW, whole, parts).toBuilder().printedStep(quantity(step)).build();
    assertThat(foundLine(breakdown)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "CUMULATIVE, 10, '2026-C06=5.1 2026-C09=5 2026-C12=10', ''",
    "CUMULATIVE, 10, '2026-C06=5.2 2026-C09=5 2026-C12=10', DECREASING 2026-01-01/2026-09-30",
    "CUMULATIVE, 10, '2026-C06=5.2 2026-C12=9.95', ''",
    "CUMULATIVE, 10, '2026-C06=5.2 2026-C12=9.94', UNDER_ALLOTTED 0.06 x497/500",
    "RATE, 10, '松岭县=9/1人 清浦县=11.1/1人', ''",
    "RATE, 10, '松岭县=9/1人 清浦县=11.2/1人', OVER_ALLOTTED 0.1 x101/100",
    "RATE, 10, '松岭县=10.05', ''",
    "RATE, 10, '松岭县=10.06', PART_AHEAD 松岭县 0.06 x503/500",
  })
  void eachKindHasItsOwnTolerance(MeasureKind kind, String whole, String parts, String expected) {
    Breakdown breakdown =
        breakdown(kind, whole, parts).toBuilder().printedStep(quantity("0.1")).build();
    assertThat(foundLine(breakdown)).isEqualTo(expected);
  }

  @Test
  void aFindingSaysByHowMuch() {
    BreakdownFinding over =
        breakdown(MeasureKind.FLOW, "100亿元", "松岭县=60亿元 清浦县=60亿元").review().get(0);
    assertThat(over)
        .hasToString(
            "WARNING breakdown.over-allotted input: parts must come to 100亿元, not 20亿元 more (1.2"
                + " times): 120亿元; lower the parts to the whole");
    BreakdownFinding left =
        breakdown(MeasureKind.FLOW, "100亿元", "松岭县@2026-H1=100亿元").review().get(0);
    assertThat(left)
        .hasToString(
            "WARNING breakdown.period-left-out unit 松岭县 2026-07-01/2026-12-31: days must not be"
                + " left out: 2026-07-01/2026-12-31; state a part for these days");
  }

  @Test
  void aDifferenceIsWrittenInAMeasureThatCan() {
    // a 亩 is no decimal number of square metres, 3亩 are 2000
    assertThat(foundLine(breakdown(MeasureKind.FLOW, "2000平方米", "松岭县=1亩 清浦县=1亩")))
        .isEqualTo("UNDER_ALLOTTED 1亩 x2/3");
    assertThat(breakdown(MeasureKind.FLOW, "2000平方米", "松岭县=1亩 清浦县=2亩").review()).isEmpty();
    String huge = "9".repeat(38) + "家";
    Breakdown tooMany = breakdown(MeasureKind.FLOW, huge, "松岭县=" + huge + " 清浦县=" + huge);
    assertThat(foundLine(tooMany)).isEqualTo("OVER_ALLOTTED " + huge + " x2");
    assertThat(tooMany.allotted()).isEmpty();
    assertThat(tooMany.factor()).contains(Ratio.of(2, 1));
  }

  @Test
  void wholesThatAreNotPositiveHaveNoFactor() {
    assertThat(foundLine(breakdown(MeasureKind.FLOW, "0家", "松岭县=1家")))
        .isEqualTo("OVER_ALLOTTED 1家");
    assertThat(foundLine(breakdown(MeasureKind.FLOW, "-5家", "松岭县=-6家")))
        .isEqualTo("UNDER_ALLOTTED 1家");
    assertThat(breakdown(MeasureKind.FLOW, "5家", "松岭县=-6家").factor()).isEmpty();
  }

  @Test
  void thePartsImplyAPace() {
    Breakdown quarters = breakdown(MeasureKind.FLOW, "100亿元", QUARTERS);
    assertThat(quarters.expected().toString())
        .isEqualTo("{2026-03-31=20亿元, 2026-06-30=50亿元, 2026-09-30=80亿元, 2026-12-31=100亿元}");
    assertThat(quarters.expectedShares().toString())
        .isEqualTo("{2026-03-31=1/5, 2026-06-30=1/2, 2026-09-30=4/5, 2026-12-31=1}");
    assertThat(
            breakdown(MeasureKind.CUMULATIVE, "100家", "2026-C12=100家 2026-C06=40家")
                .expected()
                .toString())
        .isEqualTo("{2026-06-30=40家, 2026-12-31=100家}");
    assertThat(
            breakdown(MeasureKind.RATE, "6%", "2026-Q1=5% 2026-C06=5.5% 2026-Q4=7% 2026-C12=6%")
                .expected()
                .toString())
        .as("of 31 December there are two")
        .isEqualTo("{2026-03-31=5%, 2026-06-30=5.5%}");
    assertThat(breakdown(MeasureKind.RATE, "6%", "2026=6%").expectedShares()).isEmpty();
  }

  @Test
  void thePaceOfSeveralUnitsIsToldOfDaysThatCloseAPartOfEach() {
    String table = "松岭县@2026-H1=20家 松岭县@2026-H2=30家 清浦县@2026-Q1=5家 清浦县@2026-Q2=5家 清浦县@2026-H2=40家";
    assertThat(breakdown(MeasureKind.FLOW, "100家", table).expected().toString())
        .isEqualTo("{2026-06-30=30家, 2026-12-31=100家}");
    assertThat(breakdown(MeasureKind.FLOW, "100家", "松岭县=100家").expected()).isEmpty();
    assertThat(breakdown(MeasureKind.FLOW, "100家", "2026=50家 2026-H2=50家").expected()).isEmpty();
    assertThat(breakdown(MeasureKind.RATE, "6%", "松岭县@2026=6% 清浦县@2026=6%").expected()).isEmpty();
    assertThat(breakdown(MeasureKind.UNSTATED, "6家", "2026=6家").expected()).isEmpty();
  }

  @Test
  void partsAreBrokenDownFurther() {
    Breakdown quarters = breakdown(MeasureKind.FLOW, "100亿元", QUARTERS);
    Breakdown months =
        quarters.refined(
            part -> {
              Whole quarter =
                  Whole.of(
                      part.figure(), MeasureKind.FLOW, part.period().orElseThrow().toPlanPeriod());
              List<ReportPeriod> days = part.period().orElseThrow().parts(PeriodKind.MONTH);
              Quantity none = quantity("0亿元");
              return Breakdown.of(
                  quarter,
                  List.of(
                      TargetPart.of(days.get(0), none),
                      TargetPart.of(days.get(1), part.figure()),
                      TargetPart.of(days.get(2), none)));
            });
    assertThat(months.parts()).hasSize(12);
    assertThat(months.review()).isEmpty();
    assertThat(months.coarsened(PeriodKind.QUARTER).orElseThrow()).isEqualTo(quarters);
    Breakdown counties = breakdown(MeasureKind.FLOW, "100亿元", "松岭县=60亿元 清浦县=40亿元");
    Breakdown table =
        counties.refined(
            part ->
                breakdown(
                    MeasureKind.FLOW,
                    part.figure().toString(),
                    "2026-H1=0亿元 2026-H2=" + part.figure()));
    assertThat(table.parts())
        .isEqualTo(parts("松岭县@2026-H1=0亿元 松岭县@2026-H2=60亿元 清浦县@2026-H1=0亿元 清浦县@2026-H2=40亿元"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> counties.refined(part -> counties))
        .withMessage("breakdown of 松岭县 must be of 60亿元: 100亿元");
  }

  @Test
  void unitsAreKeptUnlessBrokenDownIntoOthers() {
    Breakdown counties =
        breakdown(MeasureKind.FLOW, "100家", "松岭县=100家").toBuilder().units(units("松岭县")).build();
    assertThat(counties.refined(part -> breakdown(MeasureKind.FLOW, "100家", "2026=100家")).units())
        .isEqualTo(counties.units());
    Breakdown towns =
        counties.refined(part -> breakdown(MeasureKind.FLOW, "100家", "东风镇=60家 白马镇=40家"));
    assertThat(towns.units()).isEmpty();
    assertThat(towns.review()).isEmpty();
  }

  @Test
  void longerPeriodsAreMadeOfThoseThatMakeThemUp() {
    Breakdown weeks =
        breakdown(MeasureKind.FLOW, "10家", "2026-W05=5家 2026-W06=2家 2026-W07=2家 2026-W08=1家");
    Outcome<Breakdown> february = weeks.coarsened(PeriodKind.MONTH);
    // the fifth week crosses the end of January
    assertThat(february.value()).isEmpty();
    assertThat(february.diagnostics())
        .extracting(Diagnostic::code)
        .contains(BreakdownCode.PERIOD_ASTRAY);
    assertThat(february.diagnostics())
        .extracting(Diagnostic::severity)
        .containsOnly(Severity.ERROR);
    Breakdown cumulative =
        breakdown(MeasureKind.CUMULATIVE, "10家", "2026-C03=2家 2026-C05=3家 2026-C06=5家");
    assertThat(cumulative.coarsened(PeriodKind.QUARTER).orElseThrow().parts())
        .isEqualTo(parts("2026-Q1=2家 2026-Q2=5家"));
    assertThat(cumulative.coarsened(PeriodKind.YEAR).errors())
        .extracting(Diagnostic::code)
        .containsExactly(BreakdownCode.PERIOD_LEFT_OUT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> breakdown(MeasureKind.RATE, "6%", "2026=6%").coarsened(PeriodKind.YEAR))
        .withMessage("figures must add up over time or stand at its end: RATE");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> weeks.coarsened(PeriodKind.CUMULATIVE))
        .withMessage("longer periods must divide the calendar: CUMULATIVE");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> breakdown(MeasureKind.FLOW, "6家", "松岭县=6家").coarsened(PeriodKind.YEAR))
        .withMessage("breakdown must have periods to make longer ones of");
    assertThat(
            breakdown(MeasureKind.FLOW, "6家", "2026-H1=3家 2026-H2=3户")
                .coarsened(PeriodKind.YEAR)
                .errors())
        .extracting(Diagnostic::code)
        .containsExactly(BreakdownCode.UNLIKE_DIMENSION);
  }

  @Test
  void aPrintedStepGrowsWithWhatIsAddedUp() {
    Breakdown months =
        breakdown(MeasureKind.FLOW, "1家", "2026-01=0.3家 2026-02=0.3家 2026-03=0.3家").toBuilder()
            .whole(Whole.of(quantity("1家"), MeasureKind.FLOW, PlanPeriod.ofQuarter(2026, 1)))
            .printedStep(quantity("0.1家"))
            .build();
    Breakdown quarter = months.coarsened(PeriodKind.QUARTER).orElseThrow();
    assertThat(quarter.printedStep()).contains(quantity("0.3家"));
    assertThat(months.review()).isEmpty();
    assertThat(quarter.review()).isEmpty();
  }

  @Test
  void partsAreOfOneShape() {
    Whole whole = whole(MeasureKind.FLOW, "1家");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Breakdown.of(whole, ImmutableList.of()))
        .withMessage("breakdown must have a part");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Breakdown.of(whole, parts("2026-H1=1家 松岭县@2026-H2=1家")))
        .withMessage("parts must be all of units or none, and all of periods or none: 松岭县 2026-H2");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Breakdown.of(whole, parts("2026=1家")).toBuilder()
                    .printedStep(quantity("1户"))
                    .build())
        .withMessage("printed step must be positive and of the dimension of the whole: 1户");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parts("2026=1%/0人"))
        .withMessageStartingWith("weight of a part must be positive");
  }

  @Test
  void aTargetWithOneFigureIsAWhole() {
    Target target =
        Target.builder()
            .expression(
                new TargetExpression.Level(
                    "完成投资", Criterion.threshold(Relation.AT_MOST, quantity("100亿元"))))
            .measureKind(MeasureKind.CUMULATIVE)
            .build();
    assertThat(Whole.of(target, Parts.YEAR))
        .contains(
            Whole.builder()
                .indicator("完成投资")
                .figure(quantity("100亿元"))
                .relation(Relation.AT_MOST)
                .measureKind(MeasureKind.CUMULATIVE)
                .period(Parts.YEAR)
                .build());
    Target about =
        Target.of(new TargetExpression.Level("完成投资", new Criterion.About(quantity("100亿元"))));
    assertThat(Whole.of(about, Parts.YEAR)).isEmpty();
  }

  @Test
  void findingsAreCountedBeyondALimit() {
    int limit = Limits.defaults().diagnostics();
    List<TargetPart> parts = new ArrayList<>();
    for (int i = 0; i < limit + 5; i++) {
      parts.add(TargetPart.of(UnitName.of("单位" + i), Quantity.of("1", Measure.counting("户"))));
    }
    ImmutableList<BreakdownFinding> findings =
        Breakdown.of(whole(MeasureKind.FLOW, "1家"), parts).review();
    assertThat(findings).hasSize(limit + 1);
    assertThat(findings.get(limit).message())
        .isEqualTo("more findings than the limit of 10000, left out: 5");
    assertThat(findings.get(limit).code()).isEqualTo(BreakdownCode.MORE_FINDINGS);
  }

  @Test
  void equalBreakdownsAreEqual() {
    new EqualsTester()
        .addEqualityGroup(
            breakdown(MeasureKind.FLOW, "1家", "2026=1家"),
            breakdown(MeasureKind.FLOW, "1家", "2026=1家").toBuilder().build())
        .addEqualityGroup(breakdown(MeasureKind.STOCK, "1家", "2026=1家"))
        .addEqualityGroup(breakdown(MeasureKind.FLOW, "1家", "2026=2家"))
        .testEquals();
  }

  @Test
  void nullIsRefused() {
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(UnitName.class, UnitName.of("松岭县"))
            .setDefault(ReportPeriod.class, period("2026"))
            .setDefault(PlanPeriod.class, Parts.YEAR)
            .setDefault(Quantity.class, quantity("1家"))
            .setDefault(LocalDate.class, LocalDate.EPOCH)
            .setDefault(Whole.class, whole(MeasureKind.FLOW, "1家"))
            .setDefault(PlanTask.class, PlanTask.of("p", "t"))
            .setDefault(String.class, "x")
            .setDefault(TaskId.class, TaskId.of("t"))
            .setDefault(Ratio.class, Ratio.ONE)
            .setDefault(Target.class, Target.of(TargetExpression.parse("失业率 <= 5%").orElseThrow()));
    tester.testAllPublicInstanceMethods(breakdown(MeasureKind.FLOW, "1家", "2026=1家"));
    for (Class<?> type :
        new Class<?>[] {
          Breakdown.class,
          Whole.class,
          TargetPart.class,
          Ratio.class,
          Allotment.class,
          AllotmentChain.class,
          TaskLink.class,
          PlanTask.class,
          Lineage.class
        }) {
      tester.testAllPublicStaticMethods(type);
      tester.testAllPublicConstructors(type);
    }
    tester.testAllPublicInstanceMethods(Ratio.ONE);
    tester.testAllPublicInstanceMethods(parts("2026=1家").get(0));
    tester.testAllPublicInstanceMethods(Lineage.of(ImmutableList.of()).orElseThrow());
  }
}
