package org.gangmu.conformance.laws;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;

/** An edit of a tree as the laws of trees know it. */
public sealed interface TreeEdit {

  /**
   * Puts in a task.
   *
   * @param node the task, with the parent to put it under
   * @param index how many siblings stand before it
   */
  record Insert(TreeNode node, int index) implements TreeEdit {

    /** Checks that nothing is missing. */
    public Insert {
      requireNonNull(node, "node");
    }

    @Override
    public <T> Optional<T> applyTo(TreeOperations<T> trees, T tree) {
      return trees.insert(tree, node, index);
    }
  }

  /**
   * Takes out a task and all below it.
   *
   * @param id the task
   */
  record Remove(String id) implements TreeEdit {

    /** Checks that nothing is missing. */
    public Remove {
      requireNonNull(id, "id");
    }

    @Override
    public <T> Optional<T> applyTo(TreeOperations<T> trees, T tree) {
      return trees.remove(tree, id);
    }
  }

  /**
   * Moves a task and all below it.
   *
   * @param id the task
   * @param parent what to put it under, empty for among the roots
   * @param index how many other siblings stand before it then
   */
  record Move(String id, Optional<String> parent, int index) implements TreeEdit {

    /** Checks that nothing is missing. */
    public Move {
      requireNonNull(id, "id");
      requireNonNull(parent, "parent");
    }

    @Override
    public <T> Optional<T> applyTo(TreeOperations<T> trees, T tree) {
      return trees.move(tree, id, parent, index);
    }
  }

  /**
   * Gives a task another text and other units.
   *
   * @param node the task; its parent does not count
   */
  record Replace(TreeNode node) implements TreeEdit {

    /** Checks that nothing is missing. */
    public Replace {
      requireNonNull(node, "node");
    }

    @Override
    public <T> Optional<T> applyTo(TreeOperations<T> trees, T tree) {
      return trees.replace(tree, node);
    }
  }

  /**
   * A choice of an edit, whatever the tree; each number stands for one of what there is.
   *
   * @param kind which kind of edit, some of them not possible in the tree
   * @param task which task
   * @param other which parent, the roots among them
   * @param index which place among the siblings
   */
  record Choice(int kind, int task, int other, int index) {

    /** Returns the edit for a tree of these tasks. */
    public TreeEdit edit(List<TreeNode> nodes) {
      int parents = Math.floorMod(other, nodes.size() + 1);
      Optional<String> parent =
          parents == nodes.size() ? Optional.empty() : Optional.of(nodes.get(parents).id());
      int siblings = PlainTree.children(nodes, parent).size();
      int which = nodes.isEmpty() ? 0 : Math.floorMod(task, nodes.size());
      TreeNode node = nodes.isEmpty() ? TreeNode.root("none") : nodes.get(which);
      int others = node.parent().equals(parent) ? Math.max(0, siblings - 1) : siblings;
      TreeNode added = new TreeNode("new" + Math.floorMod(task, 5), parent, "新增", NO_UNITS);
      return switch (Math.floorMod(kind, 10)) {
        case 0, 1, 2 -> new Insert(added, Math.floorMod(index, siblings + 1));
        case 3 -> new Remove(node.id());
        case 4, 5, 6 -> new Move(node.id(), parent, Math.floorMod(index, others + 1));
        case 7 -> new Replace(node.withText("改写" + Math.floorMod(index, 3)));
        case 8 -> new Replace(node.withUnits(ImmutableSet.of("第" + Math.floorMod(index, 3) + "局")));
        default -> impossible(node, siblings);
      };
    }

    /** An edit that must be refused. */
    private TreeEdit impossible(TreeNode node, int siblings) {
      return switch (Math.floorMod(index, 6)) {
        case 0 -> new Remove("nobody");
        case 1 -> new Replace(TreeNode.root("nobody"));
        case 2 -> new Move("nobody", Optional.empty(), 0);
        case 3 -> new Move(node.id(), Optional.of(node.id()), 0);
        case 4 -> new Insert(TreeNode.under("nobody", "new"), 0);
        default -> new Insert(TreeNode.root("new"), siblings + 100_000);
      };
    }
  }

  /** No units. */
  ImmutableSet<String> NO_UNITS = ImmutableSet.of();

  /** Returns the tree with the edit, empty where it is refused. */
  <T> Optional<T> applyTo(TreeOperations<T> trees, T tree);
}
