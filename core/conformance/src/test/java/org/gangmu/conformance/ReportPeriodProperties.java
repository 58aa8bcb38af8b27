package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gangmu.calendar.CalendarCode;
import org.gangmu.calendar.PeriodKind;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.diagnostic.Outcome;

/** Laws of report periods. */
class ReportPeriodProperties {

  @Provide
  Arbitrary<ReportPeriod> periods() {
    return CalendarArbitraries.reportPeriods();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return CalendarArbitraries.reportedDays();
  }

  @Provide
  Arbitrary<PeriodKind> dividingKinds() {
    return CalendarArbitraries.dividingKinds();
  }

  @Provide
  Arbitrary<String> forms() {
    return periods()
        .flatMap(
            period ->
                Combinators.combine(
                        Arbitraries.integers().between(0, period.toString().length() - 1),
                        Arbitraries.of('0', '1', '4', '9', '-', 'C', 'H', 'T', 'x'))
                    .as(
                        (at, c) -> {
                          StringBuilder text = new StringBuilder(period.toString());
                          text.setCharAt(at, c);
                          return text.toString();
                        }));
  }

  @Property
  void aPeriodReadsBack(@ForAll("periods") ReportPeriod period) {
    assertThat(ReportPeriod.parse(period.toString())).isEqualTo(Outcome.of(period));
  }

  @Property
  void whatReadsIsWrittenTheSame(@ForAll("forms") String text) {
    Outcome<ReportPeriod> outcome = ReportPeriod.parse(text);
    outcome.value().ifPresent(period -> assertThat(period).hasToString(text));
    assertThat(outcome.errors()).allMatch(error -> error.code() instanceof CalendarCode);
    assertThat(outcome.errors()).hasSize(outcome.value().isPresent() ? 0 : 1);
  }

  @Property
  void chineseNamesDiffer(
      @ForAll("periods") ReportPeriod period, @ForAll("periods") ReportPeriod other) {
    assertThat(period.inChinese().equals(other.inChinese())).isEqualTo(period.equals(other));
  }

  @Property
  void aDayLiesInExactlyOnePeriodOfAKind(
      @ForAll("dividingKinds") PeriodKind kind, @ForAll("days") LocalDate day) {
    ReportPeriod period = ReportPeriod.of(kind, day);
    assertThat(period.contains(day)).isTrue();
    assertThat(period.previous().contains(day)).isFalse();
    assertThat(period.next().contains(day)).isFalse();
    assertThat(ReportPeriod.of(kind, period.start())).isEqualTo(period);
    assertThat(ReportPeriod.of(kind, period.endInclusive())).isEqualTo(period);
    assertThat(period.next().start()).isEqualTo(period.endInclusive().plusDays(1));
    assertThat(period.previous().endInclusive()).isEqualTo(period.start().minusDays(1));
    assertThat(period.next().previous()).isEqualTo(period);
    assertThat(period.previous().next()).isEqualTo(period);
  }

  @Property
  void cumulativePeriodsBeginTheYearAndGrow(
      @ForAll("periods") ReportPeriod period, @ForAll("dividingKinds") PeriodKind rhythm) {
    ReportPeriod cumulative = ReportPeriod.cumulativeTo(period);
    assertThat(cumulative.start().getDayOfYear()).isEqualTo(1);
    assertThat(cumulative.endInclusive()).isEqualTo(period.endInclusive());
    assertThat(ReportPeriod.cumulativeTo(cumulative)).isEqualTo(cumulative);
    ReportPeriod next = cumulative.next(rhythm);
    assertThat(next).isGreaterThan(cumulative);
    assertThat(next.endInclusive())
        .isEqualTo(ReportPeriod.of(rhythm, cumulative.endInclusive().plusDays(1)).endInclusive());
    assertThat(cumulative.previous(rhythm)).isLessThan(cumulative);
    assertThat(next.previous(rhythm).next(rhythm)).isEqualTo(next);
  }

  @Property
  void partsTileTheWhole(@ForAll("periods") ReportPeriod period, @ForAll PeriodKind finer) {
    ImmutableList<ReportPeriod> parts = period.parts(finer);
    LocalDate from = period.start();
    for (ReportPeriod part : parts) {
      assertThat(part.kind()).isEqualTo(finer);
      assertThat(part.start()).isEqualTo(from);
      assertThat(period.contains(part)).isTrue();
      from = part.endInclusive().plusDays(1);
    }
    if (!parts.isEmpty()) {
      assertThat(from.minusDays(1)).isEqualTo(period.endInclusive());
    }
  }

  /** The quarters of a year have the months of the year, and so for any two steps. */
  @Property
  void partsOfPartsArePartsOfTheWhole(
      @ForAll("periods") ReportPeriod period, @ForAll PeriodKind middle, @ForAll PeriodKind finer) {
    ImmutableList<ReportPeriod> parts = period.parts(middle);
    if (!parts.isEmpty() && !parts.get(0).parts(finer).isEmpty()) {
      assertThat(parts.stream().flatMap(part -> part.parts(finer).stream()))
          .containsExactlyElementsOf(period.parts(finer));
    }
  }

  @Property
  void weeksLeadToMonthsThroughDaysOnly(@ForAll("periods") ReportPeriod period) {
    ImmutableList<ReportPeriod> weeks = period.parts(PeriodKind.WEEK);
    assertThat(weeks).hasSize(period.kind() == PeriodKind.WEEK ? 1 : 0);
  }

  @Property
  void orderIsByEndThenByStart(
      @ForAll("periods") ReportPeriod period, @ForAll("periods") ReportPeriod other) {
    long ends = ChronoUnit.DAYS.between(other.endInclusive(), period.endInclusive());
    long starts = ChronoUnit.DAYS.between(other.start(), period.start());
    long expected = ends != 0 ? ends : starts;
    if (expected != 0) {
      assertThat(Integer.signum(period.compareTo(other))).isEqualTo(Long.signum(expected));
    }
    assertThat(period.compareTo(other) == 0).isEqualTo(period.equals(other));
  }
}
