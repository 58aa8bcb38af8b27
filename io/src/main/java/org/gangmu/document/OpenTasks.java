package org.gangmu.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gangmu.document.Label.Style;
import org.jspecify.annotations.Nullable;

/**
 * The tasks found so far, and those of them that are open: the last one and what it hangs on.
 *
 * <p>A label belongs beside the last one of its style that is still open; a style that is not open
 * begins a level below the last coarser one.
 */
final class OpenTasks {

  private final List<Node> nodes = new ArrayList<>();
  private @Nullable Node top;
  private boolean takesText;

  /** Returns all tasks in document order. */
  List<Node> all() {
    return Collections.unmodifiableList(nodes);
  }

  /** Closes all tasks: what follows begins anew. */
  void close() {
    top = null;
    takesText = false;
  }

  /** Keeps text that follows from the task that is open, until another begins. */
  void endText() {
    takesText = false;
  }

  /** Whether text that follows belongs to a task. */
  boolean takesText() {
    return takesText;
  }

  /** Closes what hangs on a task; all, where there is none. */
  void goBackTo(@Nullable Node node) {
    top = node;
  }

  /** Begins a task under what is open. */
  Node begin(Style style, int number, int paragraph) {
    Node parent = top;
    if (isOpen(style)) {
      while (parent != null && parent.style != style) {
        parent = parent.parent;
      }
      parent = parent == null ? null : parent.parent;
    } else {
      while (parent != null && (parent.style == null || parent.style.compareTo(style) > 0)) {
        parent = parent.parent;
      }
    }
    return push(parent, style, number, paragraph);
  }

  Node push(@Nullable Node parent, @Nullable Style style, int number, int paragraph) {
    Node node = new Node(parent, style, number, nodes.size(), paragraph);
    nodes.add(node);
    if (parent != null) {
      parent.children++;
      parent.lastPoint = style == Style.POINT ? number : 0;
    }
    top = node;
    takesText = true;
    return node;
  }

  /** Returns the task that is open, if any. */
  @Nullable Node top() {
    return top;
  }

  /** Whether a task is open: the last one, or one that it hangs on. */
  boolean isOpen(Node task) {
    for (Node node = top; node != null; node = node.parent) {
      if (node.equals(task)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a task with a label of this style is open. */
  boolean isOpen(Style style) {
    for (Node node = top; node != null; node = node.parent) {
      if (node.style == style) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the number that the next label of a style would have if it goes on, or 0 if none is
   * open.
   */
  int expected(Style style) {
    for (Node node = top; node != null; node = node.parent) {
      if (node.style == style) {
        return node.number + 1;
      }
      if (style == Style.POINT && node.lastPoint > 0) {
        return node.lastPoint + 1;
      }
    }
    return 0;
  }
}
