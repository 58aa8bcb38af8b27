package org.gangmu.conformance.laws;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightCondition;
import org.gangmu.progress.LightFlag;
import org.gangmu.progress.LightInputs;
import org.gangmu.progress.LightMeasure;
import org.gangmu.progress.LightRule;

/**
 * What decides a light, as the laws see it: a rule that a team configures, or code of its own.
 *
 * <p>Code that does not know its measures, flags or gaps in advance names all measures, the flags
 * it takes, and no gap.
 */
public interface LightSource {

  /** Returns the light. */
  Light light(LightInputs inputs);

  /** Returns the measures it takes: a fact that none of them needs changes nothing. */
  ImmutableSet<LightMeasure> measures();

  /** Returns the flags it takes: others change nothing. */
  ImmutableSet<LightFlag> flags();

  /** Returns what it says nothing of, no two with anything in common. */
  ImmutableList<LightCondition> uncovered();

  /** Returns the light of what it says nothing of otherwise, if it has one. */
  Optional<Light> otherwise();

  /** Returns a rule as a source. */
  static LightSource of(LightRule rule) {
    return new LightSource() {
      @Override
      public Light light(LightInputs inputs) {
        return rule.light(inputs);
      }

      @Override
      public ImmutableSet<LightMeasure> measures() {
        return rule.measures();
      }

      @Override
      public ImmutableSet<LightFlag> flags() {
        return rule.flags();
      }

      @Override
      public ImmutableList<LightCondition> uncovered() {
        return rule.uncovered();
      }

      @Override
      public Optional<Light> otherwise() {
        return rule.otherwise();
      }

      @Override
      public String toString() {
        return rule.toString();
      }
    };
  }
}
