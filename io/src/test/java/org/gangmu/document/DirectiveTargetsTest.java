package org.gangmu.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.gangmu.calendar.StatedDate;
import org.gangmu.plan.Plan;
import org.gangmu.target.Target;
import org.gangmu.target.TargetKind;
import org.gangmu.task.Task;
import org.junit.jupiter.api.Test;

/** Targets reach the tasks whose text states them. */
class DirectiveTargetsTest {

  private static Plan read(String text) {
    return DirectiveReader.create().read(text).orElseThrow();
  }

  @Test
  void headingAndTextGiveTheirTargetsToTheTask() {
    Plan plan =
        read(
            """
            云泽州2023年重点工作方案
            一、扩大投资
            年底前建成学校3所，确保入学率达98%。
            （一）新建公路120公里。力争投资增长8%。（责任单位：州交通运输局）
            """);

    assertThat(plan.tasks().get(0).targets())
        .extracting(target -> target.deadline().map(StatedDate::toString).isPresent())
        .containsExactly(true, true);
    assertThat(plan.tasks().get(1).targets())
        .extracting(Target::phrase)
        .containsExactly("新建公路120公里", "投资增长8%");
    assertThat(plan.targets()).isEmpty();
  }

  @Test
  void placesAreThoseOfTheTextAsGivenEvenAcrossHardLineEnds() {
    String text =
        """
        云泽州2023年重点工作方案
        一、扩大投资
        全州各县（市）要抓好项目前期工作，加快项目审批，完善推进机制，固定资产投
        资增长８％左右，并做好要素保障和服务工作，推动项目落地见效，形成实物工作量。
        """;

    Target target = read(text).tasks().get(0).targets().get(0);

    assertThat(target.phrase()).isEqualTo("固定资产投资增长８％左右");
    assertThat(target.source().orElseThrow().of(text).replace("\n", "")).isEqualTo(target.phrase());
  }

  @Test
  void charactersOfFaultyProgramsChangeNoTargetAndAreKeptAsGiven() {
    String text =
        """
        云泽州2023年重点⼯作方案
        一、稳定增⻓
        ⼯业增加值增⻓8﹪左右﹐⾦融贷款余额达到3000亿元。（责任单位：州⼯信局）
        """;

    Task task = read(text).tasks().get(0);

    assertThat(task.targets())
        .extracting(target -> target.expression().toString())
        .containsExactlyElementsOf(
            read(text.replace('⼯', '工').replace('⻓', '长').replace('⾦', '金').replace('﹐', '，'))
                .tasks()
                .get(0)
                .targets()
                .stream()
                .map(target -> target.expression().toString())
                .toList())
        .hasSize(2);
    assertThat(task.targets())
        .extracting(Target::phrase)
        .containsExactly("⼯业增加值增⻓8﹪左右", "⾦融贷款余额达到3000亿元");
    assertThat(task.responsibility().assignments()).hasSize(1);
  }

  @Test
  void chaptersOfAReportTellResultsOrSetTargets() {
    Plan plan =
        read(
            """
            云泽州2023年政府工作报告
            一、2022年工作回顾
            生产总值增长6%。
            （一）着力部署稳增长。新增企业30家。
            二、2023年目标和工作安排
            生产总值增长7%左右。
            （一）总结推广经验。培训500人。
            """);

    assertThat(plan.tasks().tasks().stream().flatMap(task -> task.targets().stream()))
        .extracting(Target::kind)
        .containsExactly(
            TargetKind.ACTUAL, TargetKind.ACTUAL, TargetKind.TARGET, TargetKind.TARGET);
  }

  @Test
  void aReportWithoutATitleTellsResultsUntilItLooksOn() {
    String results = "持续改善民生。新建学校20所，入学率达到98%。\n";
    String news = "州长在政府工作报告中指出，五年来深入推进改革。\n";
    String goals = "州长在政府工作报告中提出今年主要预期目标。\n生产总值增长6%左右。\n";

    assertThat(read(results + news + goals).targets())
        .extracting(Target::kind)
        .containsExactly(TargetKind.ACTUAL, TargetKind.ACTUAL, TargetKind.TARGET);
    assertThat(read("各位代表：\n" + results).targets())
        .extracting(Target::kind)
        .containsOnly(TargetKind.ACTUAL);
    assertThat(read("现将政府工作报告中提出的任务分解如下。\n" + results).targets())
        .extracting(Target::kind)
        .containsOnly(TargetKind.TARGET);
  }

  @Test
  void aHeadingWithoutALabelClosesTheItemsBeforeIt() {
    String items = "工作要求\n1.各县制定方案。\n2.各县定期评估。\n";

    Plan plan = read("任务目标\n建成公园3个。\n" + items + "任务目标\n建成学校5所。\n" + items);

    assertThat(plan.targets()).extracting(Target::phrase).containsExactly("建成公园3个", "建成学校5所");
    assertThat(plan.tasks().size()).isEqualTo(4);
  }

  @Test
  void aShortLineAmongItemsClosesNone() {
    Plan items = read("1.各县制定方案。\n任务目标\n建成公园3个。\n2.各县定期评估。\n");
    Plan chapter = read("一、建设公园\n1.各县制定方案。\n任务目标\n建成公园3个。\n");

    assertThat(items.tasks().get(0).targets()).hasSize(1);
    assertThat(chapter.targets()).isEmpty();
  }

  @Test
  void whatStandsOutsideTheTasksBelongsToThePlan() {
    Plan plan = read("关于下达2023年主要指标的通知\n各县人民政府：\n经研究，全州生产总值增长9.5%。\n");

    assertThat(plan.targets()).extracting(Target::phrase).containsExactly("全州生产总值增长9.5%");
  }
}
