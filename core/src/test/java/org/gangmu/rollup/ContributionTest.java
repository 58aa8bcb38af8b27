package org.gangmu.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.gangmu.task.TaskId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContributionTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 0.000000001",
    "250000000, 0.25",
    "199853801, 0.199853801",
    "1000000000, 1"
  })
  void sharesAreTheBillionthsAsDecimals(long billionths, String share) {
    Contribution low =
        new Contribution(
            TaskId.of("t"), 1, Optional.empty(), Completion.NOTHING, billionths, Completion.WHOLE);
    assertThat(low.lowShare().toPlainString()).isEqualTo(share);
    assertThat(low.highShare().toPlainString()).isEqualTo("1");
  }
}
