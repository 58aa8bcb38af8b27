package org.gangmu.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.conformance.laws.CaseFiles;
import org.gangmu.rollup.RollupPolicy;
import org.junit.jupiter.api.Test;

/** What a policy of the cases leaves out. */
class PolicyDefaultsCaseTest {

  private static final Path FILE =
      Path.of(
          "../core/conformance/src/main/resources/org/gangmu/conformance/cases/v1",
          "policy-defaults.json");
  private static final RollupPolicy USUAL = RollupPolicy.of(PlanPeriod.ofYear(2026));

  /** {@code -Dgolden.update=true} writes the file anew. */
  @Test
  void theFileHasTheDefaults() throws IOException {
    String written = RollupPolicyJson.standard().indented().withDefaults().write(USUAL);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(FILE, written.stripTrailing() + "\n");
      return;
    }
    String text = CaseFiles.get("", "policy-defaults.json").text();
    assertThat(text.stripTrailing()).isEqualTo(written.stripTrailing());
    assertThat(RollupPolicyJson.standard().read(text).orElseThrow()).isEqualTo(USUAL);
  }
}
