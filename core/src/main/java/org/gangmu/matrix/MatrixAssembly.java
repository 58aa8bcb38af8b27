package org.gangmu.matrix;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.gangmu.unit.UnitName;
import org.jspecify.annotations.Nullable;

/** Gathers rows, columns and cells in any order. */
final class MatrixAssembly {

  private final Map<TaskId, Integer> rows = new LinkedHashMap<>();
  private final List<@Nullable TaskId> parents = new ArrayList<>();
  private final Map<UnitName, Integer> columns = new LinkedHashMap<>();
  private final CellList[] stated = cellLists();
  private final CellList[] inherited = cellLists();
  private final CellList released = new CellList();

  @CanIgnoreReturnValue
  int row(TaskId task) {
    Integer known = rows.putIfAbsent(task, rows.size());
    if (known == null) {
      parents.add(null);
      return rows.size() - 1;
    }
    return known;
  }

  void row(TaskId task, TaskId parent) {
    int row = row(task);
    TaskId known = parents.get(row);
    checkArgument(
        known == null || known.equals(parent),
        "a task must have one parent, but %s has %s and: %s",
        task,
        known,
        parent);
    parents.set(row, parent);
  }

  @CanIgnoreReturnValue
  int column(UnitName unit) {
    Integer known = columns.putIfAbsent(unit, columns.size());
    return known == null ? columns.size() - 1 : known;
  }

  void add(Duty duty) {
    int plane = duty.inferred() ? Planes.INFERRED : Planes.ROLES.indexOf(duty.role());
    (duty.inherited() ? inherited : stated)[plane].add(row(duty.task()), column(duty.unit()));
  }

  void release(TaskId task, UnitName unit) {
    released.add(row(task), column(unit));
  }

  ResponsibilityMatrix build() {
    TaskAxis tasks =
        new TaskAxis(
                new Axis<>(ImmutableList.copyOf(rows.keySet())), parents.toArray(new TaskId[0]))
            .checked();
    return build(tasks);
  }

  private ResponsibilityMatrix build(TaskAxis tasks) {
    int width = columns.size();
    Planes named = planes(stated, tasks.size(), width);
    Planes all = named.combine(planes(inherited, tasks.size(), width), BitRows::or);
    BitRows free = released.toBitRows(tasks.size(), width);
    return new ResponsibilityMatrix(
        tasks,
        new Axis<>(ImmutableList.copyOf(columns.keySet())),
        named,
        all,
        free.isEmpty() ? free : free.andNot(named.any()));
  }

  static ResponsibilityMatrix of(TaskTree tree) {
    MatrixAssembly assembly = new MatrixAssembly();
    for (int row = 0; row < tree.size(); row++) {
      Responsibility responsibility = tree.get(row).responsibility();
      for (Assignment assignment : responsibility.assignments()) {
        assembly.stated[Planes.ROLES.indexOf(assignment.role())].add(
            row, assembly.column(assignment.unit()));
      }
      if (responsibility.inferredLead().isPresent()) {
        UnitName lead = responsibility.inferredLead().get();
        assembly.stated[Planes.INFERRED].add(row, assembly.column(lead));
      }
    }
    return assembly.build(TaskAxis.of(tree));
  }

  private static Planes planes(CellList[] cells, int rows, int width) {
    return Planes.of(
        Arrays.stream(cells).map(list -> list.toBitRows(rows, width)).toArray(BitRows[]::new));
  }

  private static CellList[] cellLists() {
    CellList[] lists = new CellList[Planes.COUNT];
    Arrays.setAll(lists, plane -> new CellList());
    return lists;
  }
}
