package org.gangmu.conformance.jqwik;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.Label;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.gangmu.conformance.laws.KitLaws;
import org.gangmu.conformance.laws.LawCatalogue;

/**
 * What all classes of laws have in common.
 *
 * <p>A law is skipped, and says why, where the implementation lacks the feature it names. One that
 * is broken fails with a message that has law, sample and difference. When the class is through, a
 * line tells how many laws held; {@code -Dgangmu.conformance.complete=true} makes it an error that
 * a filter left one out.
 */
@AddLifecycleHook(value = SkipHook.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
@AddLifecycleHook(value = LawHook.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
@AddLifecycleHook(value = TimeLimitHook.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
@AddLifecycleHook(SummaryHook.class)
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

  /**
   * Returns the version of the laws that is asked for: laws that came later are skipped. By default
   * it is the newest.
   */
  protected int lawsVersion() {
    return LawCatalogue.VERSION;
  }

  /** Returns how long all tries of one law may take together: a minute by default. */
  protected Duration timeLimit() {
    return Duration.ofMinutes(1);
  }

  /** Returns what the summary calls the implementation, by default as this class. */
  protected String subject() {
    return getClass().getSimpleName();
  }

  /** Returns what the summary adds where nothing is broken; nothing by default. */
  String advice() {
    return "";
  }

  /** Checks {@link KitLaws#COMPLETE}. */
  @Example
  @OfLaw("KIT-0")
  @Label("KIT-0 MUST complete")
  @Tag("MUST")
  public final void kit0() {
    LawMethods methods = LawMethods.of(getClass());
    KitLaws.complete(methods.ids(), methods.idle(), knownDeviations().keySet(), lawsVersion())
        .orThrow();
  }

  static ImmutableSet<String> names(Set<? extends Enum<?>> features) {
    return features.stream().map(Enum::name).collect(ImmutableSet.toImmutableSet());
  }
}
