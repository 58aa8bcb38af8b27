package org.gangmu.matrix;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.gangmu.responsibility.Role;
import org.gangmu.task.TaskId;
import org.gangmu.unit.UnitName;
import org.jspecify.annotations.Nullable;

/**
 * Who does what, the other way round: the {@link ResponsibilityMatrix} with the units as rows and
 * the tasks as columns.
 *
 * <p>A view of the matrix it comes from; {@link #transpose()} gives that back. The planes are
 * turned when first asked, once, and kept.
 */
public final class DutyMatrix {

  private final ResponsibilityMatrix matrix;
  private volatile @Nullable Turned turned;
  private volatile @Nullable ImmutableList<UnitLoad> loads;

  DutyMatrix(ResponsibilityMatrix matrix) {
    this.matrix = matrix;
  }

  /** Returns the units, which are the rows, in order. */
  public ImmutableList<UnitName> units() {
    return matrix.units();
  }

  /** Returns the tasks, which are the columns, in order. */
  public ImmutableList<TaskId> tasks() {
    return matrix.tasks();
  }

  /** Returns the same duties with the tasks as rows. */
  public ResponsibilityMatrix transpose() {
    return matrix;
  }

  /** Returns the roles of a unit in a task, stated and inherited, in the order of {@link Role}. */
  public ImmutableSet<Role> roles(UnitName unit, TaskId task) {
    return matrix.roles(task, unit);
  }

  /** Returns the tasks in which a unit has a role, stated and inherited, in order. */
  public ImmutableList<TaskId> tasks(UnitName unit, Role role) {
    requireNonNull(role, "role");
    int row = matrix.column(unit);
    ImmutableList.Builder<TaskId> found = ImmutableList.builder();
    turned().holders(role).forEach(row, column -> found.add(tasks().get(column)));
    return found.build();
  }

  /** Returns the tasks in which a unit has any role, stated and inherited, in order. */
  public ImmutableList<TaskId> tasks(UnitName unit) {
    int row = matrix.column(unit);
    ImmutableList.Builder<TaskId> found = ImmutableList.builder();
    turned().any.forEach(row, column -> found.add(tasks().get(column)));
    return found.build();
  }

  /** Returns the tasks of a unit in each of its roles, in the order of {@link Role}. */
  public ImmutableMap<Role, ImmutableList<TaskId>> tasksByRole(UnitName unit) {
    ImmutableMap.Builder<Role, ImmutableList<TaskId>> byRole = ImmutableMap.builder();
    for (Role role : Role.values()) {
      ImmutableList<TaskId> found = tasks(unit, role);
      if (!found.isEmpty()) {
        byRole.put(role, found);
      }
    }
    return byRole.buildOrThrow();
  }

  /** Returns how many tasks a unit has. */
  public UnitLoad load(UnitName unit) {
    int row = matrix.column(unit);
    ImmutableList<UnitLoad> known = loads;
    return known == null ? turned().load(unit, row) : known.get(row);
  }

  /** Returns how many tasks each unit has, in the order of the units. */
  public ImmutableList<UnitLoad> loads() {
    ImmutableList<UnitLoad> known = loads;
    if (known == null) {
      known = count();
      loads = known;
    }
    return known;
  }

  private ImmutableList<UnitLoad> count() {
    int[] total = matrix.allPlanes().any().columnCounts();
    int[][] byRole = new int[Planes.ROLES.size()][];
    Arrays.setAll(byRole, plane -> matrix.allPlanes().holders(plane).columnCounts());
    ImmutableList.Builder<UnitLoad> counted = ImmutableList.builder();
    for (int position = 0; position < total.length; position++) {
      int unit = position;
      counted.add(load(units().get(unit), total[unit], plane -> byRole[plane][unit]));
    }
    return counted.build();
  }

  private static UnitLoad load(UnitName unit, int tasks, IntUnaryOperator countOfPlane) {
    ImmutableMap.Builder<Role, Integer> byRole = ImmutableMap.builder();
    for (int plane = 0; plane < Planes.ROLES.size(); plane++) {
      int count = countOfPlane.applyAsInt(plane);
      if (count > 0) {
        byRole.put(Planes.ROLES.get(plane), count);
      }
    }
    return new UnitLoad(unit, tasks, byRole.buildOrThrow());
  }

  private Turned turned() {
    Turned known = turned;
    if (known == null) {
      known = new Turned(matrix.allPlanes());
      turned = known;
    }
    return known;
  }

  /** Compares what {@link #transpose()} returns. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object == this || (object instanceof DutyMatrix other && matrix.equals(other.matrix));
  }

  @Override
  public int hashCode() {
    return ~matrix.hashCode();
  }

  /** Returns the number of units, tasks and duties; never the whole matrix. */
  @Override
  public String toString() {
    return "DutyMatrix of %s units, %s tasks, %s duties"
        .formatted(units().size(), tasks().size(), matrix.size());
  }

  /** The planes with rows and columns exchanged. */
  private static final class Turned {

    private final BitRows[] holders = new BitRows[Planes.ROLES.size()];
    private final BitRows any;

    Turned(Planes planes) {
      Arrays.setAll(holders, plane -> planes.holders(plane).transpose());
      this.any = planes.any().transpose();
    }

    BitRows holders(Role role) {
      return holders[Planes.ROLES.indexOf(role)];
    }

    UnitLoad load(UnitName unit, int row) {
      return DutyMatrix.load(unit, any.count(row), plane -> holders[plane].count(row));
    }
  }
}
