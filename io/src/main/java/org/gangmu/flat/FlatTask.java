package org.gangmu.flat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.gangmu.io.internal.ValueStyle;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.responsibility.Role;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.unit.UnitName;
import org.immutables.value.Value;

/** What a flat record tells of a task. */
@Value.Immutable
@ValueStyle
public abstract sealed class FlatTask permits ImmutableFlatTask {

  /** How many characters, as code points, of a task's own text a record shows. */
  public static final int OPENING_LENGTH = 15;

  FlatTask() {}

  /** Returns the id. */
  public abstract TaskId id();

  /** Returns the id of the parent, empty at a root. */
  public abstract Optional<TaskId> parent();

  /** Returns the number as printed, empty where there is none. */
  @Value.Default
  public String label() {
    return "";
  }

  /** Returns the heading, empty where there is none. */
  @Value.Default
  public String heading() {
    return "";
  }

  /** Returns the beginning of the task's own text, empty where there is none. */
  @Value.Default
  public String opening() {
    return "";
  }

  /** Returns the units named lead, in the order written. */
  public abstract ImmutableList<UnitName> lead();

  /** Returns the responsible units, in the order written. */
  public abstract ImmutableList<UnitName> responsible();

  /** Returns the cooperating units, in the order written. */
  public abstract ImmutableList<UnitName> cooperating();

  /** Returns the supervising units, in the order written. */
  public abstract ImmutableList<UnitName> supervising();

  /** Returns the unit that leads by a policy, where none is named lead. */
  public abstract Optional<UnitName> inferredLead();

  /** Returns whether a list of units ends open (等). */
  @Value.Default
  public boolean openEnded() {
    return false;
  }

  /**
   * Returns what a flat record tells of a task.
   *
   * @param parent the id of its parent, empty at a root
   */
  public static FlatTask of(Task task, Optional<TaskId> parent) {
    Responsibility responsibility = task.responsibility();
    return builder()
        .id(task.id())
        .parent(parent)
        .label(task.label())
        .heading(task.heading())
        .opening(opening(task.body()))
        .lead(responsibility.units(Role.LEAD))
        .responsible(responsibility.units(Role.RESPONSIBLE))
        .cooperating(responsibility.units(Role.COOPERATING))
        .supervising(responsibility.units(Role.SUPERVISING))
        .inferredLead(responsibility.inferredLead())
        .openEnded(!responsibility.openEnded().isEmpty())
        .build();
  }

  /** Returns the first characters after the leading blanks, never half of one. */
  private static String opening(String body) {
    int start = 0;
    while (start < body.length() && isBlank(body.charAt(start))) {
      start++;
    }
    int end = start;
    for (int shown = 0; shown < OPENING_LENGTH && end < body.length(); shown++) {
      end += Character.charCount(body.codePointAt(end));
    }
    return body.substring(start, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link FlatTask}. */
  public static final class Builder extends ImmutableFlatTask.Builder {
    Builder() {}
  }
}
