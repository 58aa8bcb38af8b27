package org.gangmu.target;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted, as a value that can be stored, compared, assessed against figures, explained and
 * printed again.
 *
 * <p>Simple expressions speak of one indicator (指标), named in any script, possibly by no name;
 * combinations hold others. Every kind has its method in {@link TargetVisitor}.
 */
public sealed interface TargetExpression {

  /** Calls the method of the visitor for this kind. */
  <R> R accept(TargetVisitor<R> visitor);

  /**
   * Returns an expression with the same verdict, whatever is known, that is no larger: in all of
   * and any of, combinations of the same kind are drawn in, what stands twice is kept once, and
   * what another part decides is left out ({@code a} and {@code a or b} is {@code a}). Attainment
   * and reasons, which look at every part, may differ. What is simple stays as it is.
   */
  default TargetExpression simplify() {
    return Simplifier.simplify(this);
  }

  /** Returns the text form; see {@link TargetText}. */
  @Override
  String toString();

  /**
   * A figure itself: 失业率控制在4%以内, 建成50家, 提高到92%, 降至35.
   *
   * @param indicator what is measured
   * @param criterion what is asked of its figure
   */
  record Level(String indicator, Criterion criterion) implements TargetExpression {

    /** Checks that nothing is missing. */
    public Level {
      requireNonNull(indicator, "indicator");
      requireNonNull(criterion, "criterion");
    }

    @Override
    public <R> R accept(TargetVisitor<R> visitor) {
      return visitor.visitLevel(this);
    }

    /** Returns the text form; see {@link TargetText}. */
    @Override
    public String toString() {
      return TargetText.write(this);
    }
  }

  /** Where a change goes. */
  enum Direction {
    /** Upwards: 增长, 提高, 增加. */
    INCREASE,
    /** Downwards: 下降, 压减, 减少. */
    DECREASE
  }

  /**
   * The change of a figure: 增长6%左右, 提高0.9个百分点, 在2017年基数上下降30%, 翻一番.
   *
   * <p>The measure of the criterion says how the change is counted: a share as growth rate, points
   * as difference of two shares, doublings as powers of two of the quotient, any other as
   * difference.
   *
   * @param indicator what is measured
   * @param direction where the change goes
   * @param criterion what is asked of its size, which counts as positive in that direction
   * @param base what the change is measured against
   */
  record Change(String indicator, Direction direction, Criterion criterion, Base base)
      implements TargetExpression {

    /** Checks that nothing is missing. */
    public Change {
      requireNonNull(indicator, "indicator");
      requireNonNull(direction, "direction");
      requireNonNull(criterion, "criterion");
      requireNonNull(base, "base");
    }

    @Override
    public <R> R accept(TargetVisitor<R> visitor) {
      return visitor.visitChange(this);
    }

    /** Returns the text form; see {@link TargetText}. */
    @Override
    public String toString() {
      return TargetText.write(this);
    }
  }

  /**
   * A figure against one that is set elsewhere: 高于全省平均水平, 不低于省定目标, 低于全国2个百分点.
   *
   * @param indicator what is measured
   * @param relation how its figure must stand to the other
   * @param reference what the other figure is, as 全省平均水平; not blank
   * @param margin by how much at least, to the side of the relation, where that is said; for {@link
   *     Relation#EXACTLY} how far from it at most; not negative. A share is taken of the other
   *     figure, points are added to a share
   */
  record Relative(String indicator, Relation relation, String reference, Optional<Quantity> margin)
      implements TargetExpression {

    /** Checks reference and margin. */
    public Relative {
      requireNonNull(indicator, "indicator");
      requireNonNull(relation, "relation");
      requireNonNull(reference, "reference");
      requireNonNull(margin, "margin");
      checkArgument(!reference.isBlank(), "reference must not be blank");
      margin.ifPresent(
          quantity ->
              checkArgument(quantity.signum() >= 0, "margin must not be negative: %s", quantity));
    }

    @Override
    public <R> R accept(TargetVisitor<R> visitor) {
      return visitor.visitRelative(this);
    }

    /** Returns the text form; see {@link TargetText}. */
    @Override
    public String toString() {
      return TargetText.write(this);
    }
  }

  /**
   * A place in a ranking: 位居全省前三.
   *
   * @param indicator what is ranked
   * @param place the last place that is good enough, 1 to {@value #MOST}
   * @param among among whom, as 全省; possibly empty
   */
  record Rank(String indicator, int place, String among) implements TargetExpression {

    /** The last place that can be asked for. */
    public static final int MOST = 999_999_999;

    /** Checks the place. */
    public Rank {
      requireNonNull(indicator, "indicator");
      requireNonNull(among, "among");
      checkArgument(place >= 1 && place <= MOST, "place must be from 1 to %s: %s", MOST, place);
    }

    @Override
    public <R> R accept(TargetVisitor<R> visitor) {
      return visitor.visitRank(this);
    }

    /** Returns the text form; see {@link TargetText}. */
    @Override
    public String toString() {
      return TargetText.write(this);
    }
  }

  /**
   * A grade by a standard: 达到Ⅲ类水质, 创成国家级园区. Which grades are better, the observation must say.
   *
   * @param indicator what is graded
   * @param grade the grade wanted, not blank
   */
  record Grade(String indicator, String grade) implements TargetExpression {

    /** Checks the grade. */
    public Grade {
      requireNonNull(indicator, "indicator");
      requireNonNull(grade, "grade");
      checkArgument(!grade.isBlank(), "grade must not be blank");
    }

    @Override
    public <R> R accept(TargetVisitor<R> visitor) {
      return visitor.visitGrade(this);
    }

    /** Returns the text form; see {@link TargetText}. */
    @Override
    public String toString() {
      return TargetText.write(this);
    }
  }

  /** How many of the things meant there are to be. */
  enum Extent {
    /** All of them: 全部, 全覆盖, 应保尽保. */
    ALL,
    /** None left in the end: 清零, 销号. */
    NONE,
    /** None at any time: 零发生, 杜绝, 动态清零. */
    KEPT_AT_NONE
  }

  /**
   * All or none.
   *
   * @param indicator what is counted
   * @param extent how many there are to be
   */
  record Completeness(String indicator, Extent extent) implements TargetExpression {

    /** Checks that nothing is missing. */
    public Completeness {
      requireNonNull(indicator, "indicator");
      requireNonNull(extent, "extent");
    }

    @Override
    public <R> R accept(TargetVisitor<R> visitor) {
      return visitor.visitCompleteness(this);
    }

    /** Returns the text form; see {@link TargetText}. */
    @Override
    public String toString() {
      return TargetText.write(this);
    }
  }

  /** How the sign of a figure is to change. */
  enum Turning {
    /** From below zero to above: 由负转正, 扭亏为盈. */
    TO_POSITIVE,
    /** From above zero to below: 由正转负, 由增转降. */
    TO_NEGATIVE,
    /** From nothing to something: 破零, 零的突破. */
    FROM_ZERO
  }

  /**
   * A change of sign.
   *
   * @param indicator what is measured
   * @param turning how its sign is to change
   */
  record Turn(String indicator, Turning turning) implements TargetExpression {

    /** Checks that nothing is missing. */
    public Turn {
      requireNonNull(indicator, "indicator");
      requireNonNull(turning, "turning");
    }

    @Override
    public <R> R accept(TargetVisitor<R> visitor) {
      return visitor.visitTurn(this);
    }

    /** Returns the text form; see {@link TargetText}. */
    @Override
    public String toString() {
      return TargetText.write(this);
    }
  }

  /**
   * A thing to be done: 完成施工图设计, 主体工程封顶.
   *
   * @param deliverable what is to be there, not blank
   * @param stage how far it is to be, as 开工 or 建成投用; possibly empty
   */
  record Milestone(String deliverable, String stage) implements TargetExpression {

    /** Checks the deliverable. */
    public Milestone {
      requireNonNull(deliverable, "deliverable");
      requireNonNull(stage, "stage");
      checkArgument(!deliverable.isBlank(), "deliverable must not be blank");
    }

    @Override
    public <R> R accept(TargetVisitor<R> visitor) {
      return visitor.visitMilestone(this);
    }

    /** Returns the text form; see {@link TargetText}. */
    @Override
    public String toString() {
      return TargetText.write(this);
    }
  }

  /**
   * At least so many of several: all of them, any of them, or a number between.
   *
   * <p>Combinations hold each other at most {@value #DEEPEST} deep, and at most {@value #MOST}
   * simple expressions altogether, so that whoever walks through one comes to an end.
   */
  final class AtLeastOf implements TargetExpression {

    /** How deep combinations may hold each other. */
    public static final int DEEPEST = 100;

    /** How many simple expressions a combination may hold, all those in its parts counted. */
    public static final int MOST = 1_000_000;

    private final int count;
    private final ImmutableList<TargetExpression> parts;
    private final int depth;
    private final int size;
    private final int hash;

    /**
     * Combines expressions.
     *
     * @param count how many must be met, from 1 to the number of parts
     * @param parts what is combined, at least two
     */
    public AtLeastOf(int count, ImmutableList<TargetExpression> parts) {
      requireNonNull(parts, "parts");
      checkArgument(parts.size() >= 2, "parts must be at least 2: %s", parts.size());
      checkArgument(
          count >= 1 && count <= parts.size(),
          "count must be from 1 to %s: %s",
          parts.size(),
          count);
      int deepest = 0;
      long sum = 0;
      for (TargetExpression part : parts) {
        deepest = Math.max(deepest, depthOf(part));
        sum += sizeOf(part);
      }
      checkArgument(
          deepest < DEEPEST, "depth of combinations must be at most %s: %s", DEEPEST, deepest + 1);
      checkArgument(
          sum <= MOST, "simple expressions in a combination must be at most %s: %s", MOST, sum);
      this.count = count;
      this.parts = parts;
      this.depth = deepest + 1;
      this.size = (int) sum;
      this.hash = 31 * parts.hashCode() + count;
    }

    /** Returns how many levels of combinations an expression has, 0 for a simple one. */
    static int depthOf(TargetExpression expression) {
      return expression instanceof AtLeastOf combination ? combination.depth : 0;
    }

    /** Returns how many simple expressions there are in one, 1 for a simple one. */
    static int sizeOf(TargetExpression expression) {
      return expression instanceof AtLeastOf combination ? combination.size : 1;
    }

    /** Returns how many must be met, from 1 to the number of parts. */
    public int count() {
      return count;
    }

    /** Returns what is combined, at least two. */
    public ImmutableList<TargetExpression> parts() {
      return parts;
    }

    /** Returns whether all parts must be met. */
    public boolean isAll() {
      return count == parts.size();
    }

    /** Returns whether one part is enough. */
    public boolean isAny() {
      return count == 1;
    }

    @Override
    public <R> R accept(TargetVisitor<R> visitor) {
      return visitor.visitAtLeastOf(this);
    }

    @Override
    public boolean equals(@Nullable Object object) {
      return object == this
          || (object instanceof AtLeastOf other
              && hash == other.hash
              && count == other.count
              && size == other.size
              && parts.equals(other.parts));
    }

    @Override
    public int hashCode() {
      return hash;
    }

    /** Returns the text form; see {@link TargetText}. */
    @Override
    public String toString() {
      return TargetText.write(this);
    }
  }

  /**
   * What could not be read, in its own words; whether it is met is never determined.
   *
   * @param text the words, not blank
   */
  record Opaque(String text) implements TargetExpression {

    /** Checks the text. */
    public Opaque {
      requireNonNull(text, "text");
      checkArgument(!text.isBlank(), "text must not be blank");
    }

    @Override
    public <R> R accept(TargetVisitor<R> visitor) {
      return visitor.visitOpaque(this);
    }

    /** Returns the text form; see {@link TargetText}. */
    @Override
    public String toString() {
      return TargetText.write(this);
    }
  }

  /**
   * Reads the text form that {@link #toString()} writes; the grammar is told by {@link TargetText}.
   *
   * @return the expression, or one error with its place and what was expected there
   */
  static Outcome<TargetExpression> parse(String text) {
    return TargetText.parse(text, Limits.defaults());
  }

  /** Returns the expression that all of these must be met; the one itself where there is one. */
  static TargetExpression allOf(Iterable<? extends TargetExpression> parts) {
    ImmutableList<TargetExpression> list = ImmutableList.copyOf(requireNonNull(parts, "parts"));
    return list.size() == 1 ? list.get(0) : new AtLeastOf(list.size(), list);
  }

  /** Returns the expression that one of these must be met; the one itself where there is one. */
  static TargetExpression anyOf(Iterable<? extends TargetExpression> parts) {
    ImmutableList<TargetExpression> list = ImmutableList.copyOf(requireNonNull(parts, "parts"));
    return list.size() == 1 ? list.get(0) : new AtLeastOf(1, list);
  }
}
