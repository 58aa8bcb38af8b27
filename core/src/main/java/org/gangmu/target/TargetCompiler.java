package org.gangmu.target;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.target.CompiledNode.Interval;
import org.gangmu.target.TargetExpression.AtLeastOf;
import org.gangmu.target.TargetExpression.Change;
import org.gangmu.target.TargetExpression.Completeness;
import org.gangmu.target.TargetExpression.Direction;
import org.gangmu.target.TargetExpression.Grade;
import org.gangmu.target.TargetExpression.Level;
import org.gangmu.target.TargetExpression.Milestone;
import org.gangmu.target.TargetExpression.Opaque;
import org.gangmu.target.TargetExpression.Rank;
import org.gangmu.target.TargetExpression.Relative;
import org.gangmu.target.TargetExpression.Turn;

/**
 * Turns expressions into {@link CompiledNode}s: each criterion into the interval of whole numbers
 * of its slot that meet it; empty for what is not compiled.
 */
final class TargetCompiler implements TargetVisitor<Optional<CompiledNode>> {

  private static final BigDecimal LEAST = BigDecimal.valueOf(CompiledTarget.MISSING + 1);
  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

  /** Whose figures and, for changes, against what. */
  private record Subject(String indicator, Optional<Base> base) {}

  private final ImmutableList<FigureSlot> slots;
  private final Map<Subject, Integer> slotOf = new HashMap<>();
  private final AssessmentPolicy policy;

  TargetCompiler(ImmutableList<FigureSlot> slots, AssessmentPolicy policy) {
    this.slots = slots;
    this.policy = policy;
    for (int i = 0; i < slots.size(); i++) {
      FigureSlot slot = slots.get(i);
      slotOf.putIfAbsent(new Subject(slot.indicator(), slot.changeAgainst()), i);
    }
  }

  @Override
  public Optional<CompiledNode> visitLevel(Level level) {
    Integer slot = slotOf.get(new Subject(level.indicator(), Optional.empty()));
    return slot == null
        ? Optional.empty()
        : node(slot, level.criterion(), false, policy.lowerIsBetter().contains(level.indicator()));
  }

  @Override
  public Optional<CompiledNode> visitChange(Change change) {
    if (change.base() instanceof Base.Stated) {
      return Optional.empty();
    }
    Integer slot = slotOf.get(new Subject(change.indicator(), Optional.of(change.base())));
    if (change.base() instanceof Base.Unstated) {
      Subject lastYear = new Subject(change.indicator(), Optional.of(new Base.LastYear()));
      if (slot != null && slotOf.containsKey(lastYear)) {
        return Optional.empty();
      }
      slot = slot == null ? slotOf.get(lastYear) : slot;
    }
    return slot == null
        ? Optional.empty()
        : node(slot, change.criterion(), change.direction() == Direction.DECREASE, false);
  }

  private Optional<CompiledNode> node(
      int slot, Criterion criterion, boolean negated, boolean lowerIsBetter) {
    if (!criterion.stated().isLike(slots.get(slot).step())) {
      return Optional.empty();
    }
    if (criterion instanceof Criterion.Threshold threshold) {
      return Optional.of(threshold(slot, threshold, negated, lowerIsBetter));
    }
    if (criterion instanceof Criterion.Band band) {
      Bounds bounds =
          new Bounds(
              band.lower().inSteps(),
              band.lowerIncluded(),
              band.upper().inSteps(),
              band.upperIncluded());
      return Optional.of(interval(slot, bounds, negated));
    }
    return about(slot, criterion.stated(), negated, lowerIsBetter);
  }

  /** An interval in the smallest steps of a dimension; an end that is missing is beyond all. */
  private record Bounds(
      Optional<BigDecimal> lower,
      boolean lowerIncluded,
      Optional<BigDecimal> upper,
      boolean upperIncluded) {

    Bounds(BigDecimal lower, boolean lowerIncluded, BigDecimal upper, boolean upperIncluded) {
      this(Optional.of(lower), lowerIncluded, Optional.of(upper), upperIncluded);
    }

    static Bounds from(BigDecimal lower, boolean included) {
      return new Bounds(Optional.of(lower), included, Optional.empty(), true);
    }

    static Bounds to(BigDecimal upper, boolean included) {
      return new Bounds(Optional.empty(), true, Optional.of(upper), included);
    }

    Bounds negate() {
      return new Bounds(
          upper.map(BigDecimal::negate),
          upperIncluded,
          lower.map(BigDecimal::negate),
          lowerIncluded);
    }
  }

  private CompiledNode threshold(
      int slot, Criterion.Threshold threshold, boolean negated, boolean lowerIsBetter) {
    BigDecimal steps = threshold.quantity().inSteps();
    Bounds bounds =
        switch (threshold.relation()) {
          case AT_LEAST -> Bounds.from(steps, true);
          case ABOVE -> Bounds.from(steps, false);
          case AT_MOST, FALL_TO -> Bounds.to(steps, true);
          case BELOW -> Bounds.to(steps, false);
          case EXACTLY -> new Bounds(steps, true, steps, true);
          case REACH -> lowerIsBetter ? Bounds.to(steps, true) : Bounds.from(steps, true);
        };
    return interval(slot, bounds, negated);
  }

  private Optional<CompiledNode> about(
      int slot, Quantity stated, boolean negated, boolean lowerIsBetter) {
    BigDecimal steps = stated.inSteps();
    BigDecimal size = steps.abs();
    if (policy.tolerance().isPresent()) {
      BigDecimal reach = size.multiply(policy.tolerance().get());
      Bounds met = new Bounds(steps.subtract(reach), true, steps.add(reach), true);
      if (policy.beyondAboutIsMet()) {
        met =
            lowerIsBetter
                ? Bounds.to(steps.add(reach), true)
                : Bounds.from(steps.subtract(reach), true);
      }
      return Optional.of(interval(slot, met, negated));
    }
    if (policy.beyondAboutIsMet()) {
      // met at the figure and far beyond it, undetermined between: no interval
      return Optional.empty();
    }
    BigDecimal near = size.multiply(policy.near());
    return Optional.of(
        new CompiledNode.Nested(
            interval(slot, new Bounds(steps, true, steps, true), negated),
            interval(
                slot, new Bounds(steps.subtract(near), true, steps.add(near), true), negated)));
  }

  private Interval interval(int slot, Bounds bounds, boolean negated) {
    Bounds own = negated ? bounds.negate() : bounds;
    BigDecimal step = slots.get(slot).step().inSteps();
    BigDecimal lower = LEAST;
    BigDecimal upper = MOST;
    if (own.lower().isPresent()) {
      // the first whole number at or above the end, or above the last one at or below it
      lower =
          own.lowerIncluded()
              ? own.lower().get().divide(step, 0, RoundingMode.CEILING)
              : own.lower().get().divide(step, 0, RoundingMode.FLOOR).add(BigDecimal.ONE);
    }
    if (own.upper().isPresent()) {
      upper =
          own.upperIncluded()
              ? own.upper().get().divide(step, 0, RoundingMode.FLOOR)
              : own.upper().get().divide(step, 0, RoundingMode.CEILING).subtract(BigDecimal.ONE);
    }
    boolean none = lower.compareTo(MOST) > 0 || upper.compareTo(LEAST) < 0;
    return none
        ? new Interval(slot, 1, 0)
        : new Interval(slot, lower.max(LEAST).longValueExact(), upper.min(MOST).longValueExact());
  }

  @Override
  public Optional<CompiledNode> visitAtLeastOf(AtLeastOf combination) {
    List<CompiledNode> nodes = new ArrayList<>();
    for (TargetExpression part : combination.parts()) {
      Optional<CompiledNode> node = part.accept(this);
      if (node.isEmpty()) {
        return Optional.empty();
      }
      nodes.add(node.get());
    }
    if (combination.isAll()) {
      return Optional.of(all(nodes));
    }
    CompiledNode[] parts = nodes.toArray(new CompiledNode[0]);
    return Optional.of(
        combination.isAny()
            ? new CompiledNode.Any(parts)
            : new CompiledNode.Some(combination.count(), parts));
  }

  /** Puts intervals of one slot together, of inner conjunctions too. */
  private static CompiledNode all(List<CompiledNode> nodes) {
    Map<Integer, Interval> intervals = new HashMap<>();
    List<CompiledNode> rest = new ArrayList<>();
    for (CompiledNode node : nodes) {
      CompiledNode[] parts =
          node instanceof CompiledNode.All inner ? inner.parts : new CompiledNode[] {node};
      for (CompiledNode part : parts) {
        if (part instanceof Interval interval) {
          intervals.merge(interval.slot, interval, Interval::and);
        } else {
          rest.add(part);
        }
      }
    }
    List<CompiledNode> parts = new ArrayList<>(intervals.values());
    parts.addAll(rest);
    return parts.size() == 1
        ? parts.get(0)
        : new CompiledNode.All(parts.toArray(new CompiledNode[0]));
  }

  @Override
  public Optional<CompiledNode> visitOpaque(Opaque opaque) {
    return Optional.of(new CompiledNode.Unknown());
  }

  @Override
  public Optional<CompiledNode> visitRelative(Relative relative) {
    return Optional.empty();
  }

  @Override
  public Optional<CompiledNode> visitRank(Rank rank) {
    return Optional.empty();
  }

  @Override
  public Optional<CompiledNode> visitGrade(Grade grade) {
    return Optional.empty();
  }

  @Override
  public Optional<CompiledNode> visitCompleteness(Completeness completeness) {
    return Optional.empty();
  }

  @Override
  public Optional<CompiledNode> visitTurn(Turn turn) {
    return Optional.empty();
  }

  @Override
  public Optional<CompiledNode> visitMilestone(Milestone milestone) {
    return Optional.empty();
  }
}
