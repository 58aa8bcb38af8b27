package org.gangmu.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @Test
  void onlyWidthBlanksAndInvisibleCharactersFold() {
    assertThat(Folding.compact("Ａ１（ ）\u00A0\u3000\t\u2028\uFEFF\u200B\u202E\uFE0F"))
        .isEqualTo("A1()");
    assertThat(Folding.compact("①㎡Ⅳ､｡〔〕\uF9F4é")).isEqualTo("①㎡Ⅳ､｡〔〕\uF9F4é");
    assertThat(Folding.compact("𠮷\uD800")).isEqualTo("𠮷\uD800");
  }

  @Test
  void aMessageShowsWhatIsHidden() {
    assertThat(Folding.quoted("州\u202E局\u200B\n")).isEqualTo("\"州\\u{202e}局\\u{200b}\\u{a}\"");
    assertThat(Folding.quoted("\uD800𠮷")).isEqualTo("\"\\u{d800}𠮷\"");
    assertThat(Folding.quoted("州".repeat(80))).isEqualTo("\"" + "州".repeat(80) + "\"");
    assertThat(Folding.quoted("州".repeat(81))).isEqualTo("\"" + "州".repeat(80) + "\"…");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "007, 7",
    "000, 0",
    "0999999999, 999999999",
    "00x, -1",
    "999999999, 999999999",
    "1000000000, -1",
    "'', -1",
    "１２, -1",
    "-1, -1"
  })
  void aNumberIsAtMostNineDigitsBesideLeadingZeros(String digits, int value) {
    assertThat(Folding.number(digits)).isEqualTo(value);
  }
}
