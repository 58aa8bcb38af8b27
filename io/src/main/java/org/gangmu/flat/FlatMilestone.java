package org.gangmu.flat;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.gangmu.calendar.StatedDate;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression;
import org.gangmu.task.TaskId;

/**
 * What a flat record tells of a deliverable with a stated time.
 *
 * @param task the task that states it, empty where a phrase stands alone
 * @param line the line of a phrase that stands alone, counted from 1
 * @param source the phrase, verbatim
 * @param deadline the last day to deliver
 * @param stated the time as written, empty where no words state it
 */
public record FlatMilestone(
    Optional<TaskId> task,
    OptionalInt line,
    String source,
    Optional<LocalDate> deadline,
    String stated) {

  /** Checks that nothing is missing, and the line. */
  public FlatMilestone {
    requireNonNull(task, "task");
    FlatTarget.checkLine(line);
    requireNonNull(source, "source");
    requireNonNull(deadline, "deadline");
    requireNonNull(stated, "stated");
  }

  /** Returns what a flat record tells of a target, empty where it is no milestone. */
  public static Optional<FlatMilestone> of(Target target, Optional<TaskId> task, OptionalInt line) {
    return target.expression() instanceof TargetExpression.Milestone
        ? Optional.of(
            new FlatMilestone(
                task,
                line,
                target.phrase(),
                target.deadline().map(StatedDate::date),
                target.deadline().map(StatedDate::words).orElse("")))
        : Optional.empty();
  }
}
