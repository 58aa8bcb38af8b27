package org.gangmu.diagnostic;

/** How much a diagnostic weighs, heaviest first. */
public enum Severity {
  /** The input cannot be used as it is; there is no value, or a part of it was refused. */
  ERROR,
  /** The input was used, but something in it is doubtful or was left unread. */
  WARNING,
  /** A remark; nothing needs to be done. */
  INFO
}
