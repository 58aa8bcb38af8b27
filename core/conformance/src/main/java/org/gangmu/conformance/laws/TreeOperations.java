package org.gangmu.conformance.laws;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.gangmu.task.TaskTree;

/**
 * An implementation of task trees: what a team implements to have its own checked by {@link
 * TreeLaws}. What is refused gives empty, and leaves the tree given as it was.
 *
 * <p>Trees may be mutable: an edit may then change the tree it is given and return it; such an
 * implementation lacks {@link Feature#PERSISTENT}.
 *
 * @param <T> the type of trees
 */
public interface TreeOperations<T> {

  /** What not every implementation has. */
  enum Feature {
    /** Edits give a new tree and leave the old one whole. */
    PERSISTENT,
    /** Trees with the same tasks in the same places are equal, hash alike and print alike. */
    EQUALITY,
    /** Trees may be 100,000 levels deep. */
    DEEP,
    /** Tasks can be split. */
    SPLIT,
    /** Tasks can be merged into one. */
    MERGE,
    /** The difference of two trees can be told, applied and inverted. */
    DIFF,
    /** Two versions of a tree can be merged. */
    MERGE3
  }

  /**
   * What has to be done to one tree to make it another.
   *
   * @param <T> the type of trees
   */
  interface Difference<T> {

    /** Returns whether there is nothing to do. */
    boolean isEmpty();

    /** Returns the tree to which this was done, empty where it does not fit. */
    Optional<T> apply(T tree);

    /** Returns what takes this back. */
    Difference<T> invert();
  }

  /**
   * A merge of two versions.
   *
   * @param tree the merged tree
   * @param conflicts the ids of the tasks that conflicts speak of
   * @param <T> the type of trees
   */
  record Merged<T>(T tree, ImmutableSet<String> conflicts) {

    /** Checks that nothing is missing. */
    public Merged {
      requireNonNull(tree, "tree");
      requireNonNull(conflicts, "conflicts");
    }
  }

  /**
   * Builds a tree.
   *
   * @param nodes the tasks in document order, each behind its parent
   * @return the tree; empty where two have one id, or a parent is not there or below its child
   */
  Optional<T> build(List<TreeNode> nodes);

  /** Returns the tasks in document order. */
  List<TreeNode> nodes(T tree);

  /** Returns the id of the task that a task stands under, empty for a root. */
  Optional<String> parent(T tree, String id);

  /** Returns the ids of the children of a task in order, of the roots for no task. */
  List<String> children(T tree, Optional<String> parent);

  /**
   * Puts in a task under its {@linkplain TreeNode#parent() parent}.
   *
   * @param index how many siblings stand before it, at most as many as there are
   */
  Optional<T> insert(T tree, TreeNode node, int index);

  /** Takes out a task and all below it. */
  Optional<T> remove(T tree, String id);

  /**
   * Moves a task and all below it.
   *
   * @param index how many other siblings stand before it then, at most as many as there are
   */
  Optional<T> move(T tree, String id, Optional<String> parent, int index);

  /** Gives the task with that id the text and the units of a node, whose parent does not count. */
  Optional<T> replace(T tree, TreeNode node);

  /**
   * Splits a task into several, which stand in its place; its children stand under the first. A
   * split after which one of its units were answerable for none of the parts is refused, or gives
   * the unit a part.
   *
   * @param parts two or more, with new ids; their parents do not count
   */
  default Optional<T> split(T tree, String id, List<TreeNode> parts) {
    throw unsupported("SPLIT");
  }

  /**
   * Merges siblings into the first of them, which takes their units and their children, those of
   * the first one first.
   *
   * @param ids two or more
   */
  default Optional<T> merge(T tree, List<String> ids) {
    throw unsupported("MERGE");
  }

  /** Returns what has to be done to one tree to make it another. */
  default Difference<T> difference(T before, T after) {
    throw unsupported("DIFF");
  }

  /** Returns the merge of two versions of a tree, tasks being the same when their ids are. */
  default Merged<T> merge(T base, T ours, T theirs) {
    throw unsupported("MERGE3");
  }

  private static UnsupportedOperationException unsupported(String feature) {
    return new UnsupportedOperationException(
        "operation must be implemented if a tree has the feature: " + feature);
  }

  /** Returns the trees of {@link TaskTree}. */
  static TreeOperations<TaskTree> gangmu() {
    return new GangmuTrees();
  }
}
