package org.gangmu.progress;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.progress.Knowledge.Known;
import org.gangmu.target.Quantity;

/**
 * One figure for a whole period, made by a {@link FigureSeries} of those within it.
 *
 * @param whole the period
 * @param figure the figure, for the parts there are; empty where there is none, or where the parts
 *     are of different dimensions or cannot be expressed exactly in a measure of any of them
 * @param parts the figures it is made of, in order of their periods
 * @param gaps the days of the whole it says nothing of, in order
 */
public record FigureOver(
    ReportPeriod whole,
    Optional<Quantity> figure,
    ImmutableList<PeriodFigure> parts,
    ImmutableList<PlanPeriod> gaps) {

  /** Checks that a figure is made of something. */
  public FigureOver {
    requireNonNull(whole, "whole");
    requireNonNull(figure, "figure");
    requireNonNull(gaps, "gaps");
    checkArgument(
        figure.isEmpty() || !parts.isEmpty(), "figure must be made of a part: %s", figure);
  }

  /** Returns whether there is a figure and nothing of the whole is left out. */
  public boolean isComplete() {
    return figure.isPresent() && gaps.isEmpty();
  }

  /** Returns whether there are figures that do not add up, being of different measures. */
  public boolean isUnlike() {
    return figure.isEmpty() && !parts.isEmpty();
  }

  /**
   * Returns the figure of the whole with the last day one of its parts holds on and the weakest
   * evidence; empty unless it is complete, so that a part never stands for the whole.
   */
  public Optional<Known<Quantity>> known() {
    if (!isComplete()) {
      return Optional.empty();
    }
    LocalDate day = parts.get(0).day();
    EvidenceGrade evidence = parts.get(0).evidence();
    ImmutableList.Builder<ReportId> reports = ImmutableList.builder();
    for (PeriodFigure part : parts) {
      day = part.day().isAfter(day) ? part.day() : day;
      evidence = evidence.weaker(part.evidence());
      reports.add(part.report());
    }
    return Optional.of(new Known<>(figure.orElseThrow(), day, evidence, reports.build()));
  }
}
