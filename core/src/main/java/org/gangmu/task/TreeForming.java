package org.gangmu.task;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Diagnostics;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;

/** Turns given tasks and their parents into a tree, or says why it cannot. */
final class TreeForming {

  /** Marks a parent that is known by its id only. */
  static final int BY_ID = -2;

  /** How far up from the task before a parent is sought before the table is asked. */
  private static final int CLIMB = 4;

  /** How many tasks of a cycle are named between its ends. */
  private static final int SHOWN = 20;

  private final ImmutableList<Task> given;

  /** The position of each task's parent among the given. */
  private final int[] up;

  private final IdTable table;
  private final Limits limits;
  private final IntFunction<? extends Location> places;
  private final Diagnostics diagnostics;

  /**
   * Begins with tasks as they were given.
   *
   * @param up the position of each task's parent, {@link TaskTree#NONE} or {@link #BY_ID}; from
   *     here on this object's own
   * @param places where an error is placed, by the position of its task
   */
  TreeForming(
      ImmutableList<Task> given, int[] up, Limits limits, IntFunction<? extends Location> places) {
    this.given = given;
    this.up = up;
    this.table = new IdTable(given);
    this.limits = limits;
    this.places = places;
    this.diagnostics = new Diagnostics(limits);
  }

  /**
   * Returns the tree, or its errors.
   *
   * @param parentIds the parents that are known by id, in the order of their children
   */
  Outcome<TaskTree> form(Iterable<TaskId> parentIds) {
    reportDuplicates();
    resolve(parentIds.iterator());
    if (diagnostics.hasErrors()) {
      return Outcome.failure(diagnostics.toList());
    }
    PreOrder order = PreOrder.of(up);
    TaskTree tree =
        order == null ? reordered() : checked(new TaskTree(given, order, IdIndex.of(table)));
    return diagnostics.hasErrors() ? Outcome.failure(diagnostics.toList()) : Outcome.of(tree);
  }

  private void reportDuplicates() {
    if (table.firstDuplicate() < 0) {
      return;
    }
    for (int i = table.firstDuplicate(); i < given.size(); i++) {
      TaskId id = given.get(i).id();
      if (table.indexOf(id, given) != i) {
        report(TaskCode.DUPLICATE_ID, "id of a task must be unique: " + id, i);
      }
    }
  }

  private void resolve(Iterator<TaskId> parentIds) {
    for (int i = 0; i < up.length && parentIds.hasNext(); i++) {
      if (up[i] == BY_ID) {
        TaskId parent = parentIds.next();
        up[i] = positionOf(parent, i);
        if (up[i] == TaskTree.NONE) {
          report(TaskCode.UNKNOWN_PARENT, "parent of a task must be in the tree: " + parent, i);
        }
      }
    }
  }

  /** Finds a parent: most often it is an ancestor, or the parent, of the task before. */
  private int positionOf(TaskId id, int child) {
    int at = child == 0 ? TaskTree.NONE : up[child - 1];
    for (int step = 0; step < CLIMB && at != TaskTree.NONE && at < child; step++) {
      if (given.get(at).id().equals(id)) {
        return at;
      }
      at = up[at];
    }
    return table.indexOf(id, given);
  }

  /** Puts each task after its parent; what hangs on a cycle is left out and reported. */
  private TaskTree reordered() {
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
    int[] newPositions = new int[n];
    int[] newParents = new int[n];
    int count = 0;
    int at = first[n];
    while (at != TaskTree.NONE) {
      newPositions[at] = count;
      newParents[count] = up[at] == TaskTree.NONE ? TaskTree.NONE : newPositions[up[at]];
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
    if (count < n) {
      reportCycles();
    }
    int[] parents = count < n ? Arrays.copyOf(newParents, count) : newParents;
    IdIndex index = count < n ? null : IdIndex.of(table.reordered(newPositions));
    return checked(new TaskTree(ordered.build(), PreOrder.ofOrdered(parents), index));
  }

  /** Reports each cycle once, at the first of its tasks that a walk in document order meets. */
  private void reportCycles() {
    int[] walks = new int[up.length];
    for (int i = 0; i < up.length; i++) {
      int walk = i + 1;
      int at = i;
      while (at != TaskTree.NONE && walks[at] == 0) {
        walks[at] = walk;
        at = up[at];
      }
      if (at != TaskTree.NONE && walks[at] == walk) {
        report(TaskCode.CYCLE, "a task must not be below itself: " + cycle(at), at);
      }
    }
  }

  private String cycle(int at) {
    StringBuilder path = new StringBuilder(given.get(at).id().text());
    int shown = 0;
    for (int walk = up[at]; walk != at; walk = up[walk]) {
      if (++shown > SHOWN) {
        path.append(" -> ...");
        break;
      }
      path.append(" -> ").append(given.get(walk).id());
    }
    return path.append(" -> ").append(given.get(at).id()).toString();
  }

  private void report(TaskCode code, String message, int position) {
    diagnostics.add(Diagnostic.error(code, message, places.apply(position)));
  }

  private TaskTree checked(TaskTree tree) {
    if (tree.levels() > limits.depth()) {
      reportDepth(tree, limits, diagnostics, id -> places.apply(table.indexOf(id, given)));
    }
    return tree;
  }

  /** Reports each task that is the first on its way down to lie too deep. */
  static void reportDepth(
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
