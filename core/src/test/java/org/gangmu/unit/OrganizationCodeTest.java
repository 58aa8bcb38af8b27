package org.gangmu.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Lists;
import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationCodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "015000185",
        "009050039",
        "015078281",
        "003166647",
        "003244967",
        "011158671",
        "673559730",
        "M000100Y4",
        "L83341734"
      })
  void anIssuedCodeIsRead(String text) {
    assertThat(OrganizationCode.parse(text)).hasToString(text);
    assertThat(OrganizationCode.checkDigit(text.substring(0, 8))).isEqualTo(text.charAt(8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"015000185", "009050039", "015078281", "01500029X", "015000230"})
  void anyChangeOfOneDigitIsRefused(String text) {
    for (int i = 0; i < text.length(); i++) {
      for (char c : Lists.charactersOf("0123456789")) {
        String changed = text.substring(0, i) + c + text.substring(i + 1);
        assertThat(OrganizationCode.tryParse(changed).isPresent())
            .as(changed)
            .isEqualTo(changed.equals(text));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"01500029,X", "01500031,0", "01500023,0", "01500018,5"})
  void tenIsWrittenXAndElevenZero(String body, char digit) {
    assertThat(OrganizationCode.checkDigit(body)).isEqualTo(digit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01500029X",
        "01500029-X",
        "01500029-x",
        "01500029－Ｘ",
        "01500029—X",
        "０１５０ ００２９ － ｘ"
      })
  void widthCaseBlanksAndTheHyphenDoNotCount(String text) {
    assertThat(OrganizationCode.parse(text)).hasToString("01500029X");
    assertThat(OrganizationCode.parse(text).hyphenated()).isEqualTo("01500029-X");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "01500018    | organization code must have 9 characters, not 8: \"01500018\"",
        "0150001-85  | organization code must have 9 characters, not 10: \"0150001-85\"",
        "0150é0185   | organization code must consist of digits and capital letters, but character 5",
        "015000186   | check digit of organization code must be 5: \"015000186\"",
        "01500018-1-30 | organization code must have 9 characters, not 13"
      })
  void aRefusalSaysWhichRuleBroke(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OrganizationCode.parse(text))
        .withMessageContaining(message);
    assertThat(OrganizationCode.tryParse(text)).isEmpty();
  }

  @Test
  void equalityIsThatOfTheCanonicalText() {
    new EqualsTester()
        .addEqualityGroup(OrganizationCode.parse("015000185"), new OrganizationCode("01500018-5"))
        .addEqualityGroup(OrganizationCode.parse("009050039"))
        .testEquals();
  }
}
