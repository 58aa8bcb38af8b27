package org.gangmu.task;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.gangmu.diagnostic.Diagnostic;
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

  private static final TaskTree EMPTY = new TaskTree(ImmutableList.of(), PreOrder.EMPTY, null);

  /** How many errors the message of an exception shows. */
  private static final int SHOWN = 20;

  private static final Limits WITHOUT_LIMITS =
      Limits.builder().depth(Integer.MAX_VALUE).tasks(Integer.MAX_VALUE).build();

  private final ImmutableList<Task> tasks;
  private final PreOrder order;
  private volatile @Nullable IdIndex index;
  private int hash;

  TaskTree(ImmutableList<Task> tasks, PreOrder order, @Nullable IdIndex index) {
    this.tasks = tasks;
    this.order = order;
    this.index = index;
  }

  /** Returns the tree without tasks. */
  public static TaskTree empty() {
    return EMPTY;
  }

  /** Returns a tree of one task. */
  public static TaskTree of(Task task) {
    return row(ImmutableList.of(requireNonNull(task, "task")));
  }

  /** Returns a tree whose tasks are all roots, with unique ids. */
  static TaskTree row(ImmutableList<Task> tasks) {
    return new TaskTree(tasks, PreOrder.ofRoots(tasks.size()), null);
  }

  /** Returns a builder within the default limits. */
  public static Builder builder() {
    return builder(Limits.defaults());
  }

  /** Returns a builder within these limits. */
  public static Builder builder(Limits limits) {
    return new Builder(requireNonNull(limits, "limits"));
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
    return index().indexOf(requireNonNull(id, "id"), tasks);
  }

  /** Returns the index, which is made when it is first needed. */
  IdIndex index() {
    IdIndex known = index;
    if (known == null) {
      known = IdIndex.of(tasks);
      index = known;
    }
    return known;
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

  /** Returns the task that stands at a computed path, if there is one. */
  public Optional<Task> find(TaskPath path) {
    int position = order.position(path);
    return position == NONE ? Optional.empty() : Optional.of(tasks.get(position));
  }

  /**
   * Returns the position of the parent, {@link #NONE} for a root.
   *
   * @throws IndexOutOfBoundsException if there is no such position
   */
  public int parentIndex(int index) {
    return order.parent(index);
  }

  /**
   * Returns the position after the last descendant of a task: that of its next sibling, unless it
   * is the end of the parent too.
   *
   * @throws IndexOutOfBoundsException if there is no such position
   */
  public int endIndex(int index) {
    return order.end(index);
  }

  /**
   * Returns the number of a task's ancestors, 0 for a root.
   *
   * @throws IndexOutOfBoundsException if there is no such position
   */
  public int depth(int index) {
    return order.depth(index);
  }

  /** Returns the number of levels: 0 for the empty tree, 1 for one that has roots only. */
  public int levels() {
    return order.levels();
  }

  /**
   * Returns the parent of a task, empty for a root.
   *
   * @throws IllegalArgumentException if the id is not in the tree
   */
  public Optional<Task> parent(TaskId id) {
    int parent = order.parent(require(id));
    return parent == NONE ? Optional.empty() : Optional.of(tasks.get(parent));
  }

  /**
   * Returns the ancestors of a task, from its root down to its parent.
   *
   * @throws IllegalArgumentException if the id is not in the tree
   */
  public ImmutableList<Task> ancestors(TaskId id) {
    ImmutableList.Builder<Task> upwards = ImmutableList.builder();
    for (int at = order.parent(require(id)); at != NONE; at = order.parent(at)) {
      upwards.add(tasks.get(at));
    }
    return upwards.build().reverse();
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
    return siblings(position + 1, order.end(position));
  }

  private ImmutableList<Task> siblings(int from, int to) {
    ImmutableList.Builder<Task> siblings = ImmutableList.builder();
    for (int at = from; at < to; at = order.end(at)) {
      siblings.add(tasks.get(at));
    }
    return siblings.build();
  }

  /** Returns whether the task at a position has no children. */
  public boolean isLeaf(int index) {
    return order.end(index) == index + 1;
  }

  /** Returns the tasks that have no children, in document order. */
  public ImmutableList<Task> leaves() {
    ImmutableList.Builder<Task> leaves = ImmutableList.builder();
    for (int i = 0; i < tasks.size(); i++) {
      if (isLeaf(i)) {
        leaves.add(tasks.get(i));
      }
    }
    return leaves.build();
  }

  /** Walks through the tree in document order. */
  public void walk(TaskVisitor visitor) {
    requireNonNull(visitor, "visitor");
    int open = NONE;
    int depth = 0;
    int at = 0;
    while (at < tasks.size() || open != NONE) {
      if (at < tasks.size() && order.parent(at) == open) {
        boolean below = visitor.enter(tasks.get(at), at, depth);
        open = at;
        depth++;
        at = below ? at + 1 : order.end(at);
      } else {
        depth--;
        visitor.leave(tasks.get(open), open, depth);
        open = order.parent(open);
      }
    }
  }

  /**
   * Returns the task with all below it, as a tree with one root.
   *
   * @throws IllegalArgumentException if the id is not in the tree
   */
  public TaskTree subtree(TaskId id) {
    int from = require(id);
    int to = order.end(from);
    return to - from == size()
        ? this
        : new TaskTree(ImmutableList.copyOf(tasks.subList(from, to)), order.below(from), null);
  }

  /**
   * Returns the computed path of a task.
   *
   * @throws IllegalArgumentException if the id is not in the tree
   */
  public TaskPath path(TaskId id) {
    return order.path(require(id));
  }

  /**
   * Returns where a task stands: its parent, and how many siblings stand before it.
   *
   * @throws IllegalArgumentException if the id is not in the tree
   */
  public TaskPlace place(TaskId id) {
    int at = require(id);
    int parent = order.parent(at);
    return new TaskPlace(
        parent == NONE ? Optional.empty() : Optional.of(tasks.get(parent).id()), order.place(at));
  }

  /**
   * Returns a tree of the same form with the function's result in the place of each task.
   *
   * @throws IllegalArgumentException if the function changes an id
   */
  public TaskTree map(UnaryOperator<Task> function) {
    requireNonNull(function, "function");
    ImmutableList.Builder<Task> mapped = ImmutableList.builderWithExpectedSize(tasks.size());
    for (Task task : tasks) {
      Task result = function.apply(task);
      checkArgument(
          result.id().equals(task.id()), "id of %s must be kept: %s", task.id(), result.id());
      mapped.add(result);
    }
    return withTasks(mapped.build());
  }

  /** Returns the tasks that pass, with all their ancestors. */
  public TaskTree filter(Predicate<? super Task> predicate) {
    return filter(predicate, Filtering.KEEP_ANCESTORS);
  }

  /** Returns the tasks that pass, in document order, over or under others as the policy says. */
  public TaskTree filter(Predicate<? super Task> predicate, Filtering policy) {
    requireNonNull(predicate, "predicate");
    requireNonNull(policy, "policy");
    BitSet kept = new BitSet(tasks.size());
    for (int i = 0; i < tasks.size(); i++) {
      if (predicate.test(tasks.get(i))) {
        kept.set(i);
      }
    }
    if (policy == Filtering.KEEP_ANCESTORS) {
      order.addAncestors(kept);
    }
    return kept.cardinality() == tasks.size() ? this : select(kept);
  }

  private TaskTree select(BitSet kept) {
    ImmutableList.Builder<Task> selected = ImmutableList.builder();
    kept.stream().forEach(position -> selected.add(tasks.get(position)));
    return new TaskTree(selected.build(), order.select(kept), null);
  }

  /**
   * Returns the tree that the edit makes of this one, within the default limits; or, if it cannot
   * be applied, the rule of {@link TaskCode} that stands in its way.
   */
  public Outcome<TaskTree> apply(TaskEdit edit) {
    return apply(ImmutableList.of(requireNonNull(edit, "edit")));
  }

  /** Does as {@link #apply(Iterable, Limits)} within the default limits. */
  public Outcome<TaskTree> apply(Iterable<? extends TaskEdit> edits) {
    return apply(edits, Limits.defaults());
  }

  /**
   * Returns the tree that the edits make of this one, each applied to what those before it made;
   * or, if one cannot be applied, the rule of {@link TaskCode} that stands in its way.
   *
   * <p>However many edits there are, the tree is written out once. The limits hold for what an edit
   * adds or puts deeper, not for what was there before.
   */
  public Outcome<TaskTree> apply(Iterable<? extends TaskEdit> edits, Limits limits) {
    requireNonNull(edits, "edits");
    return new TreeEditing(this, requireNonNull(limits, "limits")).apply(edits);
  }

  /**
   * Returns the edits that lead back from what these edits make of this tree.
   *
   * @throws IllegalArgumentException if the edits cannot be applied to this tree
   */
  public ImmutableList<TaskEdit> undo(Iterable<? extends TaskEdit> edits) {
    return new TreeEditing(this, WITHOUT_LIMITS).undo(edits);
  }

  /**
   * Returns this tree with another one put into it.
   *
   * @throws IllegalArgumentException if that breaks a rule of {@link TaskCode}
   */
  public TaskTree insert(TaskTree subtree, TaskPlace place) {
    return edited(new TaskEdit.Insert(subtree, place));
  }

  /**
   * Returns this tree with a task put into it.
   *
   * @throws IllegalArgumentException if that breaks a rule of {@link TaskCode}
   */
  public TaskTree insert(Task task, TaskPlace place) {
    return insert(of(task), place);
  }

  /**
   * Returns this tree without a task and all below it.
   *
   * @throws IllegalArgumentException if the id is not in the tree
   */
  public TaskTree remove(TaskId id) {
    return edited(new TaskEdit.Remove(id));
  }

  /**
   * Returns this tree with a task, and all below it, put elsewhere; see {@link TaskEdit.Move}.
   *
   * @throws IllegalArgumentException if that breaks a rule of {@link TaskCode}
   */
  public TaskTree move(TaskId id, TaskPlace place) {
    return edited(new TaskEdit.Move(id, place));
  }

  /**
   * Returns this tree with the task in the place of the one that has its id.
   *
   * @throws IllegalArgumentException if the id is not in the tree
   */
  public TaskTree replace(Task task) {
    requireNonNull(task, "task");
    return edited(new TaskEdit.Replace(task.id(), task));
  }

  /**
   * Returns this tree with another label for a task.
   *
   * @throws IllegalArgumentException if the id is not in the tree
   */
  public TaskTree relabel(TaskId id, String label) {
    return edited(new TaskEdit.Relabel(id, label));
  }

  /**
   * Returns this tree with labels counted anew; see {@link Numbering#relabel(TaskTree)}.
   *
   * @throws IllegalArgumentException if a level has more tasks than its style can count
   */
  public TaskTree relabel(Numbering numbering) {
    requireNonNull(numbering, "numbering");
    return orThrow(numbering.relabel(this));
  }

  /**
   * Returns this tree with several tasks in the place of one; see {@link TaskEdit.Split}.
   *
   * @throws IllegalArgumentException if that breaks a rule of {@link TaskCode}
   */
  public TaskTree split(TaskId id, Task... parts) {
    return edited(TaskEdit.Split.of(id, parts));
  }

  /**
   * Returns this tree with one task in the place of several; see {@link TaskEdit.Merge}.
   *
   * @throws IllegalArgumentException if that breaks a rule of {@link TaskCode}
   */
  public TaskTree merge(TaskId... ids) {
    return edited(TaskEdit.Merge.of(ids));
  }

  private TaskTree edited(TaskEdit edit) {
    return orThrow(apply(edit));
  }

  private static TaskTree orThrow(Outcome<TaskTree> outcome) {
    return outcome
        .value()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    outcome.errors().stream()
                        .limit(SHOWN)
                        .map(Diagnostic::message)
                        .collect(joining("; "))));
  }

  /** Returns the tree without its tasks. */
  PreOrder order() {
    return order;
  }

  /** Returns a tree with the same ids at the same positions. */
  TaskTree withTasks(ImmutableList<Task> others) {
    return new TaskTree(others, order, index);
  }

  /** Returns a tree of the same form with ids that need not be the same. */
  TaskTree withRenamedTasks(ImmutableList<Task> others) {
    return new TaskTree(others, order, null);
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
            && order.equals(other.order)
            && tasks.equals(other.tasks));
  }

  @Override
  public int hashCode() {
    int known = hash;
    if (known == 0) {
      known = 31 * tasks.hashCode() + order.hashCode();
      hash = known;
    }
    return known;
  }

  /**
   * Returns the number of tasks and the ids of the first {@value #SHOWN}, those below a task in
   * brackets after it.
   */
  @Override
  public String toString() {
    ImmutableList<TaskId> first =
        tasks.stream().limit(SHOWN).map(Task::id).collect(ImmutableList.toImmutableList());
    return "TaskTree of " + size() + " tasks" + (isEmpty() ? "" : ": " + order.outline(first));
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
      return orThrow(assemble());
    }
  }
}
