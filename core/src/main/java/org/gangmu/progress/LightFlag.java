package org.gangmu.progress;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A fact about a task that a person states and no figure tells (人工标记), as that a refusal is not
 * dealt with.
 *
 * <p>It is raised or it is not, and what nobody raised counts as not so. A flag that excuses is
 * therefore safer than one that accuses: where 无正当理由 decides, the excuse {@link #GOOD_REASON} is
 * the flag, so that silence excuses nothing. Flags of other facts are made with the constructor.
 *
 * @param name what it is called; not blank
 */
public record LightFlag(String name) {

  /** There is a good reason (有正当理由); where it is not raised there is none. */
  public static final LightFlag GOOD_REASON = new LightFlag("有正当理由");

  /** What was done is not good enough (质量不高). */
  public static final LightFlag POOR_QUALITY = new LightFlag("质量不高");

  /** A unit refused the task, and nobody has dealt with that (拒收未处理). */
  public static final LightFlag REFUSED = new LightFlag("拒收未处理");

  /** A unit asked for more time, and nobody has dealt with that (延期未处理). */
  public static final LightFlag EXTENSION_OPEN = new LightFlag("延期未处理");

  /** A unit passed the task on, and nobody has dealt with that (转办未处理). */
  public static final LightFlag TRANSFER_OPEN = new LightFlag("转办未处理");

  /** Nobody acts (无人办理). */
  public static final LightFlag NOBODY_ACTS = new LightFlag("无人办理");

  /** The last day is long past (严重逾期), where the rule does not say how long. */
  public static final LightFlag BADLY_OVERDUE = new LightFlag("严重逾期");

  /** What was done is accepted (已验收). */
  public static final LightFlag ACCEPTED = new LightFlag("已验收");

  /** The project is in the statistics (已入库). */
  public static final LightFlag LISTED = new LightFlag("已入库");

  /** Checks the name. */
  public LightFlag {
    checkArgument(!name.isBlank(), "name of a flag must not be blank");
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
