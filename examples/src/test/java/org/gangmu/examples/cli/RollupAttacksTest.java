package org.gangmu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gangmu.examples.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files and options of the roll-up that mean no good end in a message or in an answer. */
class RollupAttacksTest {

  private static final String PLAN = Repository.sample("yunze-2026-key-tasks").toString();
  private static final String REPORTS = Repository.reports().toString();
  private static final String POLICY = Repository.rollupPolicy().toString();

  @TempDir private Path directory;

  private String file(String name, byte[] content) throws IOException {
    return Files.write(directory.resolve(name), content).toString();
  }

  private String policy(String period, String members) throws IOException {
    String text =
        "{'format':'gangmu.rollup-policy','version':'1.0','policy':{'period':'"
            + period
            + "',"
            + members
            + "}}";
    return file("policy.json", text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--reports", "--policy"})
  void filesThatAreNoneAreRefused(String option) throws IOException {
    String sound = option.equals("--reports") ? "--policy=" + POLICY : "--reports=" + REPORTS;
    byte[] content = Files.readAllBytes(Path.of(option.equals("--reports") ? REPORTS : POLICY));
    String text = new String(content, StandardCharsets.UTF_8);

    assertThat(refused(sound, option, directory.toString(), ExitCode.IO))
        .contains("Is a directory");
    assertThat(refused(sound, option, file("empty", new byte[0]), ExitCode.ERRORS))
        .contains("json.truncated");
    assertThat(refused(sound, option, file("utf16", bytes(text, "UTF-16")), ExitCode.ERRORS))
        .contains("json.encoding", "look like UTF-16");
    assertThat(refused(sound, option, file("gb", bytes(text, "GB18030")), ExitCode.ERRORS))
        .contains("json.encoding", "look like GB18030");
    assertThat(
            refused(
                sound,
                option,
                file("marks", bytes("\ufeff\ufeff" + text, "UTF-8")),
                ExitCode.ERRORS))
        .contains("json.syntax");
    assertThat(
            Ran.run(
                    "rollup",
                    PLAN,
                    sound,
                    option,
                    file("mark", bytes("\ufeff" + text, "UTF-8")),
                    "--as-of=2026-07-10")
                .exit())
        .isEqualTo(ExitCode.OK);
  }

  private static byte[] bytes(String text, String charset) throws IOException {
    return text.getBytes(charset);
  }

  private static String refused(String sound, String option, String file, int exit) {
    Ran ran = Ran.run("rollup", PLAN, sound, option, file, "--as-of=2026-07-10");
    assertThat(ran.out()).isEmpty();
    assertThat(ran.exit()).as(ran.err()).isEqualTo(exit);
    return ran.err();
  }

  @ParameterizedTest
  @CsvSource({
    "0000-01-01, ''",
    "1899-12-31, --by-unit",
    "1900-01-01, --json",
    "2999-12-31, --explain=-",
    "9999-12-31, --explain=t1",
    "+10000-01-01, --since=2026-07-10",
    "+999999999-12-31, ''",
    "+999999999-12-31, --json",
  })
  void daysFarOffHaveAnAnswer(String day, String option) {
    String view = option.isEmpty() ? "--color=never" : option;
    Ran ran =
        Ran.run("rollup", PLAN, "--reports", REPORTS, "--policy", POLICY, "--as-of", day, view);

    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isEqualTo(ExitCode.OK);
    assertThat(ran.out()).contains(day);
  }

  /** Reports are owed from the first day on that there are report periods around. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "-999999999-01-01/+999999999-12-31",
        "0000-01-01/9999-12-31",
        "1850-01-01/2026-12-31",
        "2026-01-01/+999999999-12-31"
      })
  void aPlanOfAllTimesOwesReportsOfThoseThereAre(String period) throws IOException {
    Ran ran =
        Ran.run(
            "rollup",
            PLAN,
            "--reports",
            REPORTS,
            "--policy",
            policy(
                period,
                "'rhythm':{'step':'YEAR','due':{'type':'BY_DAY_OF_MONTH','monthsLater':1,'day':5}}"),
            "--as-of=2028-10-10");

    assertThat(ran.exit()).as(ran.err()).isEqualTo(ExitCode.OK);
    assertThat(ran.out()).contains("overdue reports 欠报");
  }

  @Test
  void whatIsWrittenIntoReasonsNeverReachesTheTerminalAsAControl() throws IOException {
    String evil = "\\u001b[31m\\u0007\\u009b\\u0085\\u2028\\u202e\\u2066x";
    String policy =
        policy(
            "2026-01-01/2026-12-31",
            "'name':'"
                + evil
                + "','terms':[{'task':'t1','overrides':[{'value':'0.4','reason':'"
                + evil
                + "','author':'"
                + evil
                + "','from':'2020-01-01'}]},{'task':'t2','events':[{'status':'SUSPENDED','from':"
                + "'2026-02-01','reason':'"
                + evil
                + "'}]}],'board':{'name':'板','rules':[{'dimension':'"
                + evil
                + "','rule':'WUHAN'}]}");
    for (String view : new String[] {"--color=never", "--explain=t1", "--explain=-", "--by-unit"}) {
      Ran ran =
          Ran.run(
              "rollup", PLAN, "--reports", REPORTS, "--policy", policy, "--as-of=2026-07-10", view);

      assertThat(ran.exit()).as(ran.err()).isEqualTo(ExitCode.OK);
      assertThat(ran.out() + ran.err())
          .doesNotContainPattern(
              "[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\u2028-\\u202e\\u2066-\\u2069]");
    }
    Ran ran = Ran.run("rollup", PLAN, "--reports", REPORTS, "--as-of=\u001b[31m\u202e");
    assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).doesNotContain("\u001b", "\u202e");
  }
}
