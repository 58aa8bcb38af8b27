package org.gangmu.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.progress.ClassCounts;
import org.gangmu.progress.Pace;
import org.gangmu.progress.PaceGap;
import org.gangmu.progress.PaceState;
import org.gangmu.progress.ReportId;
import org.gangmu.rollup.CompletionRange;

/** The members that figures of progress are written as. */
final class FigureMembers {

  /** The decimals that a completion has. */
  private static final int DECIMALS = 9;

  private FigureMembers() {}

  /** Writes the one completion that is left as {@code value}, else both ends as {@code range}. */
  static void range(Optional<CompletionRange> range, JsonWriter json) throws IOException {
    if (range.isPresent()) {
      range(range.get(), json);
    }
  }

  static void range(CompletionRange range, JsonWriter json) throws IOException {
    if (range.value().isPresent()) {
      json.name("value").value(range.low().toString());
    } else {
      json.name("range").beginInlineArray();
      json.value(range.low().toString()).value(range.high().toString());
      json.endArray();
    }
  }

  /**
   * Writes how work stands as {@code pace} and the points as {@code paceGap}, where they are known.
   */
  static void pace(PaceState state, Pace pace, JsonWriter json) throws IOException {
    json.name("pace").value(state.name());
    Members.text("paceGap", pace.gap().map(PaceGap::toString), json);
  }

  /** Returns a number of billionths, possibly negative or more than the whole, as a decimal. */
  static String decimal(long billionths) {
    return billionths == 0
        ? "0"
        : BigDecimal.valueOf(billionths, DECIMALS).stripTrailingZeros().toPlainString();
  }

  /** Writes the classes that have any, and how many are in none as {@code unnamed}. */
  static <K extends Enum<K>> void counts(String name, ClassCounts<K> counts, JsonWriter json)
      throws IOException {
    json.name(name).beginObject();
    for (Map.Entry<K, Long> entry : counts.counts().entrySet()) {
      if (entry.getValue() != 0) {
        json.name(entry.getKey().name()).value(entry.getValue());
      }
    }
    if (counts.unnamed() != 0) {
      json.name("unnamed").value(counts.unnamed());
    }
    json.endObject();
  }

  static void reports(String name, Iterable<ReportId> reports, JsonWriter json) throws IOException {
    Members.texts(name, reports, ReportId::text, json);
  }
}
