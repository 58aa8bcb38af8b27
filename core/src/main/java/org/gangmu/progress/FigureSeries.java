package org.gangmu.progress;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.target.MeasureKind;
import org.gangmu.target.Observation;
import org.gangmu.target.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one indicator over time, and how those of several periods make one: as its {@link
 * MeasureKind} has it.
 *
 * <ul>
 *   <li>{@link MeasureKind#FLOW}: the sum over periods that do not overlap (以月保季、以季保年). Where they
 *       leave days out, these are named and the sum is that of a part.
 *   <li>{@link MeasureKind#CUMULATIVE}: the last figure, which has the earlier ones in it; it
 *       counts from the beginning of the year whatever the period.
 *   <li>{@link MeasureKind#STOCK}: the last figure.
 *   <li>{@link MeasureKind#RATE}: none but that of the whole itself. Rates do not add up and have
 *       no mean; {@link RateFigure} makes one of a numerator and a denominator, each a series of
 *       its own.
 *   <li>{@link MeasureKind#UNSTATED}: none but that of the whole itself.
 * </ul>
 *
 * <p>The figure of a report counts for all days of its period, also where it holds on an earlier
 * day: of a place that closes its books on the 28th the next figure begins where this one ends.
 */
public final class FigureSeries {

  /** In how many of the measures of its parts a sum is tried to be expressed. */
  private static final int MOST_MEASURES = 10;

  private final String indicator;
  private final MeasureKind kind;
  private final ImmutableList<PeriodFigure> figures;

  private FigureSeries(String indicator, MeasureKind kind, ImmutableList<PeriodFigure> figures) {
    this.indicator = indicator;
    this.kind = kind;
    this.figures = figures;
  }

  /**
   * Returns the series of the figures that reports give for an indicator; reports without one are
   * passed over. Of several for one period the last one counts.
   *
   * @param reports what stands of one unit on one task, as {@link KnownReports#standing} gives it
   */
  public static FigureSeries of(
      String indicator, MeasureKind kind, Iterable<ProgressReport> reports) {
    requireNonNull(indicator, "indicator");
    requireNonNull(kind, "kind");
    TreeMap<ReportPeriod, PeriodFigure> byPeriod = new TreeMap<>();
    for (ProgressReport report : reports) {
      Optional<Quantity> level = report.observation(indicator).flatMap(Observation::level);
      if (level.isPresent()) {
        byPeriod.put(
            report.period(),
            new PeriodFigure(
                report.period(),
                report.observation(indicator).flatMap(Observation::date).orElseThrow(),
                level.get(),
                report.evidence(),
                report.id()));
      }
    }
    return new FigureSeries(indicator, kind, ImmutableList.copyOf(byPeriod.values()));
  }

  /** Returns the indicator. */
  public String indicator() {
    return indicator;
  }

  /** Returns how its figures belong together. */
  public MeasureKind kind() {
    return kind;
  }

  /** Returns the figures in order of their periods, one for each period. */
  public ImmutableList<PeriodFigure> figures() {
    return figures;
  }

  /** Returns the figure of the last period. */
  public Optional<PeriodFigure> latest() {
    return figures.isEmpty() ? Optional.empty() : Optional.of(figures.get(figures.size() - 1));
  }

  /**
   * Returns the figure of a whole period, from its own or from those within it.
   *
   * <p>A flow is summed over those of the figures that together leave the fewest days out, and of
   * such choices over the fewest; so a figure for the whole goes before the sum of its parts. Costs
   * O(n·log n) for n figures.
   */
  public FigureOver over(ReportPeriod whole) {
    List<PeriodFigure> within = new ArrayList<>();
    for (PeriodFigure figure : figures) {
      LocalDate end = figure.period().endInclusive();
      if (whole.contains(end) && (kind != MeasureKind.FLOW || whole.contains(figure.period()))) {
        within.add(figure);
      }
    }
    List<PeriodFigure> parts =
        switch (kind) {
          case FLOW -> tiles(within);
          case CUMULATIVE, STOCK ->
              within.isEmpty() ? within : within.subList(within.size() - 1, within.size());
          case RATE, UNSTATED ->
              within.stream().filter(figure -> sameDays(figure.period(), whole)).limit(1).toList();
        };
    return new FigureOver(whole, sum(parts), ImmutableList.copyOf(parts), gaps(whole, parts));
  }

  private static boolean sameDays(ReportPeriod period, ReportPeriod other) {
    return period.start().equals(other.start())
        && period.endInclusive().equals(other.endInclusive());
  }

  /**
   * Returns those of the figures, which are in order of their ends, that do not overlap and cover
   * the most days, the fewest of them: weighted interval scheduling.
   */
  private static List<PeriodFigure> tiles(List<PeriodFigure> figures) {
    int size = figures.size();
    long[] days = new long[size + 1];
    int[] counts = new int[size + 1];
    int[] before = new int[size + 1];
    boolean[] taken = new boolean[size + 1];
    for (int i = 1; i <= size; i++) {
      ReportPeriod period = figures.get(i - 1).period();
      before[i] = endingBefore(figures, period.start(), i - 1);
      long length = period.endInclusive().toEpochDay() - period.start().toEpochDay() + 1;
      long withIt = days[before[i]] + length;
      int countWithIt = counts[before[i]] + 1;
      taken[i] = withIt > days[i - 1] || (withIt == days[i - 1] && countWithIt <= counts[i - 1]);
      days[i] = taken[i] ? withIt : days[i - 1];
      counts[i] = taken[i] ? countWithIt : counts[i - 1];
    }
    List<PeriodFigure> tiles = new ArrayList<>();
    for (int i = size; i > 0; i = taken[i] ? before[i] : i - 1) {
      if (taken[i]) {
        tiles.add(figures.get(i - 1));
      }
    }
    Collections.reverse(tiles);
    return tiles;
  }

  /** Returns how many of the first so many figures end before a day. */
  private static int endingBefore(List<PeriodFigure> figures, LocalDate day, int limit) {
    int from = 0;
    int to = limit;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (figures.get(middle).period().endInclusive().isBefore(day)) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** Returns the days that the parts leave out of the whole, for what lasts those after them. */
  private ImmutableList<PlanPeriod> gaps(ReportPeriod whole, List<PeriodFigure> parts) {
    ImmutableList.Builder<PlanPeriod> gaps = ImmutableList.builder();
    LocalDate from = whole.start();
    for (PeriodFigure part : parts) {
      LocalDate start = part.period().start();
      if (kind == MeasureKind.FLOW && start.isAfter(from)) {
        gaps.add(new PlanPeriod(from, start.minusDays(1)));
      }
      from = part.period().endInclusive().plusDays(1);
    }
    if (!from.isAfter(whole.endInclusive())) {
      gaps.add(new PlanPeriod(from, whole.endInclusive()));
    }
    return gaps.build();
  }

  /** Returns the sum in the first measure of a part that can express it; empty where none can. */
  private static Optional<Quantity> sum(List<PeriodFigure> parts) {
    Set<Quantity> units = new LinkedHashSet<>();
    for (PeriodFigure part : parts) {
      Quantity figure = part.figure();
      units.add(new Quantity(BigDecimal.ZERO, figure.scale(), figure.measure()));
    }
    return units.stream()
        .limit(MOST_MEASURES)
        .flatMap(zero -> sum(zero, parts).stream())
        .findFirst();
  }

  private static Optional<Quantity> sum(Quantity zero, List<PeriodFigure> parts) {
    try {
      Quantity sum = zero;
      for (PeriodFigure part : parts) {
        sum = sum.plus(part.figure());
      }
      return Optional.of(sum);
    } catch (IllegalArgumentException | ArithmeticException unlike) {
      // of another dimension, no decimal of this measure, or beyond 38 digits
      return Optional.empty();
    }
  }

  /** Returns whether indicator, kind and figures are the same. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof FigureSeries other
        && indicator.equals(other.indicator)
        && kind == other.kind
        && figures.equals(other.figures);
  }

  @Override
  public int hashCode() {
    return Objects.hash(indicator, kind, figures);
  }

  /** Returns indicator, kind and number of figures. */
  @Override
  public String toString() {
    return "FigureSeries of " + indicator + " " + kind + " with " + figures.size();
  }
}
