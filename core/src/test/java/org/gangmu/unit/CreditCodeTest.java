package org.gangmu.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Lists;
import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "91350100M000100Y43",
        "91110108351303601C",
        "11341602003166647K",
        "11341700003244967K",
        "11341729003257952H",
        "914403003429409755",
        "914403006990676707",
        "91440300L83341734R",
        "11330000002482904Y"
      })
  void anIssuedCodeIsRead(String text) {
    assertThat(CreditCode.parse(text)).hasToString(text);
    assertThat(CreditCode.tryParse(text)).contains(new CreditCode(text));
    assertThat(CreditCode.checkDigit(text.substring(0, 17))).isEqualTo(text.charAt(17));
  }

  @ParameterizedTest
  @ValueSource(strings = {"11341602003166647K", "11341700003244967K", "116328010000001900"})
  void anyChangeOfOneCharacterIsRefused(String text) {
    for (int i = 0; i < text.length(); i++) {
      for (char c : Lists.charactersOf(ALPHABET)) {
        String changed = text.substring(0, i) + c + text.substring(i + 1);
        assertThat(CreditCode.tryParse(changed).isPresent())
            .as(changed)
            .isEqualTo(changed.equals(text));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"116328010000001900", "116328010000004220"})
  void remainderZeroGivesTheCheckDigitZero(String text) {
    assertThat(CreditCode.checkDigit(text.substring(0, 17))).isEqualTo('0');
    assertThat(CreditCode.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11341602003166647k",
        " 1134 1602 0031 6664 7K\n",
        "１１３４１６０２００３１６６６４７Ｋ",
        "１１３４１６０２００３１６６６４７ｋ",
        "\uFEFF11341602\u200B003166647K\u00A0\u3000"
      })
  void widthCaseAndBlanksDoNotCount(String text) {
    assertThat(CreditCode.parse(text)).hasToString("11341602003166647K");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                   | credit code must have 18 characters, not 0: \"\"",
        "1134160200316664K    | credit code must have 18 characters, not 17: \"1134160200316664K\"",
        "11341602003166647KK  | credit code must have 18 characters, not 19",
        "1134160200316-647K   | but character 14 is not one: \"1134160200316-647K\"",
        "1134160200316O647K   | other than I, O, S, V, Z, but character 14 is not one",
        "113416020031666471   | check digit of credit code must be K: \"113416020031666471\"",
        "11341602003166647é   | but character 18 is not one: \"11341602003166647é\"",
        "11M41602003166647A   | six digits for the division"
      })
  void aRefusalSaysWhichRuleBroke(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CreditCode.parse(text))
        .withMessageContaining(message);
    assertThat(CreditCode.tryParse(text)).isEmpty();
  }

  @Test
  void aLongTextIsRefusedWithoutBeingShown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CreditCode.parse("1".repeat(1_000_000)))
        .withMessage("credit code must have at most 200 characters, blanks included: 1000000");
  }

  @Test
  void itHoldsTheCodesOfTheOrganisationAndTheDivision() {
    CreditCode code = CreditCode.parse("11341602003166647K");
    assertThat(code.organizationCode()).contains(OrganizationCode.parse("003166647"));
    assertThat(code.divisionCode()).contains(DivisionCode.parse("341602"));
  }

  @Test
  void aCodeOfTheStateHasTheDivisionOfTheState() {
    String body = "11100000" + "0000000" + "1" + OrganizationCode.checkDigit("00000001");
    CreditCode code = CreditCode.parse(body + CreditCode.checkDigit(body));
    assertThat(code.divisionCode()).contains(DivisionCode.NATION);
  }

  @Test
  void anOrganisationCodeThatDoesNotHoldIsNotGiven() {
    String body = "11341602" + "003166648";
    CreditCode code = CreditCode.parse(body + CreditCode.checkDigit(body));
    assertThat(code.organizationCode()).isEmpty();
  }

  @Test
  void equalityIsThatOfTheCanonicalText() {
    new EqualsTester()
        .addEqualityGroup(
            CreditCode.parse("11341602003166647K"), new CreditCode("11341602 003166647k"))
        .addEqualityGroup(CreditCode.parse("11341700003244967K"))
        .testEquals();
    assertThat(CreditCode.parse("11341602003166647K"))
        .isLessThan(CreditCode.parse("11341700003244967K"));
  }
}
