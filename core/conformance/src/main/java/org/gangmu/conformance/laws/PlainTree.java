package org.gangmu.conformance.laws;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What edits of trees mean, told of plain lists of tasks in document order: short and slow, so that
 * it can be seen to be right.
 */
final class PlainTree {

  private PlainTree() {}

  static ImmutableList<String> children(List<TreeNode> nodes, Optional<String> parent) {
    return nodes.stream()
        .filter(node -> node.parent().equals(parent))
        .map(TreeNode::id)
        .collect(ImmutableList.toImmutableList());
  }

  static ImmutableSet<String> ids(List<TreeNode> nodes) {
    return nodes.stream().map(TreeNode::id).collect(ImmutableSet.toImmutableSet());
  }

  static Optional<TreeNode> find(List<TreeNode> nodes, String id) {
    return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
  }

  /** Returns a task and all below it, in document order; none if it is not there. */
  static ImmutableList<TreeNode> subtree(List<TreeNode> nodes, String id) {
    Set<String> within = new HashSet<>();
    ImmutableList.Builder<TreeNode> subtree = ImmutableList.builder();
    for (TreeNode node : nodes) {
      if (node.id().equals(id) || node.parent().filter(within::contains).isPresent()) {
        within.add(node.id());
        subtree.add(node);
      }
    }
    return subtree.build();
  }

  static Optional<List<TreeNode>> apply(List<TreeNode> nodes, TreeEdit edit) {
    ImmutableSet<String> ids = ids(nodes);
    if (edit instanceof TreeEdit.Insert insert) {
      return ids.contains(insert.node().id())
          ? Optional.empty()
          : put(nodes, ImmutableList.of(insert.node()), insert.node().parent(), insert.index());
    }
    if (edit instanceof TreeEdit.Remove remove) {
      return ids.contains(remove.id())
          ? Optional.of(without(nodes, remove.id()))
          : Optional.empty();
    }
    if (edit instanceof TreeEdit.Move move) {
      ImmutableList<TreeNode> moved = subtree(nodes, move.id());
      if (moved.isEmpty() || move.parent().filter(ids(moved)::contains).isPresent()) {
        return Optional.empty();
      }
      List<TreeNode> placed = new ArrayList<>(moved);
      placed.set(0, moved.get(0).withParent(move.parent()));
      return put(without(nodes, move.id()), placed, move.parent(), move.index());
    }
    TreeNode node = ((TreeEdit.Replace) edit).node();
    return ids.contains(node.id())
        ? Optional.of(
            nodes.stream()
                .map(each -> each.id().equals(node.id()) ? node.withParent(each.parent()) : each)
                .toList())
        : Optional.empty();
  }

  private static List<TreeNode> without(List<TreeNode> nodes, String id) {
    List<TreeNode> rest = new ArrayList<>(nodes);
    rest.removeAll(subtree(nodes, id));
    return rest;
  }

  private static Optional<List<TreeNode>> put(
      List<TreeNode> nodes, List<TreeNode> subtree, Optional<String> parent, int index) {
    ImmutableList<String> siblings = children(nodes, parent);
    if ((parent.isPresent() && !ids(nodes).contains(parent.get())) || index > siblings.size()) {
      return Optional.empty();
    }
    ImmutableList<String> order = nodes.stream().map(TreeNode::id).collect(toList());
    int at =
        index < siblings.size()
            ? order.indexOf(siblings.get(index))
            : parent.map(id -> order.indexOf(id) + subtree(nodes, id).size()).orElse(nodes.size());
    List<TreeNode> result = new ArrayList<>(nodes);
    result.addAll(at, subtree);
    return Optional.of(result);
  }

  private static java.util.stream.Collector<String, ?, ImmutableList<String>> toList() {
    return ImmutableList.toImmutableList();
  }

  /** Returns the tasks after as many of the edits as can be made. */
  static List<TreeNode> version(List<TreeNode> nodes, List<TreeEdit.Choice> choices) {
    List<TreeNode> version = nodes;
    for (TreeEdit.Choice choice : choices) {
      version = apply(version, choice.edit(version)).orElse(version);
    }
    return version;
  }
}
