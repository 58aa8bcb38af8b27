package org.gangmu.task;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Merges the order of the children of one node after another.
 *
 * <p>The children that both trees have there make the spine: in the order of the tree that changed
 * it, or of the base if both did so otherwise. What only one has there is put in after the same
 * member of the spine as in that tree, run by run.
 */
final class OrderMerging {

  private static final Handles NOBODY = new Handles(0);

  private final TreeMerging merging;
  private final TreeMerging.Version base;
  private final TreeMerging.Version ours;
  private final TreeMerging.Version theirs;
  private final List<MergeConflict> conflicts = new ArrayList<>();
  private final Map<Integer, Handles> strangers = new HashMap<>();

  /** Marks nodes that belong to a set, a new number for each set. */
  private final int[] marks;

  private int mark;

  OrderMerging(
      TreeMerging merging,
      TreeMerging.Version base,
      TreeMerging.Version ours,
      TreeMerging.Version theirs,
      int count) {
    this.merging = merging;
    this.base = base;
    this.ours = ours;
    this.theirs = theirs;
    this.marks = new int[count];
    Handles all = merging.strangers();
    for (int i = 0; i < all.size(); i++) {
      strangers
          .computeIfAbsent(merging.parent(all.get(i)), parent -> new Handles(0))
          .add(all.get(i));
    }
  }

  List<MergeConflict> conflicts() {
    return conflicts;
  }

  /** Returns the children of a node in the merged tree, in order. */
  Handles children(int parent) {
    if (ours.isChildless(parent)
        && theirs.isChildless(parent)
        && base.isChildless(parent)
        && !strangers.containsKey(parent)) {
      return NOBODY;
    }
    Handles our = childrenIn(ours, parent);
    Handles their = childrenIn(theirs, parent);
    Handles before = childrenIn(base, parent);
    Handles strange = strangers.getOrDefault(parent, NOBODY);
    if (our.sameAs(their) && strange.size() == 0 && isWithin(before, our)) {
      return our;
    }
    boolean conflict = false;
    Handles spine = both(our, their);
    Handles theirSpine = both(their, our);
    if (!spine.sameAs(theirSpine)) {
      Handles known = both(before, spine);
      if (known.size() == spine.size() && known.sameAs(spine)) {
        spine = theirSpine;
      } else if (known.size() < spine.size() || !known.sameAs(theirSpine)) {
        conflict = true;
        spine = known;
        spine.addAll(sorted(without(theirSpine, known)));
      }
    }
    Handles merged = withRuns(spine, our, their, before);
    merged.addAll(sorted(strange));
    if (conflict || isLost(our, before, merged) || isLost(their, before, merged)) {
      conflicts.add(
          new MergeConflict.Ordered(
              parent == TreeMerging.ROOT ? Optional.empty() : Optional.of(merging.idOf(parent)),
              ids(base.children(parent)),
              ids(ours.children(parent)),
              ids(theirs.children(parent))));
    }
    return merged;
  }

  /** Returns whether a tree changed an order that the merged one does not have. */
  private boolean isLost(Handles side, Handles before, Handles merged) {
    return !both(side, before).sameAs(both(before, side)) && !both(merged, side).sameAs(side);
  }

  private Handles childrenIn(TreeMerging.Version version, int parent) {
    Handles children = version.children(parent);
    children.removeIf(child -> !merging.isChild(child, parent));
    return children;
  }

  /** Puts what stands beside the spine in three lists into it, in each case after its neighbour. */
  private Handles withRuns(Handles spine, Handles our, Handles their, Handles before) {
    Map<Integer, List<Handles>> runs = new HashMap<>();
    collectRuns(our, spine, NOBODY, runs);
    collectRuns(their, spine, NOBODY, runs);
    Handles told = new Handles(0);
    told.addAll(our);
    told.addAll(their);
    collectRuns(before, spine, told, runs);
    Handles merged = new Handles(our.size() + their.size());
    addRuns(runs.get(TreeMerging.ROOT), merged);
    for (int i = 0; i < spine.size(); i++) {
      merged.add(spine.get(i));
      addRuns(runs.get(spine.get(i)), merged);
    }
    return merged;
  }

  /** Notes each run of a list that is not in the spine under the member of the spine before it. */
  private void collectRuns(
      Handles list, Handles spine, Handles told, Map<Integer, List<Handles>> runs) {
    int inTold = markAll(told);
    int inSpine = markAll(spine);
    int neighbour = TreeMerging.ROOT;
    Handles run = new Handles(0);
    for (int i = 0; i < list.size(); i++) {
      int node = list.get(i);
      if (marks[node] == inSpine) {
        note(run, neighbour, runs);
        run = new Handles(0);
        neighbour = node;
      } else if (marks[node] != inTold) {
        run.add(node);
      }
    }
    note(run, neighbour, runs);
  }

  private static void note(Handles run, int neighbour, Map<Integer, List<Handles>> runs) {
    if (run.size() > 0) {
      runs.computeIfAbsent(neighbour, key -> new ArrayList<>()).add(run);
    }
  }

  private void addRuns(@Nullable List<Handles> runs, Handles merged) {
    if (runs != null) {
      runs.sort(Comparator.comparing(run -> merging.idOf(run.get(0))));
      runs.forEach(merged::addAll);
    }
  }

  /** Returns those of a list that are in another one. */
  private Handles both(Handles list, Handles other) {
    int inOther = markAll(other);
    Handles both = new Handles(0);
    for (int i = 0; i < list.size(); i++) {
      if (marks[list.get(i)] == inOther) {
        both.add(list.get(i));
      }
    }
    return both;
  }

  private Handles without(Handles list, Handles other) {
    int inOther = markAll(other);
    Handles rest = new Handles(0);
    for (int i = 0; i < list.size(); i++) {
      if (marks[list.get(i)] != inOther) {
        rest.add(list.get(i));
      }
    }
    return rest;
  }

  private boolean isWithin(Handles list, Handles other) {
    return without(list, other).size() == 0;
  }

  private int markAll(Handles list) {
    mark++;
    for (int i = 0; i < list.size(); i++) {
      marks[list.get(i)] = mark;
    }
    return mark;
  }

  private Handles sorted(Handles list) {
    List<Integer> nodes = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      nodes.add(list.get(i));
    }
    nodes.sort(Comparator.comparing(merging::idOf));
    Handles sorted = new Handles(nodes.size());
    nodes.forEach(sorted::add);
    return sorted;
  }

  private ImmutableList<TaskId> ids(Handles nodes) {
    ImmutableList.Builder<TaskId> ids = ImmutableList.builderWithExpectedSize(nodes.size());
    for (int i = 0; i < nodes.size(); i++) {
      ids.add(merging.idOf(nodes.get(i)));
    }
    return ids.build();
  }
}
