package org.gangmu.task;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Diagnostics;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;

/** Turns tasks with named or counted parents into pre-order arrays, or says why it cannot. */
final class TreeAssembly {

  /** Marks a parent that is known by its id only. */
  private static final int BY_ID = -2;

  private final Limits limits;
  private final List<Task> tasks = new ArrayList<>();
  private int[] parents = new int[16];
  private final Map<Integer, TaskId> parentIds = new HashMap<>();

  TreeAssembly(Limits limits) {
    this.limits = limits;
  }

  int size() {
    return tasks.size();
  }

  void add(Task task, int parent) {
    if (tasks.size() == parents.length) {
      parents = Arrays.copyOf(parents, parents.length + (parents.length >> 1));
    }
    parents[tasks.size()] = parent;
    tasks.add(task);
  }

  void add(Task task, TaskId parent) {
    int last = tasks.size() - 1;
    if (last >= 0 && tasks.get(last).id().equals(parent)) {
      add(task, last);
    } else {
      parentIds.put(tasks.size(), parent);
      add(task, BY_ID);
    }
  }

  Outcome<TaskTree> assemble() {
    return assemble(position -> new Location.InModel("task " + tasks.get(position).id()));
  }

  /** Places each error by a function of the position at which its task was added. */
  Outcome<TaskTree> assemble(IntFunction<? extends Location> places) {
    Diagnostics diagnostics = new Diagnostics(limits);
    int n = tasks.size();
    if (n > limits.tasks()) {
      return Outcome.failure(
          Diagnostic.error(
              TaskCode.TOO_MANY,
              "tasks must be at most " + limits.tasks() + " (Limits.tasks): " + n,
              Location.whole()));
    }
    ImmutableList<Task> given = ImmutableList.copyOf(tasks);
    int[] up = Arrays.copyOf(parents, n);
    IdIndex index = new IdIndex(given);
    reportDuplicates(given, index, diagnostics, places);
    resolveIds(given, up, index, diagnostics, places);
    if (diagnostics.hasErrors()) {
      return Outcome.failure(diagnostics.toList());
    }
    TaskTree tree = isPreOrder(up) ? new TaskTree(given, up, ends(up), index) : reorder(given, up);
    if (tree.size() < n) {
      reportCycles(given, up, diagnostics, places);
    }
    reportDepth(tree, index, diagnostics, places);
    return diagnostics.hasErrors() ? Outcome.failure(diagnostics.toList()) : Outcome.of(tree);
  }

  private static void reportDuplicates(
      ImmutableList<Task> given,
      IdIndex index,
      Diagnostics diagnostics,
      IntFunction<? extends Location> places) {
    if (index.firstDuplicate() < 0) {
      return;
    }
    for (int i = index.firstDuplicate(); i < given.size(); i++) {
      TaskId id = given.get(i).id();
      if (index.indexOf(id) != i) {
        diagnostics.add(
            Diagnostic.error(
                TaskCode.DUPLICATE_ID, "id of a task must be unique: " + id, places.apply(i)));
      }
    }
  }

  private void resolveIds(
      ImmutableList<Task> given,
      int[] up,
      IdIndex index,
      Diagnostics diagnostics,
      IntFunction<? extends Location> places) {
    for (int i = 0; i < up.length; i++) {
      if (up[i] != BY_ID) {
        continue;
      }
      TaskId parent = parentIds.getOrDefault(i, given.get(i).id());
      up[i] = index.indexOf(parent);
      if (up[i] == TaskTree.NONE) {
        diagnostics.add(
            Diagnostic.error(
                TaskCode.UNKNOWN_PARENT,
                "parent of a task must be in the tree: " + parent,
                places.apply(i)));
      }
    }
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

  private void reportDepth(
      TaskTree tree,
      IdIndex index,
      Diagnostics diagnostics,
      IntFunction<? extends Location> places) {
    int[] depths = new int[tree.size()];
    for (int i = 0; i < depths.length; i++) {
      int parent = tree.parentIndex(i);
      depths[i] = parent == TaskTree.NONE ? 1 : depths[parent] + 1;
      if (depths[i] == limits.depth() + 1) {
        diagnostics.add(
            Diagnostic.error(
                TaskCode.TOO_DEEP,
                "levels of tasks must be at most " + limits.depth() + " (Limits.depth)",
                places.apply(index.indexOf(tree.get(i).id()))));
      }
    }
  }
}
