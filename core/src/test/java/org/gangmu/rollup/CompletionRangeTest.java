package org.gangmu.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionRangeTest {

  private static CompletionRange range(int low, int high) {
    return new CompletionRange(new Completion(low), new Completion(high));
  }

  @Test
  void isInOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> range(2, 1))
        .withMessage("low end must not be above the high end 0.000000001: 0.000000002");
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "0, 1000000000, 0..1", "250000000, 500000000, 0.25..0.5", "7, 7, 7E-9"})
  void isWrittenByItsEnds(int low, int high, String text) {
    assertThat(range(low, high)).hasToString(text.equals("7E-9") ? "0.000000007" : text);
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "0.375", "0..1", "0.25..0.5", "0.000000001..0.999999999"})
  void isReadAsItIsWritten(String text) {
    assertThat(CompletionRange.parse(text).orElseThrow()).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''          | completions must be one or two with .. between them, as 0.25..0.5: ",
        "0.5..       | completions must be one or two with .. between them, as 0.25..0.5: ",
        "..0.5       | completions must be one or two with .. between them, as 0.25..0.5: ",
        "0.1...0.5   | completions must be one or two with .. between them, as 0.25..0.5: ",
        "0..0.5..1   | completions must be one or two with .. between them, as 0.25..0.5: ",
        "0..1.1      | completions must be one or two with .. between them, as 0.25..0.5: ",
        "0.5..0.25   | low end must not be above the high end: "
      })
  void isRefusedWithTheRule(String text, String rule) {
    assertThat(CompletionRange.parse(text).errors())
        .singleElement()
        .matches(error -> error.code() == RollupCode.COMPLETION)
        .matches(error -> error.message().startsWith(rule));
  }

  @Test
  void hasAValueWhereBothEndsAreTheSame() {
    assertThat(range(5, 5).value()).contains(new Completion(5));
    assertThat(CompletionRange.of(new Completion(5))).isEqualTo(range(5, 5));
    assertThat(range(5, 6).value()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2, 4, 2, 4, true",
    "2, 4, 3, 3, true",
    "2, 4, 1, 4, false",
    "2, 4, 2, 5, false",
    "2, 4, 5, 6, false",
    "0, 1000000000, 0, 1000000000, true"
  })
  void containsWhatLiesBetweenItsEnds(int low, int high, int otherLow, int otherHigh, boolean in) {
    assertThat(range(low, high).contains(range(otherLow, otherHigh))).isEqualTo(in);
    assertThat(
            range(low, high).contains(new Completion(otherLow))
                && range(low, high).contains(new Completion(otherHigh)))
        .isEqualTo(in);
  }
}
