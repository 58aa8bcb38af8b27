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
import org.jspecify.annotations.Nullable;

/**
 * The lights of every task, period by period (逐期亮灯): of each period that is over and whose reports
 * were due, as they stood at its end by the reports that had come when these were due: what had not
 * come by then is missing.
 *
 * <p>A period is caught up with where the reports that came since, on the time until its end, show
 * it in order. Each period costs two passes over the plan.
 */
public final class LightTrack {

  private final Rollup rollup;
  private final CarriedTasks.Source carried;
  private final @Nullable ReportPeriod now;
  private final List<ReportPeriod> periods = new ArrayList<>();
  private final List<Light[]> lights = new ArrayList<>();
  private final List<boolean[]> repaired = new ArrayList<>();
  private int[] behind;

  private LightTrack(Rollup rollup, CarriedTasks.Source carried, @Nullable ReportPeriod now) {
    this.rollup = rollup;
    this.carried = carried;
    this.now = now;
    this.behind = new int[rollup.index().size()];
  }

  /**
   * Returns the lights of the periods of a plan up to the last day that is shown of a view, none
   * before the first day of the plan or beyond the years that there are report periods of.
   *
   * @throws IllegalArgumentException if the policy has no rhythm
   */
  static LightTrack of(Rollup rollup, KnownReports known, CarriedTasks.Source carried) {
    RollupPolicy policy = rollup.policy();
    checkArgument(policy.rhythm().isPresent(), "policy must have a rhythm to light periods by");
    ReportRhythm rhythm = policy.rhythm().get();
    LocalDate today = known.heldOn();
    LocalDate start = policy.period().start();
    if (!LeafReader.isReported(today) || start.isAfter(today)) {
      return new LightTrack(
          rollup,
          carried,
          LeafReader.isReported(today) ? ReportPeriod.of(rhythm.step(), today) : null);
    }
    ReportPeriod now = ReportPeriod.of(rhythm.step(), today);
    LightTrack track = new LightTrack(rollup, carried, now);
    ReportPeriod period =
        ReportPeriod.of(rhythm.step(), LeafReader.isReported(start) ? start : LeafReader.FIRST_DAY);
    while (period.compareTo(now) < 0 && !period.start().isAfter(policy.period().endInclusive())) {
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
    RollupState then = state(known.asKnown(end.isAfter(due) ? end : due).asHeld(end), true);
    int[] behindThen = periodsBehind(then);
    Light[] shown = then.lights(behindThen);
    RollupState since = state(known.asHeld(end), false);
    Light[] later = since.lights(periodsBehind(since));
    boolean[] caughtUp = new boolean[shown.length];
    for (int node = 0; node < shown.length; node++) {
      boolean lit = shown[node].isWarning() || shown[node] == Light.UNKNOWN;
      caughtUp[node] = lit && later[node] == Light.NORMAL;
    }
    behind = behindThen;
    periods.add(period);
    lights.add(shown);
    repaired.add(caughtUp);
  }

  private RollupState state(KnownReports view, boolean isClosed) {
    RollupState state = RollupState.of(rollup, view, carried.at(view), isClosed);
    state.sums().settle();
    return state;
  }

  /**
   * Returns by node whether less may be done of it than was expected; of what does not count for
   * want of reports too.
   */
  private static boolean[] isBehind(RollupState state) {
    RollupSums sums = state.sums();
    RollupIndex index = sums.index;
    boolean[] behind = new boolean[index.size()];
    boolean[] silent = new boolean[index.size()];
    for (int node = behind.length - 1; node >= 0; node--) {
      if (sums.isCurrent(node)) {
        boolean counts = sums.high(node) >= 0;
        silent[node] |= !counts && index.isLeaf(node) && sums.expected(node) > 0;
        behind[node] = counts ? sums.low(node) < sums.expected(node) : silent[node];
        if (node > 0) {
          silent[index.parent(node)] |= silent[node];
        }
      }
    }
    return behind;
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
    boolean[] isBehind = isBehind(state);
    int[] counts = behind.clone();
    for (int node = 0; node < counts.length; node++) {
      counts[node] = isBehind[node] ? counts[node] + 1 : 0;
    }
    return counts;
  }

  /** Returns what a node shows now with the periods before in mind. */
  Light shown(int node, Light light) {
    ReportPeriod open = periods.isEmpty() ? now : periods.get(periods.size() - 1).next();
    if (open == null) {
      return light;
    }
    return history(node).then(LightMark.of(open, light)).latest().orElse(light);
  }
}
