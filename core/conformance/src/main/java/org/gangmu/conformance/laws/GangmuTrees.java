package org.gangmu.conformance.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.gangmu.diagnostic.Limits;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.responsibility.Role;
import org.gangmu.task.MergeConflict;
import org.gangmu.task.Task;
import org.gangmu.task.TaskEdit;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskPlace;
import org.gangmu.task.TaskTree;
import org.gangmu.task.TreeDiff;
import org.gangmu.task.TreeMerge;

/** {@link TaskTree} as the laws of trees know trees. */
final class GangmuTrees implements TreeOperations<TaskTree> {

  private static final Limits LIMITS = Limits.builder().depth(200_000).build();

  private static Task task(TreeNode node) {
    return Task.builder()
        .id(TaskId.of(node.id()))
        .body(node.text())
        .responsibility(
            Responsibility.builder()
                .assignments(
                    node.units().stream()
                        .map(unit -> Assignment.of(unit, Role.RESPONSIBLE))
                        .collect(toImmutableList()))
                .build())
        .build();
  }

  private static TreeNode node(Task task, Optional<String> parent) {
    return new TreeNode(
        task.id().text(),
        parent,
        task.body(),
        task.responsibility().assignments().stream()
            .map(each -> each.unit().text())
            .collect(toImmutableSet()));
  }

  @Override
  public Optional<TaskTree> build(List<TreeNode> nodes) {
    TaskTree.Builder builder = TaskTree.builder(LIMITS);
    for (TreeNode node : nodes) {
      if (node.parent().isPresent()) {
        builder.add(task(node), TaskId.of(node.parent().get()));
      } else {
        builder.add(task(node));
      }
    }
    return builder.assemble().value();
  }

  @Override
  public List<TreeNode> nodes(TaskTree tree) {
    ImmutableList.Builder<TreeNode> nodes = ImmutableList.builder();
    for (int i = 0; i < tree.size(); i++) {
      int above = tree.parentIndex(i);
      Optional<String> parent =
          above == TaskTree.NONE ? Optional.empty() : Optional.of(tree.get(above).id().text());
      nodes.add(node(tree.get(i), parent));
    }
    return nodes.build();
  }

  @Override
  public Optional<String> parent(TaskTree tree, String id) {
    return tree.parent(TaskId.of(id)).map(task -> task.id().text());
  }

  @Override
  public List<String> children(TaskTree tree, Optional<String> parent) {
    return (parent.isPresent() ? tree.children(TaskId.of(parent.get())) : tree.roots())
        .stream().map(task -> task.id().text()).toList();
  }

  private static Optional<TaskTree> apply(TaskTree tree, TaskEdit edit) {
    return tree.apply(ImmutableList.of(edit), LIMITS).value();
  }

  private static TaskPlace place(Optional<String> parent, int index) {
    return new TaskPlace(parent.map(TaskId::of), index);
  }

  @Override
  public Optional<TaskTree> insert(TaskTree tree, TreeNode node, int index) {
    return apply(tree, new TaskEdit.Insert(TaskTree.of(task(node)), place(node.parent(), index)));
  }

  @Override
  public Optional<TaskTree> remove(TaskTree tree, String id) {
    return apply(tree, new TaskEdit.Remove(TaskId.of(id)));
  }

  @Override
  public Optional<TaskTree> move(TaskTree tree, String id, Optional<String> parent, int index) {
    return apply(tree, new TaskEdit.Move(TaskId.of(id), place(parent, index)));
  }

  @Override
  public Optional<TaskTree> replace(TaskTree tree, TreeNode node) {
    return apply(tree, new TaskEdit.Replace(TaskId.of(node.id()), task(node)));
  }

  @Override
  public Optional<TaskTree> split(TaskTree tree, String id, List<TreeNode> parts) {
    Task[] tasks = parts.stream().map(GangmuTrees::task).toArray(Task[]::new);
    return apply(tree, TaskEdit.Split.of(TaskId.of(id), tasks));
  }

  @Override
  public Optional<TaskTree> merge(TaskTree tree, List<String> ids) {
    return apply(tree, TaskEdit.Merge.of(ids.stream().map(TaskId::of).toArray(TaskId[]::new)));
  }

  @Override
  public Difference<TaskTree> difference(TaskTree before, TaskTree after) {
    return new Told(TreeDiff.between(before, after));
  }

  private record Told(TreeDiff diff) implements Difference<TaskTree> {

    @Override
    public boolean isEmpty() {
      return diff.isEmpty();
    }

    @Override
    public Optional<TaskTree> apply(TaskTree tree) {
      return diff.apply(tree, LIMITS).value();
    }

    @Override
    public Difference<TaskTree> invert() {
      return new Told(diff.invert());
    }
  }

  @Override
  public Merged<TaskTree> merge(TaskTree base, TaskTree ours, TaskTree theirs) {
    TreeMerge merge = TreeMerge.of(base, ours, theirs);
    return new Merged<>(
        merge.tree(),
        merge.conflicts().stream()
            .filter(conflict -> !(conflict instanceof MergeConflict.Ordered))
            .flatMap(conflict -> conflict.tasks().stream())
            .map(TaskId::text)
            .collect(toImmutableSet()));
  }
}
