package org.gangmu.conformance.jqwik;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.conformance.laws.TreeNode;
import org.gangmu.conformance.laws.TreeOperations;
import org.jspecify.annotations.Nullable;

/** The plainest trees there are: mutable objects in lists, walked by recursion. */
final class NestedTasks implements TreeOperations<NestedTasks.Forest> {

  /** A task with its children. */
  private static final class Item {
    TreeNode node;
    @Nullable Item parent;
    final List<Item> children = new ArrayList<>();

    Item(TreeNode node) {
      this.node = node;
    }
  }

  /** The roots, and every task by id. */
  static final class Forest {
    private final List<Item> roots = new ArrayList<>();
    private final Map<String, Item> items = new HashMap<>();

    private List<Item> children(@Nullable Item parent) {
      return parent == null ? roots : parent.children;
    }

    private boolean has(Optional<String> id) {
      return id.isEmpty() || items.containsKey(id.get());
    }

    private @Nullable Item item(Optional<String> id) {
      return id.map(items::get).orElse(null);
    }

    private void forget(Item item) {
      items.remove(item.node.id());
      item.children.forEach(this::forget);
    }
  }

  @Override
  public Optional<Forest> build(List<TreeNode> nodes) {
    Optional<Forest> forest = Optional.of(new Forest());
    for (TreeNode node : nodes) {
      forest = forest.flatMap(f -> insert(f, node, -1));
    }
    return forest;
  }

  @Override
  public List<TreeNode> nodes(Forest tree) {
    ImmutableList.Builder<TreeNode> nodes = ImmutableList.builder();
    tree.roots.forEach(root -> walk(root, nodes));
    return nodes.build();
  }

  private static void walk(Item item, ImmutableList.Builder<TreeNode> nodes) {
    nodes.add(item.node);
    item.children.forEach(child -> walk(child, nodes));
  }

  @Override
  public Optional<String> parent(Forest tree, String id) {
    return Optional.ofNullable(tree.items.get(id)).flatMap(item -> item.node.parent());
  }

  @Override
  public List<String> children(Forest tree, Optional<String> parent) {
    return tree.children(tree.item(parent)).stream().map(item -> item.node.id()).toList();
  }

  /** Puts in a task, after the last of its siblings for -1. */
  @Override
  public Optional<Forest> insert(Forest tree, TreeNode node, int index) {
    if (!tree.has(node.parent()) || tree.items.containsKey(node.id())) {
      return Optional.empty();
    }
    Item parent = tree.item(node.parent());
    List<Item> siblings = tree.children(parent);
    if (index > siblings.size()) {
      return Optional.empty();
    }
    Item item = new Item(node);
    item.parent = parent;
    siblings.add(index < 0 ? siblings.size() : index, item);
    tree.items.put(node.id(), item);
    return Optional.of(tree);
  }

  @Override
  public Optional<Forest> remove(Forest tree, String id) {
    Item item = tree.items.get(id);
    if (item == null) {
      return Optional.empty();
    }
    tree.children(item.parent).remove(item);
    tree.forget(item);
    return Optional.of(tree);
  }

  @Override
  public Optional<Forest> move(Forest tree, String id, Optional<String> parent, int index) {
    Item item = tree.items.get(id);
    if (item == null || !tree.has(parent)) {
      return Optional.empty();
    }
    Item above = tree.item(parent);
    for (Item at = above; at != null; at = at.parent) {
      if (at == item) {
        return Optional.empty();
      }
    }
    List<Item> siblings = tree.children(above);
    if (index > siblings.size() - (item.parent == above ? 1 : 0)) {
      return Optional.empty();
    }
    tree.children(item.parent).remove(item);
    siblings.add(index, item);
    item.parent = above;
    item.node = item.node.withParent(parent);
    return Optional.of(tree);
  }

  @Override
  public Optional<Forest> replace(Forest tree, TreeNode node) {
    Item item = tree.items.get(node.id());
    if (item == null) {
      return Optional.empty();
    }
    item.node = node.withParent(item.node.parent());
    return Optional.of(tree);
  }

  @Override
  public Optional<Forest> split(Forest tree, String id, List<TreeNode> parts) {
    Item item = tree.items.get(id);
    if (item == null) {
      return Optional.empty();
    }
    ImmutableSet.Builder<String> left = ImmutableSet.builder();
    item.node.units().stream()
        .filter(unit -> parts.stream().noneMatch(part -> part.units().contains(unit)))
        .forEach(left::add);
    List<Item> siblings = tree.children(item.parent);
    int at = siblings.indexOf(item);
    List<Item> children = new ArrayList<>(item.children);
    for (int i = 0; i < parts.size(); i++) {
      TreeNode part = parts.get(i).withParent(item.node.parent());
      ImmutableSet<String> units =
          i == 0
              ? ImmutableSet.<String>builder().addAll(part.units()).addAll(left.build()).build()
              : part.units();
      checkState(insert(tree, part.withUnits(units), at + i).isPresent());
    }
    for (Item child : children) {
      Optional<String> heir = Optional.of(parts.get(0).id());
      checkState(move(tree, child.node.id(), heir, children(tree, heir).size()).isPresent());
    }
    return remove(tree, id);
  }

  @Override
  public Optional<Forest> merge(Forest tree, List<String> ids) {
    Optional<String> first = Optional.of(ids.get(0));
    Item whole = tree.item(first);
    if (whole == null) {
      return Optional.empty();
    }
    ImmutableSet.Builder<String> units = ImmutableSet.builder();
    for (String id : ids) {
      Item item = tree.items.get(id);
      if (item == null) {
        return Optional.empty();
      }
      units.addAll(item.node.units());
      if (item != whole) {
        for (Item child : new ArrayList<>(item.children)) {
          checkState(move(tree, child.node.id(), first, whole.children.size()).isPresent());
        }
        checkState(remove(tree, id).isPresent());
      }
    }
    whole.node = whole.node.withUnits(units.build());
    return Optional.of(tree);
  }
}
