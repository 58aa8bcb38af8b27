package org.gangmu.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that were broken by a printer or a page are joined; others are paragraphs. */
class HardLineEndsTest {

  /** Ten lines of 24 wide characters, each broken wherever it was full. */
  private static final String[] WRAPPED = {
    "一、清淤",
    "　　南渠清淤三公里，全程机械作业，淤泥就近堆放，不得占",
    "用耕地，不得堵塞道路，作业期间每日通报进度，遇有汛情立",
    "即停工。",
    "　　北渠清淤两公里，由白石县组织，沿渠各村出工，按每公",
    "里两百个工日安排，工日补助按照规定标准发放到人，并予公",
    "示。（责任单位：州水务局、州农业农村局、白石县人民政府、州财",
    "政局、州审计局）",
    "二、植树",
    "　　渠边植树三百棵，全部使用本地树种，春季完成栽植，秋季",
    "验收成活率，成活率不足的补植补造，所需苗木由州林草局统",
    "一供应，费用在修渠资金中列支，专款专用，不得挤占和挪作他",
    "用。"
  };

  @Test
  void linesAsWideAsTheTextAreJoined() {
    ReadText text = ReadText.of(WRAPPED);

    assertThat(text.outline())
        .containsExactly(
            "一、 清淤|南渠清淤三公里，全程机械作业，淤泥就近堆放，不得占用耕地，不得堵塞道路，作业期间每日通报进度，遇有汛情立即停工。\n"
                + "北渠清淤两公里，由白石县组织，沿渠各村出工，按每公里两百个工日安排，工日补助按照规定标准发放到人，并予公示。",
            "二、 植树|渠边植树三百棵，全部使用本地树种，春季完成栽植，秋季验收成活率，成活率不足的补植补造，所需苗木由州林草局统一供应，费用在修渠资金中列支，专款专用，不得挤占和挪作他用。");
    assertThat(text.units()).isEqualTo("RESPONSIBLE 州水务局 州农业农村局 白石县人民政府 州财政局 州审计局");
  }

  @Test
  void bareNumbersAmongHardLineEndsArePageNumbers() {
    String[] paged = WRAPPED.clone();
    paged[2] = paged[2] + "\n12";

    ReadText text = ReadText.of(paged);

    assertThat(text.outline()).isEqualTo(ReadText.of(WRAPPED).outline());
    assertThat(text.kindOf("12")).isEqualTo(SpanKind.FURNITURE);
  }

  @Test
  void shortLinesAreParagraphs() {
    assertThat(ReadText.of("一、清淤", "南渠三公里", "北渠两公里").outline())
        .containsExactly("一、 清淤|南渠三公里\n北渠两公里");
  }

  @ParameterizedTest
  @ValueSource(strings = {"，", "、", "《", "“", "（"})
  void aLineThatAsksForMoreGetsIt(String mark) {
    ReadText text = ReadText.of("1.南渠清淤三公里" + mark, "北渠两公里。");

    assertThat(text.task(0).heading() + text.task(0).body()).startsWith("南渠清淤三公里" + mark + "北渠两公里");
  }

  @ParameterizedTest
  @ValueSource(strings = {"，", "、", "。", "；", "》", "”", "）", "％"})
  void aLineThatCannotBeginWithItsMarkGoesOn(String mark) {
    ReadText text = ReadText.of("一、清淤", "南渠清淤三公里", mark + "北渠两公里");

    assertThat(text.task(0).body()).isEqualTo("南渠清淤三公里" + mark + "北渠两公里");
  }

  @Test
  void aSentenceMayBeBrokenByABlankLine() {
    assertThat(ReadText.of("一、清淤", "南渠清淤三公里、", "", "北渠清淤两公里。").task(0).body())
        .isEqualTo("南渠清淤三公里、北渠清淤两公里。");
  }

  @Test
  void aLabelBeginsATaskWhateverStandsBeforeIt() {
    assertThat(ReadText.of("1.南渠清淤三公里，", "2.北渠清淤两公里、", "（一）植树").labels())
        .containsExactly("1.", "2.", "（一）");
  }

  @Test
  void latinWordsAreJoinedWithABlank() {
    assertThat(ReadText.of("1.按照Water，Dam，", "and，", "Canal标准。").task(0).body())
        .isEqualTo("按照Water，Dam，and，Canal标准。");
  }

  @Test
  void everyKindOfLineEndCounts() {
    for (String end : new String[] {"\n", "\r\n", "\r", "\f", "\u2028", "\u2029", "\u0085"}) {
      assertThat(ReadText.of("一、清淤" + end + "南渠。" + end + "二、植树").outline())
          .containsExactly("一、 清淤|南渠。", "二、 植树|");
    }
  }
}
