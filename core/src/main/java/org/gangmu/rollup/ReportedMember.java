package org.gangmu.rollup;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangmu.target.Assessment;
import org.gangmu.target.Base;
import org.gangmu.target.Observation;
import org.gangmu.target.Quantity;
import org.gangmu.target.Reason;
import org.gangmu.target.ReasonCode;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.TargetExpression.Change;
import org.gangmu.target.TargetExpression.Completeness;
import org.gangmu.target.TargetExpression.Extent;
import org.gangmu.target.TargetExpression.Grade;
import org.gangmu.target.TargetExpression.Level;
import org.gangmu.target.TargetExpression.Milestone;
import org.gangmu.target.TargetExpression.Rank;
import org.gangmu.target.TargetExpression.Relative;
import org.gangmu.target.TargetExpression.Turn;
import org.jspecify.annotations.Nullable;

/** The members of an {@link Observation} that simple expressions are decided by. */
final class ReportedMember {

  private ReportedMember() {}

  /** What is wrong with an observation, and the member that would decide the expression. */
  record Fault(ReportFinding code, String message) {}

  /** Returns what an expression is about; null for one of several parts or in words. */
  static @Nullable String indicator(TargetExpression expression) {
    if (expression instanceof Level level) {
      return level.indicator();
    }
    if (expression instanceof Change change) {
      return change.indicator();
    }
    if (expression instanceof Relative relative) {
      return relative.indicator();
    }
    if (expression instanceof Rank rank) {
      return rank.indicator();
    }
    if (expression instanceof Grade grade) {
      return grade.indicator();
    }
    if (expression instanceof Completeness completeness) {
      return completeness.indicator();
    }
    if (expression instanceof Turn turn) {
      return turn.indicator();
    }
    return expression instanceof Milestone milestone ? milestone.deliverable() : null;
  }

  /**
   * Returns what is wrong with an observation that leaves a simple expression undetermined; empty
   * where the member is there and only what it says decides nothing.
   */
  static Optional<Fault> fault(
      TargetExpression expression, Observation observation, Assessment assessment) {
    for (Reason reason : assessment.reasons()) {
      Optional<Fault> fault = fault(expression, observation, reason.code());
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  private static Optional<Fault> fault(
      TargetExpression expression, Observation observation, ReasonCode reason) {
    return switch (reason) {
      case UNLIKE -> Optional.of(unlike(expression, observation));
      case NO_FIGURE,
          NO_BASE,
          NO_REFERENCE,
          NO_RANK,
          NO_GRADE,
          GRADES_NOT_ORDERED,
          NO_COUNT,
          NO_HISTORY,
          NO_SIGN_BEFORE,
          NO_COMPLETION ->
          Optional.of(missing(expression, observation));
      default -> Optional.empty();
    };
  }

  private static Fault missing(TargetExpression expression, Observation observation) {
    return new Fault(
        ReportFinding.MEMBER,
        "%s must be given to decide %s, but there is only: %s"
            .formatted(member(expression), expression, given(observation)));
  }

  private static Fault unlike(TargetExpression expression, Observation observation) {
    String wanted = "figures";
    if (expression instanceof Level level) {
      wanted = "level in " + symbol(level.criterion().stated());
    } else if (expression instanceof Change change) {
      wanted = "changes in " + symbol(change.criterion().stated());
    } else if (expression instanceof Completeness) {
      wanted = "level in %, or doneCount and totalCount,";
    }
    return new Fault(
        ReportFinding.MEASURE,
        "%s must be given to decide %s, but there is only: %s"
            .formatted(wanted, expression, given(observation)));
  }

  private static String symbol(Quantity stated) {
    String symbol = stated.measure().symbol();
    return symbol.isEmpty() ? "bare numbers" : symbol;
  }

  /** Returns the member that decides an expression. */
  private static String member(TargetExpression expression) {
    if (expression instanceof Change change) {
      return change.base() instanceof Base.Stated ? "level" : "changes by " + base(change.base());
    }
    if (expression instanceof Relative relative) {
      return "level and references by " + relative.reference();
    }
    if (expression instanceof Rank rank) {
      return rank.among().isEmpty() ? "ranks" : "ranks by " + rank.among();
    }
    if (expression instanceof Grade) {
      return "grade with gradesBestFirst, or gradeReached";
    }
    if (expression instanceof Completeness completeness) {
      return completeness.extent() == Extent.KEPT_AT_NONE
          ? "everNonZero"
          : "doneCount and totalCount, or level";
    }
    if (expression instanceof Turn) {
      return "level and signBefore";
    }
    if (expression instanceof Milestone milestone) {
      return milestone.stage().isEmpty()
          ? "completions or openStages by the empty stage"
          : "completions or openStages by " + milestone.stage();
    }
    return "level";
  }

  /** Returns the name of a base as forms of observations have it. */
  private static String base(Base base) {
    if (base instanceof Base.Year year) {
      return "year " + year.year();
    }
    if (base instanceof Base.PreviousPeriod) {
      return "previousPeriod";
    }
    return base instanceof Base.TwoYearAverage ? "twoYearAverage" : "lastYear";
  }

  /** Returns what an observation has, by the names of its members. */
  private static String given(Observation observation) {
    List<String> members = new ArrayList<>();
    observation.level().ifPresent(level -> members.add("level " + level));
    observation
        .changes()
        .forEach((base, change) -> members.add("changes by " + base(base) + " " + change));
    add("bases", !observation.bases().isEmpty(), members);
    add("references", !observation.references().isEmpty(), members);
    add("ranks", !observation.ranks().isEmpty(), members);
    observation.grade().ifPresent(grade -> members.add("grade " + grade));
    observation.doneCount().ifPresent(done -> members.add("doneCount " + done));
    observation.totalCount().ifPresent(total -> members.add("totalCount " + total));
    add("everNonZero", observation.everNonZero().isPresent(), members);
    add("signBefore", observation.signBefore().isPresent(), members);
    stages("completions", observation.completions().keySet(), members);
    stages("openStages", observation.openStages(), members);
    return members.isEmpty() ? "nothing" : String.join(", ", members);
  }

  private static void add(String member, boolean isThere, List<String> members) {
    if (isThere) {
      members.add(member);
    }
  }

  private static void stages(String member, Iterable<String> stages, List<String> members) {
    List<String> sorted = new ArrayList<>();
    stages.forEach(sorted::add);
    if (!sorted.isEmpty()) {
      members.add(sorted.stream().sorted().collect(joining("、", member + " ", "")));
    }
  }
}
