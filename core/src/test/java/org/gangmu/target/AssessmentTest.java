package org.gangmu.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gangmu.calendar.StatedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentTest {

  private static final LocalDate DAY = LocalDate.of(2023, 6, 30);
  private static final Base LAST_YEAR = new Base.LastYear();

  private static Quantity quantity(String text) {
    return Quantity.parse(text).orElseThrow();
  }

  private static Assessment assess(String target, Observation observation) {
    return assess(target, observation, AssessmentPolicy.defaults());
  }

  private static Assessment assess(
      String target, Observation observation, AssessmentPolicy policy) {
    return Assessment.of(
        TargetExpression.parse(target).orElseThrow(),
        Observations.of("x", observation),
        Optional.empty(),
        DAY,
        policy);
  }

  private static void assertFound(
      Assessment assessment, Verdict verdict, String attainment, String margin) {
    assertThat(assessment.verdict()).isEqualTo(verdict);
    assertThat(assessment.attainment().map(Attainment::toString).orElse("-")).isEqualTo(attainment);
    assertThat(assessment.margin().map(Quantity::toString).orElse("-")).isEqualTo(margin);
  }

  private static Observation observe(UnaryOperator<Observation.Builder> facts) {
    return facts.apply(Observation.builder()).build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // target, figure, baseline, verdict, attainment, margin
        "x >= 100亿元  | 105亿元   |      | MET     | 21/20 | 5亿元",
        "x >= 100亿元  | 950000万元 |     | NOT_MET | 19/20 | -5亿元",
        "x => 50家     | 50家      |      | MET     | 1     | 0家",
        "x > 50家      | 50家      |      | NOT_MET | 1     | 0家",
        "x <= 4%       | 4%        |      | MET     | 1     | 0%",
        "x <= 4%       | 5%        |      | NOT_MET | 3/4   | -1%",
        "x <= 4%       | 3%        |      | MET     | 5/4   | 1%",
        "x < 4%        | 4%        |      | NOT_MET | 1     | 0%",
        "x <= 4%       | 9%        |      | NOT_MET | 0     | -5%",
        "x =< 35       | 40        |      | NOT_MET | 6/7   | -5",
        "x =< 35       | 35        |      | MET     | 1     | 0",
        "x =< 35       | 20        |      | MET     | 10/7  | 15",
        "x =< 35       | 40        | 45   | NOT_MET | 1/2   | -5",
        "x =< 35       | 50        | 45   | NOT_MET | 0     | -15",
        "x =< 35       | 30        | 45   | MET     | 3/2   | 5",
        "x =< 0起      | 0起       |      | MET     | 1     | 0起",
        "x => 35       | 40        |      | MET     | 8/7   | 5",
        "x >= 92%      | 86%       | 80%  | NOT_MET | 1/2   | -6%",
        "x >= 92%      | 95%       | 80%  | MET     | 5/4   | 3%",
        "x >= 92%      | 79%       | 80%  | NOT_MET | 0     | -13%",
        "x <= 4%       | 5%        | 6%   | NOT_MET | 1/2   | -1%",
        "x >= 92%      | 46%       | 92%  | NOT_MET | 1/2   | -46%",
        "x >= 0元      | 5元       |      | MET     | 2     | 5元",
        "x >= 0元      | 0元       |      | MET     | 1     | 0元",
        "x >= 0元      | -5元      |      | NOT_MET | 0     | -5元",
        "x >= 0元      | -5元      | -10元 | NOT_MET | 1/2  | -5元",
        "x >= -10元    | -15元     |      | NOT_MET | 1/2   | -5元",
        "x == 10元     | 10元      |      | MET     | 1     | 0元",
        "x == 10元     | 12元      |      | NOT_MET | 4/5   | -2元",
        "x == 0元      | 1元       |      | NOT_MET | 0     | -1元",
        "x in [5.5%, 6%)  | 5.5%   |      | MET     | 1     | 0%",
        "x in [5.5%, 6%)  | 6%     |      | NOT_MET | 1     | 0%",
        "x in [5.5%, 6%)  | 5.7%   |      | MET     | 1     | 0.2%",
        "x in [5%, 6%]    | 4%     |      | NOT_MET | 4/5   | -1%",
        "x in [5%, 6%]    | 7%     |      | NOT_MET | 5/6   | -1%",
        "x ~ 6%        | 6%        |      | MET     | 1     | 0%",
        "x ~ 6%        | 5.4%      |      | UNDETERMINED | - | -0.6%",
        "x ~ 6%        | 6.6%      |      | UNDETERMINED | - | -0.6%",
        "x ~ 6%        | 5.3%      |      | NOT_MET | 53/60 | -0.7%",
        "x ~ 0%        | 0.1%      |      | NOT_MET | 0     | -0.1%",
        "x >= 1亩      | 1平方米   |      | NOT_MET | 3/2000 | -0.9985亩",
        "x >= 1平方米  | 1亩       |      | MET     | 2000/3 | 665.666666667平方米",
      })
  void aFigureMeetsItsTargetOrNot(
      String target,
      String figure,
      String baseline,
      Verdict verdict,
      String attainment,
      String margin) {
    Observation observation =
        Observation.builder()
            .level(quantity(figure))
            .baseline(Optional.ofNullable(baseline).map(AssessmentTest::quantity))
            .build();

    assertFound(assess(target, observation), verdict, attainment, margin);
  }

  @Test
  void aFigureToComeDownToIsMetBelowItUnderAnyPolicy() {
    AssessmentPolicy lower = AssessmentPolicy.builder().addLowerIsBetter("x").build();
    for (AssessmentPolicy policy : List.of(AssessmentPolicy.defaults(), lower)) {
      assertThat(assess("x =< 35", Observation.ofLevel(quantity("20")), policy).verdict())
          .isEqualTo(Verdict.MET);
      assertThat(assess("x =< 35", Observation.ofLevel(quantity("36")), policy).verdict())
          .isEqualTo(Verdict.NOT_MET);
    }
  }

  @Test
  void decimalsOfPoliciesAreGuardedAndCanonical() {
    BigDecimal long39 = new BigDecimal("1".repeat(39)).movePointLeft(18);
    BigDecimal tiny = new BigDecimal("1E-1000000000");
    for (BigDecimal bad : List.of(long39, tiny)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> AssessmentPolicy.builder().tolerance(bad).build())
          .withMessageContaining("tolerance must");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> AssessmentPolicy.builder().near(bad).build())
          .withMessageContaining("near must");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> AssessmentPolicy.builder().cap(bad).build())
          .withMessageContaining("cap must");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Attainment.of(bad, BigDecimal.ONE))
          .withMessageContaining("numerator of an attainment must");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Attainment.of(BigDecimal.ONE, bad))
          .withMessageContaining("denominator of an attainment must");
      assertThatIllegalArgumentException().isThrownBy(() -> Attainment.FULL.cappedAt(bad));
    }
    assertThat(
            AssessmentPolicy.builder()
                .tolerance(new BigDecimal("0.050"))
                .near(new BigDecimal("0.10"))
                .cap(new BigDecimal("1.00"))
                .build())
        .isEqualTo(AssessmentPolicy.builder().tolerance(new BigDecimal("0.05")).build());
  }

  @Test
  void policiesSettleWhatWordsLeaveOpen() {
    AssessmentPolicy policy =
        AssessmentPolicy.builder()
            .tolerance(new BigDecimal("0.05"))
            .addLowerIsBetter("x")
            .cap(new BigDecimal("1.2"))
            .build();
    AssessmentPolicy upward =
        AssessmentPolicy.builder().beyondAboutIsMet(true).tolerance(BigDecimal.ZERO).build();

    assertFound(
        assess("x ~ 6%", Observation.ofLevel(quantity("5.7%")), policy), Verdict.MET, "1", "0%");
    assertFound(
        assess("x ~ 6%", Observation.ofLevel(quantity("5.6%")), policy),
        Verdict.NOT_MET,
        "59/60",
        "-0.1%");
    assertFound(
        assess("x ~ 6%", Observation.ofLevel(quantity("9%")), upward), Verdict.MET, "1", "-3%");
    assertFound(
        assess("x ~ 6%", Observation.ofLevel(quantity("3%")), upward),
        Verdict.NOT_MET,
        "1/2",
        "-3%");
    Assessment low = assess("x => 4%", Observation.ofLevel(quantity("2%")), policy);
    assertFound(low, Verdict.MET, "3/2", "2%");
    assertThat(low.shownAttainment().orElseThrow()).hasToString("6/5");
    assertThat(
            assess("x => 4%", Observation.ofLevel(quantity("8%"))).shownAttainment().orElseThrow())
        .isEqualTo(Attainment.FULL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // target, figure, base, reported change, verdict, attainment, margin, reason
        "increase(x) >= 6%            | 106元 | 100元 |      | MET | 1 | 0% | MET",
        "increase(x) >= 6%            | 105元 | 100元 |      | NOT_MET | 5/6 | -1% | NOT_MET",
        "increase(x) >= 6%            | 105元 | 100元 | 7%   | MET | 7/6 | 1% | AS_REPORTED",
        "increase(x) >= 6%            | 105元 | 0元   |      | UNDETERMINED | - | - | BASE_NOT_POSITIVE",
        "increase(x) >= 6%            | 105元 | -5元  |      | UNDETERMINED | - | - | BASE_NOT_POSITIVE",
        "increase(x) >= 6%            | 105元 |       |      | UNDETERMINED | - | - | NO_BASE",
        "increase(x) >= 6%            |       | 100元 |      | UNDETERMINED | - | - | NO_FIGURE",
        "increase(x) >= 6%            | 105元 | 100家 |      | UNDETERMINED | - | - | UNLIKE",
        "increase(x) >= 6个百分点     | 105元 | 100元 |      | UNDETERMINED | - | - | UNLIKE",
        "increase(x) >= 6%            |       |       | 7个百分点 | UNDETERMINED | - | - | UNLIKE",
        "increase(x) >= 0.5个百分点   | 60.5% | 60%   |      | MET | 1 | 0个百分点 | MET",
        "increase(x) >= 0.5%          | 60.5% | 60%   |      | MET | 5/3 | 0.333333334% | MET",
        "decrease(x) => 30%           | 70元  | 100元 |      | MET | 1 | 0% | MET",
        "decrease(x) => 30%           | 60元  | 100元 |      | MET | 4/3 | 10% | MET",
        "decrease(x) => 30%           |       |       | -31% | MET | 31/30 | 1% | AS_REPORTED",
        "decrease(x) => 30%           |       |       | 5%   | NOT_MET | 0 | -35% | AS_REPORTED",
        "increase(x) >= 5元           | 104元 | 100元 |      | NOT_MET | 4/5 | -1元 | NOT_MET",
        "increase(x) >= 1番           | 200元 | 100元 |      | MET | 1 | - | MET",
        "increase(x) >= 1番           | 150元 | 100元 |      | NOT_MET | 1/2 | - | NOT_MET",
        "increase(x) >= 2番           | 399元 | 100元 |      | NOT_MET | 299/300 | - | NOT_MET",
        "increase(x) >= 1.5番         | 399元 | 100元 |      | UNDETERMINED | - | - | NO_POWER_OF_TWO",
        "increase(x) >= 101番         | 399元 | 100元 |      | UNDETERMINED | - | - | NO_POWER_OF_TWO",
        "increase(x) >= 1番           |       |       | 1.2番 | MET | 6/5 | 0.2番 | AS_REPORTED",
        "decrease(x) >= 1番           | 25元  | 50元  |      | MET | 1 | - | MET",
        "increase(x, stated 90元) >= 10% | 99元 |      |      | MET | 1 | 0% | MET",
        "increase(x) <= 3%            | 103元 | 100元 |      | MET | 1 | 0% | MET",
        "increase(x) <= 3%            | 106元 | 100元 |      | NOT_MET | 0 | -3% | NOT_MET",
        "increase(x) >= 0%            | 100元 | 100元 |      | MET | 1 | 0% | MET",
        "increase(x) >= 2倍           | 300元 | 100元 |      | MET | 1 | 0倍 | MET",
      })
  void aChangeIsTakenAsReportedOrComputed(
      String target,
      String figure,
      String base,
      String reported,
      Verdict verdict,
      String attainment,
      String margin,
      ReasonCode reason) {
    Observation.Builder builder = Observation.builder();
    Observation observation =
        builder
            .level(Optional.ofNullable(figure).map(AssessmentTest::quantity))
            .bases(base == null ? ImmutableMap.of() : ImmutableMap.of(LAST_YEAR, quantity(base)))
            .changes(
                reported == null
                    ? ImmutableMap.of()
                    : ImmutableMap.of(LAST_YEAR, quantity(reported)))
            .build();

    Assessment assessment = assess(target, observation);

    assertFound(assessment, verdict, attainment, margin);
    assertThat(assessment.reasons().get(0).code()).isEqualTo(reason);
  }

  @Test
  void theTwoYearAverageComparesTheGrowthOverBothYears() {
    // 1.1 * 0.9 = 0.99 < 1
    Observation rates =
        observe(o -> o.changeBefore(quantity("10%")).putChange(LAST_YEAR, quantity("-10%")));
    Observation levels =
        observe(
            o -> o.level(quantity("121元")).putBase(new Base.TwoYearAverage(), quantity("100元")));

    assertThat(assess("increase(x, twoYearAverage) >= 0%", rates).verdict())
        .isEqualTo(Verdict.NOT_MET);
    assertThat(assess("decrease(x, twoYearAverage) > 0%", rates).verdict()).isEqualTo(Verdict.MET);
    assertFound(assess("increase(x, twoYearAverage) >= 10%", levels), Verdict.MET, "1", "-");
    assertFound(assess("increase(x, twoYearAverage) > 10%", levels), Verdict.NOT_MET, "1", "-");
    assertFound(
        assess("increase(x, twoYearAverage) >= 20%", levels), Verdict.NOT_MET, "21/44", "-");
  }

  @Test
  void aReferenceMayHaveAMargin() {
    Observation observation =
        observe(o -> o.level(quantity("4.5%")).putReference("全国", quantity("5%")));

    assertFound(assess("x < ref(全国)", observation), Verdict.MET, "11/10", "0.5%");
    assertFound(assess("x <= ref(全国) - 0.5个百分点", observation), Verdict.MET, "1", "0%");
    assertFound(assess("x < ref(全国) - 0.5个百分点", observation), Verdict.NOT_MET, "1", "0%");
    assertFound(assess("x <= ref(全国) - 10%", observation), Verdict.MET, "1", "0%");
    assertFound(assess("x >= ref(全国) + 20%", observation), Verdict.NOT_MET, "3/4", "-1.5%");
    assertFound(assess("x == ref(全国) +- 0.5个百分点", observation), Verdict.MET, "1", "0%");
    assertFound(assess("x == ref(全国)", observation), Verdict.NOT_MET, "9/10", "-0.5%");
    assertThat(assess("x <= ref(全国) - 1元", observation).reasons().get(0).code())
        .isEqualTo(ReasonCode.UNLIKE);
    assertThat(assess("x <= ref(全省)", observation).reasons().get(0).code())
        .isEqualTo(ReasonCode.NO_REFERENCE);
  }

  @Test
  void placesGradesCountsSignsAndStages() {
    Observation observation =
        observe(
            o ->
                o.putRank("全省", 4)
                    .grade("Ⅱ类")
                    .addGradesBestFirst("Ⅰ类", "Ⅱ类", "Ⅲ类")
                    .doneCount(19)
                    .totalCount(20)
                    .putCompletion("封顶", DAY)
                    .putCompletion("投用", DAY.plusDays(1))
                    .addOpenStage("竣工"));

    assertFound(assess("rank(x, 全省) <= 3", observation), Verdict.NOT_MET, "2/3", "-1位次");
    assertFound(assess("rank(x, 全省) <= 4", observation), Verdict.MET, "1", "0位次");
    assertThat(assess("rank(x) <= 4", observation).verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertFound(assess("grade(x, Ⅲ类)", observation), Verdict.MET, "1", "-");
    assertFound(assess("grade(x, Ⅰ类)", observation), Verdict.NOT_MET, "0", "-");
    assertFound(assess("grade(x, 甲级)", observation), Verdict.UNDETERMINED, "-", "-");
    assertFound(assess("all(x)", observation), Verdict.NOT_MET, "19/20", "-1");
    assertFound(assess("none(x)", observation), Verdict.NOT_MET, "19/20", "-1");
    assertFound(assess("done(x, 封顶)", observation), Verdict.MET, "1", "-");
    assertFound(assess("done(x, 投用)", observation), Verdict.NOT_MET, "0", "-");
    assertFound(assess("done(x, 竣工)", observation), Verdict.NOT_MET, "0", "-");
    assertFound(assess("done(x)", observation), Verdict.UNDETERMINED, "-", "-");
    assertThat(assess("all(x)", observe(o -> o.doneCount(0).totalCount(0))).reasons())
        .extracting(Reason::code)
        .containsExactly(ReasonCode.NOTHING_TO_COUNT, ReasonCode.MET);
    assertFound(
        assess("all(x)", Observation.ofLevel(quantity("99%"))), Verdict.NOT_MET, "99/100", "-1%");
    assertFound(
        assess("none(x)", observe(o -> o.level(quantity("5件")).baseline(quantity("20件")))),
        Verdict.NOT_MET,
        "3/4",
        "-5件");
    assertFound(assess("none(x)", Observation.ofLevel(quantity("0件"))), Verdict.MET, "1", "0件");
    assertFound(
        assess("keptNone(x)", Observation.ofLevel(quantity("0件"))), Verdict.UNDETERMINED, "-", "-");
    assertFound(assess("keptNone(x)", observe(o -> o.everNonZero(false))), Verdict.MET, "1", "-");
    assertFound(
        assess("keptNone(x)", observe(o -> o.everNonZero(true))), Verdict.NOT_MET, "0", "-");
  }

  @ParameterizedTest
  @CsvSource({
    "toPositive, -1, 5, MET", "toPositive, -1, 0, NOT_MET", "toPositive, , 5, UNDETERMINED",
    "toPositive, 0, 5, UNDETERMINED", "toPositive, , -1, NOT_MET", "toNegative, 1, -1, MET",
    "toNegative, 1, 1, NOT_MET", "fromZero, 0, 1, MET", "fromZero, -1, 1, UNDETERMINED",
    "fromZero, 0, 0, NOT_MET",
  })
  void signsTurn(String turning, Integer before, int now, Verdict verdict) {
    Observation.Builder builder =
        Observation.builder().level(Quantity.of(BigDecimal.valueOf(now), Measure.NONE));
    Observation observation = before == null ? builder.build() : builder.signBefore(before).build();

    assertThat(assess("turn(x, " + turning + ")", observation).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    // deadline, as of, day of the figure, figure, timing
    "2023-06-30, 2023-06-30, 2023-06-30, 1, MET_IN_TIME",
    "2023-06-30, 2023-07-31, 2023-06-30, 1, MET_IN_TIME",
    "2023-06-30, 2023-07-31, 2023-07-01, 1, MET_LATE",
    "2023-06-30, 2023-07-31, , 1, MET_ON_UNKNOWN_DAY",
    "2023-06-30, 2023-06-30, , 1, MET_IN_TIME",
    "2023-06-30, 2023-06-30, , 0, PENDING",
    "2023-06-30, 2023-07-01, , 0, OVERDUE",
    "2023-06-30, 2023-06-30, 2023-07-01, 1, PENDING",
    "2023-06-30, 2023-07-01, 2023-07-02, 1, UNKNOWN_AT_DEADLINE",
    ", 2023-07-01, , 1, NO_DEADLINE",
  })
  void theDayOfTheDeadlineIsInTime(
      LocalDate deadline, LocalDate asOf, LocalDate date, int figure, Timing timing) {
    Observation observation =
        Observation.builder()
            .level(Quantity.of(BigDecimal.valueOf(figure), Measure.NONE))
            .date(Optional.ofNullable(date))
            .build();
    Target target =
        Target.builder()
            .expression(TargetExpression.parse("x => 1").orElseThrow())
            .deadline(Optional.ofNullable(deadline).map(StatedDate::of))
            .build();

    assertThat(
            Assessment.of(
                    target, Observations.of("x", observation), asOf, AssessmentPolicy.defaults())
                .timing())
        .isEqualTo(timing);
  }

  @Test
  void aCombinationIsMetOnTheDayOfItsLastNeededPart() {
    Observation early = observe(o -> o.putCompletion("", DAY.minusDays(5)));
    Observation late = observe(o -> o.putCompletion("", DAY.plusDays(5)));
    Observations world = Observations.copyOf(ImmutableMap.of("a", early, "b", late));

    assertThat(timing("done(a) & done(b)", world)).isEqualTo(Timing.MET_LATE);
    assertThat(timing("done(a) | done(b)", world)).isEqualTo(Timing.MET_IN_TIME);
    assertThat(timing("2 of (done(a); done(b); done(c))", world)).isEqualTo(Timing.MET_LATE);
    assertThat(timing("done(a) & done(c)", world)).isEqualTo(Timing.UNKNOWN_AT_DEADLINE);
  }

  private static Timing timing(String target, Observations world) {
    return Assessment.of(
            TargetExpression.parse(target).orElseThrow(),
            world,
            Optional.of(DAY),
            DAY.plusDays(10),
            AssessmentPolicy.defaults())
        .timing();
  }

  @Test
  void reasonsComeInTheOrderOfTheTarget() {
    Assessment assessment =
        assess("(x >= 5元 | y >= 1元) & opaque(\"走在前列\")", Observation.ofLevel(quantity("4元")));

    assertThat(assessment.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(assessment.reasons())
        .extracting(Reason::message)
        .containsExactly(
            "x >= 5元: not met: 4元",
            "y >= 1元: nothing is observed",
            "opaque(\"走在前列\"): the target was not understood");
  }

  @Test
  void attainmentsAreFractions() {
    Attainment twoThirds = Attainment.of(BigDecimal.valueOf(2), BigDecimal.valueOf(3));

    assertThat(twoThirds.toDecimal(2)).isEqualTo("0.66");
    assertThat(twoThirds.toDecimal(2, RoundingMode.HALF_UP)).isEqualTo("0.67");
    assertThat(twoThirds.numerator()).isEqualTo(2);
    assertThat(twoThirds.denominator()).isEqualTo(3);
    assertThat(Attainment.of(new BigDecimal("999999"), new BigDecimal("1E6")).toDecimal(2))
        .isEqualTo("0.99");
    assertThat(twoThirds).isLessThan(Attainment.FULL).isGreaterThan(Attainment.NOTHING);
    new EqualsTester()
        .addEqualityGroup(twoThirds, Attainment.of(new BigDecimal("0.4"), new BigDecimal("0.60")))
        .addEqualityGroup(Attainment.FULL, Attainment.of(BigDecimal.TEN, BigDecimal.TEN))
        .addEqualityGroup(Attainment.NOTHING, Attainment.of(BigDecimal.ZERO, BigDecimal.TEN))
        .testEquals();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Attainment.of(BigDecimal.ONE, BigDecimal.ZERO))
        .withMessage("denominator of an attainment must be positive: 0");
  }

  @Test
  void observationsAreChecked() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> observe(o -> o.doneCount(3).totalCount(2)))
        .withMessage("total count must not be below the done count 3: 2");
    assertThatIllegalArgumentException().isThrownBy(() -> observe(o -> o.doneCount(-1)));
    assertThatIllegalArgumentException().isThrownBy(() -> observe(o -> o.putRank("", 0)));
    assertThatIllegalArgumentException().isThrownBy(() -> observe(o -> o.signBefore(2)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> observe(o -> o.addGradesBestFirst("A", "A")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> observe(o -> o.addOpenStage("").putCompletion("", DAY)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AssessmentPolicy.builder().near(new BigDecimal("-0.1")).build());
    assertThat(Observations.none().find("x")).isEmpty();
    assertThat(ReasonCode.values())
        .extracting(ReasonCode::id)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.startsWith("assessment."));
  }
}
