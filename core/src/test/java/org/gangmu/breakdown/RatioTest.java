package org.gangmu.breakdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.gangmu.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {

  @Test
  void itIsInLowestTerms() {
    assertThat(Ratio.of(6, 4)).isEqualTo(Ratio.of(3, 2)).hasToString("3/2");
    assertThat(Ratio.of(0, 7)).isEqualTo(Ratio.ZERO).hasToString("0");
    assertThat(Ratio.of(7, 7)).isEqualTo(Ratio.ONE).hasToString("1");
    assertThat(Ratio.of(new BigDecimal("1.150"))).hasToString("23/20");
    assertThat(Ratio.of(new BigDecimal("1E+3"))).hasToString("1000");
    assertThat(Ratio.ofPercent(new BigDecimal("62.5"))).hasToString("5/8");
  }

  @Test
  void arithmeticIsExact() {
    Ratio third = Ratio.of(1, 3);
    assertThat(third.plus(third).plus(third).isOne()).isTrue();
    assertThat(third.plus(Ratio.of(1, 6))).hasToString("1/2");
    assertThat(Ratio.ONE.minus(third)).hasToString("2/3");
    assertThat(third.minus(third).isZero()).isTrue();
    assertThat(third.times(Ratio.of(6, 5))).hasToString("2/5");
    assertThat(third.compareTo(Ratio.of(33333, 100000))).isPositive();
    assertThat(third.toDecimal(4)).isEqualTo("0.3333");
    assertThat(Ratio.of(2, 3).toDecimal(0)).isEqualTo("1");
  }

  @Test
  void whatIsNoRatioIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.of(-1, 2))
        .withMessage("ratio must not be negative: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.of(1, 0))
        .withMessage("denominator of a ratio must be positive");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.ZERO.minus(Ratio.ONE))
        .withMessage("ratio must not be above 0 to be taken from it: 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.of(new BigDecimal("1E+1000000000")))
        .withMessageStartingWith("scale of ratio");
  }

  @Test
  void itsSizeIsBounded() {
    BigInteger largest = BigInteger.ONE.shiftLeft(Ratio.MAX_BITS).subtract(BigInteger.ONE);
    Ratio ratio = new Ratio(largest, BigInteger.ONE);
    assertThat(Ratio.parse(ratio.toString()).value()).contains(ratio);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> ratio.plus(Ratio.ONE))
        .withMessage("parts of a ratio must have at most 4096 bits: 4097");
    assertThat(ratio.times(new Ratio(BigInteger.ONE, largest)).isOne()).isTrue();
    assertThat(Ratio.parse(largest.add(BigInteger.ONE).toString()).value()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"11/12, 11/12", "22/24, 11/12", "1, 1", "007, 7", "0/5, 0", "6/5, 6/5"})
  void aTextIsRead(String text, String ratio) {
    assertThat(Ratio.parse(text).orElseThrow()).hasToString(ratio);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "1/", "/2", "1/0", "-1/2", "+1", "1/2/3", "1.5", " 1", "１"})
  void whatIsNoTextOfARatioIsNotRead(String text) {
    assertThat(Ratio.parse(text).errors())
        .extracting(Diagnostic::code)
        .containsExactly(Ratio.Fault.TEXT);
  }
}
