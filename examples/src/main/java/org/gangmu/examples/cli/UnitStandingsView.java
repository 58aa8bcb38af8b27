package org.gangmu.examples.cli;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import org.gangmu.progress.ClassCounts;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightTheme;
import org.gangmu.progress.ReportState;
import org.gangmu.responsibility.Role;
import org.gangmu.rollup.Standings;
import org.gangmu.rollup.UnitCredit;
import org.gangmu.rollup.UnitRanking;
import org.gangmu.rollup.UnitStanding;
import org.gangmu.target.Verdict;
import org.gangmu.unit.UnitName;

/** Prints how each unit stands, a table for each role. */
final class UnitStandingsView {

  private static final int NAME = 2;

  /** The cells of a line that go to the name of a unit. */
  private static final int LONGEST = 32;

  private final Page page;

  private UnitStandingsView(Page page) {
    this.page = page;
  }

  static void print(Standings standings, Page page) {
    ImmutableList<UnitStanding> units = standings.units(UnitCredit.FULL);
    UnitStandingsView view = new UnitStandingsView(page);
    for (Role role : Role.values()) {
      ImmutableList<UnitStanding> some =
          units.stream()
              .filter(unit -> unit.role() == role)
              .collect(ImmutableList.toImmutableList());
      if (!some.isEmpty()) {
        view.print(role, some);
      }
    }
    page.newLine()
        .print("every task counts in full for each unit that has it; where the unit's own report")
        .newLine()
        .print(
            "does not count, that of the task stands, and the unit owes none; rank 排名 is by value")
        .newLine()
        .print("完成度 alone, the most done first; units not wholly known have no rank")
        .newLine();
  }

  private void print(Role role, ImmutableList<UnitStanding> units) {
    Map<UnitName, Integer> ranks = new HashMap<>();
    UnitRanking.of(units)
        .entries()
        .forEach(entry -> ranks.put(entry.standing().unit(), entry.rank()));
    page.newLine()
        .print(RoleMark.style(role), role.word() + " " + role.term())
        .print(" (" + units.size() + (units.size() == 1 ? " unit)" : " units)"))
        .newLine();
    int tasks = NAME + LONGEST + 11;
    int value = tasks + 15;
    int expected = value + 15;
    int known = expected + 14;
    int light = known + 2;
    int rank = light + 24;
    int lights = rank + 2;
    int targets = lights + 33;
    int reports = targets + 18;
    page.tab(NAME).print(Style.FAINT, "unit 单位");
    right("tasks 任务", tasks);
    right("value 完成度", value);
    right("expected 序时", expected);
    right("covered 覆盖", known);
    page.tab(light).print(Style.FAINT, "light 亮灯");
    right("rank 排名", rank);
    page.tab(lights).print(Style.FAINT, "of tasks 任务亮灯");
    page.tab(targets).print(Style.FAINT, "targets 指标");
    page.tab(reports).print(Style.FAINT, "reports 报送").newLine();
    for (UnitStanding unit : units) {
      page.tab(NAME).print(DisplayWidth.cut(unit.unit().text(), LONGEST));
      right(String.valueOf(unit.tasks().size()), tasks);
      right(RollupWords.range(unit.range(), 1), value);
      right(RollupWords.percent(unit.expected(), 1), expected);
      right(RollupWords.percent(unit.coverage(), 1), known);
      page.tab(light).print(Style.of(unit.light()), RollupWords.of(unit.light()));
      Integer place = ranks.get(unit.unit());
      right(place == null ? "–" : place.toString(), rank);
      page.tab(lights).print(lights(unit.lights()));
      page.tab(targets).print(verdicts(unit.verdicts()));
      page.tab(reports).print(Style.WARNING, reports(unit.reports())).newLine();
    }
  }

  /** Prints text that ends before a column. */
  private void right(String text, int column) {
    page.tab(column - DisplayWidth.of(text)).print(text);
  }

  private static String lights(ClassCounts<Light> lights) {
    return lights.classes().stream()
        .filter(light -> lights.count(light) > 0)
        .map(light -> LightTheme.LIGHTS.word(light) + lights.count(light))
        .collect(joining(" "));
  }

  private static String verdicts(ClassCounts<Verdict> verdicts) {
    String words =
        "达标%s 未达标%s".formatted(verdicts.count(Verdict.MET), verdicts.count(Verdict.NOT_MET));
    long open = verdicts.count(Verdict.UNDETERMINED);
    return verdicts.total() == 0 ? "" : words + (open == 0 ? "" : " 未定" + open);
  }

  private static String reports(ClassCounts<ReportState> reports) {
    return reports.classes().stream()
        .filter(state -> state == ReportState.LATE || state.isMissing())
        .filter(state -> reports.count(state) > 0)
        .map(state -> state.term() + reports.count(state))
        .collect(joining(" "));
  }
}
