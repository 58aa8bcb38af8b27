package org.gangmu.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.rollup.RuleSample.present;

import java.util.List;
import org.junit.jupiter.api.Test;

class LatestTest {

  private static final Latest LATEST = new Latest();

  private static Part part(long weight, int value, long day) {
    return new Part(weight, value, day, 0, 0);
  }

  @Test
  void isWhatWasFoundLast() {
    assertThat(present(LATEST, part(1, 9, 20), part(1, 5, 30), part(9, 7, 10))).hasValue(5);
  }

  @Test
  void ofOneDayIsTheLeastDone() {
    assertThat(present(LATEST, part(1, 9, 20), part(1, 5, 20))).hasValue(5);
    assertThat(present(LATEST, part(1, 5, 20), part(1, 9, 20))).hasValue(5);
  }

  @Test
  void noDayIsBeforeAllDays() {
    assertThat(present(LATEST, part(1, 9, Part.NO_DAY), part(1, 5, -20))).hasValue(5);
    assertThat(present(LATEST, part(1, 9, Part.NO_DAY))).hasValue(9);
  }

  @Test
  void whatWeighsNothingIsNotAsked() {
    assertThat(present(LATEST, part(1, 9, 20), part(0, 5, 30))).hasValue(9);
    assertThat(present(LATEST, part(0, 5, 30))).isEmpty();
  }

  @Test
  void theOneThatDecidesContributesAll() {
    assertThat(LATEST.explain(List.of(part(1, 9, 20), part(1, 5, 30), part(1, 5, 30))).asList())
        .containsExactly(0L, 5L, 0L);
  }
}
