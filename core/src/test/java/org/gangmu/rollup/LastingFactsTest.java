package org.gangmu.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.progress.Light;
import org.gangmu.progress.ReportRhythm;
import org.gangmu.progress.ReportState;
import org.gangmu.progress.Share;
import org.gangmu.rollup.UnitReading.Gap;
import org.gangmu.target.MeasureKind;
import org.gangmu.target.Observation;
import org.gangmu.target.Observations;
import org.gangmu.target.Quantity;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.TargetExpression.Completeness;
import org.gangmu.target.TargetExpression.Extent;
import org.gangmu.target.Timing;
import org.gangmu.target.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be undone stands, though later reports are missing; all else does not. */
class LastingFactsTest {

  private static final String BEFORE = "2026-08-05";
  private static final String AFTER = "2026-08-06";

  /** A leaf in a monthly rhythm; the report for July is overdue from 6 August on. */
  private static OneLeaf monthly() {
    return new OneLeaf().with(policy -> policy.rhythm(ReportRhythm.MONTHLY_BY_FIFTH.cumulated()));
  }

  private static OneLeaf measured(
      MeasureKind kind, String target, String figure, UnaryOperator<OneLeaf> more) {
    return more.apply(
        monthly()
            .with(policy -> policy.earning(Earning.BY_TARGETS))
            .target(kind, TargetExpression.parse(target).orElseThrow())
            .figure("2026-C06", "2026-07-04", "甲", figure));
  }

  private static Verdict verdict(OneLeaf leaf, String day) {
    return leaf.standing(day).targets().get(0).assessment().verdict();
  }

  @ParameterizedTest
  @CsvSource({
    // reached by what only rises
    "CUMULATIVE,甲>=20个,20个,MET,MET",
    "CUMULATIVE,甲>=20个,19个,NOT_MET,UNDETERMINED",
    "CUMULATIVE,甲>20个,20个,NOT_MET,UNDETERMINED",
    "CUMULATIVE,甲>20个,21个,MET,MET",
    "CUMULATIVE,甲=>20个,20个,MET,MET",
    "FLOW,甲>=20个,20个,MET,MET",
    "UNSTATED,甲>=20个,20个,MET,MET",
    "UNSTATED,甲>=20个,19个,NOT_MET,UNDETERMINED",
    // a limit exceeded by what only rises
    "CUMULATIVE,甲<=20个,21个,NOT_MET,NOT_MET",
    "CUMULATIVE,甲<=20个,20个,MET,UNDETERMINED",
    "CUMULATIVE,甲<20个,20个,NOT_MET,NOT_MET",
    "CUMULATIVE,甲=<20个,21个,NOT_MET,NOT_MET",
    "FLOW,甲<=20个,21个,NOT_MET,NOT_MET",
    "UNSTATED,甲<=20个,21个,NOT_MET,UNDETERMINED",
    // exactly, and between
    "CUMULATIVE,甲==20个,20个,MET,UNDETERMINED",
    "CUMULATIVE,甲==20个,21个,NOT_MET,NOT_MET",
    "CUMULATIVE,甲==20个,19个,NOT_MET,UNDETERMINED",
    "CUMULATIVE,'甲 in [10个, 20个]',21个,NOT_MET,NOT_MET",
    "CUMULATIVE,'甲 in [10个, 20个]',15个,MET,UNDETERMINED",
    // what stands at a moment, and rates
    "STOCK,甲>=20个,20个,MET,UNDETERMINED",
    "STOCK,甲<=20个,21个,NOT_MET,UNDETERMINED",
    "UNSTATED,甲>=20%,20%,MET,UNDETERMINED",
    "RATE,甲>=20%,20%,MET,UNDETERMINED"
  })
  void figuresThatOnlyRiseDecideForGood(
      MeasureKind kind, String target, String figure, Verdict known, Verdict silent) {
    // a flow is summed over the year, of which the figure of half a year is a part
    OneLeaf leaf = measured(kind, target, figure, plain -> plain);
    assertThat(verdict(leaf, BEFORE)).isEqualTo(known);
    assertThat(verdict(leaf, AFTER)).isEqualTo(silent);
    OneLeaf words = measured(kind, target, figure, more -> more.words("2026-C07", "2026-08-04"));
    assertThat(verdict(words, AFTER)).isEqualTo(silent);
    OneLeaf withdrawn = measured(kind, target, figure, more -> more.withdrawn("2026-08-01"));
    assertThat(verdict(withdrawn, BEFORE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(verdict(withdrawn, AFTER)).isEqualTo(Verdict.UNDETERMINED);
  }

  @Test
  void aLaterFigureStandsInPlaceOfWhatWasReached() {
    OneLeaf leaf =
        measured(
            MeasureKind.CUMULATIVE,
            "甲>=20个",
            "20个",
            more -> more.figure("2026-C07", "2026-08-04", "甲", "18个"));
    assertThat(leaf.range(AFTER)).isEqualTo("0.9");
  }

  @Test
  void whatIsReachedIsKnownAndInOrder() {
    OneLeaf leaf = measured(MeasureKind.UNSTATED, "甲>=20个", "20个", more -> more);
    Standing standing = leaf.standing("2026-12-31");
    assertThat(standing.value()).contains(Completion.FULL);
    assertThat(standing.coverage()).isEqualTo(Completion.FULL);
    assertThat(standing.light()).isEqualTo(Light.NORMAL);
    UnitReading unit = leaf.unit("2026-12-31");
    assertThat(unit.standing().orElseThrow().state()).isEqualTo(ReportState.UNREPORTED);
    assertThat(unit.gap()).isEqualTo(Gap.NONE);
    assertThat(unit.carriedSince()).isEmpty();
    assertThat(unit.reports()).hasSize(1);
    assertThat(leaf.with(policy -> policy.missing(MissingRule.ZERO)).range("2026-12-31"))
        .isEqualTo("1");
  }

  @Test
  void whatWasReachedLastYearIsNotReachedInThis() {
    OneLeaf leaf =
        measured(MeasureKind.CUMULATIVE, "甲>=20个", "20个", more -> more)
            .with(policy -> policy.period(PlanPeriod.ofYears(2026, 2027)));
    assertThat(verdict(leaf, "2026-12-31")).isEqualTo(Verdict.MET);
    assertThat(verdict(leaf, "2027-01-01")).isEqualTo(Verdict.UNDETERMINED);
  }

  // stages

  private static Observation.Builder begun() {
    return Observation.builder().putCompletion("开工", LocalDate.of(2026, 6, 20));
  }

  @Test
  void aStageThatWasCompletedStays() {
    OneLeaf leaf =
        monthly()
            .target("done(青石水库, 开工)", "2026-09-30")
            .says("2026-C06", "2026-07-04", "青石水库", begun());
    for (String day : new String[] {BEFORE, AFTER, "2026-12-31"}) {
      assertThat(leaf.range(day)).isEqualTo("1");
      assertThat(leaf.light(day)).isEqualTo(Light.NORMAL);
      assertThat(leaf.standing(day).targets().get(0).assessment().timing())
          .isEqualTo(Timing.MET_IN_TIME);
    }
    leaf.words("2026-C07", "2026-08-04");
    assertThat(leaf.range(AFTER)).isEqualTo("1");
    leaf.says("2026-C08", "2026-09-04", "青石水库", Observation.builder().addOpenStages("大坝封顶"));
    assertThat(leaf.range("2026-09-10")).isEqualTo("1");
    leaf.says("2026-C09", "2026-10-04", "青石水库", Observation.builder().addOpenStages("开工"));
    assertThat(leaf.range("2026-10-05")).isEqualTo("0");
  }

  @Test
  void anOpenStageIsOutOfDateWithItsReport() {
    OneLeaf leaf =
        monthly()
            .target("done(青石水库, 开工)", "2026-09-30")
            .says("2026-C06", "2026-07-04", "青石水库", Observation.builder().addOpenStages("开工"));
    assertThat(leaf.range(BEFORE)).isEqualTo("0");
    assertThat(leaf.range(AFTER)).isEqualTo("0..1");
  }

  @Test
  void milestonesAndBeginningStay() {
    OneLeaf milestones =
        monthly()
            .with(
                policy ->
                    policy.earning(
                        new Earning.Milestones(
                            ImmutableMap.of("开工", Share.HALF, "投用", Share.HALF))))
            .says("2026-C06", "2026-07-04", "青石水库", begun().addOpenStages("投用"));
    assertThat(milestones.range(BEFORE)).isEqualTo("0.5");
    assertThat(milestones.range(AFTER)).isEqualTo("0.5..1");
    OneLeaf fixed =
        monthly()
            .with(policy -> policy.earning(Earning.FIFTY_FIFTY))
            .percent("2026-C06", "2026-07-04", "30");
    assertThat(fixed.range(BEFORE)).isEqualTo("0.5");
    assertThat(fixed.range(AFTER)).isEqualTo("0.5..1");
  }

  // what is to be kept at none

  private static OneLeaf guarded() {
    return monthly()
        .target(MeasureKind.UNSTATED, new Completeness("重大事故", Extent.KEPT_AT_NONE))
        .terms(terms -> terms.veto(Veto.EVENT))
        .says("2026-C05", "2026-06-04", "重大事故", Observation.builder().everNonZero(true));
  }

  @Test
  void silenceDoesNotUndoWhatHappened() {
    OneLeaf leaf = guarded();
    for (String day : new String[] {"2026-06-05", AFTER, "2026-12-31"}) {
      assertThat(verdict(leaf, day)).isEqualTo(Verdict.NOT_MET);
      assertThat(leaf.light(day)).isEqualTo(Light.CRITICAL);
      assertThat(leaf.chapter(day).value()).contains(Completion.NOTHING);
      assertThat(leaf.chapter(day).light()).isEqualTo(Light.CRITICAL);
      assertThat(leaf.chapter(day).explanation().vetoes())
          .singleElement()
          .matches(VetoCause::certain);
    }
  }

  @Test
  void sayingNoneLaterDoesNotUndoItEither() {
    OneLeaf none =
        guarded().says("2026-C06", "2026-07-04", "重大事故", Observation.builder().everNonZero(false));
    assertThat(verdict(none, "2026-07-05")).isEqualTo(Verdict.NOT_MET);
    OneLeaf level = guarded().figure("2026-C06", "2026-07-04", "重大事故", "0起");
    assertThat(verdict(level, "2026-07-05")).isEqualTo(Verdict.NOT_MET);
    assertThat(level.unit("2026-07-05").reports()).hasSize(2);
  }

  @Test
  void whatIsWithdrawnDidNotHappen() {
    OneLeaf leaf = guarded().withdrawn("2026-06-20");
    assertThat(verdict(leaf, "2026-06-19")).isEqualTo(Verdict.NOT_MET);
    assertThat(verdict(leaf, "2026-06-20")).isEqualTo(Verdict.UNDETERMINED);
    leaf.says("2026-C06", "2026-07-04", "重大事故", Observation.builder().everNonZero(false));
    assertThat(verdict(leaf, "2026-07-05")).isEqualTo(Verdict.MET);
  }

  @Test
  void thatNothingHappenedIsOutOfDateWithItsReport() {
    OneLeaf leaf =
        monthly()
            .target(MeasureKind.UNSTATED, new Completeness("重大事故", Extent.KEPT_AT_NONE))
            .says("2026-C06", "2026-07-04", "重大事故", Observation.builder().everNonZero(false));
    assertThat(verdict(leaf, BEFORE)).isEqualTo(Verdict.MET);
    assertThat(verdict(leaf, AFTER)).isEqualTo(Verdict.UNDETERMINED);
  }

  @Test
  void allOfWhatThereIsMayBecomeMore() {
    OneLeaf leaf =
        monthly()
            .target(MeasureKind.UNSTATED, new Completeness("事项", Extent.ALL))
            .says("2026-C06", "2026-07-04", "事项", Observation.builder().doneCount(9).totalCount(9));
    assertThat(verdict(leaf, BEFORE)).isEqualTo(Verdict.MET);
    assertThat(verdict(leaf, AFTER)).isEqualTo(Verdict.UNDETERMINED);
  }

  // percentages by hand

  @ParameterizedTest
  @CsvSource({"100,1,1", "99.9,0.999,0..1", "0,0,0..1"})
  void allDoneByHandStays(String percent, String known, String silent) {
    OneLeaf leaf = monthly().percent("2026-C06", "2026-07-04", percent);
    assertThat(leaf.range(BEFORE)).isEqualTo(known);
    assertThat(leaf.range(AFTER)).isEqualTo(silent);
    assertThat(leaf.range("2026-12-31")).isEqualTo(silent);
    assertThat(leaf.withdrawn("2026-08-01").range(AFTER)).isEqualTo("0..1");
  }

  // combinations

  @Test
  void eachPartOfACombinationLastsOrNot() {
    OneLeaf leaf =
        monthly()
            .target(
                MeasureKind.CUMULATIVE,
                TargetExpression.parse("甲>=20个 & done(青石水库, 开工)").orElseThrow())
            .report(
                "2026-C06",
                "2026-07-04",
                report ->
                    report.observations(
                        Observations.copyOf(
                            ImmutableMap.of(
                                "甲",
                                Observation.ofLevel(Quantity.parse("20个").orElseThrow()),
                                "青石水库",
                                begun().build()))));
    assertThat(verdict(leaf, AFTER)).isEqualTo(Verdict.MET);
    OneLeaf both = measured(MeasureKind.CUMULATIVE, "甲>=20个 & 甲<=30个", "25个", more -> more);
    assertThat(verdict(both, BEFORE)).isEqualTo(Verdict.MET);
    assertThat(verdict(both, AFTER)).isEqualTo(Verdict.UNDETERMINED);
  }
}
