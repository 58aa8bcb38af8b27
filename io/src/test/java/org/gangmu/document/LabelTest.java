package org.gangmu.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.gangmu.document.Label.Style;
import org.gangmu.io.text.Folding;
import org.gangmu.task.NumberingStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of tasks, as they are printed. */
class LabelTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          第一编修渠, PART, 1, 3
          第二篇修渠, PART, 2, 3
          第三部分修渠, PART, 3, 4
          第一章修渠, CHAPTER, 1, 3
          第12章修渠, CHAPTER, 12, 4
          第二节修渠, SECTION, 2, 3
          第二十一条修渠, ARTICLE, 21, 5
          一、修渠, HEADING, 1, 2
          十、修渠, HEADING, 10, 2
          十一、修渠, HEADING, 11, 3
          二十一、修渠, HEADING, 21, 4
          一百零一、修渠, HEADING, 101, 5
          一.修渠, HEADING, 1, 2
          一 、 修渠, HEADING, 1, 4
          (一)修渠, SUBHEADING, 1, 3
          ( 十二 )修渠, SUBHEADING, 12, 6
          〔三〕修渠, SUBHEADING, 3, 3
          【四】修渠, SUBHEADING, 4, 3
          ㈠修渠, SUBHEADING, 1, 1
          ㈩修渠, SUBHEADING, 10, 1
          1.修渠, ITEM, 1, 2
          12.修渠, ITEM, 12, 3
          999.修渠, ITEM, 999, 4
          1、修渠, ITEM, 1, 2
          1 .修渠, ITEM, 1, 3
          1/修渠, ITEM, 1, 2
          ⒈修渠, ITEM, 1, 1
          ⒛修渠, ITEM, 20, 1
          (1)修渠, BRACKETED, 1, 3
          (12)修渠, BRACKETED, 12, 4
          ⑴修渠, BRACKETED, 1, 1
          ⒇修渠, BRACKETED, 20, 1
          1)修渠, HALF_BRACKETED, 1, 2
          ①修渠, CIRCLED, 1, 1
          ⑳修渠, CIRCLED, 20, 1
          ㉑修渠, CIRCLED, 21, 1
          ㉟修渠, CIRCLED, 35, 1
          ㊱修渠, CIRCLED, 36, 1
          ㊿修渠, CIRCLED, 50, 1
          一是修渠, POINT, 1, 2
          三要修渠, POINT, 3, 2
          ——修渠, DASH, 0, 2
          ●修渠, DASH, 0, 1
          """)
  void labelsOfEveryStyleAreSeen(String text, Style style, int number, int end) {
    assertThat(Label.at(text.toCharArray(), 0, text.length()))
        .isEqualTo(new Label(style, number, end));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1.2026年修渠", "1.2026-2027年修渠", "1.5G基站", "1.3A景区", "1.4D影院", "1.修渠", "1. 5公里"})
  void aYearOrANameBehindThePointMakesNoDecimal(String text) {
    assertThat(Label.at(text.toCharArray(), 0, text.length()))
        .extracting(Label::style, Label::number)
        .containsExactly(Style.ITEM, 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "1.",
        "一、",
        "(一)",
        "1.5公里",
        "2.15亿元",
        "3.2026亿元",
        "1.1修渠",
        "2026.3.5",
        "2026年3月5日",
        "2026、2027年",
        "1,000亩",
        "0.修渠",
        "1000.修渠",
        "(2026年)修渠",
        "(1956)修渠",
        "(1修渠",
        "(一修渠",
        "()修渠",
        "(0)修渠",
        "〇、修渠",
        "第修渠",
        "第一次修渠",
        "第一部修渠",
        "第0条修渠",
        "三十一是修渠",
        "一般修渠",
        "一二、修渠",
        "—修渠",
        "甲、修渠",
        "A.修渠",
        "(1)、(2)修渠",
        "①、②修渠",
        "一、、"
      })
  void whatOnlyLooksLikeALabelIsNone(String text) {
    assertThat(Label.at(text.toCharArray(), 0, text.length())).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "HAN_COMMA, HEADING",
    "HAN_BRACKETED, SUBHEADING",
    "ARABIC_DOT, ITEM",
    "ARABIC_BRACKETED, BRACKETED",
    "ARABIC_HALF_BRACKETED, HALF_BRACKETED",
    "CIRCLED, CIRCLED",
    "FIRST_IS, POINT",
    "FIRST_MUST, POINT",
    "CHAPTER, CHAPTER",
    "SECTION, SECTION",
    "ARTICLE, ARTICLE",
    "DASH, DASH"
  })
  void whatIsNumberedInAStyleIsReadInIt(NumberingStyle written, Style style) {
    for (int number = 1; number <= 30; number++) {
      String label = written.format(number);
      char[] text = (label + "修渠").toCharArray();
      for (int i = 0; i < text.length; i++) {
        text[i] = Folding.fold(text[i]);
      }

      assertThat(Label.at(text, 0, text.length))
          .isEqualTo(new Label(style, written.counts() ? number : 0, label.length()));
    }
  }

  @ParameterizedTest
  @CsvSource({"❶修渠, CIRCLED, 1", "⓫修渠, CIRCLED, 11", "㊀修渠, CIRCLED, 1", "廿一、修渠, HEADING, 21"})
  void numbersOfEveryFormAreSeen(String text, Style style, int number) {
    assertThat(Label.at(text.toCharArray(), 0, text.length()))
        .extracting(Label::style, Label::number)
        .containsExactly(style, number);
  }

  @Test
  void stylesAreNestedCoarsestFirst() {
    assertThat(
            ReadText.of(
                    "第一编 渠", "第一章 渠", "第一节 渠", "第一条 渠", "一、渠", "（一）渠", "1.渠", "（1）渠", "1）渠", "①渠",
                    "——渠")
                .labels())
        .containsExactly(
            "第一编",
            "  第一章",
            "    第一节",
            "      第一条",
            "        一、",
            "          （一）",
            "            1.",
            "              （1）",
            "                1）",
            "                  ①",
            "                    ——");
  }

  @Test
  void aStyleThatIsOpenGoesOnAndACoarserOneClosesIt() {
    assertThat(ReadText.of("一、渠", "1.渠", "（1）渠", "（2）渠", "2.渠", "二、渠", "（1）渠", "1.渠").labels())
        .containsExactly("一、", "  1.", "    （1）", "    （2）", "  2.", "二、", "  （1）", "  1.");
  }

  @Test
  void numbersThatSkipRepeatOrBeginAnewAreKeptAsPrinted() {
    assertThat(ReadText.of("一、渠", "三、渠", "三、渠", "（二）渠", "（二）渠", "一、渠").labels())
        .containsExactly("一、", "三、", "三、", "  （二）", "  （二）", "一、");
  }

  @Test
  void labelsAreKeptAsPrinted() {
    assertThat(ReadText.of("一． 渠", "( 一 )　渠", "１．渠", "⑴渠", "２．渠", "（ 二 ） 渠", "二､渠").labels())
        .containsExactly("一．", "  ( 一 )", "    １．", "      ⑴", "    ２．", "  （ 二 ）", "二､");
  }

  @Test
  void aPointBetweenTwoNumbersIsThatOfTheLabelThatIsDue() {
    assertThat(ReadText.of("1.修渠。", "2.3公里渠清淤。", "3.3.5公里渠植树。", "4.2026年验收。").outline())
        .containsExactly("1. |修渠。", "2. |3公里渠清淤。", "3. |3.5公里渠植树。", "4. |2026年验收。");
  }

  @Test
  void aDecimalNumberAtTheBeginningOfAParagraphIsText() {
    assertThat(ReadText.of("一、修渠", "3.5公里渠清淤。").outline()).containsExactly("一、 修渠|3.5公里渠清淤。");
  }

  @Test
  void datesAndBracketedYearsAreText() {
    assertThat(ReadText.of("一、修渠", "2026年3月修南渠。", "（2026年）修北渠。", "2026、2027年修东渠。").outline())
        .containsExactly("一、 修渠|2026年3月修南渠。\n（2026年）修北渠。\n2026、2027年修东渠。");
  }
}
