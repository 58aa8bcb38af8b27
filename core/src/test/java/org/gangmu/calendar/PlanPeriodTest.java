package org.gangmu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanPeriodTest {

  @Test
  void namedPeriodsHaveTheirDays() {
    assertThat(PlanPeriod.ofYear(2024)).hasToString("2024-01-01/2024-12-31");
    assertThat(PlanPeriod.ofYears(2021, 2025)).hasToString("2021-01-01/2025-12-31");
    assertThat(PlanPeriod.ofHalf(2024, 1)).hasToString("2024-01-01/2024-06-30");
    assertThat(PlanPeriod.ofHalf(2024, 2)).hasToString("2024-07-01/2024-12-31");
    assertThat(PlanPeriod.ofQuarter(2024, 1)).hasToString("2024-01-01/2024-03-31");
    assertThat(PlanPeriod.ofQuarter(2024, 2)).hasToString("2024-04-01/2024-06-30");
    assertThat(PlanPeriod.ofQuarter(2024, 3)).hasToString("2024-07-01/2024-09-30");
    assertThat(PlanPeriod.ofQuarter(2024, 4)).hasToString("2024-10-01/2024-12-31");
    assertThat(PlanPeriod.ofMonths(YearMonth.of(2023, 2), YearMonth.of(2024, 2)))
        .hasToString("2023-02-01/2024-02-29");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1953, 1957",
    "2, 1958, 1962",
    "3, 1966, 1970",
    "4, 1971, 1975",
    "13, 2016, 2020",
    "14, 2021, 2025",
    "15, 2026, 2030",
    "100, 2451, 2455"
  })
  void fiveYearPlansHaveTheirYears(int ordinal, int first, int last) {
    assertThat(PlanPeriod.ofFiveYearPlan(ordinal)).isEqualTo(PlanPeriod.ofYears(first, last));
  }

  @Test
  void whatDoesNotExistIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlanPeriod.ofFiveYearPlan(0))
        .withMessage("ordinal of a five-year plan must be 1 to 100: 0");
    assertThatIllegalArgumentException().isThrownBy(() -> PlanPeriod.ofFiveYearPlan(101));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlanPeriod.ofQuarter(2024, 0))
        .withMessage("quarter must be 1 to 4: 0");
    assertThatIllegalArgumentException().isThrownBy(() -> PlanPeriod.ofQuarter(2024, 5));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlanPeriod.ofHalf(2024, 3))
        .withMessage("half must be 1 or 2: 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlanPeriod.ofYears(2025, 2024))
        .withMessageStartingWith("end of a period must not be before its start 2025-01-01");
  }

  @ParameterizedTest
  @CsvSource({"2023-12-31, false", "2024-01-01, true", "2024-12-31, true", "2025-01-01, false"})
  void bothDaysAreIncluded(LocalDate date, boolean inside) {
    assertThat(PlanPeriod.ofYear(2024).contains(date)).isEqualTo(inside);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2024-02-29/2024-02-29", "0001-01-01/9999-12-31", "-0001-01-01/+10000-01-01"})
  void theTextReadsBack(String text) {
    assertThat(PlanPeriod.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "2024",
        "2024-01-01",
        "2024-01-01/",
        "/2024-01-01",
        "2024-02-30/2024-03-01",
        "2024-13-01/2024-12-31",
        "2024-01-01/2024-12-31/",
        "2024-01-01 / 2024-12-31",
        "2025-01-01/2024-12-31",
        "２０２４-01-01/2024-12-31",
        "2024-01-01/P1Y"
      })
  void otherTextIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> PlanPeriod.parse(text));
  }

  @Test
  void aLongTextIsNotShownWhole() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlanPeriod.parse("2024/" + "9".repeat(1_000_000)))
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
  }

  @Test
  void equalityIsThatOfTheDays() {
    new EqualsTester()
        .addEqualityGroup(PlanPeriod.ofYear(2024), PlanPeriod.parse("2024-01-01/2024-12-31"))
        .addEqualityGroup(PlanPeriod.ofHalf(2024, 1))
        .testEquals();
  }

  @Test
  void aDayIsKeptWithItsWords() {
    LocalDate day = LocalDate.of(2017, 4, 22);
    new EqualsTester()
        .addEqualityGroup(StatedDate.of(day), new StatedDate(day, ""))
        .addEqualityGroup(new StatedDate(day, "２０１７年４月２２日"))
        .testEquals();
  }
}
