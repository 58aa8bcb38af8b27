package org.gangmu.examples;

import java.math.BigDecimal;
import org.gangmu.conformance.jqwik.RollupRuleConformance;
import org.gangmu.rollup.Completion;
import org.gangmu.rollup.RollupRule;

// begin
/** The rule of one's own under the laws of rules. */
class PassMarkConformanceTest extends RollupRuleConformance {

  @Override
  protected RollupRule rule() {
    return new PassMark(Completion.ofPercent(new BigDecimal(60)));
  }
}
// end
