package org.gangmu.task;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The work of a {@link TreeMerge}: decides for each task whether it stays, what it says, whose
 * child it is, and last for each parent the order of its children.
 *
 * <p>Tasks of the three trees go by one number each, a node: the position in the base, then those
 * that only ours has, then those that only theirs has. Nothing that is decided depends on which of
 * the two comes first.
 */
final class TreeMerging {

  static final int ROOT = TaskTree.NONE;

  /** One of the three trees, by nodes. */
  static final class Version {
    final TaskTree tree;

    /** The node at each position. */
    final int[] nodes;

    /** The position of each node, or {@link TaskTree#NONE}. */
    private final int[] positions;

    Version(TaskTree tree, int[] nodes, int count) {
      this.tree = tree;
      this.nodes = nodes;
      this.positions = new int[count];
      Arrays.fill(positions, TaskTree.NONE);
      for (int i = 0; i < nodes.length; i++) {
        positions[nodes[i]] = i;
      }
    }

    boolean has(int node) {
      return positions[node] != TaskTree.NONE;
    }

    Task task(int node) {
      return tree.get(positions[node]);
    }

    int parent(int node) {
      int parent = tree.parentIndex(positions[node]);
      return parent == TaskTree.NONE ? ROOT : nodes[parent];
    }

    /** Returns whether a node has no children here. */
    boolean isChildless(int node) {
      return node != ROOT && (!has(node) || tree.isLeaf(positions[node]));
    }

    /** Returns the children of a node as they stand here; none if it does not. */
    Handles children(int node) {
      Handles children = new Handles(0);
      if (node == ROOT || has(node)) {
        int from = node == ROOT ? 0 : positions[node] + 1;
        int end = node == ROOT ? tree.size() : tree.endIndex(positions[node]);
        for (int at = from; at < end; at = tree.endIndex(at)) {
          children.add(nodes[at]);
        }
      }
      return children;
    }
  }

  private final Version base;
  private final Version ours;
  private final Version theirs;
  private final int count;

  private final @Nullable Task[] tasks;
  private final int[] parents;

  /** Nodes whose parent is yet to be chosen among their ancestors in the base. */
  private final BitSet homeless = new BitSet();

  private final List<MergeConflict> conflicts = new ArrayList<>();

  TreeMerging(TaskTree base, TaskTree ours, TaskTree theirs) {
    int[] ourNodes = Alignment.of(ours, base);
    int next = number(ourNodes, base.size());
    int[] theirNodes = Alignment.of(theirs, base);
    int[] inOurs = Alignment.of(theirs, ours);
    for (int i = 0; i < theirNodes.length; i++) {
      if (theirNodes[i] == TaskTree.NONE && inOurs[i] != TaskTree.NONE) {
        theirNodes[i] = ourNodes[inOurs[i]];
      }
    }
    this.count = number(theirNodes, next);
    int[] baseNodes = new int[base.size()];
    Arrays.setAll(baseNodes, i -> i);
    this.base = new Version(base, baseNodes, count);
    this.ours = new Version(ours, ourNodes, count);
    this.theirs = new Version(theirs, theirNodes, count);
    this.tasks = new @Nullable Task[count];
    this.parents = new int[count];
  }

  /** Numbers the nodes that have no number yet; returns the number after the last. */
  private static int number(int[] nodes, int first) {
    int next = first;
    for (int i = 0; i < nodes.length; i++) {
      if (nodes[i] == TaskTree.NONE) {
        nodes[i] = next++;
      }
    }
    return next;
  }

  TreeMerge merge() {
    for (int node = 0; node < count; node++) {
      decide(node);
    }
    for (int node = 0; node < count; node++) {
      keepAncestors(node);
    }
    for (int node = homeless.nextSetBit(0); node >= 0; node = homeless.nextSetBit(node + 1)) {
      parents[node] = nearestInBase(node);
    }
    breakCycles();
    TaskTree tree = write();
    conflicts.sort(
        Comparator.comparingInt(
            conflict ->
                conflict.tasks().isEmpty()
                    ? TaskTree.NONE
                    : tree.indexOf(conflict.tasks().get(0))));
    return new TreeMerge(tree, ImmutableList.copyOf(conflicts));
  }

  private void decide(int node) {
    boolean isOurs = ours.has(node);
    boolean isTheirs = theirs.has(node);
    if (isOurs && isTheirs) {
      if (base.has(node)) {
        mergeContent(node);
        mergeParent(node);
      } else {
        mergeInserted(node);
      }
    } else if (isOurs || isTheirs) {
      Version version = isOurs ? ours : theirs;
      if (!base.has(node)) {
        take(node, version);
      } else if (!version.task(node).equals(base.task(node))
          || version.parent(node) != base.parent(node)) {
        keep(node, version);
      }
    }
  }

  private void take(int node, Version version) {
    tasks[node] = version.task(node);
    parents[node] = version.parent(node);
  }

  /** Keeps a node that one version has removed. */
  private void keep(int node, Version version) {
    take(node, version);
    conflicts.add(
        new MergeConflict.Removed(
            version == ours ? MergeConflict.Side.THEIRS : MergeConflict.Side.OURS,
            base.task(node),
            version.task(node)));
  }

  private void mergeContent(int node) {
    Task before = base.task(node);
    Task our = ours.task(node);
    Task their = theirs.task(node);
    if (their.equals(before)) {
      tasks[node] = our;
    } else if (our.equals(before)) {
      tasks[node] = their;
    } else {
      TaskMerging merging = new TaskMerging(before, our, their);
      tasks[node] = merging.merged();
      if (merging.isConflict()) {
        conflicts.add(new MergeConflict.Replaced(before, our, their));
      }
    }
  }

  private void mergeParent(int node) {
    int before = base.parent(node);
    int our = ours.parent(node);
    int their = theirs.parent(node);
    if (our == their || their == before) {
      parents[node] = our;
    } else if (our == before) {
      parents[node] = their;
    } else {
      homeless.set(node);
      conflicts.add(new MergeConflict.Moved(base.task(node).id(), id(before), id(our), id(their)));
    }
  }

  private void mergeInserted(int node) {
    Task our = ours.task(node);
    Task their = theirs.task(node);
    int ourParent = ours.parent(node);
    int theirParent = theirs.parent(node);
    tasks[node] = TaskMerging.ORDER.compare(our, their) <= 0 ? our : their;
    parents[node] = lesser(ourParent, theirParent);
    if (ourParent != theirParent || !our.equals(their)) {
      conflicts.add(new MergeConflict.Inserted(our, id(ourParent), their, id(theirParent)));
    }
  }

  private int lesser(int node, int other) {
    if (node == ROOT || other == ROOT) {
      return ROOT;
    }
    return idOf(node).compareTo(idOf(other)) <= 0 ? node : other;
  }

  /** Keeps what lies above a node that stays, though one version has removed it. */
  private void keepAncestors(int node) {
    if (tasks[node] == null || homeless.get(node)) {
      return;
    }
    int above = parents[node];
    while (above != ROOT && tasks[above] == null) {
      keep(above, ours.has(above) ? ours : theirs);
      above = parents[above];
    }
  }

  /** Returns the nearest of a node's ancestors in the base that stays. */
  private int nearestInBase(int node) {
    int above = base.parent(node);
    while (above != ROOT && tasks[above] == null) {
      above = base.parent(above);
    }
    return above;
  }

  /** Takes moves back until no node is below itself. */
  private void breakCycles() {
    int[] walks = new int[count];
    int walk = 0;
    Handles starts = new Handles(16);
    for (int node = 0; node < count; node++) {
      if (tasks[node] != null) {
        starts.add(node);
      }
    }
    while (starts.size() > 0) {
      Handles again = new Handles(0);
      int round = walk;
      for (int i = 0; i < starts.size(); i++) {
        walk++;
        int at = starts.get(i);
        while (at != ROOT && walks[at] <= round) {
          walks[at] = walk;
          at = parents[at];
        }
        if (at != ROOT && walks[at] == walk) {
          breakCycle(at, again);
        }
      }
      starts = again;
    }
  }

  private void breakCycle(int start, Handles moved) {
    List<TaskId> ids = new ArrayList<>();
    int at = start;
    do {
      ids.add(idOf(at));
      int above = parents[at];
      int home = home(at);
      if (home != above) {
        parents[at] = home;
        moved.add(at);
      }
      at = above;
    } while (at != start);
    int least = 0;
    for (int i = 1; i < ids.size(); i++) {
      least = ids.get(i).compareTo(ids.get(least)) < 0 ? i : least;
    }
    conflicts.add(
        new MergeConflict.Cycle(
            ImmutableList.<TaskId>builder()
                .addAll(ids.subList(least, ids.size()))
                .addAll(ids.subList(0, least))
                .build()));
  }

  /** Returns the parent that a node has when its move is taken back. */
  private int home(int node) {
    if (base.has(node)) {
      return nearestInBase(node);
    }
    boolean disputed =
        ours.has(node) && theirs.has(node) && ours.parent(node) != theirs.parent(node);
    return disputed ? ROOT : parents[node];
  }

  /** Writes the tree out, merging the order of each node's children on the way. */
  private TaskTree write() {
    OrderMerging order = new OrderMerging(this, base, ours, theirs, count);
    int size = 0;
    for (Task task : tasks) {
      size += task == null ? 0 : 1;
    }
    ImmutableList.Builder<Task> written = ImmutableList.builderWithExpectedSize(size);
    int[] above = new int[size];
    int[] places = new int[count];
    int at = 0;
    List<Handles> open = new ArrayList<>();
    open.add(reversed(order.children(ROOT)));
    while (!open.isEmpty()) {
      Handles siblings = open.get(open.size() - 1);
      if (siblings.size() == 0) {
        open.remove(open.size() - 1);
        continue;
      }
      int node = siblings.last();
      siblings.removeLast();
      written.add(requireNonNull(tasks[node]));
      above[at] = parents[node] == ROOT ? TaskTree.NONE : places[parents[node]];
      places[node] = at++;
      Handles children = order.children(node);
      if (children.size() > 0) {
        open.add(reversed(children));
      }
    }
    conflicts.addAll(order.conflicts());
    return new TaskTree(written.build(), PreOrder.ofOrdered(above), null);
  }

  private static Handles reversed(Handles list) {
    Handles reversed = new Handles(list.size());
    for (int i = list.size() - 1; i >= 0; i--) {
      reversed.add(list.get(i));
    }
    return reversed;
  }

  /** Returns whether a node stays, as a child of the other. */
  boolean isChild(int node, int parent) {
    return tasks[node] != null && parents[node] == parent;
  }

  /** Returns the nodes that stay under another parent than in any of the three trees. */
  Handles strangers() {
    Handles strangers = new Handles(0);
    for (int node = 0; node < count; node++) {
      if (tasks[node] != null
          && !isUnder(parents[node], node, base)
          && !isUnder(parents[node], node, ours)
          && !isUnder(parents[node], node, theirs)) {
        strangers.add(node);
      }
    }
    return strangers;
  }

  private static boolean isUnder(int parent, int node, Version version) {
    return version.has(node) && version.parent(node) == parent;
  }

  int parent(int node) {
    return parents[node];
  }

  TaskId idOf(int node) {
    Version version = base.has(node) ? base : ours.has(node) ? ours : theirs;
    return version.task(node).id();
  }

  private Optional<TaskId> id(int node) {
    return node == ROOT ? Optional.empty() : Optional.of(idOf(node));
  }
}
