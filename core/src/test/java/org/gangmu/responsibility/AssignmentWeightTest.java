package org.gangmu.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssignmentWeightTest {

  private static final Assignment LEAD = Assignment.of("州水务局", Role.LEAD);

  @ParameterizedTest
  @CsvSource({
    "1.50, 1.5",
    "0.000, 0",
    "0E-18, 0",
    "2E+3, 2000",
    "12345678901234567890E+18, 12345678901234567890000000000000000000",
    "0.000000000000000001, 0.000000000000000001",
  })
  void aWeightIsKeptInOneForm(String given, String kept) {
    Assignment assignment = LEAD.withWeight(new BigDecimal(given));

    assertThat(assignment.weight().orElseThrow().toPlainString()).isEqualTo(kept);
    assertThat(assignment.withWeight(new BigDecimal(kept))).isEqualTo(assignment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1",
        "-0.1",
        "123456789012345678901234567890123456789",
        "123456789012345678901E+18",
        "0.0000000000000000001",
        "1E+19",
        "1E+1000000000",
        "0E+19"
      })
  void aWeightOutOfBoundsIsRefused(String given) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LEAD.withWeight(new BigDecimal(given)))
        .withMessageContaining("weight");
  }

  @Test
  void everyWeightThatWasTakenIsTakenAgain() {
    Assignment assignment = LEAD.withWeight(new BigDecimal("12345678901234567890E+18"));

    assertThat(assignment.withUnit(assignment.unit())).isEqualTo(assignment);
  }
}
