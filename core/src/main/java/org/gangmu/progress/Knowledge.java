package org.gangmu.progress;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.gangmu.calendar.ReportPeriod;

/**
 * What is known of one figure on a day, so that what looks empty is told apart: no target at all
 * (the "-" of published tables), not due yet, missing, and a figure that is 0.
 *
 * @param <T> what is known, as a figure, an observation or a percentage
 */
public sealed interface Knowledge<T> {

  /**
   * There is nothing to report: the unit has no such target.
   *
   * @param <T> what would be known
   */
  record NoTarget<T>() implements Knowledge<T> {
    @Override
    public <R> R accept(Visitor<? super T, R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Nothing was reported, and nothing had to be yet.
   *
   * @param period the first period to be reported on
   * @param due until when that report is in time
   * @param <T> what will be known
   */
  record NotDue<T>(ReportPeriod period, LocalDate due) implements Knowledge<T> {

    /** Checks that nothing is missing. */
    public NotDue {
      requireNonNull(period, "period");
      requireNonNull(due, "due");
    }

    @Override
    public <R> R accept(Visitor<? super T, R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * It was due and did not come.
   *
   * @param period the first period for which it is missing
   * @param since the day after it was due
   * @param last what was last known before, for rules that carry it on; empty if nothing ever was
   * @param <T> what should be known
   */
  record Missing<T>(ReportPeriod period, LocalDate since, Optional<Known<T>> last)
      implements Knowledge<T> {

    /** Checks that nothing is missing. */
    public Missing {
      requireNonNull(period, "period");
      requireNonNull(since, "since");
      requireNonNull(last, "last");
    }

    @Override
    public <R> R accept(Visitor<? super T, R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * It is known; it may be 0.
   *
   * @param value what is known
   * @param day the day it holds on
   * @param evidence the weakest grade of the reports
   * @param reports the reports it comes from, at least one, in order of their periods
   * @param <T> what is known
   */
  record Known<T>(T value, LocalDate day, EvidenceGrade evidence, ImmutableList<ReportId> reports)
      implements Knowledge<T> {

    /** Checks that nothing is missing. */
    public Known {
      requireNonNull(value, "value");
      requireNonNull(day, "day");
      requireNonNull(evidence, "evidence");
      checkArgument(!reports.isEmpty(), "what is known must come from a report: %s", value);
    }

    @Override
    public <R> R accept(Visitor<? super T, R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * What to do in each case.
   *
   * @param <T> what is known
   * @param <R> the result
   */
  interface Visitor<T, R> {

    /** Visits a figure that there is none of. */
    R visit(NoTarget<? extends T> none);

    /** Visits a figure that is not due yet. */
    R visit(NotDue<? extends T> notDue);

    /** Visits a figure that is missing. */
    R visit(Missing<? extends T> missing);

    /** Visits a figure that is known. */
    R visit(Known<? extends T> known);
  }

  /** Returns the visitor's result for this case. */
  <R> R accept(Visitor<? super T, R> visitor);

  /** Returns what is known of a figure that there is no target for. */
  static <T> Knowledge<T> noTarget() {
    return new NoTarget<>();
  }

  /** Returns what is known; empty in the three other cases, also where something was known once. */
  default Optional<Known<T>> known() {
    return this instanceof Known<T> known ? Optional.of(known) : Optional.empty();
  }

  /** Returns whether it is known. */
  default boolean isKnown() {
    return this instanceof Known;
  }

  /** Returns the same knowledge of what a function makes of the value. */
  default <R> Knowledge<R> map(Function<? super T, ? extends R> function) {
    requireNonNull(function, "function");
    if (this instanceof Known<T> known) {
      return mapped(known, function);
    }
    if (this instanceof Missing<T> missing) {
      return new Missing<>(
          missing.period, missing.since, missing.last.map(last -> mapped(last, function)));
    }
    return this instanceof NotDue<T> notDue
        ? new NotDue<>(notDue.period, notDue.due)
        : new NoTarget<>();
  }

  private static <T, R> Known<R> mapped(Known<T> known, Function<? super T, ? extends R> function) {
    R value = requireNonNull(function.apply(known.value), "result");
    return new Known<>(value, known.day, known.evidence, known.reports);
  }
}
