package org.gangmu.conformance.jqwik;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gangmu.conformance.laws.TreeLaws;
import org.gangmu.conformance.laws.TreeNode;
import org.gangmu.conformance.laws.TreeOperations;
import org.gangmu.conformance.laws.TreeOperations.Difference;
import org.gangmu.task.TaskTree;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Trees that break one law each. */
class WrongTreesTest {

  @TestFactory
  Stream<DynamicTest> laws() {
    return WrongImplementations.tests(
        TreeLaws.ALL,
        ImmutableMap.<String, Conformance>builder()
            .put("TREE-1", under(new FirstRootOnly()))
            .put("TREE-2", under(new ChildrenUnordered()))
            .put("TREE-3", under(new LastOneWins()))
            .put("TREE-4", under(new ReplacedWithoutChildren()))
            .put("TREE-5", under(new Appending()))
            .put("TREE-6", under(new ChildrenLifted()))
            .put("TREE-7", under(new ChildrenLeftBehind()))
            .put("TREE-8", under(new NotLookingUpwards()))
            .put("TREE-9", under(new ByPosition()))
            .put("TREE-10", under(new NestedTasks()))
            .put("TREE-11", under(new Overwriting()))
            .put("TREE-12", under(new CountingItself()))
            .put("TREE-13", under(new NestedTasks()))
            .put("TREE-14", under(new NestedTasks()))
            .put("TREE-15", under(new SixteenBits()))
            .put("TREE-16", under(new SplitWithoutUnits()))
            .put("TREE-17", under(new UnitsOfTheFirst()))
            .put("TREE-18", under(new NothingDone()))
            .put("TREE-19", under(new NotInverted()))
            .put("TREE-20", under(new TextsOnly()))
            .put("TREE-21", under(new AlwaysOurs()))
            .put("TREE-22", under(new AlwaysInConflict()))
            .put("TREE-23", under(new LastVersionWins()))
            .put("TREE-24", under(new Silent()))
            .build());
  }

  private static <T> Conformance under(TreeOperations<T> trees) {
    return new TreeConformance<T>() {
      @Override
      protected TreeOperations<T> trees() {
        return trees;
      }
    };
  }

  /** Right in everything, to be spoilt in one thing. */
  private abstract static class Trees implements TreeOperations<TaskTree> {
    final TreeOperations<TaskTree> right = TreeOperations.gangmu();

    @Override
    public Optional<TaskTree> build(List<TreeNode> nodes) {
      return right.build(nodes);
    }

    @Override
    public List<TreeNode> nodes(TaskTree tree) {
      return right.nodes(tree);
    }

    @Override
    public Optional<String> parent(TaskTree tree, String id) {
      return right.parent(tree, id);
    }

    @Override
    public List<String> children(TaskTree tree, Optional<String> parent) {
      return right.children(tree, parent);
    }

    @Override
    public Optional<TaskTree> insert(TaskTree tree, TreeNode node, int index) {
      return right.insert(tree, node, index);
    }

    @Override
    public Optional<TaskTree> remove(TaskTree tree, String id) {
      return right.remove(tree, id);
    }

    @Override
    public Optional<TaskTree> move(TaskTree tree, String id, Optional<String> parent, int index) {
      return right.move(tree, id, parent, index);
    }

    @Override
    public Optional<TaskTree> replace(TaskTree tree, TreeNode node) {
      return right.replace(tree, node);
    }

    @Override
    public Optional<TaskTree> split(TaskTree tree, String id, List<TreeNode> parts) {
      return right.split(tree, id, parts);
    }

    @Override
    public Optional<TaskTree> merge(TaskTree tree, List<String> ids) {
      return right.merge(tree, ids);
    }

    @Override
    public Difference<TaskTree> difference(TaskTree before, TaskTree after) {
      return right.difference(before, after);
    }

    @Override
    public Merged<TaskTree> merge(TaskTree base, TaskTree ours, TaskTree theirs) {
      return right.merge(base, ours, theirs);
    }

    final TreeNode node(TaskTree tree, String id) {
      return nodes(tree).stream().filter(node -> node.id().equals(id)).findFirst().orElseThrow();
    }

    final boolean has(TaskTree tree, String id) {
      return nodes(tree).stream().anyMatch(node -> node.id().equals(id));
    }

    /** Puts the children of a task among its siblings. */
    final TaskTree lifted(TaskTree tree, String id) {
      TaskTree lifted = tree;
      Optional<String> parent = parent(tree, id);
      for (String child : children(tree, Optional.of(id))) {
        lifted = right.move(lifted, child, parent, 0).orElseThrow();
      }
      return lifted;
    }
  }

  private static final class FirstRootOnly extends Trees {
    @Override
    public Optional<TaskTree> build(List<TreeNode> nodes) {
      Set<String> kept = new HashSet<>();
      return right.build(
          nodes.stream()
              .filter(node -> node.parent().map(kept::contains).orElse(kept.isEmpty()))
              .filter(node -> kept.add(node.id()))
              .toList());
    }
  }

  private static final class ChildrenUnordered extends Trees {
    @Override
    public List<String> children(TaskTree tree, Optional<String> parent) {
      return Lists.reverse(right.children(tree, parent));
    }
  }

  private static final class LastOneWins extends Trees {
    @Override
    public Optional<TaskTree> build(List<TreeNode> nodes) {
      Map<String, TreeNode> byId = new LinkedHashMap<>();
      nodes.forEach(node -> byId.put(node.id(), node));
      return right.build(List.copyOf(byId.values()));
    }
  }

  private static final class ReplacedWithoutChildren extends Trees {
    @Override
    public Optional<TaskTree> replace(TaskTree tree, TreeNode node) {
      Optional<TaskTree> replaced = right.replace(tree, node);
      for (String child : children(tree, Optional.of(node.id()))) {
        replaced = replaced.flatMap(t -> right.remove(t, child));
      }
      return replaced;
    }
  }

  private static final class Appending extends Trees {
    @Override
    public Optional<TaskTree> insert(TaskTree tree, TreeNode node, int index) {
      return right.insert(tree, node, children(tree, node.parent()).size());
    }
  }

  private static final class ChildrenLifted extends Trees {
    @Override
    public Optional<TaskTree> remove(TaskTree tree, String id) {
      return right.remove(lifted(tree, id), id);
    }
  }

  private static final class ChildrenLeftBehind extends Trees {
    @Override
    public Optional<TaskTree> move(TaskTree tree, String id, Optional<String> parent, int index) {
      return right
          .move(tree, id, parent, index)
          .flatMap(
              moved -> {
                TaskTree lifted = moved;
                for (String child : children(tree, Optional.of(id))) {
                  lifted = right.move(lifted, child, Optional.empty(), 0).orElseThrow();
                }
                return Optional.of(lifted);
              });
    }
  }

  private static final class NotLookingUpwards extends Trees {
    @Override
    public Optional<TaskTree> move(TaskTree tree, String id, Optional<String> parent, int index) {
      return right.move(tree, id, parent, index).or(() -> Optional.of(tree));
    }
  }

  /** Remembers a task by where such a task should stand. */
  private static final class ByPosition extends Trees {
    @Override
    public Optional<TaskTree> replace(TaskTree tree, TreeNode node) {
      List<TreeNode> nodes = nodes(tree);
      TreeNode there = nodes.get(Math.floorMod(node.id().hashCode(), nodes.size()));
      return right.replace(tree, there.withText(node.text()));
    }
  }

  private static final class Overwriting extends Trees {
    @Override
    public Optional<TaskTree> insert(TaskTree tree, TreeNode node, int index) {
      return has(tree, node.id()) ? right.replace(tree, node) : right.insert(tree, node, index);
    }
  }

  private static final class CountingItself extends Trees {
    @Override
    public Optional<TaskTree> move(TaskTree tree, String id, Optional<String> parent, int index) {
      int before = has(tree, id) ? children(tree, parent).indexOf(id) : -1;
      return right.move(tree, id, parent, before >= 0 && before < index ? index - 1 : index);
    }
  }

  private static final class SixteenBits extends Trees {
    @Override
    public Optional<TaskTree> build(List<TreeNode> nodes) {
      return nodes.size() > 65_536 ? Optional.empty() : right.build(nodes);
    }
  }

  private static final class SplitWithoutUnits extends Trees {
    @Override
    public Optional<TaskTree> split(TaskTree tree, String id, List<TreeNode> parts) {
      Optional<TaskTree> split = right.split(tree, id, parts);
      for (TreeNode part : parts) {
        split = split.flatMap(t -> right.replace(t, part.withUnits(ImmutableSet.of())));
      }
      return split;
    }
  }

  private static final class UnitsOfTheFirst extends Trees {
    @Override
    public Optional<TaskTree> merge(TaskTree tree, List<String> ids) {
      TreeNode first = node(tree, ids.get(0));
      return right.merge(tree, ids).flatMap(merged -> right.replace(merged, first));
    }
  }

  private abstract static class Differences extends Trees {

    abstract Difference<TaskTree> wrong(Difference<TaskTree> told, boolean sameTexts);

    @Override
    public Difference<TaskTree> difference(TaskTree before, TaskTree after) {
      return wrong(right.difference(before, after), texts(before).equals(texts(after)));
    }

    private List<String> texts(TaskTree tree) {
      return nodes(tree).stream().map(TreeNode::text).toList();
    }
  }

  private record Wrong(
      boolean isEmpty, Difference<TaskTree> applied, Optional<Difference<TaskTree>> inverse)
      implements Difference<TaskTree> {

    @Override
    public Optional<TaskTree> apply(TaskTree tree) {
      return applied.apply(tree);
    }

    @Override
    public Difference<TaskTree> invert() {
      return inverse.orElse(this);
    }
  }

  private static final class NothingDone extends Differences {
    @Override
    Difference<TaskTree> wrong(Difference<TaskTree> told, boolean sameTexts) {
      Difference<TaskTree> nothing = right.difference(TaskTree.empty(), TaskTree.empty());
      return new Wrong(told.isEmpty(), nothing, Optional.of(told.invert()));
    }
  }

  private static final class NotInverted extends Differences {
    @Override
    Difference<TaskTree> wrong(Difference<TaskTree> told, boolean sameTexts) {
      return new Wrong(told.isEmpty(), told, Optional.empty());
    }
  }

  private static final class TextsOnly extends Differences {
    @Override
    Difference<TaskTree> wrong(Difference<TaskTree> told, boolean sameTexts) {
      return new Wrong(sameTexts, told, Optional.of(told.invert()));
    }
  }

  private static final class AlwaysOurs extends Trees {
    @Override
    public Merged<TaskTree> merge(TaskTree base, TaskTree ours, TaskTree theirs) {
      return new Merged<>(ours, ImmutableSet.of());
    }
  }

  private static final class AlwaysInConflict extends Trees {
    @Override
    public Merged<TaskTree> merge(TaskTree base, TaskTree ours, TaskTree theirs) {
      Set<String> ids = new HashSet<>();
      nodes(theirs).forEach(node -> ids.add(node.id()));
      return new Merged<>(
          right.merge(base, ours, theirs).tree(),
          ours.equals(base) ? ImmutableSet.of() : ImmutableSet.copyOf(ids));
    }
  }

  private static final class LastVersionWins extends Trees {
    @Override
    public Merged<TaskTree> merge(TaskTree base, TaskTree ours, TaskTree theirs) {
      return new Merged<>(theirs, ImmutableSet.of());
    }
  }

  private static final class Silent extends Trees {
    @Override
    public Merged<TaskTree> merge(TaskTree base, TaskTree ours, TaskTree theirs) {
      return new Merged<>(right.merge(base, ours, theirs).tree(), ImmutableSet.of());
    }
  }
}
