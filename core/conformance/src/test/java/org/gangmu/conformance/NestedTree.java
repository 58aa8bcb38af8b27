package org.gangmu.conformance;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.task.Task;
import org.gangmu.task.TaskEdit;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskPlace;
import org.gangmu.task.TaskTree;
import org.jspecify.annotations.Nullable;

/**
 * The plainest tree there is, of mutable nodes in lists: what the edits of {@link TaskTree} are
 * compared with.
 */
final class NestedTree {

  private static final class Node {
    Task task;
    @Nullable Node parent;
    final List<Node> children = new ArrayList<>();

    Node(Task task) {
      this.task = task;
    }
  }

  private final List<Node> roots = new ArrayList<>();
  private final Map<TaskId, Node> nodes = new HashMap<>();

  NestedTree(TaskTree tree) {
    put(tree, Optional.empty(), 0);
  }

  /** Applies an edit of one of the elementary kinds; returns whether it could be. */
  boolean apply(TaskEdit edit) {
    if (edit instanceof TaskEdit.Insert insert) {
      TaskPlace place = insert.place();
      if (!exists(place.parent())
          || insert.tasks().tasks().stream().anyMatch(task -> nodes.containsKey(task.id()))
          || !fits(place.index(), children(place.parent()).size())) {
        return false;
      }
      put(insert.tasks(), place.parent(), place.index());
      return true;
    }
    if (edit instanceof TaskEdit.Remove remove) {
      Node node = nodes.get(remove.id());
      if (node == null) {
        return false;
      }
      siblings(node).remove(node);
      forget(node);
      return true;
    }
    if (edit instanceof TaskEdit.Move move) {
      return move(move);
    }
    if (edit instanceof TaskEdit.Replace replace) {
      Node node = nodes.get(replace.id());
      TaskId newId = replace.task().id();
      if (node == null || (!newId.equals(replace.id()) && nodes.containsKey(newId))) {
        return false;
      }
      nodes.remove(replace.id());
      nodes.put(newId, node);
      node.task = replace.task();
      return true;
    }
    if (edit instanceof TaskEdit.Relabel relabel) {
      Node node = nodes.get(relabel.id());
      if (node == null) {
        return false;
      }
      node.task = node.task.withLabel(relabel.label());
      return true;
    }
    throw new IllegalArgumentException("edit must be elementary: " + edit);
  }

  private boolean move(TaskEdit.Move move) {
    Node node = nodes.get(move.id());
    if (node == null || !exists(move.place().parent())) {
      return false;
    }
    Node parent = move.place().parent().map(nodes::get).orElse(null);
    for (Node at = parent; at != null; at = at.parent) {
      if (at == node) {
        return false;
      }
    }
    List<Node> target = children(move.place().parent());
    int others = target.size() - (target.contains(node) ? 1 : 0);
    if (!fits(move.place().index(), others)) {
      return false;
    }
    siblings(node).remove(node);
    target.add(Math.min(move.place().index(), target.size()), node);
    node.parent = parent;
    return true;
  }

  private Node node(TaskId id) {
    return requireNonNull(nodes.get(id));
  }

  private static boolean fits(int index, int size) {
    return index == TaskPlace.LAST || index <= size;
  }

  private boolean exists(Optional<TaskId> id) {
    return id.isEmpty() || nodes.containsKey(id.get());
  }

  private List<Node> children(Optional<TaskId> parent) {
    return parent.map(id -> node(id).children).orElse(roots);
  }

  private List<Node> siblings(Node node) {
    return node.parent == null ? roots : node.parent.children;
  }

  private void forget(Node node) {
    nodes.remove(node.task.id());
    node.children.forEach(this::forget);
  }

  private void put(TaskTree tree, Optional<TaskId> parent, int index) {
    List<Node> target = children(parent);
    int at = Math.min(index, target.size());
    for (int i = 0; i < tree.size(); i++) {
      Node node = new Node(tree.get(i));
      nodes.put(tree.get(i).id(), node);
      if (tree.parentIndex(i) == TaskTree.NONE) {
        node.parent = parent.map(nodes::get).orElse(null);
        target.add(at++, node);
      } else {
        Node above = node(tree.get(tree.parentIndex(i)).id());
        node.parent = above;
        above.children.add(node);
      }
    }
  }

  TaskTree toTree() {
    TaskTree.Builder builder = TaskTree.builder();
    roots.forEach(root -> add(root, TaskTree.NONE, builder));
    return builder.build();
  }

  private static void add(Node node, int parent, TaskTree.Builder builder) {
    int at = builder.size();
    builder.add(node.task, parent);
    assertThat(node.children).allMatch(child -> child.parent == node);
    node.children.forEach(child -> add(child, at, builder));
  }
}
