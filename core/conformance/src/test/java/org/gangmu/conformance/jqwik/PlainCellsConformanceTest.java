package org.gangmu.conformance.jqwik;

import com.google.common.collect.ImmutableSet;
import org.gangmu.conformance.laws.MatrixCell;
import org.gangmu.conformance.laws.MatrixOperations;

/** A second, plain implementation under the laws of matrices. */
class PlainCellsConformanceTest extends MatrixConformance<ImmutableSet<MatrixCell>> {

  @Override
  protected MatrixOperations<ImmutableSet<MatrixCell>> matrices() {
    return new PlainCells();
  }
}
