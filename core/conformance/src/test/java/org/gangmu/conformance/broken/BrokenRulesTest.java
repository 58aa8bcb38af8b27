package org.gangmu.conformance.broken;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.function.Supplier;
import org.gangmu.conformance.jqwik.RollupRuleConformance;
import org.gangmu.conformance.laws.Law;
import org.gangmu.conformance.laws.RollupRuleLaws;
import org.gangmu.rollup.RollupRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class BrokenRulesTest {

  static final Iterable<Law> LAWS = RollupRuleLaws.ALL;

  private static final ImmutableSet<Law> WITHOUT_SAMPLE =
      ImmutableSet.of(RollupRuleLaws.NOTHING, RollupRuleLaws.NAME, RollupRuleLaws.EQUAL);

  @Test
  void everyLawHasARuleThatBreaksIt() {
    assertThat(BrokenRules.ALL.keySet().asList()).isEqualTo(RollupRuleLaws.ALL);
  }

  @ParameterizedTest
  @FieldSource("LAWS")
  void theKitCatchesIt(Law law) {
    Probe.rule = BrokenRules.ALL.get(law);
    KitRun.of(Probe.class, law)
        .assertBroken(law, WITHOUT_SAMPLE.contains(law) ? "seed: " : "new Part(");
  }

  @Test
  void differencesAreNamed() {
    Probe.rule = BrokenRules.ALL.get(RollupRuleLaws.COMMUTES);
    assertThat(KitRun.of(Probe.class, RollupRuleLaws.COMMUTES).thrown(RollupRuleLaws.COMMUTES))
        .hasMessageContaining("first difference: $[");
  }

  /** Is given the rule that is to be caught. */
  static class Probe extends RollupRuleConformance {

    static Supplier<RollupRule> rule = PlainMean::new;

    @Override
    protected RollupRule rule() {
      return rule.get();
    }
  }
}
