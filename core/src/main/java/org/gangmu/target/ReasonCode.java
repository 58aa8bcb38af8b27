package org.gangmu.target;

import org.gangmu.diagnostic.Code;

/** Why a target is met, not met or undetermined. */
public enum ReasonCode implements Code {
  /** The figure meets the target. */
  MET("assessment.met", "met"),
  /** The figure does not meet the target. */
  NOT_MET("assessment.not-met", "not met"),
  /** The change was taken as reported, not computed from levels. */
  AS_REPORTED("assessment.as-reported", "taken as reported"),
  /** Nothing was observed of the indicator. */
  NO_OBSERVATION("assessment.no-observation", "nothing is observed"),
  /** What was observed holds for a day after the one of the assessment. */
  NOT_YET_KNOWN("assessment.not-yet-known", "the observation is of a later day"),
  /** The figure itself is missing. */
  NO_FIGURE("assessment.no-figure", "no figure is reported"),
  /** The figure that the change is measured against is missing. */
  NO_BASE("assessment.no-base", "no base of the change is known"),
  /** A growth rate against a base that is zero or negative means nothing. */
  BASE_NOT_POSITIVE("assessment.base-not-positive", "the base of the change is not positive"),
  /** The figure is of another dimension than the target. */
  UNLIKE("assessment.unlike", "the figure is of another dimension"),
  /** The figure is near the one that is named, and no policy says whether that is enough. */
  NEAR("assessment.near", "near the figure, and no tolerance is set"),
  /** The figure to compare with is missing. */
  NO_REFERENCE("assessment.no-reference", "no figure of the reference is known"),
  /** The place in the ranking is missing. */
  NO_RANK("assessment.no-rank", "no rank is known"),
  /** The grade is missing. */
  NO_GRADE("assessment.no-grade", "no grade is known"),
  /** Which of two grades is the better is not known. */
  GRADES_NOT_ORDERED("assessment.grades-not-ordered", "the order of the grades is not known"),
  /** Neither counts nor a share are known. */
  NO_COUNT("assessment.no-count", "no counts and no share are known"),
  /** There is nothing of which all are to be done. */
  NOTHING_TO_COUNT("assessment.nothing-to-count", "there is nothing to be counted"),
  /** Whether there ever was one is not known. */
  NO_HISTORY("assessment.no-history", "whether there ever was one is not known"),
  /** The sign that the figure is to turn from is missing. */
  NO_SIGN_BEFORE("assessment.no-sign-before", "the sign before is not known"),
  /** The figure did not have the sign that it is to turn from. */
  NOTHING_TO_TURN("assessment.nothing-to-turn", "the sign before is not the one to turn from"),
  /** Neither a day of completion nor that it is open is known. */
  NO_COMPLETION("assessment.no-completion", "whether it is completed is not known"),
  /** A doubling is no whole number, or there are more than a hundred. */
  NO_POWER_OF_TWO("assessment.no-power-of-two", "only whole doublings up to 100 are computed"),
  /** The target was not understood. */
  OPAQUE("assessment.opaque", "the target was not understood");

  private final String id;
  private final String words;

  ReasonCode(String id, String words) {
    this.id = id;
    this.words = words;
  }

  @Override
  public String id() {
    return id;
  }

  /** Returns what it says in words. */
  String words() {
    return words;
  }
}
