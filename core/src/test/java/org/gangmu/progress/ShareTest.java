package org.gangmu.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

  @ParameterizedTest
  @CsvSource({
    "11, 12, 11/12, 1, 91.7",
    "22, 24, 11/12, 3, 91.667",
    "5, 8, 5/8, 1, 62.5",
    "0, 7, 0, 2, 0.00",
    "7, 7, 1, 0, 100",
    "1, 200, 1/200, 0, 1",
    "9223372036854775807, 9223372036854775807, 1, 1, 100.0",
    "1, 9223372036854775807, 1/9223372036854775807, 2, 0.00"
  })
  void sharesAreKeptInLowestTerms(
      long numerator, long denominator, String text, int decimals, BigDecimal percent) {
    Share share = Share.of(numerator, denominator);
    assertThat(share).hasToString(text);
    assertThat(Share.parse(text).orElseThrow()).isEqualTo(share);
    assertThat(share.toPercent(decimals)).isEqualTo(percent);
  }

  @ParameterizedTest
  @CsvSource({
    "62.5, 5/8",
    "0, 0",
    "100, 1",
    "1E2, 1",
    "0.01, 1/10000",
    "50.000000000000000000, 1/2"
  })
  void perCentIsExact(BigDecimal percent, String share) {
    assertThat(Share.ofPercent(percent)).hasToString(share);
  }

  @Test
  void whatIsNoShareIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Share.of(2, 1))
        .withMessage("share must be between 0 and 1: 2/1");
    assertThatIllegalArgumentException().isThrownBy(() -> Share.of(-1, 2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Share.of(0, 0))
        .withMessage("denominator of a share must be positive: 0");
    assertThatIllegalArgumentException().isThrownBy(() -> Share.of(0, Long.MIN_VALUE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Share.ofPercent(new BigDecimal("100.1")))
        .withMessage("share in per cent must be between 0 and 100: 100.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Share.ofPercent(new BigDecimal("1E-17")))
        .withMessage("share in per cent must have at most 16 decimals: 17");
    assertThatIllegalArgumentException().isThrownBy(() -> Share.HALF.toPercent(101));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "1/",
        "/2",
        "2",
        "3/2",
        "1/0",
        "0/0",
        "-1/2",
        "1/-2",
        "1/2/3",
        "1 / 2",
        "0.5",
        "１/２",
        "9223372036854775808/9223372036854775808",
        "1/99999999999999999999"
      })
  void otherTextIsRefused(String text) {
    assertThat(Share.parse(text).errors().get(0).code()).isEqualTo(ProgressCode.SHARE);
  }

  @Test
  void orderIsExact() {
    Share almost = Share.of(Long.MAX_VALUE - 2, Long.MAX_VALUE);
    Share nearer = Share.of(Long.MAX_VALUE - 1, Long.MAX_VALUE);
    assertThat(nearer).isGreaterThan(almost).isLessThan(Share.WHOLE);
    assertThat(Share.of(Long.MAX_VALUE / 2, Long.MAX_VALUE)).isLessThan(Share.HALF);
    assertThat(Share.of(1, 3)).isLessThan(Share.HALF).isGreaterThan(Share.NOTHING);
    assertThat(Share.of(2, 4)).isEqualByComparingTo(Share.HALF);
  }

  @Test
  void equalityIsThatOfThePart() {
    new EqualsTester()
        .addEqualityGroup(Share.of(1, 2), Share.of(50, 100), Share.HALF)
        .addEqualityGroup(Share.WHOLE, Share.of(3, 3))
        .addEqualityGroup(Share.NOTHING, Share.of(0, 3))
        .testEquals();
  }
}
