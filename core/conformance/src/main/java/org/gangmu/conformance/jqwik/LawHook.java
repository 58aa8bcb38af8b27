package org.gangmu.conformance.jqwik;

import java.util.Optional;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutionResult.Status;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import org.gangmu.conformance.laws.Law;
import org.gangmu.conformance.laws.LawCatalogue;
import org.opentest4j.TestAbortedException;

/** Skips laws that do not apply, and turns known deviations round. */
final class LawHook implements AroundPropertyHook {

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    Optional<Law> law =
        context
            .findAnnotation(OfLaw.class)
            .map(OfLaw::value)
            .map(id -> LawCatalogue.find(id).orElseThrow(() -> unknown(id)));
    if (law.isEmpty() || !(context.testInstance() instanceof Conformance conformance)) {
      return property.execute();
    }
    Optional<String> lacking =
        law.get().feature().filter(name -> !conformance.featureNames().contains(name));
    if (lacking.isPresent()) {
      return Skipped.because(
          law.get().id() + " does not apply: the implementation is not " + lacking.get());
    }
    String deviation = conformance.knownDeviations().get(law.get().id());
    PropertyExecutionResult result = property.execute();
    if (deviation == null) {
      return result;
    }
    return result.status() == Status.FAILED
        ? result.mapToAborted(
            new TestAbortedException(law.get().id() + " is a known deviation: " + deviation))
        : result.mapToFailed(
            "law "
                + law.get().id()
                + " is listed in knownDeviations() but holds now: delete the entry");
  }

  private static IllegalStateException unknown(String id) {
    return new IllegalStateException("law must be in the catalogue: " + id);
  }
}
