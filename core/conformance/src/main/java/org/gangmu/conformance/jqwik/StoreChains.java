package org.gangmu.conformance.jqwik;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;
import net.jqwik.api.state.Transformer;
import org.gangmu.conformance.laws.PlanStore;
import org.gangmu.conformance.laws.PlanStore.Feature;
import org.gangmu.conformance.laws.StoreRun;
import org.gangmu.conformance.laws.StoreSamples;
import org.gangmu.plan.Plan;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;

/**
 * Chains of calls of a store and its model. Most calls are made to succeed: of the version that is
 * there, with reports that fit; some are not.
 */
final class StoreChains {

  private static final ImmutableList<String> IDS = ImmutableList.of("甲", "乙", "丙");
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final int MOST_CALLS = 16;

  private StoreChains() {}

  static Arbitrary<ActionChain<StoreRun>> of(
      PlanStore.Factory stores, Set<Feature> features, Arbitrary<Plan> plans) {
    ActionChainArbitrary<StoreRun> chains =
        ActionChain.<StoreRun>startWith(() -> StoreRun.begin(stores, features))
            .withAction(4, calling("put", run -> puts(run, plans)))
            .withAction(4, calling("append", StoreChains::appends))
            .withAction(3, calling("correct", StoreChains::corrections));
    if (features.contains(Feature.DELETE)) {
      chains = chains.withAction(1, calling("delete", StoreChains::deletions));
    }
    if (features.contains(Feature.DURABLE)) {
      chains = chains.withAction(1, calling("reopen", run -> Arbitraries.just(StoreRun::reopen)));
    }
    return chains.withMaxTransformations(MOST_CALLS).map(chain -> chain);
  }

  private static Action.Dependent<StoreRun> calling(
      String name, Function<StoreRun, Arbitrary<Consumer<StoreRun>>> calls) {
    return run ->
        run.isOver()
            ? Arbitraries.just(Transformer.endOfChain())
            : calls.apply(run).map(call -> Transformer.mutate(name, call));
  }

  private static Arbitrary<Consumer<StoreRun>> puts(StoreRun run, Arbitrary<Plan> plans) {
    return Arbitraries.of(IDS)
        .flatMap(
            id ->
                Combinators.combine(versions(run, id), plans)
                    .as((version, plan) -> each -> each.put(id, version, plan)));
  }

  private static Arbitrary<Consumer<StoreRun>> deletions(StoreRun run) {
    return Arbitraries.of(IDS)
        .flatMap(id -> versions(run, id).map(version -> each -> each.delete(id, version)));
  }

  /** Returns the version that is there, and now and then an earlier one. */
  private static Arbitrary<Integer> versions(StoreRun run, String id) {
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.just(-1)),
        Tuple.of(1, Arbitraries.integers().between(0, run.versions(id) - 1)));
  }

  private static Arbitrary<Consumer<StoreRun>> appends(StoreRun run) {
    return Arbitraries.of(IDS)
        .flatMap(
            id ->
                Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.frequencyOf(
                            Tuple.of(5, Arbitraries.just(0)),
                            Tuple.of(1, Arbitraries.integers().between(-3, -1))),
                        Arbitraries.integers().between(0, 200))
                    .as(
                        (count, shift, day) -> {
                          int number = Math.max(0, run.reports(id).size() + shift);
                          List<ProgressReport> some =
                              java.util.stream.IntStream.range(number, number + count)
                                  .mapToObj(i -> StoreSamples.report("r" + i, FIRST.plusDays(day)))
                                  .toList();
                          return each -> each.append(id, some);
                        }));
  }

  /** Returns corrections and withdrawals of what is there, corrected before or not. */
  private static Arbitrary<Consumer<StoreRun>> corrections(StoreRun run) {
    List<String> reported = IDS.stream().filter(id -> !run.reports(id).isEmpty()).toList();
    if (reported.isEmpty()) {
      return appends(run);
    }
    return Arbitraries.of(reported)
        .flatMap(
            id ->
                Combinators.combine(
                        Arbitraries.of(run.reports(id)),
                        Arbitraries.integers().between(-1, 40),
                        Arbitraries.of(true, false))
                    .as(
                        (report, days, withdrawn) -> {
                          ReportId next = ReportId.of("r" + run.reports(id).size());
                          LocalDate day = report.recordedOn().plusDays(days);
                          ProgressReport revision =
                              withdrawn || day.isBefore(report.holdsOn())
                                  ? report.toWithdrawal(next, latest(day, report.holdsOn()))
                                  : report.toRevision(next, day).progress("更正").build();
                          return each -> each.append(id, List.of(revision));
                        }));
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
