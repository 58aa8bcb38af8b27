package org.gangmu.rollup;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.internal.ValueStyle;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightBoard;
import org.gangmu.progress.LightMemory;
import org.gangmu.progress.LightPolicy;
import org.gangmu.progress.LightRule;
import org.gangmu.progress.PaceRule;
import org.gangmu.progress.ReportRhythm;
import org.gangmu.target.AssessmentPolicy;
import org.gangmu.task.TaskId;
import org.immutables.value.Value;

/**
 * How the reports on a plan make the standing of the whole (汇总口径): one value, kept with the plan.
 *
 * <p>Only the time of the plan has no default. What holds for single tasks stands in their {@link
 * #terms()}.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class RollupPolicy permits ImmutableRollupPolicy {

  /** The dimension of progress on a board of lights. */
  public static final String PROGRESS = "进度";

  private static final LightRule DEFAULT_LIGHTS = LightPolicy.YINCHUAN.withOtherwise(Light.NOTICE);

  RollupPolicy() {}

  /** Returns what messages and standings call it; empty by default. */
  @Value.Default
  public String name() {
    return "";
  }

  /** Returns the time in which the whole is to be done. */
  public abstract PlanPeriod period();

  /** Returns the rule for tasks with sub-tasks; {@link WeightedMean#DECLARED} by default. */
  @Value.Default
  public RollupRule rule() {
    return WeightedMean.DECLARED;
  }

  /** Returns how reports make the completion of leaves; {@link Earning#AUTOMATIC} by default. */
  @Value.Default
  public Earning earning() {
    return Earning.AUTOMATIC;
  }

  /** Returns whose reports count; {@link UnitRule#LEAD} by default. */
  @Value.Default
  public UnitRule units() {
    return UnitRule.LEAD;
  }

  /** Returns what is done where no report came; {@link MissingRule#UNKNOWN} by default. */
  @Value.Default
  public MissingRule missing() {
    return MissingRule.UNKNOWN;
  }

  /** Returns what becomes of cancelled tasks; {@link ScopeEffect#EXCLUDE} by default. */
  @Value.Default
  public ScopeEffect cancelled() {
    return ScopeEffect.EXCLUDE;
  }

  /** Returns what becomes of suspended tasks; {@link ScopeEffect#EXCLUDE} by default. */
  @Value.Default
  public ScopeEffect suspended() {
    return ScopeEffect.EXCLUDE;
  }

  /** Returns what is expected by now; {@link PaceRule#XUANCHENG} by default. */
  @Value.Default
  public PaceRule pace() {
    return PaceRule.XUANCHENG;
  }

  /**
   * Returns what decides the lights; {@link LightPolicy#YINCHUAN} by default, with a notice for the
   * first ten points behind, of which that rule says nothing.
   */
  @Value.Default
  public LightRule lights() {
    return DEFAULT_LIGHTS;
  }

  /**
   * Returns the lights that tasks have beside that of their progress, as for their funds; each is
   * decided by {@link LightFacts}, and the worst of all is shown. A dimension named {@link
   * #PROGRESS} is that of the progress, and then its rule decides instead of {@link #lights()}.
   */
  public abstract Optional<LightBoard> board();

  /**
   * Returns how earlier lights of a task stay in mind; {@link LightMemory#NONE} by default. Another
   * one needs a {@link #rhythm()}.
   */
  @Value.Default
  public LightMemory memory() {
    return LightMemory.NONE;
  }

  /**
   * Returns whether a task with sub-tasks shows the worst of their lights and its own; false by
   * default, and then its own alone.
   */
  @Value.Default
  public boolean isWorstOfParts() {
    return false;
  }

  /** Returns how targets are assessed; the defaults by default. */
  @Value.Default
  public AssessmentPolicy assessment() {
    return AssessmentPolicy.defaults();
  }

  /** Returns when reports are asked for; where there is none, none is ever overdue. */
  public abstract Optional<ReportRhythm> rhythm();

  /** Returns what holds for single tasks. */
  public abstract ImmutableMap<TaskId, TaskTerms> terms();

  /**
   * Returns what decides the lights of progress: the rule that the {@link #board()} has for {@link
   * #PROGRESS}, if it has one, else {@link #lights()}.
   */
  public final LightRule progressLights() {
    LightRule own = board().map(board -> board.rules().get(PROGRESS)).orElse(null);
    return own == null ? lights() : own;
  }

  /** Returns what holds for a task; terms that say nothing where there are none. */
  public final TaskTerms terms(TaskId task) {
    TaskTerms terms = terms().get(task);
    return terms == null ? TaskTerms.none() : terms;
  }

  @Value.Check
  void check() {
    checkArgument(name().length() <= 200, "name of a policy must have at most 200 characters");
    checkArgument(
        memory().equals(LightMemory.NONE) || rhythm().isPresent(),
        "memory of lights needs a rhythm of reports: %s",
        memory().name());
  }

  /** Returns the policy that leaves all but the time of the plan to the defaults. */
  public static RollupPolicy of(PlanPeriod period) {
    return builder().period(period).build();
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this policy. */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link RollupPolicy}. */
  public static final class Builder extends ImmutableRollupPolicy.Builder {
    Builder() {}
  }
}
