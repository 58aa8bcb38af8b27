package org.gangmu.conformance.jqwik;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;

/** What all classes of laws have in common. */
@AddLifecycleHook(value = LawHook.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
public abstract class Conformance {

  /** Creates the class; jqwik does. */
  protected Conformance() {}

  /**
   * Returns the names of the features that the implementation has. A law that asks for another one
   * is skipped, and says so.
   */
  protected abstract Set<String> featureNames();

  /**
   * Returns the laws that the implementation is known to break, by id, and why. A law that is
   * listed and holds fails, so that the list cannot grow stale.
   */
  protected Map<String, String> knownDeviations() {
    return ImmutableMap.of();
  }

  static ImmutableSet<String> names(Set<? extends Enum<?>> features) {
    return features.stream().map(Enum::name).collect(ImmutableSet.toImmutableSet());
  }
}
