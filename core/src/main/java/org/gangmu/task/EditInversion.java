package org.gangmu.task;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Says which edits lead back from an edit, given the draft it is about to be applied to.
 *
 * <p>What it says of an edit that cannot be applied means nothing.
 */
final class EditInversion implements TaskEdit.Visitor<ImmutableList<TaskEdit>> {

  private final TreeDraft draft;

  EditInversion(TreeDraft draft) {
    this.draft = draft;
  }

  @Override
  public ImmutableList<TaskEdit> visit(TaskEdit.Insert insert) {
    return removals(insert.tasks().roots());
  }

  @Override
  public ImmutableList<TaskEdit> visit(TaskEdit.Remove remove) {
    int handle = draft.find(remove.id());
    return handle == TaskTree.NONE ? ImmutableList.of() : ImmutableList.of(insertion(handle));
  }

  @Override
  public ImmutableList<TaskEdit> visit(TaskEdit.Move move) {
    int handle = draft.find(move.id());
    return handle == TaskTree.NONE
        ? ImmutableList.of()
        : ImmutableList.of(new TaskEdit.Move(move.id(), draft.place(handle)));
  }

  @Override
  public ImmutableList<TaskEdit> visit(TaskEdit.Replace replace) {
    return replacement(replace.task().id(), replace.id());
  }

  @Override
  public ImmutableList<TaskEdit> visit(TaskEdit.Relabel relabel) {
    int handle = draft.find(relabel.id());
    return handle == TaskTree.NONE
        ? ImmutableList.of()
        : ImmutableList.of(new TaskEdit.Relabel(relabel.id(), draft.task(handle).label()));
  }

  @Override
  public ImmutableList<TaskEdit> visit(TaskEdit.Split split) {
    List<Task> others = new ArrayList<>(split.parts());
    Task heir = others.remove(split.heir());
    return ImmutableList.<TaskEdit>builder()
        .addAll(removals(others))
        .addAll(replacement(heir.id(), split.id()))
        .build();
  }

  /** Puts back what was merged, neighbours at once, from the first place to the last. */
  @Override
  public ImmutableList<TaskEdit> visit(TaskEdit.Merge merge) {
    Set<Integer> merged = new HashSet<>();
    for (TaskId id : merge.ids()) {
      merged.add(draft.find(id));
    }
    ImmutableList.Builder<TaskEdit> back = ImmutableList.builder();
    back.add(new TaskEdit.Remove(merge.as().map(Task::id).orElse(merge.ids().get(0))));
    int first = draft.find(merge.ids().get(0));
    if (first == TaskTree.NONE) {
      return back.build();
    }
    Handles siblings = draft.children(draft.parent(first));
    Handles neighbours = new Handles(1);
    for (int at = 0; at <= siblings.size(); at++) {
      if (at < siblings.size() && merged.contains(siblings.get(at))) {
        neighbours.add(siblings.get(at));
      } else if (neighbours.size() > 0) {
        back.add(
            new TaskEdit.Insert(
                draft.forest(neighbours), draft.place(first, at - neighbours.size())));
        neighbours.clear();
      }
    }
    return back.build();
  }

  private TaskEdit.Insert insertion(int handle) {
    return new TaskEdit.Insert(draft.forest(Handles.of(handle)), draft.place(handle));
  }

  private ImmutableList<TaskEdit> replacement(TaskId now, TaskId before) {
    int handle = draft.find(before);
    return handle == TaskTree.NONE
        ? ImmutableList.of()
        : ImmutableList.of(new TaskEdit.Replace(now, draft.task(handle)));
  }

  private static ImmutableList<TaskEdit> removals(List<Task> tasks) {
    return tasks.stream()
        .map(task -> (TaskEdit) new TaskEdit.Remove(task.id()))
        .collect(ImmutableList.toImmutableList());
  }
}
