package org.gangmu.examples.benchmark;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.gangmu.matrix.LeadCheck;
import org.gangmu.matrix.ResponsibilityMatrix;
import org.gangmu.matrix.UnitLoad;
import org.gangmu.responsibility.Role;
import org.gangmu.task.TaskId;
import org.gangmu.unit.UnitName;

/**
 * How long it takes to ask a matrix whether every task has one lead, and how many tasks each unit
 * has.
 *
 * <p>Every task has a lead and none to four cooperating units, drawn at random; but one in a
 * thousand has no lead, and one in a thousand two.
 */
final class MatrixTopic {

  /** Tasks without a lead, with several, and with a unit in two roles, by number. */
  record Broken(List<Integer> withoutLead, List<Integer> severalLeads, List<Integer> twoRoles) {}

  private static final String PLANES = "ResponsibilityMatrix";
  private static final String BY_ROW = "ImmutableTable of roles, by row";
  private static final String BY_CELL = "ImmutableTable of roles, by cell";

  private final int tasks;
  private final ImmutableList<UnitName> units;
  private final ResponsibilityMatrix matrix;
  private final ImmutableTable<Integer, UnitName, Role> table;
  private final ImmutableTable<Integer, UnitName, ImmutableSet<Role>> tableOfSets;

  MatrixTopic(int tasks, int units) {
    this.tasks = tasks;
    ImmutableList.Builder<UnitName> names = ImmutableList.builder();
    for (int unit = 0; unit < units; unit++) {
      names.add(UnitName.of("第" + (unit + 1) + "局"));
    }
    this.units = names.build();
    ResponsibilityMatrix.Builder planes = ResponsibilityMatrix.builder();
    ImmutableTable.Builder<Integer, UnitName, Role> roles = ImmutableTable.builder();
    ImmutableTable.Builder<Integer, UnitName, ImmutableSet<Role>> sets = ImmutableTable.builder();
    this.units.forEach(planes::addUnit);
    Random random = new Random(tasks + units);
    for (int task = 0; task < tasks; task++) {
      TaskId id = id(task);
      planes.addTask(id);
      int leads = task % 1000 == 17 ? 0 : task % 1000 == 717 ? 2 : 1;
      Set<UnitName> drawn = new LinkedHashSet<>();
      int wanted = Math.max(1, leads + random.nextInt(5));
      while (drawn.size() < wanted) {
        drawn.add(this.units.get(random.nextInt(units)));
      }
      for (UnitName unit : drawn) {
        Role role = leads-- > 0 ? Role.LEAD : Role.COOPERATING;
        planes.add(id, unit, role);
        roles.put(task, unit, role);
        sets.put(task, unit, ImmutableSet.of(role));
      }
    }
    this.matrix = planes.build();
    this.table = roles.buildOrThrow();
    this.tableOfSets = sets.buildOrThrow();
  }

  private static TaskId id(int task) {
    return TaskId.of("t" + task);
  }

  private static List<Integer> numbers(List<TaskId> ids) {
    return ids.stream().map(id -> Integer.valueOf(id.text().substring(1))).toList();
  }

  LeadCheck checkMatrix() {
    return matrix.check();
  }

  private static Broken broken(LeadCheck check) {
    return new Broken(
        numbers(check.withoutLead()), numbers(check.severalLeads()), numbers(check.twoRoles()));
  }

  /** A cell of the table has one role, so that no unit can have two. */
  Broken checkRows() {
    Broken broken = new Broken(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Map.Entry<Integer, Map<UnitName, Role>> row : table.rowMap().entrySet()) {
      int leads = 0;
      for (Role role : row.getValue().values()) {
        leads += role == Role.LEAD ? 1 : 0;
      }
      addLeads(row.getKey(), leads, broken);
    }
    return broken;
  }

  /** Goes through the cells in the order they are stored, and counts leads in an array. */
  Broken checkCells() {
    int[] leads = new int[tasks];
    for (Table.Cell<Integer, UnitName, Role> cell : table.cellSet()) {
      leads[requireNonNull(cell.getRowKey())] += cell.getValue() == Role.LEAD ? 1 : 0;
    }
    Broken broken = new Broken(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int task = 0; task < tasks; task++) {
      addLeads(task, leads[task], broken);
    }
    return broken;
  }

  /** As {@link #checkRows()}, over cells that could hold several roles. */
  Broken checkRowsOfSets() {
    Broken broken = new Broken(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Map.Entry<Integer, Map<UnitName, ImmutableSet<Role>>> row :
        tableOfSets.rowMap().entrySet()) {
      int leads = 0;
      boolean twoRoles = false;
      for (ImmutableSet<Role> roles : row.getValue().values()) {
        leads += roles.contains(Role.LEAD) ? 1 : 0;
        twoRoles |= roles.size() > 1;
      }
      addLeads(row.getKey(), leads, broken);
      if (twoRoles) {
        broken.twoRoles().add(row.getKey());
      }
    }
    return broken;
  }

  private static void addLeads(int task, int leads, Broken broken) {
    if (leads == 0) {
      broken.withoutLead().add(task);
    } else if (leads > 1) {
      broken.severalLeads().add(task);
    }
  }

  /**
   * Returns the matrix without its last task.
   *
   * <p>A matrix keeps its loads once they are counted; a new one has to count them.
   */
  ResponsibilityMatrix withoutLast() {
    TaskId last = id(tasks - 1);
    return matrix.restrictTasks(task -> !task.equals(last));
  }

  ImmutableList<UnitLoad> loadsOfMatrix() {
    return withoutLast().loads();
  }

  private static List<Integer> counts(List<UnitLoad> loads) {
    return loads.stream().map(UnitLoad::tasks).toList();
  }

  List<Integer> loadsOfTable() {
    Map<UnitName, Integer> loads = new HashMap<>();
    int last = tasks - 1;
    for (Table.Cell<Integer, UnitName, Role> cell : table.cellSet()) {
      if (requireNonNull(cell.getRowKey()) != last) {
        loads.merge(requireNonNull(cell.getColumnKey()), 1, Integer::sum);
      }
    }
    return units.stream().map(unit -> loads.getOrDefault(unit, 0)).toList();
  }

  /** Returns the comparisons for so many tasks. */
  static ImmutableList<InterleavedPairs> pairs(int tasks) {
    MatrixTopic narrow = new MatrixTopic(tasks, 64);
    MatrixTopic wide = new MatrixTopic(tasks, 500);
    return ImmutableList.of(
        narrow
            .check("one lead, no unit in two roles: %,d tasks × 64 units")
            .bar(Bar.atLeastTimes(BY_ROW, 25))
            .bar(Bar.atLeastTimes(BY_CELL, 25))
            .build(),
        wide.check("one lead, no unit in two roles: %,d tasks × 500 units").build(),
        narrow.loads("load of each unit: %,d tasks × 64 units"),
        wide.loads("load of each unit: %,d tasks × 500 units"));
  }

  private InterleavedPairs.Builder check(String title) {
    return InterleavedPairs.of(title.formatted(tasks), "task")
        .add(Contender.of(PLANES, tasks, this::checkMatrix, MatrixTopic::broken))
        .add(Contender.of(BY_ROW, tasks, this::checkRows))
        .add(Contender.of(BY_CELL, tasks, this::checkCells))
        .add(Contender.of("ImmutableTable of sets, by row", tasks, this::checkRowsOfSets));
  }

  private InterleavedPairs loads(String title) {
    return InterleavedPairs.of(title.formatted(tasks), "task")
        .add(
            Contender.of(
                PLANES + ": copy and count", tasks, this::loadsOfMatrix, MatrixTopic::counts))
        .add(Contender.limit("the copy alone", tasks, this::withoutLast))
        .add(Contender.of(BY_CELL, tasks, this::loadsOfTable))
        .build();
  }
}
