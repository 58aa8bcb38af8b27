package office;

import org.gangmu.conformance.jqwik.RollupRuleConformance;
import org.gangmu.rollup.RollupRule;

class OfficeMeanTest extends RollupRuleConformance {

  @Override
  protected RollupRule rule() {
    return new OfficeMean();
  }
}
