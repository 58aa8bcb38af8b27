package org.gangmu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.json.Documents.document;
import static org.gangmu.json.Documents.told;
import static org.gangmu.json.Documents.withTasks;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.plan.Plan;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, sizes and depths out of bounds. */
class PlanJsonLimitsTest {

  private static final PlanJson JSON = PlanJson.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "-0.0",
        "0e5",
        "0.60",
        "6e-1",
        "1E+18",
        "0.100000000000000055",
        "12345678901234567890123456789012345678",
        "0.000000000000000001"
      })
  void weightsAreReadExactlyWhateverTheirSpelling(String number) {
    Plan plan = JSON.read(withWeight(number)).orElseThrow();

    String written = JSON.write(plan);
    assertThat(plan.tasks().get(0).responsibility().assignments().get(0).weight().orElseThrow())
        .isEqualByComparingTo(number);
    assertThat(written).containsPattern("\"weight\":[0-9]+([.][0-9]*[1-9])?}");
    assertThat(JSON.write(JSON.read(written).orElseThrow())).isEqualTo(written);
  }

  static Stream<Arguments> badWeights() {
    return Stream.of(
        Arguments.of(
            "1e1000000000", "json.limit weight must have a scale within ±18: 1e1000000000"),
        Arguments.of("1E+10000000", "json.limit weight must have a scale within ±18: 1E+10000000"),
        Arguments.of("1e-10000000", "json.limit weight must have a scale within ±18: 1e-10000000"),
        Arguments.of("0e19", "json.limit weight must have a scale within ±18: 0e19"),
        Arguments.of(
            "1e99999999999999999999",
            "json.limit weight must have a scale within ±18: 1e99999999999999999999"),
        Arguments.of(
            "0.0000000000000000001",
            "json.limit weight must have a scale within ±18: 0.0000000000000000001"),
        Arguments.of(
            "1".repeat(39), "json.limit weight must have at most 38 digits: " + "1".repeat(39)),
        Arguments.of(
            "9".repeat(1000),
            "json.limit weight must have at most 38 digits: " + "9".repeat(40) + "…"),
        Arguments.of("9".repeat(1001), "json.limit characters of a number must be at most 1000"),
        Arguments.of(
            "1" + "0".repeat(30) + "e10", "json.bad-value weight must have at most 38 digits: 41"),
        Arguments.of("-1", "json.bad-value weight must not be negative: -1"),
        Arguments.of("\"0.5\"", "json.wrong-type weight must be a number: \"0.5\""),
        Arguments.of("true", "json.wrong-type weight must be a number: true"));
  }

  @ParameterizedTest
  @MethodSource("badWeights")
  void weightsOutOfBoundsAreRefusedBeforeAnyArithmetic(String number, String told) {
    Outcome<Plan> outcome = JSON.read(withWeight(number));

    assertThat(outcome.errors())
        .singleElement()
        .satisfies(each -> assertThat(each.code().id() + " " + each.message()).isEqualTo(told));
  }

  private static String withWeight(String number) {
    return withTasks(
            "{'id':'a','responsibility':{'assignments':[{'unit':'甲局','role':'LEAD','weight':#}]}}")
        .replace("#", number);
  }

  @Test
  void limitsAreNamedWhereTheyAreReached() {
    Limits limits =
        Limits.builder().depth(2).tasks(3).unitsInList(2).characters(40).diagnostics(2).build();
    PlanJson json = JSON.withLimits(limits);

    assertThat(told(json.read(withTasks("{'id':'a'},{'id':'b'},{'id':'c'},{'id':'d'},{'id':'e'}"))))
        .isEqualTo("json.limit /tasks/3 at 2:71 tasks must be at most 3 (Limits.tasks)");
    assertThat(
            told(
                json.read(withTasks("{'id':'a'},{'id':'b','parent':'a'},{'id':'c','parent':'b'}"))))
        .isEqualTo(
            "task.too-deep /tasks/2 at 2:73 levels of tasks must be at most 2 (Limits.depth)");
    assertThat(told(json.read(document("'directive':{'kind':'PLAN','issuers':['a','b','c','d']}"))))
        .isEqualTo(
            "json.limit /directive/issuers/2 at 2:47 elements must be at most 2"
                + " (Limits.unitsInList): \"c\"");
    assertThat(
            told(
                json.read(
                    document("'directive':{'kind':'PLAN','title':'" + "云".repeat(41) + "'}"))))
        .isEqualTo(
            "json.limit /directive/title at 2:36 characters of one text must be at most 40"
                + " (Limits.characters)");
    assertThat(
            told(json.read(document("'directive':{'kind':'PLAN'},'a':1,'b':2,'c':3,'d':4")))
                .replaceAll("one of [^:]*:", "one of …:"))
        .isEqualTo(
            """
            json.unknown-field /a at 2:29 member must be one of …: a
            json.unknown-field /b at 2:35 member must be one of …: b
            diagnostic.too-many input more diagnostics than the limit of 2 (Limits.diagnostics)\
             were left out: 2""");
  }

  @Test
  void depthIsNoDangerToTheStack() {
    assertThat(told(JSON.read("[".repeat(100_000))))
        .isEqualTo(
            """
            json.wrong-type at 1:1 document must be an object: an array
            json.limit at 1:117 levels of a document must be at most 116 (16 and Limits.depth)""");
    assertThat(JSON.read(document("'x':" + "{'a':".repeat(100_000))).hasErrors()).isTrue();

    int depth = 100_000;
    TaskTree.Builder chain = TaskTree.builder(Limits.builder().depth(depth).build());
    for (int i = 0; i < depth; i++) {
      chain.add(Task.of(TaskId.of("t" + i)), i - 1);
    }
    Plan deep = SamplePlans.BARE.toBuilder().tasks(chain.build()).build();
    String text = JSON.write(deep);

    assertThat(told(JSON.read(text))).startsWith("task.too-deep /tasks/100 ");
    assertThat(JSON.withLimits(Limits.builder().depth(depth).build()).read(text).orElseThrow())
        .isEqualTo(deep);
  }

  @Test
  void anObjectOfNothingButUnknownMembersIsNotReadToItsEnd() {
    String members =
        IntStream.range(0, 20_000).mapToObj(i -> "'k" + i + "':0").collect(Collectors.joining(","));
    Limits limits = Limits.builder().diagnostics(10_001).build();

    assertThat(JSON.withLimits(limits).read(document(members)).errors())
        .last()
        .hasToString(
            "ERROR json.limit /k10000 at 2:98891: members that are not known must be at most 10000");
  }

  @Test
  void manyNamesThatCollideAreReadInLinearTime() {
    String members =
        IntStream.range(0, 1 << 16)
            .mapToObj(
                i ->
                    "\""
                        + String.format(Locale.ROOT, "%16s", Integer.toBinaryString(i))
                            .replace(' ', '0')
                            .replace("0", "Aa")
                            .replace("1", "BB")
                        + "\":0")
            .collect(Collectors.joining(","));

    Outcome<Plan> outcome =
        JSON.read(Documents.ENVELOPE + "\"directive\":{\"kind\":\"PLAN\"}," + members + "}");

    assertThat(outcome.hasErrors()).isTrue();
    assertThat(outcome.diagnostics()).hasSize(10_001);
  }

  @Test
  void moreErrorsThanAreKeptAreCounted() {
    String tasks = "{'id':'a'}" + ",{'id':'a'}".repeat(30_000);

    assertThat(JSON.read(withTasks(tasks)).diagnostics())
        .hasSize(10_001)
        .last()
        .satisfies(each -> assertThat(each.code().id()).isEqualTo("diagnostic.too-many"));
  }

  @Test
  void warningsLeftOutAreNoErrors() {
    Limits limits = Limits.builder().diagnostics(1).build();
    String names = "'name':'甲\u200b局','kind':'OTHER'";

    Outcome<Plan> outcome =
        JSON.withLimits(limits)
            .read(
                document(
                    "'directive':{'kind':'PLAN'},'units':[{'id':'a',%n},{'id':'b',%n}]"
                        .replace("%n", names)));

    assertThat(told(outcome))
        .isEqualTo(
            """
            unit.invisible-character /units/0 at 2:38 name of a unit must not have invisible\
             characters: "甲\\u{200b}局"
            diagnostic.too-many input more diagnostics than the limit of 1 (Limits.diagnostics)\
             were left out: 1""");
    assertThat(outcome.value()).isPresent();
  }
}
