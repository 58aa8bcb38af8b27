package org.gangmu.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangmu.Cases;
import org.gangmu.conformance.laws.CaseFile;
import org.gangmu.conformance.laws.CaseFiles;
import org.gangmu.conformance.laws.LawCatalogue;
import org.gangmu.plan.Plan;
import org.gangmu.progress.ReportLog;
import org.gangmu.rollup.CompletionRange;
import org.gangmu.rollup.RollupPolicy;
import org.gangmu.rollup.Standing;
import org.gangmu.rollup.Standings;
import org.gangmu.task.TaskId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The standings of the cases: a plan, its reports, its policy and a day. */
class StandingCasesTest {

  static Stream<CaseFile> cases() {
    return CaseFiles.in("standings", LawCatalogue.VERSION).stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void thePlanStandsAsExpected(CaseFile file) {
    JsonNode given = Cases.json(file);
    Plan plan = PlanJson.standard().read(given.get("plan").toString()).orElseThrow();
    ReportLog log = ReportsJson.standard().read(given.get("reports").toString()).orElseThrow();
    RollupPolicy policy =
        RollupPolicyJson.standard().read(given.get("policy").toString()).orElseThrow();
    LocalDate day = LocalDate.parse(given.get("asOf").asText());

    Standings standings = plan.toRollup(policy).orElseThrow().standings(log.asKnown(day));

    JsonNode expected = given.get("expected");
    assertStands(standings.whole(), expected.get("whole"));
    for (Map.Entry<String, JsonNode> task : expected.get("tasks").properties()) {
      assertStands(standings.of(TaskId.of(task.getKey())), task.getValue());
    }
  }

  private static void assertStands(Standing standing, JsonNode expected) {
    Optional<String> range = standing.range().map(CompletionRange::toString);
    if (expected.has("value")) {
      JsonNode value = expected.get("value");
      assertThat(range)
          .as("value")
          .isEqualTo(value.isNull() ? Optional.empty() : Optional.of(value.asText()));
    }
    if (expected.has("range")) {
      JsonNode ends = expected.get("range");
      assertThat(range).as("range").contains(ends.get(0).asText() + ".." + ends.get(1).asText());
    }
    if (expected.has("coverage")) {
      assertThat(standing.coverage()).as("coverage").hasToString(expected.get("coverage").asText());
    }
    if (expected.has("expected")) {
      assertThat(standing.expected()).as("expected").hasToString(expected.get("expected").asText());
    }
    if (expected.has("light")) {
      assertThat(standing.light().name()).as("light").isEqualTo(expected.get("light").asText());
    }
  }
}
