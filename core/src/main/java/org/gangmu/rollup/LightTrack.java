package org.gangmu.rollup;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.progress.KnownReports;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightHistory;
import org.gangmu.progress.LightMark;
import org.gangmu.progress.ReportRhythm;
import org.gangmu.task.TaskId;

/**
 * The lights of every task, period by period (逐期亮灯): of each period that is over and whose reports
 * were due, as they stood at its end by the reports that had come when these were due.
 *
 * <p>A period is caught up with where the reports that came since, on the time until its end, show
 * it in order. Each period costs two passes over the plan.
 */
public final class LightTrack {

  private final Rollup rollup;
  private final ReportPeriod now;
  private final List<ReportPeriod> periods = new ArrayList<>();
  private final List<Light[]> lights = new ArrayList<>();
  private final List<boolean[]> repaired = new ArrayList<>();
  private final int[] behind;

  private LightTrack(Rollup rollup, ReportPeriod now) {
    this.rollup = rollup;
    this.now = now;
    this.behind = new int[rollup.index().size()];
  }

  /**
   * Returns the lights of the periods of a plan up to the last day of a view, none before the first
   * day of the plan.
   *
   * @throws IllegalArgumentException if the policy has no rhythm
   */
  static LightTrack of(Rollup rollup, KnownReports known) {
    RollupPolicy policy = rollup.policy();
    checkArgument(policy.rhythm().isPresent(), "policy must have a rhythm to light periods by");
    ReportRhythm rhythm = policy.rhythm().get();
    LocalDate today = known.knownOn();
    LightTrack track = new LightTrack(rollup, ReportPeriod.of(rhythm.step(), today));
    ReportPeriod period = ReportPeriod.of(rhythm.step(), policy.period().start());
    while (period.compareTo(track.now) < 0
        && !period.start().isAfter(policy.period().endInclusive())) {
      LocalDate due = rhythm.due(rhythm.cumulative() ? ReportPeriod.cumulativeTo(period) : period);
      if (!due.isBefore(today)) {
        break;
      }
      track.add(period, known, due);
      period = period.next();
    }
    return track;
  }

  private void add(ReportPeriod period, KnownReports known, LocalDate due) {
    LocalDate end = period.endInclusive();
    RollupState then =
        RollupState.of(rollup, known.asKnown(end.isAfter(due) ? end : due).asHeld(end), end);
    then.sums().settle();
    Light[] shown = then.lights(behind.clone());
    RollupState since = RollupState.of(rollup, known.asHeld(end), end);
    since.sums().settle();
    Light[] later = since.lights(behind.clone());
    boolean[] caughtUp = new boolean[shown.length];
    for (int node = 0; node < shown.length; node++) {
      boolean lit = shown[node].isWarning() || shown[node] == Light.UNKNOWN;
      caughtUp[node] = lit && later[node] == Light.NORMAL;
      behind[node] = isBehind(then, node) ? behind[node] + 1 : 0;
    }
    periods.add(period);
    lights.add(shown);
    repaired.add(caughtUp);
  }

  /** Returns whether less is known to be done of a node than was expected. */
  private static boolean isBehind(RollupState state, int node) {
    RollupSums sums = state.sums();
    return sums.isCurrent(node) && sums.high[node] >= 0 && sums.low[node] < sums.expected[node];
  }

  /** Returns the periods, the oldest first. */
  public ImmutableList<ReportPeriod> periods() {
    return ImmutableList.copyOf(periods);
  }

  /** Returns the lights of the whole. */
  public LightHistory whole() {
    return history(0);
  }

  /**
   * Returns the lights of a task.
   *
   * @throws IllegalArgumentException if the plan does not have it
   */
  public LightHistory of(TaskId task) {
    int node = rollup.tree().indexOf(task) + 1;
    checkArgument(node > 0, "task must be in the plan: %s", task);
    return history(node);
  }

  private LightHistory history(int node) {
    List<LightMark> marks = new ArrayList<>();
    for (int i = 0; i < periods.size(); i++) {
      marks.add(new LightMark(periods.get(i), lights.get(i)[node], repaired.get(i)[node]));
    }
    return rollup.policy().memory().over(marks);
  }

  /**
   * Returns, by node, for how many periods on end it was behind or may have been, with the one now.
   */
  int[] periodsBehind(RollupState state) {
    int[] counts = behind.clone();
    for (int node = 0; node < counts.length; node++) {
      counts[node] = isBehind(state, node) ? counts[node] + 1 : 0;
    }
    return counts;
  }

  /** Returns what a node shows now with the periods before in mind. */
  Light shown(int node, Light light) {
    ReportPeriod open = periods.isEmpty() ? now : periods.get(periods.size() - 1).next();
    return history(node).then(LightMark.of(open, light)).latest().orElse(light);
  }
}
