package org.gangmu.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gangmu.target.Criterion.Band;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

  private static Quantity quantity(String text) {
    return Quantity.parse(text).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "1亿元, 10000万元",
    "1万亿元, 10000亿元",
    "5千亿元, 0.5万亿元",
    "15亩, 1公顷",
    "100亩, 1顷",
    "1平方公里, 100公顷",
    "2000平方米, 3亩",
    "1吨, 2000斤",
    "1担, 50公斤",
    "1公里, 2里",
    "1番, 1番",
    "1成, 10%",
    "1倍, 100%",
    "10‰, 1%",
    "1个百分点, 100个基点",
    "1小时, 60分钟",
    "1周, 7天",
    "1个季度, 3个月",
    "1年, 12个月",
    "1万千瓦, 10兆瓦",
    "1度, 1千瓦时",
    "1千瓦时, 3.6兆焦",
    "1万户, 10000户",
    "1名, 1人",
    "5百人, 500人",
    "1毫克/立方米, 1000微克/立方米",
    "1立方米, 1000升",
    "1元, 10角",
    "1GB, 1000MB",
  })
  void amountsConvertExactly(String one, String other) {
    assertThat(quantity(one).isSameAmount(quantity(other))).isTrue();
    assertThat(quantity(one).compareAmount(quantity(other))).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "5%, 5个百分点",
    "1番, 1倍",
    "1个工作日, 1天",
    "1个月, 30天",
    "5家, 5户",
    "5个, 5项",
    "1人, 1人次",
    "1吨, 1吨标准煤",
    "1千瓦, 1千瓦时",
    "1千瓦, 1千伏安",
    "1元, 1美元",
    "1平方米, 1米",
    "1吨, 1万元",
    "5, 5个",
    "5%, 5",
  })
  void unlikeDimensionsAreRefused(String one, String other) {
    Quantity first = quantity(one);
    Quantity second = quantity(other);

    assertThat(first.isLike(second)).isFalse();
    assertThat(first.isSameAmount(second)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> first.compareAmount(second));
    assertThatIllegalArgumentException().isThrownBy(() -> first.plus(second));
    assertThatIllegalArgumentException().isThrownBy(() -> first.in(second.measure()));
    assertThatIllegalArgumentException().isThrownBy(() -> first.to(Scale.ONE, second.measure()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Band.closed(first, second))
        .withMessageContaining("quantities must be of one dimension");
  }

  @Test
  void sumsKeepScaleAndMeasureOfTheFirst() {
    assertThat(quantity("1亿元").plus(quantity("5000万元"))).hasToString("1.5亿元");
    assertThat(quantity("1公顷").plus(quantity("15亩"))).hasToString("2公顷");
    assertThat(quantity("3%").plus(quantity("-3%"))).hasToString("0%");
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> quantity("1平方米").plus(quantity("1亩")));
  }

  @Test
  void numbersAreGuardedAtTheDoor() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.of(new BigDecimal("1E+10000000"), Measure.NONE))
        .withMessage("scale of value of a quantity must be within ±18: -10000000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.of("9".repeat(39), Measure.NONE))
        .withMessage("value of a quantity must have at most 38 digits: 39");
    assertThat(Quantity.of("9".repeat(38), Measure.NONE)).hasToString("9".repeat(38));
    assertThat(Quantity.of("-0.00", Measure.PERCENT)).isEqualTo(quantity("0%"));
    assertThat(quantity("5%").negate()).hasToString("-5%");
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "a b", "a(b", "家\u200b", "\ud800", "a\tb", "a,b", "\u00a0", "９"})
  void symbolsThatCouldNotBeReadAreRefused(String symbol) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Measure.counting(symbol))
        .withMessageStartingWith("symbol of a measure must have no digit, blank or bracket");
  }

  @Test
  void measuresAreChecked() {
    assertThatIllegalArgumentException().isThrownBy(() -> Measure.counting(""));
    assertThatIllegalArgumentException().isThrownBy(() -> Measure.counting("家".repeat(21)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Measure("坛", new Dimension("wine"), BigDecimal.ZERO))
        .withMessage("factor of a measure must be positive: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Measure("", Dimension.NUMBER, BigDecimal.TEN))
        .withMessage("factor of bare numbers must be 1: 10");
    assertThatIllegalArgumentException().isThrownBy(() -> new Dimension(" "));
  }

  @Test
  void everyStandardWordReadsAsItsMeasureAndMeansOneThing() {
    MeasureTable table = MeasureTable.standard();

    table
        .words()
        .forEach((word, measure) -> assertThat(quantity("5" + word).measure()).isEqualTo(measure));
    assertThat(table.words().values())
        .contains(Measure.PERCENT, Measure.POINT, Measure.DOUBLING, Measure.NONE);
    assertThat(table.longestWord()).isLessThanOrEqualTo(Measure.LONGEST);
    assertThat(table.find("坛")).isEmpty();
    assertThat(table.measure("坛")).isEqualTo(Measure.counting("坛"));
    Set<String> symbols = new HashSet<>();
    table.words().values().stream()
        .distinct()
        .forEach(m -> assertThat(symbols.add(m.symbol())).isTrue());
  }

  @Test
  void aTableTakesFurtherWords() {
    MeasureTable table =
        MeasureTable.standard()
            .with("老斤", new Measure("老斤", new Dimension("weight"), new BigDecimal("596.8")));

    assertThat(table.measure("老斤").dimension()).isEqualTo(quantity("1吨").measure().dimension());
    assertThatIllegalArgumentException().isThrownBy(() -> table.with(" ", Measure.NONE));
  }

  @ParameterizedTest
  @EnumSource(Scale.class)
  void scalesAreReadAsTheyAreWritten(Scale scale) {
    assertThat(Scale.ofWord(scale.word())).contains(scale);
    assertThat(Quantity.parse("3" + scale.word() + "元").orElseThrow().scale()).isEqualTo(scale);
    assertThat(Scale.ofWord("兆")).isEmpty();
  }

  @Test
  void scalesGrow() {
    assertThat(Arrays.stream(Scale.values()).map(Scale::factor)).isSorted();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "5%", "1,000", "五", "0x10", "NaN", "1e", "1E99999999999"})
  void aTextThatIsNoNumberIsRefusedInWords(String text) {
    assertThatExceptionOfType(NumberFormatException.class)
        .isThrownBy(() -> Quantity.of(text, Measure.NONE))
        .withMessage("value of a quantity must be a decimal, as 4.5: \"" + text + "\"");
  }

  @Test
  void theLengthOfANumberIsLookedAtFirst() {
    String zeros = "0".repeat(78);
    assertThat(Quantity.of(zeros + ".5", Measure.NONE)).isEqualTo(quantity("0.5"));
    for (String digits : List.of("1".repeat(1_000_000), zeros + ".51")) {
      assertThatExceptionOfType(NumberFormatException.class)
          .isThrownBy(
              () ->
                  Assertions.assertTimeout(
                      Duration.ofMillis(500), () -> Quantity.of(digits, Measure.NONE)))
          .withMessage("value of a quantity must have at most 80 characters: " + digits.length());
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.of("1e19", Measure.NONE))
        .withMessage("scale of value of a quantity must be within ±18: -19");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.of("1".repeat(39), Measure.NONE))
        .withMessage("value of a quantity must have at most 38 digits: 39");
  }

  @Test
  void relationsMirrorAndComplement() {
    for (Relation relation : Relation.values()) {
      assertThat(relation.mirrored().mirrored()).isEqualTo(relation);
      Relation plain = relation == Relation.FALL_TO ? Relation.AT_MOST : relation;
      relation.complement().ifPresent(other -> assertThat(other.complement()).contains(plain));
    }
    for (Verdict verdict : Verdict.values()) {
      assertThat(verdict.not().not()).isEqualTo(verdict);
      assertThat(verdict.or(verdict.not()) == Verdict.MET).isEqualTo(verdict.isKnown());
    }
  }
}
