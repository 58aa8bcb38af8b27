package org.gangmu.task;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * One change of a task tree, as a value: it may be kept, sent, and applied to any tree that has the
 * tasks it names.
 *
 * <p>{@link TaskTree#apply(TaskEdit)} applies it; an edit that cannot be applied changes nothing
 * and says why with a {@link TaskCode}. {@link TaskTree#undo(Iterable)} gives the edits that lead
 * back.
 */
public sealed interface TaskEdit {

  /** Calls the visitor's method for this kind of edit. */
  <R> R accept(Visitor<R> visitor);

  /**
   * Puts tasks into the tree.
   *
   * @param tasks the tasks, with any number of roots, none of them in the tree
   * @param place where the first root comes to stand; the others follow it
   */
  record Insert(TaskTree tasks, TaskPlace place) implements TaskEdit {

    /** Checks that nothing is missing. */
    public Insert {
      requireNonNull(tasks, "tasks");
      requireNonNull(place, "place");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Takes a task, with all below it, out of the tree.
   *
   * @param id the task
   */
  record Remove(TaskId id) implements TaskEdit {

    /** Checks that nothing is missing. */
    public Remove {
      requireNonNull(id, "id");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Puts a task, with all below it, elsewhere.
   *
   * @param id the task
   * @param place where it comes to stand; its index counts siblings once the task has been taken
   *     out
   */
  record Move(TaskId id, TaskPlace place) implements TaskEdit {

    /** Checks that nothing is missing. */
    public Move {
      requireNonNull(id, "id");
      requireNonNull(place, "place");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Puts another task in the place of one, above the same children.
   *
   * @param id the task
   * @param task what stands in its place; with another id, one that is not in the tree
   */
  record Replace(TaskId id, Task task) implements TaskEdit {

    /** Checks that nothing is missing. */
    public Replace {
      requireNonNull(id, "id");
      requireNonNull(task, "task");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Gives a task another label.
   *
   * @param id the task
   * @param label the label, possibly empty
   */
  record Relabel(TaskId id, String label) implements TaskEdit {

    /** Checks that nothing is missing. */
    public Relabel {
      requireNonNull(id, "id");
      requireNonNull(label, "label");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Puts several tasks in the place of one.
   *
   * <p>A part without sources has those of the original.
   *
   * @param id the task
   * @param parts what it is split into, in order, at least two; one of them may keep its id
   * @param heir which part, counted from 0, the children of the original go to
   * @param duties what becomes of the original's responsibility
   */
  record Split(TaskId id, ImmutableList<Task> parts, int heir, Duties duties) implements TaskEdit {

    /** What becomes of the responsibility of a task that is split. */
    public enum Duties {
      /**
       * A part without a responsibility of its own has the original's, and so with the deadline; an
       * edit that leaves a unit of the original, in its role, to none of the parts is refused, and
       * so is one that closes a list that was open-ended.
       */
      KEPT,
      /** The parts are taken as they are. */
      AS_GIVEN
    }

    /** Checks the parts. */
    public Split {
      requireNonNull(id, "id");
      requireNonNull(duties, "duties");
      checkArgument(parts.size() >= 2, "parts of a task must be at least 2: %s", parts.size());
      checkElementIndex(heir, parts.size(), "heir");
      ImmutableSet<TaskId> ids = parts.stream().map(Task::id).collect(toImmutableSet());
      checkArgument(ids.size() == parts.size(), "ids of parts must be unique: %s", parts);
    }

    /** Returns a split whose first part gets the children, and that keeps every duty. */
    public static Split of(TaskId id, Task... parts) {
      return new Split(id, ImmutableList.copyOf(parts), 0, Duties.KEPT);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Makes one task of several that have the same parent.
   *
   * <p>It stands in the place of the first named, over the children of all in the order named. Who
   * answered for any of them answers for it: after its own assignments come those of the merged
   * tasks, in the order named, but for those that repeat unit, role and weight of one before. So
   * with the sources, which are sorted.
   *
   * @param ids the tasks, at least two, each once
   * @param as the text of the merged task, whose id is one of theirs or not in the tree; if empty,
   *     the id, label and heading of the first, and the texts of all joined by LF, those of the
   *     others with their headings before them
   */
  record Merge(ImmutableList<TaskId> ids, Optional<Task> as) implements TaskEdit {

    /** Checks the ids. */
    public Merge {
      requireNonNull(as, "as");
      checkArgument(ids.size() >= 2, "tasks to be merged must be at least 2: %s", ids);
      checkArgument(
          ImmutableSet.copyOf(ids).size() == ids.size(),
          "tasks to be merged must be named once: %s",
          ids);
    }

    /** Returns a merge of these tasks into the first. */
    public static Merge of(TaskId... ids) {
      return new Merge(ImmutableList.copyOf(ids), Optional.empty());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * What to do for each kind of edit.
   *
   * @param <R> the type of the result
   */
  interface Visitor<R> {
    /** Visits an insertion. */
    R visit(Insert insert);

    /** Visits a removal. */
    R visit(Remove remove);

    /** Visits a move. */
    R visit(Move move);

    /** Visits a replacement. */
    R visit(Replace replace);

    /** Visits a new label. */
    R visit(Relabel relabel);

    /** Visits a split. */
    R visit(Split split);

    /** Visits a merge. */
    R visit(Merge merge);
  }
}
