package org.gangmu.conformance.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.gangmu.plan.Plan;
import org.gangmu.progress.ProgressReport;
import org.junit.jupiter.api.Test;

/** What is told of a chain of calls after which a store is not as the model. */
class StoreRunTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  /** Takes what a store in memory takes, and puts from stale versions too, or drops a report. */
  private static final class Wrong implements PlanStore {

    private final MemoryStore right = MemoryStore.create();
    private final boolean isLenient;

    Wrong(boolean isLenient) {
      this.isLenient = isLenient;
    }

    @Override
    public OptionalLong put(String id, long expected, Plan plan) {
      long there = right.get(id).map(Stored::version).orElse(ABSENT);
      return right.put(id, isLenient ? there : expected, plan);
    }

    @Override
    public Optional<Stored> get(String id) {
      return right.get(id);
    }

    @Override
    public Map<String, Long> list() {
      return right.list();
    }

    @Override
    public boolean append(String id, Iterable<ProgressReport> reports) {
      return right.append(id, reports);
    }

    @Override
    public List<ProgressReport> reports(String id, LocalDate knownOn) {
      List<ProgressReport> all = right.reports(id, knownOn);
      return isLenient || all.size() < 2 ? all : all.subList(1, all.size());
    }
  }

  private static StoreRun run(boolean isLenient) {
    return StoreRun.begin(() -> new Wrong(isLenient), ImmutableSet.of());
  }

  @Test
  void theCallAndBothAnswersAreNamedAndIdleCallsLeftOut() {
    Verdict verdict =
        run(true)
            .put("甲", -1, StoreSamples.plan("方案一", "清淤"))
            .append("甲", ImmutableList.of(StoreSamples.report("r1", DAY)))
            .append("乙", ImmutableList.of(StoreSamples.report("r1", DAY)))
            .put("甲", 0, StoreSamples.plan("方案二"))
            .end();
    assertThat(verdict.facts())
        .containsEntry("accepted", "put: store true, model false, in the last call")
        .containsEntry(
            "calls",
            "store.put(\"甲\", 0, StoreSamples.plan(\"方案\"));\n"
                + "    store.put(\"甲\", 0, StoreSamples.plan(\"方案\"));");
  }

  @Test
  void whatTheStoreShowsIsToldFromWhatTheModelShows() {
    Verdict verdict =
        run(false)
            .put("甲", -1, StoreSamples.plan("方案一", "清淤"))
            .append("甲", ImmutableList.of(StoreSamples.report("r1", DAY)))
            .put("甲", -1, StoreSamples.plan("方案二"))
            .append(
                "甲",
                ImmutableList.of(StoreSamples.report("r2", DAY), StoreSamples.report("r3", DAY)))
            .end();
    assertThat(verdict.facts().get("after the last call"))
        .startsWith("$[\"甲\"][\"reports\"][0]")
        .contains(" in the store and ")
        .endsWith(" in the model");
    assertThat(verdict.facts().get("calls"))
        .hasLineCount(2)
        .contains("store.append(\"甲\", List.of(StoreSamples.report(\"r2\"");
  }

  @Test
  void aRunThatHoldsIsHeld() {
    Verdict verdict =
        StoreRun.begin(MemoryStore::create, ImmutableSet.copyOf(PlanStore.Feature.values()))
            .put("甲", -1, StoreSamples.plan("方案"))
            .reopen()
            .delete("甲", -1)
            .end();
    assertThat(verdict).isEqualTo(Verdict.held(StoreLaws.AS_MODEL));
  }
}
