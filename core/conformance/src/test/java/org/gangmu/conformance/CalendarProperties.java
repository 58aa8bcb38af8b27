package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gangmu.calendar.PlanPeriod;

/** Laws of plan periods. */
class CalendarProperties {

  @Provide
  Arbitrary<PlanPeriod> periods() {
    return CalendarArbitraries.periods();
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return CalendarArbitraries.dates();
  }

  @Property
  void aPeriodReadsBack(@ForAll("periods") PlanPeriod period) {
    assertThat(PlanPeriod.parse(period.toString())).isEqualTo(period);
  }

  @Property
  void aPeriodHoldsItsEndsAndNothingOutside(
      @ForAll("periods") PlanPeriod period, @ForAll("dates") LocalDate date) {
    assertThat(period.contains(period.start())).isTrue();
    assertThat(period.contains(period.endInclusive())).isTrue();
    assertThat(period.contains(period.start().minusDays(1))).isFalse();
    assertThat(period.contains(period.endInclusive().plusDays(1))).isFalse();
    assertThat(period.contains(date))
        .isEqualTo(!(date.isBefore(period.start()) || date.isAfter(period.endInclusive())));
  }

  @Property
  void quartersAndHalvesShareOutTheYear(
      @ForAll @IntRange(min = 1, max = 9999) int year, @ForAll("dates") LocalDate drawn) {
    LocalDate date = drawn.withYear(year);
    int quarters = 0;
    for (int quarter = 1; quarter <= 4; quarter++) {
      quarters += PlanPeriod.ofQuarter(year, quarter).contains(date) ? 1 : 0;
    }
    int halves = 0;
    for (int half = 1; half <= 2; half++) {
      halves += PlanPeriod.ofHalf(year, half).contains(date) ? 1 : 0;
    }
    assertThat(quarters).isEqualTo(1);
    assertThat(halves).isEqualTo(1);
    assertThat(PlanPeriod.ofYear(year).contains(date)).isTrue();
  }

  @Property
  void fiveYearPlansFollowOneAnother(@ForAll @IntRange(min = 3, max = 99) int ordinal) {
    assertThat(PlanPeriod.ofFiveYearPlan(ordinal).endInclusive().plusDays(1))
        .isEqualTo(PlanPeriod.ofFiveYearPlan(ordinal + 1).start());
  }
}
