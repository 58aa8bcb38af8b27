package org.gangmu.conformance.broken;

import org.gangmu.conformance.jqwik.RollupRuleConformance;
import org.gangmu.rollup.RollupRule;

/** The rule from which the broken ones are made keeps all laws. */
class PlainMeanConformanceTest extends RollupRuleConformance {

  @Override
  protected RollupRule rule() {
    return new PlainMean();
  }
}
