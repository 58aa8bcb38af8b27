package org.gangmu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.examples.cli.ReadmeCommand;
import org.gangmu.io.JsonCode;
import org.gangmu.json.LightFactsJson;
import org.gangmu.json.ReportsJson;
import org.gangmu.json.RollupPolicyJson;
import org.gangmu.target.Assessment;
import org.gangmu.target.AssessmentPolicy;
import org.gangmu.target.Observations;
import org.gangmu.target.TargetExpression;
import org.junit.jupiter.api.Test;

/** What the README shows is what the code is and does. */
class ReadmeTest {

  /** Where the types that the README names are looked for. */
  private static final List<String> PACKAGES =
      List.of(
          "org.gangmu.calendar",
          "org.gangmu.conformance.laws",
          "org.gangmu.diagnostic",
          "org.gangmu.directive",
          "org.gangmu.document",
          "org.gangmu.examples.store",
          "org.gangmu.flat",
          "org.gangmu.json",
          "org.gangmu.matrix",
          "org.gangmu.phrase",
          "org.gangmu.plan",
          "org.gangmu.progress",
          "org.gangmu.responsibility",
          "org.gangmu.rollup",
          "org.gangmu.target",
          "org.gangmu.task",
          "org.gangmu.unit",
          "java.util");

  private final String readme = read();

  @Test
  void examplesAreTheClasses() throws IOException {
    assertThat(blocks("java"))
        .containsExactly(
            body("QuickStart"),
            body("EditAndCompare"),
            body("AssessTargets"),
            body("RollUpReports"),
            body("PassMark"),
            testBody("PassMarkConformanceTest"),
            testBody("store/PlanDatabaseConformanceTest"));
  }

  private static String body(String example) throws IOException {
    return marked("main", example);
  }

  private static String testBody(String test) throws IOException {
    return marked("test", test);
  }

  /** Returns what stands between the two marks of a file. */
  private static String marked(String tree, String name) throws IOException {
    Path file =
        Repository.root()
            .resolve("examples/src/" + tree + "/java/org/gangmu/examples/" + name + ".java");
    String source = Files.readString(file);
    int end = source.indexOf("// end");
    String body = source.substring(source.indexOf("// begin\n") + 9, end);
    return body.stripTrailing().stripIndent() + "\n";
  }

  @Test
  void examplesMakeTheOutputShown() throws IOException {
    assertThat(Files.readAllLines(Repository.golden("quick-start.txt")))
        .containsSubsequence(shown(0));
    assertThat(Files.readAllLines(Repository.golden("edit-and-compare.txt"))).isEqualTo(shown(1));
    assertThat(Files.readAllLines(Repository.golden("assess-targets.txt"))).isEqualTo(shown(2));
    assertThat(Files.readAllLines(Repository.golden("roll-up-reports.txt"))).isEqualTo(shown(3));
  }

  /** Returns the lines of an output, without the mark of what is left out. */
  private List<String> shown(int output) {
    return blocks("text").get(output).lines().filter(line -> !line.equals("…")).toList();
  }

  @Test
  void commandsPrintWhatIsShown() {
    StringBuilder shown = new StringBuilder(readme);
    for (String block : blocks("console")) {
      String line = block.substring(0, block.indexOf('\n') + 1);
      String printed = line + ReadmeCommand.run(line.strip());
      int at = shown.indexOf(block);
      shown.replace(at, at + block.length(), printed);
    }
    Golden.check(Repository.root().resolve("README.md"), shown.toString());
  }

  @Test
  void typesAreThere() {
    List<String> named = new ArrayList<>();
    Matcher name = Pattern.compile("`([A-Z][A-Za-z]+)(?:\\.[a-z]\\w*[^`]*)?`").matcher(readme);
    while (name.find()) {
      // constants, as GATE, are no types
      if (!name.group(1).equals(name.group(1).toUpperCase(Locale.ROOT))) {
        named.add(name.group(1));
      }
    }
    assertThat(named).contains("Plan", "Outcome", "PlanJson").allMatch(ReadmeTest::isType);
  }

  @Test
  void typesAreInThePackagesOfTheTable() throws ClassNotFoundException {
    Matcher row = Pattern.compile("\\| `([A-Z]\\w+)` \\| `([a-z]+)` \\|").matcher(readme);
    int found = 0;
    for (; row.find(); found++) {
      assertThat(Class.forName("org.gangmu." + row.group(2) + "." + row.group(1))).isPublic();
    }
    assertThat(found).isGreaterThan(10);
  }

  @Test
  void limitsAreTheDefaults() {
    Limits limits = Limits.defaults();
    assertThat(readme.replaceAll("\\s+", " "))
        .contains(
            String.format(
                Locale.ROOT,
                "depth %d, %,d tasks, %,d characters of a text, %,d units in a list, %,d"
                    + " diagnostics",
                limits.depth(),
                limits.tasks(),
                limits.characters(),
                limits.unitsInList(),
                limits.diagnostics()));
  }

  @Test
  void versionIsThatOfTheBuild() throws IOException {
    String pom = Files.readString(Repository.root().resolve("pom.xml"));
    String version = pom.substring(pom.indexOf("<version>"), pom.indexOf("</version>"));
    assertThat(blocks("xml")).hasSize(2).allMatch(block -> block.contains(version + "</version>"));
    String junit =
        pom.substring(pom.indexOf("<junit.version>") + 15, pom.indexOf("</junit.version>"));
    assertThat(blocks("xml").get(1)).contains("<version>" + junit + "</version>");
  }

  @Test
  void jsonIsRead() {
    for (String block : blocks("json")) {
      Outcome<?> read =
          block.contains("gangmu.reports")
              ? ReportsJson.standard().read(block)
              : block.contains("gangmu.rollup-policy")
                  ? RollupPolicyJson.standard().read(block)
                  : LightFactsJson.standard().read(block);
      assertThat(read.diagnostics()).as(block).isEmpty();
    }
    assertThat(blocks("json")).hasSize(3);
  }

  @Test
  void observationsShownDecideTheirTargets() {
    Matcher row =
        Pattern.compile("^\\| [^|]+ \\| `([^`]*甲[^`]*)` \\| (.*) \\|$", Pattern.MULTILINE)
            .matcher(readme);
    int found = 0;
    for (; row.find(); found++) {
      TargetExpression target = TargetExpression.parse(row.group(1)).orElseThrow();
      Matcher form = Pattern.compile("`([^`]*)`").matcher(row.group(2));
      while (form.find()) {
        Observations observations =
            ReportsJson.standard().readObservations("{\"甲\":" + form.group(1) + "}").orElseThrow();
        Assessment assessment =
            Assessment.of(
                target,
                observations,
                Optional.empty(),
                LocalDate.of(2026, 7, 31),
                AssessmentPolicy.defaults());
        assertThat(assessment.verdict().isKnown()).as(row.group()).isTrue();
      }
    }
    assertThat(found).isEqualTo(9);
  }

  @Test
  void membersOfPoliciesAreAllInTheTable() {
    assertThat(
            membersOf(
                "{\"format\":\"gangmu.rollup-policy\",\"version\":\"1.0\",\"policy\":{\"?\":1}}"))
        .allMatch(member -> readme.contains("`" + member + "`"));
    assertThat(
            membersOf(
                "{\"format\":\"gangmu.rollup-policy\",\"version\":\"1.0\",\"policy\":{\"terms\":[{\"?\":1}]}}"))
        .allMatch(member -> member.equals("task") || readme.contains("`" + member + "`"));
  }

  /** Returns the members that a message names where one is not known. */
  private static List<String> membersOf(String document) {
    String message =
        RollupPolicyJson.standard().read(document).diagnostics().stream()
            .filter(each -> each.code() == JsonCode.UNKNOWN_FIELD)
            .findFirst()
            .orElseThrow()
            .message();
    String list = message.substring(message.indexOf("one of ") + 7, message.lastIndexOf(": "));
    return List.of(list.split(", ", -1));
  }

  @Test
  void linksLeadToFiles() {
    Matcher link = Pattern.compile("\\]\\(([^)#]+)\\)").matcher(readme);
    int found = 0;
    for (; link.find(); found++) {
      assertThat(Repository.root().resolve(link.group(1))).exists();
    }
    assertThat(found).isPositive();
  }

  private static boolean isType(String simpleName) {
    return PACKAGES.stream()
        .anyMatch(
            each -> {
              try {
                return Modifier.isPublic(Class.forName(each + "." + simpleName).getModifiers());
              } catch (ClassNotFoundException e) {
                return false;
              }
            });
  }

  private List<String> blocks(String language) {
    List<String> blocks = new ArrayList<>();
    Matcher block =
        Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
            .matcher(readme);
    while (block.find()) {
      blocks.add(block.group(1));
    }
    return blocks;
  }

  private static String read() {
    try {
      return Files.readString(Repository.root().resolve("README.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
