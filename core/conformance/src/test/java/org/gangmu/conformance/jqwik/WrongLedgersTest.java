package org.gangmu.conformance.jqwik;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.gangmu.conformance.laws.LedgerCodec;
import org.gangmu.conformance.laws.LedgerLaws;
import org.gangmu.diagnostic.Outcome;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Ledgers that break one law each. */
class WrongLedgersTest {

  @TestFactory
  Stream<DynamicTest> laws() {
    return WrongImplementations.tests(
        LedgerLaws.ALL,
        ImmutableMap.<String, Conformance>builder()
            .put("LEDGER-1", under(new CutsCells()))
            .put("LEDGER-2", under(new TakesOneOff()))
            .put("LEDGER-3", under(new NumbersOn()))
            .put("LEDGER-4", under(new ApostrophesForFormulas()))
            .put("LEDGER-5", under(new SaysNothing()))
            .put("LEDGER-6", under(new FromTheRowAbove()))
            .put("LEDGER-7", under(new CountsColumns()))
            .put("LEDGER-8", under(new NoEnd()))
            .put("LEDGER-9", under(new FallsOverShortRows()))
            .put("LEDGER-10", under(new QuotesOnly()))
            .put("LEDGER-11", under(new LeavesOutEmptyCells()))
            .put("LEDGER-12", under(new Formats()))
            .put("LEDGER-13", under(new KeepsTheMark()))
            .put("LEDGER-14", under(new CallsItself()))
            .build());
  }

  private static Conformance under(LedgerCodec<TaskLedger.Tasks> codec) {
    return new TaskLedgerConformanceTest() {
      @Override
      protected LedgerCodec<TaskLedger.Tasks> codec() {
        return codec;
      }
    };
  }

  private static final class CutsCells extends TaskLedger {
    @Override
    String guarded(String cell) {
      return super.guarded(cell.substring(0, Math.min(5, cell.length())));
    }
  }

  private static final class TakesOneOff extends TaskLedger {
    @Override
    public Tasks project(Tasks tasks) {
      return new Tasks(
          super.project(tasks).rows().stream()
              .map(
                  row ->
                      new Row(
                          row.id(),
                          row.title(),
                          row.units().subList(Math.min(1, row.units().size()), row.units().size()),
                          row.weight(),
                          ""))
              .collect(ImmutableList.toImmutableList()));
    }
  }

  private static final class NumbersOn extends TaskLedger {
    private final AtomicInteger count = new AtomicInteger();

    @Override
    String number(int number) {
      return "0".repeat(count.getAndIncrement() % 3) + number;
    }
  }

  private static final class ApostrophesForFormulas extends TaskLedger {
    @Override
    String guarded(String cell) {
      return cell.startsWith("'") ? cell : super.guarded(cell);
    }
  }

  private static final class SaysNothing extends TaskLedger {
    @Override
    public ImmutableSet<String> lost(Tasks tasks) {
      return ImmutableSet.of();
    }
  }

  private static final class FromTheRowAbove extends TaskLedger {
    @Override
    Outcome<Tasks> read(List<List<String>> table) {
      List<List<String>> filled = new ArrayList<>();
      String above = "";
      for (List<String> row : table) {
        List<String> cells = new ArrayList<>(row);
        if (cells.size() > 2 && cells.get(2).isEmpty() && !cells.get(1).isEmpty()) {
          cells.set(2, above);
        }
        above = cells.size() > 2 ? cells.get(2) : "";
        filled.add(cells);
      }
      return super.read(filled);
    }
  }

  private static final class CountsColumns extends TaskLedger {
    @Override
    String cell(List<String> cells, Map<String, Integer> columns, int column) {
      return cells.get(column);
    }
  }

  private static final class NoEnd extends TaskLedger {
    @Override
    Outcome<Tasks> checked(Tasks tasks, int counted) {
      return Outcome.of(tasks);
    }
  }

  private static final class FallsOverShortRows extends TaskLedger {
    @Override
    public Outcome<Tasks> read(byte[] ledger) {
      String text = new String(ledger, StandardCharsets.UTF_8);
      return text.indexOf(',') >= 0
          ? super.read(ledger)
          : refused("no cells: " + text.charAt(0), 1);
    }
  }

  private static final class QuotesOnly extends TaskLedger {
    @Override
    String guarded(String cell) {
      return cell;
    }
  }

  private static final class LeavesOutEmptyCells extends TaskLedger {
    @Override
    List<List<String>> table(Tasks tasks) {
      return super.table(tasks).stream()
          .map(row -> row.get(3).isEmpty() ? row.subList(0, 2) : row)
          .toList();
    }
  }

  private static final class Formats extends TaskLedger {
    @Override
    String number(int number) {
      return String.format(Locale.getDefault(), "%d", number);
    }
  }

  private static final class KeepsTheMark extends TaskLedger {
    @Override
    String decoded(byte[] ledger) {
      return new String(ledger, StandardCharsets.UTF_8);
    }
  }

  private static final class CallsItself extends TaskLedger {
    @Override
    public Outcome<Tasks> read(byte[] ledger) {
      return depth(ledger, 0) < 0 ? refused("never", 1) : super.read(ledger);
    }

    private static int depth(byte[] ledger, int from) {
      return from == ledger.length ? 0 : 1 + depth(ledger, from + 1);
    }
  }
}
