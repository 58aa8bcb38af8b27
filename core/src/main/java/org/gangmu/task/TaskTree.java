package org.gangmu.task;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of a directive in document order, and the parent of each (任务分解).
 *
 * <p>A tree may have any number of roots: the chapters of the text. It is held as a list of tasks
 * in pre-order with two arrays beside it, so that a task's descendants are a range of positions,
 * {@code [index, endIndex(index))}, and every walk is a loop. A tree never changes; an edit gives a
 * new one. Two trees are equal when they have equal tasks in the same order under the same parents.
 *
 * <p>Positions run from 0; {@link #NONE} stands for the parent of a root and for an id that is not
 * in the tree.
 */
public final class TaskTree {

  /** No position: the parent of a root, or an id that is not in the tree. */
  public static final int NONE = -1;

  private static final TaskTree EMPTY =
      new TaskTree(ImmutableList.of(), new int[0], new int[0], new IdIndex(ImmutableList.of()));

  private final ImmutableList<Task> tasks;
  private final int[] parents;
  private final int[] ends;
  private volatile @Nullable IdIndex index;
  private int hash;

  TaskTree(ImmutableList<Task> tasks, int[] parents, int[] ends, @Nullable IdIndex index) {
    this.tasks = tasks;
    this.parents = parents;
    this.ends = ends;
    this.index = index;
  }

  /** Returns the tree without tasks. */
  public static TaskTree empty() {
    return EMPTY;
  }

  /** Returns a builder within the default limits. */
  public static Builder builder() {
    return builder(Limits.defaults());
  }

  /** Returns a builder within these limits. */
  public static Builder builder(Limits limits) {
    return new Builder(limits);
  }

  /** Returns the number of tasks. */
  public int size() {
    return tasks.size();
  }

  /** Returns whether there is no task. */
  public boolean isEmpty() {
    return tasks.isEmpty();
  }

  /** Returns every task in document order. */
  public ImmutableList<Task> tasks() {
    return tasks;
  }

  /**
   * Returns the task at a position.
   *
   * @throws IndexOutOfBoundsException if there is no such position
   */
  public Task get(int index) {
    return tasks.get(index);
  }

  /** Returns the position of the task with that id, or {@link #NONE}. */
  public int indexOf(TaskId id) {
    IdIndex known = index;
    if (known == null) {
      known = new IdIndex(tasks);
      index = known;
    }
    return known.indexOf(id);
  }

  /** Returns whether there is a task with that id. */
  public boolean contains(TaskId id) {
    return indexOf(id) != NONE;
  }

  /** Returns the task with that id, if there is one. */
  public Optional<Task> find(TaskId id) {
    int position = indexOf(id);
    return position == NONE ? Optional.empty() : Optional.of(tasks.get(position));
  }

  /**
   * Returns the position of the parent, {@link #NONE} for a root.
   *
   * @throws IndexOutOfBoundsException if there is no such position
   */
  public int parentIndex(int index) {
    return parents[index];
  }

  /**
   * Returns the position after the last descendant of a task.
   *
   * @throws IndexOutOfBoundsException if there is no such position
   */
  public int endIndex(int index) {
    return ends[index];
  }

  /**
   * Returns the number of a task's ancestors, 0 for a root.
   *
   * @throws IndexOutOfBoundsException if there is no such position
   */
  public int depth(int index) {
    int depth = 0;
    for (int at = parents[index]; at != NONE; at = parents[at]) {
      depth++;
    }
    return depth;
  }

  /** Returns the parent of a task, empty for a root. */
  public Optional<Task> parent(TaskId id) {
    int parent = parents[require(id)];
    return parent == NONE ? Optional.empty() : Optional.of(tasks.get(parent));
  }

  /** Returns the tasks without a parent, in document order. */
  public ImmutableList<Task> roots() {
    return siblings(0, tasks.size());
  }

  /**
   * Returns the children of a task, in document order.
   *
   * @throws IllegalArgumentException if the id is not in the tree
   */
  public ImmutableList<Task> children(TaskId id) {
    int position = require(id);
    return siblings(position + 1, ends[position]);
  }

  private ImmutableList<Task> siblings(int from, int to) {
    ImmutableList.Builder<Task> siblings = ImmutableList.builder();
    for (int at = from; at < to; at = ends[at]) {
      siblings.add(tasks.get(at));
    }
    return siblings.build();
  }

  /** Returns whether the task at a position has no children. */
  public boolean isLeaf(int index) {
    return ends[index] == index + 1;
  }

  /**
   * Returns the task with all below it, as a tree with one root.
   *
   * @throws IllegalArgumentException if the id is not in the tree
   */
  public TaskTree subtree(TaskId id) {
    int from = require(id);
    int to = ends[from];
    int[] subParents = Arrays.copyOfRange(parents, from, to);
    int[] subEnds = Arrays.copyOfRange(ends, from, to);
    for (int i = 0; i < subParents.length; i++) {
      subParents[i] = i == 0 ? NONE : subParents[i] - from;
      subEnds[i] -= from;
    }
    return new TaskTree(tasks.subList(from, to), subParents, subEnds, null);
  }

  /**
   * Returns the computed path of a task: its place among its siblings at each level from the root,
   * counted from 1, as {@code 2.1.3}.
   *
   * @throws IllegalArgumentException if the id is not in the tree
   */
  public String path(TaskId id) {
    StringBuilder path = new StringBuilder();
    for (int at = require(id); at != NONE; at = parents[at]) {
      int place = 1;
      for (int sibling = parents[at] + 1; sibling < at; sibling = ends[sibling]) {
        place++;
      }
      path.insert(0, path.isEmpty() ? Integer.toString(place) : place + ".");
    }
    return path.toString();
  }

  /**
   * Returns the position of the task with that id.
   *
   * @throws IllegalArgumentException if there is none
   */
  private int require(TaskId id) {
    int position = indexOf(id);
    checkArgument(position != NONE, "no task has the id: %s", id);
    return position;
  }

  /** Compares tasks, order and parents. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object == this
        || (object instanceof TaskTree other
            && Arrays.equals(parents, other.parents)
            && tasks.equals(other.tasks));
  }

  @Override
  public int hashCode() {
    int known = hash;
    if (known == 0) {
      known = 31 * tasks.hashCode() + Arrays.hashCode(parents);
      hash = known;
    }
    return known;
  }

  /** Returns the number of tasks and roots; never the whole tree. */
  @Override
  public String toString() {
    return "TaskTree of " + size() + " tasks";
  }

  /**
   * Gathers tasks and their parents into a tree.
   *
   * <p>Tasks may come in any order; siblings stay in the order they were added, and each task is
   * followed by its descendants. Not safe for use by several threads.
   */
  public static final class Builder {

    private final TreeAssembly assembly;

    Builder(Limits limits) {
      this.assembly = new TreeAssembly(limits);
    }

    /** Adds a root. */
    @CanIgnoreReturnValue
    public Builder add(Task task) {
      assembly.add(task, NONE);
      return this;
    }

    /** Adds a task below the one with that id, which may be added later. */
    @CanIgnoreReturnValue
    public Builder add(Task task, TaskId parent) {
      assembly.add(task, parent);
      return this;
    }

    /**
     * Adds a task below one that was added already.
     *
     * @param parent how many tasks were added before the parent, or {@link #NONE} for a root
     * @throws IndexOutOfBoundsException if no such task was added
     */
    @CanIgnoreReturnValue
    public Builder add(Task task, int parent) {
      if (parent != NONE) {
        checkElementIndex(parent, assembly.size(), "parent");
      }
      assembly.add(task, parent);
      return this;
    }

    /** Returns how many tasks were added. */
    public int size() {
      return assembly.size();
    }

    /** Returns the tree, or an error for each broken rule of {@link TaskCode}. */
    public Outcome<TaskTree> assemble() {
      return assembly.assemble();
    }

    /**
     * Returns the tree, or an error for each broken rule of {@link TaskCode}, placed where a reader
     * found the task.
     *
     * @param places the place of a task, by how many tasks were added before it
     */
    public Outcome<TaskTree> assemble(IntFunction<? extends Location> places) {
      return assembly.assemble(requireNonNull(places, "places"));
    }

    /**
     * Returns the tree.
     *
     * @throws IllegalArgumentException if a rule of {@link TaskCode} is broken
     */
    public TaskTree build() {
      Outcome<TaskTree> outcome = assemble();
      checkArgument(
          outcome.value().isPresent(), "tasks must form a tree: %s", outcome.diagnostics());
      return outcome.orElseThrow();
    }
  }
}
