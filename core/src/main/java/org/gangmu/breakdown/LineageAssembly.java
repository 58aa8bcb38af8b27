package org.gangmu.breakdown;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gangmu.diagnostic.Code;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Diagnostics;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.task.TaskTree;

/** Makes a lineage of links and tells what is wrong with them. */
final class LineageAssembly {

  /** How many tasks of a circle a message names. */
  private static final int NAMED = 20;

  /** Up to how many characters a sum of shares is shown as a fraction. */
  private static final int SHORT = 40;

  private final Diagnostics diagnostics = new Diagnostics(Limits.defaults());
  private final ImmutableList<TaskLink> links;
  private final ImmutableList<PlanTask> tasks;

  LineageAssembly(Iterable<TaskLink> given) {
    List<TaskLink> sorted = new ArrayList<>(ImmutableList.copyOf(given));
    sorted.sort(TaskLink.BY_TASKS);
    ImmutableList.Builder<TaskLink> kept = ImmutableList.builder();
    for (int i = 0; i < sorted.size(); i++) {
      TaskLink link = sorted.get(i);
      if (i > 0 && TaskLink.BY_TASKS.compare(sorted.get(i - 1), link) == 0) {
        warn(
            LineageCode.REPEATED_LINK,
            "link between two tasks must be given once: " + link,
            link.lower());
      } else {
        kept.add(link);
      }
    }
    links = kept.build();
    tasks =
        links.stream()
            .flatMap(link -> Stream.of(link.lower(), link.upper()))
            .sorted()
            .distinct()
            .collect(ImmutableList.toImmutableList());
  }

  /** Warns of plans and tasks that are not among those given. */
  void lookUp(Map<String, TaskTree> plans) {
    Set<String> unknown = new HashSet<>();
    for (PlanTask task : tasks) {
      TaskTree tree = plans.get(task.plan());
      if (tree == null) {
        if (unknown.add(task.plan())) {
          warn(LineageCode.UNKNOWN_PLAN, "plan of a link must be known: " + task.plan(), task);
        }
      } else if (!tree.contains(task.task())) {
        warn(
            LineageCode.UNKNOWN_TASK,
            "task of a link must be one of its plan: " + task.task(),
            task);
      }
    }
  }

  Outcome<Lineage> assemble() {
    LinkTable table = new LinkTable(links, tasks);
    int[] order = table.order();
    if (order.length < tasks.size()) {
      // before the others, which are only kept up to a limit
      return Outcome.failure(
          ImmutableList.<Diagnostic>builder()
              .add(circle(table.circle(order)))
              .addAll(diagnostics.toList())
              .build());
    }
    for (int task = 0; task < tasks.size(); task++) {
      reviewShares(table, task);
    }
    return Outcome.of(new Lineage(links, tasks, table, order), diagnostics.toList());
  }

  private Diagnostic circle(int[] circle) {
    StringBuilder message = new StringBuilder("tasks must not carry out one another in a circle: ");
    Arrays.stream(circle)
        .limit(NAMED)
        .forEach(task -> message.append(tasks.get(task)).append(" → "));
    if (circle.length > NAMED) {
      message.append("and ").append(circle.length - NAMED).append(" more → ");
    }
    message.append(tasks.get(circle[0]));
    return Diagnostic.error(LineageCode.CYCLE, message.toString(), place(tasks.get(circle[0])));
  }

  private void reviewShares(LinkTable table, int task) {
    int first = table.firstDown(task);
    int count = table.firstDown(task + 1) - first;
    Ratio sum = Ratio.ZERO;
    int shared = 0;
    for (int i = first; i < first + count; i++) {
      shared += links.get(table.down(i)).share().isPresent() ? 1 : 0;
    }
    if (shared == 0) {
      return;
    }
    if (shared < count) {
      warn(
          LineageCode.MIXED_CREDIT,
          "tasks that carry out one must all take a share or none, of " + count + ": " + shared,
          tasks.get(task));
      return;
    }
    try {
      for (int i = first; i < first + count; i++) {
        sum = sum.plus(links.get(table.down(i)).share().orElseThrow());
      }
    } catch (ArithmeticException tooFine) {
      warn(
          LineageCode.SHARES_TOO_FINE,
          "shares of a task must have a sum of at most " + Ratio.MAX_BITS + " bits: " + count,
          tasks.get(task));
      return;
    }
    if (!sum.isOne()) {
      warn(
          LineageCode.SHARES,
          "shares of a task must add up to 1, not to " + shown(sum) + ": " + count + " shares",
          tasks.get(task));
    }
  }

  private static String shown(Ratio sum) {
    String fraction = sum.toString();
    return fraction.length() <= SHORT ? fraction : sum.toDecimal(SHORT).toPlainString();
  }

  private void warn(Code code, String message, PlanTask task) {
    diagnostics.add(Diagnostic.warning(code, message, place(task)));
  }

  private static Location place(PlanTask task) {
    return new Location.InModel("task " + task.task() + " of " + task.plan());
  }
}
