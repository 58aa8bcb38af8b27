package org.gangmu.task;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What is different between two trees, task by task, tasks being the same when their ids are.
 *
 * <p>It holds each task that is new, gone or other than before, and for each parent whose children
 * are others or stand otherwise, their ids before and after. It can be applied to any tree that
 * agrees with the first in all of this, and inverted. Two differences are equal when they hold the
 * same.
 */
public final class TreeDiff {

  /**
   * A task before and after.
   *
   * @param before the task in the first tree, empty where it is new
   * @param after the task in the second tree, empty where it is gone
   */
  public record Content(Optional<Task> before, Optional<Task> after) {

    Content invert() {
      return new Content(after, before);
    }
  }

  /**
   * The children of a task, or the roots, before and after.
   *
   * @param before their ids in the first tree, none where the parent is new
   * @param after their ids in the second tree, none where the parent is gone
   */
  public record Children(ImmutableList<TaskId> before, ImmutableList<TaskId> after) {

    Children invert() {
      return new Children(after, before);
    }
  }

  private final ImmutableMap<TaskId, Content> contents;
  private final Optional<Children> roots;
  private final ImmutableMap<TaskId, Children> children;
  private final ImmutableList<TreeChange> changes;

  TreeDiff(
      ImmutableMap<TaskId, Content> contents,
      Optional<Children> roots,
      ImmutableMap<TaskId, Children> children,
      ImmutableList<TreeChange> changes) {
    this.contents = contents;
    this.roots = roots;
    this.children = children;
    this.changes = changes;
  }

  /** Returns what has to be done to the first tree to make it equal to the second. */
  public static TreeDiff between(TaskTree before, TaskTree after) {
    return new TreeComparison(before, after).compare();
  }

  /** Returns whether the trees were equal. */
  public boolean isEmpty() {
    return contents.isEmpty() && roots.isEmpty() && children.isEmpty();
  }

  /** Returns each task that is new, gone or other than before. */
  public ImmutableMap<TaskId, Content> contents() {
    return contents;
  }

  /** Returns the roots before and after, if they are others or stand otherwise. */
  public Optional<Children> roots() {
    return roots;
  }

  /** Returns the children of each task whose children are others or stand otherwise. */
  public ImmutableMap<TaskId, Children> children() {
    return children;
  }

  /**
   * Returns what changed as a list to read, in the order of the second tree; a task that is gone
   * comes after the one that stood before it.
   */
  public ImmutableList<TreeChange> changes() {
    return changes;
  }

  /** Returns the difference that leads back. */
  public TreeDiff invert() {
    return new TreeDiff(
        contents.entrySet().stream()
            .collect(toImmutableMap(Map.Entry::getKey, entry -> entry.getValue().invert())),
        roots.map(Children::invert),
        children.entrySet().stream()
            .collect(toImmutableMap(Map.Entry::getKey, entry -> entry.getValue().invert())),
        changes.stream().map(TreeChange::invert).collect(toImmutableList()));
  }

  /** Does as {@link #apply(TaskTree, Limits)} within the default limits. */
  public Outcome<TaskTree> apply(TaskTree tree) {
    return apply(tree, Limits.defaults());
  }

  /**
   * Returns the tree with the changes made; or, where it does not agree with what the first tree of
   * the comparison had, a {@link TaskCode#DIFF_MISFIT} for each such place.
   *
   * <p>A tree that is otherwise than the first elsewhere may be one in which a change would put a
   * task below itself: {@link TaskCode#CYCLE}. A tree deeper than the limit is refused, unless the
   * given one was as deep.
   */
  public Outcome<TaskTree> apply(TaskTree tree, Limits limits) {
    return new DiffApplication(this, tree, limits).apply();
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof TreeDiff other
        && contents.equals(other.contents)
        && roots.equals(other.roots)
        && children.equals(other.children);
  }

  @Override
  public int hashCode() {
    return Objects.hash(contents, roots, children);
  }

  /** Returns the number of changes. */
  @Override
  public String toString() {
    return "TreeDiff of " + changes.size() + " changes";
  }
}
