package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.gangmu.target.Base;
import org.gangmu.target.Criterion;
import org.gangmu.target.Quantity;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.TargetExpression.AtLeastOf;
import org.gangmu.target.TargetExpression.Change;
import org.gangmu.target.TargetExpression.Level;

/** Laws of quantities in the text form of targets, and that its generators reach every form. */
class TargetTextProperties {

  @Provide
  Arbitrary<TargetExpression> expressions() {
    return TargetArbitraries.expressions();
  }

  @Provide
  Arbitrary<Quantity> quantities() {
    return TargetArbitraries.quantities();
  }

  @Property
  void quantitiesReadBack(@ForAll("quantities") Quantity quantity) {
    assertThat(Quantity.parse(quantity.toString()).orElseThrow()).isEqualTo(quantity);
  }

  @Property(tries = 500)
  void generatorsReachEveryForm(@ForAll("expressions") TargetExpression expression) {
    collect(expression);
    Statistics.coverage(
        coverage -> {
          for (Class<?> kind : TargetExpression.class.getPermittedSubclasses()) {
            coverage.check(kind.getSimpleName()).count(count -> count > 0);
          }
          for (Class<?> kind : Criterion.class.getPermittedSubclasses()) {
            coverage.check(kind.getSimpleName()).count(count -> count > 0);
          }
          for (Class<?> kind : Base.class.getPermittedSubclasses()) {
            coverage.check("base " + kind.getSimpleName()).count(count -> count > 0);
          }
          coverage.check("some of").count(count -> count > 0);
        });
  }

  private static void collect(TargetExpression expression) {
    Statistics.collect(expression.getClass().getSimpleName());
    if (expression instanceof AtLeastOf combination) {
      if (!combination.isAll() && !combination.isAny()) {
        Statistics.collect("some of");
      }
      combination.parts().forEach(TargetTextProperties::collect);
    } else if (expression instanceof Level level) {
      Statistics.collect(level.criterion().getClass().getSimpleName());
    } else if (expression instanceof Change change) {
      Statistics.collect("base " + change.base().getClass().getSimpleName());
    }
  }
}
