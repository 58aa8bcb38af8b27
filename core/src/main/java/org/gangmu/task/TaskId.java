package org.gangmu.task;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The name of a task within one tree; it stays when the task is moved or relabelled.
 *
 * <p>Two ids are equal when their texts are, to the letter; so what cannot be seen has no place in
 * one.
 *
 * @param text the id: 1 to {@value #MAX_LENGTH} UTF-16 code units; the space U+0020 may stand
 *     inside, but no other blank, no control or format character and no unpaired surrogate
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
        isPlain(text), "id of a task must be visible text without outer blanks: \"%s\"", text);
  }

  /** Returns the id with that text. */
  public static TaskId of(String text) {
    return new TaskId(text);
  }

  private static boolean isPlain(String text) {
    if (text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ') {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || (c >= 0x7f && !isVisible(text, i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isVisible(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return Character.isSupplementaryCodePoint(text.codePointAt(i))
          && Character.getType(text.codePointAt(i)) != Character.FORMAT;
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return !Character.isISOControl(c)
        && !Character.isSpaceChar(c)
        && Character.getType(c) != Character.FORMAT;
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
