package org.gangmu.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.progress.PaceState;
import org.gangmu.progress.ReportRhythm;
import org.gangmu.progress.Share;
import org.gangmu.rollup.UnitReading.Gap;
import org.gangmu.rollup.UnitReading.Made;
import org.gangmu.target.Observation;
import org.gangmu.target.Observations;
import org.gangmu.target.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why nothing is known of a leaf, told apart. */
class GapTest {

  private static OneLeaf monthly() {
    return new OneLeaf()
        .with(policy -> policy.rhythm(ReportRhythm.MONTHLY_BY_FIFTH.cumulated()))
        .target("新建公办幼儿园>=10所");
  }

  private static Gap gap(OneLeaf leaf, String day) {
    UnitReading unit = leaf.unit(day);
    assertThat(unit.made()).isEqualTo(Made.UNKNOWN);
    return unit.gap();
  }

  private static final String JULY = "2026-08-04";

  @Test
  void whatWasReportedAndDecidesNothingIsNotMissing() {
    String day = "2026-08-10";
    assertThat(gap(monthly().words("2026-C07", JULY), day)).isEqualTo(Gap.UNDECIDED);
    assertThat(gap(monthly().figure("2026-C07", JULY, "幼儿园", "6所"), day)).isEqualTo(Gap.UNDECIDED);
    assertThat(gap(monthly().figure("2026-C07", JULY, "新建公办幼儿园", "6亿元"), day))
        .isEqualTo(Gap.UNDECIDED);
    OneLeaf growth =
        new OneLeaf()
            .with(policy -> policy.rhythm(ReportRhythm.MONTHLY_BY_FIFTH.cumulated()))
            .target("increase(工业增加值) >= 8%")
            .figure("2026-C07", JULY, "工业增加值", "120亿元");
    assertThat(gap(growth, day)).isEqualTo(Gap.UNDECIDED);
    assertThat(gap(monthly().with(p -> p.earning(Earning.BY_TARGETS)).words("2026-C07", JULY), day))
        .isEqualTo(Gap.UNDECIDED);
  }

  @ParameterizedTest
  @CsvSource({"2026-01-20,NOT_DUE", "2026-02-05,NOT_DUE", "2026-02-06,MISSING"})
  void whatWasNeverReportedIsNotDueOrMissing(String day, Gap gap) {
    assertThat(gap(monthly(), day)).isEqualTo(gap);
  }

  @Test
  void whatIsOutOfDateOrTakenBackIsMissing() {
    OneLeaf count = monthly().figure("2026-C06", "2026-07-04", "新建公办幼儿园", "6所");
    assertThat(gap(count, "2026-08-06")).isEqualTo(Gap.MISSING);
    // the count is out of date, and a percentage does not stand in for it
    OneLeaf percent = count.percent("2026-C07", JULY, "70");
    assertThat(gap(percent, "2026-08-06")).isEqualTo(Gap.MISSING);
    OneLeaf back = monthly().percent("2026-C07", JULY, "70").withdrawn("2026-08-05");
    assertThat(gap(back, "2026-08-06")).isEqualTo(Gap.MISSING);
    OneLeaf words = monthly().words("2026-C07", JULY);
    assertThat(gap(words, "2026-09-06")).isEqualTo(Gap.MISSING);
  }

  @Test
  void withoutARhythmItIsReportedOrNot() {
    OneLeaf leaf = new OneLeaf().target("新建公办幼儿园>=10所");
    assertThat(gap(leaf, "2026-08-10")).isEqualTo(Gap.MISSING);
    assertThat(gap(leaf.words("2026-C07", JULY), "2026-08-10")).isEqualTo(Gap.UNDECIDED);
  }

  @Test
  void milestonesOfWhichNothingIsSaidAreNotDecided() {
    OneLeaf leaf =
        monthly()
            .with(p -> p.earning(new Earning.Milestones(ImmutableMap.of("开工", Share.WHOLE))))
            .percent("2026-C07", JULY, "70");
    assertThat(gap(leaf, "2026-08-10")).isEqualTo(Gap.UNDECIDED);
    leaf.says("2026-C08", "2026-09-03", "甲", Observation.builder().addOpenStages("开工"));
    leaf.words("2026-C09", "2026-10-03");
    assertThat(gap(leaf, "2026-10-10")).isEqualTo(Gap.MISSING);
  }

  @Test
  void wordsBeforeAnythingIsDueAreNotAFigureThatIsLacking() {
    OneLeaf leaf = monthly().words("2026-C01", "2026-02-01");
    assertThat(gap(leaf, "2026-02-05")).isEqualTo(Gap.NOT_DUE);
    assertThat(gap(leaf, "2026-02-06")).isEqualTo(Gap.UNDECIDED);
  }

  // the pace of a range

  @Test
  void aRangeIsBehindOrAheadWhereBothEndsAre() {
    Observations one =
        Observations.copyOf(
            ImmutableMap.of("甲", Observation.ofLevel(Quantity.parse("1个").orElseThrow())));
    OneLeaf leaf =
        new OneLeaf()
            .target("甲>=10个")
            .target("乙>=10个")
            .report("2026-C06", "2026-06-30", report -> report.observations(one));
    Standing june = leaf.standing("2026-06-30");
    assertThat(june.range().orElseThrow()).hasToString("0.05..0.55");
    assertThat(june.pace().state()).isEqualTo(PaceState.UNKNOWN);
    assertThat(june.paceState()).isEqualTo(PaceState.UNKNOWN);
    assertThat(leaf.standing("2026-07-31").paceState()).isEqualTo(PaceState.BEHIND);
    assertThat(leaf.chapter("2026-07-31").paceState()).isEqualTo(PaceState.BEHIND);
    OneLeaf more =
        new OneLeaf()
            .target("甲>=10个")
            .target("乙>=10个")
            .figure("2026-C06", "2026-06-30", "甲", "10个");
    assertThat(more.standing("2026-06-30").paceState()).isEqualTo(PaceState.UNKNOWN);
    assertThat(
            more.with(p -> p.period(PlanPeriod.ofYears(2026, 2027)))
                .standing("2026-06-30")
                .paceState())
        .isEqualTo(PaceState.AHEAD);
    assertThat(new OneLeaf().standing("2026-06-30").paceState()).isEqualTo(PaceState.UNKNOWN);
    assertThat(new OneLeaf().standing("2025-06-30").paceState()).isEqualTo(PaceState.NOT_DUE);
  }
}
