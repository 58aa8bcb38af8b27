package org.gangmu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.gangmu.document.DirectiveReader;
import org.gangmu.examples.Golden;
import org.gangmu.examples.Repository;
import org.gangmu.json.PlanJson;
import org.gangmu.json.RollupPolicyJson;
import org.gangmu.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A year of reports on the sample plan, rolled up on several days and in every mode. */
class RollupCommandTest {

  private static final String PLAN = Repository.sample("yunze-2026-key-tasks").toString();
  private static final String REPORTS = Repository.reports().toString();
  private static final String POLICY = Repository.rollupPolicy().toString();
  private static final String JULY = "--as-of=2026-07-10";

  @TempDir private Path directory;

  private static Ran run(String... options) {
    List<String> args = new ArrayList<>(List.of("rollup", PLAN, "--reports", REPORTS));
    args.addAll(List.of(options));
    return Ran.run(args.toArray(String[]::new));
  }

  private static Ran runByPolicy(String options) {
    return run(("--policy " + POLICY + " " + options).split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-10.txt, --as-of 2026-04-10",
    "2026-07-10.txt, --as-of 2026-07-10",
    "2026-09-10.txt, --as-of 2026-09-10",
    "2026-10-10.txt, --as-of 2026-10-10",
    "2027-01-10.txt, --as-of 2027-01-10",
    "by-unit-2026-07-10.txt, --as-of 2026-07-10 --by-unit",
    "by-unit-2026-10-10.txt, --as-of 2026-10-10 --by-unit",
    "since-2026-07-08.txt, --as-of 2026-07-10 --since 2026-07-08",
    "since-2026-07-10.txt, --as-of 2026-10-10 --since 2026-07-10",
    "explain-whole.txt, --as-of 2026-07-10 --explain -",
    "explain-t1.txt, --as-of 2026-07-10 --explain t1",
    "explain-t2.txt, --as-of 2026-07-10 --explain t2",
    "explain-t3.txt, --as-of 2026-07-10 --explain t3",
    "explain-t8.txt, --as-of 2026-07-10 --explain t8",
    "explain-t12-suspended.txt, --as-of 2026-09-10 --explain t12",
    "explain-t13-override.txt, --as-of 2026-07-10 --explain t13",
    "explain-t16-suspended.txt, --as-of 2026-09-10 --explain t16",
    "explain-t17-gate.txt, --as-of 2026-10-10 --explain t17",
    "explain-t20-carried.txt, --as-of 2026-10-10 --explain t20",
    "explain-t23-withdrawn.txt, --as-of 2026-07-10 --explain t23",
    "explain-t26-veto.txt, --as-of 2026-10-10 --explain t26",
    "explain-t29-by-hand.txt, --as-of 2026-07-10 --explain t29",
    "2026-07-10.json, --as-of 2026-07-10 --json"
  })
  void standingsAreWhatIsKept(String golden, String options) {
    Ran ran = runByPolicy(options);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isEqualTo(ExitCode.OK);
    Golden.check("rollup/" + golden, ran.out());
  }

  @ParameterizedTest
  @CsvSource({
    "default-2026-07-10.txt, --as-of 2026-07-10",
    "default-explain-t15.txt, --as-of 2026-07-10 --explain t15"
  })
  void withoutPolicyTheDefaultsHold(String golden, String options) {
    Ran ran = run(options.split(" ", -1));
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isEqualTo(ExitCode.OK);
    Golden.check("rollup/" + golden, ran.out());
  }

  @Test
  void whatWasKnownOnADayStaysSo() throws IOException {
    String[] later = Files.readString(Repository.reports()).split("\\n", -1);
    List<String> early = new ArrayList<>();
    for (String line : later) {
      if (!line.contains("recordedOn") || isUpTo(line, "2026-07-10")) {
        early.add(line);
      }
    }
    String text = String.join("\n", early).replaceAll(",\\n]}", "\n]}");
    Path file = Files.writeString(directory.resolve("early.json"), text);
    Ran ran = Ran.run("rollup", PLAN, "--reports", file.toString(), "--policy", POLICY, JULY);
    String known = runByPolicy(JULY).out().replaceAll(", \\d+ recorded later do not count", "");
    assertThat(ran.out()).isEqualTo(known);
  }

  private static boolean isUpTo(String line, String day) {
    int at = line.indexOf("\"recordedOn\":\"") + 14;
    return line.substring(at, at + 10).compareTo(day) <= 0;
  }

  @Test
  void policyKeptWithThePlanHolds() throws IOException {
    Plan plan =
        DirectiveReader.create().read(Path.of(PLAN)).orElseThrow().toBuilder()
            .rollup(RollupPolicyJson.standard().read(Path.of(POLICY)).orElseThrow())
            .build();
    Ran ran =
        Ran.runWithInput(
            PlanJson.standard().writeBytes(plan), "rollup", "-", "--reports", REPORTS, JULY);
    assertThat(ran.exit()).isEqualTo(ExitCode.OK);
    assertThat(ran.out()).isEqualTo(runByPolicy(JULY).out());
  }

  @Test
  void jsonHasUnitsAndMovesWhereAskedFor() {
    assertThat(runByPolicy(JULY + " --json").out())
        .startsWith("{\"format\":\"gangmu.standings\"")
        .doesNotContain("\"credit\"", "\"change\"")
        .hasLineCount(1);
    assertThat(runByPolicy(JULY + " --json --by-unit --since 2026-06-10").out())
        .contains("\"credit\"", "\"change\"");
  }

  @Test
  void everyBadReportIsNamedAndNothingIsRolledUp() throws IOException {
    Path file = directory.resolve("reports.json");
    Files.writeString(
        file,
        """
        {"format":"gangmu.reports","version":"1.0","reports":[
        {"id":"r1","task":"t4","unit":"州财政局","period":"2026-C06","recordedOn":"2026-07-02","percent":50},
        {"id":"r2","task":"t4","unit":"州财政局","period":"2026-C06","recordedOn":"2026-07-02","percent":130},
        {"id":"r3","task":"t4","unit":"州财政局","period":"2026-C13","recordedOn":"2026-07-02"},
        {"id":"r4","task":"t4","unit":"州财政局","period":"2026-C06","recordedOn":"2026-07-05","revises":"r9"}
        ]}
        """);
    Ran ran = Ran.run("rollup", PLAN, "--reports", file.toString(), JULY);
    assertThat(ran.exit()).isEqualTo(ExitCode.ERRORS);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err().lines())
        .hasSize(3)
        .allMatch(line -> line.startsWith(file.toString()))
        .allMatch(line -> line.contains(" error: "));
    assertThat(ran.err()).contains("130", "2026-C13", "r9");
  }

  @Test
  void reportsThatChangeNothingAreWarnedOf() throws IOException {
    Path file = directory.resolve("reports.json");
    Files.writeString(
        file,
        """
        {"format":"gangmu.reports","version":"1.0","reports":[
        {"id":"r1","task":"t99","unit":"州财政局","period":"2026-C06","recordedOn":"2026-07-02","percent":50},
        {"id":"r2","task":"t4","unit":"州水利局","period":"2026-C06","recordedOn":"2026-07-02","percent":50},
        {"id":"r3","task":"t4","unit":"州财政局","period":"2026-C06","recordedOn":"2026-07-02",
         "observations":{"财政收入":"3亿元"}},
        {"id":"r4","task":"t4","unit":"州财政局","period":"2026-06","recordedOn":"2026-07-03","percent":50},
        {"id":"r5","task":"t1","unit":"州财政局","period":"2026-C06","recordedOn":"2026-07-03","percent":50},
        {"id":"r6","task":"t2","unit":"州发展改革委","period":"2026-C06","recordedOn":"2026-07-03",
         "observations":{"地区生产总值":"6.1%"}},
        {"id":"r7","task":"t23","unit":"州教育体育局","period":"2026-C06","recordedOn":"2026-07-03",
         "observations":{"新增学位":"1200人"}},
        {"id":"r8","task":"t4","unit":"州财政局","period":"2026-C06","recordedOn":"2026-07-03",
         "progress":"正常推进"}
        ]}
        """);
    Ran ran = Ran.run("rollup", PLAN, "--reports", file.toString(), "--policy", POLICY, JULY);
    assertThat(ran.exit()).isEqualTo(ExitCode.OK);
    Golden.check("rollup/idle-reports.txt", ran.err().replace(file.toString(), "reports.json"));
  }

  @Test
  void lightsOfABoardAreDecidedByFacts() throws IOException {
    Path policy = directory.resolve("policy.json");
    Files.writeString(
        policy,
        """
        {"format":"gangmu.rollup-policy","version":"1.0","policy":{
        "period":"2026-01-01/2026-12-31","board":{"name":"四灯","rules":[
        {"dimension":"进度","rule":"YINCHUAN"},{"dimension":"资金支付","rule":"YINCHUAN_FUNDS"}]}}}
        """);
    Path facts = directory.resolve("facts.json");
    Files.writeString(
        facts,
        """
        {"format":"gangmu.light-facts","version":"1.0","facts":[
        {"task":"t4","dimension":"资金支付","pace":{"expected":"3/4","actual":"0.2"}},
        {"task":"t99","dimension":"入库","flags":["已入库"]}]}
        """);
    Ran without = run("--policy", policy.toString(), JULY, "--explain", "t4");
    assertThat(without.exit()).isEqualTo(ExitCode.OK);
    assertThat(without.out()).containsPattern("资金支付 +unknown 灰灯\n");
    assertThat(without.err())
        .contains(
            policy
                + ": info: lights of the board must have facts, to be given by --facts, or they are"
                + " decided by none: 资金支付 [rollup.no-facts]\n");

    Ran with =
        run("--policy", policy.toString(), "--facts", facts.toString(), JULY, "--explain", "t4");
    assertThat(with.exit()).isEqualTo(ExitCode.OK);
    assertThat(with.out()).containsPattern("资金支付 +critical 红灯\n");
    assertThat(with.err())
        .doesNotContain("no-facts")
        .contains(
            facts
                + ": warning: dimension of facts must be one of the board, 进度、资金支付: 入库"
                + " [rollup.facts-dimension]\n")
        .contains(
            facts + ": warning: task of facts must be in the plan: t99 [rollup.facts-task]\n");
  }

  @Test
  void badFactsAreAnErrorWithTheirPlace() throws IOException {
    Path facts = Files.writeString(directory.resolve("facts.json"), "{\"facts\":[{\"mood\":1}]}");
    Ran ran = runByPolicy(JULY + " --facts " + facts);
    assertThat(ran.exit()).isEqualTo(ExitCode.ERRORS);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(facts + ":1:12: error: member must be one of task, dimension, ");
  }

  @Test
  void badPolicyIsAnErrorWithItsPlace() throws IOException {
    Path file = directory.resolve("policy.json");
    Files.writeString(
        file,
        "{\"format\":\"gangmu.rollup-policy\",\"version\":\"1.0\",\"policy\":{\"period\":\"2026\"}}");
    Ran ran = run("--policy", file.toString(), JULY);
    assertThat(ran.exit()).isEqualTo(ExitCode.ERRORS);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith(file + ":1:").contains(": error: ", "/policy/period");
  }

  @Test
  void gapOfALightRuleAndTermsOfAnUnknownTaskAreWarnedOf() throws IOException {
    Path file = directory.resolve("policy.json");
    Files.writeString(
        file,
        """
        {"format":"gangmu.rollup-policy","version":"1.0","policy":{
        "period":"2026-01-01/2026-12-31","lights":"YINCHUAN","terms":[{"task":"t99","weight":2}]}}
        """);
    Ran ran = run("--policy", file.toString(), JULY);
    assertThat(ran.exit()).isEqualTo(ExitCode.OK);
    assertThat(ran.err()).contains("progress.light-gap", "POINTS_BEHIND", "rollup.unknown-task");
    assertThat(ran.out()).contains("policy 口径           " + file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--reports", "--policy"})
  void missingFileIsAnIoFailure(String option) {
    String missing = directory.resolve("missing.json").toString();
    Ran ran =
        option.equals("--reports")
            ? Ran.run("rollup", PLAN, option, missing, JULY)
            : run(option, missing, JULY);
    assertThat(ran.exit()).isEqualTo(ExitCode.IO);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).isEqualTo("gangmu: no such file: " + missing + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--by-unit",
        "--as-of 2026-02-30",
        "--as-of tomorrow",
        "--as-of 2026-07-10 --since 2026-07-10",
        "--as-of 2026-07-10 --since yesterday",
        "--as-of 2026-07-10 --explain t99",
        "--as-of 2026-07-10 --explain t1 --by-unit",
        "--as-of 2026-07-10 --since 2026-06-10 --by-unit",
        "--as-of 2026-07-10 --json --explain t1",
        "--as-of 2026-07-10 --policy="
      })
  void wrongUsageIsToldApart(String options) {
    Ran ran = run(options.split(" ", -1));
    assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("gangmu: ").contains("rollup --help\n");
  }

  @Test
  void planWithoutAnyYearNeedsAPolicy() {
    String plan =
        """
        {"format":"gangmu.plan","version":"1.0","directive":{"kind":"NOTICE"},"tasks":[{"id":"a"}]}
        """;
    byte[] bytes = plan.getBytes(StandardCharsets.UTF_8);
    Ran ran = Ran.runWithInput(bytes, "rollup", "-", "--reports", REPORTS, JULY);
    assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).startsWith("gangmu: --policy must be given for a plan without ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--by-unit", "--explain t3", "--since 2026-06-10"})
  void colourAddsNothingButControlSequences(String options) {
    String args = JULY + (options.isEmpty() ? "" : " " + options);
    String plain = runByPolicy(args).out();
    String colored = runByPolicy(args + " --color=always").out();
    assertThat(plain).doesNotContain("\u001b");
    assertThat(colored).contains("\u001b");
    assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG", "th-TH-u-ca-buddhist"})
  void localeAndTimeZoneDoNotCount(String tag) {
    Ran expected = runByPolicy(JULY);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(runByPolicy(JULY)).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
