package org.gangmu.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.gangmu.unit.UnitName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssignmentTest {

  private static final Assignment LEADS = Assignment.of("州民政局", Role.LEAD);

  @ParameterizedTest
  @CsvSource({"0, 0", "0.00, 0", "0.50, 0.5", "1E2, 100", "30, 30"})
  void weightsAreCanonical(BigDecimal given, String kept) {
    assertThat(LEADS.withWeight(given).weight()).contains(new BigDecimal(kept));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-0.1", "1E-19", "1E19", "123456789012345678901234567890123456789", "1E999999999"})
  void weightsBeyondTheBoundsAreRefused(BigDecimal weight) {
    assertThatIllegalArgumentException().isThrownBy(() -> LEADS.withWeight(weight));
  }

  @Test
  void anotherUnitKeepsRoleAndWeight() {
    Assignment moved = LEADS.withWeight(BigDecimal.TEN).withUnit(UnitName.of("州财政局"));

    assertThat(moved.unit()).isEqualTo(UnitName.of("州财政局"));
    assertThat(moved.role()).isEqualTo(Role.LEAD);
    assertThat(moved.weight()).contains(BigDecimal.TEN);
  }
}
