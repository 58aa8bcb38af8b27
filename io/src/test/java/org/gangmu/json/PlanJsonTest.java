package org.gangmu.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.json.Documents.withTasks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.plan.Plan;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ways in and out, and text of any kind. */
class PlanJsonTest {

  private static final PlanJson JSON = PlanJson.standard();

  @Test
  void entryPointsAgree(@TempDir Path folder) throws IOException {
    String good = JSON.write(SamplePlans.FULL);
    for (String text :
        new String[] {
          good,
          "\ufeff" + good,
          good.replace("t2", "t1"),
          good.replace(",", ",\r\n\t"),
          good.replace("一渠", "\\ud842").replace("LEAD", "x"),
          good + "云",
          good.substring(0, 900),
          ""
        }) {
      Outcome<Plan> expected = JSON.read(text);
      byte[] bytes = text.getBytes(UTF_8);
      Path file = folder.resolve("plan.json");
      Files.write(file, bytes);

      assertThat(JSON.read(bytes)).isEqualTo(expected);
      assertThat(JSON.read(new StringReader(text))).isEqualTo(expected);
      assertThat(JSON.read(new ByteArrayInputStream(bytes))).isEqualTo(expected);
      assertThat(JSON.read(oneByteAtATime(bytes))).isEqualTo(expected);
      assertThat(JSON.read(file)).isEqualTo(expected);
    }
  }

  @Test
  void writersAgree(@TempDir Path folder) throws IOException {
    String text = JSON.write(SamplePlans.FULL);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JSON.write(SamplePlans.FULL, bytes);
    Path file = folder.resolve("plan.json");
    JSON.write(SamplePlans.FULL, file);

    assertThat(JSON.writeBytes(SamplePlans.FULL)).isEqualTo(text.getBytes(UTF_8));
    assertThat(bytes.toByteArray()).isEqualTo(text.getBytes(UTF_8));
    assertThat(Files.readAllBytes(file)).isEqualTo(text.getBytes(UTF_8));
  }

  @Test
  void anyTextSurvivesAHalfOfAPairToo() {
    String text =
        "\0\u001f\"\\/\u007f\u0085\u00a0\u2028\ufeff\ufffd\uffff\ud842 \udfb7 𠮷 云\r\n\t\b\f";
    Plan plan =
        SamplePlans.BARE.toBuilder()
            .tasks(
                TaskTree.builder()
                    .add(Task.builder().id(TaskId.of("t")).body(text).build())
                    .build())
            .build();

    assertThat(JSON.read(JSON.write(plan)).orElseThrow()).isEqualTo(plan);
    assertThat(JSON.read(JSON.writeBytes(plan)).orElseThrow()).isEqualTo(plan);
    assertThat(JSON.write(plan))
        .contains(
            "\"body\":\"\\u0000\\u001f\\\"\\\\/\u007f\u0085\u00a0\u2028\ufeff\ufffd\uffff\\ud842 \\udfb7 𠮷"
                + " 云\\r\\n\\t\\b\\f\"");
  }

  @Test
  void neitherLocaleNorTimeZoneMatters() {
    byte[] bytes = JSON.writeBytes(SamplePlans.FULL);
    Outcome<Plan> refusal =
        JSON.read("{\"version\":\"1.0\",\"directive\":{\"kind\":\"İ\"},\"I\":12}");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : new String[] {"tr", "ar-EG", "fa", "th-TH-u-ca-buddhist", "zh-CN"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));

        assertThat(JSON.writeBytes(SamplePlans.FULL)).as(tag).isEqualTo(bytes);
        assertThat(JSON.read(bytes).orElseThrow()).as(tag).isEqualTo(SamplePlans.FULL);
        assertThat(JSON.read("{\"version\":\"1.0\",\"directive\":{\"kind\":\"İ\"},\"I\":12}"))
            .as(tag)
            .isEqualTo(refusal);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void indentingChangesNothingButTheWhiteSpace() {
    String indented = JSON.indented().write(SamplePlans.FULL);

    assertThat(JSON.read(indented)).isEqualTo(Outcome.of(SamplePlans.FULL));
    assertThat(JSON.write(JSON.read(indented).orElseThrow()))
        .isEqualTo(JSON.write(SamplePlans.FULL));
  }

  @Test
  void tasksMayComeBeforeTheirParents() {
    Plan plan =
        JSON.read(withTasks("{'id':'b','parent':'a'},{'id':'a'},{'id':'c','parent':'a'}"))
            .orElseThrow();

    assertThat(plan.tasks().tasks())
        .extracting(task -> task.id().text())
        .containsExactly("a", "b", "c");
  }

  private static InputStream oneByteAtATime(byte[] bytes) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] target, int from, int length) {
        return super.read(target, from, Math.min(length, 1));
      }
    };
  }

  @Test
  void thePolicyOfRollingUpStandsInThePlanAsInAFileOfItsOwn() {
    String policy = RollupPolicyJson.standard().write(SamplePolicies.FULL);
    String member = policy.substring(policy.indexOf("\"policy\":") + 9, policy.length() - 1);

    assertThat(JSON.write(SamplePlans.BARE.toBuilder().rollup(SamplePolicies.FULL).build()))
        .isEqualTo(
            SamplePlans.BARE_TEXT.substring(0, SamplePlans.BARE_TEXT.length() - 1)
                + ",\"rollup\":"
                + member
                + "}");
  }

  /** The policy may stand before the tasks, so that its terms are looked at in the end. */
  @Test
  void termsOfUnknownTasksAreKeptAndToldWithTheirPlace() {
    String rollup =
        "'rollup':{'period':'2026-01-01/2026-12-31',\n"
            + "'terms':[{'task':'t1'},{'task':'t9','weight':2},\n{'task':'t2'}]}";
    String tasks = "'directive':{'kind':'PLAN'},'tasks':[{'id':'t1'}]";
    String told =
        "rollup.unknown-task /rollup/terms/1 at %d:24 terms must be of a task of the plan: t9\n"
            + "rollup.unknown-task /rollup/terms/2 at %d:1 terms must be of a task of the plan: t2";

    Outcome<Plan> before = JSON.read(Documents.document(rollup + "," + tasks));
    Outcome<Plan> after = JSON.read(Documents.document(tasks + ",\n" + rollup));

    assertThat(Documents.told(before)).isEqualTo(told.formatted(3, 4));
    assertThat(Documents.told(after)).isEqualTo(told.formatted(4, 5));
    assertThat(before.hasErrors()).isFalse();
    assertThat(before.value()).isEqualTo(after.value());
    assertThat(before.orElseThrow().rollup().orElseThrow().terms()).hasSize(3);
  }

  /** Where the tasks are wrong, or the policy, nothing is known of what they have in common. */
  @Test
  void termsAreNotLookedAtWhereSomethingIsWrong() {
    assertThat(
            Documents.told(
                JSON.read(
                    Documents.document(
                        "'directive':{'kind':'PLAN'},'tasks':[{'id':7}],"
                            + "'rollup':{'period':'2026-01-01/2026-12-31',"
                            + "'terms':[{'task':'t1'}]}"))))
        .isEqualTo("json.wrong-type /tasks/0/id at 2:44 id must be a string: 7");
    assertThat(
            Documents.told(
                JSON.read(
                    Documents.document(
                        "'directive':{'kind':'PLAN'},'rollup':{'terms':[{'task':'t1'}]}"))))
        .isEqualTo("json.missing-field /rollup at 2:38 member must be given: period");
  }
}
