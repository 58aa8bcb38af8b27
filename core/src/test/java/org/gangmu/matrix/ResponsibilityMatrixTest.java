package org.gangmu.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.testing.EqualsTester;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.LeadPolicy;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.responsibility.Role;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.gangmu.unit.UnitName;
import org.junit.jupiter.api.Test;

class ResponsibilityMatrixTest {

  private static final TaskId CHAPTER = TaskId.of("c1");
  private static final TaskId ROADS = TaskId.of("t1");
  private static final TaskId BRIDGES = TaskId.of("t2");
  private static final UnitName TRAFFIC = UnitName.of("州交通运输局");
  private static final UnitName FINANCE = UnitName.of("州财政局");
  private static final UnitName WATER = UnitName.of("州水利局");

  /** 州交通运输局 leads the chapter and the roads; the bridges have only responsible units. */
  private static final TaskTree TREE =
      TaskTree.builder()
          .add(task(CHAPTER, Assignment.of(TRAFFIC, Role.LEAD)))
          .add(
              task(
                  ROADS,
                  Assignment.of(FINANCE, Role.COOPERATING),
                  Assignment.of(TRAFFIC, Role.LEAD),
                  Assignment.of(FINANCE, Role.COOPERATING)),
              CHAPTER)
          .add(
              task(
                  BRIDGES,
                  Assignment.of(WATER, Role.RESPONSIBLE),
                  Assignment.of(FINANCE, Role.RESPONSIBLE)),
              CHAPTER)
          .build();

  private static Task task(TaskId id, Assignment... assignments) {
    return Task.of(id).withResponsibility(Responsibility.of(assignments));
  }

  @Test
  void leavesAreCheckedWithoutTheChaptersAboveThem() {
    TaskId signs = TaskId.of("t3");
    TaskId marks = TaskId.of("t4");
    TaskTree tree =
        TaskTree.builder()
            .add(Task.of(CHAPTER))
            .add(task(ROADS, Assignment.of(TRAFFIC, Role.LEAD)), CHAPTER)
            .add(Task.of(signs), ROADS)
            .add(task(BRIDGES, Assignment.of(FINANCE, Role.RESPONSIBLE)), CHAPTER)
            .add(Task.of(marks), CHAPTER)
            .build();
    ResponsibilityMatrix m = ResponsibilityMatrix.of(tree);

    assertThat(m.check().withoutLead()).containsExactly(CHAPTER, signs, BRIDGES, marks);
    assertThat(m.checkLeaves().withoutLead()).containsExactly(BRIDGES, marks);
    assertThat(m.checkLeaves().withoutUnit()).containsExactly(marks);
    assertThat(m.checkLeaves()).isEqualTo(m.inherit().checkLeaves());
    assertThat(m.checkLeaves(Inheritance.BY_ROLE)).isEqualTo(m.checkLeaves());
  }

  @Test
  void aTreeGivesItsTasksAndUnitsInTheOrderTheyCome() {
    ResponsibilityMatrix m = ResponsibilityMatrix.of(TREE);

    assertThat(m.tasks()).containsExactly(CHAPTER, ROADS, BRIDGES);
    assertThat(m.units()).containsExactly(TRAFFIC, FINANCE, WATER);
    assertThat(m.parent(ROADS)).contains(CHAPTER);
    assertThat(m.parent(CHAPTER)).isEmpty();
    assertThat(m.leafTasks()).containsExactly(ROADS, BRIDGES);
    assertThat(m).hasToString("ResponsibilityMatrix of 3 tasks, 3 units, 5 duties");
  }

  @Test
  void aUnitNamedTwiceInOneListIsOneCell() {
    ResponsibilityMatrix m = ResponsibilityMatrix.of(TREE);

    assertThat(m.units(ROADS, Role.COOPERATING)).containsExactly(FINANCE);
    assertThat(m.duties(ROADS))
        .containsExactly(
            Duty.of(ROADS, TRAFFIC, Role.LEAD), Duty.of(ROADS, FINANCE, Role.COOPERATING));
  }

  @Test
  void aUnitHasItsOwnTasksByRole() {
    ResponsibilityMatrix m = ResponsibilityMatrix.of(TREE);

    assertThat(m.tasks(TRAFFIC, Role.LEAD)).containsExactly(CHAPTER, ROADS);
    assertThat(m.transpose().tasksByRole(FINANCE))
        .isEqualTo(
            ImmutableMap.of(
                Role.RESPONSIBLE, ImmutableList.of(BRIDGES),
                Role.COOPERATING, ImmutableList.of(ROADS)));
    assertThat(m.load(FINANCE))
        .isEqualTo(
            new UnitLoad(FINANCE, 2, ImmutableMap.of(Role.COOPERATING, 1, Role.RESPONSIBLE, 1)));
    assertThat(m.loads()).extracting(UnitLoad::tasks).containsExactly(2, 2, 1);
    assertThat(m.load(WATER).tasks(Role.LEAD)).isZero();
  }

  @Test
  void aTaskWithoutALeadHasThatOfItsChapter() {
    ResponsibilityMatrix m = ResponsibilityMatrix.of(TREE).inherit();

    assertThat(m.units(BRIDGES, Role.LEAD)).containsExactly(TRAFFIC);
    assertThat(m.statedRoles(BRIDGES, TRAFFIC)).isEmpty();
    assertThat(m.duties(BRIDGES))
        .contains(Duty.of(BRIDGES, TRAFFIC, Role.LEAD).asInherited())
        .contains(Duty.of(BRIDGES, WATER, Role.RESPONSIBLE));
    assertThat(m.hasInherited()).isTrue();
    assertThat(m.stated()).isEqualTo(ResponsibilityMatrix.of(TREE));
  }

  @Test
  void byTaskATaskThatNamesAnyUnitInheritsNone() {
    ResponsibilityMatrix m = ResponsibilityMatrix.of(TREE).inherit(Inheritance.BY_TASK);

    assertThat(m.units(BRIDGES, Role.LEAD)).isEmpty();
    assertThat(m.hasInherited()).isFalse();
  }

  @Test
  void aReleaseStopsInheritanceThereAndBelow() {
    TaskId below = TaskId.of("t3");
    ResponsibilityMatrix m =
        ResponsibilityMatrix.builder()
            .add(CHAPTER, TRAFFIC, Role.LEAD)
            .add(CHAPTER, WATER, Role.LEAD)
            .addTask(BRIDGES, CHAPTER)
            .release(BRIDGES, TRAFFIC)
            .addTask(below, BRIDGES)
            .build()
            .inherit();

    assertThat(m.units(BRIDGES, Role.LEAD)).containsExactly(WATER);
    assertThat(m.units(below, Role.LEAD)).containsExactly(WATER);
    assertThat(m.isReleased(BRIDGES, TRAFFIC)).isTrue();
    assertThat(m.isReleased(below, TRAFFIC)).isFalse();
    assertThat(m.releases().entries()).hasSize(1);
  }

  @Test
  void aUnitNamedInOneRoleInheritsNoOther() {
    TaskId below = TaskId.of("t3");
    ResponsibilityMatrix m =
        ResponsibilityMatrix.builder()
            .add(CHAPTER, TRAFFIC, Role.LEAD)
            .addTask(ROADS, CHAPTER)
            .add(ROADS, TRAFFIC, Role.RESPONSIBLE)
            .addTask(below, ROADS)
            .build()
            .inherit();

    assertThat(m.roles(ROADS, TRAFFIC)).containsExactly(Role.RESPONSIBLE);
    assertThat(m.roles(below, TRAFFIC)).containsExactly(Role.LEAD, Role.RESPONSIBLE);
  }

  @Test
  void anInferredLeadIsALeadAndNoClash() {
    Responsibility listed =
        Responsibility.of(
                Assignment.of(WATER, Role.RESPONSIBLE), Assignment.of(FINANCE, Role.RESPONSIBLE))
            .infer(LeadPolicy.FIRST_LISTED);
    ResponsibilityMatrix m =
        ResponsibilityMatrix.of(
            TaskTree.builder().add(Task.of(ROADS).withResponsibility(listed)).build());

    assertThat(m.roles(ROADS, WATER)).containsExactly(Role.LEAD, Role.RESPONSIBLE);
    assertThat(m.isInferredLead(ROADS, WATER)).isTrue();
    assertThat(m.isInferredLead(ROADS, FINANCE)).isFalse();
    assertThat(m.duties(ROADS)).startsWith(Duty.inferredLead(ROADS, WATER));
    assertThat(m.clashes(ROADS).isEmpty()).isTrue();
    assertThat(m.check().isPassed()).isTrue();
  }

  @Test
  void aLowerListReplacesTheInferredLeadAbove() {
    ResponsibilityMatrix m =
        ResponsibilityMatrix.builder()
            .add(Duty.inferredLead(CHAPTER, WATER))
            .addTask(ROADS, CHAPTER)
            .add(ROADS, TRAFFIC, Role.LEAD)
            .addTask(BRIDGES, CHAPTER)
            .build()
            .inherit();

    assertThat(m.units(ROADS, Role.LEAD)).containsExactly(TRAFFIC);
    assertThat(m.units(BRIDGES, Role.LEAD)).containsExactly(WATER);
    assertThat(m.isInferredLead(BRIDGES, WATER)).isTrue();
    assertThat(m.duties(BRIDGES)).containsExactly(Duty.inferredLead(BRIDGES, WATER).asInherited());
  }

  @Test
  void theCheckListsWhatIsWrong() {
    TaskId contactOnly = TaskId.of("t3");
    LeadCheck check =
        ResponsibilityMatrix.builder()
            .addTask(CHAPTER)
            .add(ROADS, TRAFFIC, Role.LEAD)
            .add(ROADS, FINANCE, Role.LEAD)
            .add(BRIDGES, WATER, Role.LEAD)
            .add(BRIDGES, WATER, Role.COOPERATING)
            .add(BRIDGES, FINANCE, Role.SUMMARISING)
            .add(BRIDGES, FINANCE, Role.RESPONSIBLE)
            .add(contactOnly, UnitName.of("李某"), Role.CONTACT)
            .build()
            .check();

    assertThat(check.withoutUnit()).containsExactly(CHAPTER, contactOnly);
    assertThat(check.withoutLead()).containsExactly(CHAPTER, contactOnly);
    assertThat(check.severalLeads()).containsExactly(ROADS);
    assertThat(check.twoRoles()).containsExactly(BRIDGES);
    assertThat(check.isPassed()).isFalse();
  }

  @Test
  void aLeadRepeatedAmongTheResponsibleUnitsClashes() {
    ResponsibilityMatrix m =
        ResponsibilityMatrix.builder()
            .add(ROADS, TRAFFIC, Role.LEAD)
            .add(ROADS, TRAFFIC, Role.RESPONSIBLE)
            .add(ROADS, FINANCE, Role.RESPONSIBLE)
            .build();

    assertThat(m.clashes(ROADS).asMap().keySet()).containsExactly(TRAFFIC);
    assertThat(m.clashes(ROADS).get(TRAFFIC)).containsExactly(Role.LEAD, Role.RESPONSIBLE);
  }

  @Test
  void aMergedUnitHasTheRolesOfAllItsForerunners() {
    UnitName merged = UnitName.of("州交通水利局");
    ResponsibilityMatrix m =
        ResponsibilityMatrix.of(TREE)
            .relabel(unit -> unit.equals(TRAFFIC) || unit.equals(WATER) ? merged : unit);

    assertThat(m.units()).containsExactly(merged, FINANCE);
    assertThat(m.tasks(merged, Role.LEAD)).containsExactly(CHAPTER, ROADS);
    assertThat(m.tasks(merged, Role.RESPONSIBLE)).containsExactly(BRIDGES);
  }

  @Test
  void aUnitMergedIntoOneWithAnotherRoleClashesWithItself() {
    UnitName merged = UnitName.of("州交通水利局");
    ResponsibilityMatrix m =
        ResponsibilityMatrix.builder()
            .add(BRIDGES, TRAFFIC, Role.LEAD)
            .add(BRIDGES, WATER, Role.COOPERATING)
            .build();

    assertThat(m.check().isPassed()).isTrue();
    assertThat(m.relabel(unit -> merged).check().twoRoles()).containsExactly(BRIDGES);
    assertThat(m.relabel(unit -> merged).clashes(BRIDGES).get(merged))
        .containsExactly(Role.LEAD, Role.COOPERATING);
  }

  @Test
  void mergingAReleasedUnitWithOneThatInheritsKeepsTheInheritedRole() {
    UnitName merged = UnitName.of("州交通水利局");
    ResponsibilityMatrix m =
        ResponsibilityMatrix.builder()
            .add(CHAPTER, WATER, Role.LEAD)
            .addTask(BRIDGES, CHAPTER)
            .release(BRIDGES, TRAFFIC)
            .build()
            .inherit()
            .relabel(unit -> merged);

    assertThat(m.units(BRIDGES, Role.LEAD)).containsExactly(merged);
    assertThat(m.isReleased(BRIDGES, merged)).isTrue();
  }

  @Test
  void aCollectiveIsReplacedByItsMembers() {
    UnitName counties = UnitName.of("各县政府");
    ResponsibilityMatrix m =
        ResponsibilityMatrix.builder().add(ROADS, counties, Role.RESPONSIBLE).build();

    assertThat(
            m.expand(unit -> ImmutableList.of(UnitName.of("松岭县政府"), UnitName.of("柳河县政府")))
                .units(ROADS, Role.RESPONSIBLE))
        .containsExactly(UnitName.of("松岭县政府"), UnitName.of("柳河县政府"));
    assertThat(m.expand(unit -> ImmutableList.of())).isEqualTo(m);
  }

  @Test
  void aRestrictionKeepsWhatWasInheritedThroughARemovedParent() {
    ResponsibilityMatrix m = ResponsibilityMatrix.of(TREE);

    ResponsibilityMatrix leaves = m.inherit().restrictTasks(task -> !task.equals(CHAPTER));
    assertThat(leaves.units(BRIDGES, Role.LEAD)).containsExactly(TRAFFIC);
    assertThat(leaves.parent(BRIDGES)).contains(CHAPTER);
    assertThat(leaves.hasTask(CHAPTER)).isFalse();
    assertThat(leaves.inherit()).isEqualTo(leaves);

    assertThat(m.restrictTasks(task -> !task.equals(CHAPTER)).inherit().units(BRIDGES, Role.LEAD))
        .isEmpty();
  }

  @Test
  void inheritanceDoesNotMindChildrenBeforeParents() {
    ResponsibilityMatrix children =
        ResponsibilityMatrix.builder().addTask(ROADS, CHAPTER).addTask(BRIDGES, ROADS).build();
    ResponsibilityMatrix parents =
        ResponsibilityMatrix.builder().add(CHAPTER, TRAFFIC, Role.LEAD).build();

    assertThat(children.union(parents).tasks()).containsExactly(ROADS, BRIDGES, CHAPTER);
    assertThat(children.union(parents).inherit().tasks(TRAFFIC, Role.LEAD))
        .containsExactly(ROADS, BRIDGES, CHAPTER);
  }

  @Test
  void whatTwoMatricesDisagreeOnIsReleasedInTheirIntersection() {
    ResponsibilityMatrix leads =
        ResponsibilityMatrix.builder().add(ROADS, TRAFFIC, Role.LEAD).build();
    ResponsibilityMatrix assists =
        ResponsibilityMatrix.builder().add(ROADS, TRAFFIC, Role.COOPERATING).build();

    assertThat(leads.intersection(assists).isReleased(ROADS, TRAFFIC)).isTrue();
    assertThat(leads.intersection(assists).size()).isZero();
    assertThat(leads.union(assists).roles(ROADS, TRAFFIC))
        .containsExactly(Role.LEAD, Role.COOPERATING);
  }

  @Test
  void aReleaseGivesWayToARole() {
    ResponsibilityMatrix m =
        ResponsibilityMatrix.builder()
            .release(ROADS, TRAFFIC)
            .add(ROADS, TRAFFIC, Role.LEAD)
            .build();

    assertThat(m.isReleased(ROADS, TRAFFIC)).isFalse();
    assertThat(m).isEqualTo(ResponsibilityMatrix.builder().add(ROADS, TRAFFIC, Role.LEAD).build());
  }

  @Test
  void theEmptyMatrixAnswersEverything() {
    ResponsibilityMatrix empty = ResponsibilityMatrix.empty();

    assertThat(empty.isEmpty()).isTrue();
    assertThat(empty.transpose().transpose()).isEqualTo(empty);
    assertThat(empty.transpose().units()).isEmpty();
    assertThat(empty.inherit()).isEqualTo(empty);
    assertThat(empty.check().isPassed()).isTrue();
    assertThat(empty.loads()).isEmpty();
    assertThat(empty.duties()).isEmpty();
    assertThat(empty.union(empty).intersection(empty)).isEqualTo(empty);
    assertThat(ResponsibilityMatrix.of(TaskTree.empty())).isEqualTo(empty);
  }

  @Test
  void rowsAndColumnsWithoutDutiesAreKept() {
    ResponsibilityMatrix m = ResponsibilityMatrix.builder().addTask(ROADS).addUnit(WATER).build();

    assertThat(m.isEmpty()).isFalse();
    assertThat(m.size()).isZero();
    assertThat(m.tasks(WATER, Role.LEAD)).isEmpty();
    assertThat(m.loads()).containsExactly(new UnitLoad(WATER, 0, ImmutableMap.of()));
    assertThat(m.check().withoutUnit()).containsExactly(ROADS);
  }

  @Test
  void whatIsNoRowOrColumnIsRefused() {
    ResponsibilityMatrix m = ResponsibilityMatrix.of(TREE);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> m.roles(TaskId.of("t9"), WATER))
        .withMessage("no row has the task: t9");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> m.tasks(UnitName.of("州林草局"), Role.LEAD))
        .withMessage("no column has the unit: 州林草局");
  }

  @Test
  void aTaskHasOneParentAndIsNotBelowItself() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ResponsibilityMatrix.builder().addTask(ROADS, CHAPTER).addTask(ROADS, BRIDGES))
        .withMessage("a task must have one parent, but t1 has c1 and: t2");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ResponsibilityMatrix.builder()
                    .addTask(ROADS, BRIDGES)
                    .addTask(BRIDGES, ROADS)
                    .build())
        .withMessage("a task must not be below itself: t1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ResponsibilityMatrix.builder()
                    .addTask(ROADS, CHAPTER)
                    .build()
                    .union(ResponsibilityMatrix.builder().addTask(ROADS, BRIDGES).build()))
        .withMessage(
            "a task must have one parent in both matrices, but t1 is below c1 here and there"
                + " below: t2");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ResponsibilityMatrix.builder()
                    .addTask(ROADS, BRIDGES)
                    .build()
                    .union(ResponsibilityMatrix.builder().addTask(BRIDGES, ROADS).build()))
        .withMessageStartingWith("a task must not be below itself");
  }

  @Test
  void onlyALeadIsInferred() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Duty(ROADS, WATER, Role.CONTACT, true, false))
        .withMessage("only a lead can be inferred: CONTACT");
  }

  @Test
  void matricesOfTheSameDutiesAreEqual() {
    ResponsibilityMatrix m = ResponsibilityMatrix.of(TREE);
    new EqualsTester()
        .addEqualityGroup(m, m.restrictTasks(task -> true), m.union(m))
        .addEqualityGroup(m.inherit(), m.inherit().union(m))
        .addEqualityGroup(m.restrictUnits(unit -> !unit.equals(WATER)))
        .addEqualityGroup(m.transpose(), m.union(m).transpose())
        .addEqualityGroup(ResponsibilityMatrix.empty(), ResponsibilityMatrix.builder().build())
        .testEquals();
  }

  @Test
  void aDifferenceNamesTheUnitsItConcerns() {
    ResponsibilityMatrix before = ResponsibilityMatrix.of(TREE);
    ResponsibilityMatrix after =
        before.union(ResponsibilityMatrix.builder().add(ROADS, WATER, Role.SUPERVISING).build());
    MatrixDiff diff = MatrixDiff.between(before, after);

    assertThat(diff.affectedUnits()).containsExactly(WATER);
    assertThat(diff.added().duties()).containsExactly(Duty.of(ROADS, WATER, Role.SUPERVISING));
    assertThat(diff.removed().isEmpty()).isTrue();
    assertThat(diff.applyTo(after)).isEqualTo(after);
  }

  @Test
  void whatIsNoRowOrColumnIsNotThere() {
    ResponsibilityMatrix m = ResponsibilityMatrix.of(TREE);

    assertThat(m.hasTask(CHAPTER)).isTrue();
    assertThat(m.hasTask(TaskId.of("t9"))).isFalse();
    assertThat(m.hasUnit(TRAFFIC)).isTrue();
    assertThat(m.hasUnit(UnitName.of("州林草局"))).isFalse();
  }

  @Test
  void theMatrixOfUnitsHasTheSameDutiesTurned() {
    ResponsibilityMatrix m = ResponsibilityMatrix.of(TREE).inherit();
    DutyMatrix turned = m.transpose();

    assertThat(turned.units()).isEqualTo(m.units());
    assertThat(turned.tasks()).isEqualTo(m.tasks());
    assertThat(turned.roles(TRAFFIC, BRIDGES)).containsExactly(Role.LEAD);
    assertThat(turned.roles(WATER, ROADS)).isEmpty();
    assertThat(turned.tasks(FINANCE)).containsExactly(ROADS, BRIDGES);
    assertThat(turned.loads()).extracting(load -> load.tasks(Role.LEAD)).containsExactly(3, 0, 0);
    assertThat(turned.loads()).containsExactlyElementsOf(m.units().stream().map(m::load).toList());
    assertThat(turned).hasToString("DutyMatrix of 3 units, 3 tasks, 6 duties");
    assertThat(turned.hashCode()).isNotEqualTo(m.hashCode());
  }

  @Test
  void aUnitHasNoNegativeLoad() {
    assertThat(new UnitLoad(WATER, 0, ImmutableMap.of()).tasks(Role.LEAD)).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new UnitLoad(WATER, -1, ImmutableMap.of()))
        .withMessage("tasks of a unit must not be negative: -1");
    assertThat(new UnitLoad(WATER, 2, ImmutableMap.of(Role.LEAD, 2)).tasks(Role.LEAD)).isEqualTo(2);
  }

  @Test
  void aDutyIsGivenByItsTexts() {
    assertThat(Duty.of("t1", "州水利局", Role.LEAD)).isEqualTo(Duty.of(ROADS, WATER, Role.LEAD));
  }

  @Test
  void matricesThatDifferInOnePlaceAreNotEqual() {
    ResponsibilityMatrix m =
        ResponsibilityMatrix.builder()
            .addTask(ROADS, CHAPTER)
            .addTask(CHAPTER)
            .add(ROADS, TRAFFIC, Role.LEAD)
            .release(ROADS, WATER)
            .build();
    ResponsibilityMatrix otherOrder =
        ResponsibilityMatrix.builder()
            .addTask(CHAPTER)
            .addUnit(WATER)
            .addTask(ROADS, CHAPTER)
            .release(ROADS, WATER)
            .add(ROADS, TRAFFIC, Role.LEAD)
            .build();
    ResponsibilityMatrix otherParent =
        ResponsibilityMatrix.builder()
            .addTask(CHAPTER)
            .addTask(ROADS)
            .add(ROADS, TRAFFIC, Role.LEAD)
            .release(ROADS, WATER)
            .build();
    ResponsibilityMatrix otherTask =
        ResponsibilityMatrix.builder()
            .addTask(ROADS, CHAPTER)
            .addTask(BRIDGES)
            .add(ROADS, TRAFFIC, Role.LEAD)
            .release(ROADS, WATER)
            .build();
    ResponsibilityMatrix otherUnit =
        ResponsibilityMatrix.builder()
            .addTask(ROADS, CHAPTER)
            .addTask(CHAPTER)
            .add(ROADS, TRAFFIC, Role.LEAD)
            .release(ROADS, FINANCE)
            .build();
    ResponsibilityMatrix otherRole =
        ResponsibilityMatrix.builder()
            .addTask(ROADS, CHAPTER)
            .addTask(CHAPTER)
            .add(ROADS, TRAFFIC, Role.RESPONSIBLE)
            .release(ROADS, WATER)
            .build();
    ResponsibilityMatrix notReleased =
        ResponsibilityMatrix.builder()
            .addTask(ROADS, CHAPTER)
            .addTask(CHAPTER)
            .add(ROADS, TRAFFIC, Role.LEAD)
            .addUnit(WATER)
            .build();
    ResponsibilityMatrix inferred =
        ResponsibilityMatrix.builder()
            .addTask(ROADS, CHAPTER)
            .addTask(CHAPTER)
            .add(Duty.inferredLead(ROADS, TRAFFIC))
            .release(ROADS, WATER)
            .build();
    ResponsibilityMatrix handedDown =
        ResponsibilityMatrix.builder()
            .addTask(ROADS, CHAPTER)
            .addTask(CHAPTER)
            .add(Duty.of(ROADS, TRAFFIC, Role.LEAD).asInherited())
            .release(ROADS, WATER)
            .build();
    ResponsibilityMatrix turnedAround =
        ResponsibilityMatrix.builder()
            .addTask(ROADS, CHAPTER)
            .addTask(CHAPTER)
            .add(ROADS, WATER, Role.LEAD)
            .release(ROADS, TRAFFIC)
            .build();

    new EqualsTester()
        .addEqualityGroup(m, otherOrder)
        .addEqualityGroup(otherParent)
        .addEqualityGroup(otherTask)
        .addEqualityGroup(otherUnit)
        .addEqualityGroup(otherRole)
        .addEqualityGroup(notReleased)
        .addEqualityGroup(inferred)
        .addEqualityGroup(handedDown)
        .addEqualityGroup(turnedAround)
        .testEquals();
    // the hash takes part in tables with many versions of a matrix, which differ in one place
    assertThat(
            Stream.of(
                    m,
                    otherParent,
                    otherTask,
                    otherUnit,
                    otherRole,
                    notReleased,
                    inferred,
                    turnedAround)
                .map(ResponsibilityMatrix::hashCode))
        .doesNotHaveDuplicates();
  }

  @Test
  void whatChangesNothingGivesTheSameMatrix() {
    ResponsibilityMatrix m = ResponsibilityMatrix.of(TREE);

    assertThat(m.restrictTasks(task -> true)).isSameAs(m);
    assertThat(m.restrictUnits(unit -> true)).isSameAs(m);
    assertThat(m.stated()).isSameAs(m);
    assertThat(m.inherit().inherit()).isEqualTo(m.inherit());
  }

  @Test
  void aUnionKeepsWhatEitherInherits() {
    ResponsibilityMatrix m = ResponsibilityMatrix.of(TREE);
    ResponsibilityMatrix other =
        ResponsibilityMatrix.builder().add(TaskId.of("t9"), WATER, Role.LEAD).build();

    assertThat(m.inherit().union(other).units(BRIDGES, Role.LEAD)).containsExactly(TRAFFIC);
    assertThat(other.union(m.inherit()).units(BRIDGES, Role.LEAD)).containsExactly(TRAFFIC);
    assertThat(other.union(m.inherit()).statedRoles(BRIDGES, TRAFFIC)).isEmpty();
    assertThat(m.inherit().union(other).tasks())
        .containsExactly(CHAPTER, ROADS, BRIDGES, TaskId.of("t9"));
  }

  @Test
  void aRoleInOneMatrixTakesTheReleaseOfTheOther() {
    ResponsibilityMatrix released =
        ResponsibilityMatrix.builder().release(ROADS, TRAFFIC).release(ROADS, WATER).build();
    ResponsibilityMatrix leads =
        ResponsibilityMatrix.builder().add(ROADS, TRAFFIC, Role.LEAD).build();

    assertThat(released.union(leads).releases().entries()).containsExactly(Map.entry(ROADS, WATER));
    assertThat(leads.union(released)).isEqualTo(released.union(leads));
  }

  @Test
  void anIntersectionKeepsTheParentsOnWhichBothAgree() {
    ResponsibilityMatrix below =
        ResponsibilityMatrix.builder()
            .addTask(CHAPTER)
            .addTask(ROADS, CHAPTER)
            .addTask(BRIDGES, CHAPTER)
            .build();
    ResponsibilityMatrix beside =
        ResponsibilityMatrix.builder()
            .addTask(BRIDGES, CHAPTER)
            .addTask(ROADS)
            .addTask(CHAPTER)
            .build();

    ResponsibilityMatrix both = below.intersection(beside);
    assertThat(both.tasks()).containsExactly(CHAPTER, ROADS, BRIDGES);
    assertThat(both.parent(ROADS)).isEmpty();
    assertThat(both.parent(BRIDGES)).contains(CHAPTER);
  }

  @Test
  void aPersonIsNoUnitButAnInferredLeadIsOne() {
    LeadCheck check =
        ResponsibilityMatrix.builder()
            .add(CHAPTER, UnitName.of("李某"), Role.LEADER)
            .add(ROADS, WATER, Role.SUMMARISING)
            .add(Duty.inferredLead(BRIDGES, WATER))
            .add(Duty.inferredLead(BRIDGES, FINANCE))
            .build()
            .check();

    assertThat(check.withoutUnit()).containsExactly(CHAPTER);
    assertThat(check.withoutLead()).containsExactly(CHAPTER, ROADS);
    assertThat(check.severalLeads()).containsExactly(BRIDGES);
  }

  @Test
  void aDifferenceIsTakenBackByItsInverse() {
    ResponsibilityMatrix before =
        ResponsibilityMatrix.builder()
            .addTask(CHAPTER)
            .addTask(ROADS, CHAPTER)
            .addUnit(FINANCE)
            .add(ROADS, WATER, Role.LEAD)
            .release(ROADS, TRAFFIC)
            .release(CHAPTER, WATER)
            .build();
    ResponsibilityMatrix after =
        ResponsibilityMatrix.builder()
            .addTask(CHAPTER)
            .addTask(ROADS)
            .add(ROADS, WATER, Role.RESPONSIBLE)
            .release(CHAPTER, WATER)
            .release(CHAPTER, TRAFFIC)
            .build();
    MatrixDiff diff = MatrixDiff.between(before, after);

    assertThat(diff.isEmpty()).isFalse();
    assertThat(diff.removed().tasks()).isEqualTo(Map.of(ROADS, Optional.of(CHAPTER)));
    assertThat(diff.added().tasks()).isEqualTo(Map.of(ROADS, Optional.empty()));
    assertThat(diff.removed().units()).containsExactly(FINANCE);
    assertThat(diff.removed().releases().entries()).containsExactly(Map.entry(ROADS, TRAFFIC));
    assertThat(diff.added().releases().entries()).containsExactly(Map.entry(CHAPTER, TRAFFIC));
    assertThat(diff.applyTo(before)).isEqualTo(after);
    assertThat(diff.invert().applyTo(after)).isEqualTo(before);
    assertThat(diff.invert().removed()).isEqualTo(diff.added());
    assertThat(MatrixDiff.between(after, after).isEmpty()).isTrue();
  }

  @Test
  void aDifferenceOfOnePartOnlyIsNotEmpty() {
    ResponsibilityMatrix m = ResponsibilityMatrix.of(TREE);
    ResponsibilityMatrix withTask =
        m.union(ResponsibilityMatrix.builder().addTask(TaskId.of("t9")).build());
    ResponsibilityMatrix withUnit =
        m.union(ResponsibilityMatrix.builder().addUnit(UnitName.of("州林草局")).build());
    ResponsibilityMatrix withRelease =
        m.union(ResponsibilityMatrix.builder().release(ROADS, WATER).build());

    for (ResponsibilityMatrix other : List.of(withTask, withUnit, withRelease, m.inherit())) {
      assertThat(MatrixDiff.between(m, other).isEmpty()).isFalse();
      assertThat(MatrixDiff.between(other, m).isEmpty()).isFalse();
      assertThat(MatrixDiff.between(m, other).removed().isEmpty()).isTrue();
      assertThat(MatrixDiff.between(m, other).applyTo(m)).isEqualTo(other);
      assertThat(MatrixDiff.between(other, m).applyTo(other)).isEqualTo(m);
    }
  }

  @Test
  void anInferredLeadHoldsNoOtherRole() {
    ResponsibilityMatrix m =
        ResponsibilityMatrix.builder()
            .add(Duty.inferredLead(ROADS, WATER))
            .add(ROADS, FINANCE, Role.COOPERATING)
            .build();

    assertThat(m.units(ROADS, Role.LEAD)).containsExactly(WATER);
    assertThat(m.units(ROADS, Role.RESPONSIBLE)).isEmpty();
    assertThat(m.units(ROADS, Role.COOPERATING)).containsExactly(FINANCE);
  }

  @Test
  void anInferredLeadReplacesTheNamedOneAbove() {
    ResponsibilityMatrix m =
        ResponsibilityMatrix.builder()
            .add(CHAPTER, TRAFFIC, Role.LEAD)
            .addTask(ROADS, CHAPTER)
            .add(Duty.inferredLead(ROADS, WATER))
            .build()
            .inherit();

    assertThat(m.units(ROADS, Role.LEAD)).containsExactly(WATER);
  }

  @Test
  void whatWasInheritedIsHandedOnWhereItsOriginIsCutOff() {
    ResponsibilityMatrix cut =
        ResponsibilityMatrix.builder()
            .add(CHAPTER, TRAFFIC, Role.LEAD)
            .addTask(ROADS, CHAPTER)
            .build()
            .inherit()
            .restrictTasks(task -> !task.equals(CHAPTER));
    ResponsibilityMatrix grown =
        cut.union(ResponsibilityMatrix.builder().addTask(BRIDGES, ROADS).build());

    assertThat(grown.units(BRIDGES, Role.LEAD)).isEmpty();
    assertThat(grown.inherit().units(BRIDGES, Role.LEAD)).containsExactly(TRAFFIC);
    assertThat(grown.inherit().statedRoles(BRIDGES, TRAFFIC)).isEmpty();
  }
}
