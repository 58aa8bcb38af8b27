package org.gangmu.rollup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.progress.ReportLog;

/**
 * What reports say to no effect (填报检查): a slip of the pen in the name of a task, unit or indicator,
 * a figure where its target asks for a growth rate, another unit of measure, words alone.
 *
 * <p>A log takes such reports, since plans change and other targets may come; a roll-up passes them
 * over in silence. The review tells of them when they come, to those who can still mend them.
 */
public final class ReportReview {

  private ReportReview() {}

  /**
   * Returns a warning of {@link ReportFinding} for each thing that changes no figure, in the order
   * of the reports, at most as many as the default limits keep.
   *
   * <p>Only reports that stand are looked at: one that was revised or taken back says nothing any
   * more. An indicator by which the report decides a target is never found fault with. What is only
   * open by policy is not either, as a figure that is near one without a tolerance. Takes time in
   * proportion to the reports and the targets of their tasks.
   *
   * @param rollup the plan and policy that the reports are to count for
   * @param log the reports
   */
  public static ImmutableList<Diagnostic> review(Rollup rollup, ReportLog log) {
    requireNonNull(log, "log");
    return new ReportReviewer(requireNonNull(rollup, "rollup")).review(log);
  }
}
