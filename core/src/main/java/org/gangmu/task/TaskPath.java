package org.gangmu.task;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * The way from a root down to a task, as the place among its siblings at each level: {@code 2.1.3}
 * is the third child of the first child of the second root.
 *
 * <p>A path follows from where the task stands and changes with it; a {@link Task#label()} is what
 * the document printed.
 *
 * @param steps the places, each counted from 1; at least one
 */
public record TaskPath(ImmutableList<Integer> steps) implements Comparable<TaskPath> {

  /** Checks the steps. */
  public TaskPath {
    checkArgument(!steps.isEmpty(), "path of a task must have at least one step");
    for (int step : steps) {
      checkArgument(step >= 1, "step of a path must be at least 1: %s", step);
    }
  }

  /**
   * Reads the form that {@link #toString()} writes.
   *
   * @throws IllegalArgumentException if the text is not whole numbers from 1 joined by dots,
   *     without signs and leading zeros
   */
  public static TaskPath of(String text) {
    ImmutableList.Builder<Integer> steps = ImmutableList.builder();
    int from = 0;
    while (from <= text.length()) {
      int dot = text.indexOf('.', from);
      int to = dot < 0 ? text.length() : dot;
      steps.add(step(text, from, to));
      from = to + 1;
    }
    return new TaskPath(steps.build());
  }

  private static int step(String text, int from, int to) {
    long step = 0;
    for (int i = from; i < to && step <= Integer.MAX_VALUE; i++) {
      char digit = text.charAt(i);
      step = digit >= '0' && digit <= '9' ? step * 10 + (digit - '0') : Long.MAX_VALUE;
    }
    checkArgument(
        from < to && text.charAt(from) != '0' && step <= Integer.MAX_VALUE,
        "path of a task must be numbers from 1 joined by dots: \"%s\"",
        text);
    return (int) step;
  }

  /** Returns the number of levels from the root to the task, 1 for a root. */
  public int levels() {
    return steps.size();
  }

  /** Orders as the tasks stand in the document: a task before those below it. */
  @Override
  public int compareTo(TaskPath other) {
    int common = Math.min(steps.size(), other.steps.size());
    for (int i = 0; i < common; i++) {
      int order = steps.get(i).compareTo(other.steps.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(steps.size(), other.steps.size());
  }

  /** Returns the steps joined by dots. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int step : steps) {
      text.append(text.isEmpty() ? "" : ".").append(step);
    }
    return text.toString();
  }
}
