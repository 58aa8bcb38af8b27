package org.gangmu.target;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.gangmu.target.TargetExpression.AtLeastOf;
import org.gangmu.target.TargetExpression.Change;
import org.gangmu.target.TargetExpression.Completeness;
import org.gangmu.target.TargetExpression.Direction;
import org.gangmu.target.TargetExpression.Extent;
import org.gangmu.target.TargetExpression.Grade;
import org.gangmu.target.TargetExpression.Level;
import org.gangmu.target.TargetExpression.Milestone;
import org.gangmu.target.TargetExpression.Opaque;
import org.gangmu.target.TargetExpression.Rank;
import org.gangmu.target.TargetExpression.Relative;
import org.gangmu.target.TargetExpression.Turn;
import org.gangmu.target.TargetExpression.Turning;

/** Writes the text form of targets; see {@link TargetText} for the grammar. */
final class TargetWriter implements TargetVisitor<StringBuilder> {

  /** The words for extents. */
  static final ImmutableMap<Extent, String> EXTENTS =
      ImmutableMap.of(Extent.ALL, "all", Extent.NONE, "none", Extent.KEPT_AT_NONE, "keptNone");

  /** The words for turnings. */
  static final ImmutableMap<Turning, String> TURNINGS =
      ImmutableMap.of(
          Turning.TO_POSITIVE,
          "toPositive",
          Turning.TO_NEGATIVE,
          "toNegative",
          Turning.FROM_ZERO,
          "fromZero");

  private final StringBuilder out = new StringBuilder();

  @Override
  public StringBuilder visitLevel(Level level) {
    NameText.write(level.indicator(), out);
    if (!level.indicator().isEmpty()) {
      out.append(' ');
    }
    return criterion(level.criterion());
  }

  @Override
  public StringBuilder visitChange(Change change) {
    out.append(change.direction() == Direction.INCREASE ? "increase(" : "decrease(");
    NameText.write(change.indicator(), out);
    base(change.base());
    out.append(") ");
    return criterion(change.criterion());
  }

  private void base(Base base) {
    if (base instanceof Base.Year year) {
      out.append(", year ").append(year.year());
    } else if (base instanceof Base.Stated stated) {
      out.append(", stated ");
      QuantityText.write(stated.quantity(), out);
    } else {
      out.append(wordFor(base));
    }
  }

  private static String wordFor(Base base) {
    if (base instanceof Base.LastYear) {
      return ", lastYear";
    }
    if (base instanceof Base.PreviousPeriod) {
      return ", previousPeriod";
    }
    return base instanceof Base.TwoYearAverage ? ", twoYearAverage" : "";
  }

  /** Appends a criterion. */
  StringBuilder criterion(Criterion criterion) {
    if (criterion instanceof Criterion.Threshold threshold) {
      out.append(threshold.relation().operator()).append(' ');
      QuantityText.write(threshold.quantity(), out);
    } else if (criterion instanceof Criterion.About about) {
      out.append("~ ");
      QuantityText.write(about.quantity(), out);
    } else if (criterion instanceof Criterion.Band band) {
      out.append("in ").append(band.lowerIncluded() ? '[' : '(');
      QuantityText.write(band.lower(), out);
      out.append(", ");
      QuantityText.write(band.upper(), out);
      out.append(band.upperIncluded() ? ']' : ')');
    }
    return out;
  }

  @Override
  public StringBuilder visitRelative(Relative relative) {
    NameText.write(relative.indicator(), out);
    if (!relative.indicator().isEmpty()) {
      out.append(' ');
    }
    out.append(relative.relation().operator()).append(" ref(");
    NameText.write(relative.reference(), out);
    out.append(')');
    Optional<Quantity> margin = relative.margin();
    if (margin.isPresent()) {
      out.append(' ').append(marginSign(relative.relation())).append(' ');
      QuantityText.write(margin.get(), out);
    }
    return out;
  }

  /** Returns the sign before the margin to a reference. */
  static String marginSign(Relation relation) {
    return switch (relation) {
      case AT_MOST, BELOW, FALL_TO -> "-";
      case AT_LEAST, ABOVE, REACH -> "+";
      case EXACTLY -> "+-";
    };
  }

  @Override
  public StringBuilder visitRank(Rank rank) {
    out.append("rank(");
    twoNames(rank.indicator(), rank.among());
    return out.append(" <= ").append(rank.place());
  }

  /** Appends two names and a closing bracket, the second only where it is not empty. */
  private void twoNames(String first, String second) {
    NameText.write(first, out);
    if (!second.isEmpty()) {
      out.append(", ");
      NameText.write(second, out);
    }
    out.append(')');
  }

  @Override
  public StringBuilder visitGrade(Grade grade) {
    out.append("grade(");
    twoNames(grade.indicator(), grade.grade());
    return out;
  }

  @Override
  public StringBuilder visitCompleteness(Completeness completeness) {
    out.append(EXTENTS.get(completeness.extent())).append('(');
    NameText.write(completeness.indicator(), out);
    return out.append(')');
  }

  @Override
  public StringBuilder visitTurn(Turn turn) {
    out.append("turn(");
    NameText.write(turn.indicator(), out);
    return out.append(", ").append(TURNINGS.get(turn.turning())).append(')');
  }

  @Override
  public StringBuilder visitMilestone(Milestone milestone) {
    out.append("done(");
    twoNames(milestone.deliverable(), milestone.stage());
    return out;
  }

  @Override
  public StringBuilder visitAtLeastOf(AtLeastOf combination) {
    if (combination.isAll() || combination.isAny()) {
      String separator = "";
      for (TargetExpression part : combination.parts()) {
        out.append(separator);
        operand(part);
        separator = combination.isAll() ? " & " : " | ";
      }
      return out;
    }
    out.append(combination.count()).append(" of ");
    String separator = "(";
    for (TargetExpression part : combination.parts()) {
      out.append(separator);
      append(part);
      separator = "; ";
    }
    return out.append(')');
  }

  private void append(TargetExpression part) {
    StringBuilder same = part.accept(this);
    checkState(same == out, "a part is written behind what stands before it");
  }

  private void operand(TargetExpression part) {
    boolean chain = part instanceof AtLeastOf inner && (inner.isAll() || inner.isAny());
    if (chain) {
      out.append('(');
    }
    append(part);
    if (chain) {
      out.append(')');
    }
  }

  @Override
  public StringBuilder visitOpaque(Opaque opaque) {
    out.append("opaque(");
    NameText.quote(opaque.text(), out);
    return out.append(')');
  }
}
