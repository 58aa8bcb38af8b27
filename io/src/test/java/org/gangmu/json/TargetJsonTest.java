package org.gangmu.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.gangmu.diagnostic.Outcome;
import org.gangmu.document.DirectiveReader;
import org.gangmu.plan.Plan;
import org.junit.jupiter.api.Test;

/** Targets in the JSON of a plan. */
class TargetJsonTest {

  private static final String TEXT =
      """
      云泽州2023年工作方案
      全州生产总值增长6%左右。
      一、扩大投资
      确保年底前投资增长5.5—6%、新建学校3所，较2020年能耗下降13.5%以上。水耗不高于23立方米/万元。
      9月底前完成设计，收入增速高于全国平均水平2个百分点，隐患动态清零，水质保持Ⅱ类，人均产值居全省第5位。
      培训1.2万人(次)，参保率达九成五，增速由负转正，应保尽保，产值比2020年翻一番。
      """;

  private static final PlanJson JSON = PlanJson.standard();

  @Test
  void targetsComeBackAsTheyWere() {
    Plan plan = DirectiveReader.create().read(TEXT).orElseThrow();

    String json = JSON.write(plan);

    assertThat(plan.tasks().get(0).targets()).hasSizeGreaterThan(10);
    assertThat(plan.targets()).hasSize(1);
    assertThat(JSON.read(json).orElseThrow()).isEqualTo(plan);
    assertThat(JSON.write(JSON.read(json).orElseThrow())).isEqualTo(json);
  }

  @Test
  void anExpressionThatIsNoneIsToldWithItsPlace() {
    String json = JSON.write(DirectiveReader.create().read(TEXT).orElseThrow());
    int at = json.indexOf("\"expression\":\"");
    String damaged = json.substring(0, at + 14) + ">=>=" + json.substring(at + 14);

    Outcome<Plan> outcome = JSON.read(damaged);

    assertThat(outcome.hasErrors()).isTrue();
    assertThat(outcome.diagnostics().get(0).toString()).contains("/targets/0/expression");
  }
}
