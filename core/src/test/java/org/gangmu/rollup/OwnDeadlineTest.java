package org.gangmu.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import org.gangmu.calendar.PlanPeriod;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightPolicy;
import org.gangmu.progress.PaceCurve;
import org.gangmu.progress.Share;
import org.gangmu.target.Observation;
import org.gangmu.target.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines that stand in the sentence of a target, and things to be done by a day. */
class OwnDeadlineTest {

  private static OneLeaf houses() {
    return new OneLeaf()
        .with(policy -> policy.lights(LightPolicy.XIAN))
        .target("改造小区>=20个", "2026-08-31")
        .figure("2026-C07", "2026-08-07", "改造小区", "15个");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-27,NORMAL,0.875,PENDING",
    "2026-08-28,ATTENTION,0.875,PENDING",
    "2026-08-31,ATTENTION,1,PENDING",
    "2026-09-01,CRITICAL,1,OVERDUE"
  })
  void theWindowOfATaskEndsWithItsTargets(String day, Light light, String due, Timing timing) {
    Standing standing = houses().standing(day);
    assertThat(standing.light()).isEqualTo(light);
    assertThat(standing.expected()).hasToString(due);
    assertThat(standing.targets().get(0).pace().expected())
        .isEqualTo(standing.expected().toShare());
    assertThat(standing.targets().get(0).assessment().timing()).isEqualTo(timing);
  }

  @Test
  void aPercentageByHandIsHeldToTheSameDeadline() {
    OneLeaf leaf =
        new OneLeaf().target("改造小区>=20个", "2026-08-31").percent("2026-C08", "2026-08-31", "75");
    assertThat(leaf.standing("2026-08-31").expected()).isEqualTo(Completion.FULL);
    assertThat(leaf.light("2026-08-31")).isEqualTo(Light.ATTENTION);
  }

  @Test
  void theLatestDeadlineCountsIfAllTargetsHaveOne() {
    OneLeaf two = new OneLeaf().target("甲>=2个", "2026-03-31").target("乙>=2个", "2026-08-31");
    assertThat(window(two)).isEqualTo(PlanPeriod.parse("2026-01-01/2026-08-31").toString());
    OneLeaf some = new OneLeaf().target("甲>=2个", "2026-03-31").target("乙>=2个");
    assertThat(window(some)).isEqualTo(PlanPeriod.ofYear(2026).toString());
    OneLeaf own = new OneLeaf().target("甲>=2个", "2026-03-31").deadline("2026-06-30");
    assertThat(window(own)).isEqualTo(PlanPeriod.parse("2026-01-01/2026-06-30").toString());
    OneLeaf past = new OneLeaf().target("甲>=2个", "2025-03-31");
    assertThat(window(past)).isEqualTo(PlanPeriod.ofYear(2026).toString());
    OneLeaf terms =
        new OneLeaf()
            .target("甲>=2个", "2026-03-31")
            .terms(builder -> builder.window(PlanPeriod.ofQuarter(2026, 2)));
    assertThat(window(terms)).isEqualTo(PlanPeriod.ofQuarter(2026, 2).toString());
  }

  private static String window(OneLeaf leaf) {
    return leaf.standing("2026-06-30").explanation().leaf().orElseThrow().window().toString();
  }

  // things to be done

  @ParameterizedTest
  @CsvSource({"2026-01-31,0", "2026-08-31,0", "2026-09-29,0", "2026-09-30,1", "2026-12-31,1"})
  void aStageIsExpectedOnItsDayAndNotBefore(String day, String expected) {
    for (String stages : new String[] {"done(青石水库, 开工)", "done(青石水库, 开工) & done(可研, 取得批复)"}) {
      OneLeaf own = new OneLeaf().target(stages, "2026-09-30");
      assertThat(own.standing(day).expected()).hasToString(expected);
      OneLeaf ofTask = new OneLeaf().target(stages).deadline("2026-09-30");
      assertThat(ofTask.standing(day).expected()).hasToString(expected);
    }
  }

  @Test
  void nothingIsBehindThatIsNotDueYet() {
    OneLeaf leaf =
        new OneLeaf()
            .target("done(青石水库, 开工)", "2026-09-30")
            .says("2026-C08", "2026-08-31", "青石水库", Observation.builder().addOpenStages("开工"));
    assertThat(leaf.light("2026-08-31")).isEqualTo(Light.NOT_DUE);
    assertThat(leaf.light("2026-09-30")).isEqualTo(Light.CRITICAL);
  }

  @Test
  void aPercentageByHandOfAStageWaitsForItsDayToo() {
    OneLeaf leaf =
        new OneLeaf()
            .target("done(青石水库, 开工)", "2026-09-30")
            .percent("2026-C08", "2026-08-31", "20");
    assertThat(leaf.standing("2026-08-31").expected()).isEqualTo(Completion.NOTHING);
    assertThat(leaf.light("2026-08-31")).isEqualTo(Light.NORMAL);
  }

  @Test
  void otherTargetsAreHeldToTimeAsBefore() {
    String june = "2026-06-30";
    assertThat(new OneLeaf().target("done(青石水库, 开工)").standing(june).expected()).hasToString("0.5");
    assertThat(
            new OneLeaf()
                .target("done(青石水库, 开工) | done(红石水库, 开工)", "2026-12-31")
                .standing(june)
                .expected())
        .hasToString("0.5");
    OneLeaf mixed =
        new OneLeaf().target("done(青石水库, 开工)", "2026-12-31").target("投资>=10亿元", "2026-12-31");
    assertThat(mixed.standing(june).expected()).hasToString("0.25");
    OneLeaf curve =
        new OneLeaf()
            .target("done(青石水库, 开工)", "2026-12-31")
            .terms(terms -> terms.curve(PaceCurve.byMonths()));
    assertThat(curve.standing(june).expected().toShare()).isEqualTo(Share.HALF);
  }
}
