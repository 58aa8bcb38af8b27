package org.gangmu.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gangmu.Cases;
import org.gangmu.conformance.laws.BadDocument;
import org.gangmu.target.Target;
import org.gangmu.target.TargetText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The phrases of the cases: what they want, and by when. */
class PhraseCasesTest {

  static Stream<JsonNode> targets() {
    return phrases("targets.json");
  }

  static Stream<JsonNode> deadlines() {
    return phrases("deadlines.json");
  }

  private static Stream<JsonNode> phrases(String name) {
    return StreamSupport.stream(Cases.json("phrases", name).get("phrases").spliterator(), false);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("targets")
  void aPhraseWantsWhatIsExpected(JsonNode given) {
    PhraseContext year = PhraseContext.ofYear(given.get("year").asInt());
    ImmutableList<Target> read = TargetPhrases.standard().read(given.get("phrase").asText(), year);

    JsonNode expected = given.get("expected");
    assertThat(read).hasSize(expected.size());
    for (int i = 0; i < read.size(); i++) {
      JsonNode each = expected.get(i);
      Target target = read.get(i);
      assertThat(target.expression()).hasToString(each.get("expression").asText());
      assertThat(target.deadline().map(deadline -> deadline.date().toString()))
          .isEqualTo(Optional.ofNullable(each.get("deadline")).map(JsonNode::asText));
      if (each.has("commitment")) {
        assertThat(target.commitment().name()).isEqualTo(each.get("commitment").asText());
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("deadlines")
  void wordsOfTimeNameTheDayThatIsExpected(JsonNode given) {
    PhraseContext year = PhraseContext.ofYear(given.get("year").asInt());
    JsonNode day = given.get("day");

    assertThat(
            TargetPhrases.standard()
                .readDeadline(given.get("words").asText(), year)
                .map(deadline -> deadline.date().toString()))
        .isEqualTo(day.isNull() ? Optional.empty() : Optional.of(day.asText()));
  }

  static Stream<BadDocument> bad() {
    return Cases.bad("gangmu.target-text").stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bad")
  void aBadExpressionIsRefusedAtItsPlace(BadDocument bad) {
    String text = new String(bad.document().toArray(), java.nio.charset.StandardCharsets.UTF_8);

    assertThat(TargetText.parse(text).diagnostics())
        .extracting(
            each -> each.severity() + " " + each.code().id() + " " + each.location().describe())
        .isEqualTo(bad.remarks());
  }
}
