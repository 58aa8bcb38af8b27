package org.gangmu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gangmu.document.DirectiveReader;
import org.gangmu.examples.Golden;
import org.gangmu.examples.Repository;
import org.gangmu.json.PlanJson;
import org.gangmu.json.RollupPolicyJson;
import org.gangmu.plan.Plan;
import org.gangmu.rollup.RollupPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The policy that a plan is rolled up by, written out. */
class PolicyCommandTest {

  private static final String PLAN = Repository.sample("yunze-2026-key-tasks").toString();
  private static final String POLICY = Repository.rollupPolicy().toString();

  @TempDir private Path directory;

  private static RollupPolicy read(Ran ran) {
    assertThat(ran.exit()).as(ran.err()).isEqualTo(ExitCode.OK);
    return RollupPolicyJson.standard().read(ran.out()).orElseThrow();
  }

  @Test
  void policiesAreWrittenAsIsKept() {
    Golden.check("rollup/policy.json", Ran.run("policy", PLAN, "--policy", POLICY).out());
    Golden.check("rollup/policy-defaults.json", Ran.run("policy", PLAN, "--defaults").out());
  }

  @Test
  void whatIsWrittenIsTheSamePolicy() throws IOException {
    RollupPolicy kept = RollupPolicyJson.standard().read(Path.of(POLICY)).orElseThrow();
    assertThat(read(Ran.run("policy", PLAN, "--policy", POLICY))).isEqualTo(kept);
    assertThat(read(Ran.run("policy", PLAN, "--policy", POLICY, "--defaults"))).isEqualTo(kept);
  }

  @Test
  void policyOfThePlanIsTaken() throws IOException {
    Plan plan = DirectiveReader.create().read(Path.of(PLAN)).orElseThrow();
    RollupPolicy kept = RollupPolicyJson.standard().read(Path.of(POLICY)).orElseThrow();
    byte[] json = PlanJson.standard().writeBytes(plan.toBuilder().rollup(kept).build());
    assertThat(read(Ran.runWithInput(json, "policy", "-"))).isEqualTo(kept);
    assertThat(read(Ran.run("policy", PLAN)).terms()).isEmpty();
  }

  @Test
  void whatIsWrongIsToldAndNothingWritten() throws IOException {
    Path file = Files.writeString(directory.resolve("policy.json"), "{\"missing\":\"CARRY\"}");
    Ran ran = Ran.run("policy", PLAN, "--policy", file.toString());
    assertThat(ran.exit()).isEqualTo(ExitCode.ERRORS);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("json.missing-field");
    byte[] bare =
        "{\"format\":\"gangmu.plan\",\"version\":\"1.0\",\"directive\":{\"kind\":\"NOTICE\"}}"
            .getBytes(StandardCharsets.UTF_8);
    assertThat(Ran.runWithInput(bare, "policy", "-").exit()).isEqualTo(ExitCode.USAGE);
  }
}
