package org.gangmu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "``, 0",
        "abc, 3",
        "牵头单位, 8",
        "（一）, 6",
        "〔2026〕, 8",
        "5G专班, 6",
        "ＣＣＴＶ, 8",
        "ｶﾅ, 2",
        "增长6%左右。, 12",
        "“新”, 4",
        "①②, 2",
        "Ⅱ类, 3",
        "…, 1",
        "한국, 4",
        "\ud842\udfb7野, 4",
        "🚄, 2",
        "⚡, 2",
        "e\u0301, 1",
        "财\u200b政, 4",
        "葛\udb40\udd00, 2"
      })
  void wideCharactersFillTwoCells(String text, int cells) {
    assertThat(DisplayWidth.of(text)).isEqualTo(cells);
  }

  @Test
  void rangesBeginAndEndWhereTheyShould() {
    assertThat(DisplayWidth.of(0x10FF)).isEqualTo(1);
    assertThat(DisplayWidth.of(0x1100)).isEqualTo(2);
    assertThat(DisplayWidth.of(0x115F)).isEqualTo(2);
    assertThat(DisplayWidth.of(0x1160)).isEqualTo(1);
    assertThat(DisplayWidth.of(0x231B)).isEqualTo(2);
    assertThat(DisplayWidth.of(0x231C)).isEqualTo(1);
    assertThat(DisplayWidth.of(0x26C4)).isEqualTo(2);
    assertThat(DisplayWidth.of(0x303F)).isEqualTo(1);
    assertThat(DisplayWidth.of(0xFF60)).isEqualTo(2);
    assertThat(DisplayWidth.of(0xFF61)).isEqualTo(1);
    assertThat(DisplayWidth.of(0x3FFFD)).isEqualTo(2);
    assertThat(DisplayWidth.of(0xF0000)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "州财政局, 8, 州财政局",
    "州财政局, 7, 州财政…",
    "州财政局, 6, 州财…",
    "州财政局, 5, 州财…",
    "a州b, 3, a…",
    "a州b, 4, a州b",
    "州, 1, …"
  })
  void textIsCutToFit(String text, int cells, String cut) {
    assertThat(DisplayWidth.cut(text, cells)).isEqualTo(cut);
    assertThat(DisplayWidth.of(cut)).isLessThanOrEqualTo(cells);
  }
}
