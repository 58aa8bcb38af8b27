package org.gangmu.task;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * A merge of two trees that come of one (三方合并), tasks being the same when their ids are.
 *
 * <p>What one tree changed is changed; what both changed alike is changed once. Where their changes
 * do not go together, a {@link MergeConflict} says so and the part in question stays as in the
 * base, or as said there. So every change of either is in the merged tree or in a conflict, and it
 * does not matter which of the two comes first. Within a task, label, heading, text, responsibility
 * and sources are merged each for itself.
 *
 * <p>Depth is not limited here: the merged tree may have more levels than either.
 *
 * @param tree the merged tree
 * @param conflicts what could not be merged, in document order; none if all went together
 */
public record TreeMerge(TaskTree tree, ImmutableList<MergeConflict> conflicts) {

  /** Checks that nothing is missing. */
  public TreeMerge {
    requireNonNull(tree, "tree");
    requireNonNull(conflicts, "conflicts");
  }

  /**
   * Returns the merge of two trees.
   *
   * @param base the tree both come of
   * @param ours one of the two
   * @param theirs the other
   */
  public static TreeMerge of(TaskTree base, TaskTree ours, TaskTree theirs) {
    return new TreeMerging(base, ours, theirs).merge();
  }

  /** Returns whether there is no conflict. */
  public boolean isClean() {
    return conflicts.isEmpty();
  }
}
