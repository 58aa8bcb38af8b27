package office;

import org.gangmu.conformance.jqwik.RollupRuleConformance;
import org.gangmu.rollup.RollupRule;

class HalfAndHalfTest extends RollupRuleConformance {

  @Override
  protected RollupRule rule() {
    return new HalfAndHalf();
  }
}
