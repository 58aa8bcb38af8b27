package org.gangmu.conformance.jqwik;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.gangmu.conformance.laws.RollupRuleLaws;
import org.gangmu.rollup.Completion;
import org.gangmu.rollup.Part;
import org.gangmu.rollup.RollupRule;

/**
 * The laws of a {@link RollupRule}. Features are the {@linkplain RollupRule#claims() claims} of the
 * rule.
 */
public abstract class RollupRuleConformance extends Conformance {

  /** Creates the class; jqwik does. */
  protected RollupRuleConformance() {}

  /** Returns the rule. */
  protected abstract RollupRule rule();

  @Override
  protected Set<String> featureNames() {
    return names(rule().claims());
  }

  /** Returns the parts that the rule is tried with: one to twelve, some of weight 0. */
  @Provide
  protected Arbitrary<List<Part>> parts() {
    Arbitrary<Long> weights =
        Arbitraries.oneOf(
            Arbitraries.just(0L), Arbitraries.longs().between(1, 100), Arbitraries.just(1L));
    Arbitrary<Integer> values =
        Arbitraries.oneOf(
            Arbitraries.of(0, 1, Completion.WHOLE - 1, Completion.WHOLE),
            Arbitraries.integers().between(0, Completion.WHOLE));
    return Combinators.combine(weights, values)
        .as((weight, value) -> Part.of(weight, new Completion(value)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  /** Checks {@link RollupRuleLaws#BOUNDS}. */
  @Property
  @OfLaw("ROLLUP-1")
  @Label("ROLLUP-1 MUST bounds")
  @Tag("MUST")
  public final void rollup1(@ForAll("parts") List<Part> parts) {
    RollupRuleLaws.bounds(rule(), parts).orThrow();
  }

  /** Checks {@link RollupRuleLaws#ORDER}. */
  @Property
  @OfLaw("ROLLUP-2")
  @Label("ROLLUP-2 MUST order")
  @Tag("MUST")
  public final void rollup2(@ForAll("parts") List<Part> parts, @ForAll long seed) {
    RollupRuleLaws.order(rule(), parts, seed).orThrow();
  }
}
