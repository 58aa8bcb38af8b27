package org.gangmu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.List;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportPeriodTest {

  private static ReportPeriod period(String text) {
    return ReportPeriod.parse(text).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-W01, 2025-12-29, 2026-01-04, 2026年第1周",
    "2026-W07, 2026-02-09, 2026-02-15, 2026年第7周",
    "2026-W53, 2026-12-28, 2027-01-03, 2026年第53周",
    "2020-W53, 2020-12-28, 2021-01-03, 2020年第53周",
    "2021-W01, 2021-01-04, 2021-01-10, 2021年第1周",
    "1900-W01, 1900-01-01, 1900-01-07, 1900年第1周",
    "2999-W52, 2999-12-23, 2999-12-29, 2999年第52周",
    "2026-03-T1, 2026-03-01, 2026-03-10, 2026年3月上旬",
    "2026-03-T2, 2026-03-11, 2026-03-20, 2026年3月中旬",
    "2026-03-T3, 2026-03-21, 2026-03-31, 2026年3月下旬",
    "2024-02-T3, 2024-02-21, 2024-02-29, 2024年2月下旬",
    "2026-02-T3, 2026-02-21, 2026-02-28, 2026年2月下旬",
    "2026-03-H1, 2026-03-01, 2026-03-15, 2026年3月上半月",
    "2026-03-H2, 2026-03-16, 2026-03-31, 2026年3月下半月",
    "2024-02-H2, 2024-02-16, 2024-02-29, 2024年2月下半月",
    "1900-02, 1900-02-01, 1900-02-28, 1900年2月",
    "2000-02, 2000-02-01, 2000-02-29, 2000年2月",
    "2999-12, 2999-12-01, 2999-12-31, 2999年12月",
    "2026-Q1, 2026-01-01, 2026-03-31, 2026年第一季度",
    "2026-Q4, 2026-10-01, 2026-12-31, 2026年第四季度",
    "2026-H1, 2026-01-01, 2026-06-30, 2026年上半年",
    "2026-H2, 2026-07-01, 2026-12-31, 2026年下半年",
    "2026, 2026-01-01, 2026-12-31, 2026年",
    "2026-C01, 2026-01-01, 2026-01-31, 2026年1月累计",
    "2026-C08, 2026-01-01, 2026-08-31, 2026年1—8月",
    "2026-C12, 2026-01-01, 2026-12-31, 2026年1—12月",
    "2026-C01-H1, 2026-01-01, 2026-01-15, 2026年1月上半月累计",
    "2026-C08-H1, 2026-01-01, 2026-08-15, 2026年1—8月上半月",
    "2026-C08-T1, 2026-01-01, 2026-08-10, 2026年1—8月上旬",
    "2026-C08-T2, 2026-01-01, 2026-08-20, 2026年1—8月中旬",
    "2026-C08-23, 2026-01-01, 2026-08-23, 2026年1月1日—8月23日",
    "2027-C01-03, 2027-01-01, 2027-01-03, 2027年1月1日—1月3日"
  })
  void textDaysAndChineseNameBelongTogether(
      String text, LocalDate start, LocalDate end, String chinese) {
    ReportPeriod period = period(text);
    assertThat(period.start()).isEqualTo(start);
    assertThat(period.endInclusive()).isEqualTo(end);
    assertThat(period).hasToString(text);
    assertThat(period.inChinese()).isEqualTo(chinese);
    assertThat(period.year()).isEqualTo(Integer.parseInt(text.substring(0, 4)));
    assertThat(period.toPlanPeriod()).isEqualTo(new PlanPeriod(start, end));
  }

  @Test
  void factoriesGiveWhatTheTextSays() {
    assertThat(ReportPeriod.ofWeek(2026, 53)).isEqualTo(period("2026-W53"));
    assertThat(ReportPeriod.ofTenDays(2024, 2, 3)).isEqualTo(period("2024-02-T3"));
    assertThat(ReportPeriod.ofHalfMonth(2024, 2, 2)).isEqualTo(period("2024-02-H2"));
    assertThat(ReportPeriod.ofMonth(2024, 2)).isEqualTo(period("2024-02"));
    assertThat(ReportPeriod.ofQuarter(2024, 2)).isEqualTo(period("2024-Q2"));
    assertThat(ReportPeriod.ofHalfYear(2024, 1)).isEqualTo(period("2024-H1"));
    assertThat(ReportPeriod.ofHalfYear(2024, 2)).isEqualTo(period("2024-H2"));
    assertThat(ReportPeriod.ofYear(2024)).isEqualTo(period("2024"));
    assertThat(ReportPeriod.ofMonthsTo(2024, 11)).isEqualTo(period("2024-C11"));
    assertThat(ReportPeriod.cumulativeTo(ReportPeriod.ofHalfMonth(2024, 8, 1)))
        .isEqualTo(period("2024-C08-H1"));
  }

  @Test
  void aWeekAcrossTheYearsCountsForTheYearItEndsIn() {
    assertThat(ReportPeriod.cumulativeTo(period("2026-W01"))).isEqualTo(period("2026-C01-04"));
    assertThat(ReportPeriod.cumulativeTo(period("2026-W53"))).isEqualTo(period("2027-C01-03"));
    assertThat(ReportPeriod.of(PeriodKind.WEEK, LocalDate.of(2027, 1, 3)))
        .isEqualTo(period("2026-W53"));
  }

  @Test
  void whatDoesNotExistIsRefused() {
    refused("week of 2025 must be 1 to 52: 53", () -> ReportPeriod.ofWeek(2025, 53));
    refused("week of 2026 must be 1 to 53: 0", () -> ReportPeriod.ofWeek(2026, 0));
    refused("week of 2026 must be 1 to 53: 54", () -> ReportPeriod.ofWeek(2026, 54));
    refused("third of a month must be 1 to 3: 4", () -> ReportPeriod.ofTenDays(2026, 1, 4));
    refused("half must be 1 or 2: 0", () -> ReportPeriod.ofHalfMonth(2026, 1, 0));
    refused("half must be 1 or 2: 3", () -> ReportPeriod.ofHalfYear(2026, 3));
    refused("quarter must be 1 to 4: 5", () -> ReportPeriod.ofQuarter(2026, 5));
    refused("month must be 1 to 12: 13", () -> ReportPeriod.ofMonth(2026, 13));
    refused("month must be 1 to 12: 0", () -> ReportPeriod.ofMonthsTo(2026, 0));
    refused("year must be 1900 to 2999: 1899", () -> ReportPeriod.ofYear(1899));
    refused("year must be 1900 to 2999: 3000", () -> ReportPeriod.ofWeek(3000, 1));
    refused(
        "year must be 1900 to 2999: 999999999",
        () -> ReportPeriod.of(PeriodKind.YEAR, LocalDate.MAX));
    refused(
        "year must be 1900 to 2999: 999999999",
        () -> ReportPeriod.of(PeriodKind.WEEK, LocalDate.MAX));
    refused(
        "year must be 1900 to 2999: -999999999",
        () -> ReportPeriod.of(PeriodKind.MONTH, LocalDate.MIN));
    refused("year must be 1900 to 2999: 3000", () -> period("2999-12").next());
    refused("year must be 1900 to 2999: 3000", () -> period("2999-W52").next());
    refused("year must be 1900 to 2999: 1899", () -> period("1900-W01").previous());
  }

  @ParameterizedTest
  @CsvSource({
    "MONTH, 2026-03-01, 2026-03-30",
    "MONTH, 2026-03-02, 2026-03-31",
    "MONTH, 2026-03-01, 2026-04-30",
    "WEEK, 2026-03-03, 2026-03-09",
    "YEAR, 2026-01-01, 2027-12-31",
    "HALF_MONTH, 2026-03-01, 2026-03-10",
    "CUMULATIVE, 2026-02-01, 2026-03-31",
    "CUMULATIVE, 2026-01-01, 2026-08-24",
    "CUMULATIVE, 2026-01-01, 2027-01-31",
    "CUMULATIVE, 2026-12-31, 2026-01-31"
  })
  void daysThatAreNoPeriodAreRefused(PeriodKind kind, LocalDate start, LocalDate end) {
    refused(
        "days must be those of one period of kind " + kind + ": " + start + "/" + end,
        () -> new ReportPeriod(kind, start, end));
  }

  private static void refused(
      String message, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "26",
        "2026-",
        "2026-1",
        "2026-3-T2",
        "2026-W7",
        "2026-W007",
        "2026-Q01",
        "2026-Q",
        "2026-q1",
        "2026-H",
        "2026-X1",
        "2026-C8",
        "2026-C",
        "2026-C08-",
        "2026-C08-T",
        "2026-C08-H",
        "2026-C08-X1",
        "2026-C08-15",
        "2026-C08-H2",
        "2026-C08-T3",
        "2026-C02-28",
        "2026-03-15",
        "2026-03-",
        "2026-03-H1-",
        "2026-03-T2 ",
        " 2026",
        "２０２６",
        "2026-٠3",
        "2026—03",
        "02026",
        "2026年",
        "2026-W\uD835\uDFCF"
      })
  void otherFormsAreRefused(String text) {
    assertThat(codes(ReportPeriod.parse(text))).containsExactly("calendar.period-form");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1899",
        "3000",
        "0000",
        "2026-00",
        "2026-13",
        "2025-W53",
        "2026-W00",
        "2026-W99",
        "2026-Q0",
        "2026-Q5",
        "2026-H3",
        "2026-03-T0",
        "2026-03-T4",
        "2026-03-H3",
        "2026-13-H1",
        "2026-C13",
        "2026-C00-T1",
        "2026-C08-00",
        "2026-C02-29",
        "2026-C08-24",
        "2026-C08-99"
      })
  void periodsThatDoNotExistAreOutOfRange(String text) {
    assertThat(codes(ReportPeriod.parse(text))).containsExactly("calendar.period-range");
  }

  private static List<String> codes(Outcome<?> outcome) {
    assertThat(outcome.value()).isEmpty();
    return outcome.diagnostics().stream().map(each -> each.code().id()).toList();
  }

  @Test
  void anErrorTellsTheRightForm() {
    Diagnostic error = ReportPeriod.parse("2026-C08-15").errors().get(0);
    assertThat(error.message()).endsWith("write 2026-C08-H1: \"2026-C08-15\"");
    assertThat(ReportPeriod.parse("2026-Q5").errors().get(0))
        .hasToString("ERROR calendar.period-range 1:1: quarter must be 1 to 4: 5, in \"2026-Q5\"");
    assertThat(ReportPeriod.parse("9".repeat(1_000_000)).errors().get(0).message())
        .hasSizeLessThan(300);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-W53, 2027-W01",
    "2025-W52, 2026-W01",
    "2026-02-T3, 2026-03-T1",
    "2026-12-H2, 2027-01-H1",
    "2026-12, 2027-01",
    "2026-Q4, 2027-Q1",
    "2026-H2, 2027-H1",
    "2026, 2027",
    "2026-C08, 2026-C09",
    "2026-C12, 2027-C01",
    "2026-C08-H1, 2026-C08",
    "2026-C08-T1, 2026-C08-T2",
    "2026-C08-T2, 2026-C08",
    "2026-C08-23, 2026-C08-30"
  })
  void periodsFollowOneAnother(String text, String next) {
    assertThat(period(text).next()).isEqualTo(period(next));
  }

  @ParameterizedTest
  @CsvSource({
    "2027-W01, 2026-W53",
    "2027-01-T1, 2026-12-T3",
    "2027, 2026",
    "2027-C01, 2026-C12",
    "2026-C09, 2026-C08",
    "2026-C08-H1, 2026-C07",
    "2026-C08-23, 2026-C08-16",
    "2026-C08-T1, 2026-C07"
  })
  void periodsPrecedeOneAnother(String text, String previous) {
    assertThat(period(text).previous()).isEqualTo(period(previous));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-C08, HALF_MONTH, 2026-C09-H1, 2026-C08-H1",
    "2026-C08-H1, HALF_MONTH, 2026-C08, 2026-C07",
    "2026-C08, TEN_DAYS, 2026-C09-T1, 2026-C08-T2",
    "2026-C09, QUARTER, 2026-C12, 2026-C06",
    "2026-C08, WEEK, 2026-C09-06, 2026-C08-30",
    "2026-C12, WEEK, 2027-C01-03, 2026-C12-27",
    "2026-C12, YEAR, 2027-C12, 2025-C12",
    "2026-Q3, MONTH, 2026-10, 2026-06",
    "2026-08, QUARTER, 2026-Q3, 2026-Q2"
  })
  void theRhythmCanBeGiven(String text, PeriodKind rhythm, String next, String previous) {
    assertThat(period(text).next(rhythm)).isEqualTo(period(next));
    assertThat(period(text).previous(rhythm)).isEqualTo(period(previous));
  }

  @Test
  void aCumulativeRhythmIsNone() {
    refused(
        "rhythm must divide the calendar, not overlap: CUMULATIVE",
        () -> period("2026").next(PeriodKind.CUMULATIVE));
    refused(
        "rhythm must divide the calendar, not overlap: CUMULATIVE",
        () -> period("2026").previous(PeriodKind.CUMULATIVE));
  }

  @ParameterizedTest
  @CsvSource({
    "2026, HALF_YEAR, 2",
    "2026, QUARTER, 4",
    "2026, MONTH, 12",
    "2026, HALF_MONTH, 24",
    "2026, TEN_DAYS, 36",
    "2026, WEEK, 0",
    "2026, CUMULATIVE, 0",
    "2026, YEAR, 1",
    "2026-H1, QUARTER, 2",
    "2026-H1, YEAR, 0",
    "2026-Q3, MONTH, 3",
    "2026-Q3, HALF_YEAR, 0",
    "2026-02, HALF_MONTH, 2",
    "2026-02, TEN_DAYS, 3",
    "2026-02, QUARTER, 0",
    "2026-02-H1, TEN_DAYS, 0",
    "2026-02-T1, HALF_MONTH, 0",
    "2026-W07, TEN_DAYS, 0",
    "2026-C08, MONTH, 8",
    "2026-C08, QUARTER, 0",
    "2026-C09, QUARTER, 3",
    "2026-C06, HALF_YEAR, 1",
    "2026-C12, YEAR, 1",
    "2026-C08-H1, HALF_MONTH, 15",
    "2026-C08-H1, MONTH, 0",
    "2026-C08-H1, CUMULATIVE, 1",
    "2026-C08-T2, TEN_DAYS, 23",
    "2026-C08-T2, HALF_MONTH, 0",
    "2018-C01-07, WEEK, 0"
  })
  void aPeriodIsMadeUpOfWhatFillsIt(String text, PeriodKind finer, int count) {
    assertThat(period(text).parts(finer)).hasSize(count);
  }

  @Test
  void partsStandInOrder() {
    assertThat(period("2026-Q1").parts(PeriodKind.MONTH))
        .containsExactly(period("2026-01"), period("2026-02"), period("2026-03"));
  }

  /** February 2027 begins on a Monday and has four weeks, and still weeks do not make months. */
  @Test
  void weeksMakeNoMonthEvenWhereTheDaysAgree() {
    assertThat(period("2027-02").start()).isEqualTo(period("2027-W05").start());
    assertThat(period("2027-02").endInclusive()).isEqualTo(period("2027-W08").endInclusive());
    assertThat(period("2027-02").parts(PeriodKind.WEEK)).isEmpty();
  }

  @Test
  void orderIsByEndThenStartThenKind() {
    ImmutableList<ReportPeriod> ordered =
        ImmutableList.of(
            period("2026-01"),
            period("2026-C01"),
            period("2026-C02"),
            period("2026-02"),
            period("2026-02-T3"),
            period("2026-C03"),
            period("2026"),
            period("2026-C12"),
            period("2026-12"));
    assertThat(ordered).isSorted();
    assertThat(ordered.reverse().stream().sorted()).containsExactlyElementsOf(ordered);
  }

  @Test
  void bothDaysAreIncluded() {
    ReportPeriod period = period("2026-03-T2");
    assertThat(period.contains(LocalDate.of(2026, 3, 10))).isFalse();
    assertThat(period.contains(LocalDate.of(2026, 3, 11))).isTrue();
    assertThat(period.contains(LocalDate.of(2026, 3, 20))).isTrue();
    assertThat(period.contains(LocalDate.of(2026, 3, 21))).isFalse();
    assertThat(period("2026-03").contains(period)).isTrue();
    assertThat(period.contains(period)).isTrue();
    assertThat(period.contains(period("2026-03"))).isFalse();
    assertThat(period("2026").contains(period("2026-W01"))).isFalse();
    assertThat(period("2026").contains(period("2026-W53"))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(PeriodKind.class)
  void aPeriodHoldsTheDayItIsMadeOf(PeriodKind kind) {
    LocalDate day = LocalDate.of(2024, 2, 29);
    assertThat(ReportPeriod.of(kind, day).contains(day)).isTrue();
    assertThat(ReportPeriod.of(kind, day).kind()).isEqualTo(kind);
    assertThat(kind.term()).isNotBlank();
  }

  @Test
  void equalityIsThatOfKindAndDays() {
    new EqualsTester()
        .addEqualityGroup(
            ReportPeriod.ofMonthsTo(2026, 6),
            ReportPeriod.cumulativeTo(ReportPeriod.ofHalfYear(2026, 1)),
            ReportPeriod.cumulativeTo(ReportPeriod.ofMonth(2026, 6)))
        .addEqualityGroup(ReportPeriod.ofHalfYear(2026, 1))
        .addEqualityGroup(ReportPeriod.ofMonth(2026, 6))
        .testEquals();
  }
}
