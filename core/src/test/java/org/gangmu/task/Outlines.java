package org.gangmu.task;

import java.util.ArrayDeque;
import java.util.Deque;
import org.gangmu.diagnostic.Limits;

/** Trees for tests, written and shown as {@code a [b c [d]] e}. */
final class Outlines {

  /** Limits that no test tree reaches. */
  static final Limits WIDE_LIMITS = Limits.builder().depth(10_000_000).build();

  private Outlines() {}

  static TaskId id(String text) {
    return TaskId.of(text);
  }

  static Task task(String id) {
    return Task.of(TaskId.of(id));
  }

  /** Returns the tree with these ids, what stands in brackets being below the id before. */
  static TaskTree tree(String outline) {
    TaskTree.Builder tree = TaskTree.builder();
    Deque<Integer> open = new ArrayDeque<>();
    open.push(TaskTree.NONE);
    for (String token : outline.replace("[", " [ ").replace("]", " ] ").strip().split(" +", -1)) {
      switch (token) {
        case "[" -> open.push(tree.size() - 1);
        case "]" -> open.pop();
        case "" -> {}
        default -> tree.add(task(token), open.element());
      }
    }
    return tree.build();
  }

  /** Returns the ids of a tree in the same form. */
  static String outline(TaskTree tree) {
    StringBuilder text = new StringBuilder();
    tree.walk(
        new TaskVisitor() {
          @Override
          public boolean enter(Task task, int index, int depth) {
            boolean first = text.isEmpty() || text.charAt(text.length() - 1) == '[';
            text.append(first ? "" : " ").append(task.id());
            text.append(tree.isLeaf(index) ? "" : " [");
            return true;
          }

          @Override
          public void leave(Task task, int index, int depth) {
            text.append(tree.isLeaf(index) ? "" : "]");
          }
        });
    return text.toString();
  }

  /** Returns a tree in which each task is the only child of the one before. */
  static TaskTree chain(int depth) {
    TaskTree.Builder tree = TaskTree.builder(WIDE_LIMITS);
    for (int i = 0; i < depth; i++) {
      tree.add(task("t" + i), i - 1);
    }
    return tree.build();
  }

  /** Returns a tree with one root and so many children. */
  static TaskTree fan(int width) {
    TaskTree.Builder tree = TaskTree.builder();
    tree.add(task("root"));
    for (int i = 0; i < width; i++) {
      tree.add(task("t" + i), 0);
    }
    return tree.build();
  }
}
