package org.gangmu.examples.cli;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.matrix.Duty;
import org.gangmu.responsibility.Role;
import org.gangmu.rollup.Earning;
import org.gangmu.rollup.Rollup;
import org.gangmu.rollup.ScopeEvent;
import org.gangmu.rollup.TaskTerms;
import org.gangmu.rollup.UnitRule;
import org.gangmu.task.Task;
import org.gangmu.task.TaskTree;

/** Prints reports that are to be filled in, one a line, in the order of the plan. */
final class ReportForm {

  private final Rollup rollup;
  private final ReportPeriod period;

  private ReportForm(Rollup rollup, ReportPeriod period) {
    this.rollup = rollup;
    this.period = period;
  }

  static void print(Rollup rollup, ReportPeriod period, Page page) {
    List<String> lines = new ReportForm(rollup, period).lines();
    page.print("{\"format\":\"gangmu.reports\",\"version\":\"1.0\",\"reports\":[").newLine();
    for (int i = 0; i < lines.size(); i++) {
      page.print(lines.get(i)).print(i + 1 < lines.size() ? "," : "").newLine();
    }
    page.print("]}").newLine();
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    TaskTree tree = rollup.tree();
    for (int i = 0; i < tree.size(); i++) {
      Task task = tree.get(i);
      TaskTerms terms = rollup.policy().terms(task.id());
      if (tree.isLeaf(i) && terms.status(period.endInclusive()) == ScopeEvent.Status.ACTIVE) {
        List<String> units = units(task, terms);
        for (int u = 0; u < units.size(); u++) {
          String suffix = units.size() == 1 ? "" : "-" + (u + 1);
          lines.add(line(task, terms, units.get(u), task.id() + "-" + period + suffix));
        }
      }
    }
    return lines;
  }

  /** Returns the units whose reports count. */
  private List<String> units(Task task, TaskTerms terms) {
    List<Duty> duties = new ArrayList<>();
    if (rollup.matrix().hasTask(task.id())) {
      duties.addAll(rollup.matrix().duties(task.id()));
    }
    duties.removeIf(duty -> duty.role().compareTo(Role.COOPERATING) > 0);
    if (terms.units().orElse(rollup.policy().units()) == UnitRule.LEAD) {
      Role first = duties.stream().map(Duty::role).min(Role::compareTo).orElse(Role.LEAD);
      duties.removeIf(duty -> duty.role() != first);
    }
    return duties.isEmpty()
        ? List.of(FigureForm.OPEN)
        : duties.stream().map(duty -> duty.unit().text()).distinct().toList();
  }

  private String line(Task task, TaskTerms terms, String unit, String id) {
    Earning earning = terms.earning().orElse(rollup.policy().earning());
    return "{\"id\":%s,\"task\":%s,\"unit\":%s,\"period\":%s,\"recordedOn\":%s,%s,\"progress\":\"\"}"
        .formatted(
            FigureForm.quoted(id),
            FigureForm.quoted(task.id().text()),
            FigureForm.quoted(unit),
            FigureForm.quoted(period.toString()),
            FigureForm.quoted(FigureForm.OPEN),
            figures(task, earning));
  }

  private static String figures(Task task, Earning earning) {
    Map<String, String> forms = Map.of();
    if (earning instanceof Earning.Milestones milestones) {
      forms = Map.of(task.title(), FigureForm.completions(milestones.shares().keySet()));
    } else if (!(earning instanceof Earning.ByHand)) {
      forms = FigureForm.of(task.targets());
    }
    if (forms.isEmpty()) {
      return "\"percent\":" + FigureForm.quoted(FigureForm.OPEN);
    }
    return forms.entrySet().stream()
        .map(form -> FigureForm.quoted(form.getKey()) + ":" + form.getValue())
        .collect(joining(",", "\"observations\":{", "}"));
  }
}
