package org.gangmu.conformance.jqwik;

import java.util.List;
import net.jqwik.api.lifecycle.AroundContainerHook;
import net.jqwik.api.lifecycle.ContainerLifecycleContext;

/** Tells in one line how a class ended, and that no law was forgotten. */
final class SummaryHook implements AroundContainerHook {

  /** Set to {@code true}, it makes a class fail of which a filter left out a law. */
  static final String COMPLETE = "gangmu.conformance.complete";

  @Override
  public void beforeContainer(ContainerLifecycleContext context) {
    // made here, so that all properties of the class share it
    context.optionalContainerClass().ifPresent(Tally::of);
  }

  @Override
  public void afterContainer(ContainerLifecycleContext context) {
    Class<?> type = context.optionalContainerClass().orElse(null);
    if (type == null || !Conformance.class.isAssignableFrom(type)) {
      return;
    }
    Tally tally = Tally.of(type);
    List<String> ids = LawMethods.of(type).ids();
    context.reporter().publishValue("conformance", tally.summary(ids));
    if (!tally.twice().isEmpty()) {
      throw new AssertionError("laws must be checked once: " + tally.twice());
    }
    List<String> missing = tally.missing(ids);
    if (Boolean.getBoolean(COMPLETE) && !missing.isEmpty()) {
      throw new AssertionError("laws must all be checked, but were left out: " + missing);
    }
  }
}
