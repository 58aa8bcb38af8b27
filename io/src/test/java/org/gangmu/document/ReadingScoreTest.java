package org.gangmu.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.gangmu.directive.Directive;
import org.gangmu.directive.DocumentKind;
import org.gangmu.plan.Plan;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.responsibility.Role;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.junit.jupiter.api.Test;

/** The scorer can tell right from wrong. */
class ReadingScoreTest {

  private static final JsonNode KEY =
      json(
          """
          {"document": {"title": "云泽州清渠方案", "kind": "PLAN"},
           "tasks": [
             {"id": "a", "parent": null, "label": "一、", "heading": "清淤", "opening": ""},
             {"id": "b", "parent": "a", "label": "1.", "heading": "", "opening": "南渠清淤三公里。",
              "lead": ["州水务局"], "responsible": ["白石县"]},
             {"id": "c", "parent": "a", "label": "2.", "heading": "", "opening": "北渠清淤两公里。"},
             {"id": "d", "parent": null, "label": "", "heading": "无号", "opening": ""}]}
          """);

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static Task task(String id, String label, String body, Assignment... units) {
    return Task.builder()
        .id(TaskId.of(id))
        .label(label)
        .body(body)
        .responsibility(Responsibility.of(units))
        .build();
  }

  private static ReadingScore score(String title, TaskTree.Builder tasks) {
    Directive directive = Directive.builder().kind(DocumentKind.PLAN).title(title).build();
    return ReadingScore.of(KEY, Plan.builder().directive(directive).tasks(tasks.build()).build());
  }

  private static TaskTree.Builder right() {
    return TaskTree.builder()
        .add(task("t1", "一､", "清淤"))
        .add(
            task(
                "t2",
                "１．",
                "南渠清淤三公里｡",
                Assignment.of("州水务局", Role.LEAD),
                Assignment.of("白石县", Role.RESPONSIBLE)),
            0)
        .add(task("t3", "2.", "北渠清淤两公里。"), 0);
  }

  @Test
  void fullMarksForTheKeyItselfWhateverTheWidth() {
    ReadingScore score = score("云泽州 清渠方案", right());

    assertThat(score.misses()).isEmpty();
    assertThat(score.document()).isEqualTo(1);
    assertThat(score.tasks()).isEqualTo(1);
    assertThat(score.parents()).isEqualTo(1);
    assertThat(score.units()).isEqualTo(1);
  }

  @Test
  void aWrongFieldCosts() {
    ReadingScore score = score("云泽州方案", right());

    assertThat(score.document()).isEqualTo(0.8333);
    assertThat(score.misses()).singleElement().asString().startsWith("title differs");
  }

  @Test
  void tasksTooManyAndTooFewCost() {
    ReadingScore more = score("云泽州清渠方案", right().add(task("t4", "3.", "东渠"), 0));
    ReadingScore fewer = score("云泽州清渠方案", TaskTree.builder().add(task("t1", "一、", "清淤")));

    assertThat(more.tasks()).isEqualTo(0.8571);
    assertThat(fewer.tasks()).isEqualTo(0.5);
    assertThat(fewer.units()).isZero();
  }

  @Test
  void aTaskWithoutLabelIsFree() {
    ReadingScore score = score("云泽州清渠方案", right().add(task("t4", "", "东渠")));

    assertThat(score.tasks()).isEqualTo(1);
  }

  @Test
  void aWrongParentCosts() {
    ReadingScore score =
        score(
            "云泽州清渠方案",
            TaskTree.builder()
                .add(task("t1", "一、", "清淤"))
                .add(task("t2", "1.", "南渠清淤三公里。"), 0)
                .add(task("t3", "2.", "北渠清淤两公里。"), 1));

    assertThat(score.tasks()).isEqualTo(1);
    assertThat(score.parents()).isEqualTo(0.6667);
  }

  @Test
  void aWrongRoleCosts() {
    ReadingScore score =
        score(
            "云泽州清渠方案",
            TaskTree.builder()
                .add(task("t1", "一、", "清淤"))
                .add(
                    task(
                        "t2",
                        "1.",
                        "南渠清淤三公里。",
                        Assignment.of("州水务局", Role.RESPONSIBLE),
                        Assignment.of("白石县", Role.RESPONSIBLE)),
                    0)
                .add(task("t3", "2.", "北渠清淤两公里。"), 0));

    assertThat(score.units()).isEqualTo(0.5);
    assertThat(score.misses()).hasSize(2);
  }
}
