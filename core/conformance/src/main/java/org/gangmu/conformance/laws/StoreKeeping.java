package org.gangmu.conformance.laws;

import static org.gangmu.conformance.laws.StoreLaws.COPIED;
import static org.gangmu.conformance.laws.StoreLaws.LAST_DAY;
import static org.gangmu.conformance.laws.StoreLaws.NO_VIEWS;
import static org.gangmu.conformance.laws.StoreLaws.REOPENED;
import static org.gangmu.conformance.laws.StoreProbe.append;
import static org.gangmu.conformance.laws.StoreProbe.id;
import static org.gangmu.conformance.laws.StoreProbe.in;
import static org.gangmu.conformance.laws.StoreProbe.plan;
import static org.gangmu.conformance.laws.StoreProbe.put;
import static org.gangmu.conformance.laws.StoreProbe.sampled;
import static org.gangmu.conformance.laws.StoreProbe.shown;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.gangmu.conformance.laws.PlanStore.Feature;
import org.gangmu.conformance.laws.PlanStore.Stored;
import org.gangmu.plan.Plan;
import org.gangmu.progress.ProgressReport;

/** The laws of what is handed out, kept over a restart, and written out. */
final class StoreKeeping {

  private StoreKeeping() {}

  static Verdict noViews(
      PlanStore.Factory stores, Map<String, Plan> plans, List<ProgressReport> reports) {
    Verdict looked =
        in(
            NO_VIEWS,
            stores,
            store -> {
              String id = id(plans, 0);
              List<ProgressReport> given = new ArrayList<>(reports.subList(0, reports.size() / 2));
              List<ProgressReport> rest = reports.subList(reports.size() / 2, reports.size());
              long version = put(store, id, PlanStore.ABSENT, plan(plans, 0));
              append(store, id, given);
              Map<String, Object> before = shown(store, plans.keySet());
              given.clear();
              spoil(store.list().keySet());
              spoil(store.reports(id, LAST_DAY));
              Verdict verdict =
                  Verdict.equal(NO_VIEWS, shown(store, plans.keySet()), before)
                      .with("after", "what was handed out or in was changed");

              Map<String, Long> list = store.list();
              List<ProgressReport> known = store.reports(id, LAST_DAY);
              Optional<Stored> stored = store.get(id);
              List<Object> then =
                  List.of(ImmutableMap.copyOf(list), ImmutableList.copyOf(known), stored);
              put(store, id, version, plan(plans, 1));
              put(store, id(plans, 1), PlanStore.ABSENT, plan(plans, 1));
              append(store, id, rest);
              verdict =
                  verdict.and(
                      Verdict.equal(NO_VIEWS, List.of(list, known, stored), then)
                          .with("after", "the store was changed"));
              store.close();
              return verdict.and(
                  Verdict.equal(NO_VIEWS, List.of(list, known, stored), then)
                      .with("after", "the store was closed"));
            });
    return sampled(sampled(looked, plans), reports);
  }

  private static void spoil(Collection<?> handedOut) {
    try {
      handedOut.clear();
    } catch (UnsupportedOperationException e) {
      // nobody can change it, which is as well
    }
  }

  /** Fills a store with plans, the first of them twice, and reports on each. */
  private static void fill(PlanStore store, Map<String, Plan> plans, List<ProgressReport> reports) {
    String first = id(plans, 0);
    plans.forEach(
        (id, plan) -> {
          long version = put(store, id, PlanStore.ABSENT, plan);
          if (id.equals(first)) {
            put(store, id, version, plan);
          }
          append(store, id, reports);
        });
  }

  /** Puts all plans again, and returns whether each has a greater version than before. */
  private static Verdict goesOn(Law law, PlanStore store, Map<String, Plan> plans) {
    Verdict verdict = Verdict.held(law);
    for (Map.Entry<String, Plan> each : plans.entrySet()) {
      long version = store.get(each.getKey()).map(Stored::version).orElse(PlanStore.ABSENT);
      OptionalLong next = store.put(each.getKey(), version, each.getValue());
      verdict =
          verdict.and(
              Verdict.that(
                      law, next.isPresent() && next.getAsLong() > version, "version after", next)
                  .with("version before", version));
    }
    return verdict;
  }

  static Verdict reopened(
      PlanStore.Factory stores, Map<String, Plan> plans, List<ProgressReport> reports) {
    Verdict looked =
        in(
            REOPENED,
            stores,
            store -> {
              fill(store, plans, reports);
              Map<String, Object> before = shown(store, plans.keySet());
              try (PlanStore again = store.reopened()) {
                return Verdict.equal(REOPENED, shown(again, plans.keySet()), before)
                    .and(goesOn(REOPENED, again, plans));
              }
            });
    return sampled(sampled(looked, plans), reports);
  }

  static Verdict copied(
      PlanStore.Factory stores,
      Set<Feature> features,
      Map<String, Plan> plans,
      List<ProgressReport> reports) {
    Verdict looked =
        in(
            COPIED,
            stores,
            store -> {
              fill(store, plans, reports);
              Map<String, Object> before = shown(store, plans.keySet());
              try (PlanStore copy = store.copied()) {
                Verdict verdict =
                    Verdict.equal(COPIED, shown(copy, plans.keySet()), before)
                        .and(Verdict.equal(COPIED, shown(store, plans.keySet()), before));
                if (features.contains(Feature.AS_OF)) {
                  for (Map.Entry<String, Plan> each : plans.entrySet()) {
                    long version =
                        store.get(each.getKey()).map(Stored::version).orElse(PlanStore.ABSENT);
                    for (long at = Math.max(1, version - 2); at <= version; at++) {
                      verdict =
                          verdict.and(
                              Verdict.equal(
                                      COPIED,
                                      copy.at(each.getKey(), at),
                                      store.at(each.getKey(), at))
                                  .with("at version", at));
                    }
                  }
                }
                return verdict
                    .and(goesOn(COPIED, copy, plans))
                    .and(Verdict.equal(COPIED, shown(store, plans.keySet()), before));
              }
            });
    return sampled(sampled(looked, plans), reports);
  }
}
