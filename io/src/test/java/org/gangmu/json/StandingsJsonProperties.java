package org.gangmu.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.conformance.PlanArbitraries;
import org.gangmu.conformance.RollupPolicyArbitraries;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.plan.Plan;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;
import org.gangmu.progress.ReportLog;
import org.gangmu.responsibility.Assignment;
import org.gangmu.rollup.CompletionRange;
import org.gangmu.rollup.Rollup;
import org.gangmu.rollup.RollupPolicy;
import org.gangmu.rollup.Standing;
import org.gangmu.rollup.Standings;
import org.gangmu.rollup.TaskTerms;
import org.gangmu.rollup.UnitCredit;
import org.gangmu.task.Task;
import org.gangmu.unit.UnitName;

/** What holds of standings in JSON, whatever the plan and the policy. */
class StandingsJsonProperties {

  private static final StandingsJson JSON = StandingsJson.standard();

  private static final ObjectMapper WITNESS =
      JsonMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

  /** Two days of one plan. */
  record Days(Standings before, Standings after) {}

  @Provide
  Arbitrary<Days> days() {
    return Combinators.combine(
            PlanArbitraries.plans(),
            RollupPolicyArbitraries.policies(),
            RollupPolicyArbitraries.terms(),
            Arbitraries.randomValue(Random::nextLong))
        .as(StandingsJsonProperties::days);
  }

  private static Days days(Plan plan, RollupPolicy policy, TaskTerms terms, long seed) {
    RollupPolicy.Builder own =
        policy.toBuilder().period(PlanPeriod.ofYear(2026)).terms(ImmutableMap.of());
    if (!plan.tasks().isEmpty()) {
      own.putTerm(plan.tasks().get(plan.tasks().size() - 1).id(), terms);
    }
    Outcome<Rollup> outcome = plan.toRollup(own.build());
    Rollup rollup =
        outcome
            .value()
            .orElseGet(() -> plan.toRollup(RollupPolicy.of(PlanPeriod.ofYear(2026))).orElseThrow());
    ReportLog log = reports(plan, new Random(seed));
    return new Days(
        rollup.standings(log.asKnown(LocalDate.of(2026, 5, 31))),
        rollup.standings(log.asKnown(JUNE)));
  }

  /** Returns reports by hand of up to two units on each task, some of May and some of June. */
  private static ReportLog reports(Plan plan, Random random) {
    List<ProgressReport> reports = new ArrayList<>();
    for (Task task : plan.tasks().tasks()) {
      for (int month = 5; month <= 6; month++) {
        List<UnitName> units =
            task.responsibility().assignments().stream()
                .map(Assignment::unit)
                .distinct()
                .limit(2)
                .toList();
        for (UnitName unit : units) {
          if (random.nextInt(3) > 0) {
            reports.add(
                ProgressReport.builder()
                    .id(ReportId.of("r" + reports.size()))
                    .task(task.id())
                    .unit(unit)
                    .period(ReportPeriod.cumulativeTo(ReportPeriod.ofMonth(2026, month)))
                    .recordedOn(LocalDate.of(2026, month, 28))
                    .percent(BigDecimal.valueOf(random.nextInt(101)))
                    .build());
          }
        }
      }
    }
    return ReportLog.of(reports).orElseThrow();
  }

  /** What is written is JSON without a member that comes twice, and the same each time. */
  @Property(tries = 300)
  void equalStandingsGiveEqualBytes(@ForAll("days") Days days) throws IOException {
    StandingsJson json = JSON.withUnits(UnitCredit.FULL).since(days.before());
    String text = json.write(days.after());

    assertThat(IntStream.range(0, 4).parallel().mapToObj(i -> json.write(days.after())))
        .containsOnly(text);
    assertThat(WITNESS.readTree(json.indented().write(days.after())))
        .isEqualTo(WITNESS.readTree(text));
  }

  /** Every task is there with the figures it has, and each reading of them can be traced. */
  @Property(tries = 300)
  void figuresAreThoseOfTheModel(@ForAll("days") Days days) throws IOException {
    JsonNode document = WITNESS.readTree(JSON.write(days.after()));
    List<Standing> standings = days.after().all();

    assertAlike(document.path("whole"), days.after().whole());
    assertThat(document.path("tasks")).hasSize(standings.size());
    for (int i = 0; i < standings.size(); i++) {
      assertAlike(document.path("tasks").path(i), standings.get(i));
    }
  }

  private static void assertAlike(JsonNode node, Standing standing) {
    assertThat(node.path("id").asText())
        .isEqualTo(standing.task().map(task -> task.text()).orElse(""));
    assertThat(ends(node)).isEqualTo(ends(standing.range()));
    assertThat(node.path("coverage").asText()).isEqualTo(standing.coverage().toString());
    assertThat(node.path("expected").asText()).isEqualTo(standing.expected().toString());
    assertThat(node.path("light").asText()).isEqualTo(standing.light().name());
    assertThat(node.path("status").asText()).isEqualTo(standing.status().name());
    assertThat(node.path("targets")).hasSize(standing.targets().size());
    JsonNode explanation = node.path("explanation");
    assertThat(ends(explanation.path("computed")))
        .isEqualTo(ends(standing.explanation().computed()));
    assertThat(explanation.path("parts")).hasSize(standing.explanation().parts().size());
    assertThat(explanation.path("vetoes")).hasSize(standing.explanation().vetoes().size());
    assertThat(explanation.has("override"))
        .isEqualTo(standing.explanation().override().isPresent());
    assertThat(explanation.has("leaf")).isEqualTo(standing.explanation().leaf().isPresent());
    long shown = 0;
    for (JsonNode count : node.path("lights")) {
      shown += count.asLong();
    }
    assertThat(shown).isEqualTo(standing.lights().total());
  }

  private static List<String> ends(Optional<CompletionRange> range) {
    return range
        .map(each -> List.of(each.low().toString(), each.high().toString()))
        .orElse(List.of());
  }

  private static List<String> ends(JsonNode node) {
    if (node.has("value")) {
      return List.of(node.path("value").asText(), node.path("value").asText());
    }
    List<String> ends = new ArrayList<>();
    node.path("range").forEach(end -> ends.add(end.asText()));
    return ends;
  }
}
