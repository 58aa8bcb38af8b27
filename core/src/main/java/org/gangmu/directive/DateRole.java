package org.gangmu.directive;

/**
 * What a date of a document says; the words do not agree with each other often enough to merge
 * them.
 */
public enum DateRole {
  /** The day under the signature (落款日期), or on which a report was delivered. */
  SIGNED("落款日期"),
  /** The day of the page head (成文日期, 生成日期). */
  WRITTEN("成文日期"),
  /** The day of printing (印发日期). */
  PRINTED("印发日期"),
  /** The day of publication (发布日期). */
  PUBLISHED("发布日期"),
  /** The day from which the document holds (施行日期). */
  EFFECTIVE("施行日期");

  private final String term;

  DateRole(String term) {
    this.term = term;
  }

  /** Returns the Chinese term. */
  public String term() {
    return term;
  }
}
