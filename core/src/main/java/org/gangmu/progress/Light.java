package org.gangmu.progress;

/**
 * How much attention something needs (亮灯), least first. The colours are another matter, of a {@link
 * LightTheme}: blue is a warning in one place and praise in another.
 *
 * <p>What is unknown stands above what is in order, so that it never comes out as such, and below
 * every warning, so that it hides none.
 */
public enum Light {
  /** Nothing is expected yet, or any more: no light is shown. */
  NOT_DUE,
  /** In order; green as a rule. */
  NORMAL,
  /** The policy says nothing about the value. */
  UNCOVERED,
  /** It is not known what is attained. */
  UNKNOWN,
  /** A first remark; blue as a rule. */
  NOTICE,
  /** Attention; yellow as a rule. */
  ATTENTION,
  /** A warning; orange as a rule. */
  WARNING,
  /** Action; red as a rule. */
  CRITICAL,
  /** The last step; black as a rule. */
  EXTREME;

  /** Returns the one of both that needs more attention: several lights of a task make one so. */
  public Light worst(Light other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Returns whether a policy decides for it: in order, or a warning of some kind. */
  public boolean isDecided() {
    return this == NORMAL || isWarning();
  }

  /** Returns whether it is a warning of some kind: a notice or worse. */
  public boolean isWarning() {
    return compareTo(UNKNOWN) > 0;
  }
}
