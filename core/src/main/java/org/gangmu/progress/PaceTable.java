package org.gangmu.progress;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.breakdown.Breakdown;
import org.gangmu.breakdown.Ratio;
import org.gangmu.calendar.PlanPeriod;

/** Tables of days and shares. */
final class PaceTable {

  /** The largest lower part of a share between which lines are drawn. */
  static final long FINEST = 1_000_000;

  /** The most days from one point of a line to the next; with it every share stays a long. */
  private static final long LONGEST = 1_000_000;

  private PaceTable() {}

  /** Refuses a table that is no curve. */
  static void check(ImmutableList<PacePoint> points, boolean line) {
    checkArgument(!points.isEmpty(), "table of shares must not be empty");
    for (int i = 1; i < points.size(); i++) {
      PacePoint before = points.get(i - 1);
      PacePoint point = points.get(i);
      checkArgument(
          point.day().isAfter(before.day()),
          "day of a table of shares must be after the one before, %s: %s",
          before.day(),
          point.day());
      int rise = point.share().compareTo(before.share());
      checkArgument(
          line ? rise >= 0 : rise > 0,
          "share of %s must %s the one before, %s: %s",
          point.day(),
          line ? "not be below" : "be above",
          before.share(),
          point.share());
      checkArgument(
          !line || point.day().toEpochDay() - before.day().toEpochDay() <= LONGEST,
          "day of a table of shares must be at most %s days after the one before, %s: %s",
          LONGEST,
          before.day(),
          point.day());
    }
    PacePoint first = points.get(0);
    checkArgument(line || !first.share().isNothing(), "share of %s must be above 0", first.day());
    PacePoint last = points.get(points.size() - 1);
    checkArgument(
        last.share().isWhole(), "last share, of %s, must be 1: %s", last.day(), last.share());
    for (PacePoint point : points) {
      checkArgument(
          !line || point.share().denominator() <= FINEST,
          "denominator of the share of %s must be at most %s: %s",
          point.day(),
          FINEST,
          point.share().denominator());
    }
  }

  /** Returns the points that the parts of a breakdown rise to; empty where there are none. */
  static Optional<ImmutableList<PacePoint>> milestones(Breakdown breakdown) {
    List<PacePoint> points = new ArrayList<>();
    Share reached = Share.NOTHING;
    for (Map.Entry<LocalDate, Ratio> point : breakdown.expectedShares().entrySet()) {
      Optional<Share> share = share(point.getValue());
      if (share.isEmpty()) {
        return Optional.empty();
      }
      if (share.get().compareTo(reached) > 0) {
        reached = share.get();
        points.add(new PacePoint(point.getKey(), reached));
      }
    }
    if (reached.isNothing()) {
      return Optional.empty();
    }
    LocalDate end = breakdown.whole().period().endInclusive();
    if (!reached.isWhole()) {
      points.removeIf(point -> !point.day().isBefore(end));
      points.add(new PacePoint(end, Share.WHOLE));
    }
    return Optional.of(ImmutableList.copyOf(points));
  }

  /** Returns a ratio as a share, at most all of it; empty where its numbers are too large. */
  private static Optional<Share> share(Ratio ratio) {
    if (ratio.compareTo(Ratio.ONE) >= 0) {
      return Optional.of(Share.WHOLE);
    }
    return ratio.denominator().bitLength() < Long.SIZE
        ? Optional.of(
            Share.of(ratio.numerator().longValueExact(), ratio.denominator().longValueExact()))
        : Optional.empty();
  }

  /** Returns the days from the first point to the last. */
  static PlanPeriod window(ImmutableList<PacePoint> points) {
    return new PlanPeriod(points.get(0).day(), points.get(points.size() - 1).day());
  }

  /** Returns the last point on or before a day, -1 if there is none. */
  static int lastBy(ImmutableList<PacePoint> points, LocalDate day) {
    int low = 0;
    int high = points.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (points.get(middle).day().isAfter(day)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low - 1;
  }

  /** Returns the share of a day on the line from one point to a later one. */
  static Share between(PacePoint from, PacePoint to, LocalDate day) {
    long days = to.day().toEpochDay() - from.day().toEpochDay();
    long passed = day.toEpochDay() - from.day().toEpochDay();
    long fromLower = from.share().denominator();
    long toLower = to.share().denominator();
    long begun = Math.multiplyExact(from.share().numerator() * toLower, days - passed);
    long added = Math.multiplyExact(to.share().numerator() * fromLower, passed);
    return Share.of(Math.addExact(begun, added), Math.multiplyExact(fromLower * toLower, days));
  }
}
