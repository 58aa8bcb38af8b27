package org.gangmu.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.target.Attainment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LightPolicyTest {

  private static Range<BigDecimal> between(int from, int to) {
    return Range.closed(BigDecimal.valueOf(from), BigDecimal.valueOf(to));
  }

  private static Pace pace(String actual, String expected) {
    return Pace.of(
        Share.ofPercent(new BigDecimal(expected)),
        Attainment.of(new BigDecimal(actual), BigDecimal.valueOf(100)));
  }

  private static Light light(LightPolicy policy, String actual, String expected) {
    return policy.light(LightInputs.of(pace(actual, expected)));
  }

  /** 12 of the vectors: by 10 and 30 points yellow, by more red, and by 5 nothing is said. */
  @ParameterizedTest
  @CsvSource({
    "50, NORMAL, 绿灯",
    "60, NORMAL, 绿灯",
    "49.99, UNCOVERED, 无灯",
    "45, UNCOVERED, 无灯",
    "40.01, UNCOVERED, 无灯",
    "40, ATTENTION, 黄灯",
    "20, ATTENTION, 黄灯",
    "19.99, CRITICAL, 红灯",
    "0, CRITICAL, 红灯"
  })
  void yinchuanLeavesAGapBelowTenPoints(String actual, Light light, String word) {
    assertThat(light(LightPolicy.YINCHUAN, actual, "50")).isEqualTo(light);
    assertThat(LightTheme.LIGHTS.word(light)).isEqualTo(word);
    assertThat(light(LightPolicy.YINCHUAN.withOtherwise(Light.NOTICE), actual, "50"))
        .isEqualTo(light == Light.UNCOVERED ? Light.NOTICE : light);
  }

  @Test
  void theGapOfYinchuanIsFoundWhenItIsBuilt() {
    Outcome<LightPolicy> built =
        LightPolicy.of(
            "银川", LightMeasure.POINTS_BEHIND, LightPolicy.YINCHUAN.bands(), Optional.empty());
    assertThat(built.value()).isPresent();
    assertThat(built.diagnostics().stream().map(Diagnostic::toString))
        .containsExactly(
            "WARNING progress.light-gap light policy 银川: POINTS_BEHIND must show a light for every"
                + " value; name one for the rest: (0..10)");
    assertThat(
            LightPolicy.of(
                    "银川",
                    LightMeasure.POINTS_BEHIND,
                    LightPolicy.YINCHUAN.bands(),
                    Optional.of(Light.NOTICE))
                .diagnostics())
        .isEmpty();
    assertThat(LightPolicy.WUHAN.gaps()).isEmpty();
    assertThat(LightPolicy.TIANJIN_BONDS.gaps()).isEmpty();
  }

  /** 13 of the vectors: the ratio of what is attained to what is expected. */
  @ParameterizedTest
  @CsvSource({
    "50, NORMAL, 无牌",
    "40, NORMAL, 无牌",
    "39.5, ATTENTION, 黄牌",
    "30, ATTENTION, 黄牌",
    "29.5, CRITICAL, 红牌",
    "0, CRITICAL, 红牌"
  })
  void wuhanShowsCardsByRatio(String actual, Light light, String word) {
    assertThat(light(LightPolicy.WUHAN, actual, "50")).isEqualTo(light);
    assertThat(LightTheme.CARDS.word(light)).isEqualTo(word);
  }

  /** 14 of the vectors: behind by exactly 30% is still yellow. */
  @ParameterizedTest
  @CsvSource({"50, NORMAL", "49.99, ATTENTION", "35, ATTENTION", "34.99, CRITICAL"})
  void tianjinCountsThirtyPerCentAsYellow(String actual, Light light) {
    assertThat(light(LightPolicy.TIANJIN_BONDS, actual, "50")).isEqualTo(light);
  }

  /** By the drafters' words 30%及以下 and 30%以上 both hold at exactly 30, read by the Civil Code. */
  @Test
  void anOverlapIsNamedAndRefused() {
    ImmutableList<LightBand> bands =
        ImmutableList.of(
            new LightBand(Range.atLeast(BigDecimal.valueOf(30)), Light.CRITICAL),
            new LightBand(between(0, 30), Light.ATTENTION),
            new LightBand(between(5, 6), Light.WARNING),
            new LightBand(Range.lessThan(BigDecimal.ZERO), Light.NORMAL));
    Outcome<LightPolicy> built =
        LightPolicy.of("甲", LightMeasure.POINTS_BEHIND, bands, Optional.empty());
    assertThat(built.value()).isEmpty();
    assertThat(built.errors().stream().map(Diagnostic::message))
        .containsExactly(
            "bands must not overlap: [0..30] ATTENTION and [5..6] WARNING at [5..6]",
            "bands must not overlap: [0..30] ATTENTION and [30..+∞) CRITICAL at [30..30]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LightPolicy("甲", LightMeasure.POINTS_BEHIND, bands, Optional.empty()))
        .withMessageStartingWith("bands of 甲 must not overlap, but do: [[0..30] ATTENTION and");
  }

  @Test
  void wholeNumbersHaveNothingBetweenThem() {
    ImmutableList<LightBand> bands =
        ImmutableList.of(
            new LightBand(Range.greaterThan(BigDecimal.valueOf(3)), Light.NORMAL),
            new LightBand(between(0, 3), Light.ATTENTION),
            new LightBand(Range.atMost(BigDecimal.valueOf(-2)), Light.CRITICAL));
    LightPolicy policy =
        LightPolicy.of("甲", LightMeasure.DAYS_LEFT, bands, Optional.empty()).orElseThrow();
    assertThat(policy.gaps()).hasToString("[[-1..0)]");
    assertThat(daysLeft(policy, 4)).isEqualTo(Light.NORMAL);
    assertThat(daysLeft(policy, 3)).isEqualTo(Light.ATTENTION);
    assertThat(daysLeft(policy, 0)).isEqualTo(Light.ATTENTION);
    assertThat(daysLeft(policy, -1)).isEqualTo(Light.UNCOVERED);
    assertThat(daysLeft(policy, -2)).isEqualTo(Light.CRITICAL);
    LightPolicy withoutNumber =
        new LightPolicy(
            "乙",
            LightMeasure.DAYS_LEFT,
            ImmutableList.of(
                new LightBand(
                    Range.open(new BigDecimal("0.2"), new BigDecimal("0.8")), Light.NORMAL),
                new LightBand(Range.all(), Light.NOTICE)),
            Optional.empty());
    assertThat(withoutNumber.gaps()).isEmpty();
  }

  /** Three days before is yellow, the day after red. */
  @ParameterizedTest
  @CsvSource({"4, NORMAL", "3, ATTENTION", "0, ATTENTION", "-1, CRITICAL"})
  void xianWarnsThreeDaysBefore(long days, Light light) {
    assertThat(daysLeft(LightPolicy.XIAN, days)).isEqualTo(light);
    assertThat(LightPolicy.XIAN.uncovered()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"50, NORMAL", "50.01, NORMAL", "49.99, CRITICAL"})
  void yinchuanHasNoYellowForPayment(String actual, Light light) {
    assertThat(light(LightPolicy.YINCHUAN_FUNDS, actual, "50")).isEqualTo(light);
    assertThat(LightPolicy.YINCHUAN_FUNDS.uncovered()).isEmpty();
  }

  @Test
  void whatAPolicyLeavesOutIsACondition() {
    assertThat(LightPolicy.YINCHUAN.uncovered()).hasToString("[POINTS_BEHIND (0..10)]");
    assertThat(LightPolicy.YINCHUAN.withOtherwise(Light.NOTICE).uncovered()).isEmpty();
  }

  private static Light daysLeft(LightPolicy policy, long days) {
    return policy.light(LightInputs.builder().daysLeft(days).build());
  }

  @Test
  void eachMeasureHasItsValue() {
    LightInputs inputs =
        LightInputs.builder()
            .pace(pace("30", "50"))
            .daysLeft(12)
            .timeLeft(Share.of(1, 5))
            .periodsBehind(3)
            .figure(new BigDecimal("5.10"))
            .planned(new BigDecimal("6"))
            .average(
                LightAverage.ofAll(
                    ImmutableList.of(BigDecimal.ONE, new BigDecimal("2.5"), BigDecimal.ZERO)))
            .build();
    Map<LightMeasure, String> exact = new HashMap<>();
    exact.put(LightMeasure.POINTS_BEHIND, "20");
    exact.put(LightMeasure.RATIO, "0.6");
    exact.put(LightMeasure.LEVEL, "0.3");
    exact.put(LightMeasure.DAYS_LEFT, "12");
    exact.put(LightMeasure.TIME_LEFT, "0.2");
    exact.put(LightMeasure.PERIODS_BEHIND, "3");
    exact.put(LightMeasure.FIGURE, "5.1");
    exact.put(LightMeasure.ABOVE_PLAN, "-0.9");
    // 5.1 less 3.5/3 is 59/15, which is no decimal; LightInputsTest has it
    assertThat(exact.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Sets.difference(
                EnumSet.allOf(LightMeasure.class), EnumSet.of(LightMeasure.ABOVE_AVERAGE)));
    exact.forEach(
        (measure, value) -> {
          LightBand band = new LightBand(Range.singleton(new BigDecimal(value)), Light.EXTREME);
          LightPolicy policy =
              new LightPolicy("甲", measure, ImmutableList.of(band), Optional.of(Light.NORMAL));
          assertThat(policy.light(inputs)).as("%s", measure).isEqualTo(Light.EXTREME);
        });
  }

  @ParameterizedTest
  @EnumSource(LightMeasure.class)
  void whatIsNotKnownIsNeverInOrder(LightMeasure measure) {
    LightPolicy lenient =
        new LightPolicy("甲", measure, ImmutableList.of(), Optional.of(Light.NORMAL));
    assertThat(lenient.light(LightInputs.builder().build())).isEqualTo(Light.UNKNOWN);
    Pace unknown = Pace.ofUnknown(Share.HALF);
    assertThat(lenient.light(LightInputs.of(unknown))).isEqualTo(Light.UNKNOWN);
  }

  @Test
  void whatIsNotDueIsNoWarning() {
    LightInputs silent = LightInputs.of(Pace.ofUnknown(Share.NOTHING));
    assertThat(LightPolicy.YINCHUAN.light(silent)).isEqualTo(Light.NOT_DUE);
    assertThat(LightPolicy.WUHAN.light(silent)).isEqualTo(Light.NOT_DUE);
    assertThat(light(LightPolicy.WUHAN, "0", "0")).isEqualTo(Light.NOT_DUE);
    assertThat(light(LightPolicy.WUHAN, "1", "0")).isEqualTo(Light.NORMAL);
  }

  @Test
  void theWorstOfSeveralLightsWinsAndUnknownHidesNone() {
    assertThat(Light.NORMAL.worst(Light.UNKNOWN)).isEqualTo(Light.UNKNOWN);
    assertThat(Light.UNKNOWN.worst(Light.ATTENTION)).isEqualTo(Light.ATTENTION);
    assertThat(Light.NOT_DUE.worst(Light.NORMAL)).isEqualTo(Light.NORMAL);
    assertThat(List.of(Light.values())).isSorted();
  }

  @Test
  void aBandThatSaysNothingIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LightBand(Range.all(), Light.UNKNOWN))
        .withMessage("light of a band must be in order or a warning: UNKNOWN");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new LightBand(Range.closedOpen(BigDecimal.ONE, BigDecimal.ONE), Light.NORMAL))
        .withMessage("values of a band must not be none: [1..1)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LightPolicy.WUHAN.withOtherwise(Light.NOT_DUE))
        .withMessage("light of the rest must be in order or a warning: NOT_DUE");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LightInputs.builder().periodsBehind(-1).build());
  }

  @Test
  void aThemeNeverShowsTheUnknownAsInOrder() {
    Map<Light, String> words = new HashMap<>(LightTheme.LIGHTS.words());
    words.put(Light.UNKNOWN, "绿灯");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LightTheme(ImmutableMap.copyOf(words)))
        .withMessage("theme must not show UNKNOWN as NORMAL: 绿灯");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LightTheme(ImmutableMap.of(Light.NORMAL, "绿灯")))
        .withMessageStartingWith("theme must have a word for NOT_DUE");
  }

  @Test
  void equalityIsThatOfTheBands() {
    LightBand first = new LightBand(between(0, 1), Light.NORMAL);
    LightBand second = new LightBand(between(2, 3), Light.NOTICE);
    LightBand same =
        new LightBand(Range.closed(new BigDecimal("0.0"), new BigDecimal("1.00")), Light.NORMAL);
    new EqualsTester()
        .addEqualityGroup(
            new LightPolicy(
                "甲", LightMeasure.LEVEL, ImmutableList.of(first, second), Optional.empty()),
            new LightPolicy(
                "甲", LightMeasure.LEVEL, ImmutableList.of(second, same), Optional.empty()))
        .addEqualityGroup(LightPolicy.WUHAN)
        .testEquals();
  }
}
