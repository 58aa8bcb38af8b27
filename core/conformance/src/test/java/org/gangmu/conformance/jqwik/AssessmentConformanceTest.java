package org.gangmu.conformance.jqwik;

import org.gangmu.conformance.laws.TargetAssessor;

/** The assessment of targets under the laws of assessors. */
class AssessmentConformanceTest extends TargetAssessorConformance {

  @Override
  protected TargetAssessor assessor() {
    return TargetAssessor.gangmu();
  }
}
