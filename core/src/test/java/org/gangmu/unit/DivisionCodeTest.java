package org.gangmu.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTest {

  @ParameterizedTest
  @CsvSource({
    "100000, NATION,",
    "630000, PROVINCE, 100000",
    "632800, PREFECTURE, 630000",
    "632801, COUNTY, 632800",
    "429004, COUNTY, 420000",
    "419001, COUNTY, 410000",
    "429000, PREFECTURE, 420000",
    "110101, COUNTY, 110100",
    "810000, PROVINCE, 100000"
  })
  void aCodeTellsItsLevelAndWhatLiesAbove(String text, DivisionLevel level, String parent) {
    DivisionCode code = DivisionCode.parse(text);
    assertThat(code).hasToString(text);
    assertThat(code.level()).isEqualTo(level);
    assertThat(code.parent()).isEqualTo(Optional.ofNullable(parent).map(DivisionCode::new));
    code.parent()
        .ifPresent(
            above -> {
              assertThat(above.contains(code)).isTrue();
              assertThat(code.contains(above)).isFalse();
              assertThat(code.level().isBelow(above.level())).isTrue();
              assertThat(above).isLessThan(code);
            });
  }

  @Test
  void aDivisionContainsItselfAndWhatLiesInItOnly() {
    DivisionCode prefecture = DivisionCode.parse("632800");
    assertThat(prefecture.contains(prefecture)).isTrue();
    assertThat(prefecture.contains(DivisionCode.parse("632801"))).isTrue();
    assertThat(prefecture.contains(DivisionCode.parse("632701"))).isFalse();
    assertThat(DivisionCode.parse("632801").contains(DivisionCode.parse("632802"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {" 632 801", "６３２８０１", "632801\uFEFF"})
  void widthAndBlanksDoNotCount(String text) {
    assertThat(DivisionCode.parse(text)).hasToString("632801");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "63280    | division code must have 6 characters, not 5: \"63280\"",
        "63280A   | division code must consist of digits, but character 6 is not one",
        "032801   | division code must begin with 1 to 8: 032801",
        "932801   | division code must begin with 1 to 8: 932801",
        "602801   | province of a division code must not end in 0: 602801",
        "100100   | province of a division code must not end in 0: 100100",
        "630001   | division code of a county must name a prefecture: 630001",
        "٦٣٢٨٠١   | division code must consist of digits, but character 1"
      })
  void aRefusalSaysWhichRuleBroke(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DivisionCode.parse(text))
        .withMessageContaining(message);
    assertThat(DivisionCode.tryParse(text)).isEmpty();
  }

  @Test
  void equalityIsThatOfTheCanonicalText() {
    new EqualsTester()
        .addEqualityGroup(DivisionCode.parse("632801"), new DivisionCode("６３２８０１"))
        .addEqualityGroup(DivisionCode.NATION)
        .testEquals();
  }
}
