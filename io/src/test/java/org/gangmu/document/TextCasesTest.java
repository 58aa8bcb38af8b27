package org.gangmu.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gangmu.Cases;
import org.gangmu.conformance.laws.BadDocument;
import org.gangmu.conformance.laws.CaseFiles;
import org.gangmu.conformance.laws.DirectiveOutline;
import org.gangmu.conformance.laws.GoldenText;
import org.gangmu.conformance.laws.OutlineDuty;
import org.gangmu.conformance.laws.OutlineTask;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.responsibility.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of the cases: outlines, notes of units, and what is refused. */
class TextCasesTest {

  private static final DirectiveReader READER = DirectiveReader.create();

  /** Returns the texts of which it is known what they are read as. */
  static ImmutableList<GoldenText> golden() {
    ImmutableList.Builder<GoldenText> golden = ImmutableList.builder();
    for (JsonNode each : Cases.json("texts", "texts.json").get("texts")) {
      ImmutableList.Builder<OutlineTask> tasks = ImmutableList.builder();
      for (JsonNode task : each.get("tasks")) {
        tasks.add(
            new OutlineTask(
                task.get("level").asInt(),
                task.get("label").asText(),
                task.get("heading").asText(),
                duties(task.get("duties"))));
      }
      String name = each.get("text").asText();
      golden.add(
          new GoldenText(
              name,
              CaseFiles.get("texts", name).text(),
              new DirectiveOutline(each.get("title").asText(), tasks.build())));
    }
    return golden.build();
  }

  private static ImmutableList<OutlineDuty> duties(JsonNode given) {
    return StreamSupport.stream(given.spliterator(), false)
        .map(
            each ->
                new OutlineDuty(Role.valueOf(each.get("role").asText()), each.get("unit").asText()))
        .collect(ImmutableList.toImmutableList());
  }

  static Stream<JsonNode> notes() {
    return StreamSupport.stream(
        Cases.json("phrases", "responsibilities.json").get("phrases").spliterator(), false);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("notes")
  void aNoteNamesTheUnitsThatAreExpected(JsonNode given) {
    Responsibility read =
        READER
            .read("云泽州水利方案\n\n一、推进水渠修缮\n" + given.get("text").asText() + "\n")
            .orElseThrow()
            .tasks()
            .get(0)
            .responsibility();

    assertThat(
            read.assignments().stream()
                .map(each -> new OutlineDuty(each.role(), each.unit().text())))
        .containsExactlyElementsOf(duties(given.get("expected")));
    List<String> open =
        StreamSupport.stream(given.get("openEnded").spliterator(), false)
            .map(JsonNode::asText)
            .toList();
    assertThat(read.openEnded().stream().map(Role::name)).containsExactlyElementsOf(open);
  }

  static Stream<BadDocument> bad() {
    return Cases.bad("text").stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bad")
  void aBadTextIsRefusedAtItsPlace(BadDocument bad) {
    assertThat(READER.read(bad.document().toArray()).diagnostics())
        .extracting(
            each -> each.severity() + " " + each.code().id() + " " + each.location().describe())
        .isEqualTo(bad.remarks());
  }
}
