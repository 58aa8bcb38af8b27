package org.gangmu.matrix;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.gangmu.task.TaskId;
import org.gangmu.unit.UnitName;

/**
 * Matrices from matrices, plane by plane.
 *
 * <p>What is stated and what is stated or inherited are two stacks of planes, the first within the
 * second; union and intersection work on both alike, which makes them those of sets. That a cell is
 * stated at all is one more such plane: the stated roles and the released cells together.
 */
final class MatrixAlgebra {

  private MatrixAlgebra() {}

  static ResponsibilityMatrix union(ResponsibilityMatrix a, ResponsibilityMatrix b) {
    TaskAxis tasks = a.taskAxis().join(b.taskAxis());
    Axis<UnitName> units = a.unitAxis().join(b.unitAxis());
    UnaryOperator<BitRows> fitA = fit(a, tasks, units);
    UnaryOperator<BitRows> fitB = fit(b, tasks, units);
    Planes stated = combine(a.statedPlanes(), fitA, b.statedPlanes(), fitB, true);
    Planes all =
        a.hasInherited() || b.hasInherited()
            ? combine(a.allPlanes(), fitA, b.allPlanes(), fitB, true)
            : stated;
    BitRows released = fitA.apply(a.released()).or(fitB.apply(b.released()));
    return new ResponsibilityMatrix(tasks, units, stated, all, without(released, stated));
  }

  static ResponsibilityMatrix intersection(ResponsibilityMatrix a, ResponsibilityMatrix b) {
    TaskAxis tasks = a.taskAxis().meet(b.taskAxis());
    Axis<UnitName> units =
        new Axis<>(a.units().stream().filter(b::hasUnit).collect(ImmutableList.toImmutableList()));
    UnaryOperator<BitRows> fitA = fit(a, tasks, units);
    UnaryOperator<BitRows> fitB = fit(b, tasks, units);
    Planes stated = combine(a.statedPlanes(), fitA, b.statedPlanes(), fitB, false);
    Planes all = combine(a.allPlanes(), fitA, b.allPlanes(), fitB, false);
    BitRows both = fitA.apply(statedCells(a)).and(fitB.apply(statedCells(b)));
    return new ResponsibilityMatrix(tasks, units, stated, all, without(both, stated));
  }

  static ResponsibilityMatrix restrictTasks(
      ResponsibilityMatrix matrix, Predicate<? super TaskId> kept) {
    int[] rows =
        IntStream.range(0, matrix.tasks().size())
            .filter(row -> kept.test(matrix.tasks().get(row)))
            .toArray();
    return rows.length == matrix.tasks().size()
        ? matrix
        : map(
            matrix,
            matrix.taskAxis().select(rows),
            matrix.unitAxis(),
            plane -> plane.selectRows(rows));
  }

  static ResponsibilityMatrix restrictUnits(
      ResponsibilityMatrix matrix, Predicate<? super UnitName> kept) {
    Axis<UnitName> units =
        new Axis<>(matrix.units().stream().filter(kept).collect(ImmutableList.toImmutableList()));
    return units.size() == matrix.units().size()
        ? matrix
        : map(matrix, matrix.taskAxis(), units, fit(matrix, matrix.taskAxis(), units));
  }

  static ResponsibilityMatrix expand(
      ResponsibilityMatrix matrix,
      Function<? super UnitName, ? extends Iterable<UnitName>> members) {
    Map<UnitName, Integer> columns = new LinkedHashMap<>();
    int[][] targets = new int[matrix.units().size()][];
    for (int column = 0; column < targets.length; column++) {
      UnitName unit = matrix.units().get(column);
      ImmutableSet<UnitName> found = ImmutableSet.copyOf(members.apply(unit));
      ImmutableSet<UnitName> kept = found.isEmpty() ? ImmutableSet.of(unit) : found;
      targets[column] = new int[kept.size()];
      int count = 0;
      for (UnitName member : kept) {
        Integer known = columns.putIfAbsent(member, columns.size());
        targets[column][count++] = known == null ? columns.size() - 1 : known;
      }
    }
    Axis<UnitName> units = new Axis<>(ImmutableList.copyOf(columns.keySet()));
    return map(
        matrix, matrix.taskAxis(), units, plane -> plane.mapColumns(targets, columns.size()));
  }

  /** Joined columns may put a stated role into a released cell, which is stated then. */
  private static ResponsibilityMatrix map(
      ResponsibilityMatrix matrix,
      TaskAxis tasks,
      Axis<UnitName> units,
      UnaryOperator<BitRows> function) {
    Planes stated = matrix.statedPlanes().map(function);
    Planes all = matrix.hasInherited() ? matrix.allPlanes().map(function) : stated;
    return new ResponsibilityMatrix(
        tasks, units, stated, all, without(function.apply(matrix.released()), stated));
  }

  private static Planes combine(
      Planes a, UnaryOperator<BitRows> fitA, Planes b, UnaryOperator<BitRows> fitB, boolean union) {
    return a.combine(
        b, (x, y) -> union ? fitA.apply(x).or(fitB.apply(y)) : fitA.apply(x).and(fitB.apply(y)));
  }

  /** Returns what puts a plane of the matrix on other axes; what is not on them is left out. */
  private static UnaryOperator<BitRows> fit(
      ResponsibilityMatrix matrix, TaskAxis tasks, Axis<UnitName> units) {
    boolean sameRows = matrix.taskAxis().tasks().equals(tasks.tasks());
    boolean sameColumns = matrix.unitAxis().equals(units);
    int[] rows = sameRows ? new int[0] : matrix.taskAxis().tasks().locate(tasks.tasks());
    int[][] columns =
        sameColumns
            ? new int[0][]
            : Arrays.stream(units.locate(matrix.unitAxis()))
                .mapToObj(column -> column < 0 ? new int[0] : new int[] {column})
                .toArray(int[][]::new);
    return plane -> {
      BitRows fitted = sameRows ? plane : plane.selectRows(rows);
      return sameColumns ? fitted : fitted.mapColumns(columns, units.size());
    };
  }

  private static BitRows statedCells(ResponsibilityMatrix matrix) {
    return matrix.statedPlanes().any().or(matrix.released());
  }

  private static BitRows without(BitRows released, Planes stated) {
    return released.isEmpty() ? released : released.andNot(stated.any());
  }

  static boolean equal(ResponsibilityMatrix a, ResponsibilityMatrix b) {
    if (a.tasks().size() != b.tasks().size()
        || a.units().size() != b.units().size()
        || a.size() != b.size()
        || !a.units().stream().allMatch(b::hasUnit)) {
      return false;
    }
    int[] rows = b.taskAxis().tasks().locate(a.taskAxis().tasks());
    for (int row = 0; row < rows.length; row++) {
      if (rows[row] < 0
          || !Objects.equals(a.taskAxis().parent(row), b.taskAxis().parent(rows[row]))) {
        return false;
      }
    }
    UnaryOperator<BitRows> fit = fit(b, a.taskAxis(), a.unitAxis());
    return a.released().equals(fit.apply(b.released()))
        && a.statedPlanes().equals(b.statedPlanes().map(fit))
        && a.allPlanes().equals(b.allPlanes().map(fit));
  }

  /** Sums over tasks, units and cells, so that their order does not count. */
  static int hash(ResponsibilityMatrix matrix) {
    int[] tasks = new int[matrix.tasks().size()];
    int hash = 0;
    for (int row = 0; row < tasks.length; row++) {
      tasks[row] = matrix.tasks().get(row).hashCode();
      hash += mix(31 * tasks[row] + Objects.hashCode(matrix.taskAxis().parent(row)));
    }
    int[] units = matrix.units().stream().mapToInt(UnitName::hashCode).toArray();
    for (int unit : units) {
      hash += mix(unit);
    }
    hash += cells(matrix.released(), tasks, units, -1);
    for (int plane = 0; plane < Planes.COUNT; plane++) {
      hash += cells(matrix.allPlanes().get(plane), tasks, units, plane);
    }
    return hash;
  }

  private static int cells(BitRows plane, int[] tasks, int[] units, int salt) {
    int[] sum = new int[1];
    plane.forEachCell(
        (row, column) -> sum[0] += mix(31 * (31 * tasks[row] + units[column]) + salt));
    return sum[0];
  }

  private static int mix(int value) {
    int mixed = (value ^ value >>> 16) * 0x45d9f3b;
    return mixed ^ mixed >>> 16;
  }
}
