package org.gangmu.target;

import org.gangmu.diagnostic.Code;

/** What can be wrong with the text form of a target. */
public enum TargetTextCode implements Code {
  /** Something else is expected here by the grammar. */
  SYNTAX("target.syntax"),
  /** A number has more digits than a quantity may have, or an exponent beyond its scale. */
  NUMBER("target.number"),
  /** A unit of measure is none: it has two scales, or mixes per cent with other words. */
  MEASURE("target.measure"),
  /** The ends of a band are quantities of unlike dimensions. */
  UNLIKE("target.unlike"),
  /** No figure lies in a band. */
  EMPTY_BAND("target.empty-band"),
  /** A number of parts, a place or a year is beyond its range. */
  RANGE("target.range"),
  /** A name that must say something is blank. */
  BLANK("target.blank"),
  /** Brackets are nested deeper than the limit. */
  TOO_DEEP("target.too-deep"),
  /** There are more simple expressions than the limit. */
  TOO_MANY("target.too-many"),
  /** The text is longer than the limit. */
  TOO_LONG("target.too-long");

  private final String id;

  TargetTextCode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
