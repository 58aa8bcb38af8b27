package org.gangmu.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gangmu.calendar.StatedDate;
import org.gangmu.target.TargetExpression.AtLeastOf;
import org.gangmu.target.TargetExpression.Completeness;
import org.gangmu.target.TargetExpression.Extent;
import org.gangmu.target.TargetExpression.Grade;
import org.gangmu.target.TargetExpression.Level;
import org.gangmu.target.TargetExpression.Milestone;
import org.gangmu.target.TargetExpression.Opaque;
import org.gangmu.target.TargetExpression.Relative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the values a target is made of, at their edges. */
class TargetValuesTest {

  private static Quantity quantity(String text) {
    return Quantity.parse(text).orElseThrow();
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }

  @Test
  void namesOfPartsAreNotBlank() {
    refused(
        () -> new Relative("x", Relation.AT_LEAST, " ", Optional.empty()),
        "reference must not be blank");
    refused(() -> new Grade("x", "\u3000"), "grade must not be blank");
    refused(() -> new Milestone("", "封顶"), "deliverable must not be blank");
    refused(() -> new Opaque(" "), "text must not be blank");
  }

  @Test
  void aMarginIsNotNegative() {
    assertThat(new Relative("x", Relation.AT_LEAST, "全国", Optional.of(quantity("0%"))).margin())
        .contains(quantity("0%"));
    refused(
        () -> new Relative("x", Relation.AT_LEAST, "全国", Optional.of(quantity("-1%"))),
        "margin must not be negative: -1%");
  }

  @Test
  void aCombinationHasTwoPartsAndACountOfThem() {
    TargetExpression all = new Completeness("a", Extent.ALL);

    refused(() -> new AtLeastOf(1, ImmutableList.of()), "parts must be at least 2: 0");
    refused(() -> new AtLeastOf(1, ImmutableList.of(all)), "parts must be at least 2: 1");
    refused(() -> new AtLeastOf(0, ImmutableList.of(all, all)), "count must be from 1 to 2: 0");
    refused(() -> new AtLeastOf(3, ImmutableList.of(all, all)), "count must be from 1 to 2: 3");
    assertThat(new AtLeastOf(2, ImmutableList.of(all, all)))
        .isNotEqualTo(new AtLeastOf(1, ImmutableList.of(all, all)))
        .isNotEqualTo(new AtLeastOf(2, ImmutableList.of(all, new Completeness("b", Extent.ALL))))
        .doesNotHaveSameHashCodeAs(
            new AtLeastOf(2, ImmutableList.of(all, new Completeness("b", Extent.ALL))));
  }

  @ParameterizedTest
  @CsvSource({
    "5%, true, 6%, true, true", "5%, true, 6%, false, true", "5%, false, 6%, false, true",
    "5%, true, 5%, true, true", "5%, true, 5%, false, false", "5%, false, 5%, true, false",
    "5%, false, 5%, false, false", "6%, true, 5%, true, false", "1公里, true, 1000米, true, true",
    "1公里, true, 999米, true, false"
  })
  void aBandIsNotEmpty(
      String lower, boolean lowerIncluded, String upper, boolean upperIncluded, boolean band) {
    ThrowingCallable call =
        () ->
            assertThat(
                    new Criterion.Band(
                        quantity(lower), lowerIncluded, quantity(upper), upperIncluded))
                .isNotNull();
    if (band) {
      assertThatNoException().isThrownBy(call);
    } else {
      refused(call, "band must not be empty: " + lower + " to " + upper);
    }
  }

  @Test
  void criteriaAreShownAsInATarget() {
    assertThat(Criterion.threshold(Relation.AT_LEAST, quantity("5%"))).hasToString(">= 5%");
    assertThat(Criterion.Band.closed(quantity("5%"), quantity("6%")))
        .isEqualTo(new Criterion.Band(quantity("5%"), true, quantity("6%"), true))
        .hasToString("in [5%, 6%]");
    assertThat(new Criterion.About(quantity("6%"))).hasToString("~ 6%");
  }

  @ParameterizedTest
  @CsvSource({"999, false", "1000, true", "9999, true", "10000, false"})
  void aYearHasFourDigits(int year, boolean valid) {
    if (valid) {
      assertThat(new Base.Year(year).year()).isEqualTo(year);
    } else {
      refused(() -> new Base.Year(year), "year must have four digits: " + year);
    }
  }

  @Test
  void aPolicyHasSharesThatAreNotNegative() {
    AssessmentPolicy.Builder policy = AssessmentPolicy.builder();

    assertThat(policy.tolerance(BigDecimal.ZERO).near(BigDecimal.ZERO).build().near())
        .isEqualByComparingTo("0");
    refused(
        () -> AssessmentPolicy.builder().tolerance(new BigDecimal("-0.1")).build(),
        "tolerance must not be negative: -0.1");
    refused(
        () -> AssessmentPolicy.builder().near(new BigDecimal("-0.1")).build(),
        "near must not be negative: -0.1");
    refused(
        () -> AssessmentPolicy.builder().cap(BigDecimal.ZERO).build(), "cap must be positive: 0");
  }

  @Test
  void aTargetOfAnExpressionHasNothingElse() {
    TargetExpression expression = TargetExpression.parse("x >= 5%").orElseThrow();
    Target target = Target.of(expression);

    assertThat(target.expression()).isEqualTo(expression);
    assertThat(target.deadline()).isEmpty();
    assertThat(target.toBuilder().build()).isEqualTo(target);
    assertThat(target.toBuilder().deadline(StatedDate.of(LocalDate.of(2026, 6, 30))).build())
        .isNotEqualTo(target);
  }

  @Test
  void anAttainmentIsFullFromOneOn() {
    Attainment more = Attainment.of(BigDecimal.valueOf(3), BigDecimal.valueOf(2));
    Attainment less = Attainment.of(BigDecimal.valueOf(2), BigDecimal.valueOf(3));

    assertThat(Attainment.FULL.isFull()).isTrue();
    assertThat(more.isFull()).isTrue();
    assertThat(less.isFull()).isFalse();
    assertThat(Attainment.NOTHING.isFull()).isFalse();
    assertThat(more.cappedAt(BigDecimal.ONE)).isEqualTo(Attainment.FULL);
    assertThat(more.cappedAt(new BigDecimal("1.2"))).hasToString("6/5");
    assertThat(more.cappedAt(new BigDecimal("1.5"))).isSameAs(more);
    assertThat(more.cappedAt(BigDecimal.TEN)).isSameAs(more);
    assertThat(less.cappedAt(BigDecimal.ONE)).isSameAs(less);
    assertThat(less.hashCode()).isNotEqualTo(more.hashCode());
    assertThat(Attainment.of(true)).isSameAs(Attainment.FULL);
    assertThat(Attainment.of(false)).isSameAs(Attainment.NOTHING);
    refused(
        () -> Attainment.of(BigDecimal.ONE.negate(), BigDecimal.ONE),
        "attainment must not be negative: -1");
  }

  @Test
  void anAttainmentHasUpToAHundredDecimals() {
    Attainment half = Attainment.of(BigDecimal.ONE, BigDecimal.valueOf(2));

    assertThat(half.toDecimal(0)).isEqualTo("0");
    assertThat(half.toDecimal(0, RoundingMode.HALF_UP)).isEqualTo("1");
    assertThat(half.toDecimal(100).scale()).isEqualTo(100);
    refused(() -> half.toDecimal(-1), "decimals must be 0 to 100: -1");
    refused(() -> half.toDecimal(101), "decimals must be 0 to 100: 101");
  }

  @Test
  void aQuantityGoesIntoAnotherMeasureOfItsDimension() {
    MeasureTable table = MeasureTable.standard();

    assertThat(quantity("1.5公里").in(table.measure("米"))).isEqualByComparingTo("1500");
    assertThat(quantity("1500米").to(Scale.ONE, table.measure("公里"))).hasToString("1.5公里");
    assertThat(quantity("1.5万米").to(Scale.ONE, table.measure("米"))).hasToString("15000米");
    assertThat(quantity("1万元").plus(quantity("1元"))).hasToString("1.0001万元");
    assertThat(quantity("1元").plus(quantity("1万元"))).hasToString("10001元");
    assertThat(quantity("1公里").plus(quantity("1米"))).hasToString("1.001公里");
    assertThat(table.measure("公里")).hasToString("公里");
    assertThat(table.longestWord()).isGreaterThanOrEqualTo("平方公里".length());
    assertThat(table.words().keySet())
        .allSatisfy(word -> assertThat(word).hasSizeLessThanOrEqualTo(table.longestWord()));
  }

  @Test
  void aSymbolHasAtMostTwentyCharacters() {
    assertThat(Measure.counting("坛".repeat(20)).symbol()).hasSize(20);
    refused(
        () -> Measure.counting("坛".repeat(21)),
        "symbol of a measure must have at most 20 characters: 21");
  }

  @ParameterizedTest
  @ValueSource(strings = {"坛", "坛坛", "元/平方米", "個"})
  void aWordToCountByNeedsNoBraces(String word) {
    assertThat(quantity("3" + word)).hasToString("3" + word);
    assertThat(quantity("3" + word).measure().symbol()).isEqualTo(word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"坛%", "坛‰", "万坛坛坛坛坛坛坛坛坛坛坛坛坛坛坛坛坛坛坛坛坛坛坛"})
  void aWordWithASignOfSharesOrTooLongIsNone(String word) {
    assertThat(Quantity.parse("3" + word).value()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "5G基站, 5G基站",
    "Ⅲ类, Ⅲ类",
    "a.b, a.b",
    "a b, \"a b\"",
    ".a, '\".a\"'",
    "12, '\"12\"'",
    "of, '\"of\"'",
    "a\u0301, a\u0301",
    "\u0301a, '\"\u0301a\"'",
    "a\\b, '\"a\\\\b\"'",
    "a\"b, '\"a\\\"b\"'",
    "a\u200Bb, '\"a\\u{200b}b\"'",
    "a\u0007b, '\"a\\u{7}b\"'",
    "a\u00A0b, '\"a\\u{a0}b\"'",
    "a\u3000b, '\"a\u3000b\"'",
    "a\uD800b, '\"a\\u{d800}b\"'",
    "a\uDFFFb, '\"a\\u{dfff}b\"'",
    "a\uE000b, '\"a\uE000b\"'",
    "𠮷, 𠮷",
    "a💧, '\"a💧\"'",
  })
  void aNameIsQuotedWhereItCouldNotBeRead(String name, String written) {
    TargetExpression target =
        new Level(name, Criterion.threshold(Relation.AT_LEAST, quantity("5%")));

    assertThat(target).hasToString(written + " >= 5%");
    assertThat(TargetText.parse(target.toString()).orElseThrow()).isEqualTo(target);
  }
}
