package org.gangmu.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialRollupTest {

  private static final Part TENTH = Part.of(3, Completion.ofPercent(new BigDecimal(10)));
  private static final Part DONE = Part.of(1, Completion.FULL);

  @Test
  void piecesMergeToTheSameSumsInAnyOrder() {
    PartialRollup none = PartialRollup.none(WeightedMean.DECLARED);
    PartialRollup left = none.plus(TENTH);
    PartialRollup right = none.plus(DONE);
    assertThat(left.plus(right)).isEqualTo(right.plus(left)).isEqualTo(left.plus(DONE));
    assertThat(left.plus(none)).isEqualTo(left);
    assertThat(left.plus(right).completion())
        .contains(Completion.ofPercent(new BigDecimal("32.5")));
    assertThat(left.plus(right).minus(right)).contains(left);
    assertThat(none.completion()).isEmpty();
  }

  @Test
  void whatWasSentAsTextIsTheSame() {
    PartialRollup sent = PartialRollup.none(WeightedMean.DECLARED).plus(TENTH).plus(DONE);
    assertThat(PartialRollup.parse(WeightedMean.DECLARED, sent.toString()).orElseThrow())
        .isEqualTo(sent);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1 2", "1 2 3 4", "1  2", "1 2 x", "1 2 03", "1 2 99999999999999999999"})
  void otherTextsAreRefused(String text) {
    assertThat(PartialRollup.parse(WeightedMean.DECLARED, text).errors())
        .extracting(error -> error.code().id())
        .containsExactly("rollup.sums");
  }

  @Test
  void rulesAreNotMixed() {
    PartialRollup mean = PartialRollup.none(WeightedMean.DECLARED);
    PartialRollup least = PartialRollup.none(Extreme.LEAST);
    assertThatThrownBy(() -> mean.plus(least)).isInstanceOf(IllegalArgumentException.class);
    assertThat(least.plus(DONE).minus(least)).isEmpty();
  }
}
