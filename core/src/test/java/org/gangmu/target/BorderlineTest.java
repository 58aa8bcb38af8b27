package org.gangmu.target;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.StringJoiner;
import org.gangmu.target.TargetExpression.AtLeastOf;
import org.gangmu.target.TargetExpression.Level;
import org.gangmu.target.TargetExpression.Rank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BorderlineTest {

  private static final LocalDate DAY = LocalDate.of(2023, 6, 30);

  private static String sides(String target, AssessmentPolicy policy) {
    TargetExpression expression = TargetExpression.parse(target).orElseThrow();
    Optional<Observations> meeting = Borderline.meeting(expression, DAY, policy);
    Optional<Observations> missing = Borderline.missing(expression, DAY, policy);
    assertThat(meeting.map(each -> verdict(expression, each, policy)))
        .isIn(Optional.empty(), Optional.of(Verdict.MET));
    assertThat(missing.map(each -> verdict(expression, each, policy)))
        .isIn(Optional.empty(), Optional.of(Verdict.NOT_MET));
    return text(meeting) + " / " + text(missing);
  }

  private static Verdict verdict(
      TargetExpression expression, Observations observations, AssessmentPolicy policy) {
    return Assessment.of(expression, observations, Optional.empty(), DAY, policy).verdict();
  }

  /** Returns the facts of observations, in a form as short as can be. */
  private static String text(Optional<Observations> observations) {
    StringJoiner text = new StringJoiner("; ");
    text.setEmptyValue("-");
    observations
        .orElse(Observations.none())
        .byIndicator()
        .forEach((name, facts) -> text.add(name + " " + text(facts)));
    return text.toString();
  }

  private static String text(Observation facts) {
    StringJoiner text = new StringJoiner(", ");
    facts.level().ifPresent(level -> text.add(level.toString()));
    facts.bases().values().forEach(base -> text.add("from " + base));
    facts.changes().values().forEach(change -> text.add("reported " + change));
    facts.references().forEach((name, figure) -> text.add(name + " " + figure));
    facts.ranks().forEach((among, place) -> text.add("place " + place + " " + among));
    facts.grade().ifPresent(grade -> text.add("grade " + grade));
    facts.gradeReached().ifPresent(reached -> text.add("graded " + reached));
    facts.doneCount().ifPresent(done -> text.add(done + " of " + facts.totalCount().orElse(0)));
    facts.everNonZero().ifPresent(ever -> text.add("ever " + ever));
    facts.signBefore().ifPresent(sign -> text.add("sign before " + sign));
    facts.completions().forEach((stage, day) -> text.add("done " + stage + day));
    facts.openStages().forEach(stage -> text.add("open " + stage));
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // target, what meets it and what misses it
        "x >= 6%              | x 6% / x 5%",
        "x <= 5.5%            | x 5.5% / x 5.6%",
        "x > 50家             | x 51家 / x 50家",
        "x < 4.5%             | x 4.4% / x 4.5%",
        "x == 0家             | x 0家 / x 1家",
        "x == 3家             | x 3家 / x 2家",
        "x => 1.66万人        | x 1.66万人 / x 1.65万人",
        "x in [4.5%, 5%]      | x 4.5% / x 4.4%",
        "x in (4.5%, 5%)      | x 4.6% / x 4.5%",
        "x in [0家, 5家]      | x 0家 / x 6家",
        "x in (5, 6)          | x 5.5 / x 5",
        "x in (5, 6]          | x 6 / x 5",
        "x in (1公里, 1001米) | x 1.0005公里 / x 1公里",
        "x ~ 6%               | x 6% / x 5.3%",
        "x ~ 0家              | x 0家 / x 1家",
      })
  void aFigureStandsBesideTheLine(String target, String expected) {
    assertThat(sides(target, AssessmentPolicy.defaults())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "increase(x) >= 6%                 | x 106, from 100 / x 105, from 100",
        "decrease(x, year 2017) => 30%     | x 70, from 100 / x 71, from 100",
        "increase(x, previousPeriod) > 1‰  | x 100.2, from 100 / x 100.1, from 100",
        "increase(x, twoYearAverage) >= 5% | x 110.25, from 100 / x 108.16, from 100",
        "increase(x, stated 90元) >= 10%   | x 99元 / x 98.1元",
        "increase(x, stated 0元) >= 10%    | x reported 10% / x reported 9%",
        "increase(x, stated 90元) >= 10家  | x reported 10家 / x reported 9家",
        "increase(x) >= 0.5个百分点        | x 50.5%, from 50% / x 50.4%, from 50%",
        "increase(x) >= 5亿元              | x 105亿元, from 100亿元 / x 104亿元, from 100亿元",
        "decrease(x) >= 500元              | x 500元, from 1000元 / x 501元, from 1000元",
        "increase(x) >= 1番                | x 200, from 100 / x 100, from 100",
        "decrease(x) >= 1番                | x 50, from 100 / x 100, from 100",
        "decrease(x) >= 11番               | x 100, from 204800 / x 0.09765625, from 100",
        "increase(x) >= 1.5番              | x reported 1.5番 / x reported 1.4番",
        "decrease(x) >= 1.5番              | x reported -1.5番 / x reported -1.4番",
        "increase(x) ~ 6%                  | x 106, from 100 / x 105.3, from 100",
      })
  void aChangeComesWithItsBase(String target, String expected) {
    assertThat(sides(target, AssessmentPolicy.defaults())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "x < ref(全国)                  | x 99, 全国 100 / x 100, 全国 100",
        "x => ref(全国)                 | x 100, 全国 100 / x 99, 全国 100",
        "x <= ref(全国) - 0.5个百分点   | x 49.5%, 全国 50% / x 49.6%, 全国 50%",
        "x >= ref(全国) + 20%           | x 120, 全国 100 / x 119, 全国 100",
        "x == ref(全国) +- 10%          | x 100, 全国 100 / x 89, 全国 100",
        "x > ref(a) + 5元               | x 106元, a 100元 / x 105元, a 100元",
        "rank(x, 全省) <= 3             | x place 3 全省 / x place 4 全省",
        "grade(x, Ⅲ类)                  | x grade Ⅲ类 / x graded false",
        "all(x)                         | x 100 of 100 / x 99 of 100",
        "none(x)                        | x 0 / x 1",
        "keptNone(x)                    | x ever false / x ever true",
        "turn(x, toPositive)            | x 1, sign before -1 / x 0, sign before -1",
        "turn(x, toNegative)            | x -1, sign before 1 / x 0, sign before 1",
        "turn(x, fromZero)              | x 1, sign before 0 / x 0, sign before 0",
        "done(x, 封顶)                  | x done 封顶2023-06-30 / x open 封顶",
        "opaque(x)                      | - / -",
      })
  void referencesPlacesGradesCountsSignsAndStages(String target, String expected) {
    assertThat(sides(target, AssessmentPolicy.defaults())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "x >= 5元 & y <= 3%                # x 5元; y 3% / x 4元; y 3%",
        "x >= 5元 | y <= 3%                # x 5元 / x 4元; y 4%",
        "2 of (x >= 5; y >= 5; z >= 5)     # x 5; y 5 / x 4; y 4",
        "x > 5 & x < 6                     # x 5.5 / x 6",
        "x > -1万元 & x < -0.9万元         # x -0.95万元 / x -0.9万元",
        "x >= 6 & x <= 3                   # - / x 4",
        "x >= 6 | x <= 3                   # x 6 / x 4",
        "(x >= 6 | y >= 1) & x <= 3        # x 3; y 1 / x 4; y 0",
        "x >= 5元 & x >= 5家               # - / x 4元",
        "none(x) & x <= 3起                # x 0起 / x 4起",
        "x >= 90% & x >= ref(a)            # x 90%, a 90% / x 89%, a 90%",
        "x < ref(a) & x >= ref(b) + 1元    # x 101元, a 102元, b 100元 / x 100元, a 100元, b 100元",
        "increase(x) >= 6% & x >= 200元    # x 200元, reported 6% / x 199元, reported 5%",
        "increase(x) >= 6% & increase(x) >= 5元 # x 105元, from 100元, reported 6% /"
            + " x 104元, from 100元, reported 5%",
        "increase(x) >= 6% & increase(x, lastYear) <= 8% # x reported 6% / x reported 9%",
        "increase(x, stated 90元) >= 10% & x >= 100元 # x 100元 / x 98.1元",
        "grade(x, a) & grade(x, b) & rank(x) <= 3 & rank(x) <= 2"
            + " # x place 2 , graded true / x place 4 , graded false",
        "all(x) & none(x) & keptNone(x)"
            + " # x 0, 100 of 100, ever false / x 1, 99 of 100, ever true",
        "x <= 3 & opaque(a)                # - / x 4",
        "x <= 3 | opaque(a)                # x 3 / -",
      })
  void partsAreObservedTogether(String target, String expected) {
    assertThat(sides(target, AssessmentPolicy.defaults())).isEqualTo(expected);
  }

  @Test
  void policiesMoveTheLine() {
    AssessmentPolicy policy =
        AssessmentPolicy.builder()
            .tolerance(new BigDecimal("0.05"))
            .addLowerIsBetter("y")
            .beyondAboutIsMet(true)
            .build();

    assertThat(sides("x ~ 6%", policy)).isEqualTo("x 6% / x 5.6%");
    assertThat(sides("y ~ 6%", policy)).isEqualTo("y 6% / y 6.4%");
    assertThat(sides("y => 4%", policy)).isEqualTo("y 4% / y 5%");
    assertThat(sides("y => ref(a)", policy)).isEqualTo("y 100, a 100 / y 101, a 100");
  }

  @Test
  void whereNoFigureIsNextToTheLineThereIsNone() {
    Quantity most = Quantity.of("9".repeat(38), Measure.NONE);
    Quantity one = Quantity.of(BigDecimal.ONE, Measure.NONE);
    Quantity next = Quantity.of("1.000000000000000001", Measure.NONE);

    assertThat(sides("x > " + most, AssessmentPolicy.defaults())).isEqualTo("- / x " + most);
    assertThat(sides("x in (" + one + ", " + next + ")", AssessmentPolicy.defaults()))
        .isEqualTo("- / x 1");
    assertThat(Borderline.missing(new Rank("x", Rank.MOST, ""), DAY, AssessmentPolicy.defaults()))
        .map(observations -> observations.find("x").orElseThrow().ranks())
        .contains(ImmutableMap.of("", Rank.MOST + 1));
    assertThat(sides("increase(x) >= " + "9".repeat(38) + "元", AssessmentPolicy.defaults()))
        .startsWith("x reported 9999");
  }

  @Test
  void aCombinationOfCombinationsIsWalkedThrough() {
    TargetExpression target = new Level("x", Criterion.threshold(Relation.AT_LEAST, percent(1)));
    for (int i = 0; i < AtLeastOf.DEEPEST; i++) {
      Level next = new Level("x" + i, Criterion.threshold(Relation.AT_LEAST, percent(i)));
      target = new AtLeastOf(1 + i % 2, ImmutableList.of(next, target));
    }

    Observations meeting =
        Borderline.meeting(target, DAY, AssessmentPolicy.defaults()).orElseThrow();

    assertThat(verdict(target, meeting, AssessmentPolicy.defaults())).isEqualTo(Verdict.MET);
  }

  private static Quantity percent(int number) {
    return Quantity.of(BigDecimal.valueOf(number), Measure.PERCENT);
  }
}
