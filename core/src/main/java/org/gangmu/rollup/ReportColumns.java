package org.gangmu.rollup;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.progress.Light;
import org.gangmu.progress.Share;
import org.gangmu.task.TaskTree;

/**
 * Percentages by hand in columns, for plans with millions of tasks: twelve bytes a report.
 *
 * <p>Of the reports on a task, the one for the latest period counts, and of several for one period
 * the one recorded last, in the order they were added; it is a correction of the others. A report
 * that was recorded after the day in question does not count.
 *
 * <p>It only grows, and is for one thread at a time.
 */
public final class ReportColumns {

  private static final int CHUNK = 1 << 16;

  private final TaskTree tree;
  private final LocalDate base;
  private final List<int[]> positions = new ArrayList<>();
  private final List<int[]> values = new ArrayList<>();
  private final List<short[]> ends = new ArrayList<>();
  private final List<short[]> recorded = new ArrayList<>();
  private int size;

  /**
   * Begins without reports.
   *
   * @param tree the plan
   * @param base a day from which no period ends, and no report is recorded, more than 32,767 days
   *     away, as the first of the plan
   */
  public ReportColumns(TaskTree tree, LocalDate base) {
    this.tree = requireNonNull(tree, "tree");
    this.base = requireNonNull(base, "base");
  }

  /**
   * Adds a report.
   *
   * @param position the position of a leaf
   * @param billionths how much of it is done ({@link Completion})
   */
  public void add(int position, ReportPeriod period, LocalDate recordedOn, int billionths) {
    checkArgument(
        position >= 0 && position < tree.size() && tree.isLeaf(position),
        "position must be that of a leaf: %s",
        position);
    checkArgument(
        billionths >= 0 && billionths <= Completion.WHOLE,
        "completion must be between 0 and %s billionths: %s",
        Completion.WHOLE,
        billionths);
    short end = day(period.endInclusive());
    short day = day(recordedOn);
    int at = size % CHUNK;
    if (at == 0) {
      positions.add(new int[CHUNK]);
      values.add(new int[CHUNK]);
      ends.add(new short[CHUNK]);
      recorded.add(new short[CHUNK]);
    }
    int chunk = size / CHUNK;
    positions.get(chunk)[at] = position;
    values.get(chunk)[at] = billionths;
    ends.get(chunk)[at] = end;
    recorded.get(chunk)[at] = day;
    size = Math.incrementExact(size);
  }

  private short day(LocalDate day) {
    long days = day.toEpochDay() - base.toEpochDay();
    checkArgument(
        days >= -Short.MAX_VALUE && days <= Short.MAX_VALUE,
        "day must be within %s days of %s: %s",
        Short.MAX_VALUE,
        base,
        day);
    return (short) days;
  }

  /** Returns how many reports there are. */
  public int size() {
    return size;
  }

  /**
   * Returns the figures of a plan by these reports, summed. Leaves without a report are unknown,
   * whatever the policy has for those; each is expected as much as the curve of amounts says of the
   * time of the plan.
   *
   * @param rollup of the tree of these reports
   * @param asOf the last day of recording that counts
   */
  public RollupTable table(Rollup rollup, LocalDate asOf) {
    checkArgument(
        rollup.tree().equals(tree), "roll-up must be of the tree that the reports are on");
    // a day before all that can be recorded is before the first of these, too
    short last =
        (short)
            Math.min(
                Short.MAX_VALUE, Math.max(Short.MIN_VALUE, asOf.toEpochDay() - base.toEpochDay()));
    int[] value = new int[tree.size()];
    int[] latest = new int[tree.size()];
    Arrays.fill(latest, Integer.MIN_VALUE);
    for (int report = 0; report < size; report++) {
      int chunk = report / CHUNK;
      int at = report % CHUNK;
      short day = recorded.get(chunk)[at];
      if (day <= last) {
        // by period, then by recording
        int rank = (ends.get(chunk)[at] << Short.SIZE) | (day + Short.MAX_VALUE);
        int position = positions.get(chunk)[at];
        if (rank >= latest[position]) {
          latest[position] = rank;
          value[position] = values.get(chunk)[at];
        }
      }
    }
    return fill(rollup, asOf, value, latest);
  }

  private RollupTable fill(Rollup rollup, LocalDate asOf, int[] value, int[] latest) {
    PlanPeriod period = rollup.policy().period();
    Share share = rollup.policy().pace().amounts().expected(period, asOf);
    int expected = Completion.of(share).billionths();
    LightDecision lights = new LightDecision(rollup.policy().progressLights(), asOf);
    LightByCompletion known = new LightByCompletion(lights, share, period);
    Light unknown = known.unknown();
    RollupTable table = rollup.table(asOf);
    for (int position = 0; position < value.length; position++) {
      if (!tree.isLeaf(position)) {
        continue;
      }
      if (latest[position] == Integer.MIN_VALUE) {
        table.putUnknown(position, expected, unknown);
      } else {
        table.put(position, value[position], expected, known.of(value[position]));
      }
    }
    table.sumAll();
    return table;
  }
}
