package org.gangmu.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.gangmu.progress.Light;
import org.gangmu.progress.Share;
import org.gangmu.target.MeasureKind;
import org.gangmu.target.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of how much of a leaf something is known. */
class CoverageTest {

  private static SmallPlan targets() {
    return SmallPlan.of("a")
        .target("a", MeasureKind.STOCK, "投资 >= 10亿元")
        .target("a", MeasureKind.STOCK, "公路 >= 30公里")
        .target("a", MeasureKind.STOCK, "厂房 >= 8家");
  }

  private static String coverage(SmallPlan plan) {
    return plan.standing("a").coverage().toString();
  }

  @Test
  void isTheShareOfTheTargetsThatAreDecided() {
    SmallPlan plan = targets();
    assertThat(coverage(plan)).isEqualTo("0");
    assertThat(coverage(plan.figure("a", "投资", "10亿元"))).isEqualTo("0.333333333");
    assertThat(plan.range("a")).isEqualTo("0.333333333..1");
    assertThat(coverage(plan.figure("a", "公路", "30公里"))).isEqualTo("0.666666667");
    // two thirds are done where half is expected, but a third may be in any state
    assertThat(plan.standing("a").light()).isEqualTo(Light.UNKNOWN);
    assertThat(coverage(plan.figure("a", "厂房", "0家"))).isEqualTo("1");
    assertThat(plan.standing("a").light()).isEqualTo(Light.NORMAL);
  }

  @Test
  void ofAPercentageByHandIsAll() {
    assertThat(coverage(targets().percent("a", "40"))).isEqualTo("1");
    assertThat(
            coverage(
                targets()
                    .with(policy -> policy.earning(Earning.BY_HAND))
                    .figure("a", "投资", "10亿元")
                    .percent("a", "40")))
        .isEqualTo("1");
  }

  @Test
  void ofMilestonesIsTheSharesOfThoseThatAreSpokenOf() {
    SmallPlan plan =
        SmallPlan.of("a")
            .with(
                policy ->
                    policy.earning(
                        new Earning.Milestones(
                            ImmutableMap.of(
                                "开工",
                                Share.of(1, 5),
                                "封顶",
                                Share.of(1, 2),
                                "交付",
                                Share.of(3, 10)))))
            .says(
                "a",
                "厂房",
                Observation.builder()
                    .putCompletion("开工", LocalDate.of(2026, 3, 1))
                    .addOpenStages("封顶")
                    .build());
    assertThat(plan.range("a")).isEqualTo("0.2..0.5");
    assertThat(coverage(plan)).isEqualTo("0.7");
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "40, 1", "100, 1"})
  void ofFixedPartsIsAllWhereTheyAreDecided(String percent, String coverage) {
    assertThat(
            coverage(
                SmallPlan.of("a")
                    .with(policy -> policy.earning(Earning.FIFTY_FIFTY))
                    .percent("a", percent)))
        .isEqualTo(coverage);
  }

  @Test
  void ofFixedPartsIsHalfWhereOnlyTheBeginningIsKnown() {
    SmallPlan plan =
        targets().with(policy -> policy.earning(Earning.FIFTY_FIFTY)).figure("a", "投资", "10亿元");
    assertThat(plan.range("a")).isEqualTo("0.5..1");
    assertThat(coverage(plan)).isEqualTo("0.5");
  }

  @Test
  void goesUpAsTheWeightsHaveIt() {
    SmallPlan plan =
        SmallPlan.of("a", "a/1", "a/2")
            .weight("a/1", "3")
            .target("a/1", MeasureKind.STOCK, "投资 >= 10亿元")
            .target("a/1", MeasureKind.STOCK, "公路 >= 30公里")
            .figure("a/1", "投资", "10亿元")
            .percent("a/2", "50");
    assertThat(coverage(plan)).isEqualTo("0.625");
    assertThat(plan.standings().units(UnitCredit.FULL).get(0).coverage()).hasToString("0.75");
  }
}
