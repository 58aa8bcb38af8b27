package org.gangmu.examples.cli;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.progress.KnownReports;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;
import org.gangmu.progress.ReportLog;
import org.gangmu.rollup.ScopeEvent;
import org.gangmu.rollup.Standing;
import org.gangmu.rollup.StandingMove;
import org.gangmu.rollup.StandingsChange;
import org.gangmu.rollup.UnitReading;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.gangmu.unit.UnitName;

/** Prints what moved between two days, task by task, and why. */
final class MovesView {

  private static final int MARGIN = 6;
  private static final int LABELS = 8;
  private static final int VALUES = 26;

  /** The cells of a line that go to the title of a task. */
  private static final int TITLE = 60;

  /** The parts of a task that are named, those that moved it most. */
  private static final int MOST_PARTS = 8;

  /** Half of the last digit of points that is shown, in billionths. */
  private static final long LEAST_SHOWN = 500_000;

  private final TaskTree tree;
  private final KnownReports known;
  private final Page page;

  private MovesView(TaskTree tree, KnownReports known, Page page) {
    this.tree = tree;
    this.known = known;
    this.page = page;
  }

  static void print(StandingsChange change, TaskTree tree, ReportLog log, Page page) {
    MovesView view = new MovesView(tree, log.asKnown(change.to()), page);
    page.newLine().print(Style.HEADING, "since %s 与之相比".formatted(change.from())).newLine();
    long silent = 0;
    for (StandingMove move : change.moves()) {
      if (view.isMoved(move)) {
        view.print(move);
      } else {
        silent++;
      }
    }
    if (silent > 0) {
      page.newLine()
          .print(silent + (silent == 1 ? " task" : " tasks"))
          .print(" did not move, only more is expected by now or other reports say the same")
          .newLine();
    }
    if (change.moves().isEmpty()) {
      page.newLine().print("nothing moved").newLine();
    }
  }

  private boolean isMoved(StandingMove move) {
    if (move.before().isEmpty() || move.after().isEmpty()) {
      return true;
    }
    Standing before = move.before().get();
    Standing after = move.after().get();
    return !before.range().equals(after.range())
        || before.light() != after.light()
        || before.status() != after.status()
        || !before.coverage().equals(after.coverage())
        || !revised(move).isEmpty();
  }

  private void print(StandingMove move) {
    page.newLine();
    Optional<TaskId> id = move.task();
    page.print(Style.FAINT, id.map(TaskId::text).orElse("whole")).tab(MARGIN);
    Optional<Task> task = id.flatMap(tree::find);
    page.print(Style.HEADING, DisplayWidth.cut(task.map(Task::title).orElse("全部任务"), TITLE));
    page.newLine();
    if (move.after().isEmpty()) {
      field("status 状态", "not in the plan any more");
      return;
    }
    Standing after = move.after().get();
    if (move.before().isEmpty()) {
      field("status 状态", "new in the plan");
      field("value 完成度", RollupWords.range(after.range(), 1));
      return;
    }
    Standing before = move.before().get();
    if (before.status() != after.status()) {
      field("status 状态", RollupWords.of(before.status()) + " → " + RollupWords.of(after.status()));
    }
    String rise =
        move.rise().filter(by -> by != 0).map(by -> ", " + points(by) + " points").orElse("");
    field(
        "value 完成度",
        RollupWords.range(before.range(), 1) + " → " + RollupWords.range(after.range(), 1) + rise);
    field("gap 差距", gap(before) + " → " + gap(after) + ", expected " + expected(before, after));
    if (!before.coverage().equals(after.coverage())) {
      field(
          "coverage 覆盖率",
          RollupWords.percent(before.coverage(), 1)
              + " → "
              + RollupWords.percent(after.coverage(), 1));
    }
    if (before.light() != after.light()) {
      page.tab(LABELS)
          .print(Style.FAINT, "light 亮灯")
          .tab(VALUES)
          .print(Style.of(before.light()), RollupWords.of(before.light()))
          .print(" → ")
          .print(Style.of(after.light()), RollupWords.of(after.light()))
          .newLine();
    }
    printWhy(move, before, after);
  }

  private static String expected(Standing before, Standing after) {
    return RollupWords.percent(before.expected(), 1)
        + " → "
        + RollupWords.percent(after.expected(), 1);
  }

  private static String gap(Standing standing) {
    String gap = RollupWords.gap(standing.pace(), standing.range());
    return gap.isEmpty() ? RollupWords.UNKNOWN : gap;
  }

  private static String points(long billionths) {
    String points =
        RollupWords.points(Math.abs(billionths)).setScale(1, RoundingMode.HALF_UP).toPlainString();
    return (billionths < 0 ? "-" : "+") + points;
  }

  private void printWhy(StandingMove move, Standing before, Standing after) {
    reports("reports new 新报", move.reportsAdded());
    revised(move).forEach(report -> field("revised 更正", report));
    if (move.reportsAdded().isEmpty()) {
      reports("no more 不再有效", outdated(move));
    }
    if (move.parts().equals(move.highParts())) {
      field("through 来自", through(move.parts()));
    } else {
      field("low end 下限来自", through(move.parts()));
      field("high end 上限来自", through(move.highParts()));
    }
    overdue(before, after).forEach(words -> field("overdue 欠报", words));
    decided(before, after).forEach(words -> field("decided 认定", words));
  }

  /** Returns the parts that moved one end of a task most. */
  private static String through(Map<TaskId, Long> rises) {
    List<Map.Entry<TaskId, Long>> parts = new ArrayList<>(rises.entrySet());
    parts.removeIf(part -> Math.abs(part.getValue()) < LEAST_SHOWN);
    parts.sort(Comparator.comparing(part -> -Math.abs(part.getValue())));
    String most =
        parts.stream()
            .limit(MOST_PARTS)
            .map(part -> part.getKey() + " " + points(part.getValue()))
            .collect(joining(", "));
    int rest = parts.size() - MOST_PARTS;
    return rest > 0 ? most + ", and " + rest + " more" : most;
  }

  /** Returns the reports that count and became overdue between the two days. */
  private static List<String> overdue(Standing before, Standing after) {
    List<String> earlier = overdue(before);
    return overdue(after).stream().filter(each -> !earlier.contains(each)).toList();
  }

  private static List<String> overdue(Standing standing) {
    List<String> overdue = new ArrayList<>();
    standing
        .explanation()
        .leaf()
        .ifPresent(
            leaf ->
                leaf.units().stream()
                    .filter(unit -> unit.weight().signum() > 0)
                    .forEach(unit -> overdue(unit).ifPresent(overdue::add)));
    return overdue;
  }

  private static Optional<String> overdue(UnitReading unit) {
    return unit.standing()
        .filter(standing -> standing.state().isMissing())
        .map(
            standing ->
                "%s owes %s since %s"
                    .formatted(
                        unit.unit().map(UnitName::text).orElse(""),
                        standing.period().inChinese(),
                        standing.due().plusDays(1)));
  }

  /** Returns what was decided between the two days, and what holds no more. */
  private static List<String> decided(Standing before, Standing after) {
    List<String> earlier = decisions(before);
    List<String> later = decisions(after);
    List<String> words = new ArrayList<>();
    later.stream().filter(each -> !earlier.contains(each)).forEach(words::add);
    earlier.stream()
        .filter(each -> !later.contains(each))
        .forEach(each -> words.add("no more: " + each));
    return words;
  }

  private static List<String> decisions(Standing standing) {
    List<String> decisions = new ArrayList<>();
    standing.explanation().vetoes().forEach(veto -> decisions.add(DecidedWords.of(veto)));
    standing.explanation().override().ifPresent(set -> decisions.add(DecidedWords.of(set)));
    standing
        .explanation()
        .event()
        .filter(event -> event.status() != ScopeEvent.Status.ACTIVE)
        .ifPresent(event -> decisions.add(DecidedWords.of(event)));
    return decisions;
  }

  /** Returns the reports that counted before and that nothing revised since. */
  private List<ReportId> outdated(StandingMove move) {
    return move.reportsGone().stream().filter(gone -> revision(gone).isEmpty()).toList();
  }

  /** Returns the reports that counted before and were corrected or taken back since. */
  private List<String> revised(StandingMove move) {
    return move.reportsGone().stream()
        .flatMap(gone -> revision(gone).map(last -> revised(gone, last)).stream())
        .toList();
  }

  private static String revised(ReportId gone, ProgressReport last) {
    String words = last.progress().isEmpty() ? "" : ": " + last.progress();
    String how = last.isWithdrawal() ? "taken back" : "corrected by " + last.id();
    return "%s %s on %s%s".formatted(gone, how, last.recordedOn(), words);
  }

  /** Returns the last report that stands in the place of another, if one does. */
  private Optional<ProgressReport> revision(ReportId gone) {
    ImmutableList<ProgressReport> history = known.history(gone);
    return history.isEmpty()
        ? Optional.empty()
        : Optional.of(history.get(history.size() - 1)).filter(last -> !last.id().equals(gone));
  }

  private void reports(String label, List<ReportId> ids) {
    if (!ids.isEmpty()) {
      field(label, ids.stream().map(this::name).collect(joining(", ")));
    }
  }

  private String name(ReportId id) {
    return known
        .find(id)
        .map(report -> "%s (%s, %s)".formatted(id, report.unit(), report.period().inChinese()))
        .orElse(id.text());
  }

  private void field(String label, String value) {
    if (value.isEmpty()) {
      return;
    }
    page.tab(LABELS).print(Style.FAINT, label).tab(VALUES).print(value).newLine();
  }
}
