package org.gangmu.matrix;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.gangmu.task.TaskId;
import org.gangmu.unit.UnitName;

/**
 * What turns one matrix into another.
 *
 * @param removed what the first has and the second has not
 * @param added what the second has and the first has not
 */
public record MatrixDiff(Part removed, Part added) {

  /** Checks that nothing is missing. */
  public MatrixDiff {
    requireNonNull(removed, "removed");
    requireNonNull(added, "added");
  }

  /**
   * One side of a difference.
   *
   * @param tasks tasks with their parents, empty for a root; a task with another parent is on both
   *     sides
   * @param units units
   * @param duties duties, stated and inherited
   * @param releases units released from tasks
   */
  public record Part(
      ImmutableMap<TaskId, Optional<TaskId>> tasks,
      ImmutableSet<UnitName> units,
      ImmutableSet<Duty> duties,
      ImmutableSetMultimap<TaskId, UnitName> releases) {

    /** Checks that nothing is missing. */
    public Part {
      requireNonNull(tasks, "tasks");
      requireNonNull(units, "units");
      requireNonNull(duties, "duties");
      requireNonNull(releases, "releases");
    }

    private static Part of(ResponsibilityMatrix matrix) {
      ImmutableMap.Builder<TaskId, Optional<TaskId>> tasks = ImmutableMap.builder();
      matrix.tasks().forEach(task -> tasks.put(task, matrix.parent(task)));
      return new Part(
          tasks.buildOrThrow(),
          ImmutableSet.copyOf(matrix.units()),
          ImmutableSet.copyOf(matrix.duties()),
          matrix.releases());
    }

    /** Returns what this part has and the other has not. */
    private Part minus(Part other) {
      return new Part(
          ImmutableMap.copyOf(
              Sets.difference(tasks.entrySet(), other.tasks.entrySet()).immutableCopy()),
          Sets.difference(units, other.units).immutableCopy(),
          Sets.difference(duties, other.duties).immutableCopy(),
          minus(releases, other.releases));
    }

    private static ImmutableSetMultimap<TaskId, UnitName> minus(
        SetMultimap<TaskId, UnitName> from, SetMultimap<TaskId, UnitName> what) {
      return ImmutableSetMultimap.copyOf(
          Multimaps.filterEntries(
              from, entry -> !what.containsEntry(entry.getKey(), entry.getValue())));
    }

    /** Returns whether there is nothing in this part. */
    public boolean isEmpty() {
      return tasks.isEmpty() && units.isEmpty() && duties.isEmpty() && releases.isEmpty();
    }

    private void addTo(ResponsibilityMatrix.Builder builder) {
      tasks.forEach(
          (task, parent) ->
              parent.ifPresentOrElse(
                  above -> builder.addTask(task, above), () -> builder.addTask(task)));
      units.forEach(builder::addUnit);
      duties.forEach(builder::add);
      releases.forEach(builder::release);
    }
  }

  /** Returns what turns the first matrix into the second. */
  public static MatrixDiff between(ResponsibilityMatrix first, ResponsibilityMatrix second) {
    Part before = Part.of(first);
    Part after = Part.of(second);
    return new MatrixDiff(before.minus(after), after.minus(before));
  }

  /**
   * Returns the matrix without what was removed and with what was added.
   *
   * <p>It may be applied to a matrix that has changed since: what is gone already, or there
   * already, makes no difference. A task or unit that still has duties stays.
   *
   * @throws IllegalArgumentException if a task that is added has another parent there
   */
  public ResponsibilityMatrix applyTo(ResponsibilityMatrix matrix) {
    ResponsibilityMatrix.Builder builder = ResponsibilityMatrix.builder();
    Part.of(matrix).minus(removed).addTo(builder);
    added.addTo(builder);
    return builder.build();
  }

  /** Returns what turns the second matrix back into the first. */
  public MatrixDiff invert() {
    return new MatrixDiff(added, removed);
  }

  /** Returns whether the two matrices are equal. */
  public boolean isEmpty() {
    return removed.isEmpty() && added.isEmpty();
  }

  /** Returns the units of which a duty was removed or added. */
  public ImmutableSet<UnitName> affectedUnits() {
    return Sets.union(removed.duties(), added.duties()).stream()
        .map(Duty::unit)
        .collect(toImmutableSet());
  }
}
