package org.gangmu.task;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.gangmu.calendar.StatedDate;
import org.gangmu.diagnostic.Span;
import org.gangmu.internal.ValueStyle;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.target.Target;
import org.immutables.value.Value;

/**
 * One item of a directive (任务): a chapter, a section, an item or a sub-item, in the document's own
 * words.
 *
 * <p>A task knows nothing of its place; that is its tree's.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Task permits ImmutableTask {

  Task() {}

  /** Returns the id. */
  public abstract TaskId id();

  /**
   * Returns the number as printed, as {@code （一）}, {@code 3.} or {@code 一是}; empty where there is
   * none.
   */
  @Value.Default
  public String label() {
    return "";
  }

  /** Returns the heading without its closing stop, empty where there is none. */
  @Value.Default
  public String heading() {
    return "";
  }

  /**
   * Returns the task's own text: without label, heading, the notes of who answers for it, and the
   * text of its sub-tasks; paragraphs joined by LF; empty where there is none.
   */
  @Value.Default
  public String body() {
    return "";
  }

  /** Returns who answers for the task. */
  @Value.Default
  public Responsibility responsibility() {
    return Responsibility.none();
  }

  /**
   * Returns the day by which the whole task is to be done (完成时限) as its note or its row of a table
   * states it, with those words; empty where neither names a day, as 长期坚持 does not. It holds for
   * the task's targets that state no {@linkplain Target#deadline() deadline} of their own; the
   * deadlines of single targets stay with them.
   */
  public abstract Optional<StatedDate> deadline();

  /**
   * Returns the targets its own text states, or the results it tells of, in the order of the text.
   */
  public abstract ImmutableList<Target> targets();

  /**
   * Returns where in the text of the directive the task was read, in order; empty if not from a
   * text.
   */
  public abstract ImmutableList<Span> sources();

  /** Returns this task with another label. */
  public final Task withLabel(String label) {
    return label.equals(label()) ? this : toBuilder().label(label).build();
  }

  /** Returns this task with other units answering for it. */
  public final Task withResponsibility(Responsibility responsibility) {
    return responsibility.equals(responsibility())
        ? this
        : toBuilder().responsibility(responsibility).build();
  }

  /**
   * Returns label and heading, or label and the beginning of the text, in one short line: {@code
   * 三、稳定就业}. A label that ends in a numeral, as {@code 1.1} or {@code 二}, has a blank after it.
   */
  public final String title() {
    String text = heading().isEmpty() ? body() : heading();
    int newline = text.indexOf('\n');
    String line = newline < 0 ? text : text.substring(0, newline);
    if (line.codePointCount(0, line.length()) > 40) {
      line = line.substring(0, line.offsetByCodePoints(0, 40)) + "…";
    }
    return label() + (line.isEmpty() || !endsInNumeral(label()) ? "" : " ") + line;
  }

  private static boolean endsInNumeral(String label) {
    return !label.isEmpty()
        && (Character.isDigit(label.charAt(label.length() - 1))
            || ChineseNumeral.parse(label).isPresent());
  }

  /** Returns id and title; never the whole text. */
  @Override
  public final String toString() {
    return "Task " + id() + " " + title();
  }

  /** Returns a task of which only the id is known. */
  public static Task of(TaskId id) {
    return builder().id(requireNonNull(id, "id")).build();
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this task. */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Task}. */
  public static final class Builder extends ImmutableTask.Builder {
    Builder() {}
  }
}
