package org.gangmu.task;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The name of a task within one tree; it stays when the task is moved or relabelled.
 *
 * @param text the id: 1 to {@value #MAX_LENGTH} characters, no blank at either end, no control
 *     character
 */
public record TaskId(String text) implements Comparable<TaskId> {

  /** The longest id there can be. */
  public static final int MAX_LENGTH = 200;

  /** Checks the grammar. */
  public TaskId {
    checkArgument(!text.isEmpty(), "id of a task must not be empty");
    checkArgument(
        text.length() <= MAX_LENGTH,
        "id of a task must have at most %s characters: %s",
        MAX_LENGTH,
        text.length());
    checkArgument(
        isPlain(text), "id of a task must be plain text without outer blanks: \"%s\"", text);
  }

  /** Returns the id with that text. */
  public static TaskId of(String text) {
    return new TaskId(text);
  }

  private static boolean isPlain(String text) {
    if (text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ') {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || (c >= 0x7f && (Character.isISOControl(c) || Character.isSpaceChar(c)))) {
        return false;
      }
    }
    return true;
  }

  /** Orders by text, in UTF-16 code units. */
  @Override
  public int compareTo(TaskId other) {
    return text.compareTo(other.text);
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return text;
  }
}
