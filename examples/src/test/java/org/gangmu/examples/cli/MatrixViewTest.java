package org.gangmu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gangmu.matrix.ResponsibilityMatrix;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.LeadPolicy;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.responsibility.Role;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.junit.jupiter.api.Test;

class MatrixViewTest {

  @Test
  void marksStandUnderTheirUnitsWhateverTheWidths() {
    List<String> units = List.of("5G专班", "ＣＣＴＶ站", "a", "\ud842\udfb7野县", "市“两个”办", "é́局");
    TaskTree.Builder tree = TaskTree.builder();
    for (int i = 0; i < units.size(); i++) {
      String heading = i % 2 == 0 ? "5G建设 phase " + i : "全角ＡＢＣ“引”";
      tree.add(task("t" + i * 7, heading, Assignment.of(units.get(i), Role.LEAD)));
    }
    List<String> lines = print(tree.build(), 120);

    int[] starts = heads(lines, units.size());
    for (int i = 0; i < units.size(); i++) {
      int row = i;
      String line =
          lines.stream().filter(each -> each.startsWith("t" + row * 7 + " ")).findFirst().get();
      String before = line.substring(0, line.lastIndexOf('L'));
      assertThat(DisplayWidth.of(before)).as(line).isEqualTo(starts[i]);
    }
  }

  @Test
  void severalRolesOfAUnitStandInOneCell() {
    TaskTree tree =
        TaskTree.builder()
            .add(
                task(
                    "t1",
                    "甲",
                    Assignment.of("财政局", Role.RESPONSIBLE),
                    Assignment.of("财政局", Role.SUMMARISING),
                    Assignment.of("民政局", Role.COOPERATING)))
            .build();
    assertThat(print(tree, 120)).contains("t1  甲" + " ".repeat(34) + "RM C");
  }

  @Test
  void inferredLeadsAndOpenListsAreMarked() {
    Responsibility responsibility =
        Responsibility.builder()
            .addAssignments(
                Assignment.of("财政局", Role.RESPONSIBLE), Assignment.of("民政局", Role.RESPONSIBLE))
            .addOpenEnded(Role.RESPONSIBLE)
            .build()
            .infer(LeadPolicy.FIRST_LISTED);
    TaskTree tree =
        TaskTree.builder().add(task("t1", "甲").withResponsibility(responsibility)).build();
    assertThat(print(tree, 120))
        .contains("t1  甲" + " ".repeat(34) + "R* R  R", "* leads by inference");
  }

  @Test
  void inheritedRolesAreSmall() {
    TaskTree tree =
        TaskTree.builder()
            .add(task("t1", "甲", Assignment.of("财政局", Role.LEAD)))
            .add(task("t2", "乙", Assignment.of("民政局", Role.COOPERATING)), TaskId.of("t1"))
            .build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Page page = new Page(out, false);
    MatrixView.print(tree, ResponsibilityMatrix.of(tree).inherit(), 120, page);
    page.flush();
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .contains(
            "t2  乙" + " ".repeat(34) + "l  C", "small letters: not stated by the task itself");
  }

  @Test
  void wideTableGoesOnBelowWithinTheWidth() {
    TaskTree.Builder tree = TaskTree.builder();
    for (int i = 0; i < 60; i++) {
      tree.add(task("t" + i, "第" + i + "项", Assignment.of("第" + i + "局", Role.LEAD)));
    }
    List<String> lines = print(tree.build(), 80);
    assertThat(lines).allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(80));
    for (int i = 0; i < 60; i++) {
      String id = "t" + i + " ";
      assertThat(lines).filteredOn(line -> line.startsWith(id)).hasSize(1);
    }
  }

  @Test
  void longNamesAreCutOverTheColumnAndGivenInFullBelow() {
    String name = "自治州推进新型城镇化和城乡融合发展工作领导小组办公室";
    TaskTree tree = TaskTree.builder().add(task("t1", "甲", Assignment.of(name, Role.LEAD))).build();
    List<String> lines = print(tree, 120);
    assertThat(lines).contains("in full: " + name);
    assertThat(lines.indexOf("")).isEqualTo(17);
  }

  @Test
  void planWithoutUnitsSaysSo() {
    TaskTree tree = TaskTree.builder().add(task("t1", "甲")).build();
    assertThat(print(tree, 120))
        .containsExactly(
            "no task names a unit",
            "1 tasks, 1 of them leaves; 0 units, 0 duties",
            "leaves without unit: t1",
            "leaves without lead: t1");
  }

  private static Task task(String id, String heading, Assignment... assignments) {
    return Task.builder()
        .id(TaskId.of(id))
        .heading(heading)
        .responsibility(Responsibility.of(assignments))
        .build();
  }

  private static List<String> print(TaskTree tree, int width) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Page page = new Page(out, false);
    MatrixView.print(tree, ResponsibilityMatrix.of(tree), width, page);
    page.flush();
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  /** The cells at which the heads begin, read off the last line of them. */
  private static int[] heads(List<String> lines, int count) {
    String last = lines.stream().takeWhile(line -> !line.startsWith("t")).reduce("", (a, b) -> b);
    List<Integer> starts = new ArrayList<>();
    int cell = 0;
    for (int i = 0; i < last.length(); i += Character.charCount(last.codePointAt(i))) {
      int c = last.codePointAt(i);
      if (c != ' ' && DisplayWidth.of(c) > 0) {
        starts.add(cell);
      }
      cell += DisplayWidth.of(c);
    }
    assertThat(starts).hasSize(count);
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }
}
