package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gangmu.unit.CreditCode;
import org.gangmu.unit.DivisionCode;
import org.gangmu.unit.OrganizationCode;

/** Laws of the codes of units. */
class UnitCodeProperties {

  private static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  @Provide
  Arbitrary<CreditCode> creditCodes() {
    return UnitArbitraries.creditCodes();
  }

  @Provide
  Arbitrary<OrganizationCode> organizationCodes() {
    return UnitArbitraries.organizationCodes();
  }

  @Provide
  Arbitrary<DivisionCode> divisionCodes() {
    return UnitArbitraries.divisionCodes();
  }

  @Provide
  Arbitrary<String> texts() {
    return TextArbitraries.textsOrBlank();
  }

  private static String replace(String text, int at, char c) {
    return text.substring(0, at) + c + text.substring(at + 1);
  }

  /** The text in full width, small letters and with blanks. */
  private static String disguised(String text) {
    StringBuilder disguised = new StringBuilder("\u3000");
    for (int i = 0; i < text.length(); i++) {
      char c = Character.toLowerCase(text.charAt(i));
      disguised.append(i % 2 == 0 ? (char) (c - '!' + 0xFF01) : c).append(i % 5 == 0 ? " " : "");
    }
    return disguised.toString();
  }

  @Property
  void creditCodesReadBack(@ForAll("creditCodes") CreditCode code) {
    assertThat(CreditCode.parse(code.toString())).isEqualTo(code);
    assertThat(CreditCode.parse(disguised(code.toString()))).isEqualTo(code);
  }

  @Property
  void aChangeOfOneCharacterOfACreditCodeIsFound(
      @ForAll("creditCodes") CreditCode code,
      @ForAll @IntRange(max = 17) int at,
      @ForAll @IntRange(max = 30) int other) {
    String changed = replace(code.text(), at, CREDIT_ALPHABET.charAt(other));
    assertThat(CreditCode.tryParse(changed).isPresent()).isEqualTo(changed.equals(code.text()));
  }

  @Property
  void neighboursOfACreditCodeChangedRoundAreFound(
      @ForAll("creditCodes") CreditCode code, @ForAll @IntRange(max = 16) int at) {
    String text = code.text();
    String changed = replace(replace(text, at, text.charAt(at + 1)), at + 1, text.charAt(at));
    assertThat(CreditCode.tryParse(changed).isPresent()).isEqualTo(changed.equals(text));
  }

  @Property
  void aCreditCodeHoldsTheCodesItIsMadeOf(@ForAll("creditCodes") CreditCode code) {
    assertThat(code.organizationCode().orElseThrow().text())
        .isEqualTo(code.text().substring(8, 17));
    assertThat(code.divisionCode().orElseThrow().text()).isEqualTo(code.text().substring(2, 8));
  }

  @Property
  void organizationCodesReadBack(@ForAll("organizationCodes") OrganizationCode code) {
    assertThat(OrganizationCode.parse(code.toString())).isEqualTo(code);
    assertThat(OrganizationCode.parse(code.hyphenated())).isEqualTo(code);
    assertThat(OrganizationCode.parse(disguised(code.hyphenated()))).isEqualTo(code);
  }

  @Property
  void aChangeOfOneDigitOfAnOrganizationCodeIsFound(
      @ForAll("organizationCodes") OrganizationCode code,
      @ForAll @IntRange(max = 8) int at,
      @ForAll @IntRange(max = 9) int digit) {
    char old = code.text().charAt(at);
    if (old >= '0' && old <= '9') {
      String changed = replace(code.text(), at, (char) ('0' + digit));
      assertThat(OrganizationCode.tryParse(changed).isPresent())
          .isEqualTo(changed.equals(code.text()));
    }
  }

  @Property
  void divisionCodesReadBackAndLieInTheirParents(@ForAll("divisionCodes") DivisionCode code) {
    assertThat(DivisionCode.parse(disguised(code.toString()))).isEqualTo(code);
    DivisionCode at = code;
    int steps = 0;
    while (at.parent().isPresent()) {
      DivisionCode above = at.parent().get();
      assertThat(above.contains(code)).isTrue();
      assertThat(at.level().isBelow(above.level())).isTrue();
      at = above;
      steps++;
    }
    assertThat(at).isEqualTo(DivisionCode.NATION);
    assertThat(steps).isLessThanOrEqualTo(3);
  }

  @Property
  void containmentIsAnOrder(
      @ForAll("divisionCodes") DivisionCode a, @ForAll("divisionCodes") DivisionCode b) {
    assertThat(a.contains(a)).isTrue();
    assertThat(a.contains(b) && b.contains(a)).isEqualTo(a.equals(b));
    if (a.contains(b)) {
      assertThat(a).isLessThanOrEqualTo(b);
    }
  }

  @Property
  void anyTextIsACodeOrNone(@ForAll("texts") String text) {
    CreditCode.tryParse(text).ifPresent(code -> assertThat(code.text()).hasSize(18));
    OrganizationCode.tryParse(text).ifPresent(code -> assertThat(code.text()).hasSize(9));
    DivisionCode.tryParse(text).ifPresent(code -> assertThat(code.text()).hasSize(6));
  }
}
