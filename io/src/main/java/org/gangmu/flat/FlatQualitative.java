package org.gangmu.flat;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.TargetExpression.Extent;
import org.gangmu.task.TaskId;

/**
 * What a flat record tells of an aim without a number of its own.
 *
 * @param task the task that states it, empty where a phrase stands alone
 * @param line the line of a phrase that stands alone, counted from 1
 * @param source the phrase, verbatim
 * @param form what kind of aim it is
 * @param detail what it says of what: the phrase, or the indicator where there is none
 */
public record FlatQualitative(
    Optional<TaskId> task, OptionalInt line, String source, FlatForm form, String detail) {

  /** Checks that nothing is missing, and the line. */
  public FlatQualitative {
    requireNonNull(task, "task");
    FlatTarget.checkLine(line);
    requireNonNull(source, "source");
    requireNonNull(form, "form");
    requireNonNull(detail, "detail");
  }

  /** Returns what a flat record tells of a target, empty where it is no such aim. */
  public static Optional<FlatQualitative> of(
      Target target, Optional<TaskId> task, OptionalInt line) {
    TargetExpression expression = target.expression();
    FlatForm form = null;
    String detail = "";
    if (expression instanceof TargetExpression.Relative relative) {
      form = FlatForm.RELATIVE;
      detail = relative.indicator();
    } else if (expression instanceof TargetExpression.Rank rank) {
      form = FlatForm.RELATIVE;
      detail = rank.indicator();
    } else if (expression instanceof TargetExpression.Grade grade) {
      form = FlatForm.RELATIVE;
      detail = grade.indicator();
    } else if (expression instanceof TargetExpression.Completeness completeness) {
      form = completeness.extent() == Extent.ALL ? FlatForm.ALL : FlatForm.ZERO;
      detail = completeness.indicator();
    } else if (expression instanceof TargetExpression.Turn turn) {
      form = FlatForm.TURN;
      detail = turn.indicator();
    }
    return form == null
        ? Optional.empty()
        : Optional.of(
            new FlatQualitative(
                task,
                line,
                target.phrase(),
                form,
                target.phrase().isEmpty() ? detail : target.phrase()));
  }
}
