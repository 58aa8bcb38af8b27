package org.gangmu.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.progress.Share;
import org.gangmu.target.Attainment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionTest {

  @ParameterizedTest
  @ValueSource(ints = {-1, 1_000_000_001, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void isBetweenNothingAndAll(int billionths) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Completion(billionths))
        .withMessage("completion must be between 0 and 1000000000 billionths: " + billionths);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "1, 1, 1",
    "1, 3, 0.333333333",
    "2, 3, 0.666666667",
    "1, 2000000000, 0.000000001",
    "1, 9223372036854775807, 0.000000001",
    "9223372036854775806, 9223372036854775807, 0.999999999",
    "1999999999, 2000000000, 0.999999999",
    "3, 2000000000, 0.000000002"
  })
  void aShareIsRoundedToTheNearestButNeverToNothingOrAll(
      long numerator, long denominator, String text) {
    Share share = numerator == 0 ? Share.NOTHING : Share.of(numerator, denominator);
    assertThat(Completion.of(share)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 0",
    "1, 1, 1",
    "3, 2, 1",
    "482.0, 565.6, 0.852192362",
    "99.9999999999, 100, 0.999999999",
    "1E-18, 1E18, 0.000000001"
  })
  void anAttainmentIsAtMostAll(BigDecimal numerator, BigDecimal denominator, String text) {
    assertThat(Completion.of(Attainment.of(numerator, denominator))).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.00000000001, 0.000000001",
    "0.00000005, 0.000000001",
    "0.00000015, 0.000000002",
    "37.5, 0.375",
    "99.99999999999, 0.999999999",
    "99.99999995, 0.999999999",
    "100.000, 1"
  })
  void percentagesAreRoundedLikeShares(BigDecimal percent, String text) {
    assertThat(Completion.ofPercent(percent)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.1", "100.0000001", "101", "1E+30"})
  void percentagesAreBetweenNothingAndAHundred(BigDecimal percent) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Completion.ofPercent(percent))
        .withMessage("completion in per cent must be between 0 and 100: " + percent);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "1",
        "0.5",
        "0.000000001",
        "0.999999999",
        "0.100000000",
        "1.0",
        "1.000000000"
      })
  void theTextFormReadsBack(String text) {
    Completion read = Completion.parse(text).orElseThrow();
    assertThat(Completion.parse(read.toString())).isEqualTo(Outcome.of(read));
    assertThat(new BigDecimal(read.toString())).isEqualByComparingTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "2",
        ".5",
        "0.",
        "1.",
        "1.1",
        "1.000000001",
        "0.1234567891",
        "0.0000000000",
        "-0",
        "+1",
        "00.5",
        "0,5",
        "0.5 ",
        "1e0",
        "０.5",
        "0.５",
        "0.1x",
        "9.9",
        "/",
        "0.+1"
      })
  void anythingElseIsAnError(String text) {
    Outcome<Completion> read = Completion.parse(text);
    assertThat(read.value().isPresent()).isFalse();
    assertThat(read.diagnostics()).hasSize(1);
    assertThat(read.diagnostics().get(0).code()).isEqualTo(RollupCode.COMPLETION);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "1, 0, 1",
    "1, 2, 0.01",
    "4999999, 0, 1",
    "375000000, 0, 38",
    "375000000, 1, 37.5",
    "995000000, 0, 99",
    "999700000, 1, 99.9",
    "999700000, 2, 99.97",
    "999999999, 0, 99",
    "999999999, 3, 99.999",
    "1000000000, 0, 100",
    "1000000000, 2, 100.00"
  })
  void perCentShowsAHundredOnlyForAllAndZeroOnlyForNothing(
      int billionths, int decimals, String percent) {
    assertThat(new Completion(billionths).toPercent(decimals).toPlainString()).isEqualTo(percent);
  }

  @Test
  void perCentHasBetweenZeroAndAHundredDecimals() {
    assertThat(new Completion(1).toPercent(100)).isEqualByComparingTo("0.0000001");
    assertThatIllegalArgumentException().isThrownBy(() -> Completion.FULL.toPercent(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> Completion.FULL.toPercent(101));
  }

  @Test
  void isAnExactShareAndAttainment() {
    assertThat(new Completion(375_000_000).toShare()).isEqualTo(Share.of(3, 8));
    assertThat(new Completion(375_000_000).toAttainment()).hasToString("3/8");
    assertThat(Completion.of(new Completion(123_456_789).toShare()))
        .isEqualTo(new Completion(123_456_789));
  }

  @Test
  void aMeanByLongsIsThatByNumbersOfAnySize() {
    Random random = new Random(7);
    for (int i = 0; i < 100_000; i++) {
      long weights = 1 + (random.nextLong() >>> (30 + random.nextInt(33)));
      long value = weights * Completion.WHOLE;
      long sum =
          switch (random.nextInt(6)) {
            case 0 -> random.nextInt(3);
            case 1 -> value - random.nextInt(3);
            case 2 -> weights * random.nextInt(Completion.WHOLE) + weights / 2;
            case 3 -> weights * random.nextInt(Completion.WHOLE) + (weights - 1) / 2;
            default -> (long) (random.nextDouble() * value);
          };
      sum = Math.max(0, Math.min(value, sum));
      weights = Math.min(weights, RollupIndex.MOST_WEIGHTS);
      if (sum <= weights * Completion.WHOLE) {
        assertThat(Completion.mean(sum, weights))
            .as("%s / %s", sum, weights)
            .isEqualTo(Completion.mean(BigInteger.valueOf(sum), BigInteger.valueOf(weights)));
      }
    }
  }

  @Test
  void aMeanHoldsAtTheLargestWeights() {
    long weights = RollupIndex.MOST_WEIGHTS;
    long all = weights * Completion.WHOLE;
    assertThat(Completion.mean(all, weights)).isEqualTo(Completion.WHOLE);
    assertThat(Completion.mean(all - 1, weights)).isEqualTo(Completion.WHOLE - 1);
    assertThat(Completion.mean(1, weights)).isEqualTo(1);
    assertThat(Completion.mean(0, weights)).isZero();
  }

  @Test
  void isOrderedByHowMuchIsDone() {
    assertThat(new Completion(1)).isGreaterThan(Completion.NOTHING).isLessThan(Completion.FULL);
    assertThat(Completion.NOTHING.isNothing()).isTrue();
    assertThat(Completion.FULL.isFull()).isTrue();
    assertThat(new Completion(1).isNothing()).isFalse();
    assertThat(new Completion(999_999_999).isFull()).isFalse();
  }
}
