package org.gangmu.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gangmu.conformance.laws.CaseFiles;
import org.junit.jupiter.api.Test;

/**
 * The form of the documents, byte for byte. {@code -Dgolden.update=true} writes the files anew;
 * what a released version has written must stay readable for ever.
 */
class PlanJsonGoldenTest {

  private static final PlanJson JSON = PlanJson.standard();

  @Test
  void theFullPlanIsWrittenAsItAlwaysWas() throws IOException {
    assertThat(JSON.write(SamplePlans.FULL) + "\n").isEqualTo(golden("plan.json", false));
  }

  @Test
  void theFullPlanIsIndentedAsItAlwaysWas() throws IOException {
    assertThat(JSON.indented().write(SamplePlans.FULL) + "\n")
        .isEqualTo(golden("plan-indented.json", true));
  }

  @Test
  void bothFormsAreReadToTheSamePlan() throws IOException {
    assertThat(JSON.read(golden("plan.json", false)).orElseThrow()).isEqualTo(SamplePlans.FULL);
    assertThat(JSON.read(golden("plan-indented.json", true)).orElseThrow())
        .isEqualTo(SamplePlans.FULL);
  }

  @Test
  void thePlanWithoutAnythingHasItsEnvelopeAndKindOnly() {
    assertThat(JSON.write(SamplePlans.BARE)).isEqualTo(SamplePlans.BARE_TEXT);
    assertThat(JSON.read(SamplePlans.BARE_TEXT).orElseThrow()).isEqualTo(SamplePlans.BARE);
  }

  private static String golden(String name, boolean indented) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      PlanJson json = indented ? JSON.indented() : JSON;
      Files.write(
          Path.of(
              "../core/conformance/src/main/resources/org/gangmu/conformance/cases/v1/golden",
              name),
          (json.write(SamplePlans.FULL) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return CaseFiles.get("golden", name).text();
  }
}
