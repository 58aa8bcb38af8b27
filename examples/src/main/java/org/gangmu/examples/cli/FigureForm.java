package org.gangmu.examples.cli;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.gangmu.target.Base;
import org.gangmu.target.Criterion;
import org.gangmu.target.Quantity;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.TargetKind;
import org.gangmu.target.TargetVisitor;

/**
 * Collects, by indicator, the observations in JSON that decide an expression, with a mark where
 * figures are to be filled in; of two expressions about one indicator that of the first.
 */
final class FigureForm implements TargetVisitor<ImmutableMap<String, String>> {

  /** The mark of what is to be filled in. */
  static final String OPEN = "…";

  private static final FigureForm VISITOR = new FigureForm();

  private FigureForm() {}

  /** Returns the observations that decide what the targets of a task ask for, by indicator. */
  static ImmutableMap<String, String> of(Iterable<Target> targets) {
    Map<String, String> forms = new LinkedHashMap<>();
    for (Target target : targets) {
      if (target.kind() == TargetKind.TARGET) {
        target.expression().accept(VISITOR).forEach(forms::putIfAbsent);
      }
    }
    return ImmutableMap.copyOf(forms);
  }

  /** Returns a text as a string in JSON. */
  static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                json.append('\\').appendCodePoint(c);
              } else if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                Character.toString(c)
                    .chars()
                    .forEach(unit -> json.append(String.format(Locale.ROOT, "\\u%04x", unit)));
              } else {
                json.appendCodePoint(c);
              }
            });
    return json.append('"').toString();
  }

  /** Returns the days on which stages were completed. */
  static String completions(Collection<String> stages) {
    return stages.stream()
        .map(stage -> quoted(stage) + ":" + quoted(OPEN))
        .collect(joining(",", "{\"completions\":{", "}}"));
  }

  /** Returns a figure in the scale and unit of measure of another. */
  private static String like(Quantity stated) {
    String text = stated.toString();
    int end = 0;
    while (end < text.length() && "-.0123456789".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return quoted(OPEN + text.substring(end));
  }

  @Override
  public ImmutableMap<String, String> visitLevel(TargetExpression.Level level) {
    return ImmutableMap.of(level.indicator(), like(level.criterion().stated()));
  }

  @Override
  public ImmutableMap<String, String> visitChange(TargetExpression.Change change) {
    Criterion criterion = change.criterion();
    String base =
        change.base() instanceof Base.Year year
            ? "year " + year.year()
            : change.base() instanceof Base.PreviousPeriod
                ? "previousPeriod"
                : change.base() instanceof Base.TwoYearAverage ? "twoYearAverage" : "lastYear";
    return ImmutableMap.of(
        change.indicator(),
        change.base() instanceof Base.Stated stated
            ? like(stated.quantity())
            : "{\"changes\":{%s:%s}}".formatted(quoted(base), like(criterion.stated())));
  }

  @Override
  public ImmutableMap<String, String> visitRelative(TargetExpression.Relative relative) {
    return ImmutableMap.of(
        relative.indicator(),
        "{\"level\":%s,\"references\":{%s:%s}}"
            .formatted(quoted(OPEN), quoted(relative.reference()), quoted(OPEN)));
  }

  @Override
  public ImmutableMap<String, String> visitRank(TargetExpression.Rank rank) {
    return ImmutableMap.of(
        rank.indicator(), "{\"ranks\":{%s:%s}}".formatted(quoted(rank.among()), quoted(OPEN)));
  }

  @Override
  public ImmutableMap<String, String> visitGrade(TargetExpression.Grade grade) {
    return ImmutableMap.of(grade.indicator(), "{\"gradeReached\":%s}".formatted(quoted(OPEN)));
  }

  @Override
  public ImmutableMap<String, String> visitCompleteness(
      TargetExpression.Completeness completeness) {
    return ImmutableMap.of(
        completeness.indicator(),
        completeness.extent() == TargetExpression.Extent.KEPT_AT_NONE
            ? "{\"everNonZero\":%s}".formatted(quoted(OPEN))
            : "{\"doneCount\":%s,\"totalCount\":%s}".formatted(quoted(OPEN), quoted(OPEN)));
  }

  @Override
  public ImmutableMap<String, String> visitTurn(TargetExpression.Turn turn) {
    return ImmutableMap.of(
        turn.indicator(), "{\"level\":%s,\"signBefore\":%s}".formatted(quoted(OPEN), quoted(OPEN)));
  }

  @Override
  public ImmutableMap<String, String> visitMilestone(TargetExpression.Milestone milestone) {
    return ImmutableMap.of(
        milestone.deliverable(), completions(ImmutableList.of(milestone.stage())));
  }

  @Override
  public ImmutableMap<String, String> visitAtLeastOf(TargetExpression.AtLeastOf combination) {
    Map<String, String> forms = new LinkedHashMap<>();
    combination.parts().forEach(part -> part.accept(this).forEach(forms::putIfAbsent));
    return ImmutableMap.copyOf(forms);
  }

  @Override
  public ImmutableMap<String, String> visitOpaque(TargetExpression.Opaque opaque) {
    return ImmutableMap.of();
  }
}
