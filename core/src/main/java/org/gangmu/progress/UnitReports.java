package org.gangmu.progress;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gangmu.calendar.ReportPeriod;
import org.jspecify.annotations.Nullable;

/**
 * All reports of one unit on one task, in order of their periods, then of the days they hold on,
 * then as they were recorded; each with the ones before and after it in its chain of revisions.
 */
final class UnitReports {

  static final int NONE = -1;

  /**
   * How many reports for one period are gone through to find one, and how often more than that,
   * before it is worth while to know where each stands.
   */
  private static final int FEW = 32;

  /** A report and how many the log had before it. */
  record Arrival(ProgressReport report, int number) {}

  private static final Comparator<Arrival> ORDER =
      Comparator.<Arrival, ReportPeriod>comparing(arrival -> arrival.report.period())
          .thenComparing(arrival -> arrival.report.holdsOn())
          .thenComparing(arrival -> arrival.report.recordedOn())
          .thenComparingInt(Arrival::number);

  private final ProgressReport[] reports;

  /** How many reports the log had before each. */
  private final int[] numbers;

  /** The report that each revises, and the one that revises it, or {@link #NONE}. */
  private final int[] earlier;

  private final int[] later;

  /** How often one was looked for among many; if threads count at once, that it is too few. */
  private int searches;

  /** Where each report stands, null while few were looked for; never changed once it is here. */
  private volatile @Nullable Map<ReportId, Integer> positions;

  private UnitReports(ProgressReport[] reports, int[] numbers, int[] earlier, int[] later) {
    this.reports = reports;
    this.numbers = numbers;
    this.earlier = earlier;
    this.later = later;
  }

  static UnitReports of(ProgressReport report, int number) {
    return new UnitReports(
        new ProgressReport[] {report}, new int[] {number}, new int[] {NONE}, new int[] {NONE});
  }

  /** Returns the reports in their order; every report that is revised must be among them. */
  static UnitReports copyOf(List<Arrival> arrivals) {
    List<Arrival> sorted = new ArrayList<>(arrivals);
    sorted.sort(ORDER);
    int size = sorted.size();
    int[] numbers = new int[size];
    ProgressReport[] reports = new ProgressReport[size];
    int[] earlier = new int[size];
    int[] later = new int[size];
    Arrays.fill(earlier, NONE);
    Arrays.fill(later, NONE);
    boolean someRevise = false;
    for (int i = 0; i < size; i++) {
      reports[i] = sorted.get(i).report;
      numbers[i] = sorted.get(i).number;
      someRevise |= reports[i].revises().isPresent();
    }
    if (someRevise) {
      Map<ReportId, Integer> positions = positions(reports);
      for (int i = 0; i < size; i++) {
        if (reports[i].revises().isPresent()) {
          earlier[i] = positions.getOrDefault(reports[i].revises().get(), NONE);
          later[earlier[i]] = i;
        }
      }
    }
    return new UnitReports(reports, numbers, earlier, later);
  }

  /** Returns these reports with another one, which arrived after all of them. */
  UnitReports with(ProgressReport report, int number) {
    int size = reports.length;
    int at = insertion(new Arrival(report, number));
    ProgressReport[] newReports = new ProgressReport[size + 1];
    System.arraycopy(reports, 0, newReports, 0, at);
    System.arraycopy(reports, at, newReports, at + 1, size - at);
    newReports[at] = report;
    int[] newNumbers = opened(numbers, at, number);
    int[] newEarlier = opened(earlier, at, NONE);
    int[] newLater = opened(later, at, NONE);
    shift(newEarlier, at);
    shift(newLater, at);
    if (report.revises().isPresent()) {
      int revised = 0;
      while (!newReports[revised].id().equals(report.revises().get())) {
        revised++;
      }
      newEarlier[at] = revised;
      newLater[revised] = at;
    }
    return new UnitReports(newReports, newNumbers, newEarlier, newLater);
  }

  private int insertion(Arrival arrival) {
    int from = 0;
    int to = reports.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (ORDER.compare(new Arrival(reports[middle], numbers[middle]), arrival) < 0) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  private static int[] opened(int[] array, int at, int value) {
    int[] opened = new int[array.length + 1];
    System.arraycopy(array, 0, opened, 0, at);
    System.arraycopy(array, at, opened, at + 1, array.length - at);
    opened[at] = value;
    return opened;
  }

  private static void shift(int[] positions, int at) {
    for (int i = 0; i < positions.length; i++) {
      positions[i] += positions[i] >= at ? 1 : 0;
    }
  }

  int size() {
    return reports.length;
  }

  ProgressReport report(int position) {
    return reports[position];
  }

  int number(int position) {
    return numbers[position];
  }

  /** Returns where a report stands that is among these. */
  int indexOf(ReportId id, ReportPeriod period) {
    int position = firstOf(period);
    for (int steps = 0; !reports[position].id().equals(id); steps++) {
      if (steps == FEW && ++searches > FEW) {
        return requireNonNull(positions().get(id));
      }
      position++;
    }
    return position;
  }

  /** Returns where each report stands; it is made once. */
  private Map<ReportId, Integer> positions() {
    Map<ReportId, Integer> known = positions;
    if (known == null) {
      known = positions(reports);
      positions = known;
    }
    return known;
  }

  private static Map<ReportId, Integer> positions(ProgressReport[] reports) {
    Map<ReportId, Integer> positions = new HashMap<>(2 * reports.length);
    for (int i = 0; i < reports.length; i++) {
      positions.put(reports[i].id(), i);
    }
    return positions;
  }

  boolean isRevised(int position) {
    return later[position] != NONE;
  }

  /** Returns the first position whose period is this one or a later one. */
  int firstOf(ReportPeriod period) {
    int from = 0;
    int to = reports.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (reports[middle].period().compareTo(period) < 0) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** Returns whether a report was recorded by a day, takes nothing back, and was not revised. */
  boolean isStanding(int position, LocalDate knownOn) {
    return isRecorded(position, knownOn)
        && !reports[position].isWithdrawal()
        && (later[position] == NONE || !isRecorded(later[position], knownOn));
  }

  private boolean isRecorded(int position, LocalDate knownOn) {
    return !reports[position].recordedOn().isAfter(knownOn);
  }

  /**
   * Returns the day since which a report, or one it revises, has said something without a break.
   *
   * @param saysIt tells the reports that say it, this one among them
   */
  LocalDate saidSince(int position, Predicate<ProgressReport> saysIt) {
    int first = position;
    int before = earlier[first];
    while (before != NONE && !reports[before].isWithdrawal() && saysIt.test(reports[before])) {
      first = before;
      before = earlier[first];
    }
    return reports[first].recordedOn();
  }

  /** Returns the chain of revisions that a report belongs to, as far as a day knew it. */
  ImmutableList<ProgressReport> chain(int position, LocalDate knownOn) {
    int at = position;
    while (earlier[at] != NONE) {
      at = earlier[at];
    }
    ImmutableList.Builder<ProgressReport> chain = ImmutableList.builder();
    while (at != NONE && isRecorded(at, knownOn)) {
      chain.add(reports[at]);
      at = later[at];
    }
    return chain.build();
  }
}
