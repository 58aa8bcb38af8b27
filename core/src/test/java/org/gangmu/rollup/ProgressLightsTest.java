package org.gangmu.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.progress.LightBoard;
import org.gangmu.progress.LightPolicy;
import org.junit.jupiter.api.Test;

class ProgressLightsTest {

  private static final RollupPolicy PLAIN = RollupPolicy.of(PlanPeriod.ofYear(2026));

  @Test
  void theRuleOfTheBoardDecidesThatIsNamedAfterProgress() {
    assertThat(PLAIN.progressLights()).isEqualTo(PLAIN.lights());
    RollupPolicy board = PLAIN.toBuilder().board(LightBoard.YINCHUAN).build();
    assertThat(board.progressLights()).isEqualTo(LightPolicy.YINCHUAN);
    assertThat(board.progressLights().otherwise()).isEmpty();
    LightBoard funds = new LightBoard("资金", ImmutableMap.of("资金支付", LightPolicy.YINCHUAN_FUNDS));
    assertThat(PLAIN.toBuilder().board(funds).build().progressLights()).isEqualTo(PLAIN.lights());
  }
}
