package org.gangmu.conformance.laws;

import static org.gangmu.conformance.laws.StoreLaws.ALL_OR_NOTHING;
import static org.gangmu.conformance.laws.StoreLaws.BROKEN_OFF;
import static org.gangmu.conformance.laws.StoreLaws.LAST_DAY;
import static org.gangmu.conformance.laws.StoreProbe.accepted;
import static org.gangmu.conformance.laws.StoreProbe.append;
import static org.gangmu.conformance.laws.StoreProbe.in;
import static org.gangmu.conformance.laws.StoreProbe.put;
import static org.gangmu.conformance.laws.StoreProbe.sampled;
import static org.gangmu.conformance.laws.StoreProbe.shown;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangmu.conformance.laws.PlanStore.Feature;
import org.gangmu.conformance.laws.PlanStore.Stored;
import org.gangmu.plan.Plan;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportLog;

/** The laws of changes that fail in the middle. */
final class StoreFailure {

  private static final String THREW = "threw";

  private StoreFailure() {}

  static Verdict brokenOff(
      PlanStore.Factory stores, String id, Plan plan, List<ProgressReport> reports, int after) {
    int come = Math.min(after, reports.size());
    Verdict looked =
        in(
            BROKEN_OFF,
            stores,
            store -> {
              put(store, id, PlanStore.ABSENT, plan);
              Map<String, Object> before = shown(store, ImmutableList.of(id));
              String answer;
              try {
                answer = "" + store.append(id, breakingOff(reports.subList(0, come)));
              } catch (RuntimeException e) {
                answer = THREW;
              }
              return Verdict.that(BROKEN_OFF, answer.equals(THREW), "answer", answer)
                  .and(Verdict.equal(BROKEN_OFF, shown(store, ImmutableList.of(id)), before))
                  .and(accepted(BROKEN_OFF, "append after", store.append(id, reports)))
                  .and(
                      Verdict.equal(
                          BROKEN_OFF,
                          store.reports(id, LAST_DAY),
                          ReportLog.of(reports).orElseThrow().reports()));
            });
    return sampled(sampled(looked, id, plan), reports).with("breaks off after", come);
  }

  private static Iterable<ProgressReport> breakingOff(List<ProgressReport> reports) {
    return () ->
        new Iterator<>() {
          private int next;

          @Override
          public boolean hasNext() {
            return true;
          }

          @Override
          public ProgressReport next() {
            if (next == reports.size()) {
              throw new IllegalStateException("source of reports broke off");
            }
            return reports.get(next++);
          }
        };
  }

  static Verdict allOrNothing(
      PlanStore.Factory stores,
      Set<Feature> features,
      String id,
      List<Plan> plans,
      List<ProgressReport> reports,
      StoreLaws.Change change,
      int writes,
      boolean restart) {
    StoreLaws.Change made =
        change == StoreLaws.Change.DELETE && !features.contains(Feature.DELETE)
            ? StoreLaws.Change.REPLACE
            : change;
    Verdict looked =
        in(
            ALL_OR_NOTHING,
            stores,
            store -> {
              List<ProgressReport> first = reports.subList(0, reports.size() / 2);
              List<ProgressReport> rest = reports.subList(reports.size() / 2, reports.size());
              if (made != StoreLaws.Change.CREATE) {
                put(store, id, PlanStore.ABSENT, plans.get(0));
                append(store, id, first);
              }
              List<String> ids = ImmutableList.of(id);
              Map<String, Object> before = shown(store, ids);
              store.failAfter(writes);
              boolean failed = false;
              try {
                make(store, made, id, plans.get(1), rest);
              } catch (RuntimeException e) {
                failed = true;
              } finally {
                store.failAfter(Integer.MAX_VALUE);
              }
              Verdict verdict =
                  Verdict.that(
                      ALL_OR_NOTHING,
                      failed || writes > 0 || (made == StoreLaws.Change.APPEND && rest.isEmpty()),
                      "did not fail",
                      made);
              boolean reopens = failed && restart && features.contains(Feature.DURABLE);
              try (PlanStore after = reopens ? store.reopened() : store) {
                if (failed) {
                  verdict =
                      verdict
                          .and(Verdict.equal(ALL_OR_NOTHING, shown(after, ids), before))
                          .with("failed", true);
                  make(after, made, id, plans.get(1), rest);
                }
                return verdict.and(isMade(after, made, id, plans, reports));
              }
            });
    return sampled(looked, reports)
        .with("id", SampleJava.of(id))
        .with("plans", StoreSamples.plans(plans))
        .with("change", made)
        .with("writes", writes);
  }

  private static void make(
      PlanStore store,
      StoreLaws.Change change,
      String id,
      Plan plan,
      List<ProgressReport> reports) {
    long version = store.get(id).map(Stored::version).orElse(PlanStore.ABSENT);
    switch (change) {
      case CREATE, REPLACE -> put(store, id, version, plan);
      case APPEND -> append(store, id, reports);
      case DELETE -> {
        if (!store.delete(id, version)) {
          throw new IllegalStateException("delete of the version there must be accepted");
        }
      }
    }
  }

  private static Verdict isMade(
      PlanStore store,
      StoreLaws.Change change,
      String id,
      List<Plan> plans,
      List<ProgressReport> reports) {
    ImmutableList<ProgressReport> all = ReportLog.of(reports).orElseThrow().reports();
    ImmutableList<ProgressReport> half =
        ReportLog.of(reports.subList(0, reports.size() / 2)).orElseThrow().reports();
    boolean isCreated = change == StoreLaws.Change.CREATE;
    boolean isGone = change == StoreLaws.Change.DELETE;
    Plan plan = plans.get(change == StoreLaws.Change.APPEND ? 0 : 1);
    return Verdict.equal(
            ALL_OR_NOTHING,
            store.get(id).map(Stored::plan),
            isGone ? Optional.empty() : Optional.of(plan))
        .and(
            Verdict.equal(
                ALL_OR_NOTHING,
                store.reports(id, LAST_DAY),
                isGone || isCreated
                    ? ImmutableList.of()
                    : change == StoreLaws.Change.APPEND ? all : half));
  }
}
