package org.gangmu.task;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Two changes of one tree that do not go together, and what the merged tree has instead.
 *
 * <p>{@code ours} and {@code theirs} are labels and no more: the merged tree does not depend on
 * them.
 */
public sealed interface MergeConflict {

  /** The two trees that are merged. */
  enum Side {
    /** The first of the two. */
    OURS,
    /** The second of the two. */
    THEIRS;

    Side other() {
      return this == OURS ? THEIRS : OURS;
    }
  }

  /** Returns the tasks it is about, the first of them standing for its place in the document. */
  ImmutableList<TaskId> tasks();

  /** Returns the conflict as it is when the two trees change places. */
  MergeConflict swapped();

  /** Returns the conflict in one line. */
  String describe();

  /**
   * Both changed the same part of one task, otherwise. That part is as in the base; what only one
   * of them changed is changed.
   *
   * @param base the task before
   * @param ours the task in the first tree
   * @param theirs the task in the second tree
   */
  record Replaced(Task base, Task ours, Task theirs) implements MergeConflict {

    /** Checks that nothing is missing. */
    public Replaced {
      requireNonNull(base, "base");
      requireNonNull(ours, "ours");
      requireNonNull(theirs, "theirs");
    }

    @Override
    public ImmutableList<TaskId> tasks() {
      return ImmutableList.of(base.id());
    }

    @Override
    public Replaced swapped() {
      return new Replaced(base, theirs, ours);
    }

    @Override
    public String describe() {
      return "both replaced "
          + shown(base)
          + ", ours by "
          + shown(ours)
          + ", theirs by "
          + shown(theirs);
    }
  }

  /**
   * One removed a task that the other changed or moved, or under which the other keeps one. It
   * stays.
   *
   * @param removed who removed it
   * @param base the task before
   * @param kept the task as the other has it
   */
  record Removed(Side removed, Task base, Task kept) implements MergeConflict {

    /** Checks that nothing is missing. */
    public Removed {
      requireNonNull(removed, "removed");
      requireNonNull(base, "base");
      requireNonNull(kept, "kept");
    }

    @Override
    public ImmutableList<TaskId> tasks() {
      return ImmutableList.of(base.id());
    }

    @Override
    public Removed swapped() {
      return new Removed(removed.other(), base, kept);
    }

    @Override
    public String describe() {
      String side = removed == Side.OURS ? "ours" : "theirs";
      return side + " removed " + shown(base) + ", which the other keeps";
    }
  }

  /**
   * Both moved one task, to different parents. It stands under its parent of the base, or where
   * that is gone under the nearest ancestor that is left.
   *
   * @param id the task
   * @param base its parent before, empty for a root
   * @param ours its parent in the first tree, empty for a root
   * @param theirs its parent in the second tree, empty for a root
   */
  record Moved(TaskId id, Optional<TaskId> base, Optional<TaskId> ours, Optional<TaskId> theirs)
      implements MergeConflict {

    /** Checks that nothing is missing. */
    public Moved {
      requireNonNull(id, "id");
      requireNonNull(base, "base");
      requireNonNull(ours, "ours");
      requireNonNull(theirs, "theirs");
    }

    @Override
    public ImmutableList<TaskId> tasks() {
      return ImmutableList.of(id);
    }

    @Override
    public Moved swapped() {
      return new Moved(id, base, theirs, ours);
    }

    @Override
    public String describe() {
      return "both moved " + id + ", ours" + under(ours) + ", theirs" + under(theirs);
    }
  }

  /**
   * Moves of both, taken together, put tasks below themselves. Those of them that were moved stand
   * under their parents of the base, or the nearest ancestors that are left.
   *
   * @param tasks the tasks of the cycle, each below the next and the last below the first; the one
   *     whose id is least comes first
   */
  record Cycle(ImmutableList<TaskId> tasks) implements MergeConflict {

    /** Checks that there is a cycle. */
    public Cycle {
      checkArgument(tasks.size() >= 2, "cycle must have at least two tasks: %s", tasks);
    }

    @Override
    public Cycle swapped() {
      return this;
    }

    @Override
    public String describe() {
      return "moves of both put tasks below themselves: "
          + (tasks.size() <= 10 ? tasks : tasks.subList(0, 10) + "…");
    }
  }

  /**
   * Both inserted a task with one id, but not the same one, or not under the same parent. Of two
   * texts the one that comes first in order stands; of two parents none (a root), else the one
   * whose id is less.
   *
   * @param ours the task of the first tree
   * @param ourParent its parent, empty for a root
   * @param theirs the task of the second tree
   * @param theirParent its parent, empty for a root
   */
  record Inserted(Task ours, Optional<TaskId> ourParent, Task theirs, Optional<TaskId> theirParent)
      implements MergeConflict {

    /** Checks that nothing is missing. */
    public Inserted {
      requireNonNull(ours, "ours");
      requireNonNull(ourParent, "ourParent");
      requireNonNull(theirs, "theirs");
      requireNonNull(theirParent, "theirParent");
    }

    @Override
    public ImmutableList<TaskId> tasks() {
      return ImmutableList.of(ours.id());
    }

    @Override
    public Inserted swapped() {
      return new Inserted(theirs, theirParent, ours, ourParent);
    }

    @Override
    public String describe() {
      return "both inserted, ours "
          + shown(ours)
          + under(ourParent)
          + ", theirs "
          + shown(theirs)
          + under(theirParent);
    }
  }

  /**
   * Both changed the order of one task's children, or of the roots, otherwise. What the base had
   * stands in the order of the base as far as can be.
   *
   * @param parent the parent, empty for the roots
   * @param base the children before
   * @param ours the children in the first tree
   * @param theirs the children in the second tree
   */
  record Ordered(
      Optional<TaskId> parent,
      ImmutableList<TaskId> base,
      ImmutableList<TaskId> ours,
      ImmutableList<TaskId> theirs)
      implements MergeConflict {

    /** Checks that nothing is missing. */
    public Ordered {
      requireNonNull(parent, "parent");
      requireNonNull(base, "base");
      requireNonNull(ours, "ours");
      requireNonNull(theirs, "theirs");
    }

    @Override
    public ImmutableList<TaskId> tasks() {
      return parent.map(ImmutableList::of).orElse(ImmutableList.of());
    }

    @Override
    public Ordered swapped() {
      return new Ordered(parent, base, theirs, ours);
    }

    @Override
    public String describe() {
      return "both reordered the tasks" + under(parent);
    }
  }

  private static String shown(Task task) {
    return (task.id() + " " + task.title()).strip();
  }

  private static String under(Optional<TaskId> parent) {
    return parent.map(id -> " under " + id).orElse(" among the roots");
  }
}
