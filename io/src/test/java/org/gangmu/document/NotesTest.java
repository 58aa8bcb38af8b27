package org.gangmu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.Role;
import org.gangmu.unit.UnitName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes of who answers for a task, in the forms in use. */
class NotesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          （责任单位：州水务局、州财政局）                       => RESPONSIBLE 州水务局 州财政局
          〔责任单位：州水务局〕                                 => RESPONSIBLE 州水务局
          【责任单位：州水务局】                                 => RESPONSIBLE 州水务局
          [责任单位:州水务局]                                    => RESPONSIBLE 州水务局
          （责 任 单 位：州水务局）                              => RESPONSIBLE 州水务局
          （责任单位：州水务局）。                               => RESPONSIBLE 州水务局
          （牵头单位：州水务局；责任单位：州财政局；配合单位：州教育局） => LEAD 州水务局; RESPONSIBLE 州财政局; COOPERATING 州教育局
          （牵头单位：州水务局，责任单位：州财政局）             => LEAD 州水务局; RESPONSIBLE 州财政局
          （牵头单位：州水务局 责任单位：州财政局）              => LEAD 州水务局; RESPONSIBLE 州财政局
          （牵头单位：州水务局、州财政局；责任单位：州水务局）   => LEAD 州水务局 州财政局; RESPONSIBLE 州水务局
          （主办单位：州水务局；协办单位：州财政局）             => LEAD 州水务局; COOPERATING 州财政局
          （责任单位：州水务局；督办单位：州政府督查室）         => RESPONSIBLE 州水务局; SUPERVISING 州政府督查室
          （责任单位：州水务局；汇总单位：州发改委）             => RESPONSIBLE 州水务局; SUMMARISING 州发改委
          （责任领导：钟一；责任单位：州水务局；联系人：施二）   => LEADER 钟一; RESPONSIBLE 州水务局; CONTACT 施二
          （市级牵头单位：市水务局；县级责任单位：白石县人民政府） => LEAD 市水务局; RESPONSIBLE 白石县人民政府
          （责任单位：州水务局；完成时限：2026年12月底前）       => RESPONSIBLE 州水务局
          （责任单位：州水务局；备注：含水闸）                   => RESPONSIBLE 州水务局
          （责任单位：州水务局、州财政局等）                     => RESPONSIBLE 州水务局 州财政局 …
          （责任单位：州水务局等部门）                           => RESPONSIBLE 州水务局 …
          （责任单位：州水务局等有关部门和单位）                 => RESPONSIBLE 州水务局 …
          （责任单位：州水务局等，各县（市）人民政府）           => RESPONSIBLE 州水务局 各县（市）人民政府 …
          （责任单位：州水务局等单位按职责分工负责）             => RESPONSIBLE 州水务局 …
          （责任单位：州水务局牵头，州财政局等部门配合）         => LEAD 州水务局; COOPERATING 州财政局 …
          （责任单位：州水务局、各县人民政府结合实际落实）       => RESPONSIBLE 州水务局 各县人民政府
          （责任处室：办公室牵头，财务处等相关处室配合）         => LEAD 办公室; COOPERATING 财务处 …
          （责任处室（单位）:财务处，各村居）                    => RESPONSIBLE 财务处 各村居
          （牵头单位：州水务局等；配合单位：州财政局）           => LEAD 州水务局 …; COOPERATING 州财政局
          （责任单位：州水务局牵头，州财政局配合）               => LEAD 州水务局; COOPERATING 州财政局
          （责任单位：州水务局牵头、州财政局配合、州教育局）     => LEAD 州水务局; COOPERATING 州财政局; RESPONSIBLE 州教育局
          （责任单位：州水务局、州财政局牵头，州教育局配合）     => LEAD 州水务局 州财政局; COOPERATING 州教育局
          """)
  void labelsSayTheRole(String note, String units) {
    ReadText text = ReadText.of("1.清淤。南渠三公里。" + note);

    assertThat(text.units()).isEqualTo(units);
    assertThat(text.task(0).body()).isEqualTo("南渠三公里。");
    assertThat(text.codes()).doesNotContain(ReadingCode.UNREAD_NOTE);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          （州水务局负责）                                 => RESPONSIBLE 州水务局
          （州水务局、州财政局负责）                       => RESPONSIBLE 州水务局 州财政局
          （州水务局、州财政局分别负责）                   => RESPONSIBLE 州水务局 州财政局
          （州水务局、州财政局按职责分工负责）             => RESPONSIBLE 州水务局 州财政局
          （州水务局牵头，州财政局、州教育局按职责分工负责） => LEAD 州水务局; RESPONSIBLE 州财政局 州教育局
          （州水务局牵头，州财政局等按职责分工负责）       => LEAD 州水务局; RESPONSIBLE 州财政局 …
          （州水务局、州财政局牵头）                       => LEAD 州水务局 州财政局
          （州水务局牵头，州财政局配合）                   => LEAD 州水务局; COOPERATING 州财政局
          （州水务局牵头，州财政局参与）                   => LEAD 州水务局; COOPERATING 州财政局
          （州水务局牵头；州财政局配合）                   => LEAD 州水务局; COOPERATING 州财政局
          （州水务局牵头，州财政局配合。）                 => LEAD 州水务局; COOPERATING 州财政局
          （由州水务局牵头，州财政局配合）                 => LEAD 州水务局; COOPERATING 州财政局
          （州水务局牵头负责，各县（市）人民政府组织实施） => LEAD 州水务局; RESPONSIBLE 各县（市）人民政府
          （州水务局会同州财政局负责）                     => LEAD 州水务局; RESPONSIBLE 州财政局
          （州水务局指导）                                 => SUPERVISING 州水务局
          （州水务局负责，州政府督查室督办）               => RESPONSIBLE 州水务局; SUPERVISING 州政府督查室
          〔州水务局负责〕                                 => RESPONSIBLE 州水务局
          """)
  void verbsSayTheRole(String note, String units) {
    ReadText text = ReadText.of("1.清淤。南渠三公里。" + note);

    assertThat(text.units()).isEqualTo(units);
    assertThat(text.task(0).body()).isEqualTo("南渠三公里。");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          （州水务局牵头，每月报送进展）                     => LEAD 州水务局
          （州水务局牵头，2026年10月底前完成，每季度报送一次） => LEAD 州水务局
          （州水务局、州财政局牵头；州教育局配合；持续推进，并做好评估） => LEAD 州水务局 州财政局; COOPERATING 州教育局
          （州水务局牵头，钟一负责，电话12345）              => LEAD 州水务局
          """)
  void whatElseANoteSaysIsRemarked(String note, String units) {
    for (String text : new String[] {"1.清淤" + note, "1.清淤。南渠三公里。" + note}) {
      ReadText read = ReadText.of(text);
      assertThat(read.units()).isEqualTo(units);
      assertThat(read.task(0).heading() + read.task(0).body()).doesNotContain("（");
      assertThat(read.codes()).contains(ReadingCode.UNREAD_NOTE);
    }
  }

  @Test
  void labelsMayStandBehindVerbs() {
    assertThat(ReadText.of("1.清淤（州水务局牵头，州财政局配合，联系人：施二）").units())
        .isEqualTo("LEAD 州水务局; COOPERATING 州财政局; CONTACT 施二");
    assertThat(ReadText.of("1.清淤（州水务局、州财政局按职责分工负责；完成时限：10月底）").units())
        .isEqualTo("RESPONSIBLE 州水务局 州财政局");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.清淤（州水务局牵头", "1.清淤（投资三亿元，州水务局负责拨付）", "1.清淤）州水务局牵头"})
  void noNameHasHalfABracket(String text) {
    assertThat(ReadText.of(text).units()).doesNotContain("（", "）", "清淤");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"（含水闸）", "（三公里）", "（由专人负责的除外）", "（2026年完成）", "（南渠、北渠）", "（谁主管谁负责）", "（详见附件）"})
  void bracketsThatNameNobodyAreText(String bracket) {
    ReadText text = ReadText.of("1.清淤。南渠三公里" + bracket + "。");

    assertThat(text.units()).isEmpty();
    assertThat(text.task(0).body()).isEqualTo("南渠三公里" + bracket + "。");
  }

  @Test
  void wordsAreKeptAsWritten() {
    ReadText text = ReadText.of("1.清淤。（主要责任单位：州水务局）", "2.植树。（州林草局按职责分工负责）");

    assertThat(text.task(0).responsibility().assignments())
        .containsExactly(
            new Assignment(
                UnitName.of("州水务局"), Role.RESPONSIBLE, Optional.of("主要责任单位"), Optional.empty()));
    assertThat(text.task(1).responsibility().assignments())
        .containsExactly(
            new Assignment(
                UnitName.of("州林草局"), Role.RESPONSIBLE, Optional.of("按职责分工负责"), Optional.empty()));
  }

  @Test
  void notesMayStandInLinesOfTheirOwn() {
    ReadText text =
        ReadText.of("1.清淤。", "牵头单位：州水务局", "责任单位：州财政局､州林草局", "完成时限：12月底", "2.植树。", "责任单位:州林草局");

    assertThat(text.outline()).containsExactly("1. |清淤。", "2. |植树。");
    assertThat(text.units(0)).isEqualTo("LEAD 州水务局; RESPONSIBLE 州财政局 州林草局");
    assertThat(text.units(1)).isEqualTo("RESPONSIBLE 州林草局");
  }

  @Test
  void notesMayRunOnBehindTheText() {
    ReadText text = ReadText.of("1.清淤。南渠三公里。牵头单位：州水务局；配合单位：州财政局；完成时限：2026年12月底前");

    assertThat(text.outline()).containsExactly("1. 清淤|南渠三公里。");
    assertThat(text.units()).isEqualTo("LEAD 州水务局; COOPERATING 州财政局");
  }

  @Test
  void bothBracketsMayStandInOneText() {
    ReadText text = ReadText.of("1.清淤。〔责任单位：州水务局〕", "2.植树。（责任单位：州林草局）");

    assertThat(text.units(0)).isEqualTo("RESPONSIBLE 州水务局");
    assertThat(text.units(1)).isEqualTo("RESPONSIBLE 州林草局");
  }

  @Test
  void severalNotesOfAParagraphAreAllTheTasks() {
    ReadText text = ReadText.of("1.清淤。南渠先行。（责任单位：州水务局）北渠随后。（责任单位：州财政局）");

    assertThat(text.outline()).containsExactly("1. 清淤|南渠先行。北渠随后。");
    assertThat(text.units()).isEqualTo("RESPONSIBLE 州水务局 州财政局");
  }

  @Test
  void notesInsideASentenceLeaveItsMarks() {
    ReadText text = ReadText.of("1.清淤。南渠清淤（州水务局负责）；渠边植树（州林草局负责）。");

    assertThat(text.outline()).containsExactly("1. 清淤|南渠清淤；渠边植树");
    assertThat(text.units()).isEqualTo("RESPONSIBLE 州水务局 州林草局");
  }

  @Test
  void twoNotesBehindEachOtherAreBothRead() {
    assertThat(ReadText.of("1.清淤。（责任单位：州水务局）（配合单位：州财政局）").units())
        .isEqualTo("RESPONSIBLE 州水务局; COOPERATING 州财政局");
  }

  @Test
  void aNoteBehindAHeadingIsTheHeadingsAlone() {
    ReadText text = ReadText.of("一、清淤（责任单位：州水务局）", "（一）南渠。三公里。", "（二）北渠。两公里。");

    assertThat(text.outline()).containsExactly("一、 清淤|", "  （一） 南渠|三公里。", "  （二） 北渠|两公里。");
    assertThat(text.units(0)).isEqualTo("RESPONSIBLE 州水务局");
    assertThat(text.units(1)).isEmpty();
    assertThat(text.units(2)).isEmpty();
  }

  @Test
  void aNoteBelowAHeadingIsTheHeadings() {
    ReadText text = ReadText.of("一、清淤", "（责任单位：州水务局）", "（一）南渠。三公里。");

    assertThat(text.units(0)).isEqualTo("RESPONSIBLE 州水务局");
    assertThat(text.units(1)).isEmpty();
  }

  @Test
  void aNoteMayBeSplitByLineEnds() {
    ReadText bracket = ReadText.of("1.清淤。（责任单位：州水务局、州财", "政局、州教", "育局）");
    ReadText line = ReadText.of("1.清淤。", "责任单位：州水务局、", "州财政局、州教育局");

    assertThat(bracket.units()).isEqualTo("RESPONSIBLE 州水务局 州财政局 州教育局");
    assertThat(line.units()).isEqualTo("RESPONSIBLE 州水务局 州财政局 州教育局");
  }

  @Test
  void aNoteWhoseBracketIsLostIsRead() {
    ReadText open = ReadText.of("1.清淤。南渠。（责任单位：州水务局；配合单位：州财政局", "2.植树。");
    ReadText closed = ReadText.of("1.清淤。南渠。责任单位：州水务局）", "2.植树。");

    assertThat(open.units()).isEqualTo("RESPONSIBLE 州水务局; COOPERATING 州财政局");
    assertThat(open.labels()).containsExactly("1.", "2.");
    assertThat(closed.units()).isEqualTo("RESPONSIBLE 州水务局");
  }

  @Test
  void aNoteBeforeTheFirstTaskIsRemarked() {
    ReadText text = ReadText.of("（责任单位：州水务局）", "一、清淤");

    assertThat(text.codes()).contains(ReadingCode.UNREAD_NOTE);
    assertThat(text.units()).isEmpty();
    assertThat(text.kindOf("（责任单位：州水务局）")).isEqualTo(SpanKind.UNREAD);
  }

  @Test
  void aNoteThatNamesNobodyIsRemarked() {
    ReadText text = ReadText.of("1.清淤。（责任单位：）");

    assertThat(text.codes()).contains(ReadingCode.UNREAD_NOTE);
    assertThat(text.task(0).responsibility().isEmpty()).isTrue();
    assertThat(text.kindOf("（责任单位：）")).isEqualTo(SpanKind.NOTE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "完成时限：2026年9月底前",
        "完成时限:2026年9月底前",
        "时限要求：9月底",
        "完成时间：2026年9月",
        "办结时限 ：9月10日",
        "时间节点：三季度",
        "完 成 时 限：年底前",
        "（完成时限：2026年9月底前）",
        "〔时限要求：长期坚持〕"
      })
  void aNoteOfATimeAloneBelongsToItsTask(String time) {
    ReadText text = ReadText.of("1.清淤。", time, "2.植树。");

    assertThat(text.codes()).doesNotContain(ReadingCode.UNREAD_NOTE);
    assertThat(text.outline()).containsExactly("1. |清淤。", "2. |植树。");
    assertThat(text.units()).isEmpty();
    assertThat(text.kindOf(time)).isEqualTo(SpanKind.NOTE);
    assertThat(text.task(0).sources())
        .extracting(source -> source.of(text.reading().text()))
        .containsExactly("1.清淤。\n" + time);
  }

  @Test
  void aNoteOfATimePartsNoTextFromOtherText() {
    ReadText text = ReadText.of("1.清淤。", "完成时限：9月底", "北渠随后。", "责任单位：州水务局");

    assertThat(text.outline()).containsExactly("1. 清淤|北渠随后。");
    assertThat(text.units()).isEqualTo("RESPONSIBLE 州水务局");
  }

  @ParameterizedTest
  @ValueSource(strings = {"完成时限：", "（完成时限：）", "（完成时限：、）"})
  void aNoteOfATimeThatStatesNoneIsRemarked(String time) {
    assertThat(ReadText.of("1.清淤。", time, "2.植树。").codes()).contains(ReadingCode.UNREAD_NOTE);
  }

  @Test
  void notesBelongToTheSourcesOfTheirTask() {
    ReadText text = ReadText.of("1.清淤。", "责任单位：州水务局", "2.植树。");

    assertThat(text.task(0).sources())
        .extracting(source -> source.of(text.reading().text()))
        .containsExactly("1.清淤。\n责任单位：州水务局");
    assertThat(text.kindOf("责任单位：州水务局")).isEqualTo(SpanKind.NOTE);
  }
}
