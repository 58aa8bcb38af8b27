package org.gangmu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.document.DirectiveReader;
import org.gangmu.examples.Golden;
import org.gangmu.examples.Repository;
import org.gangmu.json.ReportsJson;
import org.gangmu.json.RollupPolicyJson;
import org.gangmu.plan.Plan;
import org.gangmu.progress.ReportLog;
import org.gangmu.rollup.ReportReview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms of reports that are to be filled in. */
class ReportsCommandTest {

  private static final Path PLAN = Repository.sample("yunze-2026-key-tasks");
  private static final Path POLICY = Repository.rollupPolicy();

  private static Ran run(String period) {
    return Ran.run("reports", PLAN.toString(), "--policy", POLICY.toString(), "--period", period);
  }

  @Test
  void formIsAsIsKept() {
    Ran ran = run("2026-C07");
    assertThat(ran.exit()).as(ran.err()).isEqualTo(ExitCode.OK);
    Golden.check("rollup/reports-form.json", ran.out());
  }

  @Test
  void whatIsNotFilledInIsAnError() {
    Outcome<ReportLog> read = ReportsJson.standard().read(run("2026-C07").out());
    assertThat(read.orElseThrow().reports()).isEmpty();
    assertThat(read.hasErrors()).isTrue();
  }

  @Test
  void whatIsFilledInCounts() throws java.io.IOException {
    String filled =
        run("2026-C07")
            .out()
            .replace("\"recordedOn\":\"…\"", "\"recordedOn\":\"2026-08-04\"")
            .replace("\"percent\":\"…\"", "\"percent\":50")
            .replace("\"doneCount\":\"…\"", "\"doneCount\":3")
            .replace("\"totalCount\":\"…\"", "\"totalCount\":5")
            .replace("\"everNonZero\":\"…\"", "\"everNonZero\":false")
            .replace("\"gradeReached\":\"…\"", "\"gradeReached\":true")
            .replaceAll("(\"completions\":\\{\"[^\"]*\":)\"…\"", "$1\"2026-06-30\"")
            .replaceAll("(\"ranks\":\\{\"[^\"]*\":)\"…\"", "$13")
            .replace("…", "1");
    ReportLog log = ReportsJson.standard().read(filled).orElseThrow();
    Plan plan = DirectiveReader.create().read(PLAN).orElseThrow();
    assertThat(log.size()).isGreaterThan(20);
    assertThat(
            ReportReview.review(
                plan.toRollup(RollupPolicyJson.standard().read(POLICY).orElseThrow()).orElseThrow(),
                log))
        .isEmpty();
  }

  @Test
  void suspendedTasksAreNotAskedFor() {
    assertThat(run("2026-C07").out()).contains("\"task\":\"t16\"");
    assertThat(run("2026-C08").out()).doesNotContain("\"task\":\"t16\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--period 2026-C13", "--period July"})
  void wrongUsageIsToldApart(String options) {
    String args = "reports " + PLAN + (options.isEmpty() ? "" : " " + options);
    Ran ran = Ran.run(args.split(" ", -1));
    assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).startsWith("gangmu: ").contains("reports --help\n");
  }

  @Test
  void inputThatIsNoPlanIsAnError() {
    Ran ran = Ran.runWithInput(new byte[0], "reports", "-", "--period", "2026-C07");
    assertThat(ran.exit()).isEqualTo(ExitCode.ERRORS);
    assertThat(ran.out()).isEmpty();
  }
}
