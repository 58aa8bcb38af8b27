package org.gangmu.rollup;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.gangmu.internal.ValueStyle;
import org.gangmu.task.TaskId;
import org.immutables.value.Value;

/**
 * How a standing came about: by which rule, of which parts and reports, what was missing, and who
 * or what changed it afterwards.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Explanation permits ImmutableExplanation {

  Explanation() {}

  /** Returns the rule that made it of its parts; empty for a leaf. */
  public abstract Optional<RollupRule> rule();

  /**
   * Returns what each part gave, in document order: the {@linkplain Contribution#low() low ends}
   * add up to the least {@linkplain #computed() computed} completion, the high ends to the most.
   * Parts that are cancelled or otherwise out of scope are not among them.
   */
  public abstract ImmutableList<Contribution> parts();

  /** Returns the reports it was made of, if it is a leaf. */
  public abstract Optional<LeafReading> leaf();

  /**
   * Returns the tasks of other plans that carry it out and made it, instead of its reports, those
   * out of scope too.
   */
  public abstract ImmutableList<Carrier> carriers();

  /**
   * Returns what was computed before vetoes and before it was set by hand or by its status; empty
   * where nothing counts.
   */
  public abstract Optional<CompletionRange> computed();

  /** Returns who holds it up. */
  public abstract ImmutableList<VetoCause> vetoes();

  /** Returns the completion that was set in place of the one computed, if one holds. */
  public abstract Optional<ValueOverride> override();

  /** Returns why it is active, suspended or cancelled, where that ever changed. */
  public abstract Optional<ScopeEvent> event();

  /**
   * Returns the task above it whose status settled it, as done or as nothing done, in place of what
   * was computed; empty where its own did.
   */
  public abstract Optional<TaskId> settledBy();

  /** Returns what the rule did wrong at this task: then nothing is known of it. */
  public abstract Optional<String> failure();

  /** Returns the parts of which not all is known, in document order. */
  public final ImmutableList<Contribution> incomplete() {
    return parts().stream()
        .filter(part -> !part.coverage().isFull())
        .collect(ImmutableList.toImmutableList());
  }

  /** Builds {@link Explanation}. */
  static final class Builder extends ImmutableExplanation.Builder {
    Builder() {}
  }
}
