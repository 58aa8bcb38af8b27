package org.gangmu.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.target.Attainment;
import org.gangmu.target.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightTableTest {

  private static BigDecimal decimal(String text) {
    return new BigDecimal(text);
  }

  private static LightInputs growth(String figure, String planned, String average) {
    return LightInputs.builder()
        .figure(decimal(figure))
        .planned(decimal(planned))
        .average(LightAverage.ofFigure(decimal(average)))
        .build();
  }

  private static LightInputs months(int behind, LightFlag... flags) {
    return LightInputs.builder().periodsBehind(behind).addFlags(flags).build();
  }

  private static Outcome<LightTable> rebuilt(LightTable table) {
    return LightTable.of(table.name(), table.cases(), table.overlap(), table.otherwise());
  }

  private static ImmutableList<String> findings(Outcome<LightTable> built) {
    return built.diagnostics().stream()
        .map(Diagnostic::toString)
        .collect(ImmutableList.toImmutableList());
  }

  /** Plan 6, average 5 unless said: both ends of every bound, and what is not said. */
  @ParameterizedTest
  @CsvSource({
    "6, 6, 5, NORMAL",
    "6, 6, 6, NORMAL",
    "5.99, 6, 5, ATTENTION",
    "6, 6, 6.01, ATTENTION",
    "0.01, 6, 5, ATTENTION",
    "0, 6, 5, UNCOVERED",
    "0, 0, 5, UNCOVERED",
    "0, 0, 0, NORMAL",
    "-0.01, 6, 5, CRITICAL",
    "-1, -2, -3, CRITICAL"
  })
  void tianjinComparesWithPlanAndAverage(
      String figure, String planned, String average, Light light) {
    assertThat(LightTable.TIANJIN_INVESTMENT.light(growth(figure, planned, average)))
        .isEqualTo(light);
  }

  @Test
  void theZeroGrowthThatTianjinForgotIsFound() {
    assertThat(findings(rebuilt(LightTable.TIANJIN_INVESTMENT)))
        .containsExactly(
            "WARNING progress.light-gap light table 天津2022投资灯: light table must show a light for"
                + " everything; name one for the rest: FIGURE [0..0] and ABOVE_PLAN (-∞..0)",
            "WARNING progress.light-gap light table 天津2022投资灯: light table must show a light for"
                + " everything; name one for the rest: FIGURE [0..0] and ABOVE_PLAN [0..+∞) and"
                + " ABOVE_AVERAGE (-∞..0)");
    LightTable closed = LightTable.TIANJIN_INVESTMENT.withOtherwise(Light.ATTENTION);
    assertThat(rebuilt(closed).diagnostics()).isEmpty();
    assertThat(closed.uncovered()).isEmpty();
    assertThat(closed.light(growth("0", "6", "5"))).isEqualTo(Light.ATTENTION);
  }

  @Test
  void theOverlapOfTianjinIsFound() {
    Outcome<LightTable> strict =
        LightTable.of(
            "天津",
            LightTable.TIANJIN_INVESTMENT.cases(),
            LightOverlap.REFUSED,
            Optional.of(Light.NOTICE));
    assertThat(strict.value()).isEmpty();
    assertThat(findings(strict))
        .containsExactly(
            "ERROR progress.light-overlap light table 天津: cases must not overlap: ABOVE_PLAN"
                + " [0..+∞) and ABOVE_AVERAGE [0..+∞) → NORMAL and FIGURE (-∞..0) → CRITICAL at"
                + " FIGURE (-∞..0) and ABOVE_PLAN [0..+∞) and ABOVE_AVERAGE [0..+∞)");
  }

  @ParameterizedTest
  @CsvSource({
    "0, false, NORMAL",
    "1, false, ATTENTION",
    "2, false, ATTENTION",
    "1, true, UNCOVERED",
    "2, true, UNCOVERED",
    "3, false, CRITICAL",
    "3, true, CRITICAL"
  })
  void yinchuanExcusesALateStart(int months, boolean excused, Light light) {
    LightInputs inputs = excused ? months(months, LightFlag.GOOD_REASON) : months(months);
    assertThat(LightTable.YINCHUAN_START.light(inputs)).isEqualTo(light);
    assertThat(LightTable.YINCHUAN_START.uncovered())
        .hasToString("[PERIODS_BEHIND [1..3) and 有正当理由]");
  }

  @ParameterizedTest
  @CsvSource({
    "0, true, NORMAL",
    "5, true, NORMAL",
    "0, false, UNCOVERED",
    "1, false, ATTENTION",
    "2, false, ATTENTION",
    "3, false, CRITICAL"
  })
  void yinchuanWantsProjectsInTheStatistics(int months, boolean listed, Light light) {
    LightInputs inputs = listed ? months(months, LightFlag.LISTED) : months(months);
    assertThat(LightTable.YINCHUAN_LISTING.light(inputs)).isEqualTo(light);
    assertThat(LightTable.YINCHUAN_LISTING.uncovered())
        .hasToString("[PERIODS_BEHIND [0..1) and not 已入库]");
  }

  @Test
  void theDesignOf2026TakesTheWorst() {
    LightTable design = LightTable.DESIGN_2026;
    assertThat(rebuilt(design).diagnostics()).isEmpty();
    LightInputs half = LightInputs.builder().timeLeft(Share.HALF).daysLeft(30).build();
    assertThat(design.light(half)).isEqualTo(Light.NORMAL);
    assertThat(design.light(half.toBuilder().timeLeft(Share.of(1, 5)).build()))
        .isEqualTo(Light.NORMAL);
    assertThat(design.light(half.toBuilder().timeLeft(Share.of(199, 1000)).build()))
        .isEqualTo(Light.ATTENTION);
    LightInputs last = half.toBuilder().timeLeft(Share.NOTHING).daysLeft(0).build();
    assertThat(design.light(last)).isEqualTo(Light.ATTENTION);
    assertThat(design.light(last.toBuilder().daysLeft(-1).build())).isEqualTo(Light.CRITICAL);
    for (LightFlag open :
        List.of(LightFlag.REFUSED, LightFlag.EXTENSION_OPEN, LightFlag.TRANSFER_OPEN)) {
      assertThat(design.light(half.toBuilder().addFlag(open).build())).isEqualTo(Light.CRITICAL);
    }
    for (LightFlag worst : List.of(LightFlag.BADLY_OVERDUE, LightFlag.NOBODY_ACTS)) {
      assertThat(design.light(last.toBuilder().daysLeft(-1).addFlag(worst).build()))
          .isEqualTo(Light.EXTREME);
    }
    LightInputs refused =
        last.toBuilder().addFlags(LightFlag.REFUSED, LightFlag.GOOD_REASON).build();
    assertThat(design.holding(refused))
        .hasToString("[TIME_LEFT (-∞..0.2) → ATTENTION, 拒收未处理 → CRITICAL]");
  }

  @ParameterizedTest
  @CsvSource({
    "29.99, false, CRITICAL",
    "29.99, true, CRITICAL",
    "30, false, UNCOVERED",
    "99.99, true, UNCOVERED",
    "100, false, UNCOVERED",
    "100, true, NORMAL"
  })
  void dazuLooksAtTheLevelAndAcceptance(String percent, boolean accepted, Light light) {
    Pace pace = Pace.of(Share.HALF, Attainment.of(decimal(percent), decimal("100")));
    LightInputs.Builder inputs = LightInputs.of(pace).toBuilder();
    if (accepted) {
      inputs.addFlag(LightFlag.ACCEPTED);
    }
    assertThat(LightTable.DAZU.light(inputs.build())).isEqualTo(light);
    assertThat(LightTable.DAZU.uncovered())
        .hasToString("[LEVEL [0.3..1), LEVEL [1..+∞) and not 已验收]");
  }

  @Test
  void whatIsNotKnownIsDecidedByWhatIs() {
    LightTable table = LightTable.TIANJIN_INVESTMENT.withOtherwise(Light.NOTICE);
    LightInputs good = LightInputs.builder().figure(decimal("7")).planned(decimal("6")).build();
    assertThat(table.light(good)).isEqualTo(Light.UNKNOWN);
    LightInputs slow = good.toBuilder().figure(decimal("5")).build();
    assertThat(table.light(slow)).isEqualTo(Light.ATTENTION);
    LightInputs shrinking = LightInputs.builder().figure(decimal("-1")).build();
    assertThat(table.light(shrinking)).isEqualTo(Light.CRITICAL);
    assertThat(table.light(LightInputs.builder().build())).isEqualTo(Light.UNKNOWN);
    assertThat(table.cases().get(3).when().holds(shrinking)).isEqualTo(Verdict.MET);
    assertThat(table.cases().get(0).when().holds(shrinking)).isEqualTo(Verdict.UNDETERMINED);
  }

  /** Of lights that are all warnings the least is certain. */
  @Test
  void theLeastWarningIsCertain() {
    LightTable design = LightTable.DESIGN_2026;
    LightInputs late = LightInputs.builder().timeLeft(Share.NOTHING).build();
    assertThat(design.light(late)).isEqualTo(Light.ATTENTION);
    assertThat(design.light(LightInputs.builder().daysLeft(3).build())).isEqualTo(Light.UNKNOWN);
    assertThat(design.light(LightInputs.builder().addFlag(LightFlag.REFUSED).build()))
        .isEqualTo(Light.CRITICAL);
  }

  @Test
  void whatIsNotDueWaitsButForWarningsThatDoNot() {
    LightTable table =
        LightTable.of(
                "甲",
                ImmutableList.of(
                    LightCase.of(
                        LightMeasure.POINTS_BEHIND, Range.atMost(BigDecimal.ZERO), Light.NORMAL),
                    LightCase.of(
                        LightMeasure.DAYS_LEFT, Range.lessThan(BigDecimal.ZERO), Light.WARNING),
                    LightCase.of(LightFlag.POOR_QUALITY, Light.NOTICE)),
                LightOverlap.WORST,
                Optional.of(Light.ATTENTION))
            .orElseThrow();
    LightInputs silent =
        LightInputs.of(Pace.ofUnknown(Share.NOTHING)).toBuilder().daysLeft(5).build();
    assertThat(table.light(silent)).isEqualTo(Light.NOT_DUE);
    assertThat(table.light(silent.toBuilder().addFlag(LightFlag.POOR_QUALITY).build()))
        .isEqualTo(Light.NOTICE);
    assertThat(table.light(silent.toBuilder().daysLeft(-1).build())).isEqualTo(Light.WARNING);
    LightInputs withoutDays = LightInputs.of(Pace.ofUnknown(Share.NOTHING));
    assertThat(table.light(withoutDays)).isEqualTo(Light.UNKNOWN);
  }

  @Test
  void theFirstCaseCountsWhereThatIsTheRule() {
    ImmutableList<LightCase> cases =
        ImmutableList.of(
            LightCase.of(LightFlag.GOOD_REASON, Light.NORMAL),
            LightCase.of(LightMeasure.DAYS_LEFT, Range.lessThan(BigDecimal.ZERO), Light.CRITICAL),
            new LightCase(
                LightCondition.of(LightMeasure.DAYS_LEFT, Range.lessThan(BigDecimal.valueOf(-9)))
                    .and(LightFlag.GOOD_REASON),
                Light.EXTREME),
            new LightCase(LightCondition.always(), Light.NORMAL));
    Outcome<LightTable> built = LightTable.of("甲", cases, LightOverlap.FIRST, Optional.empty());
    assertThat(findings(built))
        .containsExactly(
            "WARNING progress.light-idle light table 甲: case of a light table must make a"
                + " difference: DAYS_LEFT (-∞..-9) and 有正当理由 → EXTREME");
    LightInputs late = LightInputs.builder().daysLeft(-20).build();
    LightInputs excused = late.toBuilder().addFlag(LightFlag.GOOD_REASON).build();
    assertThat(built.orElseThrow().light(late)).isEqualTo(Light.CRITICAL);
    assertThat(built.orElseThrow().light(excused)).isEqualTo(Light.NORMAL);
    LightTable worst =
        LightTable.of("甲", cases, LightOverlap.WORST, Optional.empty()).orElseThrow();
    assertThat(worst.light(excused)).isEqualTo(Light.EXTREME);
  }

  @Test
  void aCaseTwiceIsIdle() {
    LightCase once = LightCase.of(LightFlag.REFUSED, Light.CRITICAL);
    for (LightOverlap overlap : LightOverlap.values()) {
      assertThat(
              LightTable.of("甲", List.of(once, once), overlap, Optional.of(Light.NORMAL))
                  .diagnostics()
                  .stream()
                  .map(Diagnostic::code))
          .isNotEmpty()
          .containsOnly(ProgressCode.LIGHT_IDLE);
    }
  }

  /** Within two others that show the same light together, a case can go, and neither of them. */
  @Test
  void aCaseThatOthersMakeUpForIsIdle() {
    LightCase within =
        LightCase.of(LightMeasure.DAYS_LEFT, Range.singleton(BigDecimal.valueOf(2)), Light.NOTICE);
    LightCase low = LightCase.of(LightMeasure.DAYS_LEFT, Range.atMost(decimal("2")), Light.NOTICE);
    LightCase high =
        LightCase.of(LightMeasure.DAYS_LEFT, Range.atLeast(decimal("2")), Light.NOTICE);
    assertThat(
            LightTable.of("甲", List.of(within, low, high), LightOverlap.WORST, Optional.empty())
                .diagnostics()
                .stream()
                .map(Diagnostic::message))
        .containsExactly("case of a light table must make a difference: DAYS_LEFT [2..2] → NOTICE");
    assertThat(
            LightTable.of("甲", List.of(low, low), LightOverlap.WORST, Optional.of(Light.NORMAL))
                .diagnostics())
        .hasSize(2);
  }

  @Test
  void aTableWithoutCasesCoversNothing() {
    LightTable empty =
        LightTable.of("甲", ImmutableList.of(), LightOverlap.REFUSED, Optional.empty())
            .orElseThrow();
    assertThat(empty.uncovered()).containsExactly(LightCondition.always());
    assertThat(empty.light(LightInputs.builder().build())).isEqualTo(Light.UNCOVERED);
    assertThat(empty.measures()).isEmpty();
    assertThat(empty.flags()).isEmpty();
  }

  @Test
  void aTableTooLargeIsNamedAndNotBuilt() {
    List<LightCase> flags = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      flags.add(LightCase.of(new LightFlag("标记" + i), Light.NOTICE));
    }
    assertThat(findings(LightTable.of("甲", flags, LightOverlap.WORST, Optional.empty())))
        .containsExactly(
            "ERROR progress.light-size light table 甲: bounds and flags of a light table must make"
                + " at most 20000 boxes; split it into several rules");
    assertThat(
            LightTable.of("甲", flags.subList(0, 14), LightOverlap.WORST, Optional.empty()).value())
        .isPresent();
    List<LightCase> days = new ArrayList<>();
    for (int i = 0; i <= LightTable.MAX_CASES; i++) {
      days.add(
          LightCase.of(
              LightMeasure.DAYS_LEFT, Range.singleton(BigDecimal.valueOf(i)), Light.NOTICE));
    }
    assertThat(findings(LightTable.of("甲", days, LightOverlap.WORST, Optional.empty())))
        .containsExactly(
            "ERROR progress.light-size light table 甲: light table must have at most 500 cases:"
                + " 501");
    assertThat(
            LightTable.of("甲", days.subList(0, 500), LightOverlap.REFUSED, Optional.empty())
                .orElseThrow()
                .uncovered())
        .hasToString("[DAYS_LEFT (-∞..0), DAYS_LEFT [500..+∞)]");
  }

  @Test
  void aConditionThatNothingMeetsIsRefused() {
    LightCondition first = LightCondition.of(LightMeasure.DAYS_LEFT, Range.atMost(BigDecimal.ONE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> first.and(LightMeasure.DAYS_LEFT, Range.atLeast(BigDecimal.TEN)))
        .withMessage(
            "values of a condition must be some that DAYS_LEFT can have: (-∞..1] and [10..+∞)");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                LightCondition.of(LightMeasure.DAYS_LEFT, Range.open(BigDecimal.ONE, decimal("2"))))
        .withMessage("values of a condition must be some that DAYS_LEFT can have: (1..2)");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> LightCondition.of(LightMeasure.TIME_LEFT, Range.greaterThan(BigDecimal.ONE)));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                LightCondition.of(LightMeasure.LEVEL, Range.closedOpen(decimal("1"), decimal("1"))))
        .withMessage("values of a condition must not be none: [1..1)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> first.and(LightFlag.LISTED).andNot(LightFlag.LISTED))
        .withMessage("flag of a condition must not be both raised and not raised: [已入库]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LightCase(first, Light.UNCOVERED))
        .withMessage("light of a case must be in order or a warning: UNCOVERED");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LightTable.DAZU.withOtherwise(Light.UNKNOWN));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> LightTable.of(" ", ImmutableList.of(), LightOverlap.FIRST, Optional.empty()));
  }

  @Test
  void aTableOfAPolicyHasItsBands() {
    LightTable table = LightTable.of(LightPolicy.YINCHUAN);
    assertThat(table.uncovered()).isEqualTo(LightPolicy.YINCHUAN.uncovered());
    assertThat(table.measures()).isEqualTo(LightPolicy.YINCHUAN.measures());
    assertThat(table.flags()).isEqualTo(LightPolicy.YINCHUAN.flags());
  }

  @Test
  void equalityIsThatOfTheCases() {
    LightCase one = LightCase.of(LightFlag.REFUSED, Light.CRITICAL);
    LightCase other =
        new LightCase(
            LightCondition.of(LightMeasure.LEVEL, Range.atMost(decimal("0.50")))
                .and(LightFlag.LISTED)
                .andNot(LightFlag.ACCEPTED)
                .andNot(LightFlag.EXTENSION_OPEN),
            Light.NOTICE);
    LightCase same =
        new LightCase(
            new LightCondition(
                ImmutableMap.of(LightMeasure.LEVEL, Range.atMost(decimal("0.5"))),
                ImmutableSet.of(LightFlag.LISTED),
                ImmutableSet.of(LightFlag.EXTENSION_OPEN, LightFlag.ACCEPTED)),
            Light.NOTICE);
    assertThat(other).hasToString(same.toString());
    new EqualsTester()
        .addEqualityGroup(
            LightTable.of("甲", List.of(one, other), LightOverlap.FIRST, Optional.empty()),
            LightTable.of("甲", List.of(one, same), LightOverlap.FIRST, Optional.empty()))
        .addEqualityGroup(
            LightTable.of("甲", List.of(one, other), LightOverlap.WORST, Optional.empty()))
        .addEqualityGroup(
            LightTable.of("甲", List.of(other, one), LightOverlap.FIRST, Optional.empty()))
        .addEqualityGroup(
            LightTable.of("甲", List.of(one, other), LightOverlap.FIRST, Optional.of(Light.NOTICE)))
        .testEquals();
  }

  @Test
  void nullIsRefused() {
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(LightInputs.class, LightInputs.builder().build())
            .setDefault(LightPolicy.class, LightPolicy.WUHAN)
            .setDefault(LightFlag.class, LightFlag.LISTED)
            .setDefault(LightCondition.class, LightCondition.always())
            .setDefault(LightMeasure.class, LightMeasure.LEVEL)
            .setDefault(Range.class, Range.singleton(BigDecimal.ONE))
            .setDefault(String.class, "甲");
    tester.testAllPublicInstanceMethods(LightTable.DAZU);
    tester.testAllPublicStaticMethods(LightTable.class);
    tester.testAllPublicStaticMethods(LightCase.class);
    tester.testAllPublicInstanceMethods(LightCondition.always());
    tester.testAllPublicStaticMethods(LightCondition.class);
    tester.testAllPublicConstructors(LightCondition.class);
    tester.testAllPublicConstructors(LightFlag.class);
    tester.testAllPublicStaticMethods(LightAverage.class);
  }
}
