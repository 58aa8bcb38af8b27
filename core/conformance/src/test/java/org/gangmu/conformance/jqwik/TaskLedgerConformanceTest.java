package org.gangmu.conformance.jqwik;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.gangmu.conformance.TextArbitraries;
import org.gangmu.conformance.laws.LedgerCodec;

/** A small ledger of tasks under the laws of ledgers. */
class TaskLedgerConformanceTest extends LedgerConformance<TaskLedger.Tasks> {

  @Override
  protected LedgerCodec<TaskLedger.Tasks> codec() {
    return new TaskLedger();
  }

  @Override
  @Provide
  protected Arbitrary<TaskLedger.Tasks> values() {
    return Combinators.combine(
            TextArbitraries.cells(),
            Arbitraries.of("", "州水务局、州财政局", "=州局", "'州局", "州局"),
            Arbitraries.integers().between(0, 1000),
            Arbitraries.of("", "", "内部掌握"))
        .as(TaskLedgerConformanceTest::row)
        .list()
        .ofMaxSize(4)
        .map(TaskLedgerConformanceTest::tasks);
  }

  private static TaskLedger.Row row(String title, String units, int weight, String secret) {
    ImmutableList<String> all =
        units.isEmpty() ? ImmutableList.of() : ImmutableList.copyOf(units.split("、", -1));
    return new TaskLedger.Row("", title, all, weight, secret);
  }

  private static TaskLedger.Tasks tasks(Iterable<TaskLedger.Row> rows) {
    ImmutableList.Builder<TaskLedger.Row> named = ImmutableList.builder();
    int count = 0;
    for (TaskLedger.Row row : rows) {
      String id = "t" + count++;
      named.add(new TaskLedger.Row(id, row.title(), row.units(), row.weight(), row.secret()));
    }
    return new TaskLedger.Tasks(named.build());
  }

  /** Tasks whose titles differ by an apostrophe, too. */
  @Override
  @Provide
  protected Arbitrary<Tuple2<TaskLedger.Tasks, TaskLedger.Tasks>> pairs() {
    Arbitrary<Tuple2<TaskLedger.Tasks, TaskLedger.Tasks>> near =
        Arbitraries.of(ImmutableSet.of("=1", "'=1", "''=1", "", "'"))
            .tuple2()
            .map(titles -> Tuple.of(titled(titles.get1()), titled(titles.get2())));
    return Arbitraries.oneOf(super.pairs(), near);
  }

  private static TaskLedger.Tasks titled(String title) {
    return tasks(ImmutableList.of(row(title, "", 1, "")));
  }
}
