package org.gangmu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.gangmu.json.Documents.document;
import static org.gangmu.json.Documents.told;

import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.diagnostic.Severity;
import org.gangmu.plan.Plan;
import org.junit.jupiter.api.Test;

/** Documents of other versions. */
class PlanJsonVersionTest {

  private static final PlanJson JSON = PlanJson.standard();

  @Test
  void aLaterMinorVersionIsReadWithoutWhatIsNotKnown() {
    String later =
        JSON.write(SamplePlans.FULL)
            .replace("\"version\":\"1.0\"", "\"version\":\"1.7\"")
            .replace("\"kind\":\"NOTICE\"", "\"mood\":{\"a\":[1]},\"kind\":\"NOTICE\"")
            .replace("\"role\":\"LEAD\"", "\"role\":\"LEAD\",\"since\":null");

    Outcome<Plan> outcome = JSON.read(later);

    assertThat(outcome.value()).contains(SamplePlans.FULL);
    assertThat(outcome.diagnostics())
        .extracting(Diagnostic::severity, each -> each.code().id(), PlanJsonVersionTest::pointer)
        .containsExactly(
            tuple(Severity.WARNING, "json.unknown-field", "/directive/mood"),
            tuple(
                Severity.WARNING,
                "json.unknown-field",
                "/tasks/1/responsibility/assignments/0/since"));
  }

  @Test
  void theVersionMayStandAnywhere() {
    String document = "{\"mood\":1,\"directive\":{\"kind\":\"PLAN\"},\"format\":\"gangmu.plan\",";

    assertThat(JSON.read(document + "\"version\":\"1.3\"}").value()).contains(SamplePlans.BARE);
    assertThat(
            told(JSON.read(document + "\"version\":\"1.0\"}"))
                .replaceAll("one of [^:]*:", "one of …:"))
        .isEqualTo("json.unknown-field /mood at 1:2 member must be one of …: mood");
  }

  @Test
  void whatIsWrongInALaterVersionIsStillWrong() {
    Outcome<Plan> outcome =
        JSON.read(
            "{\"format\":\"gangmu.plan\",\"version\":\"1.3\",\"x\":1,\"directive\":{\"kind\":\"SONG\"}}");

    assertThat(outcome.value()).isEmpty();
    assertThat(outcome.diagnostics())
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.WARNING, Severity.ERROR);
  }

  private static String pointer(Diagnostic diagnostic) {
    return ((Location.InJson) diagnostic.location()).pointer();
  }
}
