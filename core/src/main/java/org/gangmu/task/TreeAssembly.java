package org.gangmu.task;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Diagnostics;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;
import org.jspecify.annotations.Nullable;

/** Turns tasks with named or counted parents into pre-order arrays, or says why it cannot. */
final class TreeAssembly {

  /** Marks a parent that is known by its id only. */
  private static final int BY_ID = -2;

  /** How far up from the task before a parent is sought before the index is asked. */
  private static final int CLIMB = 4;

  private final Limits limits;
  private final List<Task> tasks = new ArrayList<>();
  private int[] parents = new int[16];

  /** The parents known by id, at the positions marked so. */
  private @Nullable TaskId[] parentIds = new @Nullable TaskId[0];

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
      return;
    }
    if (tasks.size() == parents.length) {
      parents = Arrays.copyOf(parents, parents.length + (parents.length >> 1));
    }
    parents[tasks.size()] = parent;
    tasks.add(task);
  }

  void add(Task task, TaskId parent) {
    requireNonNull(parent, "parent");
    int at = tasks.size();
    if (at > 0 && tasks.get(at - 1).id().equals(parent)) {
      add(task, at - 1);
      return;
    }
    add(task, BY_ID);
    if (at < tasks.size()) {
      if (at >= parentIds.length) {
        parentIds = Arrays.copyOf(parentIds, parents.length);
      }
      parentIds[at] = parent;
    }
  }

  Outcome<TaskTree> assemble() {
    return assemble(position -> TaskCode.at(tasks.get(position).id()));
  }

  /** Places each error by a function of the position at which its task was added. */
  Outcome<TaskTree> assemble(IntFunction<? extends Location> places) {
    if (excess > 0) {
      return Outcome.failure(TaskCode.tooMany(size(), limits));
    }
    Diagnostics diagnostics = new Diagnostics(limits);
    ImmutableList<Task> given = ImmutableList.copyOf(tasks);
    int[] up = Arrays.copyOf(parents, tasks.size());
    IdTable table = new IdTable(given);
    reportDuplicates(given, table, diagnostics, places);
    resolveIds(given, up, table, diagnostics, places);
    if (diagnostics.hasErrors()) {
      return Outcome.failure(diagnostics.toList());
    }
    TaskTree tree =
        isPreOrder(up) ? new TaskTree(given, up, ends(up), IdIndex.of(table)) : reorder(given, up);
    if (tree.size() < given.size()) {
      reportCycles(given, up, diagnostics, places);
    }
    reportDepth(tree, limits, diagnostics, id -> places.apply(table.indexOf(id, given)));
    return diagnostics.hasErrors() ? Outcome.failure(diagnostics.toList()) : Outcome.of(tree);
  }

  private static void reportDuplicates(
      ImmutableList<Task> given,
      IdTable table,
      Diagnostics diagnostics,
      IntFunction<? extends Location> places) {
    if (table.firstDuplicate() < 0) {
      return;
    }
    for (int i = table.firstDuplicate(); i < given.size(); i++) {
      TaskId id = given.get(i).id();
      if (table.indexOf(id, given) != i) {
        diagnostics.add(
            Diagnostic.error(
                TaskCode.DUPLICATE_ID, "id of a task must be unique: " + id, places.apply(i)));
      }
    }
  }

  private void resolveIds(
      ImmutableList<Task> given,
      int[] up,
      IdTable table,
      Diagnostics diagnostics,
      IntFunction<? extends Location> places) {
    for (int i = 0; i < up.length; i++) {
      if (up[i] != BY_ID) {
        continue;
      }
      TaskId parent = requireNonNull(parentIds[i]);
      up[i] = positionOf(parent, i, given, up, table);
      if (up[i] == TaskTree.NONE) {
        diagnostics.add(
            Diagnostic.error(
                TaskCode.UNKNOWN_PARENT,
                "parent of a task must be in the tree: " + parent,
                places.apply(i)));
      }
    }
  }

  /** Finds a parent: most often it is an ancestor, or the parent, of the task before. */
  private static int positionOf(
      TaskId id, int child, ImmutableList<Task> given, int[] up, IdTable table) {
    int at = child == 0 ? TaskTree.NONE : up[child - 1];
    for (int step = 0; step < CLIMB && at != TaskTree.NONE && at < child; step++) {
      if (given.get(at).id().equals(id)) {
        return at;
      }
      at = up[at];
    }
    return table.indexOf(id, given);
  }

  /** Whether each task comes right after its parent or after a descendant of an elder sibling. */
  private static boolean isPreOrder(int[] up) {
    int current = TaskTree.NONE;
    for (int i = 0; i < up.length; i++) {
      int parent = up[i];
      if (parent >= i) {
        return false;
      }
      while (current != parent) {
        if (current == TaskTree.NONE) {
          return false;
        }
        current = up[current];
      }
      current = i;
    }
    return true;
  }

  static int[] ends(int[] up) {
    int[] ends = new int[up.length];
    for (int i = up.length - 1; i >= 0; i--) {
      if (ends[i] == 0) {
        ends[i] = i + 1;
      }
      if (up[i] != TaskTree.NONE && ends[up[i]] < ends[i]) {
        ends[up[i]] = ends[i];
      }
    }
    return ends;
  }

  /** Puts each task after its parent; what hangs on a cycle is left out. */
  private static TaskTree reorder(ImmutableList<Task> given, int[] up) {
    int n = up.length;
    int[] first = new int[n + 1];
    int[] next = new int[n];
    Arrays.fill(first, TaskTree.NONE);
    for (int i = n - 1; i >= 0; i--) {
      int parent = up[i] == TaskTree.NONE ? n : up[i];
      next[i] = first[parent];
      first[parent] = i;
    }
    ImmutableList.Builder<Task> ordered = ImmutableList.builderWithExpectedSize(n);
    int[] newPosition = new int[n];
    int[] newParents = new int[n];
    int count = 0;
    int at = first[n];
    while (at != TaskTree.NONE) {
      newPosition[at] = count;
      newParents[count] = up[at] == TaskTree.NONE ? TaskTree.NONE : newPosition[up[at]];
      ordered.add(given.get(at));
      count++;
      if (first[at] != TaskTree.NONE) {
        at = first[at];
      } else {
        while (at != TaskTree.NONE && next[at] == TaskTree.NONE) {
          at = up[at];
        }
        at = at == TaskTree.NONE ? TaskTree.NONE : next[at];
      }
    }
    int[] trimmed = Arrays.copyOf(newParents, count);
    return new TaskTree(ordered.build(), trimmed, ends(trimmed), null);
  }

  /** Reports each cycle once, at the first of its tasks that a walk in document order meets. */
  private static void reportCycles(
      ImmutableList<Task> given,
      int[] up,
      Diagnostics diagnostics,
      IntFunction<? extends Location> places) {
    int[] walks = new int[up.length];
    for (int i = 0; i < up.length; i++) {
      int walk = i + 1;
      int at = i;
      while (at != TaskTree.NONE && walks[at] == 0) {
        walks[at] = walk;
        at = up[at];
      }
      if (at != TaskTree.NONE && walks[at] == walk) {
        diagnostics.add(
            Diagnostic.error(
                TaskCode.CYCLE,
                "a task must not be below itself: " + cycle(given, up, at),
                places.apply(at)));
      }
    }
  }

  private static String cycle(ImmutableList<Task> given, int[] up, int at) {
    StringBuilder path = new StringBuilder(given.get(at).id().text());
    int shown = 0;
    for (int walk = up[at]; walk != at; walk = up[walk]) {
      if (++shown > 20) {
        path.append(" -> ...");
        break;
      }
      path.append(" -> ").append(given.get(walk).id());
    }
    return path.append(" -> ").append(given.get(at).id()).toString();
  }

  /** Reports each task that is the first on its way down to lie too deep. */
  static void reportDepth(TaskTree tree, Limits limits, Diagnostics diagnostics) {
    reportDepth(tree, limits, diagnostics, TaskCode::at);
  }

  private static void reportDepth(
      TaskTree tree,
      Limits limits,
      Diagnostics diagnostics,
      Function<TaskId, ? extends Location> places) {
    int[] depths = new int[tree.size()];
    for (int i = 0; i < depths.length; i++) {
      int parent = tree.parentIndex(i);
      depths[i] = parent == TaskTree.NONE ? 1 : depths[parent] + 1;
      if (depths[i] == limits.depth() + 1) {
        diagnostics.add(TaskCode.tooDeep(limits, places.apply(tree.get(i).id())));
      }
    }
  }
}
