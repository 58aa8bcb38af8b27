package org.gangmu.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.document.DirectiveReader;
import org.gangmu.json.ReportsJson;
import org.gangmu.json.RollupPolicyJson;
import org.gangmu.plan.Plan;
import org.gangmu.rollup.Completion;
import org.gangmu.rollup.CompletionRange;
import org.gangmu.rollup.Part;
import org.gangmu.rollup.RollupPolicy;
import org.gangmu.rollup.RollupRule;
import org.gangmu.rollup.RuleCheck;
import org.gangmu.rollup.Standing;
import org.gangmu.task.TaskId;
import org.junit.jupiter.api.Test;

/** The rule of one's own that the README shows. */
class PassMarkTest {

  private static final RollupRule RULE = new PassMark(Completion.ofPercent(new BigDecimal(60)));

  @Test
  void keepsTheLawsOfEveryRule() {
    assertThat(RuleCheck.check(RULE)).isEmpty();
  }

  @Test
  void isStoredByANameThatTellsTheMark() {
    RollupPolicy policy = RollupPolicy.of(PlanPeriod.ofYear(2026)).toBuilder().rule(RULE).build();
    RollupPolicyJson json = RollupPolicyJson.standard().withRules(RULE);
    assertThat(json.write(policy)).contains("\"rule\":{\"type\":\"PASS_MARK_60\"}");
    assertThat(json.read(json.write(policy)).orElseThrow()).isEqualTo(policy);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PassMark(Completion.ofPercent(new BigDecimal("62.5"))))
        .withMessage("mark must be whole per cent: 0.625");
  }

  @Test
  void rollsThePlanUpWithContributionsThatAddUp() throws IOException {
    Plan plan =
        DirectiveReader.create().read(Repository.sample("yunze-2026-key-tasks")).orElseThrow();
    RollupPolicy policy = RollupPolicy.of(PlanPeriod.ofYear(2026)).toBuilder().rule(RULE).build();
    Standing chapter =
        plan.toRollup(policy)
            .orElseThrow()
            .standings(
                ReportsJson.standard()
                    .read(Repository.reports())
                    .orElseThrow()
                    .asKnown(LocalDate.of(2026, 7, 10)))
            .of(TaskId.of("t7"));

    // of 24.3 %, 67.3 %, 62.0 % and 47.2 % two reach the mark
    long sum = chapter.explanation().parts().stream().mapToLong(part -> part.low()).sum();
    assertThat(chapter.range())
        .isEqualTo(Optional.of(CompletionRange.of(new Completion((int) sum))));
    assertThat(chapter.range().orElseThrow().low().toPercent(1)).isEqualByComparingTo("32.3");
  }

  @Test
  void ruleThatGivesMoreThanAllIsRefusedAndNamed() throws IOException {
    RollupRule broken =
        new RollupRule() {
          @Override
          public String name() {
            return "MORE_THAN_ALL";
          }

          @Override
          public int sums() {
            return 1;
          }

          @Override
          public void prepare(Part part, long[] sums) {
            sums[0] = part.billionths();
          }

          @Override
          public void merge(long[] into, long[] others) {
            into[0] += others[0];
          }

          @Override
          public OptionalLong present(long[] sums) {
            return OptionalLong.of(sums[0]);
          }
        };
    Plan plan =
        DirectiveReader.create().read(Repository.sample("yunze-2026-key-tasks")).orElseThrow();
    RollupPolicy policy = RollupPolicy.of(PlanPeriod.ofYear(2026)).toBuilder().rule(broken).build();

    assertThat(plan.toRollup(policy).errors())
        .isNotEmpty()
        .allMatch(error -> error.message().contains("MORE_THAN_ALL"));
  }
}
