package org.gangmu.conformance.laws;

import static org.gangmu.conformance.laws.StoreLaws.LAST_DAY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gangmu.conformance.laws.PlanStore.Stored;
import org.gangmu.plan.Plan;
import org.gangmu.progress.ProgressReport;

/** How the laws of stores look at one store. */
final class StoreProbe {

  private StoreProbe() {}

  static String id(Map<String, Plan> plans, int number) {
    return ImmutableList.copyOf(plans.keySet()).get(number);
  }

  static Plan plan(Map<String, Plan> plans, int number) {
    return ImmutableList.copyOf(plans.values()).get(number);
  }

  /** Returns the verdict on a new store; on what it throws too. */
  static Verdict in(Law law, PlanStore.Factory stores, Function<PlanStore, Verdict> verdict) {
    try (PlanStore store = stores.open()) {
      return verdict.apply(store);
    } catch (RuntimeException e) {
      return Verdict.threw(law, e);
    }
  }

  /** Returns all that a store shows of some ids. */
  static Map<String, Object> shown(PlanStore store, Collection<String> ids) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("list", ImmutableMap.copyOf(store.list()));
    for (String id : ids) {
      shown.put(id, store.get(id).map(StoreProbe::shown));
      shown.put("reports on " + id, ImmutableList.copyOf(store.reports(id, LAST_DAY)));
    }
    return shown;
  }

  static Map<String, Object> shown(Stored stored) {
    return ImmutableMap.of("version", stored.version(), "plan", StoreSamples.parts(stored.plan()));
  }

  /** Returns whether a plan is there as it was put. */
  static Verdict isThere(Law law, PlanStore store, String id, long version, Plan plan) {
    Optional<Map<String, Object>> found = store.get(id).map(StoreProbe::shown);
    return found.isEmpty()
        ? Verdict.that(law, false, "not found", id)
        : Verdict.equal(law, found.get(), shown(new Stored(version, plan)));
  }

  /** Puts a plan and returns its version, which a sound store gives. */
  static long put(PlanStore store, String id, long expected, Plan plan) {
    return store
        .put(id, expected, plan)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "put of the version that is there must be accepted: " + expected));
  }

  static void append(PlanStore store, String id, List<ProgressReport> reports) {
    if (!store.append(id, reports)) {
      throw new IllegalStateException(
          "append of reports that fit must be accepted: " + StoreSamples.reports(reports));
    }
  }

  static Verdict sampled(Verdict verdict, String id, Plan plan) {
    return verdict.with("id", SampleJava.of(id)).with("plan", StoreSamples.java(plan));
  }

  static Verdict sampled(Verdict verdict, Map<String, Plan> plans) {
    return verdict
        .with("ids", SampleJava.each(ImmutableList.copyOf(plans.keySet()), SampleJava::literal))
        .with("plans", StoreSamples.plans(ImmutableList.copyOf(plans.values())));
  }

  static Verdict sampled(Verdict verdict, List<ProgressReport> reports) {
    return verdict.with("reports", StoreSamples.reports(reports));
  }

  static Verdict accepted(Law law, String call, boolean isAccepted) {
    return Verdict.that(law, isAccepted, "not accepted", call);
  }

  static Verdict refused(Law law, String call, boolean isAccepted) {
    return Verdict.that(law, !isAccepted, "not refused", call);
  }
}
