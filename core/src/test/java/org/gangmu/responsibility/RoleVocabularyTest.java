package org.gangmu.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import org.gangmu.responsibility.RoleWord.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleVocabularyTest {

  private static final RoleVocabulary STANDARD = RoleVocabulary.standard();

  @ParameterizedTest
  @CsvSource({
    "牵头单位, LEAD",
    "牵头责任单位, LEAD",
    "牵头部门, LEAD",
    "牵头处室, LEAD",
    "主办单位, LEAD",
    "主要责任单位, RESPONSIBLE",
    "责任单位, RESPONSIBLE",
    "责任部门, RESPONSIBLE",
    "承办单位, RESPONSIBLE",
    "落实单位, RESPONSIBLE",
    "其他责任单位, COOPERATING",
    "责任主体, RESPONSIBLE",
    "配合单位, COOPERATING",
    "配合部门, COOPERATING",
    "协办单位, COOPERATING",
    "协同单位, COOPERATING",
    "参与单位, COOPERATING",
    "协同责任单位, COOPERATING",
    "协同配合单位, COOPERATING",
    "责任（配合）单位, COOPERATING",
    "指导单位, SUPERVISING",
    "督导单位, SUPERVISING",
    "督办单位, SUPERVISING",
    "监督单位, SUPERVISING",
    "汇总单位, SUMMARISING",
    "牵头领导, LEADER",
    "责任领导, LEADER",
    "分管领导, LEADER",
    "包抓领导, LEADER",
    "配合领导, LEADER",
    "牵头县领导, LEADER",
    "包抓县级领导, LEADER",
    "责任人, LEADER",
    "联系人, CONTACT",
    "联络员, CONTACT"
  })
  void aTitleGivesItsUnitsTheirRole(String title, Role role) {
    assertThat(STANDARD.find(title)).contains(role);
  }

  @ParameterizedTest
  @CsvSource({
    "牵头, LEAD",
    "牵头负责, LEAD",
    "负总责, LEAD",
    "主办, LEAD",
    "负责, RESPONSIBLE",
    "按职责分工负责, RESPONSIBLE",
    "按照职责分工负责, RESPONSIBLE",
    "分别负责, RESPONSIBLE",
    "落实, RESPONSIBLE",
    "组织实施, RESPONSIBLE",
    "配合, COOPERATING",
    "参与, COOPERATING",
    "协助, COOPERATING",
    "按职责分工参与, COOPERATING",
    "指导, SUPERVISING",
    "督导, SUPERVISING",
    "汇总, SUMMARISING"
  })
  void aVerbGivesItsUnitsTheirRole(String verb, Role role) {
    assertThat(STANDARD.findVerb(verb)).contains(role);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "单位", "牵头", "省教育厅", "牵头单位：", "领导"})
  void whatIsNoTitleHasNoRole(String text) {
    assertThat(STANDARD.find(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "按职责分工", "县教育局负责", "责任单位", "职责分工负责"})
  void whatIsNoVerbHasNoRole(String text) {
    assertThat(STANDARD.findVerb(text)).isEmpty();
  }

  @Test
  void widthAndBlanksDoNotMatter() {
    assertThat(STANDARD.find("责　任 单位")).contains(Role.RESPONSIBLE);
    assertThat(STANDARD.find("责任(配合)单位")).isEqualTo(STANDARD.find("责任（配合）单位"));
  }

  @Test
  void theLongestWordAtTheEndIsFound() {
    assertThat(STANDARD.verbAtEnd("州民政局牵头负责")).contains(new RoleWord("牵头负责", Form.VERB, Role.LEAD));
    assertThat(STANDARD.titleAtEnd("。协同责任单位"))
        .contains(new RoleWord("协同责任单位", Form.TITLE, Role.COOPERATING));
    assertThat(STANDARD.verbAtEnd("县教育局、县人社局按职责分工负责"))
        .contains(new RoleWord("按职责分工负责", Form.VERB, Role.RESPONSIBLE));
    assertThat(STANDARD.verbAtEnd("州民政局")).isEmpty();
    assertThat(STANDARD.verbAtEnd("")).isEmpty();
  }

  @Test
  void aPlaceAddsItsOwnWords() {
    RoleVocabulary own =
        STANDARD.with("包干单位", Role.RESPONSIBLE).withVerb("挑头", Role.LEAD).with("责任单位", Role.LEAD);

    assertThat(own.find("包干单位")).contains(Role.RESPONSIBLE);
    assertThat(own.findVerb("挑头")).contains(Role.LEAD);
    assertThat(own.findVerb("分别挑头")).contains(Role.LEAD);
    assertThat(own.find("责任单位")).contains(Role.LEAD);
    assertThat(own.verbAtEnd("州水利局挑头").map(RoleWord::role)).contains(Role.LEAD);
    assertThat(STANDARD.find("包干单位")).isEmpty();
    assertThat(STANDARD.find("责任单位")).contains(Role.RESPONSIBLE);
  }

  @Test
  void everyStandardWordFindsItself() {
    assertThat(STANDARD.words())
        .hasSizeGreaterThan(1000)
        .allSatisfy(
            word ->
                assertThat(
                        word.form() == Form.TITLE
                            ? STANDARD.find(word.text())
                            : STANDARD.findVerb(word.text()))
                    .contains(word.role()));
  }

  @Test
  void vocabulariesOfTheSameWordsAreEqual() {
    new EqualsTester()
        .addEqualityGroup(
            RoleVocabulary.empty(), RoleVocabulary.of(ImmutableList.of(), ImmutableList.of()))
        .addEqualityGroup(STANDARD, RoleVocabulary.of(STANDARD.words(), STANDARD.manners()))
        .addEqualityGroup(STANDARD.with("包干单位", Role.LEAD))
        .testEquals();
  }

  @Test
  void aMannerIsCutWhereTheWordWouldBecomeTooLong() {
    String verb = "挑".repeat(35);
    RoleVocabulary own = STANDARD.withVerb(verb, Role.LEAD);

    assertThat(own.verbAtEnd("按职责分工" + verb).map(RoleWord::text)).contains("按职责分工" + verb);
    assertThat(own.verbAtEnd("按各自职责分工" + verb).map(RoleWord::text)).contains("分工" + verb);
  }

  @Test
  void aWordMustHaveText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.with("　", Role.LEAD))
        .withMessage("word for a role must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.with("长".repeat(41), Role.LEAD))
        .withMessageStartingWith("word for a role must have at most 40 characters");
  }
}
