package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gangmu.target.TargetExpression;

/** Laws of simplified expressions, beyond those that assessors keep. */
class SimplifyProperties {

  /** Combinations of few simple expressions, so that these stand in them more than once. */
  @Provide
  Arbitrary<TargetExpression> expressions() {
    return ObservationArbitraries.simpleExpressions()
        .list()
        .ofMinSize(2)
        .ofMaxSize(3)
        .flatMap(few -> TargetArbitraries.combinations(Arbitraries.of(few)));
  }

  @Provide
  Arbitrary<TargetExpression> anyExpressions() {
    return TargetArbitraries.expressions();
  }

  @Property
  void simplifyingTwiceIsSimplifyingOnce(
      @ForAll("expressions") TargetExpression few, @ForAll("anyExpressions") TargetExpression any) {
    assertThat(few.simplify().simplify()).isEqualTo(few.simplify());
    assertThat(any.simplify().simplify()).isEqualTo(any.simplify());
  }

  @Property
  void nothingGrows(
      @ForAll("expressions") TargetExpression few, @ForAll("anyExpressions") TargetExpression any) {
    assertThat(few.simplify().toString().length()).isLessThanOrEqualTo(few.toString().length());
    assertThat(any.simplify().toString().length()).isLessThanOrEqualTo(any.toString().length());
  }
}
