package org.gangmu.plan;

/** Of which tasks a review expects that somebody leads them. */
public enum LeadDemand {
  /** Of none. */
  NEVER,
  /**
   * Of all that have units, if the document names a lead anywhere or states who leads where none is
   * named. A document that knows only 责任单位 has no leads, and lacks none. The default.
   */
  WHERE_OTHERS_HAVE_ONE,
  /** Of all that have units. */
  ALWAYS
}
