package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;
import org.gangmu.matrix.Duty;
import org.gangmu.matrix.Inheritance;
import org.gangmu.matrix.LeadCheck;
import org.gangmu.matrix.MatrixDiff;
import org.gangmu.matrix.ResponsibilityMatrix;
import org.gangmu.matrix.UnitLoad;
import org.gangmu.responsibility.Role;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.gangmu.unit.UnitName;

/** The laws of responsibility matrices. */
@PropertyDefaults(tries = 300)
class MatrixProperties {

  @Provide
  Arbitrary<ResponsibilityMatrix> matrices() {
    return MatrixArbitraries.matrices();
  }

  @Provide
  Arbitrary<ResponsibilityMatrix> stated() {
    return MatrixArbitraries.stated();
  }

  @Provide
  Arbitrary<Tuple2<ResponsibilityMatrix, ResponsibilityMatrix>> reordered() {
    return MatrixArbitraries.reordered();
  }

  @Provide
  Arbitrary<Set<TaskId>> taskSets() {
    return MatrixArbitraries.taskSets();
  }

  @Provide
  Arbitrary<Set<UnitName>> unitSets() {
    return MatrixArbitraries.unitSets();
  }

  @Provide
  Arbitrary<Function<UnitName, UnitName>> renamings() {
    return MatrixArbitraries.renamings();
  }

  @Provide
  Arbitrary<Duty> duties() {
    return MatrixArbitraries.duties();
  }

  @Provide
  Arbitrary<List<Duty>> dutyLists() {
    return MatrixArbitraries.duties().list().ofMaxSize(12);
  }

  @Provide
  Arbitrary<TaskTree> trees() {
    return TaskArbitraries.trees();
  }

  @Property
  void transposingTwiceGivesTheMatrix(@ForAll("matrices") ResponsibilityMatrix m) {
    assertThat(m.transpose().transpose()).isEqualTo(m);
    assertThat(m.transpose().units()).isEqualTo(m.units());
    assertThat(m.transpose().tasks()).isEqualTo(m.tasks());
  }

  @Property
  void columnsSayWhatRowsSay(@ForAll("matrices") ResponsibilityMatrix m) {
    for (UnitName unit : m.units()) {
      Set<TaskId> any = new LinkedHashSet<>();
      for (TaskId task : m.tasks()) {
        assertThat(m.transpose().roles(unit, task)).isEqualTo(m.roles(task, unit));
        if (!m.roles(task, unit).isEmpty()) {
          any.add(task);
        }
      }
      assertThat(m.transpose().tasks(unit)).containsExactlyElementsOf(any);
      for (Role role : Role.values()) {
        List<TaskId> expected =
            m.tasks().stream().filter(task -> m.units(task, role).contains(unit)).toList();
        assertThat(m.tasks(unit, role)).isEqualTo(expected);
        assertThat(m.transpose().tasksByRole(unit).getOrDefault(role, ImmutableList.of()))
            .isEqualTo(expected);
      }
    }
  }

  @Property
  void rolesOfACellAreItsDuties(@ForAll("matrices") ResponsibilityMatrix m) {
    for (TaskId task : m.tasks()) {
      for (Role role : Role.values()) {
        assertThat(m.units(task, role))
            .containsExactlyInAnyOrderElementsOf(
                m.duties(task).stream()
                    .filter(duty -> duty.role() == role)
                    .map(Duty::unit)
                    .collect(ImmutableSet.toImmutableSet()));
        assertThat(m.units(task, role)).allMatch(unit -> m.roles(task, unit).contains(role));
      }
    }
  }

  @Property
  void unionIsASemilattice(
      @ForAll("matrices") ResponsibilityMatrix a,
      @ForAll("matrices") ResponsibilityMatrix b,
      @ForAll("matrices") ResponsibilityMatrix c) {
    assertThat(a.union(b).union(c)).isEqualTo(a.union(b.union(c)));
    assertThat(a.union(b)).isEqualTo(b.union(a));
    assertThat(a.union(b)).hasSameHashCodeAs(b.union(a));
    assertThat(a.union(a)).isEqualTo(a);
    assertThat(a.union(ResponsibilityMatrix.empty())).isEqualTo(a);
    assertThat(ResponsibilityMatrix.empty().union(a)).isEqualTo(a);
  }

  @Property
  void aUnionHoldsTheDutiesOfBoth(
      @ForAll("stated") ResponsibilityMatrix a, @ForAll("stated") ResponsibilityMatrix b) {
    assertThat(ImmutableSet.copyOf(a.union(b).duties()))
        .isEqualTo(Sets.union(ImmutableSet.copyOf(a.duties()), ImmutableSet.copyOf(b.duties())));
  }

  @Property
  void unionCommutesWithTranspose(
      @ForAll("matrices") ResponsibilityMatrix a, @ForAll("matrices") ResponsibilityMatrix b) {
    ResponsibilityMatrix union = a.union(b);
    for (UnitName unit : union.units()) {
      for (Role role : Role.values()) {
        assertThat(ImmutableSet.copyOf(union.transpose().tasks(unit, role)))
            .isEqualTo(Sets.union(tasks(a, unit, role), tasks(b, unit, role)));
      }
    }
  }

  private static ImmutableSet<TaskId> tasks(ResponsibilityMatrix m, UnitName unit, Role role) {
    return m.hasUnit(unit)
        ? ImmutableSet.copyOf(m.transpose().tasks(unit, role))
        : ImmutableSet.of();
  }

  @Property
  void unionCommutesWithRestriction(
      @ForAll("matrices") ResponsibilityMatrix a,
      @ForAll("matrices") ResponsibilityMatrix b,
      @ForAll("taskSets") Set<TaskId> tasks,
      @ForAll("unitSets") Set<UnitName> units) {
    assertThat(a.union(b).restrictUnits(units::contains))
        .isEqualTo(a.restrictUnits(units::contains).union(b.restrictUnits(units::contains)));
    assertThat(a.union(b).restrictTasks(tasks::contains))
        .isEqualTo(a.restrictTasks(tasks::contains).union(b.restrictTasks(tasks::contains)));
  }

  @Property
  void unionCommutesWithRelabelling(
      @ForAll("matrices") ResponsibilityMatrix a,
      @ForAll("matrices") ResponsibilityMatrix b,
      @ForAll("renamings") Function<UnitName, UnitName> renaming) {
    assertThat(a.union(b).relabel(renaming::apply))
        .isEqualTo(a.relabel(renaming::apply).union(b.relabel(renaming::apply)));
  }

  @Property
  void intersectionIsTheDualOfUnion(
      @ForAll("matrices") ResponsibilityMatrix a,
      @ForAll("matrices") ResponsibilityMatrix b,
      @ForAll("matrices") ResponsibilityMatrix c) {
    assertThat(a.intersection(b).intersection(c)).isEqualTo(a.intersection(b.intersection(c)));
    assertThat(a.intersection(b)).isEqualTo(b.intersection(a));
    assertThat(a.intersection(a)).isEqualTo(a);
    assertThat(a.intersection(ResponsibilityMatrix.empty()))
        .isEqualTo(ResponsibilityMatrix.empty());
  }

  @Property
  void eachAbsorbsAndDistributesOverTheOther(
      @ForAll("matrices") ResponsibilityMatrix a,
      @ForAll("matrices") ResponsibilityMatrix b,
      @ForAll("matrices") ResponsibilityMatrix c) {
    assertThat(a.union(a.intersection(b))).isEqualTo(a);
    assertThat(a.intersection(a.union(b))).isEqualTo(a);
    assertThat(a.intersection(b.union(c))).isEqualTo(a.intersection(b).union(a.intersection(c)));
    assertThat(a.union(b.intersection(c))).isEqualTo(a.union(b).intersection(a.union(c)));
  }

  @Property
  void aClashKeepsBothRolesAndIsReported(
      @ForAll("matrices") ResponsibilityMatrix m, @ForAll("duties") Duty duty) {
    ResponsibilityMatrix leads = single(Duty.of(duty.task(), duty.unit(), Role.LEAD));
    ResponsibilityMatrix assists = single(Duty.of(duty.task(), duty.unit(), Role.COOPERATING));
    ResponsibilityMatrix both = m.union(leads).union(assists);

    assertThat(both).isEqualTo(m.union(assists).union(leads));
    assertThat(both.roles(duty.task(), duty.unit())).contains(Role.LEAD, Role.COOPERATING);
    assertThat(both.check().twoRoles()).contains(duty.task());
    assertThat(both.clashes(duty.task()).get(duty.unit())).contains(Role.LEAD, Role.COOPERATING);
  }

  private static ResponsibilityMatrix single(Duty duty) {
    return ResponsibilityMatrix.builder().add(duty).build();
  }

  @Property
  void restrictionsComposeAndUnite(
      @ForAll("matrices") ResponsibilityMatrix m,
      @ForAll("taskSets") Set<TaskId> a,
      @ForAll("taskSets") Set<TaskId> b,
      @ForAll("unitSets") Set<UnitName> u,
      @ForAll("unitSets") Set<UnitName> v) {
    assertThat(m.restrictTasks(a::contains).restrictTasks(b::contains))
        .isEqualTo(m.restrictTasks(Sets.intersection(a, b)::contains));
    assertThat(m.restrictUnits(u::contains).restrictUnits(v::contains))
        .isEqualTo(m.restrictUnits(Sets.intersection(u, v)::contains));
    assertThat(m.restrictTasks(a::contains).restrictUnits(u::contains))
        .isEqualTo(m.restrictUnits(u::contains).restrictTasks(a::contains));
    assertThat(m.restrictTasks(task -> true)).isEqualTo(m);
    assertThat(m.restrictUnits(unit -> true)).isEqualTo(m);
    assertThat(m.restrictTasks(a::contains).union(m.restrictTasks(task -> !a.contains(task))))
        .isEqualTo(m);
    assertThat(m.restrictUnits(u::contains).union(m.restrictUnits(unit -> !u.contains(unit))))
        .isEqualTo(m);
  }

  @Property
  void inheritanceRemovesNothing(
      @ForAll("matrices") ResponsibilityMatrix m, @ForAll Inheritance inheritance) {
    ResponsibilityMatrix closed = m.inherit(inheritance);

    assertThat(closed.duties()).containsAll(m.duties());
    assertThat(closed.stated()).isEqualTo(m.stated());
    assertThat(closed.union(m)).isEqualTo(closed);
  }

  @Property
  void inheritanceIsIdempotent(
      @ForAll("matrices") ResponsibilityMatrix m, @ForAll Inheritance inheritance) {
    ResponsibilityMatrix closed = m.inherit(inheritance);
    assertThat(closed.inherit(inheritance)).isEqualTo(closed);

    ResponsibilityMatrix fixed = asStated(m.stated().inherit(inheritance));
    assertThat(fixed.inherit(inheritance).duties()).isEqualTo(fixed.duties());
  }

  /** The same matrix as if each task had stated what it inherits. */
  private static ResponsibilityMatrix asStated(ResponsibilityMatrix m) {
    return rebuild(
        m,
        m.duties().stream()
            .map(duty -> new Duty(duty.task(), duty.unit(), duty.role(), duty.inferred(), false))
            .toList());
  }

  /** More of what is there already: longer lists, and roles in place of releases. */
  @Property
  void inheritanceIsMonotone(
      @ForAll("matrices") ResponsibilityMatrix m,
      @ForAll("dutyLists") List<Duty> more,
      @ForAll Inheritance inheritance) {
    Set<Duty> longer = new LinkedHashSet<>(m.duties());
    for (Duty duty : more) {
      if (extendsAList(m, duty)) {
        longer.add(duty);
      }
    }
    ResponsibilityMatrix bigger = rebuild(m, longer);
    ResponsibilityMatrix closed = m.inherit(inheritance);
    ResponsibilityMatrix biggerClosed = bigger.inherit(inheritance);

    Statistics.label("grows").collect(longer.size() > m.duties().size());
    for (Duty duty : closed.duties()) {
      boolean restated =
          m.statedRoles(duty.task(), duty.unit()).isEmpty()
              && !bigger.statedRoles(duty.task(), duty.unit()).isEmpty();
      if (restated) {
        assertThat(biggerClosed.roles(duty.task(), duty.unit())).isNotEmpty();
      } else {
        assertThat(biggerClosed.roles(duty.task(), duty.unit())).contains(duty.role());
      }
    }
  }

  private static boolean extendsAList(ResponsibilityMatrix m, Duty duty) {
    return !duty.inherited()
        && m.hasTask(duty.task())
        && m.hasUnit(duty.unit())
        && m.duties(duty.task()).stream()
            .anyMatch(known -> !known.inherited() && known.role() == duty.role());
  }

  @Property
  void aStatedCellStaysAsItIs(
      @ForAll("stated") ResponsibilityMatrix m, @ForAll Inheritance inheritance) {
    ResponsibilityMatrix closed = m.inherit(inheritance);

    for (TaskId task : m.tasks()) {
      for (UnitName unit : m.units()) {
        if (!m.statedRoles(task, unit).isEmpty() || m.isReleased(task, unit)) {
          assertThat(closed.roles(task, unit)).isEqualTo(m.statedRoles(task, unit));
        }
        assertThat(closed.isReleased(task, unit)).isEqualTo(m.isReleased(task, unit));
      }
    }
  }

  @Property
  void aReleaseStopsWhatComesFromAbove(
      @ForAll("stated") ResponsibilityMatrix m, @ForAll Inheritance inheritance) {
    ResponsibilityMatrix closed = m.inherit(inheritance);

    for (TaskId task : m.tasks()) {
      Optional<TaskId> parent = m.parent(task).filter(m::hasTask);
      for (UnitName unit : m.units()) {
        boolean releasedAbove = parent.isPresent() && m.isReleased(parent.get(), unit);
        if (releasedAbove && m.statedRoles(task, unit).isEmpty()) {
          assertThat(closed.roles(task, unit)).isEmpty();
        }
      }
    }
  }

  @Property
  void whatATaskInheritsDependsOnItsWayToTheRootOnly(
      @ForAll("matrices") ResponsibilityMatrix m, @ForAll Inheritance inheritance) {
    ResponsibilityMatrix closed = m.inherit(inheritance);

    for (TaskId task : m.tasks()) {
      Set<TaskId> path = new HashSet<>();
      Optional<TaskId> at = Optional.of(task);
      while (at.isPresent() && m.hasTask(at.get())) {
        path.add(at.get());
        at = m.parent(at.get());
      }
      assertThat(m.restrictTasks(path::contains).inherit(inheritance).duties(task))
          .isEqualTo(closed.duties(task));
    }
  }

  @Property
  void inheritanceIsThatOfTheDefinition(
      @ForAll("stated") ResponsibilityMatrix m, @ForAll Inheritance inheritance) {
    ResponsibilityMatrix closed = m.inherit(inheritance);

    for (TaskId task : m.tasks()) {
      for (UnitName unit : m.units()) {
        for (Role role : Role.values()) {
          boolean stated = m.statedRoles(task, unit).contains(role);
          boolean free =
              m.statedRoles(task, unit).isEmpty() && handedDown(m, task, unit, role, inheritance);
          assertThat(closed.roles(task, unit).contains(role))
              .as("%s %s %s", task, unit, role)
              .isEqualTo(stated || free);
        }
      }
    }
  }

  private static boolean handedDown(
      ResponsibilityMatrix m, TaskId task, UnitName unit, Role role, Inheritance inheritance) {
    boolean hasList =
        inheritance == Inheritance.BY_ROLE
            ? !m.units(task, role).isEmpty()
            : !m.duties(task).isEmpty();
    if (hasList) {
      return m.statedRoles(task, unit).contains(role);
    }
    Optional<TaskId> parent = m.parent(task).filter(m::hasTask);
    return !m.isReleased(task, unit)
        && parent.isPresent()
        && handedDown(m, parent.get(), unit, role, inheritance);
  }

  @Property
  void theCheckFindsWhatCountingFinds(@ForAll("matrices") ResponsibilityMatrix m) {
    LeadCheck check = m.check();

    for (TaskId task : m.tasks()) {
      int leads = m.units(task, Role.LEAD).size();
      assertThat(check.withoutLead().contains(task)).isEqualTo(leads == 0);
      assertThat(check.severalLeads().contains(task)).isEqualTo(leads > 1);
      boolean anyUnit = m.duties(task).stream().anyMatch(duty -> !duty.role().isPersonal());
      assertThat(check.withoutUnit().contains(task)).isEqualTo(!anyUnit);
      boolean clash = m.units().stream().anyMatch(unit -> exclusiveRoles(m, task, unit) > 1);
      assertThat(check.twoRoles().contains(task)).isEqualTo(clash);
      assertThat(m.clashes(task).isEmpty()).isEqualTo(!clash);
    }
    assertThat(check.isPassed())
        .isEqualTo(
            m.tasks().stream().allMatch(task -> m.units(task, Role.LEAD).size() == 1)
                && check.twoRoles().isEmpty());
  }

  private static long exclusiveRoles(ResponsibilityMatrix m, TaskId task, UnitName unit) {
    return m.duties(task).stream()
        .filter(duty -> duty.unit().equals(unit) && !duty.inferred() && duty.role().isExclusive())
        .map(Duty::role)
        .distinct()
        .count();
  }

  @Property
  void theCheckDoesNotDependOnTheOrderOfRows(
      @ForAll("reordered") Tuple2<ResponsibilityMatrix, ResponsibilityMatrix> pair) {
    LeadCheck first = pair.get1().check();
    LeadCheck second = pair.get2().check();

    assertThat(second.withoutUnit()).containsExactlyInAnyOrderElementsOf(first.withoutUnit());
    assertThat(second.withoutLead()).containsExactlyInAnyOrderElementsOf(first.withoutLead());
    assertThat(second.severalLeads()).containsExactlyInAnyOrderElementsOf(first.severalLeads());
    assertThat(second.twoRoles()).containsExactlyInAnyOrderElementsOf(first.twoRoles());
    assertThat(pair.get1().transpose().transpose().check()).isEqualTo(first);
  }

  @Property
  void aUnionReportsNewViolationsAndForgetsNone(
      @ForAll("matrices") ResponsibilityMatrix a, @ForAll("matrices") ResponsibilityMatrix b) {
    LeadCheck union = a.union(b).check();

    assertThat(union.severalLeads()).containsAll(a.check().severalLeads());
    assertThat(union.twoRoles()).containsAll(a.check().twoRoles());
    for (TaskId task : a.tasks()) {
      if (b.hasTask(task)) {
        Set<UnitName> leads =
            Sets.union(
                ImmutableSet.copyOf(a.units(task, Role.LEAD)),
                ImmutableSet.copyOf(b.units(task, Role.LEAD)));
        assertThat(union.severalLeads().contains(task)).isEqualTo(leads.size() > 1);
      }
    }
  }

  @Property
  void mergingUnitsJoinsTheirColumns(
      @ForAll("matrices") ResponsibilityMatrix m,
      @ForAll("renamings") Function<UnitName, UnitName> renaming) {
    ResponsibilityMatrix merged = m.relabel(renaming::apply);

    assertThat(ImmutableSet.copyOf(merged.units()))
        .isEqualTo(m.units().stream().map(renaming).collect(ImmutableSet.toImmutableSet()));
    for (TaskId task : m.tasks()) {
      for (Role role : Role.values()) {
        assertThat(ImmutableSet.copyOf(merged.units(task, role)))
            .isEqualTo(
                m.units(task, role).stream().map(renaming).collect(ImmutableSet.toImmutableSet()));
      }
    }
  }

  @Property
  void relabellingsCompose(
      @ForAll("matrices") ResponsibilityMatrix m,
      @ForAll("renamings") Function<UnitName, UnitName> first,
      @ForAll("renamings") Function<UnitName, UnitName> second) {
    assertThat(m.relabel(first::apply).relabel(second::apply))
        .isEqualTo(m.relabel(first.andThen(second)::apply));
    assertThat(m.relabel(unit -> unit)).isEqualTo(m);
  }

  @Property
  void noTaskLosesItsLastUnitOfARole(
      @ForAll("matrices") ResponsibilityMatrix m,
      @ForAll("renamings") Function<UnitName, UnitName> renaming) {
    ResponsibilityMatrix closed = m.inherit();
    ResponsibilityMatrix merged = closed.relabel(renaming::apply);

    for (TaskId task : m.tasks()) {
      for (Role role : Role.values()) {
        assertThat(merged.units(task, role).isEmpty())
            .isEqualTo(closed.units(task, role).isEmpty());
      }
    }
  }

  @Property
  void aMatrixIsItsTasksUnitsDutiesAndReleases(
      @ForAll("reordered") Tuple2<ResponsibilityMatrix, ResponsibilityMatrix> pair) {
    assertThat(pair.get2()).isEqualTo(pair.get1());
    assertThat(pair.get2()).hasSameHashCodeAs(pair.get1());
    assertThat(ImmutableSet.copyOf(pair.get2().duties()))
        .isEqualTo(ImmutableSet.copyOf(pair.get1().duties()))
        .hasSize(pair.get1().duties().size());
  }

  @Property
  void anyDifferenceMakesMatricesUnequal(
      @ForAll("matrices") ResponsibilityMatrix m, @ForAll("duties") Duty duty) {
    Set<Duty> toggled = new LinkedHashSet<>(m.duties());
    boolean covered =
        duty.inherited()
            && toggled.contains(
                new Duty(duty.task(), duty.unit(), duty.role(), duty.inferred(), false));
    if (!toggled.remove(duty)) {
      toggled.add(duty);
    }
    assertThat(rebuild(m, toggled).equals(m)).isEqualTo(covered);
  }

  @Property
  void theMatrixOfATreeHasItsAssignments(@ForAll("trees") TaskTree tree) {
    ResponsibilityMatrix m = ResponsibilityMatrix.of(tree);

    assertThat(m.tasks()).isEqualTo(tree.tasks().stream().map(Task::id).toList());
    Set<Duty> expected = new HashSet<>();
    for (Task task : tree.tasks()) {
      assertThat(m.parent(task.id())).isEqualTo(tree.parent(task.id()).map(Task::id));
      task.responsibility()
          .assignments()
          .forEach(each -> expected.add(Duty.of(task.id(), each.unit(), each.role())));
      task.responsibility()
          .inferredLead()
          .ifPresent(
              unit -> {
                expected.add(Duty.inferredLead(task.id(), unit));
                assertThat(m.isInferredLead(task.id(), unit)).isTrue();
              });
    }
    assertThat(ImmutableSet.copyOf(m.duties())).isEqualTo(expected);
    assertThat(m.releases().isEmpty()).isTrue();
  }

  private static ResponsibilityMatrix rebuild(ResponsibilityMatrix m, Iterable<Duty> duties) {
    ResponsibilityMatrix.Builder builder = ResponsibilityMatrix.builder();
    m.tasks()
        .forEach(
            task ->
                m.parent(task)
                    .ifPresentOrElse(
                        parent -> builder.addTask(task, parent), () -> builder.addTask(task)));
    m.units().forEach(builder::addUnit);
    duties.forEach(builder::add);
    m.releases().forEach(builder::release);
    return builder.build();
  }

  @Property
  void theParentsOfTasksCount(@ForAll("matrices") ResponsibilityMatrix m) {
    ResponsibilityMatrix.Builder builder = ResponsibilityMatrix.builder();
    m.tasks().forEach(builder::addTask);
    m.units().forEach(builder::addUnit);
    m.duties().forEach(builder::add);
    m.releases().forEach(builder::release);

    assertThat(builder.build().equals(m))
        .isEqualTo(m.tasks().stream().noneMatch(task -> m.parent(task).isPresent()));
  }

  @Property
  void rowsColumnsAndDutiesAddUpAlike(@ForAll("matrices") ResponsibilityMatrix m) {
    assertThat(m.size()).isEqualTo(m.duties().size());
    for (Role role : Role.values()) {
      int byRows = m.tasks().stream().mapToInt(task -> m.units(task, role).size()).sum();
      int byColumns = m.units().stream().mapToInt(unit -> m.tasks(unit, role).size()).sum();
      int byLoads = m.loads().stream().mapToInt(load -> load.tasks(role)).sum();
      assertThat(byColumns).isEqualTo(byRows);
      assertThat(byLoads).isEqualTo(byRows);
    }
  }

  @Property
  void theLoadOfOneUnitIsThatAmongAll(@ForAll("matrices") ResponsibilityMatrix m) {
    ImmutableList<UnitLoad> single =
        m.units().stream().map(m::load).collect(ImmutableList.toImmutableList());

    assertThat(m.loads()).isEqualTo(single);
    for (UnitLoad load : m.loads()) {
      assertThat(load.tasks()).isEqualTo(m.transpose().tasks(load.unit()).size());
      assertThat(m.load(load.unit())).isEqualTo(load);
    }
  }

  @Property
  void expandingCommutesWithAddingMembers(
      @ForAll("matrices") ResponsibilityMatrix m,
      @ForAll("unitSets") Set<UnitName> members,
      @ForAll("unitSets") Set<UnitName> newcomers) {
    UnitName collective = m.units().isEmpty() ? UnitName.of("各县政府") : m.units().get(0);
    Set<UnitName> all = Sets.union(members, newcomers);

    if (!members.isEmpty() && !newcomers.isEmpty()) {
      assertThat(expand(m, collective, all))
          .isEqualTo(expand(m, collective, members).union(expand(m, collective, newcomers)));
    }
    assertThat(expand(m, collective, ImmutableSet.of())).isEqualTo(m);
  }

  private static ResponsibilityMatrix expand(
      ResponsibilityMatrix m, UnitName collective, Set<UnitName> members) {
    return m.expand(unit -> unit.equals(collective) ? members : ImmutableSet.of(unit));
  }

  @Property
  void aDifferenceAppliesAndInverts(
      @ForAll("matrices") ResponsibilityMatrix a, @ForAll("matrices") ResponsibilityMatrix b) {
    MatrixDiff diff = MatrixDiff.between(a, b);

    assertThat(diff.applyTo(a)).isEqualTo(b);
    assertThat(diff.invert().applyTo(b)).isEqualTo(a);
    assertThat(diff.invert()).isEqualTo(MatrixDiff.between(b, a));
    assertThat(diff.isEmpty()).isEqualTo(a.equals(b));
    assertThat(MatrixDiff.between(a, a).isEmpty()).isTrue();
  }

  // the generators

  @Property(seed = "20260101", tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void matricesAreOfEveryKind(@ForAll("matrices") ResponsibilityMatrix m) {
    Statistics.label("wide")
        .collect(m.units().size() > 64)
        .coverage(coverage -> coverage.check(true).percentage(p -> p > 15));
    Statistics.label("inherited")
        .collect(m.hasInherited())
        .coverage(coverage -> coverage.check(true).percentage(p -> p > 25));
    Statistics.label("released")
        .collect(!m.releases().isEmpty())
        .coverage(coverage -> coverage.check(true).percentage(p -> p > 25));
    Statistics.label("inherits")
        .collect(!m.inherit().equals(m))
        .coverage(coverage -> coverage.check(true).percentage(p -> p > 20));
    Statistics.label("nested")
        .collect(m.tasks().stream().anyMatch(task -> m.parent(task).isPresent()))
        .coverage(coverage -> coverage.check(true).percentage(p -> p > 25));
  }
}
