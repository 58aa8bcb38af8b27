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

/** Units that only the sentences of a task name. */
class ProseNotesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          由州水务局负责。                                   => RESPONSIBLE 州水务局
          由州水务局、州财政局负责。                         => RESPONSIBLE 州水务局 州财政局
          由州水务局和州财政局共同负责。                     => RESPONSIBLE 州水务局 州财政局
          由州文化和旅游局负责。                             => RESPONSIBLE 州文化和旅游局
          由州水务局牵头，州财政局、州教育局配合。           => LEAD 州水务局; COOPERATING 州财政局 州教育局
          由州水务局牵头;州财政局配合。                      => LEAD 州水务局; COOPERATING 州财政局
          由州水务局牵头，各县（市）人民政府配合             => LEAD 州水务局; COOPERATING 各县（市）人民政府
          由州水务局牵头负责，州财政局等部门参与。           => LEAD 州水务局; COOPERATING 州财政局 …
          由州水务局等部门负责。                             => RESPONSIBLE 州水务局 …
          由州水务局会同州财政局组织实施。                   => LEAD 州水务局; RESPONSIBLE 州财政局
          由州水务局牵头会同州财政局组织实施。               => LEAD 州水务局; RESPONSIBLE 州财政局
          州水务局牵头，有关单位按职责分工负责。             => LEAD 州水务局; RESPONSIBLE 有关单位
          州水务局牵头，州财政局配合。                       => LEAD 州水务局; COOPERATING 州财政局
          州水务局、州财政局按职责分工负责。                 => RESPONSIBLE 州水务局 州财政局
          此项工作由州水务局负责。                           => RESPONSIBLE 州水务局
          由白石县人民政府负责，州水务局指导。               => RESPONSIBLE 白石县人民政府; SUPERVISING 州水务局
          由白石县负责。                                     => RESPONSIBLE 白石县
          由县委、县政府负责。                               => RESPONSIBLE 县委 县政府
          由州直各部门负责。                                 => RESPONSIBLE 州直各部门
          责任单位州水务局、州财政局                         => RESPONSIBLE 州水务局 州财政局
          牵头单位州水务局。                                 => LEAD 州水务局
          """)
  void aSentenceOfUnitsAndTheirPartEndsATask(String sentence, String units) {
    ReadText text = ReadText.of("1.清淤。南渠清淤三公里。" + sentence);

    assertThat(text.units()).isEqualTo(units);
    assertThat(text.task(0).body()).isEqualTo("南渠清淤三公里。" + sentence);
    assertThat(text.kindOf(sentence)).isEqualTo(SpanKind.BODY);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          三季度完成南渠清淤，由州水务局负责。                     => RESPONSIBLE 州水务局
          三季度完成南渠清淤，由州水务局牵头，州财政局配合。       => LEAD 州水务局; COOPERATING 州财政局
          由州水务局牵头，州财政局、州教育局配合，一周内提出方案。 => LEAD 州水务局; COOPERATING 州财政局 州教育局
          由州水务局牵头，建立联席会议制度，协调南渠清淤。         => LEAD 州水务局
          州水务局牵头，州财政局配合，一周内提出方案。             => LEAD 州水务局; COOPERATING 州财政局
          清查南渠，由州水务局、州财政局等州级主管部门（单位）牵头完成报告，其他部门（单位）配合，于六月报送。 \
          => LEAD 州水务局 州财政局 …; COOPERATING 其他部门（单位）
          州水务局配合州财政局对南渠资金进行核对。                 => COOPERATING 州水务局
          州水务局配合做好南渠资金核对工作。                       => COOPERATING 州水务局
          各县水务局负责南渠清淤工作的统筹协调，提出修改意见。     => RESPONSIBLE 各县水务局
          州水务局负责南渠清淤，州林草局负责渠边植树。             => RESPONSIBLE 州水务局 州林草局
          由州水务局负责南渠清淤。                                 => RESPONSIBLE 州水务局
          """)
  void theFirstOrTheLastClausesOfATaskNameItsUnits(String sentence, String units) {
    ReadText text = ReadText.of("1." + sentence);

    assertThat(text.units()).isEqualTo(units);
    assertThat(text.task(0).body()).isEqualTo(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "由州水务局负责建设的项目，年底前完工。",
        "州水务局负责建设的项目年底前完工。",
        "由州水务局牵头的南渠工程年底前完工。",
        "州水务局牵头的南渠工程年底前完工。",
        "南渠清淤已由州水务局牵头完成。",
        "由州水务局牵头，完成了南渠清淤。",
        "由州水务局牵头，南渠清淤已经完成。",
        "三月曾由州水务局负责。",
        "跨县的河段，由州水务局负责。",
        "对跨县河段，由州水务局负责。",
        "如需调整，由州水务局负责。",
        "资金不足时，由州财政局负责。",
        "逾期未完成，由州政府督查室督办。",
        "其中南渠，由州水务局负责。",
        "涉及多个县的，由州水务局牵头，相关县配合。",
        "验收合格后，由州财政局拨付资金。",
        "由专人负责。",
        "由村干部负责。",
        "由社会负责。",
        "由政府负责。",
        "由龙头企业和职业院校牵头，共同制定方案。",
        "由有关单位负责。",
        "由各部门负责公开信息。",
        "由牵头单位负责。",
        "由施工单位负责。",
        "由所在地人民政府负责。",
        "由各部门负责。",
        "州水务局负责人每月巡渠。",
        "州水务局负责同志每月巡渠。",
        "责任单位要压实责任，做好清淤。",
        "责任单位负责人每月巡渠。",
        "责任单位要会同州财政局",
        "谁主管谁负责。",
        "党委领导，政府负责，社会参与。",
        "建立由州水务局牵头的工作机制。",
        "南渠，由州水务局负责；北渠，由州林草局负责。",
        "南渠，由州水务局负责。北渠，由州林草局负责。",
        "南渠清淤，北渠由白石县负责，东渠由青石县负责。",
        "州水务局配合的项目年底前完工。",
        "加强配合，落实到位。",
        "加强对南渠的监督，由此推进清淤。",
        "由南向北推进，全面完成。",
        "清淤三公里由北渠起步，逐步落实。",
        "州水务局会同有关部门制定方案。",
        "推行河长牵头，部门负责，群众参与。"
      })
  void whatIsNotSureIsNoNote(String sentence) {
    assertThat(ReadText.of("1." + sentence).units()).isEmpty();
    assertThat(ReadText.of("1.清淤。南渠清淤三公里。" + sentence).units()).isEmpty();
  }

  @Test
  void aNoteOfUnitsStandsBeforeWhatTheSentencesSay() {
    assertThat(ReadText.of("1.清淤。由州财政局负责。（责任单位：州水务局）").units()).isEqualTo("RESPONSIBLE 州水务局");
  }

  @Test
  void aTitleWithoutColonMayStandInBracketsOrALineOfItsOwn() {
    ReadText bracket = ReadText.of("1.清淤。南渠清淤三公里。（责任单位州水务局、州财政局）");
    ReadText line = ReadText.of("1.清淤。", "南渠清淤三公里。", "责任单位州水务局、州财政局", "2.植树。");

    assertThat(bracket.units()).isEqualTo("RESPONSIBLE 州水务局 州财政局");
    assertThat(bracket.task(0).body()).isEqualTo("南渠清淤三公里。");
    assertThat(line.units()).isEqualTo("RESPONSIBLE 州水务局 州财政局");
  }

  @Test
  void aSentenceInTheMiddleOfATextIsNoNoteUnlessItIsWhole() {
    ReadText part = ReadText.of("1.清淤。南渠先行，由州水务局负责。北渠随后。东渠最后。");
    ReadText whole = ReadText.of("1.清淤。南渠先行。由州水务局牵头，州财政局配合。年底前完成。");

    assertThat(part.units()).isEmpty();
    assertThat(whole.units()).isEqualTo("LEAD 州水务局; COOPERATING 州财政局");
  }

  @Test
  void aFirstSentenceThatNamesUnitsMayLookLikeAHeading() {
    ReadText text = ReadText.of("1.由州水务局牵头，州财政局配合。年底前完成。");

    assertThat(text.outline()).containsExactly("1. 由州水务局牵头，州财政局配合|年底前完成。");
    assertThat(text.units()).isEqualTo("LEAD 州水务局; COOPERATING 州财政局");
  }

  @Test
  void aSentenceBelowAHeadingIsTheHeadings() {
    ReadText text = ReadText.of("一、清淤", "由州水务局牵头，成立专班，加快进度。", "二、植树", "种树。");

    assertThat(text.outline()).containsExactly("一、 清淤|由州水务局牵头，成立专班，加快进度。", "二、 植树|种树。");
    assertThat(text.units(0)).isEqualTo("LEAD 州水务局");
    assertThat(text.units(1)).isEmpty();
  }

  @Test
  void aSentenceBeforeTheFirstTaskIsNobodys() {
    assertThat(ReadText.of("由州水务局负责。", "一、清淤", "南渠清淤。").units()).isEmpty();
  }

  @Test
  void aReportTellsWhatWasDone() {
    ReadText text = ReadText.of("云泽州政府工作报告", "一、清淤", "南渠清淤由州水务局牵头，州财政局配合。", "由州水务局负责。");

    assertThat(text.units()).isEmpty();
  }

  @Test
  void theVerbIsTheWordOfTheAssignment() {
    ReadText text = ReadText.of("1.清淤。南渠清淤三公里。由州水务局、州财政局按职责分工负责。");

    assertThat(text.task(0).responsibility().assignments())
        .containsExactly(
            new Assignment(
                UnitName.of("州水务局"), Role.RESPONSIBLE, Optional.of("按职责分工负责"), Optional.empty()),
            new Assignment(
                UnitName.of("州财政局"), Role.RESPONSIBLE, Optional.of("按职责分工负责"), Optional.empty()));
  }
}
