package org.gangmu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.gangmu.calendar.StatedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The day by which a whole task is due, as notes and tables state it. */
class DeadlinesTest {

  private static final String TITLE = "云泽州2026年重点工作任务分工方案";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          （责任单位：州水务局；完成时限：2026年9月底前）       => 2026-09-30 => 2026年9月底前
          （责任单位：州水务局；完成时限：9月底前）             => 2026-09-30 => 9月底前
          （责任单位：州水务局，完成时限：2026年9月30日）       => 2026-09-30 => 2026年9月30日
          （责任单位：州水务局；时限要求：年底前）              => 2026-12-31 => 年底前
          （责任单位：州水务局；完成时间：2026年上半年）        => 2026-06-30 => 2026年上半年
          （责任单位：州水务局；完成期限：2027年）              => 2027-12-31 => 2027年
          （责任单位：州水务局；时间安排：2026年3月—11月）      => 2026-11-30 => 2026年3月—11月
          （责任单位：州水务局；完成时限：2025年11月至12月）    => 2025-12-31 => 2025年11月至12月
          （完成时限：6月底前开工，11月底前完工；责任单位：州水务局） => 2026-11-30 => 6月底前开工，11月底前完工
          （责任单位：州水务局；完成时限：2026年1月底前，以后每年持续实施） => 2026-01-31 => 2026年1月底前，以后每年持续实施
          （责任单位：州水务局；完成时限：2026-09-15）          => 2026-09-15 => 2026-09-15
          （责任单位：州水务局；完成时限：二〇二六年九月三十日） => 2026-09-30 => 二〇二六年九月三十日
          （州水务局牵头，2026年10月底前完成）                  => 2026-10-31 => 2026年10月底前完成
          （责任单位：州水务局，年底前完成）                    => 2026-12-31 => 年底前完成
          （州水务局负责；完成时限：8月上旬）                   => 2026-08-10 => 8月上旬
          """)
  void notesStateTheDay(String note, String day, String words) {
    ReadText text = ReadText.of(TITLE, "1.清淤。南渠三公里。" + note);

    assertThat(text.task(0).deadline()).contains(new StatedDate(LocalDate.parse(day), words));
    assertThat(text.units(0)).contains("州水务局");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（责任单位：州水务局）",
        "（责任单位：州水务局；完成时限：长期坚持）",
        "（责任单位：州水务局；完成时限：持续推进）",
        "（责任单位：州水务局；完成时限：自2026年5月起）",
        "（责任单位：州水务局；完成时限：）",
        "（责任单位：州水务局；备注：2026年9月底前）"
      })
  void notesWithoutADayStateNone(String note) {
    assertThat(ReadText.of(TITLE, "1.清淤。" + note).task(0).deadline()).isEmpty();
  }

  @Test
  void aMonthNeedsAYear() {
    ReadText text = ReadText.of("1.清淤。（责任单位：州水务局；完成时限：9月底前）");

    assertThat(text.task(0).deadline()).isEmpty();
  }

  @Test
  void columnsOfTablesStateTheDay() {
    ReadText text =
        ReadText.of(
            TITLE,
            "序号\t任务\t责任单位\t完成时限",
            "1\t清淤\t州水务局\t9月底前",
            "2\t植树\t州林草局\t长期坚持",
            "3\t种草\t州农牧局\t2026年12月31日前");

    assertThat(text.task(0).deadline()).contains(new StatedDate(LocalDate.of(2026, 9, 30), "9月底前"));
    assertThat(text.task(1).deadline()).isEmpty();
    assertThat(text.task(2).deadline())
        .contains(new StatedDate(LocalDate.of(2026, 12, 31), "2026年12月31日前"));
    assertThat(text.task(0).body()).isEqualTo("9月底前");
  }

  @Test
  void aLineOfItsOwnStatesTheDay() {
    ReadText text = ReadText.of(TITLE, "1.清淤。南渠三公里。", "责任单位：州水务局", "完成时限：2026年9月底前", "2.植树。");

    assertThat(text.task(0).deadline())
        .contains(new StatedDate(LocalDate.of(2026, 9, 30), "2026年9月底前"));
    assertThat(text.task(1).deadline()).isEmpty();
  }

  @Test
  void theFirstDayStatedCounts() {
    ReadText text = ReadText.of(TITLE, "1.清淤。（责任单位：州水务局；完成时限：持续推进；完成时限：9月底前；完成时限：6月底前）");

    assertThat(text.task(0).deadline().map(StatedDate::words)).contains("9月底前");
  }

  @Test
  void longWordsAreCutToThoseOfTheDay() {
    String words = "9月底前" + "完成清淤并通过州县两级验收".repeat(6);
    ReadText text = ReadText.of(TITLE, "1.清淤。（责任单位：州水务局；完成时限：" + words + "）");

    assertThat(text.task(0).deadline().map(StatedDate::words)).contains("9月底前");
  }
}
