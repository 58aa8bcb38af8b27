package org.gangmu.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.document.DirectiveReader;
import org.gangmu.json.ReportsJson;
import org.gangmu.plan.Plan;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;
import org.gangmu.progress.ReportLog;
import org.gangmu.progress.ReportRhythm;
import org.gangmu.rollup.Contribution;
import org.gangmu.rollup.LiveRollup;
import org.gangmu.rollup.Rollup;
import org.gangmu.rollup.RollupPolicy;
import org.gangmu.rollup.Standing;
import org.gangmu.rollup.Standings;
import org.gangmu.target.Observation;
import org.gangmu.target.Observations;
import org.gangmu.target.Quantity;
import org.gangmu.task.TaskId;

/**
 * The fourth example of the README: rolls reports up into the standing of the whole, explains a
 * chapter, and takes one more report in.
 */
public final class RollUpReports {

  private RollUpReports() {}

  /** Runs the example in the directory that holds {@code examples/samples}. */
  public static void main(String[] args) throws IOException {
    // begin
    Path samples = Path.of("examples/samples");
    Plan plan =
        DirectiveReader.create().read(samples.resolve("yunze-2026-key-tasks.txt")).orElseThrow();
    ReportLog log =
        ReportsJson.standard().read(samples.resolve("yunze-2026-reports.json")).orElseThrow();

    RollupPolicy policy =
        RollupPolicy.builder()
            .period(PlanPeriod.ofYear(2026))
            .rhythm(ReportRhythm.MONTHLY_BY_FIFTH.cumulated())
            .build();
    LocalDate july = LocalDate.of(2026, 7, 10);
    Rollup rollup = plan.toRollup(policy).orElseThrow();
    Standings standings = rollup.standings(log.asKnown(july));

    Standing chapter = standings.of(TaskId.of("t21"));
    System.out.println(chapter.range().orElseThrow() + " of " + chapter.coverage() + " known");
    System.out.println("expected " + chapter.expected() + ", light " + chapter.light());
    for (Contribution part : chapter.explanation().parts()) {
      System.out.println(
          "  " + part.task() + " gives " + part.lowShare() + " to " + part.highShare());
    }

    ProgressReport again =
        log.asKnown(july)
            .find(ReportId.of("t23-06-2"))
            .orElseThrow()
            .toRevision(ReportId.of("t23-06-3"), july)
            .observations(
                Observations.of("新增学位", Observation.ofLevel(Quantity.parse("1850个").orElseThrow())))
            .build();
    LiveRollup live = rollup.live(log, july);
    ReportLog longer = live.add(again).orElseThrow();
    System.out.println(longer.size() + " reports: " + live.range(TaskId.of("t21")).orElseThrow());
    boolean undone = live.undo() && live.range(TaskId.of("t21")).equals(chapter.range());
    System.out.println("as before: " + undone);
    // end
  }
}
