package org.gangmu.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangmu.plan.Plan;
import org.gangmu.plan.StandingAssignment;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.responsibility.Role;
import org.gangmu.unit.UnitName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Readings of the invented directives against their answer keys. */
class InventedDirectivesTest {

  private static final double FIELDS = 0.99;
  private static final double SHARE = 0.97;

  static Stream<KeyedText> texts() {
    return KeyedText.invented().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void readingAgreesWithTheKey(KeyedText directive) {
    Plan plan = DirectiveReader.create().read(directive.text()).orElseThrow();

    ReadingScore score = ReadingScore.of(directive.key(), plan);

    assertThat(score.document()).as("document: %s", score).isGreaterThanOrEqualTo(FIELDS);
    assertThat(score.tasks()).as("tasks: %s", score).isGreaterThanOrEqualTo(SHARE);
    assertThat(score.parents()).as("parents: %s", score).isGreaterThanOrEqualTo(SHARE);
    assertThat(score.units()).as("units: %s", score).isGreaterThanOrEqualTo(SHARE);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void openListsAndInferredLeadsAreThoseOfTheKey(KeyedText directive) {
    Plan plan = DirectiveReader.create().read(directive.text()).orElseThrow();

    List<String> read =
        plan.tasks().tasks().stream()
            .filter(task -> !task.label().isEmpty())
            .map(task -> told(task.label(), task.responsibility()))
            .collect(Collectors.toList());

    List<String> wanted = new ArrayList<>();
    for (JsonNode task : directive.key().path("tasks")) {
      if (!task.path("label").asText().isEmpty()) {
        wanted.add(
            told(
                task.path("label").asText(),
                task.path("openEnded").asBoolean(),
                task.path("inferredLead").asText("null")));
      }
    }
    assertThat(read).isEqualTo(wanted);
  }

  private static String told(String label, Responsibility responsibility) {
    return told(
        label,
        !responsibility.openEnded().isEmpty(),
        responsibility.inferredLead().map(UnitName::text).orElse("null"));
  }

  private static String told(String label, boolean openEnded, String inferredLead) {
    String number = ReadingScore.normal(label);
    return number + (openEnded ? " open-ended" : "") + " inferred lead: " + inferredLead;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void rulesForLaterTasksAreThoseOfTheKey(KeyedText directive) {
    Plan plan = DirectiveReader.create().read(directive.text()).orElseThrow();

    JsonNode document = directive.key().path("document");
    assertThat(plan.leadRule().policy().name())
        .isEqualTo(document.path("leadRule").asText("NAMED_ONLY"));
    JsonNode implied = document.path("impliedResponsible");
    if (implied.isMissingNode()) {
      assertThat(plan.standing()).isEmpty();
    } else {
      assertThat(plan.standing()).hasSize(1);
      StandingAssignment standing = plan.standing().get(0);
      assertThat(standing.assignment().unit().text()).isEqualTo(implied.path("unit").asText());
      assertThat(standing.assignment().role()).isEqualTo(Role.RESPONSIBLE);
      assertThat(standing.after().text()).isEqualTo(implied.path("from").asText());
      assertThat(standing.words()).isEqualTo(implied.path("stated").asText());
    }
  }

  /** Where a list parts is judged elsewhere: here, that no name of it is lost. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void addresseesAreThoseOfTheKey(KeyedText directive) {
    Plan plan = DirectiveReader.create().read(directive.text()).orElseThrow();

    StringBuilder wanted = new StringBuilder();
    directive.key().path("document").path("addressees").forEach(e -> wanted.append(e.asText()));
    StringBuilder read = new StringBuilder();
    plan.directive().addressees().forEach(read::append);
    assertThat(ReadingScore.normal(read.toString()))
        .isEqualTo(ReadingScore.normal(wanted.toString()));
  }

  @Test
  void textsAreThere() {
    assertThat(KeyedText.invented()).hasSizeGreaterThanOrEqualTo(23);
  }
}
