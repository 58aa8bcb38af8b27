package org.gangmu.target;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an assessment says where a fact is not known, and of which it says it. */
class UnknownFactsTest {

  private static final LocalDate DAY = LocalDate.of(2023, 6, 30);

  private static Assessment assess(String target, UnaryOperator<Observation.Builder> facts) {
    return assess(target, Observations.of("x", facts.apply(Observation.builder()).build()));
  }

  private static Assessment assess(String target, Observations observations) {
    return Assessment.of(
        TargetExpression.parse(target).orElseThrow(),
        observations,
        Optional.empty(),
        DAY,
        AssessmentPolicy.defaults());
  }

  private static Quantity quantity(String text) {
    return Quantity.parse(text).orElseThrow();
  }

  private static void assertUnknown(Assessment assessment, ReasonCode reason) {
    assertThat(assessment.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(assessment.attainment()).isEmpty();
    assertThat(assessment.margin()).isEmpty();
    assertThat(assessment.reasons()).extracting(Reason::code).containsExactly(reason);
  }

  private static void assertVerdict(Assessment assessment, Verdict verdict) {
    assertThat(assessment.verdict()).isEqualTo(verdict);
    assertThat(assessment.reasons())
        .extracting(Reason::code)
        .containsExactly(verdict == Verdict.MET ? ReasonCode.MET : ReasonCode.NOT_MET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x >= 5",
        "increase(x) >= 5%",
        "x >= ref(全国)",
        "rank(x) <= 3",
        "grade(x, Ⅲ类)",
        "all(x)",
        "none(x)",
        "keptNone(x)",
        "turn(x, toPositive)",
        "done(x)"
      })
  void nothingIsSaidOfWhatIsNotObserved(String target) {
    assertUnknown(assess(target, Observations.none()), ReasonCode.NO_OBSERVATION);
    assertUnknown(assess(target, facts -> facts.date(DAY.plusDays(1))), ReasonCode.NOT_YET_KNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "x >= 5, NO_FIGURE",
    "increase(x) >= 5%, NO_FIGURE",
    "x >= ref(全国), NO_FIGURE",
    "rank(x) <= 3, NO_RANK",
    "'grade(x, Ⅲ类)', NO_GRADE",
    "all(x), NO_COUNT",
    "none(x), NO_COUNT",
    "keptNone(x), NO_HISTORY",
    "'turn(x, toPositive)', NO_FIGURE",
    "done(x), NO_COMPLETION",
  })
  void anObservationMayLackTheFact(String target, ReasonCode reason) {
    assertUnknown(assess(target, facts -> facts), reason);
  }

  @Test
  void bothCountsAreNeeded() {
    for (String target : new String[] {"all(x)", "none(x)"}) {
      assertUnknown(assess(target, facts -> facts.doneCount(3)), ReasonCode.NO_COUNT);
      assertUnknown(assess(target, facts -> facts.totalCount(3)), ReasonCode.NO_COUNT);
      assertVerdict(assess(target, facts -> facts.doneCount(3).totalCount(3)), Verdict.MET);
      assertVerdict(assess(target, facts -> facts.doneCount(2).totalCount(3)), Verdict.NOT_MET);
    }
    assertVerdict(assess("none(x)", facts -> facts.doneCount(0).totalCount(0)), Verdict.MET);
    assertVerdict(
        assess("all(x)", facts -> facts.doneCount(3).level(quantity("100%"))), Verdict.MET);
  }

  @Test
  void noneIsNoneOnEitherSideOfNothing() {
    assertVerdict(assess("none(x)", facts -> facts.level(quantity("-1件"))), Verdict.NOT_MET);
    assertVerdict(assess("none(x)", facts -> facts.level(quantity("1件"))), Verdict.NOT_MET);
    assertVerdict(assess("none(x)", facts -> facts.level(quantity("0件"))), Verdict.MET);
  }

  @Test
  void oneNowIsEnoughNotToHaveBeenKeptAtNone() {
    assertVerdict(assess("keptNone(x)", facts -> facts.level(quantity("1件"))), Verdict.NOT_MET);
    assertVerdict(
        assess("keptNone(x)", facts -> facts.level(quantity("1件")).everNonZero(false)),
        Verdict.NOT_MET);
    assertVerdict(
        assess("keptNone(x)", facts -> facts.level(quantity("0件")).everNonZero(false)),
        Verdict.MET);
    assertVerdict(
        assess("keptNone(x)", facts -> facts.level(quantity("0件")).everNonZero(true)),
        Verdict.NOT_MET);
  }

  @Test
  void gradesAreComparedInTheirOrder() {
    UnaryOperator<Observation.Builder> order = facts -> facts.addGradesBestFirst("优", "良", "中");

    assertVerdict(assess("grade(x, 良)", facts -> order.apply(facts).grade("优")), Verdict.MET);
    assertVerdict(assess("grade(x, 良)", facts -> facts.grade("良")), Verdict.MET);
    assertVerdict(assess("grade(x, 良)", facts -> order.apply(facts).grade("中")), Verdict.NOT_MET);
    assertVerdict(assess("grade(x, 优)", facts -> order.apply(facts).grade("优")), Verdict.MET);
    assertVerdict(assess("grade(x, 优)", facts -> order.apply(facts).grade("良")), Verdict.NOT_MET);
    assertUnknown(
        assess("grade(x, 良)", facts -> order.apply(facts).grade("差")),
        ReasonCode.GRADES_NOT_ORDERED);
    assertUnknown(
        assess("grade(x, 差)", facts -> order.apply(facts).grade("优")),
        ReasonCode.GRADES_NOT_ORDERED);
    assertVerdict(assess("grade(x, 优)", facts -> facts.gradeReached(true)), Verdict.MET);
    assertVerdict(
        assess("grade(x, 优)", facts -> facts.grade("优").gradeReached(false)), Verdict.NOT_MET);
  }

  @ParameterizedTest
  @CsvSource({
    "toPositive, -2元, 5元, MET", "toPositive, 0元, 5元, UNDETERMINED",
    "toPositive, 2元, 5元, UNDETERMINED", "fromZero, 0元, 5元, MET",
    "fromZero, -2元, 5元, UNDETERMINED", "toNegative, 2元, -5元, MET",
    "toNegative, 0元, -5元, UNDETERMINED"
  })
  void theBaselineHasASignToTurnFrom(
      String turning, String baseline, String level, Verdict verdict) {
    assertThat(
            assess(
                    "turn(x, " + turning + ")",
                    facts -> facts.level(quantity(level)).baseline(quantity(baseline)))
                .verdict())
        .isEqualTo(verdict);
  }

  @Test
  void aSignThatIsNotKnownIsNotTheWrongOne() {
    assertUnknown(
        assess("turn(x, toPositive)", facts -> facts.level(quantity("5元"))),
        ReasonCode.NO_SIGN_BEFORE);
    assertUnknown(
        assess("turn(x, toPositive)", facts -> facts.level(quantity("5元")).signBefore(1)),
        ReasonCode.NOTHING_TO_TURN);
    assertVerdict(
        assess(
            "turn(x, toPositive)",
            facts -> facts.level(quantity("5元")).signBefore(-1).baseline(quantity("3元"))),
        Verdict.MET);
  }

  @Test
  void aChangeNeedsABaseToComputeFrom() {
    Base lastYear = new Base.LastYear();
    String rate = "increase(x, lastYear) >= 5%";
    String doubling = "increase(x, lastYear) >= 1番";

    assertUnknown(assess(rate, facts -> facts.level(quantity("5元"))), ReasonCode.NO_BASE);
    assertUnknown(
        assess(rate, facts -> facts.level(quantity("5元")).putBase(lastYear, quantity("5家"))),
        ReasonCode.UNLIKE);
    for (String target : new String[] {rate, doubling}) {
      assertUnknown(
          assess(target, facts -> facts.level(quantity("5元")).putBase(lastYear, quantity("0元"))),
          ReasonCode.BASE_NOT_POSITIVE);
      assertUnknown(
          assess(target, facts -> facts.level(quantity("5元")).putBase(lastYear, quantity("-5元"))),
          ReasonCode.BASE_NOT_POSITIVE);
    }
    assertUnknown(
        assess(doubling, facts -> facts.level(quantity("-5元")).putBase(lastYear, quantity("5元"))),
        ReasonCode.BASE_NOT_POSITIVE);
    assertVerdict(
        assess(doubling, facts -> facts.level(quantity("0元")).putBase(lastYear, quantity("5元"))),
        Verdict.NOT_MET);
    assertVerdict(
        assess(doubling, facts -> facts.level(quantity("10元")).putBase(lastYear, quantity("5元"))),
        Verdict.MET);
  }

  @Test
  void growthOverTwoYearsNeedsBothRates() {
    Base lastYear = new Base.LastYear();
    String target = "increase(x, twoYearAverage) >= 5%";

    assertUnknown(
        assess(target, facts -> facts.putChange(lastYear, quantity("6%"))), ReasonCode.NO_FIGURE);
    assertUnknown(
        assess(target, facts -> facts.changeBefore(quantity("6%"))), ReasonCode.NO_FIGURE);
    assertVerdict(
        assess(
            target,
            facts -> facts.changeBefore(quantity("6%")).putChange(lastYear, quantity("6%"))),
        Verdict.MET);
    assertUnknown(
        assess(
            target,
            facts -> facts.changeBefore(quantity("6元")).putChange(lastYear, quantity("6%"))),
        ReasonCode.NO_FIGURE);
    assertUnknown(
        assess(
            target,
            facts -> facts.changeBefore(quantity("6%")).putChange(lastYear, quantity("6元"))),
        ReasonCode.NO_FIGURE);
    // all of it gone is a rate, more than all is none
    assertVerdict(
        assess(
            target,
            facts -> facts.changeBefore(quantity("-100%")).putChange(lastYear, quantity("6%"))),
        Verdict.NOT_MET);
    assertUnknown(
        assess(
            target,
            facts -> facts.changeBefore(quantity("-101%")).putChange(lastYear, quantity("6%"))),
        ReasonCode.BASE_NOT_POSITIVE);
    assertUnknown(
        assess(
            target,
            facts -> facts.changeBefore(quantity("6%")).putChange(lastYear, quantity("-101%"))),
        ReasonCode.BASE_NOT_POSITIVE);
    assertVerdict(
        assess(
            target,
            facts ->
                facts.level(quantity("0元")).putBase(new Base.TwoYearAverage(), quantity("9元"))),
        Verdict.NOT_MET);
    assertUnknown(
        assess(
            target,
            facts ->
                facts.level(quantity("-1元")).putBase(new Base.TwoYearAverage(), quantity("9元"))),
        ReasonCode.BASE_NOT_POSITIVE);
  }

  @Test
  void aReferenceOfAnotherDimensionIsNone() {
    assertUnknown(
        assess(
            "x >= ref(全国)",
            facts -> facts.level(quantity("5元")).putReference("全国", quantity("5家"))),
        ReasonCode.UNLIKE);
    assertVerdict(
        assess(
            "x >= ref(全国) + 1元",
            facts -> facts.level(quantity("6元")).putReference("全国", quantity("5元"))),
        Verdict.MET);
    assertUnknown(
        assess(
            "x >= ref(全国) + 1个百分点",
            facts -> facts.level(quantity("6元")).putReference("全国", quantity("5元"))),
        ReasonCode.UNLIKE);
  }

  @Test
  void aCombinationHasTheAttainmentOfItsLastNeededPart() {
    Observations world =
        Observations.copyOf(
            ImmutableMap.of(
                "a", Observation.ofLevel(quantity("4元")),
                "b", Observation.ofLevel(quantity("2元")),
                "c", Observation.ofLevel(quantity("5元"))));

    assertAttained("1 of (a >= 5元; b >= 5元; c >= 5元)", world, Verdict.MET, "1");
    assertAttained("2 of (a >= 5元; b >= 5元; c >= 5元)", world, Verdict.NOT_MET, "4/5");
    assertAttained("3 of (a >= 5元; b >= 5元; c >= 5元)", world, Verdict.NOT_MET, "2/5");
    assertAttained("2 of (a >= 5元; c >= 5元; d >= 5元)", world, Verdict.UNDETERMINED, "-");
    assertAttained("1 of (a >= 5元; c >= 5元; d >= 5元)", world, Verdict.MET, "-");
    assertAttained("3 of (a >= 5元; c >= 5元; d >= 5元)", world, Verdict.NOT_MET, "-");
  }

  private static void assertAttained(
      String target, Observations world, Verdict verdict, String attainment) {
    Assessment assessment = assess(target, world);
    assertThat(assessment.verdict()).isEqualTo(verdict);
    assertThat(assessment.attainment().map(Attainment::toString).orElse("-")).isEqualTo(attainment);
  }

  /** The order of the parts is not that of their days. */
  @Test
  void aCombinationIsMetOnTheDayOfItsLastNeededPartInAnyOrder() {
    Observations world =
        Observations.copyOf(
            ImmutableMap.of(
                "a",
                done(DAY.minusDays(1)),
                "b",
                done(DAY.minusDays(9)),
                "c",
                done(DAY.minusDays(5))));

    assertThat(timing("1 of (done(a); done(b); done(c))", world, DAY.minusDays(9)))
        .isEqualTo(Timing.MET_IN_TIME);
    assertThat(timing("1 of (done(a); done(b); done(c))", world, DAY.minusDays(10)))
        .isEqualTo(Timing.MET_LATE);
    assertThat(timing("2 of (done(a); done(b); done(c))", world, DAY.minusDays(5)))
        .isEqualTo(Timing.MET_IN_TIME);
    assertThat(timing("2 of (done(a); done(b); done(c))", world, DAY.minusDays(6)))
        .isEqualTo(Timing.MET_LATE);
    assertThat(timing("3 of (done(a); done(b); done(c))", world, DAY.minusDays(1)))
        .isEqualTo(Timing.MET_IN_TIME);
    assertThat(timing("3 of (done(a); done(b); done(c))", world, DAY.minusDays(2)))
        .isEqualTo(Timing.MET_LATE);
  }

  private static Observation done(LocalDate day) {
    return Observation.builder().putCompletion("", day).build();
  }

  private static Timing timing(String target, Observations world, LocalDate deadline) {
    return Assessment.of(
            TargetExpression.parse(target).orElseThrow(),
            world,
            Optional.of(deadline),
            DAY,
            AssessmentPolicy.defaults())
        .timing();
  }
}
