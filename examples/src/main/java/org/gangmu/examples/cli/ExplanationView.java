package org.gangmu.examples.cli;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gangmu.progress.KnownReports;
import org.gangmu.progress.PaceGap;
import org.gangmu.rollup.Completion;
import org.gangmu.rollup.CompletionRange;
import org.gangmu.rollup.Contribution;
import org.gangmu.rollup.Explanation;
import org.gangmu.rollup.Rollup;
import org.gangmu.rollup.RollupPolicy;
import org.gangmu.rollup.ScopeEvent;
import org.gangmu.rollup.Standing;
import org.gangmu.rollup.Standings;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;

/** Explains the standing of one task, or of the whole: every figure it was made of. */
final class ExplanationView {

  private static final int LABELS = 2;
  private static final int VALUES = 24;

  /** The cells of a line that go to the title of a part. */
  private static final int TITLE = 40;

  private static final int DECIMALS = 2;

  private final TaskTree tree;
  private final RollupPolicy policy;
  private final Standing standing;
  private final Page page;

  private ExplanationView(Rollup rollup, Standing standing, Page page) {
    this.tree = rollup.tree();
    this.policy = rollup.policy();
    this.standing = standing;
    this.page = page;
  }

  /**
   * Prints the explanation.
   *
   * @param task the task; empty for the whole
   */
  static void print(Standings standings, KnownReports known, Optional<TaskId> task, Page page) {
    Standing standing = task.map(standings::of).orElseGet(standings::whole);
    ExplanationView view = new ExplanationView(standings.rollup(), standing, page);
    page.newLine();
    view.printStanding();
    view.printParts();
    standing.explanation().leaf().ifPresent(leaf -> LeafView.print(leaf, view.policy, known, page));
  }

  private void printStanding() {
    Optional<TaskId> id = standing.task();
    Optional<Task> task = id.flatMap(tree::find);
    page.print(Style.FAINT, id.map(found -> found.text() + "  ").orElse(""))
        .print(Style.HEADING, task.map(Task::title).orElse("the whole 全部任务"))
        .newLine();
    String above =
        id.map(tree::ancestors).orElse(ImmutableList.of()).stream()
            .map(Task::title)
            .collect(joining(" / "));
    field("in 上级任务", above);
    if (standing.range().isEmpty()) {
      field("value 完成度", "counts nowhere 不计入");
    } else {
      printFigures();
    }
    printDecided(standing.explanation());
  }

  private void printFigures() {
    field("value 完成度", RollupWords.range(standing.range(), DECIMALS));
    standing
        .raw()
        .ifPresent(
            raw ->
                field(
                    "attained 完成率",
                    raw.toDecimal(4).movePointRight(2).toPlainString() + "% of what is wanted"));
    field("expected 序时进度", RollupWords.percent(standing.expected(), DECIMALS));
    String gap = RollupWords.gap(standing.pace(), standing.range());
    field(
        "gap 差距",
        gap.isEmpty()
            ? RollupWords.UNKNOWN
            : gap
                + " points"
                + standing.pace().gap().map(ExplanationView::inChinese).orElse(" 个百分点"));
    field("coverage 覆盖率", RollupWords.percent(standing.coverage(), 1));
    page.tab(LABELS)
        .print(Style.FAINT, "light 亮灯")
        .tab(VALUES)
        .print(Style.of(standing.light()), RollupWords.of(standing.light()))
        .print(
            standing.light().isWarning() && standing.value().isEmpty()
                ? " by the lower end 按下限"
                : "")
        .print(", by " + policy.progressLights().name())
        .newLine();
    standing
        .board()
        .ifPresent(
            board -> board.lights().forEach((name, light) -> field(name, RollupWords.of(light))));
  }

  private static String inChinese(PaceGap gap) {
    return " " + gap.inChinese(1);
  }

  private void printDecided(Explanation explanation) {
    if (standing.range().isPresent() && !explanation.computed().equals(standing.range())) {
      field("computed 计算值", RollupWords.range(explanation.computed(), DECIMALS));
    }
    explanation.vetoes().forEach(veto -> field("veto 一票否决", DecidedWords.of(veto)));
    explanation
        .override()
        .ifPresent(override -> field("set by hand 核定", DecidedWords.of(override)));
    explanation
        .event()
        .ifPresent(
            event -> {
              field("status 状态", DecidedWords.of(event));
              if (event.status() != ScopeEvent.Status.ACTIVE) {
                field(
                    "",
                    RollupWords.of(
                        event.status() == ScopeEvent.Status.CANCELLED
                            ? policy.cancelled()
                            : policy.suspended()));
              }
            });
    explanation
        .settledBy()
        .ifPresent(task -> field("status 状态", "settled by that of task " + task + " 随上级任务"));
    explanation
        .failure()
        .ifPresent(failure -> field("failed 规则出错", failure + "; so nothing is known"));
  }

  // ---- parts

  private void printParts() {
    Explanation explanation = standing.explanation();
    ImmutableList<Contribution> parts = explanation.parts();
    if (explanation.rule().isEmpty()) {
      return;
    }
    page.newLine()
        .print(Style.HEADING, "made of 构成")
        .print(" " + RollupWords.of(explanation.rule().get()))
        .newLine();
    boolean open = parts.stream().anyMatch(part -> part.low() != part.high());
    int weight = LABELS + 6 + TITLE + 10;
    int share = weight + 10;
    int value = share + 16;
    int known = value + 14;
    int low = known + 16;
    int high = low + 16;
    page.tab(LABELS).print(Style.FAINT, "task 任务");
    right("weight 权重", weight);
    right("value 完成度", value);
    right("covered 覆盖", known);
    right(open ? "at least 至少" : "gives 贡献", low);
    right(open ? "at most 至多" : "", high);
    page.newLine();
    long weights = parts.stream().mapToLong(Contribution::weight).sum();
    Completion least = total(explanation, false);
    Completion most = total(explanation, true);
    ImmutableList<BigDecimal> lows = shown(Lists.transform(parts, Contribution::low), least);
    ImmutableList<BigDecimal> highs = shown(Lists.transform(parts, Contribution::high), most);
    for (int i = 0; i < parts.size(); i++) {
      Contribution part = parts.get(i);
      page.tab(LABELS)
          .print(Style.FAINT, part.task().text())
          .tab(LABELS + 6)
          .print(DisplayWidth.cut(tree.find(part.task()).orElseThrow().title(), TITLE));
      right(part.range().isEmpty() ? RollupWords.NOWHERE : String.valueOf(part.weight()), weight);
      right(share(part, weights), share);
      right(RollupWords.range(part.range(), DECIMALS), value);
      right(RollupWords.percent(part.coverage(), 1), known);
      right(lows.get(i).toPlainString(), low);
      right(open ? highs.get(i).toPlainString() : "", high);
      page.newLine();
    }
    page.tab(LABELS + 6).print("sum 合计");
    right(RollupWords.percent(least, DECIMALS), low);
    right(open ? RollupWords.percent(most, DECIMALS) : "", high);
    page.newLine();
    boolean exact =
        lows.equals(rounded(Lists.transform(parts, Contribution::low)))
            && highs.equals(rounded(Lists.transform(parts, Contribution::high)));
    if (!exact) {
      page.tab(LABELS + 6)
          .print(Style.FAINT, "the largest part takes what rounding leaves 尾差并入最大项")
          .newLine();
    }
    for (Task task : outOfScope(parts)) {
      page.tab(LABELS)
          .print(Style.FAINT, task.id().text())
          .tab(LABELS + 6)
          .print(DisplayWidth.cut(task.title(), TITLE))
          .print(Style.FAINT, " out of scope 不计入")
          .newLine();
    }
  }

  private static Completion total(Explanation explanation, boolean high) {
    CompletionRange range = explanation.computed().orElse(CompletionRange.of(Completion.NOTHING));
    return high ? range.high() : range.low();
  }

  private static String share(Contribution part, long weights) {
    return part.range().isEmpty() || weights == 0
        ? ""
        : BigDecimal.valueOf(part.weight())
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(weights), 1, RoundingMode.HALF_UP)
                .toPlainString()
            + "%";
  }

  /** Rounds contributions so that they make the total shown: the largest takes what is left. */
  private static ImmutableList<BigDecimal> shown(List<Long> billionths, Completion total) {
    List<BigDecimal> shown = rounded(billionths);
    if (!shown.isEmpty()) {
      int largest = billionths.indexOf(Collections.max(billionths));
      shown.set(largest, shown.get(largest).add(rest(shown, total)));
    }
    return ImmutableList.copyOf(shown);
  }

  private static List<BigDecimal> rounded(List<Long> billionths) {
    List<BigDecimal> rounded = new ArrayList<>();
    billionths.forEach(
        each -> rounded.add(RollupWords.points(each).setScale(DECIMALS, RoundingMode.HALF_UP)));
    return rounded;
  }

  private static BigDecimal rest(List<BigDecimal> shown, Completion total) {
    return total
        .toPercent(DECIMALS)
        .subtract(shown.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** Returns the tasks directly below that have no part in it. */
  private List<Task> outOfScope(List<Contribution> parts) {
    List<Task> below = standing.task().map(tree::children).orElseGet(tree::roots);
    boolean direct =
        parts.stream().allMatch(part -> below.stream().anyMatch(t -> t.id().equals(part.task())));
    return direct
        ? below.stream()
            .filter(task -> parts.stream().noneMatch(part -> part.task().equals(task.id())))
            .toList()
        : List.of();
  }

  /** Prints text that ends before a column. */
  private void right(String text, int column) {
    if (!text.isEmpty()) {
      page.tab(column - DisplayWidth.of(text)).print(text);
    }
  }

  /** Prints a label and its value, or nothing where there is no value. */
  private void field(String label, String value) {
    if (!value.isEmpty()) {
      page.tab(LABELS).print(Style.FAINT, label).tab(VALUES).print(value).newLine();
    }
  }
}
