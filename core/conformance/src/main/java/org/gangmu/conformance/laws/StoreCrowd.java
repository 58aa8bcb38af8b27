package org.gangmu.conformance.laws;

import static org.gangmu.conformance.laws.StoreLaws.LAST_DAY;
import static org.gangmu.conformance.laws.StoreLaws.ONE_CORRECTS;
import static org.gangmu.conformance.laws.StoreLaws.ONE_WINS;
import static org.gangmu.conformance.laws.StoreLaws.WHOLE_BATCHES;
import static org.gangmu.conformance.laws.StoreLaws.WRITERS;
import static org.gangmu.conformance.laws.StoreProbe.append;
import static org.gangmu.conformance.laws.StoreProbe.in;
import static org.gangmu.conformance.laws.StoreProbe.isThere;
import static org.gangmu.conformance.laws.StoreProbe.put;
import static org.gangmu.conformance.laws.StoreProbe.sampled;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.Uninterruptibles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.gangmu.plan.Plan;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;

/** The laws of stores that several threads use at once. */
final class StoreCrowd {

  private StoreCrowd() {}

  /** Runs each in a thread of its own, all begun at once, and returns what they return. */
  private static <T> List<T> together(List<Supplier<T>> calls) {
    CountDownLatch ready = new CountDownLatch(calls.size());
    List<CompletableFuture<T>> running =
        calls.stream()
            .map(
                call ->
                    CompletableFuture.supplyAsync(
                        () -> {
                          ready.countDown();
                          Uninterruptibles.awaitUninterruptibly(ready);
                          return call.get();
                        },
                        OwnThread.EACH))
            .toList();
    return running.stream().map(CompletableFuture::join).toList();
  }

  static Verdict writers(PlanStore.Factory stores, Map<String, Plan> plans, int times) {
    Verdict looked =
        in(
            WRITERS,
            stores,
            store -> {
              List<Supplier<Long>> calls = new ArrayList<>();
              plans.forEach(
                  (id, plan) ->
                      calls.add(
                          () -> {
                            long version = PlanStore.ABSENT;
                            for (int i = 0; i < times; i++) {
                              version = put(store, id, version, plan);
                            }
                            return version;
                          }));
              List<Long> versions = together(calls);
              Verdict verdict = Verdict.held(WRITERS);
              Map<String, Long> expected = new LinkedHashMap<>();
              for (Map.Entry<String, Plan> each : plans.entrySet()) {
                long version = versions.get(expected.size());
                expected.put(each.getKey(), version);
                verdict =
                    verdict.and(isThere(WRITERS, store, each.getKey(), version, each.getValue()));
              }
              return verdict.and(Verdict.equal(WRITERS, store.list(), expected));
            });
    return sampled(looked, plans).with("times", times);
  }

  static Verdict oneWins(PlanStore.Factory stores, String id, List<Plan> plans) {
    Verdict looked =
        in(
            ONE_WINS,
            stores,
            store -> {
              Verdict verdict = Verdict.held(ONE_WINS);
              long version = PlanStore.ABSENT;
              for (int round = 0; round < 4; round++) {
                long expected = version;
                List<Supplier<OptionalLong>> calls = new ArrayList<>();
                plans.forEach(plan -> calls.add(() -> store.put(id, expected, plan)));
                List<OptionalLong> answers = together(calls);
                List<Integer> accepted = new ArrayList<>();
                for (int i = 0; i < answers.size(); i++) {
                  if (answers.get(i).isPresent()) {
                    accepted.add(i);
                  }
                }
                if (accepted.size() != 1) {
                  return verdict
                      .and(Verdict.that(ONE_WINS, false, "accepted", accepted))
                      .with("expected version", expected);
                }
                int one = accepted.get(0);
                version = answers.get(one).orElseThrow();
                verdict = verdict.and(isThere(ONE_WINS, store, id, version, plans.get(one)));
              }
              return verdict;
            });
    return looked.with("id", SampleJava.of(id)).with("plans", StoreSamples.plans(plans));
  }

  static Verdict wholeBatches(
      PlanStore.Factory stores, String id, Plan plan, int writers, int calls, int atOnce) {
    Verdict looked =
        in(
            WHOLE_BATCHES,
            stores,
            store -> {
              put(store, id, PlanStore.ABSENT, plan);
              CountDownLatch done = new CountDownLatch(writers);
              List<Supplier<Optional<String>>> work = new ArrayList<>();
              for (int writer = 0; writer < writers; writer++) {
                int number = writer;
                work.add(
                    () -> {
                      try {
                        for (int call = 0; call < calls; call++) {
                          append(store, id, batch(number, call, atOnce));
                        }
                      } finally {
                        done.countDown();
                      }
                      return Optional.empty();
                    });
              }
              work.add(
                  () -> {
                    Optional<String> torn = Optional.empty();
                    while (torn.isEmpty()
                        && !Uninterruptibles.awaitUninterruptibly(done, 0, TimeUnit.MILLISECONDS)) {
                      torn = torn(store.reports(id, LAST_DAY), atOnce);
                    }
                    return torn;
                  });
              Optional<String> torn = together(work).get(writers);
              Set<ReportId> expected = new HashSet<>();
              for (int writer = 0; writer < writers; writer++) {
                for (int call = 0; call < calls; call++) {
                  batch(writer, call, atOnce).forEach(each -> expected.add(each.id()));
                }
              }
              Set<ReportId> found = new HashSet<>();
              store.reports(id, LAST_DAY).forEach(each -> found.add(each.id()));
              return Verdict.that(WHOLE_BATCHES, torn.isEmpty(), "seen in part", torn.orElse(null))
                  .and(Verdict.equal(WHOLE_BATCHES, found, expected));
            });
    return sampled(looked, id, plan)
        .with("writers", writers)
        .with("calls", calls)
        .with("reports in one call", atOnce);
  }

  private static List<ProgressReport> batch(int writer, int call, int size) {
    List<ProgressReport> batch = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      batch.add(
          StoreSamples.report(
              "w" + writer + " c" + call + " r" + i, LocalDate.of(2026, 7, 1).plusDays(i)));
    }
    return batch;
  }

  /** Returns a batch of which some reports are there and some are not. */
  private static Optional<String> torn(List<ProgressReport> reports, int size) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (ProgressReport report : reports) {
      String id = report.id().text();
      counts.merge(id.substring(0, id.lastIndexOf(' ')), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .filter(each -> each.getValue() != size)
        .map(each -> each.getValue() + " of " + each.getKey())
        .findFirst();
  }

  static Verdict oneCorrects(
      PlanStore.Factory stores, String id, Plan plan, ProgressReport report, int writers) {
    Verdict looked =
        in(
            ONE_CORRECTS,
            stores,
            store -> {
              put(store, id, PlanStore.ABSENT, plan);
              append(store, id, ImmutableList.of(report));
              List<ProgressReport> expected = new ArrayList<>(ImmutableList.of(report));
              Verdict verdict = Verdict.held(ONE_CORRECTS);
              for (int round = 0; round < 4 && verdict.holds(); round++) {
                ProgressReport last = expected.get(round);
                List<ProgressReport> corrections = new ArrayList<>();
                List<Supplier<Boolean>> calls = new ArrayList<>();
                for (int writer = 0; writer < writers; writer++) {
                  ReportId next = ReportId.of("c" + round + " w" + writer);
                  ProgressReport correction = last.toRevision(next, last.recordedOn()).build();
                  corrections.add(correction);
                  calls.add(() -> store.append(id, ImmutableList.of(correction)));
                }
                List<Boolean> answers = together(calls);
                int one = answers.indexOf(true);
                verdict =
                    Verdict.that(
                        ONE_CORRECTS,
                        one >= 0 && one == answers.lastIndexOf(true),
                        "accepted",
                        answers);
                if (verdict.holds()) {
                  expected.add(corrections.get(one));
                  verdict = Verdict.equal(ONE_CORRECTS, store.reports(id, LAST_DAY), expected);
                }
              }
              return verdict;
            });
    return sampled(sampled(looked, id, plan), ImmutableList.of(report)).with("writers", writers);
  }
}
