package org.gangmu.conformance.laws;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.gangmu.matrix.LeadCheck;
import org.gangmu.matrix.ResponsibilityMatrix;
import org.gangmu.responsibility.Role;
import org.gangmu.task.TaskId;
import org.gangmu.unit.UnitName;

/** {@link ResponsibilityMatrix} as the laws of matrices know matrices. */
final class GangmuMatrices implements MatrixOperations<ResponsibilityMatrix> {

  @Override
  public ResponsibilityMatrix of(Set<MatrixCell> cells) {
    ResponsibilityMatrix.Builder builder = ResponsibilityMatrix.builder();
    for (MatrixCell cell : cells) {
      TaskId task = TaskId.of(cell.task());
      builder.addTask(task).add(task, UnitName.of(cell.unit()), cell.role());
    }
    return builder.build();
  }

  @Override
  public Set<MatrixCell> cells(ResponsibilityMatrix matrix) {
    return matrix.duties().stream()
        .map(duty -> new MatrixCell(duty.task().text(), duty.unit().text(), duty.role()))
        .collect(toImmutableSet());
  }

  @Override
  public Set<String> units(ResponsibilityMatrix matrix, String task, Role role) {
    TaskId id = TaskId.of(task);
    return matrix.hasTask(id)
        ? matrix.units(id, role).stream().map(UnitName::text).collect(toImmutableSet())
        : ImmutableSet.of();
  }

  @Override
  public Set<String> tasks(ResponsibilityMatrix matrix, String unit, Role role) {
    UnitName name = UnitName.of(unit);
    return matrix.hasUnit(name)
        ? matrix.tasks(name, role).stream().map(TaskId::text).collect(toImmutableSet())
        : ImmutableSet.of();
  }

  @Override
  public long size(ResponsibilityMatrix matrix) {
    return matrix.size();
  }

  @Override
  public ResponsibilityMatrix union(ResponsibilityMatrix one, ResponsibilityMatrix other) {
    return one.union(other);
  }

  @Override
  public ResponsibilityMatrix intersection(ResponsibilityMatrix one, ResponsibilityMatrix other) {
    return one.intersection(other);
  }

  @Override
  public ResponsibilityMatrix restrictTasks(ResponsibilityMatrix matrix, Predicate<String> kept) {
    return matrix.restrictTasks(task -> kept.test(task.text()));
  }

  @Override
  public ResponsibilityMatrix restrictUnits(ResponsibilityMatrix matrix, Predicate<String> kept) {
    return matrix.restrictUnits(unit -> kept.test(unit.text()));
  }

  @Override
  public ResponsibilityMatrix relabel(ResponsibilityMatrix matrix, UnaryOperator<String> newName) {
    return matrix.relabel(unit -> UnitName.of(newName.apply(unit.text())));
  }

  @Override
  public ResponsibilityMatrix inherit(ResponsibilityMatrix matrix, Map<String, String> parents) {
    ResponsibilityMatrix.Builder builder = ResponsibilityMatrix.builder();
    Set<MatrixCell> cells = cells(matrix);
    Set<String> tasks = cells.stream().map(MatrixCell::task).collect(toImmutableSet());
    for (String task :
        Sets.union(tasks, Sets.union(parents.keySet(), Set.copyOf(parents.values())))) {
      String parent = parents.get(task);
      if (parent == null) {
        builder.addTask(TaskId.of(task));
      } else {
        builder.addTask(TaskId.of(task), TaskId.of(parent));
      }
    }
    cells.forEach(
        cell -> builder.add(TaskId.of(cell.task()), UnitName.of(cell.unit()), cell.role()));
    return builder.build().inherit();
  }

  @Override
  public Set<String> notOneLead(ResponsibilityMatrix matrix) {
    LeadCheck check = matrix.check();
    return Sets.union(
            ImmutableSet.copyOf(check.withoutLead()), ImmutableSet.copyOf(check.severalLeads()))
        .stream()
        .map(TaskId::text)
        .collect(toImmutableSet());
  }
}
