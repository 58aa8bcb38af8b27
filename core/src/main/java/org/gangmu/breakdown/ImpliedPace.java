package org.gangmu.breakdown;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gangmu.target.MeasureKind;
import org.gangmu.target.Quantity;

/** What sound parts expect by the last day of each period. */
final class ImpliedPace {

  private final Whole whole;
  private final ImmutableList<PartRow> rows;
  private final Writings writings;

  /**
   * @param rows the parts, those of each unit in order of their last days
   */
  ImpliedPace(Whole whole, ImmutableList<PartRow> rows, Writings writings) {
    this.whole = whole;
    this.rows = rows;
    this.writings = writings;
  }

  ImmutableSortedMap<LocalDate, Quantity> expected() {
    ImmutableSortedMap.Builder<LocalDate, Quantity> expected = ImmutableSortedMap.naturalOrder();
    for (Map.Entry<LocalDate, BigDecimal> point : points().entrySet()) {
      Optional<Quantity> figure = writings.write(point.getValue());
      if (figure.isEmpty()) {
        return ImmutableSortedMap.of();
      }
      expected.put(point.getKey(), figure.get());
    }
    return expected.buildOrThrow();
  }

  ImmutableSortedMap<LocalDate, Ratio> shares() {
    if (whole.measureKind() == MeasureKind.RATE || whole.figure().signum() <= 0) {
      return ImmutableSortedMap.of();
    }
    ImmutableSortedMap.Builder<LocalDate, Ratio> shares = ImmutableSortedMap.naturalOrder();
    for (Map.Entry<LocalDate, BigDecimal> point : points().entrySet()) {
      if (point.getValue().signum() < 0) {
        return ImmutableSortedMap.of();
      }
      shares.put(point.getKey(), Ratio.between(point.getValue(), whole.figure().inSteps()));
    }
    return shares.buildOrThrow();
  }

  /** Returns the sums over all rows, on those days that close just one part of each. */
  private SortedMap<LocalDate, BigDecimal> points() {
    SortedMap<LocalDate, BigDecimal> sums = new TreeMap<>();
    Multiset<LocalDate> closed = TreeMultiset.create();
    for (PartRow row : rows) {
      BigDecimal reached = BigDecimal.ZERO;
      for (TargetPart part : row.parts()) {
        BigDecimal figure = part.figure().inSteps();
        reached = whole.measureKind() == MeasureKind.FLOW ? reached.add(figure) : figure;
        LocalDate day = PeriodReviewer.period(part).endInclusive();
        sums.merge(day, reached, BigDecimal::add);
        closed.add(day);
      }
    }
    sums.keySet().removeIf(day -> closed.count(day) != rows.size());
    return sums;
  }
}
