package org.gangmu.conformance.jqwik;

import org.gangmu.rollup.Extreme;
import org.gangmu.rollup.RollupRule;

class LeastConformanceTest extends RollupRuleConformance {

  @Override
  protected RollupRule rule() {
    return new Extreme(Extreme.End.LEAST);
  }
}
