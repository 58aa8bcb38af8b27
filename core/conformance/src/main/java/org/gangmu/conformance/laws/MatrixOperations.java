package org.gangmu.conformance.laws;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.gangmu.matrix.ResponsibilityMatrix;
import org.gangmu.responsibility.Role;

/**
 * An implementation of responsibility matrices: what a team implements to have its own checked by
 * {@link MatrixLaws}. No operation changes the matrix it is given.
 *
 * @param <M> the type of matrices
 */
public interface MatrixOperations<M> {

  /** What not every implementation has. */
  enum Feature {
    /** Two matrices can be intersected. */
    INTERSECTION,
    /** Tasks inherit from those above. */
    INHERITANCE,
    /** Tasks without one lead are found. */
    LEAD_CHECK
  }

  /** Returns the matrix of these cells. */
  M of(Set<MatrixCell> cells);

  /** Returns the cells, inherited ones too. */
  Set<MatrixCell> cells(M matrix);

  /** Returns the units that have a role in a task; none where the task is not in the matrix. */
  Set<String> units(M matrix, String task, Role role);

  /** Returns the tasks in which a unit has a role; none where the unit is not in the matrix. */
  Set<String> tasks(M matrix, String unit, Role role);

  /** Returns the number of cells. */
  long size(M matrix);

  /** Returns the matrix of the cells of both. */
  M union(M one, M other);

  /** Returns the matrix of the cells that both have. */
  default M intersection(M one, M other) {
    throw new UnsupportedOperationException("matrix must intersect if it has INTERSECTION");
  }

  /** Returns the matrix of the tasks that are kept. */
  M restrictTasks(M matrix, Predicate<String> kept);

  /** Returns the matrix of the units that are kept. */
  M restrictUnits(M matrix, Predicate<String> kept);

  /** Returns the matrix with other names of units, of which two may become one. */
  M relabel(M matrix, UnaryOperator<String> newName);

  /**
   * Returns the matrix with what tasks inherit, by the implementation's own rule.
   *
   * @param parents by task the one above; without circles
   */
  default M inherit(M matrix, Map<String, String> parents) {
    throw new UnsupportedOperationException("matrix must inherit if it has INHERITANCE");
  }

  /** Returns the tasks with a cell that have no lead, or several. */
  default Set<String> notOneLead(M matrix) {
    throw new UnsupportedOperationException("matrix must check leads if it has LEAD_CHECK");
  }

  /** Returns the matrices of {@link ResponsibilityMatrix}. */
  static MatrixOperations<ResponsibilityMatrix> gangmu() {
    return new GangmuMatrices();
  }
}
