package org.gangmu.conformance.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gangmu.conformance.laws.LedgerCodec;
import org.gangmu.conformance.laws.LedgerLaws;
import org.gangmu.conformance.laws.Verdict;
import org.gangmu.diagnostic.Outcome;
import org.junit.jupiter.api.Test;

/** A row that tells the number of rows stays where it is when rows change their order. */
class LedgerFootTest {

  private static Optional<Verdict> rowOrder(int footRows) {
    return WrongImplementations.broken(
        LedgerLaws.ROW_ORDER,
        new TaskLedgerConformanceTest() {
          @Override
          protected LedgerCodec<TaskLedger.Tasks> codec() {
            return new CountLast(footRows);
          }
        },
        200);
  }

  @Test
  void rowsOfTheFootAreNotShuffled() {
    assertThat(rowOrder(1)).isEmpty();
    assertThat(rowOrder(100)).isEmpty();
  }

  @Test
  void whatIsRefusedIsShownWithItsReason() {
    assertThat(rowOrder(0).orElseThrow().message())
        .contains("right: refused: [ledger.fault", "last row must tell the number");
  }

  /** Wants the number of tasks in the last row. */
  private static final class CountLast extends TaskLedger {
    private final int footRows;

    CountLast(int footRows) {
      this.footRows = footRows;
    }

    @Override
    public int footRows() {
      return footRows;
    }

    @Override
    Outcome<Tasks> read(List<List<String>> table) {
      boolean last = !table.isEmpty() && table.get(table.size() - 1).get(0).equals("合计");
      return last ? super.read(table) : refused("last row must tell the number of tasks", 1);
    }
  }
}
