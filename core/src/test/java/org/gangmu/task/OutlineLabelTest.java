package org.gangmu.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineLabelTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          一、          | HAN_COMMA             | 1
          十一、        | HAN_COMMA             | 11
          二十．        | HAN_COMMA             | 20
          三.           | HAN_COMMA             | 3
          两、          | HAN_COMMA             | 2
          （一）        | HAN_BRACKETED         | 1
          (十五)        | HAN_BRACKETED         | 15
          （ 三 ）      | HAN_BRACKETED         | 3
          （一）、      | HAN_BRACKETED         | 1
          （二)         | HAN_BRACKETED         | 2
          ㈠            | HAN_BRACKETED         | 1
          ㈩            | HAN_BRACKETED         | 10
          1.            | ARABIC_DOT            | 1
          149.          | ARABIC_DOT            | 149
          １.           | ARABIC_DOT            | 1
          １０．        | ARABIC_DOT            | 10
          1、           | ARABIC_DOT            | 1
          01.           | ARABIC_DOT            | 1
          ⒈             | ARABIC_DOT            | 1
          ⒛             | ARABIC_DOT            | 20
          （1）         | ARABIC_BRACKETED      | 1
          （１）        | ARABIC_BRACKETED      | 1
          (12)          | ARABIC_BRACKETED      | 12
          ⑴             | ARABIC_BRACKETED      | 1
          ⒇             | ARABIC_BRACKETED      | 20
          1）           | ARABIC_HALF_BRACKETED | 1
          １)           | ARABIC_HALF_BRACKETED | 1
          7             | PLAIN                 | 7
          ２３          | PLAIN                 | 23
          ①             | CIRCLED               | 1
          ⑳             | CIRCLED               | 20
          ㉑            | CIRCLED               | 21
          ㉟            | CIRCLED               | 35
          ㊱            | CIRCLED               | 36
          ㊿            | CIRCLED               | 50
          ❶             | CIRCLED               | 1
          ⓫             | CIRCLED               | 11
          ⓴             | CIRCLED               | 20
          ㊀            | CIRCLED               | 1
          一是          | FIRST_IS              | 1
          十二是        | FIRST_IS              | 12
          三要          | FIRST_MUST            | 3
          第一          | ORDINAL               | 1
          第3           | ORDINAL               | 3
          第一章        | CHAPTER               | 1
          第十二节      | SECTION               | 12
          第一百零三条  | ARTICLE               | 103
          第一〇三条    | ARTICLE               | 103
          第3条         | ARTICLE               | 3
          ——            | DASH                  | 0
          ──            | DASH                  | 0
          ⸺             | DASH                  | 0
          --            | DASH                  | 0
          """)
  void labelsAreUnderstoodInAllTheirForms(String text, NumberingStyle style, int number) {
    assertThat(OutlineLabel.parse(text))
        .contains(new OutlineLabel(style, number, 0, text.length()));
    assertThat(OutlineLabel.parse(" " + text + "\u3000"))
        .contains(new OutlineLabel(style, number, 1, text.length() + 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "、", "一", "一个", "零、", "〇、", "（）", "（零）", "（一", "一）", "（一二三四五六七八九）", "（a）", "(1",
        "0.", "1.5", "１．５", "2026年", "1234567890.", "第", "第一产业", "第一季度", "第三次", "十一五、", "—", "-",
            "a.", "Ⅰ、",
        "百、", "（十十）", "一、、", "1.."
      })
  void otherTextIsNoLabel(String text) {
    assertThat(OutlineLabel.parse(text)).isEmpty();
  }

  @Test
  void aLabelIsReadAtItsPlaceInAText() {
    String text = "好。（二）稳就业。3.建好厂房8.5万平方米，一是修路";
    assertThat(OutlineLabel.read(text, 2))
        .contains(new OutlineLabel(NumberingStyle.HAN_BRACKETED, 2, 2, 5));
    assertThat(OutlineLabel.read(text, 9))
        .contains(new OutlineLabel(NumberingStyle.ARABIC_DOT, 3, 9, 11));
    assertThat(OutlineLabel.read(text, text.indexOf('8'))).isEmpty();
    assertThat(OutlineLabel.read(text, text.indexOf("一是")))
        .map(OutlineLabel::style)
        .contains(NumberingStyle.FIRST_IS);
    assertThat(OutlineLabel.read(text, 0)).isEmpty();
    assertThat(OutlineLabel.read(text, text.length())).isEmpty();
    assertThatThrownBy(() -> OutlineLabel.read(text, text.length() + 1))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> OutlineLabel.read(text, -1))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @ParameterizedTest
  @CsvSource({"'第一，抓落实', 2", "'第二 抓落实', 2", "'第三：抓落实', 2", "'1\t建厂房', 1"})
  void anOrdinalAndAPlainNumberNeedAPause(String text, int end) {
    assertThat(OutlineLabel.read(text, 0)).map(OutlineLabel::end).contains(end);
  }

  @Test
  void aLongRunIsPassedOverAtOnce() {
    assertThat(OutlineLabel.read("一".repeat(1_000_000), 0)).isEmpty();
    assertThat(OutlineLabel.read("9".repeat(1_000_000), 0)).isEmpty();
    assertThat(OutlineLabel.read("（" + " ".repeat(1_000_000), 0)).isEmpty();
    assertThat(OutlineLabel.read("—".repeat(1_000_000), 0)).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void eachStyleIsABijectionUpToItsMaximum(NumberingStyle style) {
    int most = Math.min(style.maximum(), 20_000);
    for (int number = 1; number <= most && style.counts(); number++) {
      String label = style.format(number);
      assertThat(style.parse(label)).as(label).hasValue(number);
    }
    if (style.counts()) {
      assertThat(style.parse(style.format(style.maximum()))).hasValue(style.maximum());
      assertThatThrownBy(() -> style.format(style.maximum() + 1))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> style.format(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void parseIsForOneStyle() {
    assertThat(NumberingStyle.HAN_COMMA.parse("（一）")).isEmpty();
    assertThat(NumberingStyle.DASH.parse("——")).isEmpty();
    assertThat(NumberingStyle.DASH.format(7)).isEqualTo("——");
    assertThat(NumberingStyle.CIRCLED.maximum()).isEqualTo(50);
  }

  @Test
  void aLabelHasANumberThatGoesWithItsStyle() {
    assertThatThrownBy(() -> new OutlineLabel(NumberingStyle.CHAPTER, 0, 0, 1))
        .hasMessage("number of a label of style CHAPTER must not be: 0");
    assertThatThrownBy(() -> new OutlineLabel(NumberingStyle.DASH, 1, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new OutlineLabel(NumberingStyle.CHAPTER, 1, 2, 2))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** The first and the last of each row of characters that are a label by themselves. */
  @ParameterizedTest
  @CsvSource({
    "①, 1", "⑳, 20", "⑴, 1", "⒇, 20", "⒈, 1", "⒛, 20", "⓫, 11", "⓴, 20", "❶, 1", "❿, 10", "㈠, 1",
    "㈩, 10", "㊀, 1", "㊉, 10", "㉑, 21", "㉟, 35", "㊱, 36", "㊿, 50"
  })
  void singleCharactersCountFromTheFirstOfTheirRowToTheLast(String text, int number) {
    assertThat(OutlineLabel.read(text + "是", 0))
        .hasValueSatisfying(label -> assertThat(label.number()).isEqualTo(number))
        .map(OutlineLabel::end)
        .contains(1);
  }

  /** What stands next to those rows and is none of them. */
  @ParameterizedTest
  @ValueSource(strings = {"⑟", "⒜", "⓪", "⓵", "❵", "➀", "㈟", "㈪", "㉠", "㉐", "㉿", "㊊", "㊰", "㋀"})
  void theirNeighboursAreNoLabels(String text) {
    assertThat(OutlineLabel.read(text, 0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "(1), ARABIC_BRACKETED",
    "（1）, ARABIC_BRACKETED",
    "﹙1﹚, ARABIC_BRACKETED",
    "﹙一﹚, HAN_BRACKETED",
    "'( 1 )', ARABIC_BRACKETED",
    "1﹚, ARABIC_HALF_BRACKETED",
    "'1.', ARABIC_DOT",
    "1．, ARABIC_DOT",
    "1﹒, ARABIC_DOT",
    "1､, ARABIC_DOT",
    "一﹒, HAN_COMMA",
    "一､, HAN_COMMA",
    "——, DASH",
    "――, DASH",
    "──, DASH",
    "－－, DASH",
    "－-, DASH"
  })
  void everyWidthOfASignIsTaken(String text, NumberingStyle style) {
    assertThat(OutlineLabel.parse(text)).map(OutlineLabel::style).contains(style);
  }

  @ParameterizedTest
  @CsvSource({"，, true", "',', true", "、, true", "：, true", "':', true", "' ', true", "。, false"})
  void anOrdinalEndsAtAPause(String next, boolean label) {
    assertThat(OutlineLabel.read("第三" + next + "修路", 0).isPresent()).isEqualTo(label);
  }

  @Test
  void whatComesBeforeALabelIsNoPartOfIt() {
    assertThat(OutlineLabel.read("修路—", 2)).isEmpty();
    assertThat(OutlineLabel.read("修路——", 2)).map(OutlineLabel::end).contains(4);
    assertThat(OutlineLabel.read("修路⸺建厂", 2)).map(OutlineLabel::end).contains(3);
    assertThat(OutlineLabel.read("修123456789.", 1)).map(OutlineLabel::number).contains(123456789);
  }

  @Test
  void aDigitAfterAPauseBelongsToTheText() {
    assertThat(OutlineLabel.read("1、5万亩", 0)).map(OutlineLabel::end).contains(2);
    assertThat(OutlineLabel.read("1.5万亩", 0)).isEmpty();
    assertThat(OutlineLabel.read("（1）.5万亩", 0)).map(OutlineLabel::end).contains(4);
  }
}
