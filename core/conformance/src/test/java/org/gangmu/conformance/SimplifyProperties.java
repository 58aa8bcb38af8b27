package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.gangmu.target.Assessment;
import org.gangmu.target.AssessmentPolicy;
import org.gangmu.target.Observations;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.Verdict;

/** Laws of simplified expressions: TGT-16. */
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

  @Provide
  Arbitrary<Observations> worlds() {
    return ObservationArbitraries.worlds();
  }

  @Property
  void simplifyingKeepsTheVerdictWhateverIsKnown(
      @ForAll("expressions") TargetExpression expression, @ForAll("worlds") Observations world) {
    TargetExpression simple = expression.simplify();
    Statistics.collect(simple.equals(expression));
    Statistics.coverage(coverage -> coverage.check(false).percentage(share -> share > 10.0));

    assertThat(verdict(simple, world)).isEqualTo(verdict(expression, world));
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

  private static Verdict verdict(TargetExpression expression, Observations observations) {
    return Assessment.of(
            expression,
            observations,
            Optional.empty(),
            ObservationArbitraries.DAY,
            AssessmentPolicy.defaults())
        .verdict();
  }
}
