package org.gangmu.matrix;

import com.google.common.collect.ImmutableList;
import org.gangmu.responsibility.Role;
import org.gangmu.task.TaskId;

/** Lists the duties of some rows: by task, by role, then by unit; inferred leads after named. */
final class DutyListing {

  private final ResponsibilityMatrix matrix;
  private final ImmutableList.Builder<Duty> duties = ImmutableList.builder();

  private DutyListing(ResponsibilityMatrix matrix) {
    this.matrix = matrix;
  }

  /** Returns the duties of the rows from one up to another, exclusive. */
  static ImmutableList<Duty> of(ResponsibilityMatrix matrix, int from, int to) {
    DutyListing listing = new DutyListing(matrix);
    for (int row = from; row < to; row++) {
      listing.addRow(row);
    }
    return listing.duties.build();
  }

  private void addRow(int row) {
    for (int plane = 0; plane < Planes.INFERRED; plane++) {
      add(row, Planes.ROLES.get(plane), plane);
      if (plane == Planes.LEAD) {
        add(row, Role.LEAD, Planes.INFERRED);
      }
    }
  }

  private void add(int row, Role role, int plane) {
    TaskId task = matrix.taskAxis().tasks().get(row);
    BitRows stated = matrix.statedPlanes().get(plane);
    matrix
        .allPlanes()
        .get(plane)
        .forEach(
            row,
            column ->
                duties.add(
                    new Duty(
                        task,
                        matrix.unitAxis().get(column),
                        role,
                        plane == Planes.INFERRED,
                        matrix.hasInherited() && !stated.get(row, column))));
  }
}
