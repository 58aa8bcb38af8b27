package org.gangmu.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of tasks, copied as lines of cells. */
class TablesTest {

  private static final String TITLE = "云泽州修渠任务表";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "序号\t任务\t责任单位",
        "编号\t工作任务\t责任部门",
        "序号\t实事项目\t承办单位",
        "序号\t重点任务\t牵头单位",
        "序号\t事项\t主办单位",
        "序 号\t任 务\t责 任 单 位",
        "序号\t主要举措\t实施主体",
        "ID\t项目\t责任部门",
        "项次\t工作内容\t责任单位"
      })
  void theHeadSaysWhatTheColumnsAre(String head) {
    ReadText text = ReadText.of(TITLE, head, "1\t清淤\t州水务局", "2\t植树\t州林草局、州财政局");

    assertThat(text.outline()).containsExactly("1 清淤|", "2 植树|");
    assertThat(text.task(1).responsibility().assignments()).hasSize(2);
    assertThat(text.kindOf(head)).isEqualTo(SpanKind.TABLE_HEAD);
  }

  @Test
  void everyColumnHasItsPlace() {
    ReadText text =
        ReadText.of(
            TITLE,
            "序号\t重点任务\t工作内容\t牵头单位\t责任单位\t配合单位\t责任人\t完成时限\t备注",
            "1\t清淤\t南渠三公里\t州水务局\t白石县\t州财政局、州教育局等\t钟一\t12月底\t含水闸");

    assertThat(text.outline()).containsExactly("1 清淤|南渠三公里\n12月底\n含水闸");
    assertThat(text.units())
        .isEqualTo("LEAD 州水务局; RESPONSIBLE 白石县; COOPERATING 州财政局 州教育局 …; LEADER 钟一");
    assertThat(text.kindOf("州水务局")).isEqualTo(SpanKind.NOTE);
    assertThat(text.kindOf("含水闸")).isEqualTo(SpanKind.BODY);
  }

  @Test
  void aRowWithoutNumberStandsBelowTheHeadingBeforeIt() {
    ReadText text =
        ReadText.of(
            TITLE,
            "序号\t任务\t工作内容\t责任单位",
            "（一）修渠",
            "1\t清淤\t南渠三公里\t州水务局",
            "（二）植树",
            "育苗\t十万株\t州林草局",
            "2\t栽种\t北坡百亩\t州林草局");

    assertThat(text.outline())
        .containsExactly("（一） 修渠|", "  1 清淤|南渠三公里", "（二） 植树|", "   育苗|十万株", "  2 栽种|北坡百亩");
  }

  @Test
  void aCellOfUnitsMayBeANote() {
    ReadText verbs = ReadText.of(TITLE, "序号\t任务\t责任单位", "1\t清淤\t州水务局牵头，州财政局配合");
    ReadText labels = ReadText.of(TITLE, "序号\t任务\t责任单位", "1\t清淤\t牵头单位：州水务局；配合单位：州财政局");

    assertThat(verbs.units()).isEqualTo("LEAD 州水务局; COOPERATING 州财政局");
    assertThat(labels.units()).isEqualTo("LEAD 州水务局; COOPERATING 州财政局");
  }

  @Test
  void threeKnownColumnsMakeAHeadAmongManyOthers() {
    ReadText text =
        ReadText.of(TITLE, "序号\t任务\t牵头单位\t资金\t地点\t进度\t预算\t投资\t面积", "1\t清淤\t州水务局\ta\tb\tc\td\te\tf");

    assertThat(text.outline()).containsExactly("1 清淤|a\nb\nc\nd\ne\nf");
    assertThat(text.units()).isEqualTo("LEAD 州水务局");
  }

  @Test
  void toBeResponsibleSaysNoMoreThanTheColumn() {
    ReadText text = ReadText.of(TITLE, "序号\t任务\t牵头单位\t配合单位", "1\t清淤\t州水务局、州财政局按职责分工负责\t州教育局");

    assertThat(text.units()).isEqualTo("LEAD 州水务局 州财政局; COOPERATING 州教育局");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "-", "—", "无", ""})
  void aCellMayNameNobody(String nobody) {
    ReadText text =
        ReadText.of(TITLE, "序号\t任务\t责任单位\t配合单位", "1\t清淤\t州水务局\t" + nobody, "2\t植树\t州林草局\t州财政局");

    assertThat(text.units(0)).isEqualTo("RESPONSIBLE 州水务局");
    assertThat(text.units(1)).isEqualTo("RESPONSIBLE 州林草局; COOPERATING 州财政局");
  }

  @Test
  void labelledRowsAndLinesBetweenRowsAreHeadings() {
    ReadText rows =
        ReadText.of(
            TITLE, "序号\t任务\t责任单位", "一、修渠\t\t", "1\t清淤\t州水务局", "二、绿化", "2\t植树\t州林草局", "3\t种草\t州农牧局");
    ReadText lines =
        ReadText.of(
            TITLE, "一、修渠", "序号\t任务\t责任单位", "1\t清淤\t州水务局", "二、绿化", "2\t植树\t州林草局", "3\t种草\t州农牧局");

    assertThat(rows.outline()).containsExactly("一、 修渠|", "  1 清淤|", "二、 绿化|", "  2 植树|", "  3 种草|");
    assertThat(lines.outline()).isEqualTo(rows.outline());
  }

  @Test
  void aHeadMayBeRepeatedOnEveryPage() {
    ReadText text =
        ReadText.of(TITLE, "序号\t任务\t责任单位", "1\t清淤\t州水务局", "— 2 —", "序号\t任务\t责任单位", "2\t植树\t州林草局");

    assertThat(text.outline()).containsExactly("1 清淤|", "2 植树|");
  }

  @Test
  void aGroupCellMayBeMergedOverRowsThatThenLackIt() {
    ReadText empty =
        ReadText.of(
            TITLE, "类别\t序号\t任务\t责任单位", "修渠\t1\t清淤\t州水务局", "\t2\t修桥\t州交通局", "绿化\t3\t植树\t州林草局");
    ReadText dropped =
        ReadText.of(TITLE, "类别\t序号\t任务\t责任单位", "修渠\t1\t清淤\t州水务局", "2\t修桥\t州交通局", "绿化\t3\t植树\t州林草局");

    for (ReadText text : new ReadText[] {empty, dropped}) {
      assertThat(text.labels()).containsExactly("1", "2", "3");
      assertThat(text.task(1).heading()).isEqualTo("修桥");
      assertThat(text.units(1)).isEqualTo("RESPONSIBLE 州交通局");
    }
  }

  @Test
  void numberAndTaskMayBeMergedOverRowsOfMeasures() {
    ReadText text =
        ReadText.of(
            TITLE, "序号\t任务\t措施\t责任单位", "1\t清淤\t清南渠\t州水务局", "\t\t清北渠\t州财政局", "2\t植树\t种三百棵\t州林草局");

    assertThat(text.outline()).containsExactly("1 清淤|清南渠", "   清北渠|", "2 植树|种三百棵");
    assertThat(text.units(0)).isEqualTo("RESPONSIBLE 州水务局");
    assertThat(text.units(1)).isEqualTo("RESPONSIBLE 州财政局");
  }

  @Test
  void anEmptyCellOfTheLeadIsMergedWithTheOneAbove() {
    ReadText text =
        ReadText.of(
            TITLE, "序号\t任务\t牵头单位\t配合单位", "1\t清淤\t州水务局\t州财政局", "2\t修闸\t\t州交通局", "3\t植树\t州林草局\t/");

    assertThat(text.units(0)).isEqualTo("LEAD 州水务局; COOPERATING 州财政局");
    assertThat(text.task(1).responsibility().leads()).hasToString("[州水务局]");
    assertThat(text.units(2)).isEqualTo("LEAD 州林草局");
  }

  @Test
  void anEmptyCellOfTheLeadIsNobodyWhereAnotherAnswers() {
    ReadText text = ReadText.of(TITLE, "序号\t任务\t牵头单位\t责任单位", "1\t清淤\t州水务局\t州财政局", "2\t植树\t\t州林草局");

    assertThat(text.units(1)).isEqualTo("RESPONSIBLE 州林草局");
  }

  @Test
  void aTableMayHaveNoNumbers() {
    assertThat(ReadText.of(TITLE, "任务\t责任单位", "清淤\t州水务局", "植树\t州林草局").outline())
        .containsExactly(" 清淤|", " 植树|");
  }

  @Test
  void numbersAreKeptAsPrinted() {
    assertThat(
            ReadText.of(TITLE, "序号\t任务\t责任单位", "1.\t清淤\t州水务局", "（2）\t植树\t州林草局", "３\t种草\t州农牧局")
                .labels())
        .containsExactly("1.", "（2）", "３");
  }

  @Test
  void cellsThatTheHeadDoesNotNameAreKept() {
    assertThat(ReadText.of(TITLE, "序号\t任务", "1\t清淤\t南渠\t北渠").outline())
        .containsExactly("1 清淤|南渠\n北渠");
  }

  @Test
  void rowsWithoutAnyCellAreNoTasks() {
    assertThat(ReadText.of(TITLE, "序号\t任务\t责任单位", "\t\t", "1\t清淤\t州水务局", "\t").outline())
        .containsExactly("1 清淤|");
  }

  @Test
  void laterNotesLeaveARowWithoutNumberAndTaskItsText() {
    ReadText text =
        ReadText.of(TITLE, "序号\t任务\t责任单位\t备注\t时限", "\t\t\t清淤\t南渠", "责任单位：州水务局", "植树", "责任单位：州林草局");

    assertThat(text.outline()).containsExactly(" |清淤\n南渠", "   |植树");
    assertThat(text.units(0)).isEqualTo("RESPONSIBLE 州水务局");
    assertThat(text.units(1)).isEqualTo("RESPONSIBLE 州林草局");
  }

  @Test
  void rowsWithoutAHeadAreRemarked() {
    ReadText text = ReadText.of(TITLE, "1\t清淤\t州水务局", "2\t植树\t州林草局");

    assertThat(text.plan().tasks().isEmpty()).isTrue();
    assertThat(text.codes()).contains(ReadingCode.UNREAD_TABLE);
    assertThat(text.kindOf("1\t清淤\t州水务局")).isEqualTo(SpanKind.UNREAD);
  }

  @Test
  void anAttachmentBeginsAnotherTable() {
    ReadText text =
        ReadText.of(
            TITLE,
            "序号\t任务\t责任单位",
            "1\t清淤\t州水务局",
            "附件2",
            "序号\t事项\t牵头单位",
            "1\t植树\t州林草局",
            "附件3",
            "1\t种草\t州农牧局");

    assertThat(text.labels()).containsExactly("1", "1");
    assertThat(text.units(1)).isEqualTo("LEAD 州林草局");
    assertThat(text.codes()).contains(ReadingCode.UNREAD_TABLE);
  }

  @Test
  void aHeadWithRemarksIsNoFieldOfThePage() {
    ReadText text = ReadText.of("序号\t任务\t责任单位\t时间\t备注", "1\t清淤\t州水务局\t6月\t含水闸");

    assertThat(text.outline()).containsExactly("1 清淤|6月\n含水闸");
  }
}
