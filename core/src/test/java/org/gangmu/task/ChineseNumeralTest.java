package org.gangmu.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralTest {

  @ParameterizedTest
  @CsvSource({
    "0, 零",
    "1, 一",
    "9, 九",
    "10, 十",
    "11, 十一",
    "19, 十九",
    "20, 二十",
    "99, 九十九",
    "100, 一百",
    "101, 一百零一",
    "110, 一百一十",
    "111, 一百一十一",
    "120, 一百二十",
    "200, 二百",
    "999, 九百九十九",
    "1000, 一千",
    "1001, 一千零一",
    "1010, 一千零一十",
    "1011, 一千零一十一",
    "1100, 一千一百",
    "1101, 一千一百零一",
    "2026, 二千零二十六",
    "9999, 九千九百九十九",
    "10000, 一万",
    "10001, 一万零一",
    "10010, 一万零一十",
    "10100, 一万零一百",
    "11000, 一万一千",
    "20500, 二万零五百",
    "100000, 十万",
    "100010, 十万零一十",
    "110000, 十一万",
    "120345, 十二万零三百四十五",
    "1000000, 一百万",
    "10000000, 一千万",
    "10100001, 一千零一十万零一",
    "99999999, 九千九百九十九万九千九百九十九"
  })
  void oneNumberHasOneWrittenForm(int number, String text) {
    assertThat(ChineseNumeral.format(number)).isEqualTo(text);
    assertThat(ChineseNumeral.parse(text)).hasValue(number);
  }

  @Test
  void everyNumberToTenThousandIsReadAsWritten() {
    for (int number = 0; number <= 10_000; number++) {
      assertThat(ChineseNumeral.parse(ChineseNumeral.format(number))).hasValue(number);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "〇, 0",
    "○, 0",
    "两, 2",
    "一〇五, 105",
    "一零五, 105",
    "二〇二六, 2026",
    "一一, 11",
    "〇五, 5",
    "一十, 10",
    "一十二, 12",
    "一百十二, 112",
    "廿, 20",
    "廿三, 23",
    "卅一, 31",
    "卌, 40",
    "一百廿三, 123",
    "两百, 200",
    "两千零二十, 2020",
    "一百〇一, 101",
    "一百五, 150",
    "一千五, 1500",
    "一万五, 15000",
    "三千二, 3200",
    "十二万五, 125000",
    "壹佰零伍, 105",
    "贰拾, 20",
    "叁仟肆佰伍拾陆, 3456",
    "柒捌玖, 789"
  })
  void otherFormsAreUnderstood(String text, int number) {
    assertThat(ChineseNumeral.parse(text)).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "百", "千", "万", "十一五", "二十三四", "一百百", "十百", "百一", "一百零", "零一百二", "一百零零一", "一廿", "五万三万",
        "一万万", "零万", "一百零万", "1", "一1", "一 ", "第一", "一亿", "十十", "二十廿", "一千零"
      })
  void otherTextIsNoNumber(String text) {
    assertThat(ChineseNumeral.parse(text)).isEmpty();
  }

  @Test
  void whatIsTooLargeIsNoNumber() {
    assertThat(ChineseNumeral.parse("九".repeat(8))).hasValue(ChineseNumeral.MAX);
    assertThat(ChineseNumeral.parse("一" + "〇".repeat(8))).isEmpty();
    assertThat(ChineseNumeral.parse("九".repeat(1_000_000))).isEmpty();
    assertThatThrownBy(() -> ChineseNumeral.format(ChineseNumeral.MAX + 1))
        .hasMessage("number must be between 0 and 99999999: 100000000");
    assertThatThrownBy(() -> ChineseNumeral.format(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"零, 0", "〇, 0", "一, 1", "两, 2", "玖, 9", "十, -1", "廿, -1", "百, -1", "甲, -1", "1, -1"})
  void aDigitIsToldFromAllElse(char c, int digit) {
    assertThat(ChineseNumeral.digit(c)).isEqualTo(digit);
  }

  @Test
  void aStretchOfATextMayBeANumber() {
    char[] text = "第二十一条".toCharArray();

    assertThat(ChineseNumeral.parse(text, 1, 4)).hasValue(21);
    assertThat(ChineseNumeral.parse(text, 2, 3)).hasValue(10);
    assertThat(ChineseNumeral.parse(text, 1, 1)).isEmpty();
    assertThat(ChineseNumeral.parse(text, 0, 4)).isEmpty();
    assertThatThrownBy(() -> ChineseNumeral.parse(text, 1, 6))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "零, 0",
    "两, 2",
    "十, 10",
    "一百零五, 105",
    "一百五, 150",
    "十二万, 120000",
    "九千九百九十九万九千九百九十九, 99999999",
    "一亿, 100000000",
    "两亿零五, 200000005",
    "一亿五, 150000000",
    "三亿五千万, 350000000",
    "三亿零五万, 300050000",
    "十亿零五百万零三, 1005000003",
    "一万亿, 1000000000000",
    "一万二千亿, 1200000000000",
    "一万零三十亿零四千, 1003000004000",
    "九千九百九十九万九千九百九十九亿九千九百九十九万九千九百九十九, 9999999999999999"
  })
  void runningTextCountsWithAllUnits(String text, long count) {
    assertThat(ChineseNumeral.parseCount(("共" + text + "人").toCharArray(), 1, text.length() + 1))
        .hasValue(count);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "三四", "三四十", "二三十", "一百三四十", "二〇二六", "十一五", "零五", "五零", "百", "千万", "亿", "万亿", "十百",
        "一百百", "一百一百", "十五十", "零一百", "一百零", "一亿零", "一百零亿", "三万万", "五万三万", "一亿亿", "一亿二亿", "零亿",
        "一亿万", "三个", "第三", "3"
      })
  void vagueAndOddNumeralsCountNothing(String text) {
    assertThat(ChineseNumeral.parseCount(text.toCharArray(), 0, text.length())).isEmpty();
  }

  @Test
  void aCountIsReadOrRefusedAtOnceWhateverItsLength() {
    assertThat(ChineseNumeral.parseCount("一".repeat(1_000_000).toCharArray(), 0, 1_000_000))
        .isEmpty();
    assertThat(ChineseNumeral.parseCount("一亿".repeat(500_000).toCharArray(), 0, 1_000_000))
        .isEmpty();
    assertThat(ChineseNumeral.parseCount("一千零".repeat(9).toCharArray(), 0, 27)).isEmpty();
    assertThatThrownBy(() -> ChineseNumeral.parseCount(new char[2], 1, 3))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
