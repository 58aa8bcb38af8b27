package org.gangmu.breakdown;

import org.gangmu.diagnostic.Code;
import org.gangmu.diagnostic.Severity;

/**
 * What can be found in a breakdown, about single parts, units and periods first, about the whole
 * last.
 */
public enum BreakdownCode implements Code {
  /**
   * A part is of another dimension than the whole, or its weight of another than those before; it
   * is left out of account.
   */
  UNLIKE_DIMENSION(
      "breakdown.unlike-dimension", Severity.ERROR, "state the part in a measure of the whole"),
  /** A unit has two parts of a breakdown by units; names that differ in width or blanks are one. */
  UNIT_TWICE("breakdown.unit-twice", Severity.WARNING, "strike one of them out, or add them up"),
  /** A unit that was to have a part has none. */
  UNIT_LEFT_OUT("breakdown.unit-left-out", Severity.WARNING, "give the unit its part"),
  /** A part is of a unit that was to have none. */
  UNIT_ASTRAY("breakdown.unit-astray", Severity.WARNING, "correct the name of the unit"),
  /**
   * A part is of a period that does not lie within the time of the whole, as a week that crosses
   * the end of the month; of a cumulative figure, a stock or a rate without weights the last day
   * does not.
   */
  PERIOD_ASTRAY(
      "breakdown.period-astray",
      Severity.WARNING,
      "split the part at the ends of the whole by days, or correct the period"),
  /**
   * Two periods of one unit have days in common, so that these count twice; of a cumulative figure
   * or a stock two end on one day, of a rate without weights two have the same days.
   */
  PERIODS_OVERLAP("breakdown.periods-overlap", Severity.WARNING, "leave each day in one part only"),
  /**
   * Days of the whole are in no part; of a cumulative figure, a stock or a rate without weights
   * those after the last part.
   */
  PERIOD_LEFT_OUT("breakdown.period-left-out", Severity.WARNING, "state a part for these days"),
  /** A cumulative figure is below that of an earlier period. */
  DECREASING("breakdown.decreasing", Severity.WARNING, "correct one of the two figures"),
  /**
   * A part whose figure does not add up with others asks for less than the whole; the others have
   * to make up for it.
   */
  PART_BEHIND("breakdown.part-behind", Severity.INFO, "state weights, to see whether it matters"),
  /** A part whose figure does not add up with others asks for more than the whole (加码). */
  PART_AHEAD("breakdown.part-ahead", Severity.INFO, "none; lower the part if it is not meant so"),
  /** Nothing says whether the figures add up, so that they are not compared with the whole. */
  KIND_UNSTATED("breakdown.kind-unstated", Severity.INFO, "state the measure kind of the whole"),
  /**
   * The parts ask for less than the whole: they come to less than an at-least figure, to more than
   * an at-most figure.
   */
  UNDER_ALLOTTED("breakdown.under-allotted", Severity.WARNING, "allot the rest"),
  /**
   * The parts ask for more than the whole (层层加码): they come to more than an at-least figure, to
   * less than an at-most figure.
   */
  OVER_ALLOTTED("breakdown.over-allotted", Severity.WARNING, "lower the parts to the whole"),
  /** The parts do not come to a figure that is to be reached exactly. */
  NOT_THE_WHOLE("breakdown.not-the-whole", Severity.WARNING, "correct the parts or the whole"),
  /** There are more findings than are kept. */
  MORE_FINDINGS("breakdown.more-findings", Severity.WARNING, "clear the others first");

  private final String id;
  private final Severity severity;
  private final String remedy;

  BreakdownCode(String id, Severity severity, String remedy) {
    this.id = id;
    this.severity = severity;
    this.remedy = remedy;
  }

  @Override
  public String id() {
    return id;
  }

  /** Returns how much a finding of this code weighs. */
  public Severity severity() {
    return severity;
  }

  /** Returns what can be done about it, in a few words. */
  public String remedy() {
    return remedy;
  }
}
