package org.gangmu.examples.cli;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.progress.ClassCountRounding;
import org.gangmu.progress.ClassCounts;
import org.gangmu.progress.KnownReports;
import org.gangmu.progress.Light;
import org.gangmu.progress.ReportDuty;
import org.gangmu.progress.ReportRhythm;
import org.gangmu.progress.ReportStanding;
import org.gangmu.progress.ReportState;
import org.gangmu.rollup.LeafReading;
import org.gangmu.rollup.ScopeEvent;
import org.gangmu.rollup.Standing;
import org.gangmu.rollup.Standings;
import org.gangmu.rollup.UnitReading;
import org.gangmu.rollup.VetoCause;
import org.gangmu.task.Task;
import org.gangmu.task.TaskTree;

/** Prints how the whole stands, every task in a line, who owes reports, and what else decided. */
final class StandingsView {

  /** The first day from which reports are owed, as the roll-up has it. */
  private static final LocalDate FIRST_OWED = LocalDate.of(ReportPeriod.FIRST_YEAR + 1, 1, 1);

  private static final int LABELS = 2;
  private static final int VALUES = 24;

  /** The cells of a line that go to the title of a task. */
  private static final int TITLE = 36;

  private final TaskTree tree;
  private final Standings standings;
  private final KnownReports known;
  private final Page page;
  private final ImmutableList<Standing> all;
  private final int[] overdue;
  private final int margin;

  private StandingsView(Standings standings, KnownReports known, Page page) {
    this.tree = standings.rollup().tree();
    this.standings = standings;
    this.known = known;
    this.page = page;
    this.all = standings.all();
    this.overdue = overdue();
    this.margin =
        2 + tree.tasks().stream().mapToInt(id -> DisplayWidth.of(id.id().text())).max().orElse(0);
  }

  /** Prints the tree and the summary. */
  static void print(Standings standings, KnownReports known, Page page) {
    StandingsView view = new StandingsView(standings, known, page);
    view.printWhole();
    page.newLine();
    view.printTree();
    view.printOwing();
    view.printDecided();
  }

  /** Counts the reports that are overdue of the units whose reports count, in each task. */
  private int[] overdue() {
    int[] counts = new int[all.size()];
    for (int i = all.size() - 1; i >= 0; i--) {
      counts[i] += overdueOf(all.get(i)).size();
      if (tree.parentIndex(i) != TaskTree.NONE) {
        counts[tree.parentIndex(i)] += counts[i];
      }
    }
    return counts;
  }

  private ImmutableList<UnitReading> overdueOf(Standing standing) {
    return standings.isInScope(standing.task().orElseThrow())
        ? counting(standing).stream()
            .filter(unit -> unit.standing().filter(each -> each.state().isMissing()).isPresent())
            .collect(ImmutableList.toImmutableList())
        : ImmutableList.of();
  }

  /** Returns the units whose reports make a leaf; none of a task that is no leaf. */
  private static ImmutableList<UnitReading> counting(Standing standing) {
    return standing.explanation().leaf().map(LeafReading::units).orElse(ImmutableList.of()).stream()
        .filter(unit -> unit.weight().signum() > 0)
        .collect(ImmutableList.toImmutableList());
  }

  // ---- the whole

  private void printWhole() {
    Standing whole = standings.whole();
    field("value 完成度", RollupWords.range(whole.range(), 1));
    field("expected 序时进度", RollupWords.percent(whole.expected(), 1));
    String gap = RollupWords.gap(whole.pace(), whole.range());
    field("gap 差距", gap.isEmpty() ? RollupWords.UNKNOWN : gap + " points 个百分点");
    field(
        "coverage 覆盖率",
        RollupWords.percent(whole.coverage(), 1) + " of it, by weight, has reports that count");
    page.tab(LABELS)
        .print(Style.FAINT, "light 亮灯")
        .tab(VALUES)
        .print(Style.of(whole.light()), RollupWords.of(whole.light()))
        .newLine();
    field("lights 任务亮灯", counts(whole.lights()));
  }

  /** Returns how many leaves show which light, with shares that make 100 together. */
  private static String counts(ClassCounts<Light> lights) {
    ImmutableMap<Light, BigDecimal> shares =
        lights.shares(ClassCountRounding.RESIDUAL_TO_LARGEST, 1).orElse(ImmutableMap.of());
    String counts =
        shares.entrySet().stream()
            .filter(entry -> lights.count(entry.getKey()) > 0)
            .map(
                entry ->
                    "%s %s (%s%%)"
                        .formatted(
                            RollupWords.of(entry.getKey()),
                            lights.count(entry.getKey()),
                            entry.getValue().toPlainString()))
            .collect(joining(", "));
    return counts.isEmpty() ? "no task counts" : counts + " of " + lights.total();
  }

  private void field(String label, String value) {
    page.tab(LABELS).print(Style.FAINT, label).tab(VALUES).print(value).newLine();
  }

  // ---- the tree

  private void printTree() {
    page.print(Style.FAINT, "task 任务");
    int value = margin + TITLE + 14;
    int expected = value + 15;
    int gap = expected + 14;
    int known = gap + 14;
    int light = known + 2;
    int reports = light + 16;
    right("value 完成度", value);
    right("expected 序时", expected);
    right("gap 差距", gap);
    right("covered 覆盖", known);
    page.tab(light).print(Style.FAINT, "light 亮灯").tab(reports);
    page.print(Style.FAINT, "reports 报送").newLine();
    for (int i = 0; i < all.size(); i++) {
      Standing standing = all.get(i);
      int depth = tree.depth(i);
      Task task = tree.get(i);
      page.print(Style.FAINT, task.id().text()).tab(margin + 2 * depth);
      String title = DisplayWidth.cut(task.title(), TITLE - 2 * depth);
      page.print(depth == 0 ? Style.HEADING : Style.PLAIN, title);
      right(RollupWords.range(standing.range(), 1), value);
      if (standing.range().isPresent()) {
        right(RollupWords.percent(standing.expected(), 1), expected);
        right(RollupWords.gap(standing.pace(), standing.range()), gap);
        right(RollupWords.percent(standing.coverage(), 1), known);
        page.tab(light).print(Style.of(standing.light()), RollupWords.of(standing.light()));
      }
      page.tab(reports);
      printState(standing, overdue[i]);
      page.newLine();
    }
  }

  /** Prints text that ends before a column. */
  private void right(String text, int column) {
    page.tab(column - DisplayWidth.of(text)).print(text);
  }

  private void printState(Standing standing, int missing) {
    if (standing.status() != ScopeEvent.Status.ACTIVE) {
      page.print(Style.FAINT, RollupWords.of(standing.status()));
      return;
    }
    if (!standings.isInScope(standing.task().orElseThrow())) {
      page.print(Style.FAINT, "out of scope 不计入");
      return;
    }
    if (standing.explanation().leaf().isEmpty()) {
      page.print(Style.WARNING, missing == 0 ? "" : missing + " overdue 欠报");
      return;
    }
    ImmutableList<UnitReading> units = counting(standing);
    List<ReportState> states = new ArrayList<>();
    units.forEach(unit -> unit.standing().map(ReportStanding::state).ifPresent(states::add));
    if (states.isEmpty()) {
      Optional<String> day = standing.explanation().leaf().get().day().map(Object::toString);
      page.print(Style.FAINT, day.map(last -> "up to " + last).orElse("none"));
      return;
    }
    ReportState worst = states.stream().max(StandingsView::compare).orElseThrow();
    long count = states.stream().filter(state -> state == worst).count();
    Style style = worst.isMissing() || worst == ReportState.LATE ? Style.WARNING : Style.PLAIN;
    page.print(style, RollupWords.of(worst));
    if (count < states.size()) {
      page.print(" " + count + " of " + states.size());
    }
  }

  /** A report that is in time is the best, and one that is asked for no worse than one not due. */
  private static int compare(ReportState one, ReportState other) {
    return Integer.compare(weight(one), weight(other));
  }

  private static int weight(ReportState state) {
    return switch (state) {
      case REPORTED -> 0;
      case NOT_DUE -> 1;
      case DUE -> 2;
      case LATE -> 3;
      case UNREPORTED -> 4;
      case STALE -> 5;
    };
  }

  // ---- below the tree

  private void printOwing() {
    Map<String, List<String>> byUnit = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      String task = tree.get(i).id().text();
      for (UnitReading unit : overdueOf(all.get(i))) {
        byUnit
            .computeIfAbsent(unit.unit().orElseThrow().text(), name -> new ArrayList<>())
            .add(task + " owes " + owed(all.get(i), unit));
      }
    }
    if (!byUnit.isEmpty()) {
      page.newLine().print(Style.HEADING, "overdue reports 欠报").newLine();
      byUnit.forEach(
          (unit, tasks) -> {
            page.tab(LABELS).print(unit);
            tasks.forEach(task -> page.tab(VALUES + 8).print(task).newLine());
          });
    }
  }

  /** Returns the reports that are missing since the last one came, and since when they are. */
  private String owed(Standing standing, UnitReading unit) {
    ReportStanding state = unit.standing().orElseThrow();
    ReportRhythm rhythm = standings.rollup().policy().rhythm().orElseThrow();
    PlanPeriod window = standing.explanation().leaf().orElseThrow().window();
    ReportDuty duty =
        new ReportDuty(
            standing.task().orElseThrow(),
            unit.unit().orElseThrow(),
            rhythm,
            window.start().isBefore(FIRST_OWED) ? FIRST_OWED : window.start(),
            Optional.of(window.endInclusive()));
    long missing =
        duty.missing(known).stream()
            .filter(period -> period.compareTo(state.period()) >= 0)
            .count();
    String first = state.period().inChinese();
    return "%s since %s (%s)"
        .formatted(
            missing > 1 ? missing + " reports from " + first + " on," : first,
            state.due().plusDays(1),
            RollupWords.of(state.state()));
  }

  /** Prints what decided beside the reports: vetoes, figures set by hand, changes of status. */
  private void printDecided() {
    List<String> lines = new ArrayList<>();
    add(lines, "whole", standings.whole());
    for (Standing standing : all) {
      add(lines, standing.task().orElseThrow().text(), standing);
    }
    if (!lines.isEmpty()) {
      page.newLine().print(Style.HEADING, "decided otherwise 另行认定").newLine();
      lines.forEach(line -> page.tab(LABELS).print(line).newLine());
    }
  }

  private static void add(List<String> lines, String name, Standing standing) {
    for (VetoCause veto : standing.explanation().vetoes()) {
      boolean idle =
          veto.veto().light() == Light.NORMAL
              && standing.explanation().computed().equals(standing.range());
      lines.add(name + " " + DecidedWords.of(veto) + (idle ? ", not reached yet 未触顶" : ""));
    }
    standing
        .explanation()
        .override()
        .ifPresent(override -> lines.add(name + " " + DecidedWords.of(override)));
    standing
        .explanation()
        .event()
        .filter(event -> event.status() != ScopeEvent.Status.ACTIVE)
        .ifPresent(event -> lines.add(name + " " + DecidedWords.of(event)));
    standing
        .explanation()
        .failure()
        .ifPresent(failure -> lines.add(name + " is not known, the rule failed: " + failure));
  }
}
