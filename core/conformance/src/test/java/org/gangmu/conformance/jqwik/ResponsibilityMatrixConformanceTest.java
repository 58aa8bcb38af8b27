package org.gangmu.conformance.jqwik;

import org.gangmu.conformance.laws.MatrixOperations;
import org.gangmu.matrix.ResponsibilityMatrix;

/** {@link ResponsibilityMatrix} under the laws of matrices. */
class ResponsibilityMatrixConformanceTest extends MatrixConformance<ResponsibilityMatrix> {

  @Override
  protected MatrixOperations<ResponsibilityMatrix> matrices() {
    return MatrixOperations.gangmu();
  }
}
