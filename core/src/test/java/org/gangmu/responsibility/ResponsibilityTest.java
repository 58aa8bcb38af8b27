package org.gangmu.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.gangmu.unit.UnitName;
import org.junit.jupiter.api.Test;

class ResponsibilityTest {

  private static final UnitName CIVIL = UnitName.of("州民政局");
  private static final UnitName FINANCE = UnitName.of("州财政局");
  private static final UnitName WATER = UnitName.of("州水利局");

  private static final Responsibility LISTED =
      Responsibility.of(
          Assignment.of(CIVIL, Role.RESPONSIBLE), Assignment.of(FINANCE, Role.RESPONSIBLE));
  private static final Responsibility LED =
      Responsibility.of(
          Assignment.of(FINANCE, Role.RESPONSIBLE),
          Assignment.of(WATER, Role.LEAD),
          Assignment.of(CIVIL, Role.COOPERATING));

  @Test
  void responsibleUnitsAnswerWhereNobodyLeads() {
    for (ResponsibleMeaning meaning : ResponsibleMeaning.values()) {
      assertThat(LISTED.answering(meaning)).containsExactly(CIVIL, FINANCE);
    }
  }

  @Test
  void besideANamedLeadTheyAnswerOnlyIfTheDocumentMeansSo() {
    assertThat(LED.answering(ResponsibleMeaning.ASSISTS_NAMED_LEAD)).containsExactly(WATER);
    assertThat(LED.answering(ResponsibleMeaning.ASSISTS_LEAD)).containsExactly(WATER);
    assertThat(LED.answering(ResponsibleMeaning.ANSWERS)).containsExactly(WATER, FINANCE);
  }

  @Test
  void anInferredLeadIsTheFirstAmongThemOrAlone() {
    Responsibility inferred = LISTED.infer(LeadPolicy.FIRST_LISTED);

    assertThat(inferred.answering(ResponsibleMeaning.ASSISTS_NAMED_LEAD))
        .containsExactly(CIVIL, FINANCE);
    assertThat(inferred.answering(ResponsibleMeaning.ASSISTS_LEAD)).containsExactly(CIVIL);
  }

  @Test
  void aPolicyInfersALeadWhereNoneIsNamed() {
    assertThat(LISTED.infer(LeadPolicy.FIRST_LISTED).leads()).containsExactly(CIVIL);
    assertThat(LISTED.infer(LeadPolicy.NAMED_ONLY).leads()).isEmpty();
    assertThat(LISTED.infer(LeadPolicy.SOLE_LISTED).leads()).isEmpty();
    assertThat(LED.infer(LeadPolicy.FIRST_LISTED)).isEqualTo(LED);
    assertThat(Responsibility.none().infer(LeadPolicy.FIRST_LISTED))
        .isEqualTo(Responsibility.none());
  }

  @Test
  void theOnlyUnitOfAClosedListLeadsBySoleListed() {
    Responsibility sole = Responsibility.of(Assignment.of(CIVIL, Role.RESPONSIBLE));

    assertThat(sole.infer(LeadPolicy.SOLE_LISTED).inferredLead()).contains(CIVIL);
    assertThat(
            sole.toBuilder()
                .addOpenEnded(Role.RESPONSIBLE)
                .build()
                .infer(LeadPolicy.SOLE_LISTED)
                .inferredLead())
        .isEmpty();
  }

  @Test
  void inferringAgainReplacesWhatWasInferred() {
    Responsibility inferred = LISTED.infer(LeadPolicy.FIRST_LISTED);

    assertThat(inferred.infer(LeadPolicy.FIRST_LISTED)).isEqualTo(inferred);
    assertThat(inferred.infer(LeadPolicy.NAMED_ONLY)).isEqualTo(LISTED);
  }

  @Test
  void rolesOfAUnitAreThoseItIsNamedIn() {
    Responsibility twice =
        LED.toBuilder().addAssignments(Assignment.of(WATER, Role.RESPONSIBLE)).build();

    assertThat(twice.roles(WATER)).containsExactly(Role.LEAD, Role.RESPONSIBLE);
    assertThat(twice.roles(UnitName.of("州林草局"))).isEmpty();
    assertThat(twice.units()).containsExactly(FINANCE, WATER, CIVIL);
    assertThat(LISTED.infer(LeadPolicy.FIRST_LISTED).roles(CIVIL))
        .containsExactly(Role.RESPONSIBLE);
  }

  @Test
  void mappingUnitsKeepsOrderAndTheInferredLead() {
    Responsibility mapped =
        LISTED.infer(LeadPolicy.FIRST_LISTED).mapUnits(unit -> UnitName.of(unit + "（新）"));

    assertThat(mapped.inferredLead()).contains(UnitName.of("州民政局（新）"));
    assertThat(mapped.units(Role.RESPONSIBLE))
        .containsExactly(UnitName.of("州民政局（新）"), UnitName.of("州财政局（新）"));
  }

  @Test
  void openListsAreKeptInTheOrderOfRoles() {
    Responsibility open =
        LED.toBuilder().addOpenEnded(Role.COOPERATING).addOpenEnded(Role.RESPONSIBLE).build();

    assertThat(open.openEnded()).containsExactly(Role.RESPONSIBLE, Role.COOPERATING);
    assertThat(open.isOpenEnded(Role.COOPERATING)).isTrue();
    assertThat(open.isOpenEnded(Role.LEAD)).isFalse();
  }

  @Test
  void aLeadIsNotInferredWhereOneIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LED.toBuilder().inferredLead(CIVIL).build())
        .withMessage("a lead must not be inferred where one is named: " + CIVIL);
  }
}
