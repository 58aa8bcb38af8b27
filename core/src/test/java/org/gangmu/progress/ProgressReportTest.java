package org.gangmu.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gangmu.progress.Reports.day;
import static org.gangmu.progress.Reports.period;
import static org.gangmu.progress.Reports.report;

import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import org.gangmu.target.Measure;
import org.gangmu.target.Observation;
import org.gangmu.target.Observations;
import org.gangmu.target.Quantity;
import org.gangmu.task.TaskId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressReportTest {

  private static final Observation ZERO =
      Observation.ofLevel(Quantity.of(BigDecimal.ZERO, Measure.NONE));

  @Test
  void aReportMayBeBare() {
    ProgressReport bare = report("r1", "2026-03", "2026-04-03").build();
    assertThat(bare.holdsOn()).isEqualTo("2026-03-31");
    assertThat(bare.observations()).isEqualTo(Observations.none());
    assertThat(bare.percent()).isEmpty();
    assertThat(bare.progress() + bare.problems() + bare.nextSteps()).isEmpty();
    assertThat(bare.evidence()).isEqualTo(EvidenceGrade.SELF_REPORTED);
    assertThat(bare.revises()).isEmpty();
    assertThat(bare.isWithdrawal()).isFalse();
    assertThat(bare)
        .hasToString("ProgressReport r1 of t1 by 云泽州财政局 for 2026-03 recorded 2026-04-03");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03, 2026-04-01, 2026-03-31",
    "2026-03, 2026-03-31, 2026-03-31",
    "2026-03, 2026-03-28, 2026-03-28",
    "2026-03, 2026-03-01, 2026-03-01",
    "2026-C08-H1, 2026-08-16, 2026-08-15",
    "2026-W53, 2027-01-02, 2027-01-02",
  })
  void aReportHoldsOnTheLastDayThatCanBeKnown(String period, String recordedOn, String holdsOn) {
    assertThat(report("r1", period, recordedOn).build().holdsOn()).isEqualTo(holdsOn);
  }

  @Test
  void nothingIsKnownBeforeItHolds() {
    assertThatThrownBy(() -> report("r1", "2026-03", "2026-02-28").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("day that report r1 holds on must be in its period 2026-03: 2026-02-28");
    assertThatThrownBy(
            () -> report("r1", "2026-03", "2026-04-03").holdsOn(day("2026-04-01")).build())
        .hasMessage("day that report r1 holds on must be in its period 2026-03: 2026-04-01");
    assertThatThrownBy(
            () -> report("r1", "2026-03", "2026-03-20").holdsOn(day("2026-03-21")).build())
        .hasMessage(
            "day that report r1 holds on must not be after the day 2026-03-20 it was recorded on:"
                + " 2026-03-21");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0.0, 0", "100, 100", "1E+2, 100", "61.140, 61.14"})
  void aPercentageIsKeptInCanonicalForm(BigDecimal given, BigDecimal kept) {
    assertThat(report("r1", "2026-03", "2026-04-03").percent(given).build().percent())
        .contains(kept);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.01", "100.01", "130"})
  void aPercentageIsBetween0And100(String percent) {
    ProgressReport.Builder builder =
        report("r1", "2026-03", "2026-04-03").percent(new BigDecimal(percent));
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "percentage of report r1 must be between 0 and 100: "
                + new BigDecimal(percent).toPlainString());
  }

  @Test
  void aHugePercentageIsRefusedBeforeItIsReckonedWith() {
    assertThatThrownBy(
            () ->
                report("r1", "2026-03", "2026-04-03")
                    .percent(new BigDecimal("1E+999999999"))
                    .build())
        .hasMessage("scale of percentage of report r1 must be within ±18: -999999999");
  }

  @Test
  void observationsHoldOnTheDayOfTheReport() {
    ProgressReport given =
        report("r1", "2026-03", "2026-04-03").observations(Observations.of("投资", ZERO)).build();
    assertThat(given.observation("投资").orElseThrow().date()).contains(day("2026-03-31"));
    assertThat(given.observation("就业")).isEmpty();
    Observation earlier = ZERO.toBuilder().date(day("2026-03-15")).build();
    assertThat(
            given.toBuilder()
                .observations(Observations.of("投资", earlier))
                .build()
                .observation("投资"))
        .contains(earlier);
  }

  @Test
  void anObservationIsNotOfALaterDay() {
    Observation later = ZERO.toBuilder().date(day("2026-04-01")).build();
    assertThatThrownBy(
            () ->
                report("r1", "2026-03", "2026-04-03")
                    .observations(Observations.of("投资", later))
                    .build())
        .hasMessage(
            "observation of 投资 in report r1 must not be dated after 2026-03-31: 2026-04-01");
  }

  @Test
  void aRevisionSaysAllAgainButWhatIsChanged() {
    ProgressReport first =
        report("r1", "2026-03", "2026-04-03").percent(BigDecimal.TEN).progress("已开工").build();
    ProgressReport revision =
        first.toRevision(ReportId.of("r2"), day("2026-05-01")).percent(BigDecimal.ONE).build();
    assertThat(revision.revises()).contains(first.id());
    assertThat(revision.progress()).isEqualTo("已开工");
    assertThat(revision.holdsOn()).isEqualTo("2026-03-31");
    assertThat(revision.isSameMatter(first)).isTrue();
    assertThat(revision.toString()).startsWith("ProgressReport r2 revising r1 of t1 ");
  }

  @Test
  void aWithdrawalSaysNothing() {
    ProgressReport first = report("r1", "2026-03", "2026-04-03").percent(BigDecimal.TEN).build();
    ProgressReport withdrawal = first.toWithdrawal(ReportId.of("w1"), day("2026-04-09"));
    assertThat(withdrawal.isWithdrawal()).isTrue();
    assertThat(withdrawal.percent()).isEmpty();
    assertThat(withdrawal.toString()).startsWith("ProgressReport w1 withdrawing r1 of t1 ");
    assertThatThrownBy(() -> withdrawal.toBuilder().percent(BigDecimal.ONE).build())
        .hasMessage("withdrawal must give no figures: w1");
    assertThatThrownBy(
            () -> withdrawal.toBuilder().observations(Observations.of("投资", ZERO)).build())
        .hasMessage("withdrawal must give no figures: w1");
    assertThatThrownBy(() -> first.toBuilder().isWithdrawal(true).build())
        .hasMessage("withdrawal must name the report it takes back: r1");
    assertThat(withdrawal.toRevision(ReportId.of("r2"), day("2026-04-10")).build().isWithdrawal())
        .isFalse();
  }

  @Test
  void aReportDoesNotReviseItself() {
    assertThatThrownBy(
            () -> report("r1", "2026-03", "2026-04-03").revises(ReportId.of("r1")).build())
        .hasMessage("report must not revise itself: r1");
  }

  @Test
  void everyPartCountsForEquality() {
    ProgressReport report = report("r1", "2026-03", "2026-04-03").build();
    new EqualsTester()
        .addEqualityGroup(
            report, report("r1", "2026-03", "2026-04-03").holdsOn(day("2026-03-31")).build())
        .addEqualityGroup(report.toBuilder().id(ReportId.of("r2")).build())
        .addEqualityGroup(report.toBuilder().task(TaskId.of("t2")).build())
        .addEqualityGroup(report.toBuilder().unit(Reports.SCHOOLS).build())
        .addEqualityGroup(report.toBuilder().period(period("2026-C03")).build())
        .addEqualityGroup(report.toBuilder().recordedOn(day("2026-04-04")).build())
        .addEqualityGroup(report.toBuilder().holdsOn(day("2026-03-30")).build())
        .addEqualityGroup(report.toBuilder().percent(BigDecimal.ONE).build())
        .addEqualityGroup(report.toBuilder().problems("缺资金").build())
        .addEqualityGroup(report.toBuilder().nextSteps("缺资金").build())
        .addEqualityGroup(report.toBuilder().evidence(EvidenceGrade.CERTIFIED).build())
        .addEqualityGroup(report.toBuilder().revises(ReportId.of("r0")).build())
        .testEquals();
  }

  @Test
  void evidenceIsAsGoodAsItsWeakestPart() {
    assertThat(EvidenceGrade.values()).isSorted();
    assertThat(EvidenceGrade.CERTIFIED.weaker(EvidenceGrade.INSPECTED))
        .isEqualTo(EvidenceGrade.INSPECTED);
    assertThat(EvidenceGrade.SELF_REPORTED.weaker(EvidenceGrade.LEAD_CONFIRMED))
        .isEqualTo(EvidenceGrade.SELF_REPORTED);
    assertThat(EvidenceGrade.INSPECTED.isAtLeast(EvidenceGrade.INSPECTED)).isTrue();
    assertThat(EvidenceGrade.LEAD_CONFIRMED.isAtLeast(EvidenceGrade.INSPECTED)).isFalse();
    assertThat(EvidenceGrade.INSPECTED.term()).isEqualTo("督查核实");
  }
}
