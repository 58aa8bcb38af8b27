package org.gangmu.task;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** One entry of a difference of two trees, as people read it. */
public sealed interface TreeChange {

  /** Returns the change in one line. */
  String describe();

  /** Returns the change that leads back. */
  TreeChange invert();

  /**
   * A task that is new.
   *
   * @param task the task
   * @param parent its parent, empty for a root
   */
  record Added(Task task, Optional<TaskId> parent) implements TreeChange {

    /** Checks that nothing is missing. */
    public Added {
      requireNonNull(task, "task");
      requireNonNull(parent, "parent");
    }

    @Override
    public String describe() {
      return "added " + named(task) + under(parent);
    }

    @Override
    public Removed invert() {
      return new Removed(task, parent);
    }
  }

  /**
   * A task that is gone.
   *
   * @param task the task
   * @param parent what was its parent, empty for a root
   */
  record Removed(Task task, Optional<TaskId> parent) implements TreeChange {

    /** Checks that nothing is missing. */
    public Removed {
      requireNonNull(task, "task");
      requireNonNull(parent, "parent");
    }

    @Override
    public String describe() {
      return "removed " + named(task) + " from" + under(parent);
    }

    @Override
    public Added invert() {
      return new Added(task, parent);
    }
  }

  /**
   * A task that says something else, or has others to answer for it.
   *
   * @param before the task as it was
   * @param after the task as it is
   */
  record Replaced(Task before, Task after) implements TreeChange {

    /** Checks that nothing is missing. */
    public Replaced {
      requireNonNull(before, "before");
      requireNonNull(after, "after");
    }

    @Override
    public String describe() {
      return "replaced " + named(before) + " by " + after.title();
    }

    @Override
    public Replaced invert() {
      return new Replaced(after, before);
    }
  }

  /**
   * A task that has another parent.
   *
   * @param id the task
   * @param from what was its parent, empty for a root
   * @param to its parent, empty for a root
   */
  record Moved(TaskId id, Optional<TaskId> from, Optional<TaskId> to) implements TreeChange {

    /** Checks that nothing is missing. */
    public Moved {
      requireNonNull(id, "id");
      requireNonNull(from, "from");
      requireNonNull(to, "to");
    }

    @Override
    public String describe() {
      return "moved " + id + " from" + under(from) + " to" + under(to);
    }

    @Override
    public Moved invert() {
      return new Moved(id, to, from);
    }
  }

  /**
   * Children that stand in another order.
   *
   * @param parent their parent, empty for the roots
   * @param before those that were its children before and after, as they stood
   * @param after the same, as they stand
   */
  record Reordered(
      Optional<TaskId> parent, ImmutableList<TaskId> before, ImmutableList<TaskId> after)
      implements TreeChange {

    /** Checks that nothing is missing. */
    public Reordered {
      requireNonNull(parent, "parent");
      requireNonNull(before, "before");
      requireNonNull(after, "after");
    }

    @Override
    public String describe() {
      return "reordered" + under(parent) + ": " + shown(before) + " to " + shown(after);
    }

    @Override
    public Reordered invert() {
      return new Reordered(parent, after, before);
    }
  }

  private static String named(Task task) {
    return (task.id() + " " + task.title()).strip();
  }

  private static String under(Optional<TaskId> parent) {
    return parent.map(id -> " under " + id).orElse(" among the roots");
  }

  private static String shown(ImmutableList<TaskId> ids) {
    int most = 10;
    return ids.size() <= most ? ids.toString() : ids.subList(0, most) + "…";
  }
}
