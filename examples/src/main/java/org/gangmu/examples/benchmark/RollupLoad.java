package org.gangmu.examples.benchmark;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.rollup.Completion;
import org.gangmu.rollup.ReportColumns;
import org.gangmu.rollup.Rollup;
import org.gangmu.rollup.RollupPolicy;
import org.gangmu.rollup.RollupTable;
import org.gangmu.task.TaskTree;

/**
 * Loads a large plan with a year of reports and rolls it up, and tells what time and heap it took.
 *
 * <p>Arguments: how many tasks, 5,000,000 if none is given, and how many months, 12; run it with
 * {@code java -Xmx4g -cp examples/target/benchmarks.jar org.gangmu.examples.benchmark.RollupLoad}.
 * There is a report on every leaf for each month, and a correction of every seventh: as many in a
 * month as there are tasks.
 */
public final class RollupLoad {

  private static final int YEAR = 2026;
  private static final int PERCENT = Completion.WHOLE / 100;

  /** Every so manieth report is corrected, so that there are as many reports as tasks. */
  private static final int CORRECTED = 7;

  private final PrintStream out;
  private long since = System.nanoTime();

  private RollupLoad(PrintStream out) {
    this.out = out;
  }

  /** Runs the load, and prints a line for each step. */
  public static void main(String[] args) {
    int tasks = args.length > 0 ? Integer.parseInt(args[0]) : 5_000_000;
    int months = args.length > 1 ? Integer.parseInt(args[1]) : 12;
    checkArgument(months >= 1 && months <= 12, "months must be 1 to 12: %s", months);
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    new RollupLoad(out).run(tasks, months);
  }

  private void run(int tasks, int months) {
    out.printf(
        Locale.ROOT,
        "%,d tasks, %d months, heap of at most %,d MB%n",
        tasks,
        months,
        Runtime.getRuntime().maxMemory() >> 20);
    TaskTree tree = BroadTree.of(tasks).build();
    step("plan made");
    Rollup rollup = Rollup.of(tree, RollupPolicy.of(PlanPeriod.ofYear(YEAR))).orElseThrow();
    step("roll-up compiled");
    ReportColumns reports = load(tree, months);
    step("%,d reports loaded".formatted(reports.size()));
    RollupTable table = reports.table(rollup, LocalDate.of(YEAR + 1, 1, 31));
    step("latest reports found, and rolled up");
    out.printf(
        Locale.ROOT,
        "the whole: %s, coverage %,d, warned %,d, in order %,d%n",
        table.range(RollupTable.WHOLE).orElseThrow(),
        table.coverage(RollupTable.WHOLE),
        table.warned(RollupTable.WHOLE),
        table.inOrder(RollupTable.WHOLE));
    table.sumAll();
    step("rolled up once more");
    out.printf(Locale.ROOT, "peak of the heap, garbage included: %,d MB%n", peak() >> 20);
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    long held = runtime.totalMemory() - runtime.freeMemory();
    out.printf(
        Locale.ROOT,
        "held in the end: %,d MB, with %,d tasks, %,d reports and their table, at %d%n",
        held >> 20,
        tree.size(),
        reports.size(),
        table.low(RollupTable.WHOLE));
  }

  /** Adds a report on every leaf for each month, and a correction for every seventh. */
  private static ReportColumns load(TaskTree tree, int months) {
    ReportColumns reports = new ReportColumns(tree, LocalDate.of(YEAR, 1, 1));
    for (int month = 1; month <= months; month++) {
      ReportPeriod period = ReportPeriod.ofMonth(YEAR, month);
      LocalDate recorded = period.endInclusive().plusDays(5);
      int leaves = 0;
      for (int position = 0; position < tree.size(); position++) {
        if (tree.isLeaf(position)) {
          int percent = Math.max(0, Math.min(100, month * 8 + position % 13 - 6));
          reports.add(position, period, recorded, percent * PERCENT);
          if (leaves++ % CORRECTED == 0) {
            reports.add(position, period, recorded.plusDays(3), (100 - percent) * PERCENT);
          }
        }
      }
    }
    return reports;
  }

  private void step(String what) {
    long now = System.nanoTime();
    out.printf(Locale.ROOT, "%-44s %8.2f s%n", what, (now - since) / 1e9);
    since = now;
  }

  private static long peak() {
    long bytes = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) {
        bytes += pool.getPeakUsage().getUsed();
      }
    }
    return bytes;
  }
}
