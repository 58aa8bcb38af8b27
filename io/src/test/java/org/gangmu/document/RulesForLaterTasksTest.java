package org.gangmu.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.gangmu.plan.LeadRule;
import org.gangmu.plan.StandingAssignment;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.LeadPolicy;
import org.gangmu.responsibility.Role;
import org.gangmu.task.TaskId;
import org.gangmu.unit.UnitName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notes that say something of the tasks after theirs. */
class RulesForLaterTasksTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          （责任单位：州水务局、州财政局，列第一位的为牵头单位，下同）   => 列第一位的为牵头单位，下同
          （责任单位：州水务局、州财政局，排在首位的为牵头单位）         => 排在首位的为牵头单位
          （责任单位：州水务局、州财政局。第一个单位为牵头单位，下同）   => 第一个单位为牵头单位，下同
          （责任单位：州水务局、州财政局〔列首位的为牵头单位，下同〕）   => 列首位的为牵头单位，下同
          """)
  void theFirstListedLeadsFromThereOn(String note, String words) {
    ReadText text =
        ReadText.of(
            "1.清淤。" + note,
            "2.植树。（责任单位：州林草局、州财政局）",
            "3.种草。（牵头单位：州农牧局；责任单位：州财政局）",
            "4.修桥。（配合单位：州财政局）");

    assertThat(text.plan().leadRule()).isEqualTo(new LeadRule(LeadPolicy.FIRST_LISTED, words));
    assertThat(text.units(0)).isEqualTo("RESPONSIBLE 州水务局 州财政局");
    assertThat(text.task(0).responsibility().inferredLead()).contains(UnitName.of("州水务局"));
    assertThat(text.task(1).responsibility().inferredLead()).contains(UnitName.of("州林草局"));
    assertThat(text.task(2).responsibility().inferredLead()).isEmpty();
    assertThat(text.task(3).responsibility().inferredLead()).isEmpty();
  }

  @Test
  void aRuleWithNothingBetweenItsWordsNamesNoUnit() {
    ReadText text = ReadText.of("1.清淤。（责任单位：州水务局，以下各项均需　落实，不再单独列出）", "2.植树。");

    assertThat(text.plan().standing()).isEmpty();
    assertThat(text.units(0)).startsWith("RESPONSIBLE 州水务局");
  }

  @Test
  void withoutARuleNobodyIsInferred() {
    ReadText text = ReadText.of("1.清淤。（责任单位：州水务局、州财政局）");

    assertThat(text.plan().leadRule()).isEqualTo(LeadRule.NAMED_ONLY);
    assertThat(text.task(0).responsibility().inferredLead()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          州水务局，以下各项均需各县（市、区）政府落实，不再单独列出 => 各县（市、区）政府 => 以下各项均需各县（市、区）政府落实，不再单独列出
          州水务局；以下各项均由各县政府组织，不再另列             => 各县政府           => 以下各项均由各县政府组织，不再另列
          州水务局、各县政府，各县政府以下不再单独列出             => 各县政府           => 各县政府以下不再单独列出
          """)
  void aUnitIsAddedToTheTasksAfterThisOneWithoutBeingWrittenIntoThem(
      String list, String unit, String words) {
    ReadText text = ReadText.of("1.清淤。（责任单位：" + list + "）", "2.植树。（责任单位：州林草局）");

    assertThat(text.plan().standing())
        .containsExactly(
            new StandingAssignment(Assignment.of(unit, Role.RESPONSIBLE), TaskId.of("t1"), words));
    assertThat(text.units(1)).isEqualTo("RESPONSIBLE 州林草局");
  }

  @Test
  void bothRulesMayStandInOneNote() {
    ReadText text = ReadText.of("1.清淤。（责任单位：州水务局〔列第一位的为牵头单位，下同〕，以下各项均需各县政府落实，不再单独列出）");

    assertThat(text.plan().leadRule().words()).isEqualTo("列第一位的为牵头单位，下同");
    assertThat(text.plan().standing())
        .singleElement()
        .extracting(StandingAssignment::words)
        .isEqualTo("以下各项均需各县政府落实，不再单独列出");
    assertThat(text.units()).isEqualTo("RESPONSIBLE 州水务局");
  }
}
