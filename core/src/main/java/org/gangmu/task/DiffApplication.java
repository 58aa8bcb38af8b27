package org.gangmu.task;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import org.gangmu.diagnostic.Diagnostics;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Outcome;

/** Applies a difference to a draft of a tree once it is known to fit. */
final class DiffApplication {

  private final TreeDiff diff;
  private final TaskTree tree;
  private final TreeDraft draft;
  private final Limits limits;
  private final Diagnostics diagnostics;

  DiffApplication(TreeDiff diff, TaskTree tree, Limits limits) {
    this.diff = diff;
    this.tree = tree;
    this.draft = new TreeDraft(tree);
    this.limits = limits;
    this.diagnostics = new Diagnostics(limits);
  }

  Outcome<TaskTree> apply() {
    diff.contents().forEach(this::checkContent);
    diff.roots().ifPresent(this::checkRoots);
    diff.children().forEach(this::checkChildren);
    if (diagnostics.hasErrors()) {
      return Outcome.failure(diagnostics.toList());
    }
    long size = (long) tree.size() + changeContents();
    if (size > limits.tasks() && size > tree.size()) {
      return Outcome.failure(TaskCode.tooMany(size, limits));
    }
    changeChildren();
    TaskTree changed = draft.toTree();
    if (changed.size() < size) {
      return Outcome.failure(
          TaskCode.CYCLE.error(
              "a task must not be below itself, as would be the case for so many: "
                  + (size - changed.size())));
    }
    if (changed.levels() > limits.depth() && changed.levels() > tree.levels()) {
      TreeForming.reportDepth(changed, limits, diagnostics, TaskCode::at);
      return Outcome.failure(diagnostics.toList());
    }
    return Outcome.of(changed);
  }

  private void checkContent(TaskId id, TreeDiff.Content content) {
    int position = tree.indexOf(id);
    if (content.before().isEmpty()) {
      if (position != TaskTree.NONE) {
        misfit("task must not be in the tree: " + id, id);
      }
    } else if (position == TaskTree.NONE) {
      misfit("task must be in the tree: " + id, id);
    } else if (!tree.get(position).equals(content.before().get())) {
      misfit("task must be as it was when compared: " + id, id);
    } else if (content.after().isEmpty()
        && !tree.isLeaf(position)
        && !diff.children().containsKey(id)) {
      misfit("task must have no children when it is taken out: " + id, id);
    }
  }

  private void checkRoots(TreeDiff.Children roots) {
    if (!areSiblings(roots.before(), 0, tree.size())) {
      diagnostics.add(TaskCode.DIFF_MISFIT.error("roots must be as they were when compared"));
    }
  }

  private void checkChildren(TaskId parent, TreeDiff.Children children) {
    int position = tree.indexOf(parent);
    if (position != TaskTree.NONE) {
      if (!areSiblings(children.before(), position + 1, tree.endIndex(position))) {
        misfit("children must be as they were when compared: " + parent, parent);
      }
    } else if (!diff.contents().containsKey(parent)) {
      misfit("task must be in the tree: " + parent, parent);
    }
  }

  /** Returns whether the siblings of a range of positions have these ids. */
  private boolean areSiblings(ImmutableList<TaskId> ids, int from, int end) {
    int at = from;
    for (TaskId id : ids) {
      if (at >= end || !tree.get(at).id().equals(id)) {
        return false;
      }
      at = tree.endIndex(at);
    }
    return at == end;
  }

  private void misfit(String message, TaskId id) {
    diagnostics.add(TaskCode.DIFF_MISFIT.error(message, id));
  }

  /** Returns by how many tasks the tree grows. */
  private int changeContents() {
    ImmutableList.Builder<Task> added = ImmutableList.builder();
    int grown = 0;
    for (Map.Entry<TaskId, TreeDiff.Content> entry : diff.contents().entrySet()) {
      Optional<Task> after = entry.getValue().after();
      if (entry.getValue().before().isEmpty()) {
        added.add(after.orElseThrow());
        grown++;
      } else if (after.isPresent()) {
        draft.replace(draft.find(entry.getKey()), after.get());
      } else {
        grown--;
      }
    }
    draft.hold(TaskTree.row(added.build()));
    return grown;
  }

  private void changeChildren() {
    diff.roots().ifPresent(this::letGo);
    diff.children().values().forEach(this::letGo);
    diff.roots().ifPresent(roots -> setChildren(TreeDraft.ROOT, roots));
    diff.children().forEach((parent, children) -> setChildren(draft.handle(parent), children));
  }

  private void letGo(TreeDiff.Children children) {
    for (TaskId child : children.before()) {
      draft.letGo(tree.indexOf(child));
    }
  }

  private void setChildren(int parent, TreeDiff.Children children) {
    Handles handles = new Handles(children.after().size());
    for (TaskId child : children.after()) {
      handles.add(draft.handle(child));
    }
    draft.setChildren(parent, handles);
  }
}
