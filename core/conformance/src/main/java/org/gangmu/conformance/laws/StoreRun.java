package org.gangmu.conformance.laws;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.gangmu.conformance.laws.PlanStore.Feature;
import org.gangmu.plan.Plan;
import org.gangmu.progress.ProgressReport;
import org.jspecify.annotations.Nullable;

/**
 * A store and a {@link MemoryStore} beside it that take the same calls, for {@link
 * StoreLaws#AS_MODEL}. After each call all that both show is compared; once they differ, nothing
 * more is called. Not safe for use by several threads.
 */
public final class StoreRun {

  /** A version as both stores number it. */
  private record Numbered(long inModel, long inStore) {}

  /** How long fewer calls are looked for that show the same. */
  private static final Duration SHRINKING = Duration.ofSeconds(10);

  private static final Numbered ABSENT = new Numbered(PlanStore.ABSENT, PlanStore.ABSENT);

  private final PlanStore.Factory stores;
  private final Set<Feature> features;
  private final PlanStore model = MemoryStore.create();

  /** The versions that each id had, with that of no plan in front. */
  private final Map<String, List<Numbered>> versions = new LinkedHashMap<>();

  /** How many versions each id had before it was last deleted. */
  private final Map<String, Integer> before = new HashMap<>();

  private final List<StoreCall> made = new ArrayList<>();
  private final List<String> calls = new ArrayList<>();
  private PlanStore store;
  private Verdict verdict = Verdict.held(StoreLaws.AS_MODEL);
  private boolean ended;

  private StoreRun(PlanStore.Factory stores, Set<Feature> features) {
    this.stores = stores;
    this.store = stores.open();
    this.features = ImmutableSet.copyOf(features);
  }

  /**
   * Begins with an empty store.
   *
   * @param features what the store has; the rest of it is left alone
   */
  public static StoreRun begin(PlanStore.Factory stores, Set<Feature> features) {
    return new StoreRun(stores, features);
  }

  /** Returns whether nothing more is called, as the stores differ or the run has ended. */
  public boolean isOver() {
    return ended || !verdict.holds();
  }

  /** Returns how many versions an id had so far, that of no plan among them. */
  public int versions(String id) {
    return known(id).size();
  }

  /** Returns whether there is a plan with an id. */
  public boolean isThere(String id) {
    return model.get(id).isPresent();
  }

  /** Returns the reports on a plan, all of them. */
  public ImmutableList<ProgressReport> reports(String id) {
    return ImmutableList.copyOf(model.reports(id, StoreLaws.LAST_DAY));
  }

  /** Returns the calls so far, to be made on other stores. */
  ImmutableList<StoreCall> made() {
    return ImmutableList.copyOf(made);
  }

  /** Returns the calls so far as Java, one each. */
  public ImmutableList<String> calls() {
    return ImmutableList.copyOf(calls);
  }

  /**
   * Puts a plan in the place of a version.
   *
   * @param version which of the {@link #versions} that the id had, from 0, or the last of them; a
   *     negative number for the one that is there
   */
  @CanIgnoreReturnValue
  public StoreRun put(String id, int version, Plan plan) {
    Numbered expected = version(id, version);
    return call(
        new StoreCall.Put(id, version, plan),
        "store.put(%s, %s, %s)"
            .formatted(SampleJava.literal(id), expected.inStore(), StoreSamples.text(plan)),
        () -> {
          OptionalLong inModel = model.put(id, expected.inModel(), plan);
          OptionalLong inStore = store.put(id, expected.inStore(), plan);
          if (inModel.isPresent() && inStore.isPresent()) {
            known(id).add(new Numbered(inModel.getAsLong(), inStore.getAsLong()));
          }
          return answered("put", inStore.isPresent(), inModel.isPresent());
        });
  }

  /**
   * Deletes a plan.
   *
   * @param version as for {@link #put}
   */
  @CanIgnoreReturnValue
  public StoreRun delete(String id, int version) {
    Numbered expected = version(id, version);
    return call(
        new StoreCall.Delete(id, version),
        "store.delete(%s, %s)".formatted(SampleJava.literal(id), expected.inStore()),
        () -> {
          boolean inModel = model.delete(id, expected.inModel());
          if (inModel) {
            before.put(id, known(id).size());
          }
          return answered("delete", store.delete(id, expected.inStore()), inModel);
        });
  }

  /** Adds reports on a plan. */
  @CanIgnoreReturnValue
  public StoreRun append(String id, List<ProgressReport> reports) {
    return call(
        new StoreCall.Append(id, ImmutableList.copyOf(reports)),
        "store.append(%s, %s)".formatted(SampleJava.literal(id), StoreSamples.reports(reports)),
        () -> answered("append", store.append(id, reports), model.append(id, reports)));
  }

  /** Closes the store and opens it again. */
  @CanIgnoreReturnValue
  public StoreRun reopen() {
    return call(
        new StoreCall.Reopen(),
        "store = store.reopened()",
        () -> {
          store = store.reopened();
          return Verdict.held(StoreLaws.AS_MODEL);
        });
  }

  /**
   * Closes the store, and returns whether it was as the model all the time. If it was not, fewer
   * calls are looked for, on new stores, of which the last one shows a difference too.
   */
  public Verdict end() {
    if (!ended) {
      close();
      if (!verdict.holds()) {
        verdict = CallShrinking.of(this, this::again, SHRINKING).verdict;
      }
    }
    return verdict;
  }

  private void close() {
    ended = true;
    store.close();
  }

  /** Makes calls on new stores, and returns the run if it finds a difference. */
  private Optional<StoreRun> again(List<StoreCall> some) {
    try {
      StoreRun run = begin(stores, features);
      some.forEach(each -> each.on(run));
      run.close();
      return run.verdict.holds() ? Optional.empty() : Optional.of(run);
    } catch (RuntimeException e) {
      // it is not what was seen
      return Optional.empty();
    }
  }

  private StoreRun call(StoreCall call, String java, Supplier<Verdict> both) {
    if (isOver()) {
      return this;
    }
    made.add(call);
    calls.add(java);
    Verdict seen;
    try {
      seen = both.get().and(compared());
    } catch (RuntimeException e) {
      seen = Verdict.threw(StoreLaws.AS_MODEL, e).with("in", "the last call, or a look after it");
    }
    verdict = seen.with("calls", new SampleJava(() -> String.join(";\n    ", calls) + ";"));
    return this;
  }

  /** Returns whether a call was accepted by both or by none. */
  private static Verdict answered(String call, boolean byStore, boolean byModel) {
    return Verdict.that(
        StoreLaws.AS_MODEL,
        byStore == byModel,
        "accepted",
        new SampleJava(
            () -> "%s: store %s, model %s, in the last call".formatted(call, byStore, byModel)));
  }

  private Verdict compared() {
    Map<String, Object> left = shown(store, true);
    Map<String, Object> right = shown(model, false);
    return Verdict.that(
        StoreLaws.AS_MODEL,
        left.equals(right),
        "after the last call",
        new SampleJava(() -> Shown.difference(left, " in the store", right, " in the model")));
  }

  private Map<String, Object> shown(PlanStore either, boolean isStore) {
    Map<String, Object> shown = new LinkedHashMap<>();
    Map<String, Long> list = either.list();
    shown.put("list", ImmutableSet.copyOf(list.keySet()));
    versions.forEach(
        (id, had) -> {
          Map<String, Object> one = new LinkedHashMap<>();
          Optional<PlanStore.Stored> stored = either.get(id);
          stored.ifPresent(
              found -> {
                one.put("is the one listed", equals(list.get(id), found.version()));
                one.put("version", indexOf(had, found.version(), isStore));
                one.put("plan", StoreSamples.parts(found.plan()));
              });
          one.put("reports", either.reports(id, StoreLaws.LAST_DAY));
          if (features.contains(Feature.AS_OF) && stored.isPresent()) {
            one.put("versions", earlier(either, id, had, isStore));
          }
          shown.put(id, one);
        });
    return shown;
  }

  /** Returns the plan in each of its versions, but for those before it was deleted. */
  private List<Optional<Plan>> earlier(
      PlanStore either, String id, List<Numbered> had, boolean isStore) {
    List<Optional<Plan>> plans = new ArrayList<>();
    for (Numbered version : had.subList(before.getOrDefault(id, 1), had.size())) {
      plans.add(either.at(id, isStore ? version.inStore() : version.inModel()));
    }
    return plans;
  }

  private static boolean equals(@Nullable Long listed, long version) {
    return listed != null && listed == version;
  }

  private static int indexOf(List<Numbered> had, long version, boolean isStore) {
    for (int i = had.size() - 1; i >= 0; i--) {
      if ((isStore ? had.get(i).inStore() : had.get(i).inModel()) == version) {
        return i;
      }
    }
    return -1;
  }

  private List<Numbered> known(String id) {
    return versions.computeIfAbsent(id, each -> new ArrayList<>(List.of(ABSENT)));
  }

  private Numbered version(String id, int version) {
    List<Numbered> had = known(id);
    if (version >= 0) {
      return had.get(Math.min(version, had.size() - 1));
    }
    long current = model.get(id).map(PlanStore.Stored::version).orElse(PlanStore.ABSENT);
    return requireNonNull(had.get(Math.max(0, indexOf(had, current, false))));
  }
}
