package org.gangmu.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.target.Criterion.About;
import org.gangmu.target.Criterion.Band;
import org.gangmu.target.Criterion.Threshold;
import org.gangmu.target.TargetExpression.AtLeastOf;
import org.gangmu.target.TargetExpression.Change;
import org.gangmu.target.TargetExpression.Completeness;
import org.gangmu.target.TargetExpression.Direction;
import org.gangmu.target.TargetExpression.Extent;
import org.gangmu.target.TargetExpression.Level;
import org.gangmu.target.TargetExpression.Milestone;
import org.gangmu.target.TargetExpression.Opaque;
import org.gangmu.target.TargetExpression.Rank;
import org.gangmu.target.TargetExpression.Relative;
import org.gangmu.target.TargetExpression.Turn;
import org.gangmu.target.TargetExpression.Turning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTextTest {

  private static Quantity percent(String value) {
    return Quantity.of(value, Measure.PERCENT);
  }

  private static void assertForms(String text, TargetExpression expression) {
    assertThat(expression).hasToString(text);
    assertThat(TargetExpression.parse(text)).isEqualTo(Outcome.of(expression));
  }

  @Test
  void eachFormHasItsText() {
    Threshold atLeast5 = new Threshold(Relation.AT_LEAST, percent("5"));
    assertForms("失业率 <= 4%", new Level("失业率", new Threshold(Relation.AT_MOST, percent("4"))));
    assertForms(">= 5%", new Level("", atLeast5));
    assertForms(
        "GDP => 100亿元",
        new Level(
            "GDP",
            new Threshold(
                Relation.REACH,
                new Quantity(
                    java.math.BigDecimal.valueOf(100),
                    Scale.HUNDRED_MILLION,
                    MeasureTable.standard().measure("元")))));
    assertForms(
        "x in [5.5%, 6%)", new Level("x", new Band(percent("5.5"), true, percent("6"), false)));
    assertForms("x ~ 6%", new Level("x", new About(percent("6"))));
    assertForms(
        "increase(投资) ~ 6%",
        new Change("投资", Direction.INCREASE, new About(percent("6")), new Base.Unstated()));
    assertForms(
        "decrease(x, year 2017) >= 5%",
        new Change("x", Direction.DECREASE, atLeast5, new Base.Year(2017)));
    assertForms(
        "increase(, stated 5万元) >= 5%",
        new Change(
            "",
            Direction.INCREASE,
            atLeast5,
            new Base.Stated(Quantity.parse("5万元").orElseThrow())));
    assertForms(
        "increase(x, twoYearAverage) >= 5%",
        new Change("x", Direction.INCREASE, atLeast5, new Base.TwoYearAverage()));
    assertForms(
        "失业率 <= ref(全国平均) - 0.5个百分点",
        new Relative(
            "失业率", Relation.AT_MOST, "全国平均", Optional.of(Quantity.of("0.5", Measure.POINT))));
    assertForms("x > ref(\"a b\")", new Relative("x", Relation.ABOVE, "a b", Optional.empty()));
    assertForms("rank(GDP, 全省) <= 3", new Rank("GDP", 3, "全省"));
    assertForms("rank(GDP) <= 3", new Rank("GDP", 3, ""));
    assertForms("grade(水质, Ⅲ类)", new TargetExpression.Grade("水质", "Ⅲ类"));
    assertForms("all(行政村)", new Completeness("行政村", Extent.ALL));
    assertForms("none(欠薪)", new Completeness("欠薪", Extent.NONE));
    assertForms("keptNone(重大事故)", new Completeness("重大事故", Extent.KEPT_AT_NONE));
    assertForms("turn(利润, toPositive)", new Turn("利润", Turning.TO_POSITIVE));
    assertForms("done(施工图设计)", new Milestone("施工图设计", ""));
    assertForms("done(主体工程, 封顶)", new Milestone("主体工程", "封顶"));
    assertForms("opaque(\"走在前列\")", new Opaque("走在前列"));
  }

  @Test
  void combinationsKeepTheirBrackets() {
    TargetExpression a = new Completeness("a", Extent.ALL);
    TargetExpression b = new Completeness("b", Extent.ALL);
    TargetExpression both = TargetExpression.allOf(ImmutableList.of(a, b));
    assertForms("all(a) & all(b)", both);
    assertForms("all(a) | all(b)", TargetExpression.anyOf(ImmutableList.of(a, b)));
    assertForms("(all(a) & all(b)) & all(a)", TargetExpression.allOf(ImmutableList.of(both, a)));
    assertForms(
        "2 of (all(a) & all(b); all(a); all(b))", new AtLeastOf(2, ImmutableList.of(both, a, b)));
    assertForms(
        "2 of (all(a); all(b); all(a)) | all(b)",
        TargetExpression.anyOf(ImmutableList.of(new AtLeastOf(2, ImmutableList.of(a, b, a)), b)));
  }

  @Test
  void andBindsCloserThanOr() {
    assertThat(TargetExpression.parse("all(a)|all(b)&all(c)").orElseThrow())
        .hasToString("all(a) | (all(b) & all(c))");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "x>=5.50%            | x >= 5.5%",
        "x >= 1.5E1 %        | x >= 15%",
        "x >= 13.5万千瓦     | x >= 13.5万千瓦",
        "x >= 5千米          | x >= 5公里",
        "x >= 5千{米}        | x >= 5千{米}",
        "x >= 3公斤          | x >= 3公斤",
        "x >= 3千克          | x >= 3公斤",
        "x >= -0.0           | x >= 0",
        "x >= 12万{万家}     | x >= 12万{万家}",
        "\"x\" >= 5          | x >= 5",
        "((x >= 5))          | x >= 5",
        "\"in\" >= 5         | \"in\" >= 5",
        "5G基站 => 100座     | 5G基站 => 100座",
        "a >= 1 b            | a >= 1b",
        "a >= 1{.}           | a >= 1{.}",
        "a >= 1℃             | a >= 1摄氏度",
        "a >= 1°             | a >= 1°",
        "a >= 1㎡/天         | a >= 1㎡/天",
        "a >= 1′             | a >= 1′",
        "a >= 1€             | a >= 1€",
        "a >= 1万b           | a >= 1万b",
        "PM2.5浓度=<35       | PM2.5浓度 =< 35",
        "x=<ref(a)-1%        | x =< ref(a) - 1%",
        "decrease(x)=<5%     | decrease(x) =< 5%",
        "\"a\\u{41}\" < 1    | aA < 1",
      })
  void whatIsReadIsWrittenInOneForm(String text, String canonical) {
    assertThat(TargetExpression.parse(text).orElseThrow()).hasToString(canonical);
    assertThat(TargetExpression.parse(canonical).orElseThrow()).hasToString(canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                       | target.syntax     | 1 | expected a target",
        "x                        | target.syntax     | 2 | expected one of >= <=",
        "x >=                     | target.syntax     | 5 | expected a quantity",
        "x >= 5 y z               | target.syntax     | 10 | expected the end",
        "x >= 5%个百分点          | target.measure    | 7 | single",
        "x >= 1万亿亿元           | target.measure    | 7 | single",
        "x >= 5.                  | target.measure    | 7 | word or sign",
        "x >= 5万.                | target.measure    | 7 | word or sign",
        "x >= 5。                 | target.measure    | 7 | word or sign",
        "x >= 5 -                 | target.measure    | 8 | word or sign",
        "x >= 5_                  | target.measure    | 7 | word or sign",
        "x >= 5、                 | target.measure    | 7 | word or sign",
        "x >= 5/天                | target.measure    | 7 | word or sign",
        "x >= 5元。               | target.measure    | 7 | word or sign",
        "x >= 5件-                | target.measure    | 7 | word or sign",
        "rank(x) <= 1000000000    | target.range      | 12 | 1 to 999999999",
        "x >= 1E+10000000         | target.number     | 6 | 38 digits",
        "x >= 1e-19               | target.number     | 6 | 38 digits",
        "x >= 1e39                | target.number     | 6 | 38 digits",
        "x in [5%, 4%]            | target.empty-band | 6 | empty",
        "x in [5%, 5%)            | target.empty-band | 6 | empty",
        "x in [5%, 6个百分点]     | target.unlike     | 6 | one dimension",
        "x in [5吨, 6万元]        | target.unlike     | 6 | one dimension",
        "3 of (all(a); all(b))    | target.range      | 1 | number of parts",
        "0 of (all(a); all(b))    | target.range      | 1 | number of parts",
        "1 of (all(a))            | target.range      | 1 | at least 2",
        "rank(x) <= 0             | target.range      | 12 | place",
        "rank(x) < = 3            | target.syntax     | 11 | expected",
        "increase(x, year 217) ~ 6% | target.range    | 18 | four digits",
        "increase(x, decade) ~ 6% | target.syntax     | 13 | lastYear",
        "x <= ref() - 1%          | target.blank      | 10 | reference",
        "x <= ref(a) + 1%         | target.syntax     | 13 | \"-\"",
        "x =< ref(a) + 1%         | target.syntax     | 13 | \"-\"",
        "x = < 5%                 | target.syntax     | 3 | => =<",
        "x = 5%                   | target.syntax     | 3 | => =<",
        "x <= ref(a) - -1%        | target.range      | 15 | negative",
        "turn(x, up)              | target.syntax     | 9 | toPositive",
        "grade(x)                 | target.syntax     | 8 | \",\"",
        "done(\" \")              | target.blank      | 6 | deliverable",
        "all x                    | target.syntax     | 5 | \"(\"",
        "of >= 3                  | target.syntax     | 4 | \"(\"",
        "all(\"x                  | target.syntax     | 5 | closing",
        "all(\"\\q\")             | target.syntax     | 6 | escape",
        "all(\"\\u{110000}\")     | target.syntax     | 6 | escape",
        "x >= 5{坛, 0, \"wine\"}  | target.measure    | 11 | positive",
        "x >= 5{坛, 2, \"number\"} | target.measure   | 14 | bare numbers",
        "x >= 5家{坛}             | target.syntax     | 7 | a scale",
        "(all(a)                  | target.syntax     | 8 | \")\"",
        "all(a))                  | target.syntax     | 7 | the end",
      })
  void errorsTellTheirPlaceAndWhatWasExpected(
      String text, String code, int column, String expected) {
    Outcome<TargetExpression> read = TargetExpression.parse(text);

    assertThat(read.value()).isEmpty();
    Diagnostic error = read.diagnostics().get(0);
    assertThat(read.diagnostics()).hasSize(1);
    assertThat(error.code().id()).isEqualTo(code);
    assertThat(error.message()).contains(expected);
    assertThat(error.location().describe()).isEqualTo("1:" + column);
  }

  @Test
  void columnsCountCharactersAndLinesCount() {
    Location location =
        TargetExpression.parse("\"𠮷\" >= 5\r\n & x").diagnostics().get(0).location();

    assertThat(location.describe()).isEqualTo("2:5");
    assertThat(((Location.InText) location).span().start()).isEqualTo(15);
  }

  @Test
  void limitsAreKeptAndNamed() {
    Limits limits = Limits.builder().depth(2).characters(30).build();

    assertThat(TargetText.parse("((all(a)))", limits).value()).isPresent();
    assertThat(TargetText.parse("(((all(a))))", limits).errors())
        .singleElement()
        .satisfies(error -> assertThat(error.code()).isEqualTo(TargetTextCode.TOO_DEEP))
        .satisfies(error -> assertThat(error.message()).contains("Limits.depth", "2"));
    assertThat(TargetText.parse("all(" + "a".repeat(30) + ")", limits).errors())
        .singleElement()
        .satisfies(error -> assertThat(error.code()).isEqualTo(TargetTextCode.TOO_LONG))
        .satisfies(error -> assertThat(error.message()).contains("Limits.characters", "30"));
  }

  @Test
  void theDeepestCombinationReadsBackAndNoneIsDeeper() {
    TargetExpression leaf = new Completeness("a", Extent.ALL);
    TargetExpression deep = leaf;
    for (int i = 0; i < AtLeastOf.DEEPEST; i++) {
      deep =
          i % 3 == 0
              ? new AtLeastOf(2, ImmutableList.of(leaf, deep, leaf))
              : new AtLeastOf(1 + i % 2, ImmutableList.of(deep, leaf));
    }
    TargetExpression deepest = deep;

    assertThat(TargetText.parse(deepest.toString()).value()).contains(deepest);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AtLeastOf(1, ImmutableList.of(deepest, leaf)))
        .withMessage("depth of combinations must be at most 100: 101");
    String tooDeep = "all(b) & (all(a) | (".repeat(50) + "all(c)" + "))".repeat(50);
    assertThat(TargetText.parse(tooDeep).value()).isPresent();
    assertThat(TargetText.parse("all(b) & all(a) | (" + tooDeep + ")").errors())
        .singleElement()
        .satisfies(error -> assertThat(error.code()).isEqualTo(TargetTextCode.TOO_DEEP));
  }

  @Test
  void combinationsOfThemselvesStayWithinTheirSize() {
    TargetExpression expression = new Completeness("a", Extent.ALL);
    for (int i = 0; i < 19; i++) {
      expression = new AtLeastOf(1, ImmutableList.of(expression, expression));
    }
    TargetExpression large = expression;

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AtLeastOf(1, ImmutableList.of(large, large)))
        .withMessageContaining("at most 1000000: 1048576");
  }

  @ParameterizedTest
  @ValueSource(strings = {"5%", "-1.66万人", "5千{米}", "0", "3{坛, 25, \"wine\"}", "7亿"})
  void quantitiesReadBack(String text) {
    assertThat(Quantity.parse(text).orElseThrow()).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 10, Rank.MOST - 1, Rank.MOST})
  void everyPlaceReadsBack(int place) {
    assertForms("rank(x) <= " + place, new Rank("x", place, ""));
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, Rank.MOST + 1, Integer.MAX_VALUE})
  void noOtherPlaceIsOne(int place) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Rank("x", place, ""))
        .withMessage("place must be from 1 to 999999999: " + place);
    assertThat(TargetText.parse("rank(x) <= " + place).value()).isEmpty();
  }

  @Test
  void aQuantityWithMoreBehindItIsNone() {
    assertThat(Quantity.parse("5% 6").value()).isEmpty();
    assertThat(Quantity.parse("").value()).isEmpty();
  }
}
