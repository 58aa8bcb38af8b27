package org.gangmu.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.gangmu.progress.KnownReports;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;
import org.gangmu.progress.ReportStanding;
import org.gangmu.rollup.Completion;
import org.gangmu.rollup.LeafReading;
import org.gangmu.rollup.RollupPolicy;
import org.gangmu.rollup.TargetReading;
import org.gangmu.rollup.TaskTerms;
import org.gangmu.rollup.UnitReading;
import org.gangmu.target.Assessment;
import org.gangmu.target.Reason;
import org.gangmu.target.ReasonCode;
import org.gangmu.target.Target;
import org.gangmu.target.Verdict;
import org.gangmu.task.TaskId;
import org.gangmu.unit.UnitName;

/** Explains what is known of a leaf: unit by unit, its reports and its targets. */
final class LeafView {

  private static final int UNITS = 2;
  private static final int DETAILS = 4;
  private static final int VALUES = 24;

  private final RollupPolicy policy;
  private final KnownReports known;
  private final Page page;

  private LeafView(RollupPolicy policy, KnownReports known, Page page) {
    this.policy = policy;
    this.known = known;
    this.page = page;
  }

  static void print(LeafReading leaf, RollupPolicy policy, KnownReports known, Page page) {
    LeafView view = new LeafView(policy, known, page);
    view.print(leaf);
  }

  private void print(LeafReading leaf) {
    TaskTerms terms = policy.terms(leaf.task());
    page.newLine()
        .print(Style.HEADING, "reported 填报")
        .print(" " + RollupWords.of(terms.units().orElse(policy.units())))
        .newLine();
    page.tab(UNITS)
        .print(Style.FAINT, "window 起止时间")
        .tab(VALUES)
        .print(leaf.window().start() + " to " + leaf.window().endInclusive())
        .newLine();
    for (UnitReading unit : leaf.units()) {
      if (unit.weight().signum() > 0) {
        print(unit, leaf);
      }
    }
    List<UnitReading> others =
        leaf.units().stream().filter(unit -> unit.weight().signum() == 0).toList();
    if (!others.isEmpty()) {
      page.newLine().print(Style.HEADING, "not counted 不计入").newLine();
      others.forEach(this::printOther);
    }
  }

  private void print(UnitReading unit, LeafReading leaf) {
    page.newLine().tab(UNITS);
    unit.role()
        .ifPresent(
            role -> page.print(RoleMark.style(role), role.word() + " " + role.term()).print(" "));
    page.print(Style.HEADING, unit.unit().map(UnitName::text).orElse("nobody answers for it"));
    if (leaf.units().stream().filter(each -> each.weight().signum() > 0).count() > 1) {
      page.print(" weight " + unit.weight().toPlainString());
    }
    page.newLine();
    if (unit.made() == UnitReading.Made.UNKNOWN) {
      field("value 完成度", RollupWords.UNKNOWN + ", " + RollupWords.of(unit.gap()));
    } else {
      field("value 完成度", RollupWords.range(Optional.of(unit.range()), 2) + ", " + made(unit));
    }
    unit.standing().ifPresent(standing -> field("report 报送", standing(standing)));
    unit.carriedSince()
        .ifPresent(day -> field("carried 沿用", "figures of " + day + ", which are not up to date"));
    unit.evidence()
        .ifPresent(grade -> field("evidence 佐证", RollupWords.of(grade) + " at the weakest"));
    for (ReportId id : unit.reports()) {
      known.find(id).ifPresent(this::print);
    }
    if (unit.gap() == UnitReading.Gap.MISSING || unit.gap() == UnitReading.Gap.UNDECIDED) {
      unit.unit().ifPresent(name -> printMissing(leaf.task(), name));
    }
    Optional<UnitReading> alike = alike(unit, leaf);
    if (alike.isPresent()) {
      field("targets 指标", "as by " + alike.get().unit().map(UnitName::text).orElse(""));
    } else {
      unit.targets().forEach(target -> print(target, leaf.task(), unit.unit()));
    }
  }

  /** Prints what a unit took back, and what it reported last. */
  private void printMissing(TaskId task, UnitName unit) {
    known.recorded().stream()
        .filter(report -> report.task().equals(task) && report.unit().equals(unit))
        .filter(ProgressReport::isWithdrawal)
        .filter(this::isLast)
        .forEach(
            report ->
                field(
                    "taken back 撤回",
                    "%s of %s, on %s%s"
                        .formatted(
                            report.revises().orElseThrow(),
                            report.period().inChinese(),
                            report.recordedOn(),
                            report.progress().isEmpty() ? "" : ": " + report.progress())));
    known
        .latest(task, unit)
        .ifPresent(
            report ->
                field(
                    "last 上次填报",
                    "%s of %s, recorded %s"
                        .formatted(report.id(), report.period().inChinese(), report.recordedOn())));
  }

  /** Returns whether nothing revises a report. */
  private boolean isLast(ProgressReport report) {
    ImmutableList<ProgressReport> history = known.history(report.id());
    return history.indexOf(report) == history.size() - 1;
  }

  /** Returns the first unit by whose reports the targets stand alike, where one is before this. */
  private static Optional<UnitReading> alike(UnitReading unit, LeafReading leaf) {
    return leaf.units().stream()
        .takeWhile(other -> other != unit)
        .filter(other -> other.weight().signum() > 0 && !other.targets().isEmpty())
        .filter(other -> assessments(other).equals(assessments(unit)))
        .findFirst();
  }

  private static List<Assessment> assessments(UnitReading unit) {
    return unit.targets().stream().map(TargetReading::assessment).toList();
  }

  private static String made(UnitReading unit) {
    String made = RollupWords.of(unit.made());
    if (unit.made() == UnitReading.Made.BY_TARGETS) {
      long count = unit.targets().stream().filter(TargetReading::isCounted).count();
      made += count == 1 ? ", of one" : ", the mean of " + count;
    }
    String gap = RollupWords.of(unit.gap());
    return gap.isEmpty() ? made : made + ": " + gap;
  }

  private static String standing(ReportStanding standing) {
    return switch (standing.state()) {
      case REPORTED, LATE ->
          "%s: %s came on %s, due by %s"
              .formatted(
                  RollupWords.of(standing.state()),
                  standing.period().inChinese(),
                  standing.since(),
                  standing.due());
      case NOT_DUE, DUE ->
          "%s: %s due by %s"
              .formatted(
                  RollupWords.of(standing.state()), standing.period().inChinese(), standing.due());
      case UNREPORTED, STALE ->
          "%s: %s was due by %s"
              .formatted(
                  RollupWords.of(standing.state()), standing.period().inChinese(), standing.due());
    };
  }

  private void print(ProgressReport report) {
    field(
        "used 采用",
        "%s of %s, holds on %s, recorded %s%s"
            .formatted(
                report.id(),
                report.period().inChinese(),
                report.holdsOn(),
                report.recordedOn(),
                report.revises().map(id -> ", corrects " + id).orElse("")));
    field("progress 进展情况", report.progress());
    field("problems 存在问题", report.problems());
    field("next 下一步措施", report.nextSteps());
  }

  private void print(TargetReading target, TaskId task, Optional<UnitName> unit) {
    page.newLine()
        .tab(DETAILS)
        .print(target.target().expression().toString())
        .print(target.isCounted() ? "" : " (does not count)")
        .newLine();
    Assessment assessment = target.assessment();
    StringJoiner verdict = new StringJoiner(", ");
    verdict.add(RollupWords.of(assessment.verdict()));
    assessment.reasons().stream()
        .flatMap(reason -> reason.figure().stream())
        .distinct()
        .forEach(figure -> verdict.add("figure " + figure));
    assessment.margin().ifPresent(margin -> verdict.add("margin " + margin));
    verdict.add(timing(target));
    field("verdict 评估", verdict.toString());
    if (target.isKindOpen()) {
      field(
          "why 原因",
          "figures of single periods, from the last one to their sum; state the measureKind: FLOW"
              + " if they add up, CUMULATIVE if the last one has all");
    } else if (assessment.verdict() == Verdict.UNDETERMINED) {
      assessment.reasons().stream()
          .filter(reason -> reason.code() != ReasonCode.AS_REPORTED)
          .forEach(reason -> field("why 原因", words(reason, task, unit)));
    }
    String attained =
        assessment
            .attainment()
            .map(part -> part.toDecimal(4).movePointRight(2).toPlainString() + "%")
            .orElse(
                target.isKindOpen()
                    ? RollupWords.range(Optional.of(target.range()), 2)
                    : RollupWords.UNKNOWN);
    String gap = target.pace().gap().map(points -> ", " + points.inChinese(1)).orElse("");
    field(
        "pace 序时",
        "attained %s, expected %s%s"
            .formatted(
                attained, RollupWords.percent(Completion.of(target.pace().expected()), 1), gap));
  }

  /** Returns a reason in words; a figure that is out of date is told from one never reported. */
  private String words(Reason reason, TaskId task, Optional<UnitName> unit) {
    if (reason.code() != ReasonCode.NO_OBSERVATION) {
      return reason.message();
    }
    Set<String> names = FigureForm.of(List.of(Target.of(reason.subject()))).keySet();
    boolean isReported =
        unit.isPresent()
            && known.standing(task, unit.get()).stream()
                .flatMap(report -> report.observations().byIndicator().keySet().stream())
                .anyMatch(names::contains);
    return isReported ? "nothing reported still counts" : "nothing is reported of it";
  }

  private static String timing(TargetReading target) {
    return target.target().deadline().map(day -> "by " + day.date() + ": ").orElse("")
        + RollupWords.of(target.assessment().timing());
  }

  private void printOther(UnitReading unit) {
    page.tab(UNITS);
    unit.role()
        .ifPresent(
            role -> page.print(RoleMark.style(role), role.word() + " " + role.term()).print(" "));
    page.print(unit.unit().map(UnitName::text).orElse(""));
    if (unit.reports().isEmpty()) {
      page.print(Style.FAINT, " nothing reported that decides");
    } else {
      page.print(" " + RollupWords.range(Optional.of(unit.range()), 1));
      page.print(" by " + unit.reports());
    }
    page.newLine();
  }

  /** Prints a label and its value, or nothing where there is no value. */
  private void field(String label, String value) {
    if (!value.isEmpty()) {
      page.tab(DETAILS).print(Style.FAINT, label).tab(VALUES).print(value).newLine();
    }
  }
}
