package org.gangmu.task;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;
import org.jspecify.annotations.Nullable;

/** Gathers tasks with named or counted parents, of which a {@link TreeForming} makes a tree. */
final class TreeAssembly {

  private final Limits limits;
  private final GivenTasks tasks = new GivenTasks();

  /** The parents known by id, in the order of the tasks marked so. */
  private final List<TaskId> parentIds = new ArrayList<>();

  /** How many tasks were added beyond the limit; they are counted and not kept. */
  private int excess;

  TreeAssembly(Limits limits) {
    this.limits = limits;
  }

  int size() {
    return tasks.size() + excess;
  }

  void add(Task task, int parent) {
    requireNonNull(task, "task");
    if (tasks.size() == limits.tasks()) {
      excess++;
    } else {
      tasks.add(task, parent);
    }
  }

  void add(Task task, TaskId parent) {
    requireNonNull(parent, "parent");
    Task last = tasks.last();
    if (last != null && last.id().equals(parent)) {
      add(task, tasks.size() - 1);
      return;
    }
    add(task, TreeForming.BY_ID);
    if (excess == 0) {
      parentIds.add(parent);
    }
  }

  Outcome<TaskTree> assemble() {
    return assemble(null);
  }

  /**
   * Returns the tree, or what stands in its way.
   *
   * @param places the place of an error by the position at which its task was added; null for the
   *     task's id
   */
  Outcome<TaskTree> assemble(@Nullable IntFunction<? extends Location> places) {
    if (excess > 0) {
      return Outcome.failure(TaskCode.tooMany(size(), limits));
    }
    ImmutableList<Task> given = tasks.toList();
    return new TreeForming(
            given,
            tasks.toParents(),
            limits,
            places == null ? position -> TaskCode.at(given.get(position).id()) : places)
        .form(parentIds);
  }
}
