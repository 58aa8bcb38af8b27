package org.gangmu.task;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The form of a tree whose tasks stand in pre-order: who is whose parent, and nothing of the tasks.
 *
 * <p>What lies below a position is the range that follows it, up to its end.
 */
final class PreOrder {

  static final PreOrder EMPTY = new PreOrder(new int[0], new int[0]);

  private final int[] parents;
  private final int[] ends;
  private volatile int @Nullable [] places;

  /** The number of levels, 0 until it is counted. */
  private int levels;

  /**
   * Takes arrays over, which must fit each other.
   *
   * @param parents the position of each one's parent, or {@link TaskTree#NONE}
   * @param ends the position after each one's last descendant
   */
  PreOrder(int[] parents, int[] ends) {
    this.parents = parents;
    this.ends = ends;
  }

  /**
   * Returns the form with these parents; null unless each one comes right after its parent or after
   * a descendant of an elder sibling.
   */
  static @Nullable PreOrder of(int[] parents) {
    int[] ends = new int[parents.length];
    int open = TaskTree.NONE;
    int depth = 0;
    int levels = 0;
    for (int i = 0; i < parents.length; i++) {
      int parent = parents[i];
      while (open != parent) {
        if (open == TaskTree.NONE) {
          return null;
        }
        ends[open] = i;
        open = parents[open];
        depth--;
      }
      open = i;
      depth++;
      levels = Math.max(levels, depth);
    }
    for (; open != TaskTree.NONE; open = parents[open]) {
      ends[open] = parents.length;
    }
    PreOrder order = new PreOrder(parents, ends);
    order.levels = levels;
    return order;
  }

  /** Returns the form with these parents, which are known to be in pre-order. */
  static PreOrder ofOrdered(int[] parents) {
    return requireNonNull(of(parents), "parents in pre-order");
  }

  /** Returns the form of so many roots. */
  static PreOrder ofRoots(int size) {
    int[] parents = new int[size];
    Arrays.fill(parents, TaskTree.NONE);
    return ofOrdered(parents);
  }

  int size() {
    return parents.length;
  }

  int parent(int position) {
    return parents[position];
  }

  int end(int position) {
    return ends[position];
  }

  /** Returns the number of ancestors. */
  int depth(int position) {
    int depth = 0;
    for (int at = parents[position]; at != TaskTree.NONE; at = parents[at]) {
      depth++;
    }
    return depth;
  }

  int levels() {
    if (levels == 0) {
      levels = ofOrdered(parents).levels;
    }
    return levels;
  }

  /** Returns how many siblings stand before a position. */
  int place(int position) {
    int[] known = places;
    if (known == null) {
      known = new int[parents.length];
      for (int i = 0; i < known.length; i++) {
        int next = ends[i];
        if (next < known.length && parents[next] == parents[i]) {
          known[next] = known[i] + 1;
        }
      }
      places = known;
    }
    return known[position];
  }

  TaskPath path(int position) {
    ImmutableList.Builder<Integer> upwards = ImmutableList.builder();
    for (int at = position; at != TaskTree.NONE; at = parents[at]) {
      upwards.add(place(at) + 1);
    }
    return new TaskPath(upwards.build().reverse());
  }

  /** Returns the position at a path, or {@link TaskTree#NONE}. */
  int position(TaskPath path) {
    int at = TaskTree.NONE;
    int from = 0;
    int to = parents.length;
    for (int step : path.steps()) {
      at = from;
      for (int place = 1; place < step && at < to; place++) {
        at = ends[at];
      }
      if (at >= to) {
        return TaskTree.NONE;
      }
      from = at + 1;
      to = ends[at];
    }
    return at;
  }

  /** Returns what is at and below a position, as a form of its own. */
  PreOrder below(int position) {
    int to = ends[position];
    int[] subParents = Arrays.copyOfRange(parents, position, to);
    int[] subEnds = Arrays.copyOfRange(ends, position, to);
    for (int i = 0; i < subParents.length; i++) {
      subParents[i] = i == 0 ? TaskTree.NONE : subParents[i] - position;
      subEnds[i] -= position;
    }
    return new PreOrder(subParents, subEnds);
  }

  /** Adds all ancestors of the positions in the set. */
  void addAncestors(BitSet kept) {
    for (int i = parents.length - 1; i >= 0; i--) {
      if (kept.get(i) && parents[i] != TaskTree.NONE) {
        kept.set(parents[i]);
      }
    }
  }

  /** Returns the form of what is kept, each below the nearest of its ancestors that is. */
  PreOrder select(BitSet kept) {
    int[] newParents = new int[kept.cardinality()];
    int[] nearest = new int[parents.length];
    int count = 0;
    for (int i = 0; i < parents.length; i++) {
      int above = parents[i] == TaskTree.NONE ? TaskTree.NONE : nearest[parents[i]];
      if (kept.get(i)) {
        newParents[count] = above;
        nearest[i] = count++;
      } else {
        nearest[i] = above;
      }
    }
    return ofOrdered(newParents);
  }

  /**
   * Copies a range of siblings, with all below them, into the arrays of another form.
   *
   * @param above the parent of the siblings there
   * @param to where the first comes to stand
   */
  void copyRange(int from, int end, int above, int[] otherParents, int[] otherEnds, int to) {
    int shift = to - from;
    if (shift == 0 && parents[from] == above) {
      System.arraycopy(parents, from, otherParents, to, end - from);
      System.arraycopy(ends, from, otherEnds, to, end - from);
      return;
    }
    for (int i = from; i < end; i++) {
      otherParents[i + shift] = parents[i] < from ? above : parents[i] + shift;
    }
    for (int i = from; i < end; i++) {
      otherEnds[i + shift] = ends[i] + shift;
    }
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object == this
        || (object instanceof PreOrder other && Arrays.equals(parents, other.parents));
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(parents);
  }

  /**
   * Returns an outline in one line, what is below a task in brackets after it.
   *
   * @param names the names of the first tasks, as many as are shown
   */
  String outline(ImmutableList<?> names) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      if (i > 0 && parents[i] == i - 1) {
        text.append(" [");
      } else if (i > 0) {
        closeBrackets(i - 1, parents[i], text);
        text.append(' ');
      }
      text.append(names.get(i));
    }
    if (names.size() < parents.length) {
      text.append(" …");
    } else if (!names.isEmpty()) {
      closeBrackets(names.size() - 1, TaskTree.NONE, text);
    }
    return text.toString();
  }

  private void closeBrackets(int from, int parent, StringBuilder text) {
    for (int at = from; parents[at] != parent; at = parents[at]) {
      text.append(']');
    }
  }
}
