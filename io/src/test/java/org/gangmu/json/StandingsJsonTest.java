package org.gangmu.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.progress.ReportLog;
import org.gangmu.rollup.Rollup;
import org.gangmu.rollup.RollupPolicy;
import org.gangmu.rollup.Standings;
import org.gangmu.rollup.UnitCredit;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Standings in JSON: their form, and the ways out. */
class StandingsJsonTest {

  private static final StandingsJson JSON = StandingsJson.standard();
  private static final StandingsJson ALL =
      JSON.withUnits(UnitCredit.SHARED).since(SampleStandings.MAY);

  private static final ObjectMapper WITNESS =
      JsonMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();

  @TempDir private Path folder;

  /** {@code -Dgolden.update=true} writes the files anew. */
  @Test
  void theSampleIsWrittenAsItAlwaysWas() throws IOException {
    String written = ALL.write(SampleStandings.JUNE) + "\n";
    String indented = ALL.indented().write(SampleStandings.JUNE) + "\n";

    assertThat(written).isEqualTo(golden("standings.json", written));
    assertThat(indented).isEqualTo(golden("standings-indented.json", indented));
  }

  private static String golden(String name, String written) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(Path.of("src/test/resources/org/gangmu/json", name), written);
      return written;
    }
    try (InputStream in = StandingsJsonTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void everyTaskIsThereInTheOrderOfTheDocument() throws IOException {
    JsonNode document = WITNESS.readTree(JSON.write(SampleStandings.JUNE));

    assertThat(document.path("tasks").findValuesAsText("id"))
        .containsExactly("1", "1.1", "1.2", "2", "2.1", "2.2", "2.3", "3", "3.1");
    assertThat(document.path("asOf").asText()).isEqualTo("2026-06-30");
    assertThat(document.path("policy").asText()).isEqualTo("云泽州2026");
    assertThat(document.path("whole").has("id")).isFalse();
    assertThat(document.has("units")).isFalse();
    assertThat(document.has("change")).isFalse();
  }

  /** Figures are those of the model, and contributions add up to what was computed. */
  @Test
  void figuresAreExact() throws IOException {
    Standings standings = SampleStandings.JUNE;
    for (JsonNode task : WITNESS.readTree(JSON.write(standings)).path("tasks")) {
      TaskId id = TaskId.of(task.path("id").asText());
      assertThat(range(task))
          .isEqualTo(
              standings
                  .range(id)
                  .map(range -> List.of(range.low().toString(), range.high().toString()))
                  .orElse(List.of()));
      assertThat(task.path("light").asText()).isEqualTo(standings.light(id).name());
      JsonNode explanation = task.path("explanation");
      if (explanation.has("parts")) {
        assertThat(List.of(sum(explanation, "low"), sum(explanation, "high")))
            .isEqualTo(range(explanation.path("computed")));
      }
    }
  }

  private static List<String> range(JsonNode node) {
    List<String> ends = new ArrayList<>();
    node.path("range").forEach(end -> ends.add(end.asText()));
    return node.has("value")
        ? List.of(node.path("value").asText(), node.path("value").asText())
        : ends;
  }

  private static String sum(JsonNode explanation, String end) {
    BigDecimal sum = BigDecimal.ZERO;
    for (JsonNode part : explanation.path("parts")) {
      sum = sum.add(new BigDecimal(part.path(end).asText()));
    }
    return sum.signum() == 0 ? "0" : sum.stripTrailingZeros().toPlainString();
  }

  @Test
  void whatIsToldOfOneTaskSaysWhereItComesFrom() throws IOException {
    Map<String, JsonNode> tasks = tasks(SampleStandings.JUNE);

    assertThat(at(tasks, "1", "/explanation/vetoes/0/task")).isEqualTo("1.2");
    assertThat(at(tasks, "1", "/explanation/incomplete/1")).isEqualTo("1.2");
    assertThat(at(tasks, "1.1", "/targets/0/verdict")).isEqualTo("MET");
    assertThat(at(tasks, "1.1", "/targets/0/reports/0")).isEqualTo("r2");
    assertThat(at(tasks, "1.1", "/board/1/light")).isEqualTo("NORMAL");
    assertThat(at(tasks, "1.2", "/explanation/leaf/units/0/gap")).isEqualTo("MISSING");
    assertThat(at(tasks, "2", "/explanation/rule/type")).isEqualTo("LEAST");
    assertThat(at(tasks, "2.2", "/status")).isEqualTo("CANCELLED");
    assertThat(at(tasks, "2.2", "/explanation/event/reason")).isEqualTo("并入省级项目");
    assertThat(at(tasks, "2", "/value")).isEqualTo("0.25");
    assertThat(at(tasks, "2", "/explanation/computed/range/1")).isEqualTo("0.9");
    assertThat(at(tasks, "2", "/explanation/override/author")).isEqualTo("州督查室");
    assertThat(at(tasks, "3.1", "/paceGap")).isEqualTo("-8");
  }

  /** A rule of another party stands there by its name, and what it did wrong where it did. */
  @Test
  void aRuleThatFailsIsNamedAtItsTask() throws IOException {
    Map<String, JsonNode> tasks = tasks(SampleStandings.FAILED);

    assertThat(at(tasks, "3", "/explanation/rule/type")).isEqualTo("FRAGILE");
    assertThat(at(tasks, "3", "/explanation/failure")).contains("FRAGILE", "no such figure");
    assertThat(at(tasks, "3", "/range/1")).isEqualTo("1");
    assertThat(at(tasks, "3.1", "/explanation/failure")).isEmpty();
  }

  private static Map<String, JsonNode> tasks(Standings standings) throws IOException {
    Map<String, JsonNode> tasks = new TreeMap<>();
    WITNESS
        .readTree(JSON.write(standings))
        .path("tasks")
        .forEach(task -> tasks.put(task.path("id").asText(), task));
    return tasks;
  }

  private static String at(Map<String, JsonNode> tasks, String id, String pointer) {
    JsonNode task = tasks.get(id);
    return task == null ? "" : task.at(pointer).asText();
  }

  @Test
  void unitsAreCountedByTheCreditAskedFor() throws IOException {
    JsonNode shared =
        WITNESS.readTree(JSON.withUnits(UnitCredit.SHARED).write(SampleStandings.JUNE));
    JsonNode full = WITNESS.readTree(JSON.withUnits(UnitCredit.FULL).write(SampleStandings.JUNE));

    assertThat(shared.path("credit").asText()).isEqualTo("SHARED");
    assertThat(full.path("credit").asText()).isEqualTo("FULL");
    assertThat(full.path("units"))
        .hasSize(SampleStandings.JUNE.units(UnitCredit.FULL).size())
        .first()
        .satisfies(
            unit -> {
              assertThat(unit.path("unit").asText()).isEqualTo("州水务局");
              assertThat(unit.path("role").asText()).isEqualTo("LEAD");
              assertThat(unit.path("credit").asText()).isEqualTo("2");
            });
  }

  @Test
  void whatMovedIsToldSinceAnEarlierDay() throws IOException {
    JsonNode change =
        WITNESS
            .readTree(JSON.since(SampleStandings.MAY).write(SampleStandings.JUNE))
            .path("change");
    JsonNode same = WITNESS.readTree(JSON.since(SampleStandings.JUNE).write(SampleStandings.JUNE));

    assertThat(change.path("from").asText()).isEqualTo("2026-05-31");
    assertThat(change.path("to").asText()).isEqualTo("2026-06-30");
    assertThat(change.path("moves").path(0).has("task")).isFalse();
    assertThat(change.path("moves").findValuesAsText("task")).contains("1.1", "2.3");
    assertThat(same.path("change").path("moves")).isEmpty();
  }

  @Test
  void allWaysOutAgree() throws IOException {
    byte[] bytes = ALL.writeBytes(SampleStandings.JUNE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ALL.write(SampleStandings.JUNE, out);
    StringBuilder text = new StringBuilder();
    ALL.write(SampleStandings.JUNE, text);
    Path file = folder.resolve("推进情况.json");
    ALL.write(SampleStandings.JUNE, file);

    assertThat(out.toByteArray()).isEqualTo(bytes);
    assertThat(text.toString().getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes);
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    assertThat(WITNESS.readTree(ALL.indented().write(SampleStandings.JUNE)))
        .isEqualTo(WITNESS.readTree(bytes));
  }

  @Test
  void aPlanWithoutTasksHasAWholeOfNothing() {
    Standings none =
        Rollup.of(TaskTree.empty(), RollupPolicy.of(PlanPeriod.ofYear(2026)))
            .orElseThrow()
            .standings(ReportLog.empty().asKnown(LocalDate.of(2026, 6, 30)));

    assertThat(JSON.write(none))
        .startsWith(
            "{\"format\":\"gangmu.standings\",\"version\":\"1.0\",\"asOf\":\"2026-06-30\","
                + "\"whole\":{\"status\":\"ACTIVE\",")
        .endsWith("\"tasks\":[]}");
  }

  /** A chain as deep as can be costs no stack, and a wide plan no more than its tasks. */
  @Test
  void largePlansAreWrittenTaskByTask() throws IOException {
    TaskTree.Builder tree = TaskTree.builder();
    for (int i = 0; i < 20_000; i++) {
      tree.add(Task.of(TaskId.of("t" + i)), i == 0 ? TaskTree.NONE : (i - 1) / 20);
    }
    Standings standings =
        Rollup.of(tree.build(), RollupPolicy.of(PlanPeriod.ofYear(2026)))
            .orElseThrow()
            .standings(ReportLog.empty().asKnown(LocalDate.of(2026, 6, 30)));

    assertThat(WITNESS.readTree(JSON.writeBytes(standings)).path("tasks")).hasSize(20_000);
  }
}
