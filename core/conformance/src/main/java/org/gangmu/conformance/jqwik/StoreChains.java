package org.gangmu.conformance.jqwik;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
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
  private static final int MOST_CALLS = 20;

  private StoreChains() {}

  static Arbitrary<ActionChain<StoreRun>> of(
      PlanStore.Factory stores, Set<Feature> features, Arbitrary<Plan> plans) {
    ActionChainArbitrary<StoreRun> chains =
        ActionChain.<StoreRun>startWith(() -> StoreRun.begin(stores, features))
            .withAction(8, calling("put", state -> puts(state, plans)))
            .withAction(8, calling("append", StoreChains::appends))
            .withAction(6, calling("correct", StoreChains::corrections));
    if (features.contains(Feature.DELETE)) {
      chains = chains.withAction(2, calling("delete", StoreChains::deletions));
    }
    if (features.contains(Feature.DURABLE)) {
      chains = chains.withAction(1, calling("reopen", state -> Arbitraries.just(StoreRun::reopen)));
    }
    return chains.withMaxTransformations(MOST_CALLS).map(chain -> chain);
  }

  private static Action.Dependent<StoreRun> calling(
      String name, Function<State, Arbitrary<Consumer<StoreRun>>> calls) {
    return run ->
        run.isOver()
            ? Arbitraries.just(Transformer.endOfChain())
            : calls.apply(State.of(run)).map(call -> Transformer.mutate(name, call));
  }

  /**
   * What there was when a call was made up, as the run itself goes on.
   *
   * @param versions how many versions each id had
   * @param reports the reports on each plan
   */
  private record State(
      ImmutableMap<String, Integer> versions,
      ImmutableMap<String, ImmutableList<ProgressReport>> reports) {

    static State of(StoreRun run) {
      return new State(
          Maps.toMap(IDS, id -> run.versions(id)), Maps.toMap(IDS, id -> run.reports(id)));
    }

    int versionsOf(String id) {
      return requireNonNull(versions.get(id));
    }

    ImmutableList<ProgressReport> reportsOn(String id) {
      return requireNonNull(reports.get(id));
    }
  }

  private static Arbitrary<Consumer<StoreRun>> puts(State state, Arbitrary<Plan> plans) {
    return Arbitraries.of(IDS)
        .flatMap(
            id ->
                Combinators.combine(versions(state, id), plans)
                    .as((version, plan) -> run -> run.put(id, version, plan)));
  }

  private static Arbitrary<Consumer<StoreRun>> deletions(State state) {
    return Arbitraries.of(IDS)
        .flatMap(id -> versions(state, id).map(version -> run -> run.delete(id, version)));
  }

  /** Returns the version that is there, and now and then an earlier one. */
  private static Arbitrary<Integer> versions(State state, String id) {
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.just(-1)),
        Tuple.of(1, Arbitraries.integers().between(0, state.versionsOf(id) - 1)));
  }

  private static Arbitrary<Consumer<StoreRun>> appends(State state) {
    Arbitrary<Integer> shifts =
        Arbitraries.frequencyOf(
            Tuple.of(5, Arbitraries.just(0)), Tuple.of(1, Arbitraries.integers().between(-3, -1)));
    return Combinators.combine(
            Arbitraries.of(IDS),
            Arbitraries.integers().between(1, 3),
            shifts,
            Arbitraries.integers().between(0, 200))
        .as(
            (id, count, shift, day) -> {
              int number = Math.max(0, state.reportsOn(id).size() + shift);
              List<ProgressReport> some =
                  IntStream.range(number, number + count)
                      .mapToObj(i -> StoreSamples.report("r" + i, FIRST.plusDays(day)))
                      .toList();
              return run -> run.append(id, some);
            });
  }

  /** Returns corrections and withdrawals of what is there, corrected before or not. */
  private static Arbitrary<Consumer<StoreRun>> corrections(State state) {
    List<String> reported = IDS.stream().filter(id -> !state.reportsOn(id).isEmpty()).toList();
    if (reported.isEmpty()) {
      return appends(state);
    }
    return Arbitraries.of(reported)
        .flatMap(
            id ->
                Combinators.combine(
                        Arbitraries.of(state.reportsOn(id)),
                        Arbitraries.integers().between(-1, 40),
                        Arbitraries.of(true, false))
                    .as(
                        (report, days, withdrawn) -> {
                          ProgressReport revision =
                              revision(report, state.reportsOn(id).size(), days, withdrawn);
                          return run -> run.append(id, List.of(revision));
                        }));
  }

  private static ProgressReport revision(
      ProgressReport report, int number, int days, boolean withdrawn) {
    ReportId id = ReportId.of(report.id().text() + "-" + number);
    LocalDate day = report.recordedOn().plusDays(days);
    boolean isEarly = day.isBefore(report.holdsOn());
    return withdrawn || isEarly
        ? report.toWithdrawal(id, isEarly ? report.holdsOn() : day)
        : report.toRevision(id, day).progress("更正").build();
  }
}
