package org.gangmu.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.rollup.RuleSample.parts;
import static org.gangmu.rollup.RuleSample.present;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExtremeTest {

  @Test
  void isTheLeastOrTheMostDone() {
    assertThat(present(Extreme.LEAST, parts(1, 5, 9, 3, 1, 8))).hasValue(3);
    assertThat(present(Extreme.MOST, parts(1, 5, 9, 3, 1, 8))).hasValue(8);
  }

  @Test
  void ofWhatWeighsNothingIsNothing() {
    assertThat(present(Extreme.LEAST, parts(0, 1, 2, 5))).hasValue(5);
    assertThat(present(Extreme.MOST, parts(0, 9, 2, 5))).hasValue(5);
    assertThat(present(Extreme.LEAST, parts(0, 1))).isEmpty();
    assertThat(present(Extreme.MOST, List.of())).isEmpty();
  }

  @Test
  void theFirstThatDecidesContributesAll() {
    assertThat(Extreme.LEAST.explain(parts(0, 3, 1, 5, 1, 3, 1, 3)).asList())
        .containsExactly(0L, 0L, 3L, 0L);
    assertThat(Extreme.MOST.explain(parts(1, 5, 1, 3, 1, 5)).asList()).containsExactly(5L, 0L, 0L);
    assertThat(Extreme.MOST.explain(List.of()).asList()).isEmpty();
  }

  @Test
  void cannotTakePartsOut() {
    long[] sums = RuleSample.merged(Extreme.LEAST, parts(1, 5, 1, 3));
    assertThat(Extreme.LEAST.unmerge(sums, RuleSample.merged(Extreme.LEAST, parts(1, 3))))
        .isFalse();
    assertThat(sums).isEqualTo(RuleSample.merged(Extreme.LEAST, parts(1, 3)));
  }
}
