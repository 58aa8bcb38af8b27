package org.gangmu.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Labels inside a paragraph: glued to a list of units, or behind the end of a sentence. */
class GluedLabelsTest {

  @Test
  void aListOfUnitsEndsWhereTheNextLabelIsGluedToIt() {
    ReadText text =
        ReadText.of("1.清南渠。", "牵头单位：州水务局", "责任单位：州财政局、人行云泽中心支行等２.清北渠。", "责任单位：州水务局3.清东渠。");

    assertThat(text.outline()).containsExactly("1. |清南渠。", "２. |清北渠。", "3. |清东渠。");
    assertThat(text.units(0)).isEqualTo("LEAD 州水务局; RESPONSIBLE 州财政局 人行云泽中心支行 …");
    assertThat(text.units(1)).isEqualTo("RESPONSIBLE 州水务局");
  }

  @Test
  void aCoarserLabelMayBeGluedToo() {
    assertThat(ReadText.of("一、清淤", "（一）南渠。责任单位：州水务局等(二)北渠。先清上游。").outline())
        .containsExactly("一、 清淤|", "  （一） |南渠。", "  (二) 北渠|先清上游。");
  }

  @Test
  void numbersInNamesOfUnitsBeginNoTask() {
    ReadText text = ReadText.of("1.清淤。", "责任单位：G345项目部、12345热线办、州水务局2处", "2.植树。");

    assertThat(text.labels()).containsExactly("1.", "2.");
    assertThat(text.units()).isEqualTo("RESPONSIBLE G345项目部 12345热线办 州水务局2处");
  }

  @Test
  void headingsMayFollowEachOtherInOneLine() {
    assertThat(ReadText.of("一、清淤（一）南渠。先清上游。（二）北渠。先清下游。二、植树").outline())
        .containsExactly("一、 清淤|", "  （一） 南渠|先清上游。", "  （二） 北渠|先清下游。", "二、 |植树");
  }

  @Test
  void itemsMayFollowEachOtherInOneSentence() {
    assertThat(ReadText.of("一、清淤。目标：（1）清南渠；（2）清北渠；（3）清东渠。").outline())
        .containsExactly("一、 清淤|目标：", "  （1） |清南渠；", "  （2） |清北渠；", "  （3） |清东渠。");
    assertThat(ReadText.of("一、清淤。①清南渠；②清北渠。").labels()).containsExactly("一、", "  ①", "  ②");
  }

  @Test
  void aNumberThatIsNotDueIsText() {
    assertThat(ReadText.of("一、清淤。详见附件（1）。").labels()).containsExactly("一、");
    assertThat(ReadText.of("1.清淤。按照第2条办理。投资3.5亿元。2.植树。").labels()).containsExactly("1.", "2.");
    assertThat(ReadText.of("1.清淤。投资3.5亿元，其中2.北渠。").labels()).containsExactly("1.");
    assertThat(ReadText.of("一、清淤。目标：1.清三公里。").labels()).containsExactly("一、");
  }

  @Test
  void aFirstNumberCountsWhereTheNextParagraphGoesOn() {
    assertThat(ReadText.of("一、清淤。目标：1.清三公里。", "2.植树。").labels())
        .containsExactly("一、", "  1.", "  2.");
  }
}
