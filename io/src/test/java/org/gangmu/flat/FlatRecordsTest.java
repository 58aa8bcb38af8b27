package org.gangmu.flat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.gangmu.calendar.StatedDate;
import org.gangmu.directive.DateRole;
import org.gangmu.directive.Directive;
import org.gangmu.directive.DocumentKind;
import org.gangmu.directive.DocumentNumber;
import org.gangmu.directive.IndexNumber;
import org.gangmu.json.PlanJson;
import org.gangmu.plan.Plan;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.LeadPolicy;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.responsibility.Role;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.gangmu.unit.UnitName;
import org.junit.jupiter.api.Test;

class FlatRecordsTest {

  private static final Plan PLAN =
      Plan.builder()
          .directive(
              Directive.builder()
                  .kind(DocumentKind.NOTICE)
                  .title("云泽州人民政府办公室关于印发“清渠行动”分工方案的通知")
                  .addNumbers(new DocumentNumber("云府办发", 2026, 7))
                  .indexNumber(IndexNumber.of("012345674/2026-00007"))
                  .addIssuers(UnitName.of("云泽州人民政府办公室"), UnitName.of("云泽州水务局"))
                  .addAddressees(UnitName.of("各县(市)人民政府"))
                  .putDate(DateRole.SIGNED, StatedDate.of(LocalDate.of(2026, 3, 5)))
                  .build())
          .tasks(
              TaskTree.builder()
                  .add(Task.builder().id(TaskId.of("t1")).label("一、").heading("清淤").build())
                  .add(
                      Task.builder()
                          .id(TaskId.of("t2"))
                          .label("1.")
                          .body("　\n𠮷渠、北渠、南渠清淤到底，不留死角，\"一渠一档\"。")
                          .responsibility(
                              Responsibility.builder()
                                  .addAssignments(
                                      Assignment.of("州水务局", Role.LEAD),
                                      Assignment.of("州财政局", Role.COOPERATING),
                                      Assignment.of("州住建局", Role.COOPERATING),
                                      Assignment.of("州督查室", Role.SUPERVISING))
                                  .addOpenEnded(Role.COOPERATING)
                                  .build())
                          .build(),
                      TaskId.of("t1"))
                  .add(
                      Task.builder()
                          .id(TaskId.of("t3"))
                          .responsibility(
                              Responsibility.of(Assignment.of("白石县", Role.RESPONSIBLE))
                                  .infer(LeadPolicy.FIRST_LISTED))
                          .build())
                  .build())
          .build();

  @Test
  void everyFieldIsThereInItsPlace() throws IOException {
    StringBuilder out = new StringBuilder();

    FlatRecords.write(PLAN, out);

    assertThat(out.toString().lines())
        .containsExactly(
            "{\"record\":\"directive\",\"number\":\"云府办发〔2026〕7号\","
                + "\"indexNumber\":\"012345674/2026-00007\",\"issuer\":\"云泽州人民政府办公室\","
                + "\"title\":\"云泽州人民政府办公室关于印发“清渠行动”分工方案的通知\",\"date\":\"2026-03-05\","
                + "\"kind\":\"NOTICE\",\"addressees\":[\"各县(市)人民政府\"]}",
            "{\"record\":\"task\",\"id\":\"t1\",\"parent\":null,\"label\":\"一、\",\"heading\":\"清淤\","
                + "\"opening\":\"\",\"lead\":[],\"responsible\":[],\"cooperating\":[],"
                + "\"supervising\":[],\"inferredLead\":null,\"openEnded\":false}",
            "{\"record\":\"task\",\"id\":\"t2\",\"parent\":\"t1\",\"label\":\"1.\",\"heading\":\"\","
                + "\"opening\":\"𠮷渠、北渠、南渠清淤到底，不留\",\"lead\":[\"州水务局\"],\"responsible\":[],"
                + "\"cooperating\":[\"州财政局\",\"州住建局\"],\"supervising\":[\"州督查室\"],"
                + "\"inferredLead\":null,\"openEnded\":true}",
            "{\"record\":\"task\",\"id\":\"t3\",\"parent\":null,\"label\":\"\",\"heading\":\"\","
                + "\"opening\":\"\",\"lead\":[],\"responsible\":[\"白石县\"],\"cooperating\":[],"
                + "\"supervising\":[],\"inferredLead\":\"白石县\",\"openEnded\":false}");
    assertThat(out).endsWith("}\n").doesNotContain("\r");
  }

  @Test
  void whatADirectiveDoesNotSayIsNull() throws IOException {
    StringBuilder out = new StringBuilder();

    FlatRecords.write(
        Plan.builder().directive(Directive.builder().kind(DocumentKind.PLAN).build()).build(), out);

    assertThat(out)
        .hasToString(
            "{\"record\":\"directive\",\"number\":null,\"indexNumber\":null,\"issuer\":null,"
                + "\"title\":null,\"date\":null,\"kind\":\"PLAN\",\"addressees\":[]}\n");
  }

  @Test
  void bytesAreTheCharactersInUtf8() throws IOException {
    StringBuilder characters = new StringBuilder();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    FlatRecords.write(PLAN, characters);
    FlatRecords.write(PLAN, bytes);

    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(characters.toString());
  }

  @Test
  @SuppressWarnings("NullAway") // what is refused
  void nullIsRefusedAtOnce() {
    assertThatNullPointerException()
        .isThrownBy(() -> FlatRecords.write(PLAN, (Appendable) null))
        .withMessage("out");
    assertThatNullPointerException()
        .isThrownBy(() -> FlatRecords.write(PLAN, (OutputStream) null))
        .withMessage("out");
    assertThatNullPointerException()
        .isThrownBy(() -> FlatRecords.write((Plan) null, new StringBuilder()))
        .withMessage("plan");
    assertThatNullPointerException()
        .isThrownBy(() -> FlatRecords.read((Reader) null))
        .withMessage("in");
    assertThatNullPointerException()
        .isThrownBy(() -> PlanJson.standard().write(PLAN, (Appendable) null))
        .withMessage("out");
  }

  @Test
  void targetsAreWrittenAndReadBack() throws IOException {
    String text = "云泽州2023年方案\n一、投资\n年底前投资增长5.5—6%，新建学校3所，实现动态清零。9月底前完成设计。\n";
    StringBuilder written = new StringBuilder();
    FlatRecords.write(
        org.gangmu.document.DirectiveReader.create().read(text).orElseThrow(), written);

    FlatPlan read = FlatRecords.read(written.toString()).orElseThrow();

    assertThat(read.targets().targets()).hasSize(2);
    assertThat(read.targets().targets().get(0).relation()).isEqualTo(FlatRelation.BETWEEN);
    assertThat(read.targets().milestones()).hasSize(1);
    assertThat(read.targets().qualitatives()).hasSize(1);
    StringBuilder again = new StringBuilder();
    FlatRecords.write(read, again);
    assertThat(again).hasToString(written.toString());
  }
}
