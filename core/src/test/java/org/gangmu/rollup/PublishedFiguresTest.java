package org.gangmu.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.gangmu.progress.ClassCountRounding;
import org.gangmu.progress.ClassCounts;
import org.gangmu.progress.Light;
import org.gangmu.progress.PaceRule;
import org.gangmu.target.Attainment;
import org.gangmu.target.MeasureKind;
import org.gangmu.task.TaskId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that bulletins of places in China printed, made again from what they printed beside. */
class PublishedFiguresTest {

  private static final LocalDate MID_AUGUST = LocalDate.of(2026, 8, 15);

  private static SmallPlan invested(String planned, String actual) {
    return SmallPlan.of("a")
        .target("a", MeasureKind.CUMULATIVE, "投资 >= " + planned + "亿元")
        .figure("a", "投资", actual + "亿元");
  }

  /** 云浮, 三元, 江门 and others: completion rates of amounts, from the report to the whole. */
  @ParameterizedTest
  @CsvSource({
    "195.82, 119.73, 2, 61.14",
    "647.4, 629.0, 1, 97.2",
    "565.6, 482.0, 1, 85.2",
    "100, 74, 0, 74"
  })
  void completionRatesOfAmounts(String planned, String actual, int decimals, String percent) {
    assertThat(invested(planned, actual).whole().value().orElseThrow().toPercent(decimals))
        .hasToString(percent);
  }

  /** 汉中: 277.58 of 258.08 is 107.56 %; the whole has no more than all of it. */
  @Test
  void hanzhongIsBeyondItsPlan() {
    Standing standing = invested("258.08", "277.58").standing("a");
    Attainment raw = standing.raw().orElseThrow();
    assertThat(raw.toDecimal(6).movePointRight(2).setScale(2, java.math.RoundingMode.HALF_UP))
        .hasToString("107.56");
    assertThat(standing.value()).contains(Completion.FULL);
  }

  /** 云浮: at the middle of August, 62.5 % are expected by half months, and 1.36 points are short. */
  @Test
  void yunfuIsBehindInMidAugust() {
    Standing standing =
        invested("195.82", "119.73")
            .with(policy -> policy.pace(PaceRule.YUNFU))
            .standings(MID_AUGUST)
            .of(TaskId.of("a"));
    assertThat(standing.expected().toPercent(1)).hasToString("62.5");
    assertThat(standing.pace().gap().orElseThrow().inChinese(2)).isEqualTo("慢1.36个百分点");
  }

  /** 江门: the gap comes of what is not rounded, 13.8 and not 13.9. */
  @Test
  void jiangmenIsAheadByWhatIsNotRounded() {
    Standing standing =
        invested("647.4", "629.0").standings(LocalDate.of(2026, 10, 31)).of(TaskId.of("a"));
    assertThat(standing.pace().gap().orElseThrow().toDecimal(1)).hasToString("13.8");
  }

  /** 宣城: a growth rate is not pro-rated: 5.9 % of 6 % at half time is not on schedule. */
  @Test
  void xuanchengDoesNotProRateGrowth() {
    Standing standing =
        SmallPlan.of("a")
            .target("a", MeasureKind.RATE, "增加值增速 >= 6%")
            .figure("a", "增加值增速", "5.9%")
            .standing("a");
    assertThat(standing.expected()).isEqualTo(Completion.FULL);
    assertThat(standing.pace().isOnSchedule()).isFalse();
    assertThat(standing.light()).isNotEqualTo(Light.NORMAL);
  }

  /** Done of all, as whole per cent: 44 of 55, 26 of 65, 6 of 22 and 16 of 22. */
  @ParameterizedTest
  @CsvSource({"44, 55, 80", "26, 65, 40", "6, 22, 27", "16, 22, 73"})
  void sharesOfItemsThatAreDone(int done, int all, String percent) {
    String[] ids = new String[all];
    for (int i = 0; i < all; i++) {
      ids[i] = "t" + i;
    }
    SmallPlan plan = SmallPlan.of(ids).by(WeightedMean.COUNT_DONE);
    for (int i = 0; i < all; i++) {
      plan.percent(ids[i], i < done ? "100" : "99");
    }
    assertThat(plan.whole().value().orElseThrow().toPercent(0)).hasToString(percent);
  }

  /** 金寨: the lights of 222 items, the residual with the largest class. */
  @Test
  void jinzhaiGivesTheResidualToTheLargestClass() {
    int[] counts = {17, 10, 24, 9, 162};
    String[] percents = {"0", "10", "30", "45", "50"};
    String[] ids = new String[222];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = "t" + i;
    }
    SmallPlan plan = SmallPlan.of(ids);
    int next = 0;
    for (int group = 0; group < counts.length; group++) {
      for (int i = 0; i < counts[group]; i++) {
        plan.percent(ids[next++], percents[group]);
      }
    }
    // 0 and 10 % are both far behind, so that two of the classes printed show the same light
    ClassCounts<Light> lights = plan.whole().lights();
    assertThat(lights.count(Light.CRITICAL)).isEqualTo(27);
    assertThat(lights.count(Light.ATTENTION)).isEqualTo(24);
    assertThat(lights.count(Light.NOTICE)).isEqualTo(9);
    assertThat(lights.count(Light.NORMAL)).isEqualTo(162);
    assertThat(lights.total()).isEqualTo(222);
    assertThat(
            lights
                .shares(ClassCountRounding.RESIDUAL_TO_LARGEST, 1)
                .orElseThrow()
                .get(Light.NORMAL))
        .hasToString("72.9");
  }

  /** 山西: seven kinds of matters make 321, in whatever groups they are added. */
  @Test
  void shanxiCounts321() {
    ClassCounts<String> some =
        ClassCounts.of(
            ImmutableMap.of("一", 134L, "二", 60L, "三", 43L, "四", 24L, "五", 0L, "六", 0L, "七", 0L));
    ClassCounts<String> others =
        ClassCounts.of(
            ImmutableMap.of("一", 0L, "二", 0L, "三", 0L, "四", 0L, "五", 41L, "六", 11L, "七", 8L));
    assertThat(some.plus(others).total()).isEqualTo(321);
  }
}
