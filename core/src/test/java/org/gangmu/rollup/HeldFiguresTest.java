package org.gangmu.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import org.gangmu.progress.Light;
import org.gangmu.progress.LightMemory;
import org.gangmu.progress.ReportRhythm;
import org.gangmu.progress.ReportState;
import org.gangmu.rollup.UnitReading.Gap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long figures count whose successors are missing, and what silence after the last day is. */
class HeldFiguresTest {

  private static OneLeaf leaf(int staleAfter) {
    ReportRhythm rhythm = ReportRhythm.MONTHLY_BY_FIFTH.cumulated();
    return new OneLeaf()
        .with(
            policy -> policy.rhythm(staleAfter == 0 ? rhythm : rhythm.withStaleAfter(staleAfter)));
  }

  // June is due on 5 July, July on 5 August, August on 5 September
  @ParameterizedTest
  @CsvSource({
    // behind by 20 points at the end of June
    "0,30,2026-08-05,REPORTED,0.3,ATTENTION,1",
    "0,30,2026-08-06,UNREPORTED,0..1,UNKNOWN,0",
    "1,30,2026-08-05,REPORTED,0.3,ATTENTION,1",
    "1,30,2026-08-06,STALE,0..1,UNKNOWN,0",
    "2,30,2026-08-05,REPORTED,0.3,ATTENTION,1",
    "2,30,2026-08-06,UNREPORTED,0.3,ATTENTION,0",
    "2,30,2026-09-05,UNREPORTED,0.3,CRITICAL,0",
    "2,30,2026-09-06,STALE,0..1,UNKNOWN,0",
    "3,30,2026-09-06,UNREPORTED,0.3,CRITICAL,0",
    "3,30,2026-10-05,UNREPORTED,0.3,CRITICAL,0",
    "3,30,2026-10-06,STALE,0..1,UNKNOWN,0",
    // ahead: what is held is not up to date, and nothing is in order by it
    "2,90,2026-08-05,REPORTED,0.9,NORMAL,1",
    "2,90,2026-08-06,UNREPORTED,0.9,UNKNOWN,0",
    "2,90,2026-09-06,STALE,0..1,UNKNOWN,0"
  })
  void figuresCountUntilTheyAreStale(
      int staleAfter,
      String percent,
      String day,
      ReportState state,
      String range,
      Light light,
      String coverage) {
    OneLeaf leaf = leaf(staleAfter).percent("2026-C06", "2026-07-04", percent);
    if (state == ReportState.REPORTED) {
      // in August the report for July is asked for
      assertThat(leaf.unit(day).standing().orElseThrow().state()).isEqualTo(ReportState.DUE);
    } else {
      assertThat(leaf.unit(day).standing().orElseThrow().state()).isEqualTo(state);
    }
    assertThat(leaf.range(day)).isEqualTo(range);
    assertThat(leaf.light(day)).isEqualTo(light);
    assertThat(leaf.standing(day).coverage()).hasToString(coverage);
    boolean isHeld = coverage.equals("0") && !range.equals("0..1");
    assertThat(leaf.unit(day).carriedSince().isPresent()).isEqualTo(isHeld);
  }

  @Test
  void aFigureLeftOutOfLaterReportsIsHeldAsLong() {
    OneLeaf leaf =
        leaf(2)
            .target("投资>=10亿元")
            .figure("2026-C06", "2026-07-04", "投资", "3亿元")
            .words("2026-C07", "2026-08-04")
            .words("2026-C08", "2026-09-04");
    assertThat(leaf.range("2026-08-06")).isEqualTo("0.3");
    assertThat(leaf.standing("2026-08-06").coverage()).isEqualTo(Completion.NOTHING);
    assertThat(leaf.range("2026-09-05")).isEqualTo("0.3");
    assertThat(leaf.range("2026-09-06")).isEqualTo("0..1");
  }

  @Test
  void aPeriodThatIsLitWhenItsReportIsDueCountsTheOneThatDidNotCome() {
    OneLeaf leaf =
        leaf(2)
            .with(policy -> policy.memory(LightMemory.OUHAI))
            .percent("2026-C04", "2026-05-04", "10");
    Rollup rollup = leaf.standings("2026-09-10").rollup();
    LightTrack track = leaf.track("2026-09-10");
    assertThat(rollup.policy().rhythm()).isPresent();
    assertThat(track.of(leaf.id()).marks())
        .extracting(mark -> mark.period().inChinese() + " " + mark.light())
        .contains("2026年4月 ATTENTION", "2026年5月 CRITICAL", "2026年6月 UNKNOWN");
  }

  // after the last day

  @ParameterizedTest
  @CsvSource({
    "2026-08-31,ATTENTION,0.75",
    "2026-09-01,ATTENTION,0.75",
    "2026-09-05,ATTENTION,0.75",
    "2026-09-06,CRITICAL,0..1",
    "2027-03-01,CRITICAL,0..1"
  })
  void anOverdueTaskWhoseUnitFallsSilentIsNotGrey(String day, Light light, String range) {
    OneLeaf leaf = leaf(0).deadline("2026-08-31").percent("2026-C07", "2026-08-04", "75");
    assertThat(leaf.light(day)).isEqualTo(light);
    assertThat(leaf.range(day)).isEqualTo(range);
  }

  @Test
  void whatCountsStillIsJudgedAsItStands() {
    OneLeaf leaf = leaf(2).deadline("2026-08-31").percent("2026-C07", "2026-08-04", "75");
    assertThat(leaf.light("2026-09-06")).isEqualTo(Light.ATTENTION);
    assertThat(leaf.light("2026-12-31")).isEqualTo(Light.ATTENTION);
  }

  @Test
  void whatWasNeverReportedIsWorstOnceItIsOverdue() {
    OneLeaf silent = leaf(0).deadline("2026-08-31");
    assertThat(silent.light("2026-08-31")).isEqualTo(Light.UNKNOWN);
    assertThat(silent.light("2026-09-01")).isEqualTo(Light.CRITICAL);
    OneLeaf words = leaf(0).deadline("2026-08-31").words("2026-C08", "2026-09-02");
    assertThat(words.light("2026-09-10")).isEqualTo(Light.CRITICAL);
    OneLeaf noRhythm = new OneLeaf().deadline("2026-08-31");
    assertThat(noRhythm.light("2026-08-31")).isEqualTo(Light.UNKNOWN);
    assertThat(noRhythm.light("2026-09-01")).isEqualTo(Light.CRITICAL);
  }

  @Test
  void whatIsNotDueYetIsNotSilent() {
    OneLeaf early = leaf(0).deadline("2026-01-20");
    assertThat(early.unit("2026-02-05").gap()).isEqualTo(Gap.NOT_DUE);
    assertThat(early.light("2026-02-05")).isEqualTo(Light.UNKNOWN);
    assertThat(early.light("2026-02-06")).isEqualTo(Light.CRITICAL);
  }

  @Test
  void whatTheMissingRuleMakesOfItDoesNotHideIt() {
    for (MissingRule rule :
        new MissingRule[] {MissingRule.ZERO, MissingRule.EXCLUDE, MissingRule.ASSUME_PLAN}) {
      OneLeaf leaf = leaf(0).with(policy -> policy.missing(rule)).deadline("2026-08-31");
      assertThat(leaf.light("2026-09-10")).as("%s", rule).isEqualTo(Light.CRITICAL);
    }
  }

  @Test
  void aPartThatIsNotKnownAfterTheLastDayCountsAsNotDone() {
    OneLeaf leaf =
        new OneLeaf()
            .deadline("2026-08-31")
            .target("甲>=10个")
            .target("乙>=10个")
            .figure("2026-C08", "2026-08-31", "甲", "10个");
    assertThat(leaf.range("2026-09-10")).isEqualTo("0.5..1");
    assertThat(leaf.light("2026-08-30")).isEqualTo(Light.UNKNOWN);
    assertThat(leaf.light("2026-09-10")).isEqualTo(Light.CRITICAL);
  }
}
