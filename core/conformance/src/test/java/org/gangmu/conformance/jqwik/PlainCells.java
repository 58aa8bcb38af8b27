package org.gangmu.conformance.jqwik;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.gangmu.conformance.laws.MatrixCell;
import org.gangmu.conformance.laws.MatrixOperations;
import org.gangmu.responsibility.Role;

/** The plainest matrices there are: sets of cells. A task without cells inherits a whole row. */
class PlainCells implements MatrixOperations<ImmutableSet<MatrixCell>> {

  @Override
  public ImmutableSet<MatrixCell> of(Set<MatrixCell> cells) {
    return ImmutableSet.copyOf(cells);
  }

  @Override
  public Set<MatrixCell> cells(ImmutableSet<MatrixCell> matrix) {
    return matrix;
  }

  final ImmutableSet<MatrixCell> kept(Set<MatrixCell> matrix, Predicate<MatrixCell> test) {
    return matrix.stream().filter(test).collect(toImmutableSet());
  }

  @Override
  public Set<String> units(ImmutableSet<MatrixCell> matrix, String task, Role role) {
    return matrix.stream()
        .filter(cell -> cell.task().equals(task) && cell.role() == role)
        .map(MatrixCell::unit)
        .collect(toImmutableSet());
  }

  @Override
  public Set<String> tasks(ImmutableSet<MatrixCell> matrix, String unit, Role role) {
    return matrix.stream()
        .filter(cell -> cell.unit().equals(unit) && cell.role() == role)
        .map(MatrixCell::task)
        .collect(toImmutableSet());
  }

  @Override
  public long size(ImmutableSet<MatrixCell> matrix) {
    return matrix.size();
  }

  @Override
  public ImmutableSet<MatrixCell> union(
      ImmutableSet<MatrixCell> one, ImmutableSet<MatrixCell> other) {
    return ImmutableSet.copyOf(Sets.union(one, other));
  }

  @Override
  public ImmutableSet<MatrixCell> intersection(
      ImmutableSet<MatrixCell> one, ImmutableSet<MatrixCell> other) {
    return ImmutableSet.copyOf(Sets.intersection(one, other));
  }

  @Override
  public ImmutableSet<MatrixCell> restrictTasks(
      ImmutableSet<MatrixCell> matrix, Predicate<String> kept) {
    return kept(matrix, cell -> kept.test(cell.task()));
  }

  @Override
  public ImmutableSet<MatrixCell> restrictUnits(
      ImmutableSet<MatrixCell> matrix, Predicate<String> kept) {
    return kept(matrix, cell -> kept.test(cell.unit()));
  }

  @Override
  public ImmutableSet<MatrixCell> relabel(
      ImmutableSet<MatrixCell> matrix, UnaryOperator<String> newName) {
    return matrix.stream()
        .map(cell -> new MatrixCell(cell.task(), newName.apply(cell.unit()), cell.role()))
        .collect(toImmutableSet());
  }

  final Set<String> tasks(Set<MatrixCell> cells, Map<String, String> parents) {
    Set<String> tasks = new TreeSet<>(parents.keySet());
    cells.forEach(cell -> tasks.add(cell.task()));
    return tasks;
  }

  final ImmutableSet<MatrixCell> row(Set<MatrixCell> matrix, String task) {
    return kept(matrix, cell -> cell.task().equals(task));
  }

  final ImmutableSet<MatrixCell> rowOf(Set<MatrixCell> matrix, String task, String as) {
    return row(matrix, task).stream()
        .map(cell -> new MatrixCell(as, cell.unit(), cell.role()))
        .collect(toImmutableSet());
  }

  @Override
  public ImmutableSet<MatrixCell> inherit(
      ImmutableSet<MatrixCell> matrix, Map<String, String> parents) {
    ImmutableSet.Builder<MatrixCell> closed = ImmutableSet.builder();
    for (String task : tasks(matrix, parents)) {
      String at = task;
      while (row(matrix, at).isEmpty() && parents.containsKey(at)) {
        at = parents.getOrDefault(at, at);
      }
      closed.addAll(rowOf(matrix, at, task));
    }
    return closed.build();
  }

  @Override
  public Set<String> notOneLead(ImmutableSet<MatrixCell> matrix) {
    return tasks(matrix, Map.of()).stream()
        .filter(task -> units(matrix, task, Role.LEAD).size() != 1)
        .collect(toImmutableSet());
  }
}
