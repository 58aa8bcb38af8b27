package org.gangmu.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.util.Optional;
import java.util.OptionalInt;
import org.gangmu.unit.CreditCode;
import org.gangmu.unit.OrganizationCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexNumberTest {

  @ParameterizedTest
  @CsvSource({
    "015000185/2020-00195, 015000185, , 2020, 00195",
    "009050039/2020-00253, 009050039, , 2020, 00253",
    "01507828-1-30/2020-1030001, 015078281, , 2020, 1030001",
    "01507828-1/2020-00001, 015078281, , 2020, 00001",
    "015078281-30/2020-00001, 015078281, , 2020, 00001",
    "11341602003166647K/202004-00328, 003166647, 11341602003166647K, 2020, 00328",
    "11330000002482904Y/2026-1010609943, 002482904, 11330000002482904Y, 2026, 1010609943",
    "11341602003166647k／２０２０－００００１, 003166647, 11341602003166647K, 2020, 00001",
    "zfgbmxzfbgs/2022-0321, , , 2022, 0321",
    "6735597301/2021-1801120, , , 2021, 1801120",
    "015000186/2020-00195, , , 2020, 00195",
    "015000185, 015000185, , ,",
    "015000185/2020, 015000185, , ,",
    "015000185/20-00195, 015000185, , ,",
    "015000185/1948-00195, 015000185, , ,",
    "015000185/202013-00195, 015000185, , ,",
    "015000185/2020-A0195, 015000185, , ,",
    "015000185/2020-, 015000185, , ,",
    "A01-03-2020-001, , , ,",
    "/2020-00195, , , 2020, 00195"
  })
  void whatIsSureIsTold(
      String text, String organization, String credit, Integer year, String serial) {
    IndexNumber number = IndexNumber.of(text);
    assertThat(number.organizationCode())
        .isEqualTo(Optional.ofNullable(organization).map(OrganizationCode::parse));
    assertThat(number.creditCode()).isEqualTo(Optional.ofNullable(credit).map(CreditCode::parse));
    assertThat(number.year()).isEqualTo(year == null ? OptionalInt.empty() : OptionalInt.of(year));
    assertThat(number.serial()).isEqualTo(Optional.ofNullable(serial));
    assertThat(number).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "015000185/2020-00195, false",
    "015000186/2020-00195, true",
    "11341602003166647K/2020-00195, false",
    "11341602003166646K/2020-00195, true",
    "zfgbmxzfb/2022-0321, false",
    "6735597301/2021-1801120, false"
  })
  void aFrontThatShouldBeACodeIsCalledBroken(String text, boolean broken) {
    assertThat(IndexNumber.of(text).hasBrokenCode()).isEqualTo(broken);
  }

  @Test
  void partsAreAsWritten() {
    IndexNumber number = IndexNumber.of("  01500018-5 / 2020-00195/X ");
    assertThat(number).hasToString("01500018-5 / 2020-00195/X");
    assertThat(number.front()).isEqualTo("01500018-5 ");
    assertThat(number.back()).isEqualTo(" 2020-00195/X");
    assertThat(number.organizationCode()).contains(OrganizationCode.parse("015000185"));
    assertThat(number.serial()).isEmpty();
  }

  @Test
  void theTextIsNotBlankAndNotTooLong() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IndexNumber.of(" \u3000"))
        .withMessage("index number must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IndexNumber.of("1".repeat(1001)))
        .withMessage("index number must have at most 1000 characters: 1001");
  }

  @Test
  void equalityIsThatOfTheText() {
    new EqualsTester()
        .addEqualityGroup(
            IndexNumber.of("015000185/2020-00195"), IndexNumber.of(" 015000185/2020-00195"))
        .addEqualityGroup(IndexNumber.of("015000185/2020-00196"))
        .testEquals();
  }
}
