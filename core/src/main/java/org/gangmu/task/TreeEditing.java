package org.gangmu.task;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Outcome;

/**
 * Applies edits to a draft of a tree, each after having checked that nothing stands in its way.
 *
 * <p>A visit returns what stands in the way, empty once the edit is applied.
 */
final class TreeEditing implements TaskEdit.Visitor<Optional<Diagnostic>> {

  private final TreeDraft draft;
  private final Limits limits;

  TreeEditing(TaskTree tree, Limits limits) {
    this.draft = new TreeDraft(tree);
    this.limits = limits;
  }

  Outcome<TaskTree> apply(Iterable<? extends TaskEdit> edits) {
    int number = 0;
    for (TaskEdit edit : edits) {
      number++;
      Optional<Diagnostic> obstacle = edit.accept(this);
      if (obstacle.isPresent()) {
        Diagnostic error = obstacle.get();
        return Outcome.failure(
            Iterables.size(edits) == 1
                ? error
                : Diagnostic.error(
                    error.code(), "edit " + number + ": " + error.message(), error.location()));
      }
    }
    return Outcome.of(draft.toTree());
  }

  ImmutableList<TaskEdit> undo(Iterable<? extends TaskEdit> edits) {
    Deque<ImmutableList<TaskEdit>> backwards = new ArrayDeque<>();
    EditInversion inversion = new EditInversion(draft);
    for (TaskEdit edit : edits) {
      ImmutableList<TaskEdit> back = edit.accept(inversion);
      Optional<Diagnostic> obstacle = edit.accept(this);
      checkArgument(
          obstacle.isEmpty(), "%s", obstacle.map(Diagnostic::message).orElse("edits must apply"));
      backwards.push(back);
    }
    return backwards.stream().flatMap(List::stream).collect(toImmutableList());
  }

  @Override
  public Optional<Diagnostic> visit(TaskEdit.Insert insert) {
    TaskTree tasks = insert.tasks();
    Optional<Diagnostic> obstacle = obstacleAt(insert.place(), Optional.empty());
    if (obstacle.isPresent()) {
      return obstacle;
    }
    for (Task task : tasks.tasks()) {
      if (draft.find(task.id()) != TaskTree.NONE) {
        return Optional.of(duplicate(task.id()));
      }
    }
    int parent = parentOf(insert.place());
    if ((long) draft.size() + tasks.size() > limits.tasks()) {
      return Optional.of(TaskCode.tooMany((long) draft.size() + tasks.size(), limits));
    }
    if (isTooDeep(parent, tasks.levels())) {
      return Optional.of(TaskCode.tooDeep(tasks.get(0).id(), limits));
    }
    draft.insert(tasks, parent, indexOf(insert.place(), draft.children(parent).size()));
    return Optional.empty();
  }

  @Override
  public Optional<Diagnostic> visit(TaskEdit.Remove remove) {
    int handle = draft.find(remove.id());
    if (handle == TaskTree.NONE) {
      return Optional.of(unknown(remove.id()));
    }
    draft.remove(handle);
    return Optional.empty();
  }

  @Override
  public Optional<Diagnostic> visit(TaskEdit.Move move) {
    int handle = draft.find(move.id());
    if (handle == TaskTree.NONE) {
      return Optional.of(unknown(move.id()));
    }
    Optional<Diagnostic> obstacle = obstacleAt(move.place(), Optional.of(handle));
    if (obstacle.isPresent()) {
      return obstacle;
    }
    int parent = parentOf(move.place());
    if (draft.isAtOrBelow(parent, handle)) {
      return Optional.of(
          TaskCode.UNDER_ITSELF.error(
              "a task must not be moved under itself or a task below it: " + move.place(),
              move.id()));
    }
    int depth = depthUnder(parent);
    if (depth > draft.depth(handle)
        && (long) depth + draft.sizeBelow(handle) > limits.depth()
        && isTooDeep(parent, draft.levelsBelow(handle))) {
      return Optional.of(TaskCode.tooDeep(move.id(), limits));
    }
    draft.move(handle, parent, indexOf(move.place(), siblings(parent, Optional.of(handle))));
    return Optional.empty();
  }

  @Override
  public Optional<Diagnostic> visit(TaskEdit.Replace replace) {
    TaskId newId = replace.task().id();
    int handle = draft.find(replace.id());
    if (handle == TaskTree.NONE) {
      return Optional.of(unknown(replace.id()));
    }
    if (!newId.equals(replace.id()) && draft.find(newId) != TaskTree.NONE) {
      return Optional.of(duplicate(newId));
    }
    draft.replace(handle, replace.task());
    return Optional.empty();
  }

  @Override
  public Optional<Diagnostic> visit(TaskEdit.Relabel relabel) {
    int handle = draft.find(relabel.id());
    if (handle == TaskTree.NONE) {
      return Optional.of(unknown(relabel.id()));
    }
    draft.replace(handle, draft.task(handle).withLabel(relabel.label()));
    return Optional.empty();
  }

  @Override
  public Optional<Diagnostic> visit(TaskEdit.Split split) {
    int handle = draft.find(split.id());
    if (handle == TaskTree.NONE) {
      return Optional.of(unknown(split.id()));
    }
    Task original = draft.task(handle);
    for (Task part : split.parts()) {
      if (!part.id().equals(split.id()) && draft.find(part.id()) != TaskTree.NONE) {
        return Optional.of(duplicate(part.id()));
      }
    }
    ImmutableList<Task> parts =
        split.parts().stream()
            .map(part -> SplitAndMerge.inherit(part, original, split.duties()))
            .collect(toImmutableList());
    Optional<String> dropped =
        split.duties() == TaskEdit.Split.Duties.KEPT
            ? SplitAndMerge.dropped(original, parts)
            : Optional.empty();
    if (dropped.isPresent()) {
      return Optional.of(
          TaskCode.DROPPED_DUTY.error(
              "duty of a task that is split must stay with a part: " + dropped.get(), split.id()));
    }
    long size = (long) draft.size() + parts.size() - 1;
    if (size > limits.tasks()) {
      return Optional.of(TaskCode.tooMany(size, limits));
    }
    int parent = draft.parent(handle);
    int at = draft.children(parent).indexOf(handle);
    int heir = split.heir();
    draft.replace(handle, parts.get(heir));
    draft.insert(TaskTree.row(parts.subList(heir + 1, parts.size())), parent, at + 1);
    draft.insert(TaskTree.row(parts.subList(0, heir)), parent, at);
    return Optional.empty();
  }

  @Override
  public Optional<Diagnostic> visit(TaskEdit.Merge merge) {
    Handles handles = new Handles(merge.ids().size());
    for (TaskId id : merge.ids()) {
      int handle = draft.find(id);
      if (handle == TaskTree.NONE) {
        return Optional.of(unknown(id));
      }
      handles.add(handle);
      if (draft.parent(handle) != draft.parent(handles.get(0))) {
        return Optional.of(
            TaskCode.NOT_SIBLINGS.error(
                "tasks to be merged must have the same parent, as has not: " + id,
                merge.ids().get(0)));
      }
    }
    ImmutableList.Builder<Task> merged = ImmutableList.builder();
    for (int i = 0; i < handles.size(); i++) {
      merged.add(draft.task(handles.get(i)));
    }
    ImmutableList<Task> tasks = merged.build();
    Task as = merge.as().orElseGet(() -> SplitAndMerge.joined(tasks));
    if (!merge.ids().contains(as.id()) && draft.find(as.id()) != TaskTree.NONE) {
      return Optional.of(duplicate(as.id()));
    }
    draft.merge(handles, SplitAndMerge.unite(as, tasks));
    return Optional.empty();
  }

  /** Returns what is wrong with a place, where a task may come to stand that is in the tree. */
  private Optional<Diagnostic> obstacleAt(TaskPlace place, Optional<Integer> moved) {
    if (place.parent().isPresent() && draft.find(place.parent().get()) == TaskTree.NONE) {
      return Optional.of(unknown(place.parent().get()));
    }
    if (place.index() == TaskPlace.LAST) {
      return Optional.empty();
    }
    int siblings = siblings(parentOf(place), moved);
    if (place.index() <= siblings) {
      return Optional.empty();
    }
    String message = "index of a place must be at most " + siblings + ": " + place;
    return Optional.of(
        place
            .parent()
            .map(parent -> TaskCode.NO_SUCH_PLACE.error(message, parent))
            .orElseGet(() -> TaskCode.NO_SUCH_PLACE.error(message)));
  }

  private int siblings(int parent, Optional<Integer> moved) {
    int children = draft.children(parent).size();
    return moved.isPresent() && draft.parent(moved.get()) == parent ? children - 1 : children;
  }

  private static int indexOf(TaskPlace place, int siblings) {
    return Math.min(place.index(), siblings);
  }

  private int parentOf(TaskPlace place) {
    return place.parent().map(draft::find).orElse(TreeDraft.ROOT);
  }

  private boolean isTooDeep(int parent, int levels) {
    return levels > 0 && (long) depthUnder(parent) + levels > limits.depth();
  }

  private int depthUnder(int parent) {
    return parent == TreeDraft.ROOT ? 0 : draft.depth(parent) + 1;
  }

  private static Diagnostic unknown(TaskId id) {
    return TaskCode.UNKNOWN_TASK.error("no task has the id: " + id, id);
  }

  private static Diagnostic duplicate(TaskId id) {
    return TaskCode.DUPLICATE_ID.error("id of a task must be unique: " + id, id);
  }
}
