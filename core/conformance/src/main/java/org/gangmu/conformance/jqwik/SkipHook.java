package org.gangmu.conformance.jqwik;

import java.util.Optional;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;
import org.gangmu.conformance.laws.KitLaws;
import org.gangmu.conformance.laws.Law;
import org.gangmu.conformance.laws.LawCatalogue;

/** Skips laws that do not apply, with the reason. */
final class SkipHook implements SkipExecutionHook {

  @Override
  public SkipResult shouldBeSkipped(LifecycleContext context) {
    Optional<OfLaw> ofLaw = context.findAnnotation(OfLaw.class);
    if (ofLaw.isEmpty()
        || !(context instanceof PropertyLifecycleContext property)
        || !(property.testInstance() instanceof Conformance conformance)) {
      return SkipResult.doNotSkip();
    }
    String id = ofLaw.get().value();
    Law law = LawCatalogue.find(id).orElse(null);
    // a deviation that is listed for nothing is to fail, and not to be skipped
    if (law == null || conformance.knownDeviations().containsKey(id)) {
      return SkipResult.doNotSkip();
    }
    Optional<String> reason = notApplicable(law, conformance);
    if (reason.isEmpty()) {
      return SkipResult.doNotSkip();
    }
    Tally.of(property.containerClass()).record(conformance.subject(), law, Outcome.NOT_APPLICABLE);
    return SkipResult.skip(id + " does not apply: " + reason.get());
  }

  /** Returns why a law is not asked of an implementation, if it is not. */
  static Optional<String> notApplicable(Law law, Conformance conformance) {
    boolean newer = law.since() > conformance.lawsVersion() && !law.equals(KitLaws.COMPLETE);
    return newer
        ? Optional.of(
            "it came with version "
                + law.since()
                + " of the laws, and lawsVersion() is "
                + conformance.lawsVersion())
        : law.feature()
            .filter(name -> !conformance.featureNames().contains(name))
            .map(name -> "the implementation is not " + name);
  }
}
