package org.gangmu.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.plan.Plan;
import org.gangmu.progress.ReportLog;
import org.gangmu.progress.ReportRhythm;
import org.gangmu.rollup.Completion;
import org.gangmu.rollup.Rollup;
import org.gangmu.rollup.RollupPolicy;

/** Prints what is rolled up, up to when, and by which rules. */
final class RollupHeader {

  private static final int LABELS = 2;
  private static final int VALUES = 24;

  private final Page page;

  private RollupHeader(Page page) {
    this.page = page;
  }

  /**
   * Prints the header.
   *
   * @param source where the policy is from, for one without a name
   */
  static void print(
      Plan plan, Rollup rollup, String source, ReportLog log, LocalDate asOf, Page page) {
    RollupHeader header = new RollupHeader(page);
    RollupPolicy policy = rollup.policy();
    page.print(Style.HEADING, plan.directive().title().orElse("(no title)")).newLine();
    header.field("as of 截至", asOf.toString());
    header.field("period 计划期", policy.period().start() + " to " + policy.period().endInclusive());
    header.field("policy 口径", policy.name().isEmpty() ? source : policy.name());
    header.field("rule 规则", RollupWords.of(policy.rule()));
    header.field("units 单位", RollupWords.of(policy.units()));
    header.field("missing 缺报", RollupWords.of(policy.missing()));
    header.field("rhythm 报送周期", rhythm(policy.rhythm(), policy.period().start()));
    header.field("expected 序时进度", expected(policy, asOf));
    header.field("lights 亮灯规则", lights(policy));
    long known = log.asKnown(asOf).recorded().size();
    long later = log.size() - known;
    header.field(
        "reports 报告",
        known + " known" + (later == 0 ? "" : ", " + later + " recorded later do not count"));
  }

  private static String expected(RollupPolicy policy, LocalDate day) {
    return "by now %s of amounts, %s of rates"
        .formatted(
            RollupWords.percent(
                Completion.of(policy.pace().amounts().expected(policy.period(), day)), 1),
            RollupWords.percent(
                Completion.of(policy.pace().rates().expected(policy.period(), day)), 1));
  }

  private static String lights(RollupPolicy policy) {
    return policy.progressLights().name()
        + policy
            .progressLights()
            .otherwise()
            .map(light -> ", " + RollupWords.of(light) + " for what it says nothing of")
            .orElse("");
  }

  private static String rhythm(Optional<ReportRhythm> rhythm, LocalDate day) {
    return rhythm
        .map(
            found ->
                found.step().term()
                    + (found.cumulative() ? ", each of the year so far" : "")
                    + example(found, day))
        .orElse("none, so that no report is ever overdue");
  }

  private static String example(ReportRhythm rhythm, LocalDate day) {
    if (day.getYear() < ReportPeriod.FIRST_YEAR || day.getYear() > ReportPeriod.LAST_YEAR) {
      return "";
    }
    ReportPeriod first = rhythm.period(day);
    return ", as %s by %s".formatted(first.inChinese(), rhythm.due(first));
  }

  private void field(String label, String value) {
    page.tab(LABELS).print(Style.FAINT, label).tab(VALUES).print(value).newLine();
  }
}
