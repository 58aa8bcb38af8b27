package org.gangmu.flat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.directive.DocumentKind;
import org.gangmu.task.TaskId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FlatReadingTest {

  private static final String GOOD =
      """
      {"record":"directive","number":"云府办发〔2026〕7号","date":"2026-03-05","kind":"NOTICE","addressees":["各县"]}
      {"record":"task","id":"t1","parent":null,"label":"一、","lead":["州水务局"],"openEnded":true}

      {"parent":"t1","id":"t2","record":"task","heading":null,"lead":null,"inferredLead":"白石县"}
      """;

  private static String told(Outcome<?> outcome) {
    return outcome.diagnostics().stream()
        .map(
            each ->
                each.toString()
                    .replaceAll("member must be one of [^:]*:", "member must be one of …:"))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void recordsAreReadWithNullAndAbsenceAlike() {
    FlatPlan plan = FlatRecords.read(GOOD).orElseThrow();

    assertThat(plan.directive().orElseThrow().number()).contains("云府办发〔2026〕7号");
    assertThat(plan.directive().orElseThrow().kind()).contains(DocumentKind.NOTICE);
    assertThat(plan.directive().orElseThrow().title()).isEmpty();
    assertThat(plan.tasks()).hasSize(2);
    assertThat(plan.tasks().get(0).openEnded()).isTrue();
    assertThat(plan.tasks().get(1).parent()).contains(TaskId.of("t1"));
    assertThat(plan.tasks().get(1).heading()).isEmpty();
    assertThat(plan.tasks().get(1).lead()).isEmpty();
    assertThat(plan.tasks().get(1).inferredLead()).hasToString("Optional[白石县]");
  }

  @Test
  void whatIsNotKnownIsLeftOutWithOneWarningForEachName() {
    Outcome<FlatPlan> outcome =
        FlatRecords.read(
            """
            {"record":"task","id":"t1","mood":1,"x":{"y":[1]}}
            {"record":"remark","task":"t1","value":5,"kind":"TARGET"}
            {"record":"task","id":"t2","mood":null}
            {"task":"t2","record":"remark"}
            {"record":"appendix"}
            """);

    assertThat(outcome.orElseThrow().tasks()).hasSize(2);
    assertThat(told(outcome))
        .isEqualTo(
            """
            WARNING json.unknown-field /mood at 1:28: member must be one of …: mood
            WARNING json.unknown-field /x at 1:37: member must be one of …: x
            WARNING json.unknown-record /record at 2:11: records of this kind are left out: "remark"
            WARNING json.unknown-record /record at 5:11: records of this kind are left out: \
            "appendix\"""");
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(
            """
            {"record":"task","id":"a"}
            {"record":"task","id":"b","parent":"x"}
            {"record":"task","id":"a"}
            """,
            """
            ERROR task.unknown-parent at 2:1: parent of a task must be in the tree: x
            ERROR task.duplicate-id at 3:1: id of a task must be unique: a"""),
        Arguments.of(
            """
            {"record":"task","id":"a"}
            {"record":"target","task":"x","value":1}
            {"record":"milestone","task":"x","source":"封顶"}
            {"record":"qualitative","task":"a","form":"ALL"}
            """,
            "ERROR json.bad-value /task at 2:1: no task has the id: \"x\""),
        Arguments.of(
            """
            {"record":"target","line":0,"value":1}
            {"record":"target","line":1,"value":1,"relation":"BETWEEN"}
            {"record":"target","line":1,"value":5,"relation":"BETWEEN","upper":3}
            {"record":"target","line":1,"value":5,"relation":"APPROX","upper":6}
            {"record":"target","line":1,"value":5,"unit":"\\u0000"}
            {"record":"milestone","line":-1,"source":"封顶"}
            """,
            """
            ERROR json.bad-value at 1:1: line must be at least 1: 0
            ERROR json.bad-value at 2:1: a band must have an upper number: BETWEEN
            ERROR json.bad-value at 3:1: upper must not be below value 5: 3
            ERROR json.bad-value at 4:1: only a band has an upper number: APPROX
            ERROR json.bad-value at 5:1: unit must have no control character
            ERROR json.bad-value at 6:1: line must be at least 1: -1"""),
        Arguments.of(
            """
            {"record":"task","id":"a","parent":"b"}
            {"record":"task","id":"b","parent":"a"}
            """,
            "ERROR task.cycle at 1:1: a task must not be below itself: a -> b -> a"),
        Arguments.of(
            """
            {"record":"task","id":"a","label":7,"mood":1}
            {"record":"task","id":"a"
            {"record":"task","id":"b","parent":"c"}
            {"record":"task","id":"b"}}
            """,
            """
            ERROR json.wrong-type /label at 1:35: label must be a string: 7
            WARNING json.unknown-field /mood at 1:37: member must be one of …: mood
            ERROR json.truncated /id at 2:26: document must be whole: end of the input
            ERROR json.trailing-content at 4:27: nothing must follow the document"""),
        Arguments.of(
            """
            {"record":"task","id":"a","label":7}
            {"record":"task","id":"b","parent":"c"}
            {"record":"task","id":"b"}
            """,
            """
            ERROR json.wrong-type /label at 1:35: label must be a string: 7
            ERROR task.unknown-parent at 2:1: parent of a task must be in the tree: c
            ERROR task.duplicate-id at 3:1: id of a task must be unique: b"""),
        Arguments.of(
            """
            {"record":"task"}
            {"record":"task","id":null}
            {"record":null}
            {"record":"remark",}
            {"id":"a"}
            [{"record":"task"}]
            null
            """,
            """
            ERROR json.missing-field at 1:1: member must be given: id
            ERROR json.wrong-type /id at 2:23: id must be a string: null
            ERROR json.wrong-type /record at 3:11: record must be a string
            WARNING json.unknown-record /record at 4:11: records of this kind are left out: "remark"
            ERROR json.syntax at 4:20: document must be JSON: unexpected character ('}' (code 125)):\
             was expecting double-quote to start field name
            ERROR json.missing-field at 5:10: member must be given: record
            ERROR json.wrong-type at 6:1: a record must be an object
            ERROR json.wrong-type at 7:1: a record must be an object"""),
        Arguments.of(
            """
            {"record":"directive","kind":"SONG","date":"5 March"}
            {"record":"directive"}
            {"record":"directive","record":"directive"}
            """,
            """
            ERROR json.bad-value /kind at 1:30: kind must be one of RESOLUTION, DECISION, ORDER,\
             COMMUNIQUE, ANNOUNCEMENT, PUBLIC_NOTICE, OPINION, NOTICE, CIRCULAR, REPORT, REQUEST,\
             REPLY, MOTION, LETTER, MINUTES, WORK_REPORT, PLAN: "SONG"
            ERROR json.bad-value /date at 1:44: date must be a day like 2026-03-05: 5 March
            ERROR json.bad-value at 2:1: there must be one record of a directive
            ERROR json.duplicate-key /record at 3:23: member must be given once: record
            ERROR json.bad-value at 3:1: there must be one record of a directive"""));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatIsWrongIsToldWithItsLine(String records, String told) {
    Outcome<FlatPlan> outcome = FlatRecords.read(records);

    assertThat(told(outcome)).isEqualTo(told);
    assertThat(outcome.value()).isEmpty();
  }

  @Test
  void noRecordIsNoPlanButNoError() {
    assertThat(FlatRecords.read("").orElseThrow().tasks()).isEmpty();
    assertThat(FlatRecords.read("\ufeff\n \n").orElseThrow().directive()).isEmpty();
    assertThat(told(FlatRecords.read("\u3000\n"))).contains("json.syntax at 1:1");
  }

  @Test
  void aByteOrderMarkStandsAtTheBeginningOnly() {
    String record = "{\"record\":\"task\",\"id\":\"a\"}\n";

    assertThat(FlatRecords.read("\ufeff" + record).orElseThrow().tasks()).hasSize(1);
    assertThat(told(FlatRecords.read("\n\ufeff" + record)))
        .startsWith("ERROR json.syntax at 2:1: document must be JSON: unexpected character");
  }

  @Test
  void linesMayEndInCarriageReturnAndLineFeed() {
    assertThat(FlatRecords.read(GOOD.replace("\n", "\r\n"))).isEqualTo(FlatRecords.read(GOOD));
  }

  @Test
  void bytesThatAreNotUtf8EndTheReading() {
    byte[] bytes = GOOD.getBytes(UTF_8);
    int at = GOOD.substring(0, GOOD.indexOf("水")).getBytes(UTF_8).length;
    bytes[at] = (byte) 0xff;

    assertThat(told(FlatRecords.read(bytes)))
        .isEqualTo("ERROR json.encoding at 2:65: bytes must be UTF-8: FF at byte " + at);
  }

  @Test
  void limitsAreNamedWhereTheyAreReached() throws IOException {
    Limits limits = Limits.builder().tasks(1).characters(30).documentLength(100).build();
    String record = "{\"record\":\"task\",\"id\":\"a\"}\n";

    assertThat(told(FlatRecords.read(new StringReader(record + record), limits)))
        .isEqualTo("ERROR json.limit at 2:1: tasks must be at most 1 (Limits.tasks)");
    assertThat(told(FlatRecords.read(new StringReader(record + " ".repeat(31)), limits)))
        .startsWith("ERROR json.limit at 2:")
        .endsWith("characters of a line must be at most 30 (Limits.characters)");
    assertThat(told(FlatRecords.read(endless('\n'), limits)))
        .endsWith("characters of a file must be at most 100 (Limits.documentLength)");
    assertThat(told(FlatRecords.read(endless('['), limits))).contains("json.limit");
  }

  @Test
  void entryPointsAgree(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("flat.ndjson");
    Files.write(file, GOOD.getBytes(UTF_8));
    Outcome<FlatPlan> expected = FlatRecords.read(GOOD);

    assertThat(FlatRecords.read(GOOD.getBytes(UTF_8))).isEqualTo(expected);
    assertThat(FlatRecords.read(new ByteArrayInputStream(GOOD.getBytes(UTF_8))))
        .isEqualTo(expected);
    assertThat(FlatRecords.read(new StringReader(GOOD))).isEqualTo(expected);
    assertThat(FlatRecords.read(file)).isEqualTo(expected);
  }

  @Test
  void whatTheInputThrowsPassesThrough() {
    Reader failing =
        new Reader() {
          @Override
          public int read(char[] target, int from, int length) throws IOException {
            throw new IOException("cable pulled");
          }

          @Override
          public void close() {}
        };

    assertThatThrownBy(() -> FlatRecords.read(failing)).isInstanceOf(IOException.class);
  }

  private static Reader endless(char c) {
    return new Reader() {
      @Override
      public int read(char[] target, int from, int length) {
        Arrays.fill(target, from, from + length, c);
        return length;
      }

      @Override
      public void close() {}
    };
  }
}
