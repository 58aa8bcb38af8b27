package org.gangmu.conformance.laws;

/** How binding a law is. */
public enum Level {
  /** An implementation that breaks it is wrong. */
  MUST,
  /** An implementation may break it for a reason, which it names. */
  SHOULD
}
