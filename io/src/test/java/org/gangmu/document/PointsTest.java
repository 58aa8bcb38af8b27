package org.gangmu.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sub-items in running text: 一是…；二是…, 一要…，二要…. */
class PointsTest {

  @Test
  void pointsOfAParagraphAreTasksBelowItsOwn() {
    assertThat(ReadText.of("一、清淤。包括：一是清南渠；二是清北渠；三是清东渠。").outline())
        .containsExactly("一、 清淤|包括：", "  一是 |清南渠；", "  二是 |清北渠；", "  三是 |清东渠。");
  }

  @Test
  void pointsMayBePartedByCommas() {
    assertThat(ReadText.of("一、清淤。一要快，二要好，三要省。").outline())
        .containsExactly("一、 清淤|", "  一要 |快，", "  二要 |好，", "  三要 |省。");
    assertThat(ReadText.of("一、清淤。当前，一是清南渠，长三公里；二是清北渠。").outline())
        .containsExactly("一、 清淤|当前，", "  一是 |清南渠，长三公里；", "  二是 |清北渠。");
  }

  @Test
  void pointsMayStandInParagraphsOfTheirOwn() {
    assertThat(ReadText.of("一、清淤", "一是清南渠。先清上游。", "二是清北渠。", "三是清东渠。").outline())
        .containsExactly("一、 清淤|", "  一是 清南渠|先清上游。", "  二是 |清北渠。", "  三是 |清东渠。");
  }

  @Test
  void textBetweenTwoPointsIsTheFirstOnes() {
    assertThat(ReadText.of("一、清淤", "一是清南渠。", "先清上游。", "二是清北渠。").outline())
        .containsExactly("一、 清淤|", "  一是 清南渠|先清上游。", "  二是 |清北渠。");
  }

  @Test
  void textBehindTheLastPointIsTheTasksAbove() {
    assertThat(ReadText.of("一、清淤", "一是清南渠。", "二是清北渠。", "清完验收。", "二、植树").outline())
        .containsExactly("一、 清淤|清完验收。", "  一是 |清南渠。", "  二是 |清北渠。", "二、 植树|");
  }

  @Test
  void everyParagraphCountsItsOwn() {
    assertThat(ReadText.of("（一）南渠。一是清上游。二是清下游。", "（二）北渠。一是清上游。二是清下游。").labels())
        .containsExactly("（一）", "  一是", "  二是", "（二）", "  一是", "  二是");
  }

  @Test
  void onePointAloneIsText() {
    assertThat(ReadText.of("一、清淤。一是清南渠。").labels()).containsExactly("一、");
    assertThat(ReadText.of("一、清淤。一是清南渠。一是清北渠。").labels()).containsExactly("一、");
    assertThat(ReadText.of("一、清淤。二是清北渠。").labels()).containsExactly("一、");
  }

  @Test
  void numeralsInsideAClauseBeginNoPoint() {
    assertThat(ReadText.of("一、清淤。渠一是要清，二是要修。").labels()).containsExactly("一、");
    assertThat(ReadText.of("一、清淤。统一是关键，二是辅助。").labels()).containsExactly("一、");
    assertThat(ReadText.of("一、清淤。第一是清。第二是修。").labels()).containsExactly("一、");
  }

  @Test
  void oneNoteBehindTheLastPointIsForAllOfThem() {
    ReadText text = ReadText.of("一、清淤。一是清南渠。二是清北渠。三是清东渠。（责任单位：州水务局）");

    assertThat(text.units(0)).isEqualTo("RESPONSIBLE 州水务局");
    assertThat(text.units(3)).isEmpty();
  }

  @Test
  void oneNoteInItsOwnParagraphBehindThePointsIsForAllOfThem() {
    ReadText text = ReadText.of("一、清淤", "一是清南渠。", "二是清北渠。", "（责任单位：州水务局）");

    assertThat(text.units(0)).isEqualTo("RESPONSIBLE 州水务局");
    assertThat(text.units(2)).isEmpty();
  }

  @Test
  void pointsWithNotesOfTheirOwnKeepThem() {
    ReadText text = ReadText.of("一、清淤。一是清南渠。（责任单位：州水务局）二是清北渠。（责任单位：州财政局）", "二、植树");

    assertThat(text.units(0)).isEmpty();
    assertThat(text.units(1)).isEqualTo("RESPONSIBLE 州水务局");
    assertThat(text.units(2)).isEqualTo("RESPONSIBLE 州财政局");
  }
}
