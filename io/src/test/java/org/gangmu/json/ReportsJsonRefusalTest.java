package org.gangmu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.json.Documents.told;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A report that is wrong is told with its place and left out; a document that is wrong is none. */
class ReportsJsonRefusalTest {

  private static final ReportsJson JSON = ReportsJson.standard();

  private static final String ENVELOPE = "{'format':'gangmu.reports','version':'1.0',";

  /** The members that every report must have, 66 characters. */
  private static final String REPORT =
      "'task':'t1','unit':'甲局','period':'2026-03','recordedOn':'2026-04-03'";

  static Stream<Arguments> reports() {
    return Stream.of(
        // values
        Arguments.of("'percent':'45'", "json.wrong-type /percent percent must be a number: \"45\""),
        Arguments.of("'percent':null", "json.wrong-type /percent percent must be a number: null"),
        Arguments.of("'percent':100", ""),
        Arguments.of("'percent':0", ""),
        Arguments.of("'percent':33.333333333333333333", ""),
        Arguments.of(
            "'percent':100.1",
            "json.bad-value  percentage of report a must be between 0 and 100: 100.1"),
        Arguments.of(
            "'percent':-1", "json.bad-value  percentage of report a must be between 0 and 100: -1"),
        Arguments.of(
            "'percent':1E+10000000",
            "json.limit /percent percent must have a scale within ±18: 1E+10000000"),
        Arguments.of(
            "'percent':0.0000000000000000001",
            "json.limit /percent percent must have a scale within ±18: 0.0000000000000000001"),
        Arguments.of(
            "'evidence':'PROVEN'",
            "json.bad-value /evidence evidence must be one of SELF_REPORTED, LEAD_CONFIRMED,"
                + " INSPECTED, CERTIFIED: \"PROVEN\""),
        Arguments.of(
            "'evidence':'certified'", "json.bad-value /evidence evidence must be one of …"),
        Arguments.of(
            "'withdrawal':'yes'",
            "json.wrong-type /withdrawal withdrawal must be a boolean: \"yes\""),
        Arguments.of(
            "'progress':['x']", "json.wrong-type /progress progress must be a string: an array"),
        Arguments.of("'revises':''", "json.bad-value /revises id of a report must not be empty"),
        Arguments.of(
            "'percnt':45",
            "json.unknown-field /percnt member must be one of id, task, unit, period, recordedOn,"
                + " holdsOn, percent, observations, progress, problems, nextSteps, evidence,"
                + " revises, withdrawal: percnt"),
        Arguments.of("'task':'t1'", "json.duplicate-key /task member must be given once: task"),

        // contradictions
        Arguments.of(
            "'holdsOn':'2026-03-32'",
            "json.bad-value /holdsOn date must be a day like 2026-03-05: 2026-03-32"),
        Arguments.of("'holdsOn':'2026-03-01'", ""),
        Arguments.of(
            "'holdsOn':'2026-04-01'",
            "json.bad-value  day that report a holds on must be in its period 2026-03: 2026-04-01"),
        Arguments.of("'withdrawal':true", "json.bad-value  withdrawal must name the report …"),
        Arguments.of(
            "'withdrawal':true,'revises':'b','percent':0",
            "json.bad-value  withdrawal must give no figures: a"),
        Arguments.of("'revises':'a'", "json.bad-value  report must not revise itself: a"),

        // refusals of the log
        Arguments.of(
            "'revises':'b'", "report.unknown-revised  report must revise one that is there: b"),

        // observations
        Arguments.of("'observations':{}", ""),
        Arguments.of("'observations':[]", ""),
        Arguments.of("'observations':[{'name':'甲','value':'1'}]", ""),
        Arguments.of(
            "'observations':[{'name':'甲','value':'1'},{'name':'甲','value':'2'},{'name':'乙'},7]",
            """
            json.bad-value /observations/1 entry must be given once: "甲"
            json.missing-field /observations/2 member must be given: value
            json.wrong-type /observations/3 element must be an object: 7"""),
        Arguments.of(
            "'observations':7", "json.wrong-type /observations observations must be an object: 7"),
        Arguments.of(
            "'observations':{'就业':12000}",
            "json.wrong-type /observations/就业 就业 must be a string as \"1.2万人\" or an object: 12000"),
        Arguments.of(
            "'observations':{'就业':null}",
            "json.wrong-type /observations/就业 就业 must be a string as \"1.2万人\" or an object: null"),
        Arguments.of(
            "'observations':{'水库':'开工'}",
            "json.bad-value /observations/水库 observation must be a figure, or an object with"
                + " completions or openStages for a stage, grade for a grade, everNonZero for what"
                + " must never be: \"开工\""),
        Arguments.of("'observations':{'就业':'3许{多'}", "json.bad-value /observations/就业 expected …"),
        Arguments.of("'observations':{'就业':''}", "json.bad-value /observations/就业 …"),
        Arguments.of("'observations':{'就业':'1E+10000000'}", "json.bad-value /observations/就业 …"),
        Arguments.of(
            "'observations':{'a~/b\\n':1,'\\u0061~/b\\n':'1'}",
            """
            json.wrong-type /observations/a~0~1b
             a~/b\\u{a} must be a string as "1.2万人" or an object: 1
            json.duplicate-key /observations/a~0~1b
             member must be given once: a~/b\\u{a}"""),
        Arguments.of("'observations':{'':'1'}", ""),
        Arguments.of(observed("'date':'2026-03-31'"), ""),
        Arguments.of(
            observed("'date':'2026-04-01'"),
            "json.bad-value  observation of 就业 in report a must not be dated after 2026-03-31:"
                + " 2026-04-01"),
        Arguments.of(
            observed("'mood':1"),
            "json.unknown-field /observations/就业/mood member must be one of …"),
        Arguments.of(
            observed("'level':3"),
            "json.wrong-type /observations/就业/level level must be a string: 3"),
        Arguments.of(
            observed(
                "'changes':{'lastYear':'5%','last year':'5%','year 999':'1%','year 20²0':'1%'}"),
            """
            json.bad-value /observations/就业/changes/last year base must be unstated, lastYear,\
             previousPeriod, twoYearAverage, a year as "year 2020" or a figure as "stated 3万元":\
             "last year"
            json.bad-value /observations/就业/changes/year 999 base must be …
            json.bad-value /observations/就业/changes/year 20²0 year must have four digits: …"""),
        Arguments.of(
            observed("'bases':{'stated 1元':'5%','stated 1.0元':'6%','stated 元':'1%'}"),
            """
            json.bad-value /observations/就业/bases/stated 1.0元 base must be in its one form stated\
             1元: stated 1.0元
            json.bad-value /observations/就业/bases/stated 元 …"""),
        Arguments.of(
            observed("'ranks':{'全省':1.5,'全州':0.0,'全国':2147483648}"),
            """
            json.wrong-type /observations/就业/ranks/全省 全省 must be an integer: 1.5
            json.wrong-type /observations/就业/ranks/全州 全州 must be an integer: 0.0
            json.bad-value /observations/就业/ranks/全国 全国 must be from -2147483648 to 2147483647:\
             2147483648"""),
        Arguments.of(
            observed("'ranks':{'全省':0}"),
            "json.bad-value /observations/就业 rank must be at least 1: 0"),
        Arguments.of(
            observed("'doneCount':9223372036854775807,'totalCount':9223372036854775807"), ""),
        Arguments.of(
            observed("'doneCount':9223372036854775808"),
            "json.bad-value /observations/就业/doneCount doneCount must be from -9223372036854775808"
                + " to 9223372036854775807: 9223372036854775808"),
        Arguments.of(
            observed("'doneCount':3,'totalCount':2"),
            "json.bad-value /observations/就业 total count must not be below the done count 3: 2"),
        Arguments.of(
            observed("'signBefore':2"),
            "json.bad-value /observations/就业 sign must be -1, 0 or 1: 2"),
        Arguments.of(
            observed("'gradesBestFirst':['好','好']"),
            "json.bad-value /observations/就业 grades must differ: [好, 好]"),
        Arguments.of(
            observed("'openStages':['甲','甲']"),
            "json.bad-value /observations/就业/openStages/1 element must be given once: 甲"),
        Arguments.of(
            observed("'completions':{'甲':'2026-13-01'}"),
            "json.bad-value /observations/就业/completions/甲 date must be …"));
  }

  private static String observed(String members) {
    return "'observations':{'就业':{" + members + "}}";
  }

  /** The report in question stands between two that are sound. */
  @ParameterizedTest
  @MethodSource("reports")
  void whatIsWrongWithAReportIsToldAndTheRestIsRead(String members, String expected) {
    String before = ENVELOPE + "'reports':[{'id':'before'," + REPORT + "},\n";
    String document =
        before + "{'id':'a'," + REPORT + "," + members + "},{'id':'after'," + REPORT + "}]}";

    Outcome<ReportLog> outcome = JSON.read(document.replace('\'', '"'));

    List<String> found = new ArrayList<>();
    told(outcome).replaceAll(" at 2:[0-9]+ ", " ").lines().forEach(found::add);
    assertThat(shortened(String.join("\n", found).replace("/reports/1", ""), expected))
        .isEqualTo(expected);
    assertThat(ids(outcome))
        .containsExactlyElementsOf(
            expected.isEmpty() ? List.of("before", "a", "after") : List.of("before", "after"));
  }

  private static List<String> ids(Outcome<ReportLog> outcome) {
    return outcome.orElseThrow().reports().stream()
        .map(ProgressReport::id)
        .map(Object::toString)
        .toList();
  }

  static Stream<Arguments> documents() {
    return Stream.of(
        Arguments.of("[]", "json.wrong-type at 1:1 document must be an object: an array"),
        Arguments.of("", "json.truncated at 1:1 document must be whole: end of the input"),
        Arguments.of(
            "{}",
            """
            json.missing-field at 1:1 member must be given: format
            json.missing-field at 1:1 member must be given: version
            json.missing-field at 1:1 member must be given: reports"""),
        Arguments.of(
            "{'format':'gangmu.plan'}",
            "json.format /format at 1:11 format must be gangmu.reports: \"gangmu.plan\""),
        Arguments.of(
            "{'format':'gangmu.reports','version':'2.0','reports':[]}",
            "json.version /version at 1:38 version must be 1.x, the only one that this release"
                + " reads: 2.0"),
        Arguments.of(
            ENVELOPE + "'reports':null}",
            "json.wrong-type /reports at 1:54 reports must be an array: null"),
        Arguments.of(
            ENVELOPE + "'reports':[],'reports':[]}",
            "json.duplicate-key /reports at 1:57 member must be given once: reports"),
        Arguments.of(
            ENVELOPE + "'reports':[],'x':1}",
            "json.unknown-field /x at 1:57 member must be one of …"),
        Arguments.of(
            ENVELOPE + "'reports':[]}]", "json.trailing-content at 1:57 nothing must follow …"),
        Arguments.of(
            ENVELOPE + "'reports':[7,{'id':'a'},", "json.wrong-type /reports/0 at 1:55 …"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aDocumentThatIsWrongIsNone(String document, String expected) {
    Outcome<ReportLog> outcome = JSON.read(document.replace('\'', '"'));

    assertThat(shortened(told(outcome), expected)).startsWith(expected);
    assertThat(outcome.value()).isEmpty();
  }

  @Test
  void membersThatAreMissingAndElementsThatAreNoneAreTold() {
    Outcome<ReportLog> outcome =
        JSON.read((ENVELOPE + "'reports':[\n{'id':'a'},\n7,null,[],{}]}").replace('\'', '"'));

    assertThat(told(outcome))
        .isEqualTo(
            """
            json.missing-field /reports/0 at 2:1 member must be given: task
            json.missing-field /reports/0 at 2:1 member must be given: unit
            json.missing-field /reports/0 at 2:1 member must be given: period
            json.missing-field /reports/0 at 2:1 member must be given: recordedOn
            json.wrong-type /reports/1 at 3:1 element must be an object: 7
            json.wrong-type /reports/2 at 3:3 element must be an object: null
            json.wrong-type /reports/3 at 3:8 element must be an object: an array
            json.missing-field /reports/4 at 3:11 member must be given: id
            json.missing-field /reports/4 at 3:11 member must be given: task
            json.missing-field /reports/4 at 3:11 member must be given: unit
            json.missing-field /reports/4 at 3:11 member must be given: period
            json.missing-field /reports/4 at 3:11 member must be given: recordedOn""");
    assertThat(outcome.orElseThrow()).isEqualTo(ReportLog.empty());
  }

  @Test
  void whatTheLogRefusesIsToldWhereItStands() {
    String document =
        ENVELOPE
            + "'reports':[\n{'id':'a',"
            + REPORT
            + "},\n{'id':'a',"
            + REPORT.replace("04-03", "04-01")
            + "},\n{'id':'b','revises':'c',"
            + REPORT
            + "},\n{'id':'c',"
            + REPORT.replace("t1", "t2")
            + "},\n{'id':'c2','revises':'c','withdrawal':true,"
            + REPORT.replace("t1", "t2")
            + "},\n{'id':'c3','revises':'c2','withdrawal':true,"
            + REPORT.replace("t1", "t2")
            + "},\n{'id':'c4','revises':'c',"
            + REPORT.replace("t1", "t2")
            + "},\n{'id':'c5','revises':'c2',"
            + REPORT.replace("t1", "t2").replace("04-03", "04-02")
            + "}]}";

    Outcome<ReportLog> outcome = JSON.read(document.replace('\'', '"'));

    assertThat(shortened(told(outcome), ""))
        .isEqualTo(
            """
            report.duplicate-id /reports/0 at 2:1 id of a report must be new: a
            report.unknown-revised /reports/2 at 4:1 report must revise one that is there: c
            report.nothing-to-withdraw /reports/5 at 7:1 withdrawal must take back a report, not a\
             withdrawal: c2
            report.already-revised /reports/6 at 8:1 report must revise one that was not revised\
             before: c
            report.unknown-revised /reports/7 at 9:1 report must revise one that is there: c2""");
    assertThat(ids(outcome)).containsExactly("a", "c", "c2");
  }

  @Test
  void moreRefusalsThanAreKeptAreCounted() {
    String same = "{'id':'a'," + REPORT + "},";
    String document = (ENVELOPE + "'reports':[" + same.repeat(30) + "7]}").replace('\'', '"');

    Outcome<ReportLog> outcome =
        JSON.withLimits(Limits.builder().diagnostics(3).build()).read(document);

    assertThat(outcome.diagnostics()).hasSize(4);
    assertThat(outcome.diagnostics().get(3).message()).endsWith("were left out: 27");
    assertThat(outcome.orElseThrow().size()).isEqualTo(1);
  }

  @Test
  void limitsAreNamedWhereTheyAreReached() {
    String document = (ENVELOPE + "'reports':[{'id':'a'," + REPORT + "}]}").replace('\'', '"');

    assertThat(told(JSON.withLimits(Limits.builder().documentLength(60).build()).read(document)))
        .isEqualTo(
            "json.limit /reports/0/id at 1:61 characters of a document must be at most 60"
                + " (Limits.documentLength)");
    assertThat(told(JSON.withLimits(Limits.builder().characters(14).build()).read(document)))
        .isEmpty();
    assertThat(told(JSON.withLimits(Limits.builder().characters(13).build()).read(document)))
        .isEqualTo(
            "json.limit /format at 1:11 characters of one text must be at most 13"
                + " (Limits.characters)");
  }

  @Test
  void depthIsNoDangerToTheStack() {
    String before = ENVELOPE + "'reports':[{'observations':{'甲':";

    assertThat(told(JSON.read((before + "{'x':".repeat(100_000)).replace('\'', '"'))))
        .contains("json.limit ")
        .endsWith("levels of a document must be at most 116 (16 and Limits.depth)");
  }

  @Test
  void manyNamesAreReadInLinearTime() {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 1 << 16; i++) {
      names.append(i == 0 ? "'" : ",'");
      for (int bit = 15; bit >= 0; bit--) {
        names.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      names.append("':'1'");
    }
    String document =
        ENVELOPE + "'reports':[{'id':'a'," + REPORT + ",'observations':{" + names + "}}]}";

    Outcome<ReportLog> outcome = JSON.read(document.replace('\'', '"'));

    assertThat(outcome.orElseThrow().reports().get(0).observations().byIndicator())
        .hasSize(1 << 16);
  }

  /** Leaves out what follows where a line expected ends in …: messages of the model are its own. */
  private static String shortened(String told, String expected) {
    List<String> lines = new ArrayList<>(told.lines().toList());
    List<String> wanted = expected.lines().toList();
    for (int i = 0; i < Math.min(lines.size(), wanted.size()); i++) {
      int kept = wanted.get(i).length() - 1;
      if (wanted.get(i).endsWith("…") && lines.get(i).length() > kept) {
        lines.set(i, lines.get(i).substring(0, kept) + "…");
      }
    }
    return String.join("\n", lines);
  }
}
