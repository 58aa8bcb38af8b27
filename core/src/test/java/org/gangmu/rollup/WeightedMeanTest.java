package org.gangmu.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gangmu.rollup.RuleSample.merged;
import static org.gangmu.rollup.RuleSample.parts;
import static org.gangmu.rollup.RuleSample.present;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightedMeanTest {

  private static final int WHOLE = Completion.WHOLE;
  private static final long MOST = 1L << 48;

  @ParameterizedTest
  @CsvSource({
    "1, 0, 1, 1000000000, 500000000",
    "1, 0, 2, 1000000000, 666666667",
    "2, 0, 1, 1000000000, 333333333",
    "0, 0, 1, 7, 7",
    "1, 1, 1, 0, 1",
    "1, 1, 3, 0, 1",
    "1, 999999999, 1, 1000000000, 999999999",
    "1, 999999999, 9, 1000000000, 999999999",
    "1, 3, 1, 4, 4",
    "2147483647, 1000000000, 2147483647, 0, 500000000"
  })
  void isTheSumOfWeightedCompletionsOverTheWeights(
      long weight, long value, long otherWeight, long otherValue, long mean) {
    assertThat(present(WeightedMean.DECLARED, parts(weight, value, otherWeight, otherValue)))
        .hasValue(mean);
  }

  @Test
  void ofNoWeightIsNothingAtAll() {
    assertThat(present(WeightedMean.DECLARED, List.of())).isEmpty();
    assertThat(present(WeightedMean.DECLARED, parts(0, 5, 0, WHOLE))).isEmpty();
  }

  @Test
  void countsOnlyWhatIsDoneWhereDonenessCounts() {
    assertThat(present(WeightedMean.COUNT_DONE, parts(1, WHOLE, 1, WHOLE - 1, 1, 0, 1, WHOLE)))
        .hasValue(500_000_000);
    assertThat(present(WeightedMean.COUNT_DONE, parts(1, WHOLE - 1))).hasValue(0);
  }

  @Test
  void isExactUpToTheLargestWeights() {
    assertThat(present(WeightedMean.DECLARED, parts(MOST - 1, WHOLE, 1, WHOLE - 1)))
        .hasValue(WHOLE - 1);
    assertThat(present(WeightedMean.DECLARED, parts(MOST - 1, 0, 1, 1))).hasValue(1);
    assertThat(present(WeightedMean.DECLARED, parts(MOST / 2, 0, MOST / 2, WHOLE)))
        .hasValue(500_000_000);
  }

  @Test
  void refusesWeightsThatItCouldNotSum() {
    assertThatThrownBy(() -> present(WeightedMean.DECLARED, parts(MOST + 1, 0)))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("weight must be at most 2^48: " + (MOST + 1));
    assertThatThrownBy(() -> present(WeightedMean.DECLARED, parts(MOST, 0, 1, 0)))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("weights must be at most 2^48 together: " + (MOST + 1));
  }

  @Test
  void whatWasMergedCanBeTakenOut() {
    List<Part> all = parts(3, 333_333_333, 5, 1, 7, WHOLE);
    long[] sums = merged(WeightedMean.DECLARED, all);
    assertThat(
            WeightedMean.DECLARED.unmerge(sums, merged(WeightedMean.DECLARED, all.subList(1, 3))))
        .isTrue();
    assertThat(sums).isEqualTo(merged(WeightedMean.DECLARED, all.subList(0, 1)));
  }

  @Test
  void contributionsAddUp() {
    assertThat(WeightedMean.DECLARED.explain(parts(1, WHOLE, 1, WHOLE, 1, WHOLE)).asList())
        .containsExactly(333_333_334L, 333_333_333L, 333_333_333L);
    assertThat(WeightedMean.DECLARED.explain(parts(1, 1, 1, 0, 1, 0, 0, WHOLE)).asList())
        .containsExactly(1L, 0L, 0L, 0L);
    assertThat(WeightedMean.DECLARED.explain(parts(1, WHOLE - 1, 1, WHOLE)).stream().sum())
        .isEqualTo(WHOLE - 1);
    assertThat(WeightedMean.DECLARED.explain(parts(0, 5)).asList()).containsExactly(0L);
  }

  @Test
  void takesOtherPartsWithTheSameWeights() {
    assertThat(WeightedMean.EQUAL.over(RollupScope.LEAVES))
        .isEqualTo(
            new WeightedMean(Weighting.EQUAL, RollupScope.LEAVES, WeightedMean.Counted.COMPLETION));
    assertThat(WeightedMean.EQUAL.name()).isEqualTo("WEIGHTED_MEAN");
  }
}
