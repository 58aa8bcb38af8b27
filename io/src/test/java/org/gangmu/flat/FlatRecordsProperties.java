package org.gangmu.flat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gangmu.conformance.PlanArbitraries;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.plan.Plan;

/** The laws of codecs, for flat records. */
class FlatRecordsProperties {

  private static final ObjectMapper WITNESS = new ObjectMapper();

  @Provide
  Arbitrary<Plan> plans() {
    return PlanArbitraries.plans();
  }

  /** CODEC-19: what is read back is the projection of the plan, and is written the same. */
  @Property
  void recordsRoundTripToTheProjection(@ForAll("plans") Plan plan) throws IOException {
    StringBuilder records = new StringBuilder();
    FlatRecords.write(plan, records);
    Outcome<FlatPlan> read = FlatRecords.read(records.toString());
    StringBuilder again = new StringBuilder();
    FlatRecords.write(read.orElseThrow(), again);

    assertThat(read).isEqualTo(Outcome.of(FlatPlan.of(plan)));
    assertThat(again.toString()).isEqualTo(records.toString());
    assertThat(FlatRecords.read(records.toString().getBytes(UTF_8))).isEqualTo(read);
  }

  /** Every line is a document of its own to any reader of JSON, with all its fields. */
  @Property
  void everyLineIsADocument(@ForAll("plans") Plan plan) throws IOException {
    StringBuilder records = new StringBuilder();
    FlatRecords.write(plan, records);
    String[] lines = records.toString().split("\n", -1);

    int tasks = plan.tasks().size();
    FlatTargets told = FlatTargets.of(plan);
    int targets = told.targets().size() + told.milestones().size() + told.qualitatives().size();
    assertThat(lines).hasSize(tasks + targets + 2).endsWith("");
    for (int i = 0; i <= tasks + targets; i++) {
      JsonNode line = WITNESS.readTree(lines[i]);
      String record = line.get("record").asText();
      if (i <= tasks) {
        assertThat(record).isEqualTo(i == 0 ? "directive" : "task");
        assertThat(line.size()).isEqualTo(i == 0 ? 8 : 12);
      } else {
        assertThat(record).isIn("target", "milestone", "qualitative");
      }
    }
  }

  /** CODEC-9 and CODEC-11: a changed character gives errors or a plan that round-trips. */
  @Property(tries = 400)
  void oneEditGivesErrorsOrAPlanThatRoundTrips(
      @ForAll("plans") Plan plan, @ForAll @IntRange(min = 0) int place, @ForAll byte other)
      throws IOException {
    StringBuilder records = new StringBuilder();
    FlatRecords.write(plan, records);
    byte[] bytes = records.toString().getBytes(UTF_8);
    bytes[place % bytes.length] = other;

    Outcome<FlatPlan> outcome = FlatRecords.read(bytes);

    assertThat(outcome.value().isPresent()).isNotEqualTo(outcome.hasErrors());
    if (outcome.value().isPresent()) {
      StringBuilder again = new StringBuilder();
      FlatRecords.write(outcome.orElseThrow(), again);
      assertThat(FlatRecords.read(again.toString())).isEqualTo(Outcome.of(outcome.orElseThrow()));
    }
  }
}
